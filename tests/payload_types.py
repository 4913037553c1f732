"""The types of attributes, as a user's program sees them. Written by tests/typed_fields.py; never run."""

# ruff: noqa: D103, E501
# fmt: off

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, assert_type

from workapis.teampulse import models as teampulse
from workapis.teamwork_projects import models as teamwork_projects
from workapis.unset import Unset
from workapis.webwork import models as webwork


def teampulse_activity(value: teampulse.Activity) -> None:
    assert_type(value.id, int)
    assert_type(value.project, teampulse.ProjectRef | Unset)
    assert_type(value.author, teampulse.ActivityAuthor)
    assert_type(value.work_item, teampulse.WorkItemRef | Unset)
    assert_type(value.content, str)
    assert_type(value.icon_url, str)
    assert_type(value.hyperlink, str | Unset)
    assert_type(value.modified_at, dt.datetime)
    assert_type(value.can_comment, bool)
    assert_type(value.comment_type, int | Unset)
    assert_type(value.is_flagged, bool)
    assert_type(value.system, str)
    assert_type(value.system_event, str)


def teampulse_activityauthor(value: teampulse.ActivityAuthor) -> None:
    assert_type(value.name, str)
    assert_type(value.display_name, str)


def teampulse_activitycounts(value: teampulse.ActivityCounts) -> None:
    assert_type(value.flagged, int)
    assert_type(value.unflagged, int)
    assert_type(value.total, int)


def teampulse_comment(value: teampulse.Comment) -> None:
    assert_type(value.id, int)
    assert_type(value.project, teampulse.ProjectRef)
    assert_type(value.work_item, teampulse.WorkItemRef)
    assert_type(value.description, str)
    assert_type(value.type, str)
    assert_type(value.iversion, int)


def teampulse_commentcreate(value: teampulse.CommentCreate) -> None:
    assert_type(value.description, str)
    assert_type(value.type, str)
    assert_type(value.project, teampulse.ProjectKey)
    assert_type(value.work_item, teampulse.WorkItemKey)


def teampulse_estimate(value: teampulse.Estimate) -> None:
    assert_type(value.optimistic, float | Unset)
    assert_type(value.probable, float | Unset)
    assert_type(value.pessimistic, float | Unset)
    assert_type(value.pert, float | Unset)


def teampulse_project(value: teampulse.Project) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str)


def teampulse_projectkey(value: teampulse.ProjectKey) -> None:
    assert_type(value.id, int)


def teampulse_projectref(value: teampulse.ProjectRef) -> None:
    assert_type(value.id, int)


def teampulse_projecttimeentrytype(value: teampulse.ProjectTimeEntryType) -> None:
    assert_type(value.id, int)
    assert_type(value.time_entry_type, teampulse.TimeEntryType)
    assert_type(value.project, teampulse.ProjectRef)
    assert_type(value.sequence_number, int)
    assert_type(value.iversion, int)


def teampulse_sharedmessage(value: teampulse.SharedMessage) -> None:
    assert_type(value.message, str)


def teampulse_sharedmessagecreate(value: teampulse.SharedMessageCreate) -> None:
    assert_type(value.message, str)


def teampulse_task(value: teampulse.Task) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str)
    assert_type(value.project, teampulse.Project)
    assert_type(value.work_item, teampulse.WorkItem | Unset)
    assert_type(value.work_completed, float | Unset)
    assert_type(value.estimate, teampulse.Estimate)


def teampulse_taskkey(value: teampulse.TaskKey) -> None:
    assert_type(value.id, int)


def teampulse_taskref(value: teampulse.TaskRef) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str | Unset)
    assert_type(value.project, teampulse.Project | Unset)
    assert_type(value.work_item, teampulse.WorkItem | Unset)
    assert_type(value.work_completed, float | Unset)
    assert_type(value.estimate, teampulse.Estimate | Unset)


def teampulse_timeentry(value: teampulse.TimeEntry) -> None:
    assert_type(value.id, int)
    assert_type(value.date, dt.date)
    assert_type(value.hours, float)
    assert_type(value.type, str)
    assert_type(value.user, teampulse.UserRef)
    assert_type(value.task, teampulse.TaskRef)
    assert_type(value.note, str)
    assert_type(value.iversion, int)


def teampulse_timeentrycreate(value: teampulse.TimeEntryCreate) -> None:
    assert_type(value.date, dt.date)
    assert_type(value.hours, float)
    assert_type(value.task, teampulse.TaskKey)
    assert_type(value.user, teampulse.UserKey)
    assert_type(value.type, str)
    assert_type(value.note, str | Unset)


def teampulse_timeentrytype(value: teampulse.TimeEntryType) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str)
    assert_type(value.iversion, int)


def teampulse_timeentryupdate(value: teampulse.TimeEntryUpdate) -> None:
    assert_type(value.date, dt.date)
    assert_type(value.hours, float)
    assert_type(value.task, teampulse.TaskKey)
    assert_type(value.user, teampulse.UserKey)
    assert_type(value.type, str)
    assert_type(value.iversion, int)
    assert_type(value.note, str | Unset)


def teampulse_user(value: teampulse.User) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str)
    assert_type(value.display_name, str)


def teampulse_userkey(value: teampulse.UserKey) -> None:
    assert_type(value.id, int)


def teampulse_userref(value: teampulse.UserRef) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str | Unset)
    assert_type(value.display_name, str | Unset)


def teampulse_workitem(value: teampulse.WorkItem) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str)
    assert_type(value.type, str)
    assert_type(value.estimate, float)


def teampulse_workitemkey(value: teampulse.WorkItemKey) -> None:
    assert_type(value.id, int)
    assert_type(value.type, str)


def teampulse_workitemref(value: teampulse.WorkItemRef) -> None:
    assert_type(value.id, int)
    assert_type(value.type, str)
    assert_type(value.is_visible_in_portal, bool | Unset)


def teamwork_projects_account(value: teamwork_projects.Account) -> None:
    assert_type(value.requirehttps, bool)
    assert_type(value.time_tracking_enabled, bool)
    assert_type(value.name, str)
    assert_type(value.datesignedup, dt.datetime)
    assert_type(value.companyname, str)
    assert_type(value.ssl_enabled, bool)
    assert_type(value.created_at, dt.datetime)
    assert_type(value.cache_uuid, str)
    assert_type(value.account_holder_id, int)
    assert_type(value.logo, str)
    assert_type(value.id, int)
    assert_type(value.url, str)
    assert_type(value.email_notification_enabled, bool)
    assert_type(value.companyid, int)
    assert_type(value.lang, str)
    assert_type(value.code, str)


def teamwork_projects_affectedtasksreply(value: teamwork_projects.AffectedTasksReply) -> None:
    assert_type(value.affected_task_ids, list[str])


def teamwork_projects_box(value: teamwork_projects.Box) -> None:
    assert_type(value.folder_access, teamwork_projects.FolderAccess | str)
    assert_type(value.folder_name, str)
    assert_type(value.enabled, bool)
    assert_type(value.folder_id, str)


def teamwork_projects_boxreply(value: teamwork_projects.BoxReply) -> None:
    assert_type(value.box, teamwork_projects.Box)


def teamwork_projects_boxrequest(value: teamwork_projects.BoxRequest) -> None:
    assert_type(value.box, teamwork_projects.BoxWrite)


def teamwork_projects_boxwrite(value: teamwork_projects.BoxWrite) -> None:
    assert_type(value.folder_access, teamwork_projects.FolderAccess | Literal["ownerCompanyAdmins", "alladmins", "allAdminsAndOwnerCompany", "allPeopleOnProject"])
    assert_type(value.enabled, bool)
    assert_type(value.folder_id, str)


def teamwork_projects_category(value: teamwork_projects.Category) -> None:
    assert_type(value.id, int)
    assert_type(value.elements_count, int)
    assert_type(value.name, str)
    assert_type(value.project_id, int)
    assert_type(value.type, str)
    assert_type(value.parent_id, int | None)


def teamwork_projects_categoryreference(value: teamwork_projects.CategoryReference) -> None:
    assert_type(value.name, str)
    assert_type(value.id, int | None)


def teamwork_projects_changedreply(value: teamwork_projects.ChangedReply) -> None:
    assert_type(value.id, int)


def teamwork_projects_comment(value: teamwork_projects.Comment) -> None:
    assert_type(value.id, int)
    assert_type(value.commentable_type, teamwork_projects.CommentableType | str)
    assert_type(value.body, str)
    assert_type(value.author_id, int | Unset)
    assert_type(value.author_firstname, str)
    assert_type(value.author_lastname, str)
    assert_type(value.author_avatar_url, str)
    assert_type(value.commentable_id, int)
    assert_type(value.attachments_count, int)
    assert_type(value.emailed_from, str)
    assert_type(value.datetime, dt.datetime)
    assert_type(value.private, bool)


def teamwork_projects_company(value: teamwork_projects.Company) -> None:
    assert_type(value.id, int)
    assert_type(value.can_see_private, bool)
    assert_type(value.company_name_url, str)
    assert_type(value.name, str)
    assert_type(value.address_one, str)
    assert_type(value.address_two, str)
    assert_type(value.city, str)
    assert_type(value.state, str)
    assert_type(value.zip_, str)
    assert_type(value.country, str)
    assert_type(value.website, str)
    assert_type(value.phone, str)
    assert_type(value.fax, str)


def teamwork_projects_companyreference(value: teamwork_projects.CompanyReference) -> None:
    assert_type(value.name, str)
    assert_type(value.is_owner, bool | Unset)
    assert_type(value.id, int)


def teamwork_projects_completedtasksreply(value: teamwork_projects.CompletedTasksReply) -> None:
    assert_type(value.tasks, list[dict[str, Any]])


def teamwork_projects_createdreply(value: teamwork_projects.CreatedReply) -> None:
    assert_type(value.id, int)


def teamwork_projects_createdtasklistreply(value: teamwork_projects.CreatedTaskListReply) -> None:
    assert_type(value.id, int)


def teamwork_projects_createdtaskreply(value: teamwork_projects.CreatedTaskReply) -> None:
    assert_type(value.id, int)
    assert_type(value.affected_task_ids, list[str] | Unset)


def teamwork_projects_dependenciesreply(value: teamwork_projects.DependenciesReply) -> None:
    assert_type(value.dependents, list[dict[str, Any]])


def teamwork_projects_errorreply(value: teamwork_projects.ErrorReply) -> None:
    assert_type(value.message, str)


def teamwork_projects_file(value: teamwork_projects.File) -> None:
    assert_type(value.project_id, int)
    assert_type(value.can_upload_new_version, bool)
    assert_type(value.uploaded_date, dt.datetime)
    assert_type(value.extra_data, str)
    assert_type(value.private, bool)
    assert_type(value.version_id, int)
    assert_type(value.user_following_comments, bool)
    assert_type(value.comments_count, int)
    assert_type(value.status, str)
    assert_type(value.change_follower_ids, list[str])
    assert_type(value.tags, list[Any])
    assert_type(value.version, int)
    assert_type(value.id, int)
    assert_type(value.last_changed_on, dt.datetime)
    assert_type(value.comment_follower_ids, list[str])
    assert_type(value.shareable, bool)
    assert_type(value.versions, list[Any])
    assert_type(value.thumb_url, str)
    assert_type(value.uploaded_by_user_first_name, str)
    assert_type(value.uploaded_by_user_last_name, str)
    assert_type(value.name, str)
    assert_type(value.uploaded_by_user_id, int)
    assert_type(value.user_following_changes, bool)
    assert_type(value.description, str)
    assert_type(value.category_id, int | None)
    assert_type(value.original_name, str)
    assert_type(value.size, int)
    assert_type(value.file_source, str)
    assert_type(value.category_name, str)


def teamwork_projects_googledrive(value: teamwork_projects.GoogleDrive) -> None:
    assert_type(value.folder_access, teamwork_projects.FolderAccess | str)
    assert_type(value.folder_name, str)
    assert_type(value.enabled, bool)
    assert_type(value.folder_id, str)


def teamwork_projects_googledrivereply(value: teamwork_projects.GoogleDriveReply) -> None:
    assert_type(value.google_drive, teamwork_projects.GoogleDrive)


def teamwork_projects_googledriverequest(value: teamwork_projects.GoogleDriveRequest) -> None:
    assert_type(value.google_drive, teamwork_projects.GoogleDriveWrite)


def teamwork_projects_googledrivewrite(value: teamwork_projects.GoogleDriveWrite) -> None:
    assert_type(value.folder_access, teamwork_projects.FolderAccess | Literal["ownerCompanyAdmins", "alladmins", "allAdminsAndOwnerCompany", "allPeopleOnProject"])
    assert_type(value.enabled, bool)
    assert_type(value.folder_id, str)


def teamwork_projects_link(value: teamwork_projects.Link) -> None:
    assert_type(value.id, int)
    assert_type(value.project_id, int)
    assert_type(value.name, str)
    assert_type(value.description, str)
    assert_type(value.created_by_userfirstname, str)
    assert_type(value.height, int)
    assert_type(value.private, bool)
    assert_type(value.width, int)
    assert_type(value.created_by_user_id, int)
    assert_type(value.created_by_userlastname, str)
    assert_type(value.category_id, int | None)
    assert_type(value.project_name, str)
    assert_type(value.open_in_new_window, bool)
    assert_type(value.provider, str)
    assert_type(value.created_date, dt.datetime)
    assert_type(value.category_name, str)
    assert_type(value.code, str)


def teamwork_projects_message(value: teamwork_projects.Message) -> None:
    assert_type(value.id, int)
    assert_type(value.title, str)
    assert_type(value.author_id, int | Unset)
    assert_type(value.author_first_name, str)
    assert_type(value.author_last_name, str)
    assert_type(value.author_avatar_url, str)
    assert_type(value.body, str)
    assert_type(value.category_id, int | None)
    assert_type(value.posted_on, dt.datetime)
    assert_type(value.project_id, int)
    assert_type(value.comments_count, int)
    assert_type(value.attachments_count, int)
    assert_type(value.display_body, str)
    assert_type(value.private, bool)


def teamwork_projects_messagereply(value: teamwork_projects.MessageReply) -> None:
    assert_type(value.id, int)
    assert_type(value.title, str)
    assert_type(value.author_id, int | Unset)
    assert_type(value.author_firstname, str)
    assert_type(value.author_lastname, str)
    assert_type(value.author_avatar_url, str)
    assert_type(value.body, str)
    assert_type(value.category_id, int)
    assert_type(value.posted_on, dt.datetime)
    assert_type(value.message_id, int)
    assert_type(value.attachments_count, int)
    assert_type(value.comments_count, int)
    assert_type(value.private, bool)
    assert_type(value.reply_no, int)


def teamwork_projects_milestone(value: teamwork_projects.Milestone) -> None:
    assert_type(value.id, int)
    assert_type(value.title, str)
    assert_type(value.project_id, int)
    assert_type(value.created_on, dt.datetime)
    assert_type(value.creator_id, int)
    assert_type(value.comments_count, int)
    assert_type(value.completed_on, dt.datetime)
    assert_type(value.deadline, dt.date)
    assert_type(value.completed, bool)
    assert_type(value.completer_id, int)
    assert_type(value.responsible_party_ids, list[str])
    assert_type(value.responsible_party_names, list[str])
    assert_type(value.reminder, bool)
    assert_type(value.private, bool)


def teamwork_projects_newreminder(value: teamwork_projects.NewReminder) -> None:
    assert_type(value.date_time_utc, str)
    assert_type(value.note, str)
    assert_type(value.type, str | Unset)
    assert_type(value.user_id, int)


def teamwork_projects_newreminderrequest(value: teamwork_projects.NewReminderRequest) -> None:
    assert_type(value.reminder, teamwork_projects.NewReminder)


def teamwork_projects_newtodoitem(value: teamwork_projects.NewTodoItem) -> None:
    assert_type(value.attachments, list[str] | Unset)
    assert_type(value.change_follower_ids, list[str] | Unset)
    assert_type(value.column_id, int | Unset)
    assert_type(value.comment_follower_ids, list[str] | Unset)
    assert_type(value.content, str)
    assert_type(value.description, str | Unset)
    assert_type(value.due_date, dt.date | None | Unset)
    assert_type(value.estimated_minutes, int | Unset)
    assert_type(value.grant_access_to, list[str] | Unset)
    assert_type(value.notify, bool | Unset)
    assert_type(value.parent_task_id, int | Unset)
    assert_type(value.pending_file_attachments, list[str] | Unset)
    assert_type(value.position_after_task, int | Unset)
    assert_type(value.predecessors, list[teamwork_projects.PredecessorWrite] | Unset)
    assert_type(value.priority, Literal["", "low", "medium", "high"] | Unset)
    assert_type(value.private, bool | Unset)
    assert_type(value.progress, int | Unset)
    assert_type(value.responsible_party_id, list[str] | Unset)
    assert_type(value.start_date, dt.date | None | Unset)
    assert_type(value.tags, list[str] | Unset)
    assert_type(value.attachments_category_ids, list[str] | Unset)
    assert_type(value.completed, bool | Unset)
    assert_type(value.creator_id, int | Unset)
    assert_type(value.everyone_must_do, bool | Unset)
    assert_type(value.pending_file_attachments_category_ids, list[str] | Unset)
    assert_type(value.reminders, list[dict[str, Any]] | Unset)
    assert_type(value.remove_other_files, bool | Unset)
    assert_type(value.update_files, bool | Unset)
    assert_type(value.use_defaults, bool | Unset)
    assert_type(value.repeat_options, teamwork_projects.RepeatOptionsWrite | Unset)
    assert_type(value.tasklist_id, int | Unset)


def teamwork_projects_newtodoitemrequest(value: teamwork_projects.NewTodoItemRequest) -> None:
    assert_type(value.todo_item, teamwork_projects.NewTodoItem)


def teamwork_projects_newtodolist(value: teamwork_projects.NewTodoList) -> None:
    assert_type(value.description, str | Unset)
    assert_type(value.milestone_id, int | Unset)
    assert_type(value.name, str | Unset)
    assert_type(value.pinned, bool | Unset)
    assert_type(value.private, bool | Unset)
    assert_type(value.todo_list_template_assignments, dict[str, list[int]] | Unset)
    assert_type(value.todo_list_template_id, int | Unset)


def teamwork_projects_newtodolistrequest(value: teamwork_projects.NewTodoListRequest) -> None:
    assert_type(value.todo_list, teamwork_projects.NewTodoList)


def teamwork_projects_notebook(value: teamwork_projects.Notebook) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str)
    assert_type(value.description, str)
    assert_type(value.content, str | Unset)
    assert_type(value.private, bool)
    assert_type(value.category_id, int | None)
    assert_type(value.category_name, str)
    assert_type(value.created_date, dt.datetime)
    assert_type(value.created_by_user_id, int)
    assert_type(value.created_by_userfirstname, str)
    assert_type(value.created_by_userlastname, str)
    assert_type(value.locked, bool)
    assert_type(value.locked_date, dt.datetime | None)
    assert_type(value.locked_by_userid, int)
    assert_type(value.locked_by_userfirstname, str)
    assert_type(value.locked_by_userlastname, str)
    assert_type(value.project_id, int)


def teamwork_projects_permissions(value: teamwork_projects.Permissions) -> None:
    assert_type(value.view_messages_and_files, bool)
    assert_type(value.view_tasks_and_milestones, bool)
    assert_type(value.view_time, bool)
    assert_type(value.view_notebooks, bool)
    assert_type(value.view_risk_register, bool)
    assert_type(value.view_invoices, bool)
    assert_type(value.view_links, bool)
    assert_type(value.add_tasks, bool)
    assert_type(value.add_milestones, bool)
    assert_type(value.add_task_lists, bool)
    assert_type(value.add_messages, bool)
    assert_type(value.add_files, bool)
    assert_type(value.add_time, bool)
    assert_type(value.add_notebooks, bool)
    assert_type(value.add_links, bool)
    assert_type(value.set_privacy, bool)
    assert_type(value.can_be_assigned_to_tasks_and_milestones, bool)
    assert_type(value.project_administrator, bool)
    assert_type(value.add_people_to_project, bool)


def teamwork_projects_person(value: teamwork_projects.Person) -> None:
    assert_type(value.id, int)
    assert_type(value.user_type, teamwork_projects.UserType | str)
    assert_type(value.first_name, str)
    assert_type(value.last_name, str)
    assert_type(value.title, str)
    assert_type(value.email_address, str)
    assert_type(value.im_handle, str)
    assert_type(value.im_service, str)
    assert_type(value.notes, str)
    assert_type(value.phone_number_office, str)
    assert_type(value.phone_number_office_ext, str)
    assert_type(value.phone_number_mobile, str)
    assert_type(value.phone_number_home, str)
    assert_type(value.phone_number_fax, str)
    assert_type(value.last_login, dt.datetime | None)
    assert_type(value.company_id, int | None)
    assert_type(value.company_name, str)
    assert_type(value.in_owner_company, bool)
    assert_type(value.created_at, dt.datetime)
    assert_type(value.last_changed_on, dt.datetime)
    assert_type(value.avatar_url, str)
    assert_type(value.user_name, str)
    assert_type(value.deleted, bool)
    assert_type(value.has_access_to_new_projects, bool)
    assert_type(value.administrator, bool)
    assert_type(value.permissions, teamwork_projects.PersonPermissions)


def teamwork_projects_personpermissions(value: teamwork_projects.PersonPermissions) -> None:
    assert_type(value.can_manage_people, bool)
    assert_type(value.can_add_projects, bool)


def teamwork_projects_post(value: teamwork_projects.Post) -> None:
    assert_type(value.id, int)
    assert_type(value.title, str)
    assert_type(value.body, str)
    assert_type(value.category_id, int | None)
    assert_type(value.author_id, int | Unset)
    assert_type(value.use_textile, bool)
    assert_type(value.milestone_id, int | None)
    assert_type(value.posted_on, dt.datetime)
    assert_type(value.project_id, int)
    assert_type(value.comments_count, int)
    assert_type(value.attachments_count, int)
    assert_type(value.private, bool)


def teamwork_projects_postshort(value: teamwork_projects.PostShort) -> None:
    assert_type(value.id, int)
    assert_type(value.title, str)
    assert_type(value.attachments_count, int)
    assert_type(value.posted_on, dt.datetime)
    assert_type(value.category, teamwork_projects.CategoryReference)


def teamwork_projects_predecessorwrite(value: teamwork_projects.PredecessorWrite) -> None:
    assert_type(value.id, int | Unset)
    assert_type(value.type, str | Unset)


def teamwork_projects_predecessorsreply(value: teamwork_projects.PredecessorsReply) -> None:
    assert_type(value.predecessors, list[dict[str, Any]])


def teamwork_projects_project(value: teamwork_projects.Project) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str)
    assert_type(value.description, str | Unset)
    assert_type(value.status, str)
    assert_type(value.company, teamwork_projects.CompanyReference)
    assert_type(value.category, teamwork_projects.CategoryReference | Unset)
    assert_type(value.starred, bool)
    assert_type(value.show_announcement, bool)
    assert_type(value.announcement, str)
    assert_type(value.is_project_admin, bool | Unset)
    assert_type(value.created_on, dt.datetime)
    assert_type(value.last_changed_on, dt.datetime)
    assert_type(value.start_date, dt.date | None | Unset)
    assert_type(value.end_date, dt.date | None | Unset)
    assert_type(value.start_page, str)
    assert_type(value.logo, str | Unset)
    assert_type(value.notifyeveryone, bool)
    assert_type(value.harvest_timers_enabled, bool)
    assert_type(value.people, list[int] | Unset)


def teamwork_projects_projectcategory(value: teamwork_projects.ProjectCategory) -> None:
    assert_type(value.id, int)
    assert_type(value.elements_count, int)
    assert_type(value.name, str)
    assert_type(value.type, str)
    assert_type(value.parent_id, int | None)


def teamwork_projects_projectreply(value: teamwork_projects.ProjectReply) -> None:
    assert_type(value.project, teamwork_projects.Project)


def teamwork_projects_projectrequest(value: teamwork_projects.ProjectRequest) -> None:
    assert_type(value.project, teamwork_projects.ProjectWrite)


def teamwork_projects_projectwrite(value: teamwork_projects.ProjectWrite) -> None:
    assert_type(value.name, str | Unset)
    assert_type(value.description, str | Unset)
    assert_type(value.start_date, dt.date | None | Unset)
    assert_type(value.end_date, dt.date | None | Unset)
    assert_type(value.company_id, int | Unset)
    assert_type(value.new_company, str | Unset)
    assert_type(value.status, str | Unset)
    assert_type(value.category_id, int | Unset)
    assert_type(value.start_page, str | Unset)
    assert_type(value.harvest_timers_enabled, bool | Unset)
    assert_type(value.tags, list[str] | Unset)
    assert_type(value.reply_by_email_enabled, bool | Unset)
    assert_type(value.privacy_enabled, bool | Unset)
    assert_type(value.default_privacy, str | Unset)
    assert_type(value.use_tasks, bool | Unset)
    assert_type(value.use_milestones, bool | Unset)
    assert_type(value.use_messages, bool | Unset)
    assert_type(value.use_files, bool | Unset)
    assert_type(value.use_time, bool | Unset)
    assert_type(value.use_notebook, bool | Unset)
    assert_type(value.use_riskregister, bool | Unset)
    assert_type(value.use_links, bool | Unset)
    assert_type(value.use_billing, bool | Unset)


def teamwork_projects_projectsreply(value: teamwork_projects.ProjectsReply) -> None:
    assert_type(value.projects, list[teamwork_projects.Project])


def teamwork_projects_quickaddreply(value: teamwork_projects.QuickAddReply) -> None:
    assert_type(value.failed, int)
    assert_type(value.success, int)
    assert_type(value.task_ids, list[str])
    assert_type(value.tasklist_id, int)


def teamwork_projects_quickaddrequest(value: teamwork_projects.QuickAddRequest) -> None:
    assert_type(value.content, str | Unset)
    assert_type(value.creator_id, int | Unset)
    assert_type(value.notify, bool | Unset)
    assert_type(value.private, bool | Unset)
    assert_type(value.tasklist_id, int | Unset)
    assert_type(value.todo_item, teamwork_projects.QuickAddTask | Unset)


def teamwork_projects_quickaddtask(value: teamwork_projects.QuickAddTask) -> None:
    assert_type(value.description, str | Unset)
    assert_type(value.due_date, dt.date | None | Unset)
    assert_type(value.priority, Literal["", "low", "medium", "high"] | Unset)
    assert_type(value.responsible_party_id, list[str] | Unset)
    assert_type(value.start_date, dt.date | None | Unset)


def teamwork_projects_rates(value: teamwork_projects.Rates) -> None:
    assert_type(value.users, dict[str, teamwork_projects.UserRate])
    assert_type(value.account_default, Decimal)
    assert_type(value.project_default, Decimal)


def teamwork_projects_ratesreply(value: teamwork_projects.RatesReply) -> None:
    assert_type(value.rates, teamwork_projects.Rates)


def teamwork_projects_ratesrequest(value: teamwork_projects.RatesRequest) -> None:
    assert_type(value.rates, teamwork_projects.RatesWrite)


def teamwork_projects_rateswrite(value: teamwork_projects.RatesWrite) -> None:
    assert_type(value.users, dict[str, teamwork_projects.UserRateWrite] | Unset)
    assert_type(value.project_default, float | Unset)


def teamwork_projects_recurringtasksreply(value: teamwork_projects.RecurringTasksReply) -> None:
    assert_type(value.dates_set, dict[str, Any])
    assert_type(value.recurring_dates, list[Any])


def teamwork_projects_reminderrequest(value: teamwork_projects.ReminderRequest) -> None:
    assert_type(value.reminder, teamwork_projects.ReminderWrite)


def teamwork_projects_reminderwrite(value: teamwork_projects.ReminderWrite) -> None:
    assert_type(value.date_time_utc, str | Unset)
    assert_type(value.note, str | Unset)
    assert_type(value.type, str | Unset)
    assert_type(value.user_id, int | Unset)


def teamwork_projects_remindersreply(value: teamwork_projects.RemindersReply) -> None:
    assert_type(value.reminders, list[dict[str, Any]])


def teamwork_projects_repeatoptionswrite(value: teamwork_projects.RepeatOptionsWrite) -> None:
    assert_type(value.monthly_repeat_type, str | Unset)
    assert_type(value.repeat_end_date, str | Unset)
    assert_type(value.repeats_freq, str | Unset)
    assert_type(value.selecteddays, str | Unset)


def teamwork_projects_statusreply(value: teamwork_projects.StatusReply) -> None:
    pass


def teamwork_projects_tag(value: teamwork_projects.Tag) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str)
    assert_type(value.color, str)


def teamwork_projects_taskcopyrequest(value: teamwork_projects.TaskCopyRequest) -> None:
    assert_type(value.project_id, int | Unset)
    assert_type(value.task_id, int | Unset)
    assert_type(value.tasklist_id, int | Unset)


def teamwork_projects_taskidsreply(value: teamwork_projects.TaskIdsReply) -> None:
    assert_type(value.taskids, list[Any])


def teamwork_projects_tasklistcopyrequest(value: teamwork_projects.TaskListCopyRequest) -> None:
    assert_type(value.include_completed_tasks, int | Unset)
    assert_type(value.project_id, int | Unset)


def teamwork_projects_tasklistmoverequest(value: teamwork_projects.TaskListMoveRequest) -> None:
    assert_type(value.project_id, int | Unset)


def teamwork_projects_tasklistorderrequest(value: teamwork_projects.TaskListOrderRequest) -> None:
    assert_type(value.todo_lists, list[teamwork_projects.TaskListPosition] | Unset)


def teamwork_projects_tasklistposition(value: teamwork_projects.TaskListPosition) -> None:
    assert_type(value.todo_list, teamwork_projects.TaskListPositionId | Unset)


def teamwork_projects_tasklistpositionid(value: teamwork_projects.TaskListPositionId) -> None:
    assert_type(value.id, str | Unset)


def teamwork_projects_taskmoverequest(value: teamwork_projects.TaskMoveRequest) -> None:
    assert_type(value.project_id, int | Unset)
    assert_type(value.task_id, int | Unset)
    assert_type(value.tasklist_id, int | Unset)


def teamwork_projects_taskorderrequest(value: teamwork_projects.TaskOrderRequest) -> None:
    assert_type(value.todo_items, list[teamwork_projects.TaskPosition] | Unset)


def teamwork_projects_taskposition(value: teamwork_projects.TaskPosition) -> None:
    assert_type(value.todo_item, teamwork_projects.TaskPositionId | Unset)


def teamwork_projects_taskpositionid(value: teamwork_projects.TaskPositionId) -> None:
    assert_type(value.id, str | Unset)


def teamwork_projects_taskreference(value: teamwork_projects.TaskReference) -> None:
    assert_type(value.content, str)
    assert_type(value.id, int)


def teamwork_projects_timeentry(value: teamwork_projects.TimeEntry) -> None:
    assert_type(value.project_id, int)
    assert_type(value.minutes, int)
    assert_type(value.isbillable, bool | Unset)
    assert_type(value.person_first_name, str)
    assert_type(value.todo_list_name, str)
    assert_type(value.description, str)
    assert_type(value.todo_item_name, str)
    assert_type(value.todo_list_id, int | None)
    assert_type(value.tags, list[teamwork_projects.Tag])
    assert_type(value.company_id, int)
    assert_type(value.person_id, int)
    assert_type(value.project_name, str)
    assert_type(value.company_name, str)
    assert_type(value.id, int)
    assert_type(value.date, dt.datetime)
    assert_type(value.todo_item_id, int | None)
    assert_type(value.invoice_no, str)
    assert_type(value.person_last_name, str)
    assert_type(value.has_start_time, bool)
    assert_type(value.hours, int)


def teamwork_projects_timeentrywrite(value: teamwork_projects.TimeEntryWrite) -> None:
    assert_type(value.date, dt.date | Unset)
    assert_type(value.has_start_time, bool | Unset)
    assert_type(value.time, dt.time | Unset)
    assert_type(value.minutes, int | Unset)
    assert_type(value.hours, int | Unset)
    assert_type(value.description, str | Unset)
    assert_type(value.mark_task_complete, bool | Unset)
    assert_type(value.tags, list[str] | Unset)
    assert_type(value.is_billable, bool | Unset)


def teamwork_projects_todoitem(value: teamwork_projects.TodoItem) -> None:
    assert_type(value.can_complete, bool)
    assert_type(value.project_id, int)
    assert_type(value.creator_lastname, str)
    assert_type(value.has_reminders, bool)
    assert_type(value.todo_list_name, str)
    assert_type(value.has_unread_comments, bool)
    assert_type(value.due_date_base, dt.date | None)
    assert_type(value.order, int)
    assert_type(value.comments_count, int)
    assert_type(value.private, int)
    assert_type(value.grant_access_to, list[str])
    assert_type(value.status, str)
    assert_type(value.todo_list_id, int)
    assert_type(value.predecessors, list[Any])
    assert_type(value.created_on, dt.datetime)
    assert_type(value.can_edit, bool)
    assert_type(value.content, str)
    assert_type(value.has_predecessors, int)
    assert_type(value.company_name, str)
    assert_type(value.id, int)
    assert_type(value.creator_firstname, str)
    assert_type(value.last_changed_on, dt.datetime)
    assert_type(value.due_date, dt.date | None)
    assert_type(value.has_dependencies, int)
    assert_type(value.completed, bool)
    assert_type(value.position, int)
    assert_type(value.attachments_count, int)
    assert_type(value.estimated_minutes, int)
    assert_type(value.description, str)
    assert_type(value.priority, str)
    assert_type(value.progress, int)
    assert_type(value.harvest_enabled, bool)
    assert_type(value.view_estimated_time, bool)
    assert_type(value.parent_task_id, int | None)
    assert_type(value.company_id, int)
    assert_type(value.tasklist_lockdown_id, int | None)
    assert_type(value.creator_avatar_url, str)
    assert_type(value.can_log_time, bool)
    assert_type(value.creator_id, int)
    assert_type(value.project_name, str)
    assert_type(value.parent_task, teamwork_projects.TaskReference)
    assert_type(value.attachments, list[Any])
    assert_type(value.responsible_party_ids, list[str])
    assert_type(value.responsible_party_names, list[str])
    assert_type(value.responsible_party_summary, str)
    assert_type(value.start_date, dt.date | None)
    assert_type(value.tasklist_private, bool)
    assert_type(value.time_is_logged, bool)
    assert_type(value.lockdown_id, int | None)
    assert_type(value.tags, list[teamwork_projects.Tag])


def teamwork_projects_todoitemreply(value: teamwork_projects.TodoItemReply) -> None:
    assert_type(value.todo_item, teamwork_projects.TodoItem)


def teamwork_projects_todoitemrequest(value: teamwork_projects.TodoItemRequest) -> None:
    assert_type(value.todo_item, teamwork_projects.TodoItemWrite)


def teamwork_projects_todoitemwrite(value: teamwork_projects.TodoItemWrite) -> None:
    assert_type(value.allow_update, bool | Unset)
    assert_type(value.attachments_category_ids, list[str] | Unset)
    assert_type(value.change_follower_ids, list[str] | Unset)
    assert_type(value.column_id, int | Unset)
    assert_type(value.comment_follower_ids, list[str] | Unset)
    assert_type(value.completed, bool | Unset)
    assert_type(value.completed_on, str | Unset)
    assert_type(value.completer_id, int | Unset)
    assert_type(value.content, str | Unset)
    assert_type(value.creator_id, int | Unset)
    assert_type(value.description, str | Unset)
    assert_type(value.due_date, dt.date | None | Unset)
    assert_type(value.estimated_minutes, int | Unset)
    assert_type(value.everyone_must_do, bool | Unset)
    assert_type(value.grant_access_to, list[str] | Unset)
    assert_type(value.notify, bool | Unset)
    assert_type(value.parent_task_id, int | Unset)
    assert_type(value.pending_file_attachments, list[str] | Unset)
    assert_type(value.pending_file_attachments_category_ids, list[str] | Unset)
    assert_type(value.predecessors, list[teamwork_projects.PredecessorWrite] | Unset)
    assert_type(value.priority, Literal["", "low", "medium", "high"] | Unset)
    assert_type(value.private, bool | Unset)
    assert_type(value.progress, int | Unset)
    assert_type(value.reminders, list[dict[str, Any]] | Unset)
    assert_type(value.remove_other_files, bool | Unset)
    assert_type(value.repeat_options, teamwork_projects.RepeatOptionsWrite | Unset)
    assert_type(value.responsible_party_id, list[str] | Unset)
    assert_type(value.start_date, dt.date | None | Unset)
    assert_type(value.tags, list[str] | Unset)
    assert_type(value.update_files, bool | Unset)
    assert_type(value.use_defaults, bool | Unset)


def teamwork_projects_todoitemsreply(value: teamwork_projects.TodoItemsReply) -> None:
    assert_type(value.todo_items, list[teamwork_projects.TodoItem])


def teamwork_projects_todolist(value: teamwork_projects.TodoList) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str)
    assert_type(value.description, str)
    assert_type(value.project_id, int | Unset)
    assert_type(value.project_name, str | Unset)
    assert_type(value.milestone_id, int | None)
    assert_type(value.position, int)
    assert_type(value.private, bool)
    assert_type(value.pinned, bool)
    assert_type(value.tracked, bool | Unset)
    assert_type(value.complete, bool | Unset)
    assert_type(value.completed_count, int | Unset)
    assert_type(value.uncompleted_count, int | Unset)
    assert_type(value.overdue_count, int | Unset)
    assert_type(value.todo_items, list[teamwork_projects.TodoItem] | Unset)


def teamwork_projects_todolistreply(value: teamwork_projects.TodoListReply) -> None:
    assert_type(value.todo_list, teamwork_projects.TodoList)


def teamwork_projects_todolistrequest(value: teamwork_projects.TodoListRequest) -> None:
    assert_type(value.todo_list, teamwork_projects.TodoListWrite)


def teamwork_projects_todolistwrite(value: teamwork_projects.TodoListWrite) -> None:
    assert_type(value.description, str | Unset)
    assert_type(value.grant_access_to, list[str] | Unset)
    assert_type(value.milestone_id, int | Unset)
    assert_type(value.name, str | Unset)
    assert_type(value.private, bool | Unset)


def teamwork_projects_todolistsreply(value: teamwork_projects.TodoListsReply) -> None:
    assert_type(value.tasklists, list[teamwork_projects.TodoList])


def teamwork_projects_userrate(value: teamwork_projects.UserRate) -> None:
    assert_type(value.source, str)
    assert_type(value.rate, Decimal)


def teamwork_projects_userratewrite(value: teamwork_projects.UserRateWrite) -> None:
    assert_type(value.rate, float)


def webwork_errormeta(value: webwork.ErrorMeta) -> None:
    assert_type(value.api_version, str)
    assert_type(value.timestamp, dt.datetime)


def webwork_errorreply(value: webwork.ErrorReply) -> None:
    assert_type(value.message, str)
    assert_type(value.meta, webwork.ErrorMeta)


def webwork_meta(value: webwork.Meta) -> None:
    assert_type(value.api_version, str)
    assert_type(value.timestamp, dt.datetime)
    assert_type(value.pagination, webwork.Pagination | Unset)


def webwork_pagination(value: webwork.Pagination) -> None:
    assert_type(value.total, int | Unset)
    assert_type(value.last_page, int | Unset)
    assert_type(value.current_page, int | Unset)
    assert_type(value.per_page, int | Unset)


def webwork_successreply(value: webwork.SuccessReply) -> None:
    assert_type(value.data, Any)
    assert_type(value.meta, webwork.Meta)


def webwork_validationerrorreply(value: webwork.ValidationErrorReply) -> None:
    assert_type(value.message, str)
    assert_type(value.errors, dict[str, list[str]])
    assert_type(value.meta, webwork.ErrorMeta)
