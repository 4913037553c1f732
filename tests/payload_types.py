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
    assert_type(value.site_owner_name, str | Unset)
    assert_type(value.site_owner_email, str | Unset)
    assert_type(value.firstname, str | Unset)
    assert_type(value.lastname, str | Unset)
    assert_type(value.user_id, int | Unset)
    assert_type(value.avatar_url, str | Unset)
    assert_type(value.user_is_admin, bool | Unset)
    assert_type(value.is_admin, bool | Unset)
    assert_type(value.user_is_member_of_owner_company, bool | Unset)
    assert_type(value.member_of_owner_company, bool | Unset)
    assert_type(value.canaddprojects, int | Unset)
    assert_type(value.can_manage_people, int | Unset)
    assert_type(value.can_manage_project_templates, int | Unset)
    assert_type(value.can_view_project_templates, int | Unset)
    assert_type(value.plan_id, int | Unset)
    assert_type(value.price_plan_id, int | Unset)
    assert_type(value.price_plan, str | Unset)
    assert_type(value.price_plan_name, str | Unset)
    assert_type(value.priceplan_type, str | Unset)
    assert_type(value.priceplan_max_users, int | Unset)
    assert_type(value.priceplan_allow_ssl, bool | Unset)
    assert_type(value.priceplan_can_turn_off_tw_branding, bool | Unset)
    assert_type(value.priceplan_data, dict[str, Any] | Unset)
    assert_type(value.is_paid, int | Unset)
    assert_type(value.paid_for_users, int | Unset)
    assert_type(value.paid_until_date_time, str | Unset)
    assert_type(value.payment_method, str | Unset)
    assert_type(value.payment_status, str | Unset)
    assert_type(value.billing_amount, Decimal | Unset)
    assert_type(value.billing_period, str | Unset)
    assert_type(value.currency, dict[str, Any] | Unset)
    assert_type(value.projects_next_billing_date, str | Unset)
    assert_type(value.lifetime_value, int | Unset)
    assert_type(value.in_grace_period, bool | Unset)
    assert_type(value.is_plan_trial_available, bool | Unset)
    assert_type(value.trial_days_remaining, int | Unset)
    assert_type(value.trial_expiry_date, dt.datetime | Unset)
    assert_type(value.date_format, str | Unset)
    assert_type(value.date_seperator, str | Unset)
    assert_type(value.time_format, str | Unset)
    assert_type(value.startonsundays, bool | Unset)
    assert_type(value.skip_weekends, bool | Unset)
    assert_type(value.companysizes_id, int | Unset)
    assert_type(value.industry_category_id, int | Unset)
    assert_type(value.industry_category_name, str | Unset)
    assert_type(value.installation_date_first_payment, str | Unset)
    assert_type(value.installation_is_test_account, bool | Unset)
    assert_type(value.installation_project_auto_archive_enabled, bool | Unset)
    assert_type(value.installation_ref_code, str | Unset)
    assert_type(value.installation_signup_country_code, str | Unset)
    assert_type(value.installation_teams_count, int | Unset)
    assert_type(value.installation_tracking_enabled, bool | Unset)
    assert_type(value.installation_utm_campaign, str | Unset)
    assert_type(value.dashboard_message, str | Unset)
    assert_type(value.dashboard_message_html, str | Unset)
    assert_type(value.dashboard_projects_list, str | Unset)
    assert_type(value.custom_css, str | Unset)
    assert_type(value.custom_css_available, bool | Unset)
    assert_type(value.custom_css_enabled, bool | Unset)
    assert_type(value.fav_icon, str | Unset)
    assert_type(value.touch_icon, str | Unset)
    assert_type(value.aws_region, str | Unset)
    assert_type(value.shard_no, int | Unset)
    assert_type(value.environment, dict[str, Any] | Unset)
    assert_type(value.is_staging, bool | Unset)
    assert_type(value.on_teamwork_domain, bool | Unset)
    assert_type(value.has_secure_custom_domain, bool | Unset)
    assert_type(value.ssl_custom_proxy, str | Unset)
    assert_type(value.can_edit_custom_domain, bool | Unset)
    assert_type(value.show_switch_to_dot_com, bool | Unset)
    assert_type(value.sso, dict[str, Any] | Unset)
    assert_type(value.integrations, dict[str, Any] | Unset)
    assert_type(value.beta_features, dict[str, Any] | Unset)
    assert_type(value.beta_features_enabled, bool | Unset)
    assert_type(value.crm_enabled, bool | Unset)
    assert_type(value.rss_enabled, bool | Unset)
    assert_type(value.tko_enabled, bool | Unset)
    assert_type(value.chat_enabled, bool | Unset)
    assert_type(value.cors_enabled, bool | Unset)
    assert_type(value.csrf_enabled, bool | Unset)
    assert_type(value.client_users_enabled, bool | Unset)
    assert_type(value.desk_enabled, bool | Unset)
    assert_type(value.document_editor_available, bool | Unset)
    assert_type(value.document_editor_enabled, bool | Unset)
    assert_type(value.likes_enabled, bool | Unset)
    assert_type(value.markdown_enabled, bool | Unset)
    assert_type(value.one_drive_business_enabled, bool | Unset)
    assert_type(value.one_drive_enabled, bool | Unset)
    assert_type(value.portfolio_enabled, bool | Unset)
    assert_type(value.premium_support_enabled, bool | Unset)
    assert_type(value.projects_enabled, bool | Unset)
    assert_type(value.session_timeout_enabled, bool | Unset)
    assert_type(value.sharepoint_enabled, bool | Unset)
    assert_type(value.spaces_enabled, bool | Unset)
    assert_type(value.tags_enabled, bool | Unset)
    assert_type(value.tags_locked_to_admins, bool | Unset)
    assert_type(value.tw_username_password_enabled, bool | Unset)
    assert_type(value.webhooks_enabled, bool | Unset)
    assert_type(value.allow_keep_me_logged_in, bool | Unset)
    assert_type(value.allow_project_admins_create_users, bool | Unset)
    assert_type(value.allow_teamwork_projects_brand, bool | Unset)
    assert_type(value.auto_provision_users, bool | Unset)
    assert_type(value.can_preview_files, bool | Unset)
    assert_type(value.can_share_files, bool | Unset)
    assert_type(value.can_upload_files_directly, bool | Unset)
    assert_type(value.clean_notebooks_on_paste, bool | Unset)
    assert_type(value.default_user_type, str | Unset)
    assert_type(value.has_come_from, str | Unset)
    assert_type(value.is_icp, bool | Unset)
    assert_type(value.is_live_chat_enabled, bool | Unset)
    assert_type(value.is_partner, bool | Unset)
    assert_type(value.notebooks_newline_mode, bool | Unset)
    assert_type(value.office_addin_available, bool | Unset)
    assert_type(value.office_addin_ms_project_available, bool | Unset)
    assert_type(value.password_policy_is_on, bool | Unset)
    assert_type(value.pdf_server_link, str | Unset)
    assert_type(value.real_time_notifications, bool | Unset)
    assert_type(value.shortcuts_available, bool | Unset)
    assert_type(value.show_assignee_name_in_task_list_view, bool | Unset)
    assert_type(value.show_site_name_on_login, bool | Unset)
    assert_type(value.strict_branding, bool | Unset)
    assert_type(value.tasklist_template_project_id, int | Unset)
    assert_type(value.use_client_view, bool | Unset)
    assert_type(value.used_work_email, bool | Unset)
    assert_type(value.web_signup_variant, str | Unset)
    assert_type(value.workflows_migration_status, str | Unset)


def teamwork_projects_accountreply(value: teamwork_projects.AccountReply) -> None:
    assert_type(value.account, teamwork_projects.Account)


def teamwork_projects_activity(value: teamwork_projects.Activity) -> None:
    assert_type(value.id, int)
    assert_type(value.datetime, dt.datetime)
    assert_type(value.type, str)
    assert_type(value.activitytype, str)
    assert_type(value.latest_activity_type, str | Unset)
    assert_type(value.description, str)
    assert_type(value.extradescription, str)
    assert_type(value.publicinfo, str)
    assert_type(value.isprivate, int)
    assert_type(value.link, str)
    assert_type(value.itemid, int)
    assert_type(value.itemlink, str)
    assert_type(value.userid, int)
    assert_type(value.fromusername, str)
    assert_type(value.from_user_avatar_url, str)
    assert_type(value.foruserid, int | None)
    assert_type(value.forusername, str)
    assert_type(value.for_user_avatar_url, str)
    assert_type(value.due_date, dt.date | dt.datetime | None)
    assert_type(value.todo_list_name, str | Unset)
    assert_type(value.project_id, int)
    assert_type(value.project_name, str)
    assert_type(value.company_id, int | Unset)
    assert_type(value.company_name, str | Unset)
    assert_type(value.lockdown_id, int | None | Unset)


def teamwork_projects_activityreply(value: teamwork_projects.ActivityReply) -> None:
    assert_type(value.activity, list[teamwork_projects.Activity])


def teamwork_projects_affectedtasksreply(value: teamwork_projects.AffectedTasksReply) -> None:
    assert_type(value.affected_task_ids, list[str])


def teamwork_projects_apikeysreply(value: teamwork_projects.ApiKeysReply) -> None:
    assert_type(value.people, list[dict[str, Any]])


def teamwork_projects_availablepeoplereply(value: teamwork_projects.AvailablePeopleReply) -> None:
    assert_type(value.people, list[dict[str, Any]])


def teamwork_projects_boardcolumn(value: teamwork_projects.BoardColumn) -> None:
    assert_type(value.id, int)


def teamwork_projects_boardcolumnrequest(value: teamwork_projects.BoardColumnRequest) -> None:
    assert_type(value.column, dict[str, Any])


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


def teamwork_projects_calendareventreply(value: teamwork_projects.CalendarEventReply) -> None:
    assert_type(value.event, dict[str, Any])


def teamwork_projects_calendareventrequest(value: teamwork_projects.CalendarEventRequest) -> None:
    assert_type(value.event, dict[str, Any])


def teamwork_projects_calendareventsreply(value: teamwork_projects.CalendarEventsReply) -> None:
    assert_type(value.events, list[dict[str, Any]])


def teamwork_projects_cardrequest(value: teamwork_projects.CardRequest) -> None:
    assert_type(value.card, dict[str, Any])


def teamwork_projects_categoriesreply(value: teamwork_projects.CategoriesReply) -> None:
    assert_type(value.categories, list[teamwork_projects.Category])


def teamwork_projects_category(value: teamwork_projects.Category) -> None:
    assert_type(value.id, int | None)
    assert_type(value.elements_count, int)
    assert_type(value.name, str)
    assert_type(value.project_id, int)
    assert_type(value.type, str)
    assert_type(value.parent_id, int | None)
    assert_type(value.color, str | Unset)
    assert_type(value.description, str | Unset)


def teamwork_projects_categoryreference(value: teamwork_projects.CategoryReference) -> None:
    assert_type(value.name, str)
    assert_type(value.id, int | None)
    assert_type(value.color, str | Unset)
    assert_type(value.parent_id, int | None | Unset)


def teamwork_projects_categoryreply(value: teamwork_projects.CategoryReply) -> None:
    assert_type(value.category, teamwork_projects.Category)


def teamwork_projects_categoryrequest(value: teamwork_projects.CategoryRequest) -> None:
    assert_type(value.category, teamwork_projects.CategoryWrite)


def teamwork_projects_categorywrite(value: teamwork_projects.CategoryWrite) -> None:
    assert_type(value.name, str | Unset)
    assert_type(value.parent_id, int | Unset)


def teamwork_projects_changedreply(value: teamwork_projects.ChangedReply) -> None:
    assert_type(value.id, int)


def teamwork_projects_changeduserstatusreply(value: teamwork_projects.ChangedUserStatusReply) -> None:
    assert_type(value.userstatus, dict[str, Any])


def teamwork_projects_clockinrequest(value: teamwork_projects.ClockInRequest) -> None:
    assert_type(value.clock_in, teamwork_projects.ClockInWrite)


def teamwork_projects_clockinwrite(value: teamwork_projects.ClockInWrite) -> None:
    assert_type(value.clock_in_datetime, str | Unset)
    assert_type(value.clock_in_info, str | Unset)
    assert_type(value.clock_out_datetime, str | Unset)
    assert_type(value.clock_out_info, str | Unset)


def teamwork_projects_clockinsreply(value: teamwork_projects.ClockInsReply) -> None:
    assert_type(value.clock_ins, list[dict[str, Any]])


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
    assert_type(value.author_company, str | Unset)
    assert_type(value.attachments, list[Any] | Unset)
    assert_type(value.author_id_deprecation, teamwork_projects.DeprecatedKey | Unset)
    assert_type(value.html_body, str | Unset)
    assert_type(value.content_type, str | Unset)
    assert_type(value.type, str | Unset)
    assert_type(value.item_name, str | Unset)
    assert_type(value.comment_link, str | Unset)
    assert_type(value.comment_no, int | Unset)
    assert_type(value.project_id, int | Unset)
    assert_type(value.project_name, str | Unset)
    assert_type(value.company_id, int | Unset)
    assert_type(value.company_name, str | Unset)
    assert_type(value.last_changed_on, dt.datetime | None | Unset)
    assert_type(value.is_read, bool | Unset)
    assert_type(value.nr_notified_people, int | Unset)
    assert_type(value.num_likes, int | Unset)
    assert_type(value.lockdown_id, int | None | Unset)
    assert_type(value.can_edit, bool | Unset)
    assert_type(value.can_delete, bool | Unset)
    assert_type(value.can_like, bool | Unset)


def teamwork_projects_commentreply(value: teamwork_projects.CommentReply) -> None:
    assert_type(value.comment, teamwork_projects.Comment)


def teamwork_projects_commentrequest(value: teamwork_projects.CommentRequest) -> None:
    assert_type(value.comment, teamwork_projects.CommentWrite)


def teamwork_projects_commentwrite(value: teamwork_projects.CommentWrite) -> None:
    assert_type(value.body, str)
    assert_type(value.content_type, Literal["TEXT", "HTML"] | Unset)
    assert_type(value.isprivate, bool | Unset)
    assert_type(value.notify, str | Unset)
    assert_type(value.pending_file_attachments, list[str] | Unset)
    assert_type(value.notify_current_user, bool | Unset)


def teamwork_projects_commentsreply(value: teamwork_projects.CommentsReply) -> None:
    assert_type(value.comments, list[teamwork_projects.Comment])


def teamwork_projects_companiesreply(value: teamwork_projects.CompaniesReply) -> None:
    assert_type(value.companies, list[teamwork_projects.Company])


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
    assert_type(value.cid, str | Unset)
    assert_type(value.countrycode, str | Unset)
    assert_type(value.email_one, str | Unset)
    assert_type(value.email_two, str | Unset)
    assert_type(value.email_three, str | Unset)
    assert_type(value.logo_url, str | Unset)
    assert_type(value.isowner, bool | Unset)
    assert_type(value.accounts, int | Unset)
    assert_type(value.contacts, int | Unset)
    assert_type(value.clients, int | Unset)
    assert_type(value.collaborators, int | Unset)
    assert_type(value.industry, str | Unset)
    assert_type(value.industry_id, str | Unset)
    assert_type(value.profile_text, str | Unset)
    assert_type(value.private_notes_text, str | Unset)
    assert_type(value.tags, list[teamwork_projects.Tag] | Unset)
    assert_type(value.created_on, dt.datetime | None | Unset)
    assert_type(value.last_changed_on, dt.datetime | None | Unset)


def teamwork_projects_companyreference(value: teamwork_projects.CompanyReference) -> None:
    assert_type(value.name, str)
    assert_type(value.is_owner, bool | Unset)
    assert_type(value.id, int)


def teamwork_projects_companyreply(value: teamwork_projects.CompanyReply) -> None:
    assert_type(value.company, teamwork_projects.Company)


def teamwork_projects_companyrequest(value: teamwork_projects.CompanyRequest) -> None:
    assert_type(value.company, teamwork_projects.CompanyWrite)


def teamwork_projects_companywrite(value: teamwork_projects.CompanyWrite) -> None:
    assert_type(value.address_one, str | Unset)
    assert_type(value.address_two, str | Unset)
    assert_type(value.cid, str | Unset)
    assert_type(value.city, str | Unset)
    assert_type(value.countrycode, str | Unset)
    assert_type(value.email_one, str | Unset)
    assert_type(value.email_three, str | Unset)
    assert_type(value.email_two, str | Unset)
    assert_type(value.fax, str | Unset)
    assert_type(value.industry_cat_id, int | Unset)
    assert_type(value.logo_pending_file_ref, str | Unset)
    assert_type(value.name, str | Unset)
    assert_type(value.phone, str | Unset)
    assert_type(value.private_notes, str | Unset)
    assert_type(value.profile, str | Unset)
    assert_type(value.remove_logo, bool | Unset)
    assert_type(value.state, str | Unset)
    assert_type(value.tags, list[dict[str, Any]] | Unset)
    assert_type(value.website, str | Unset)
    assert_type(value.zip_, str | Unset)


def teamwork_projects_completedtask(value: teamwork_projects.CompletedTask) -> None:
    assert_type(value.id, int)
    assert_type(value.company_id, int | Unset)
    assert_type(value.project_id, int | Unset)
    assert_type(value.tasklist_id, int | Unset)
    assert_type(value.parent_task_id, int | Unset)
    assert_type(value.lockdown_id, Any | Unset)


def teamwork_projects_completedtasksreply(value: teamwork_projects.CompletedTasksReply) -> None:
    assert_type(value.tasks, list[teamwork_projects.CompletedTask])


def teamwork_projects_createdmilestonereply(value: teamwork_projects.CreatedMilestoneReply) -> None:
    assert_type(value.id, int)


def teamwork_projects_createdreply(value: teamwork_projects.CreatedReply) -> None:
    assert_type(value.id, int)


def teamwork_projects_createdtasklistreply(value: teamwork_projects.CreatedTaskListReply) -> None:
    assert_type(value.id, int)


def teamwork_projects_createdtaskreply(value: teamwork_projects.CreatedTaskReply) -> None:
    assert_type(value.id, int)
    assert_type(value.affected_task_ids, list[str] | Unset)


def teamwork_projects_createdtimeentryreply(value: teamwork_projects.CreatedTimeEntryReply) -> None:
    assert_type(value.id, int)


def teamwork_projects_currencycodesreply(value: teamwork_projects.CurrencyCodesReply) -> None:
    assert_type(value.currency_codes, list[dict[str, Any]])


def teamwork_projects_deletedpeoplereply(value: teamwork_projects.DeletedPeopleReply) -> None:
    assert_type(value.people, list[dict[str, Any]])


def teamwork_projects_deliveriesreply(value: teamwork_projects.DeliveriesReply) -> None:
    assert_type(value.deliveries, list[dict[str, Any]])


def teamwork_projects_dependenciesreply(value: teamwork_projects.DependenciesReply) -> None:
    assert_type(value.dependents, list[dict[str, Any]])


def teamwork_projects_deprecatedkey(value: teamwork_projects.DeprecatedKey) -> None:
    assert_type(value.deprecated, bool)


def teamwork_projects_emailaddressreply(value: teamwork_projects.EmailAddressReply) -> None:
    assert_type(value.emailaddress, dict[str, Any])


def teamwork_projects_emailaddressrequest(value: teamwork_projects.EmailAddressRequest) -> None:
    assert_type(value.emailaddress, teamwork_projects.EmailAddressWrite)


def teamwork_projects_emailaddresswrite(value: teamwork_projects.EmailAddressWrite) -> None:
    assert_type(value.code, str | Unset)


def teamwork_projects_errorreply(value: teamwork_projects.ErrorReply) -> None:
    assert_type(value.message, str)


def teamwork_projects_estimatedtimerequest(value: teamwork_projects.EstimatedTimeRequest) -> None:
    assert_type(value.task_estimated_minutes, int | Unset)
    assert_type(value.task_id, int | Unset)


def teamwork_projects_eventtyperequest(value: teamwork_projects.EventTypeRequest) -> None:
    assert_type(value.eventtype, dict[str, Any])


def teamwork_projects_eventtypesreply(value: teamwork_projects.EventTypesReply) -> None:
    assert_type(value.eventtypes, list[dict[str, Any]])


def teamwork_projects_expensereply(value: teamwork_projects.ExpenseReply) -> None:
    assert_type(value.expense, dict[str, Any])


def teamwork_projects_expenserequest(value: teamwork_projects.ExpenseRequest) -> None:
    assert_type(value.expense, dict[str, Any])


def teamwork_projects_expensesreply(value: teamwork_projects.ExpensesReply) -> None:
    assert_type(value.expenses, list[dict[str, Any]])


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
    assert_type(value.tags, list[teamwork_projects.Tag])
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
    assert_type(value.display_name, str | Unset)
    assert_type(value.filename_on_disk, str | Unset)
    assert_type(value.project_name, str | Unset)
    assert_type(value.download_url, str | Unset)
    assert_type(value.preview_url, str | Unset)
    assert_type(value.is_latest_version, bool | Unset)
    assert_type(value.latest_version, int | Unset)
    assert_type(value.read_comments_count, int | Unset)
    assert_type(value.comments_count_read, int | Unset)
    assert_type(value.comment_notify_ids, list[str] | Unset)
    assert_type(value.combined_followers_count, int | Unset)
    assert_type(value.related_items, list[Any] | Unset)
    assert_type(value.lockdown_id, int | None | Unset)
    assert_type(value.can_edit, bool | Unset)
    assert_type(value.can_delete, bool | Unset)
    assert_type(value.can_add_files, bool | Unset)
    assert_type(value.file_locked, int | Unset)
    assert_type(value.cloud_storage_can_edit, int | Unset)
    assert_type(value.external_login_required, int | Unset)


def teamwork_projects_filecopyrequest(value: teamwork_projects.FileCopyRequest) -> None:
    assert_type(value.project_id, int | Unset)


def teamwork_projects_filemoverequest(value: teamwork_projects.FileMoveRequest) -> None:
    assert_type(value.project_id, int | Unset)


def teamwork_projects_filereply(value: teamwork_projects.FileReply) -> None:
    assert_type(value.file, teamwork_projects.File)


def teamwork_projects_filerequest(value: teamwork_projects.FileRequest) -> None:
    assert_type(value.file, teamwork_projects.FileWrite)


def teamwork_projects_fileversionrequest(value: teamwork_projects.FileVersionRequest) -> None:
    assert_type(value.fileversion, teamwork_projects.FileVersionWrite)


def teamwork_projects_fileversionwrite(value: teamwork_projects.FileVersionWrite) -> None:
    assert_type(value.description, str | Unset)
    assert_type(value.pending_file_ref, str | Unset)


def teamwork_projects_filewrite(value: teamwork_projects.FileWrite) -> None:
    assert_type(value.category_id, int | Unset)
    assert_type(value.category_name, str | Unset)
    assert_type(value.description, str | Unset)
    assert_type(value.name, str | Unset)
    assert_type(value.notify, str | Unset)
    assert_type(value.pending_file_ref, str | Unset)
    assert_type(value.private, bool | Unset)
    assert_type(value.tags, list[str] | Unset)
    assert_type(value.tag_ids, list[str] | Unset)
    assert_type(value.auto_new_version, bool | Unset)
    assert_type(value.notify_current_user, bool | Unset)


def teamwork_projects_filesreply(value: teamwork_projects.FilesReply) -> None:
    assert_type(value.project, teamwork_projects.ProjectFiles)


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


def teamwork_projects_invoicelinesrequest(value: teamwork_projects.InvoiceLinesRequest) -> None:
    assert_type(value.lineitems, dict[str, Any])


def teamwork_projects_invoicereply(value: teamwork_projects.InvoiceReply) -> None:
    assert_type(value.invoice, dict[str, Any])


def teamwork_projects_invoicerequest(value: teamwork_projects.InvoiceRequest) -> None:
    assert_type(value.invoice, dict[str, Any])


def teamwork_projects_invoicesreply(value: teamwork_projects.InvoicesReply) -> None:
    assert_type(value.invoices, list[dict[str, Any]])


def teamwork_projects_likesreply(value: teamwork_projects.LikesReply) -> None:
    assert_type(value.likes, list[dict[str, Any]])


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
    assert_type(value.updated_by_user_id, int | Unset)
    assert_type(value.updated_by_userfirstname, str | Unset)
    assert_type(value.updated_by_userlastname, str | Unset)
    assert_type(value.updated_date, dt.datetime | Unset)
    assert_type(value.user_display_created_date, str | Unset)
    assert_type(value.user_display_created_time, str | Unset)
    assert_type(value.user_display_updated_date, str | Unset)
    assert_type(value.user_display_updated_time, str | Unset)
    assert_type(value.comments_count, int | Unset)
    assert_type(value.number_of_comments, int | Unset)
    assert_type(value.comments_unread, int | Unset)
    assert_type(value.change_follower_ids, list[str] | Unset)
    assert_type(value.comment_follower_ids, list[str] | Unset)
    assert_type(value.comment_notify_ids, list[str] | Unset)
    assert_type(value.combined_followers_count, int | Unset)
    assert_type(value.user_following_changes, bool | Unset)
    assert_type(value.user_following_comments, bool | Unset)
    assert_type(value.can_edit, bool | Unset)
    assert_type(value.lockdown_id, int | None | Unset)
    assert_type(value.tags, list[teamwork_projects.Tag] | Unset)


def teamwork_projects_linkreply(value: teamwork_projects.LinkReply) -> None:
    assert_type(value.link, teamwork_projects.Link)


def teamwork_projects_linkrequest(value: teamwork_projects.LinkRequest) -> None:
    assert_type(value.link, teamwork_projects.LinkWrite)


def teamwork_projects_linkwrite(value: teamwork_projects.LinkWrite) -> None:
    assert_type(value.category_id, int | Unset)
    assert_type(value.category_name, str | Unset)
    assert_type(value.code, str | Unset)
    assert_type(value.description, str | Unset)
    assert_type(value.height, str | Unset)
    assert_type(value.name, str | Unset)
    assert_type(value.notify, str | Unset)
    assert_type(value.open_in_new_window, bool | Unset)
    assert_type(value.private, bool | Unset)
    assert_type(value.tags, list[str] | Unset)
    assert_type(value.width, str | Unset)
    assert_type(value.tag_ids, list[str] | Unset)
    assert_type(value.notify_current_user, bool | Unset)


def teamwork_projects_linksreply(value: teamwork_projects.LinksReply) -> None:
    assert_type(value.projects, list[teamwork_projects.ProjectLinks])


def teamwork_projects_loggedtimereply(value: teamwork_projects.LoggedTimeReply) -> None:
    assert_type(value.user, dict[str, Any])


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
    assert_type(value.category, teamwork_projects.CategoryReference | Unset)
    assert_type(value.category_name, str | Unset)
    assert_type(value.category_color, str | Unset)
    assert_type(value.use_textile, bool | Unset)
    assert_type(value.milestone_id, int | None | Unset)
    assert_type(value.attachments, list[Any] | Unset)
    assert_type(value.html_body, str | Unset)
    assert_type(value.raw_body, str | Unset)
    assert_type(value.content_type, str | Unset)
    assert_type(value.post_id, int | Unset)
    assert_type(value.post_status, str | Unset)
    assert_type(value.message_status, str | Unset)
    assert_type(value.is_original, bool | Unset)
    assert_type(value.last_changed_on, dt.datetime | Unset)
    assert_type(value.last_comment_date, dt.datetime | Unset)
    assert_type(value.user_display_posted_date, str | Unset)
    assert_type(value.user_display_posted_time, str | Unset)
    assert_type(value.is_read, bool | Unset)
    assert_type(value.is_user_subscribed_to, int | Unset)
    assert_type(value.user_following, bool | Unset)
    assert_type(value.num_notified, int | Unset)
    assert_type(value.notified_user_ids, list[str] | Unset)
    assert_type(value.follower_ids, list[str] | Unset)
    assert_type(value.followers_count, int | Unset)
    assert_type(value.contributing_users, list[Any] | Unset)
    assert_type(value.project_name, str | Unset)
    assert_type(value.company_name, str | Unset)
    assert_type(value.lockdown_id, int | None | Unset)
    assert_type(value.tags, list[teamwork_projects.Tag] | Unset)


def teamwork_projects_messageonereply(value: teamwork_projects.MessageOneReply) -> None:
    assert_type(value.post, teamwork_projects.Message)


def teamwork_projects_messagerepliesreply(value: teamwork_projects.MessageRepliesReply) -> None:
    assert_type(value.message_replies, list[teamwork_projects.MessageReply])


def teamwork_projects_messagereply(value: teamwork_projects.MessageReply) -> None:
    assert_type(value.id, int)
    assert_type(value.title, str | Unset)
    assert_type(value.author_id, int | Unset)
    assert_type(value.author_firstname, str)
    assert_type(value.author_lastname, str)
    assert_type(value.author_avatar_url, str)
    assert_type(value.body, str)
    assert_type(value.category_id, int | Unset)
    assert_type(value.posted_on, dt.datetime)
    assert_type(value.message_id, int)
    assert_type(value.attachments_count, int)
    assert_type(value.comments_count, int | Unset)
    assert_type(value.private, bool | Unset)
    assert_type(value.reply_no, int | Unset)
    assert_type(value.author_company, str | Unset)
    assert_type(value.author_id_deprecation, teamwork_projects.DeprecatedKey | Unset)
    assert_type(value.html_body, str | Unset)
    assert_type(value.display_body, str | Unset)
    assert_type(value.raw_body, str | Unset)
    assert_type(value.content_type, str | Unset)
    assert_type(value.attachments, list[Any] | Unset)
    assert_type(value.datetime, dt.datetime | Unset)
    assert_type(value.last_changed_on, dt.datetime | Unset)
    assert_type(value.user_display_posted_date, str | Unset)
    assert_type(value.user_display_posted_time, str | Unset)
    assert_type(value.emailed_from, str | Unset)
    assert_type(value.message_status, str | Unset)
    assert_type(value.post_status, str | Unset)
    assert_type(value.is_original, bool | Unset)
    assert_type(value.is_read, bool | Unset)
    assert_type(value.num_notified, int | Unset)
    assert_type(value.lockdown_id, int | None | Unset)


def teamwork_projects_messagereplyrequest(value: teamwork_projects.MessageReplyRequest) -> None:
    assert_type(value.messagereply, teamwork_projects.MessageReplyWrite)


def teamwork_projects_messagereplywrite(value: teamwork_projects.MessageReplyWrite) -> None:
    assert_type(value.body, str | Unset)
    assert_type(value.notify, str | Unset)
    assert_type(value.notify_current_user, bool | Unset)


def teamwork_projects_messagerequest(value: teamwork_projects.MessageRequest) -> None:
    assert_type(value.post, teamwork_projects.MessageWrite)


def teamwork_projects_messagewrite(value: teamwork_projects.MessageWrite) -> None:
    assert_type(value.attachments, list[str] | Unset)
    assert_type(value.body, str | Unset)
    assert_type(value.category_id, int | Unset)
    assert_type(value.notify, list[str] | Unset)
    assert_type(value.pending_file_attachments, list[str] | Unset)
    assert_type(value.private, bool | Unset)
    assert_type(value.title, str)
    assert_type(value.notify_current_user, bool | Unset)


def teamwork_projects_messagesreply(value: teamwork_projects.MessagesReply) -> None:
    assert_type(value.posts, list[teamwork_projects.Message])


def teamwork_projects_milestone(value: teamwork_projects.Milestone) -> None:
    assert_type(value.id, int)
    assert_type(value.title, str)
    assert_type(value.project_id, int)
    assert_type(value.created_on, dt.datetime)
    assert_type(value.creator_id, int)
    assert_type(value.comments_count, int)
    assert_type(value.completed_on, dt.datetime | Unset)
    assert_type(value.deadline, dt.date)
    assert_type(value.completed, bool)
    assert_type(value.completer_id, int | Unset)
    assert_type(value.responsible_party_ids, list[str])
    assert_type(value.responsible_party_names, list[str])
    assert_type(value.reminder, bool)
    assert_type(value.private, bool)
    assert_type(value.isprivate_deprecation, teamwork_projects.DeprecatedKey | Unset)
    assert_type(value.description, str | Unset)
    assert_type(value.status, str | Unset)
    assert_type(value.isprivate, bool | Unset)
    assert_type(value.project_name, str | Unset)
    assert_type(value.company_id, int | Unset)
    assert_type(value.company_name, str | Unset)
    assert_type(value.project_logo_color, str | Unset)
    assert_type(value.creator_firstname, str | Unset)
    assert_type(value.creator_lastname, str | Unset)
    assert_type(value.creator_avatar_url, str | Unset)
    assert_type(value.completer_firstname, str | Unset)
    assert_type(value.completer_lastname, str | Unset)
    assert_type(value.responsible_party_id, int | None | Unset)
    assert_type(value.responsible_party_type, str | Unset)
    assert_type(value.responsible_party_firstname, str | Unset)
    assert_type(value.responsible_party_lastname, str | Unset)
    assert_type(value.responsible_party_full_names, str | Unset)
    assert_type(value.last_changed_on, dt.datetime | Unset)
    assert_type(value.due_date_offset, int | Unset)
    assert_type(value.tasklists, list[Any] | Unset)
    assert_type(value.tags, list[teamwork_projects.Tag] | Unset)
    assert_type(value.change_follower_ids, list[str] | Unset)
    assert_type(value.comment_follower_ids, list[str] | Unset)
    assert_type(value.comment_notify_ids, list[str] | Unset)
    assert_type(value.user_following_changes, bool | Unset)
    assert_type(value.user_following_comments, bool | Unset)
    assert_type(value.can_edit, bool | Unset)
    assert_type(value.can_complete, bool | Unset)


def teamwork_projects_milestonereply(value: teamwork_projects.MilestoneReply) -> None:
    assert_type(value.milestone, teamwork_projects.Milestone)


def teamwork_projects_milestonerequest(value: teamwork_projects.MilestoneRequest) -> None:
    assert_type(value.milestone, teamwork_projects.MilestoneWrite)
    assert_type(value.move_upcoming_milestones, bool | Unset)
    assert_type(value.move_upcoming_milestones_off_weekends, bool | Unset)


def teamwork_projects_milestonewrite(value: teamwork_projects.MilestoneWrite) -> None:
    assert_type(value.deadline, dt.date | None | Unset)
    assert_type(value.description, str | Unset)
    assert_type(value.notify, bool | Unset)
    assert_type(value.private, bool | Unset)
    assert_type(value.reminder, bool | Unset)
    assert_type(value.responsible_party_ids, list[str] | Unset)
    assert_type(value.tags, list[str] | Unset)
    assert_type(value.task_list_ids, list[str] | Unset)
    assert_type(value.title, str | Unset)
    assert_type(value.tag_ids, list[int] | Unset)


def teamwork_projects_milestonesreply(value: teamwork_projects.MilestonesReply) -> None:
    assert_type(value.milestones, list[teamwork_projects.Milestone])


def teamwork_projects_mystatusrequest(value: teamwork_projects.MyStatusRequest) -> None:
    assert_type(value.userstatus, dict[str, Any])


def teamwork_projects_newcardrequest(value: teamwork_projects.NewCardRequest) -> None:
    assert_type(value.card, dict[str, Any])
    assert_type(value.position_after_id, int | Unset)


def teamwork_projects_newclockin(value: teamwork_projects.NewClockIn) -> None:
    assert_type(value.clock_in_datetime, str | Unset)
    assert_type(value.clock_in_info, str | Unset)
    assert_type(value.clock_out_datetime, str | Unset)
    assert_type(value.clock_out_info, str | Unset)
    assert_type(value.user_id, int)


def teamwork_projects_newclockinrequest(value: teamwork_projects.NewClockInRequest) -> None:
    assert_type(value.clock_in, teamwork_projects.NewClockIn)


def teamwork_projects_newcomment(value: teamwork_projects.NewComment) -> None:
    assert_type(value.body, str | Unset)
    assert_type(value.content_type, Literal["TEXT", "HTML"] | Unset)
    assert_type(value.isprivate, bool | Unset)
    assert_type(value.notify, str | Unset)
    assert_type(value.pending_file_attachments, list[str] | Unset)
    assert_type(value.notify_current_user, bool | Unset)


def teamwork_projects_newcommentrequest(value: teamwork_projects.NewCommentRequest) -> None:
    assert_type(value.comment, teamwork_projects.NewComment)


def teamwork_projects_newcompany(value: teamwork_projects.NewCompany) -> None:
    assert_type(value.address_one, str | Unset)
    assert_type(value.address_two, str | Unset)
    assert_type(value.city, str | Unset)
    assert_type(value.countrycode, str | Unset)
    assert_type(value.email_one, str | Unset)
    assert_type(value.email_three, str | Unset)
    assert_type(value.email_two, str | Unset)
    assert_type(value.fax, str | Unset)
    assert_type(value.name, str)
    assert_type(value.phone, str | Unset)
    assert_type(value.state, str | Unset)
    assert_type(value.website, str | Unset)
    assert_type(value.zip_, str | Unset)


def teamwork_projects_newcompanyrequest(value: teamwork_projects.NewCompanyRequest) -> None:
    assert_type(value.company, teamwork_projects.NewCompany)


def teamwork_projects_newmessage(value: teamwork_projects.NewMessage) -> None:
    assert_type(value.attachments, list[str] | Unset)
    assert_type(value.body, str)
    assert_type(value.category_id, int | Unset)
    assert_type(value.notify, str | Unset)
    assert_type(value.pending_file_attachments, list[str] | Unset)
    assert_type(value.private, bool | Unset)
    assert_type(value.tags, list[str] | Unset)
    assert_type(value.title, str)
    assert_type(value.notify_current_user, bool | Unset)


def teamwork_projects_newmessagerequest(value: teamwork_projects.NewMessageRequest) -> None:
    assert_type(value.post, teamwork_projects.NewMessage)


def teamwork_projects_newmilestone(value: teamwork_projects.NewMilestone) -> None:
    assert_type(value.deadline, dt.date | None | Unset)
    assert_type(value.description, str | Unset)
    assert_type(value.notify, bool | Unset)
    assert_type(value.reminder, bool | Unset)
    assert_type(value.responsible_party_ids, list[str] | Unset)
    assert_type(value.tags, list[str] | Unset)
    assert_type(value.task_list_ids, list[str] | Unset)
    assert_type(value.title, str | Unset)
    assert_type(value.tag_ids, list[int] | Unset)


def teamwork_projects_newmilestonerequest(value: teamwork_projects.NewMilestoneRequest) -> None:
    assert_type(value.milestone, teamwork_projects.NewMilestone)


def teamwork_projects_newperson(value: teamwork_projects.NewPerson) -> None:
    assert_type(value.address, teamwork_projects.PersonAddressWrite | Unset)
    assert_type(value.administrator, bool | Unset)
    assert_type(value.allow_email_notifications, bool | Unset)
    assert_type(value.auto_give_project_access, bool | Unset)
    assert_type(value.avatar_pending_file_ref, str | Unset)
    assert_type(value.calendar_starts_on_sunday, str | Unset)
    assert_type(value.can_access_portfolio, bool | Unset)
    assert_type(value.can_access_templates, bool | Unset)
    assert_type(value.can_add_projects, bool | Unset)
    assert_type(value.can_manage_people, bool | Unset)
    assert_type(value.can_manage_portfolio, bool | Unset)
    assert_type(value.change_for_everyone, bool | Unset)
    assert_type(value.company_id, int | Unset)
    assert_type(value.daily_report_days_filter, int | Unset)
    assert_type(value.daily_report_sort, str | Unset)
    assert_type(value.date_format_id, int | Unset)
    assert_type(value.email_address, str | Unset)
    assert_type(value.email_alt_1, str | Unset)
    assert_type(value.email_alt_2, str | Unset)
    assert_type(value.email_alt_3, str | Unset)
    assert_type(value.first_name, str | Unset)
    assert_type(value.get_user_details, bool | Unset)
    assert_type(value.im_handle, str | Unset)
    assert_type(value.im_service, str | Unset)
    assert_type(value.language, str | Unset)
    assert_type(value.last_name, str | Unset)
    assert_type(value.length_of_day, int | Unset)
    assert_type(value.notify_on_added_as_follower, bool | Unset)
    assert_type(value.notify_on_status_update, bool | Unset)
    assert_type(value.notify_on_task_complete, bool | Unset)
    assert_type(value.phone_number_fax, str | Unset)
    assert_type(value.phone_number_home, str | Unset)
    assert_type(value.phone_number_mobile, str | Unset)
    assert_type(value.phone_number_mobile_countrycode, str | Unset)
    assert_type(value.phone_number_mobile_prefix, str | Unset)
    assert_type(value.phone_number_office, str | Unset)
    assert_type(value.phone_number_office_ext, str | Unset)
    assert_type(value.private_notes, str | Unset)
    assert_type(value.profile, str | Unset)
    assert_type(value.receive_daily_reports, bool | Unset)
    assert_type(value.receive_daily_reports_at_time, str | Unset)
    assert_type(value.receive_daily_reports_at_weekend, bool | Unset)
    assert_type(value.receive_daily_reports_if_empty, bool | Unset)
    assert_type(value.remove_avatar, bool | Unset)
    assert_type(value.send_invite, bool | Unset)
    assert_type(value.sound_alerts_enabled, bool | Unset)
    assert_type(value.text_format, str | Unset)
    assert_type(value.time_format_id, int | Unset)
    assert_type(value.timezone_id, int | Unset)
    assert_type(value.title, str | Unset)
    assert_type(value.use_shorthand_durations, bool | Unset)
    assert_type(value.user_type, str | Unset)
    assert_type(value.user_facebook, str | Unset)
    assert_type(value.user_googleplus, str | Unset)
    assert_type(value.user_linkedin, str | Unset)
    assert_type(value.user_receive_my_notifications_only, bool | Unset)
    assert_type(value.user_receive_notify_warnings, bool | Unset)
    assert_type(value.user_twitter_name, str | Unset)
    assert_type(value.user_website, str | Unset)


def teamwork_projects_newpersonrequest(value: teamwork_projects.NewPersonRequest) -> None:
    assert_type(value.person, teamwork_projects.NewPerson)


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
    assert_type(value.locked_date, dt.datetime | None | Unset)
    assert_type(value.locked_by_userid, int | Unset)
    assert_type(value.locked_by_userfirstname, str | Unset)
    assert_type(value.locked_by_userlastname, str | Unset)
    assert_type(value.project_id, int)
    assert_type(value.notebook_type, str | Unset)
    assert_type(value.secure_content, bool | Unset)
    assert_type(value.project_name, str | Unset)
    assert_type(value.project_status, str | Unset)
    assert_type(value.is_project_admin, int | Unset)
    assert_type(value.updated_by_user_id, int | Unset)
    assert_type(value.updated_by_userfirstname, str | Unset)
    assert_type(value.updated_by_userlastname, str | Unset)
    assert_type(value.updated_date, dt.datetime | Unset)
    assert_type(value.user_display_updated_date, str | Unset)
    assert_type(value.user_display_updated_time, str | Unset)
    assert_type(value.version, int | Unset)
    assert_type(value.version_id, int | Unset)
    assert_type(value.version_count, int | Unset)
    assert_type(value.version_created_by_user_id, int | Unset)
    assert_type(value.version_created_by_user_first_name, str | Unset)
    assert_type(value.version_created_by_user_last_name, str | Unset)
    assert_type(value.version_created_date_time, dt.datetime | Unset)
    assert_type(value.version_updated_date_time, dt.datetime | Unset)
    assert_type(value.comments_count, int | Unset)
    assert_type(value.nr_comments, int | Unset)
    assert_type(value.read_comments_count, int | Unset)
    assert_type(value.change_follower_ids, list[str] | Unset)
    assert_type(value.comment_follower_ids, list[str] | Unset)
    assert_type(value.comment_notify_ids, list[str] | Unset)
    assert_type(value.combined_followers_count, int | Unset)
    assert_type(value.user_following_changes, bool | Unset)
    assert_type(value.user_following_comments, bool | Unset)
    assert_type(value.grant_access_to, list[str] | Unset)
    assert_type(value.lockdown_id, int | None | Unset)
    assert_type(value.tags, list[teamwork_projects.Tag] | Unset)


def teamwork_projects_notebookcopyrequest(value: teamwork_projects.NotebookCopyRequest) -> None:
    assert_type(value.project_id, int | Unset)


def teamwork_projects_notebookmoverequest(value: teamwork_projects.NotebookMoveRequest) -> None:
    assert_type(value.project_id, int | Unset)


def teamwork_projects_notebookreply(value: teamwork_projects.NotebookReply) -> None:
    assert_type(value.notebook, teamwork_projects.Notebook)


def teamwork_projects_notebookrequest(value: teamwork_projects.NotebookRequest) -> None:
    assert_type(value.notebook, teamwork_projects.NotebookWrite)


def teamwork_projects_notebookwrite(value: teamwork_projects.NotebookWrite) -> None:
    assert_type(value.category_id, int | Unset)
    assert_type(value.category_name, str | Unset)
    assert_type(value.content, str | Unset)
    assert_type(value.description, str | Unset)
    assert_type(value.name, str | Unset)
    assert_type(value.notify, str | Unset)
    assert_type(value.private, bool | Unset)
    assert_type(value.tags, list[str] | Unset)


def teamwork_projects_notebooksreply(value: teamwork_projects.NotebooksReply) -> None:
    assert_type(value.projects, list[teamwork_projects.ProjectNotebooks])


def teamwork_projects_onemessagereplyreply(value: teamwork_projects.OneMessageReplyReply) -> None:
    assert_type(value.message_replies, list[teamwork_projects.MessageReply])


def teamwork_projects_pendingfile(value: teamwork_projects.PendingFile) -> None:
    assert_type(value.ref, str)


def teamwork_projects_pendingfileform(value: teamwork_projects.PendingFileForm) -> None:
    assert_type(value.file, str)


def teamwork_projects_pendingfilereply(value: teamwork_projects.PendingFileReply) -> None:
    assert_type(value.pending_file, teamwork_projects.PendingFile)


def teamwork_projects_peopleids(value: teamwork_projects.PeopleIds) -> None:
    assert_type(value.user_id_list, list[str] | Unset)


def teamwork_projects_peoplereply(value: teamwork_projects.PeopleReply) -> None:
    assert_type(value.people, list[teamwork_projects.Person])


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
    assert_type(value.view_all_time_logs, bool | Unset)
    assert_type(value.view_estimated_time, bool | Unset)
    assert_type(value.edit_all_tasks, bool | Unset)
    assert_type(value.can_receive_email, bool | Unset)
    assert_type(value.is_observing, bool | Unset)
    assert_type(value.add_project_update, bool | Unset)
    assert_type(value.view_project_update, bool | Unset)
    assert_type(value.can_add_risks, bool | Unset)
    assert_type(value.can_manage_custom_fields, bool | Unset)
    assert_type(value.can_manage_project_budget, bool | Unset)
    assert_type(value.can_view_project_budget, bool | Unset)
    assert_type(value.can_manage_rates, bool | Unset)
    assert_type(value.can_view_rates, bool | Unset)
    assert_type(value.can_view_project_members, bool | Unset)


def teamwork_projects_permissionsreply(value: teamwork_projects.PermissionsReply) -> None:
    assert_type(value.permissions, teamwork_projects.Permissions)


def teamwork_projects_permissionsrequest(value: teamwork_projects.PermissionsRequest) -> None:
    assert_type(value.permissions, dict[str, Any])


def teamwork_projects_person(value: teamwork_projects.Person) -> None:
    assert_type(value.id, int | None)
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
    assert_type(value.private_notes, str | Unset)
    assert_type(value.full_name, str | Unset)
    assert_type(value.email, str | Unset)
    assert_type(value.email_alt_1, str | Unset)
    assert_type(value.email_alt_2, str | Unset)
    assert_type(value.email_alt_3, str | Unset)
    assert_type(value.address, dict[str, Any] | Unset)
    assert_type(value.address_line_1, str | Unset)
    assert_type(value.address_line_2, str | Unset)
    assert_type(value.address_city, str | Unset)
    assert_type(value.address_state, str | Unset)
    assert_type(value.address_zip, str | Unset)
    assert_type(value.address_country, str | Unset)
    assert_type(value.phone_number_mobile_parts, dict[str, Any] | Unset)
    assert_type(value.twitter, str | Unset)
    assert_type(value.open_id, str | Unset)
    assert_type(value.profile, str | Unset)
    assert_type(value.profile_text, str | Unset)
    assert_type(value.private_notes_text, str | Unset)
    assert_type(value.type, str | Unset)
    assert_type(value.is_administrator, bool | Unset)
    assert_type(value.site_owner, bool | Unset)
    assert_type(value.is_in_owner_company, bool | Unset)
    assert_type(value.is_client_user, bool | Unset)
    assert_type(value.is_service_account, bool | Unset)
    assert_type(value.has_access, bool | Unset)
    assert_type(value.company_role_id, int | Unset)
    assert_type(value.role_ids, list[Any] | Unset)
    assert_type(value.installation_id, int | Unset)
    assert_type(value.pid, str | Unset)
    assert_type(value.user_uuid, str | Unset)
    assert_type(value.user_hash, str | Unset)
    assert_type(value.ld_hash, str | Unset)
    assert_type(value.marketo_id, int | Unset)
    assert_type(value.user_api_key, str | Unset)
    assert_type(value.login_count, int | Unset)
    assert_type(value.last_active, dt.datetime | None | Unset)
    assert_type(value.project_last_active, dt.datetime | Unset)
    assert_type(value.user_invited, int | Unset)
    assert_type(value.user_invited_date, dt.datetime | None | Unset)
    assert_type(value.user_invited_status, str | Unset)
    assert_type(value.user_invite_accepted_date, dt.datetime | None | Unset)
    assert_type(value.two_factor_auth_enabled, bool | Unset)
    assert_type(value.length_of_day, Decimal | Unset)
    assert_type(value.utilization_target, Decimal | Unset)
    assert_type(value.use_shorthand_durations, bool | Unset)
    assert_type(value.text_format, str | Unset)
    assert_type(value.document_editor_installed, bool | Unset)
    assert_type(value.feature_updates_count, int | Unset)
    assert_type(value.has_feature_updates, bool | Unset)
    assert_type(value.current_feature_announcement, dict[str, Any] | Unset)
    assert_type(value.has_desk_account, bool | Unset)
    assert_type(value.integrations, dict[str, Any] | Unset)
    assert_type(value.tags, list[teamwork_projects.Tag] | Unset)
    assert_type(value.deleted_by_user_id, int | Unset)
    assert_type(value.deleted_by_user_first_name, str | Unset)
    assert_type(value.deleted_by_user_last_name, str | Unset)
    assert_type(value.deleted_date_time, dt.datetime | Unset)
    assert_type(value.does_receive_project_emails, bool | Unset)
    assert_type(value.is_project_administrator, bool | Unset)
    assert_type(value.is_observing, bool | Unset)
    assert_type(value.is_unsubscribed, bool | Unset)
    assert_type(value.is_responsible, bool | Unset)
    assert_type(value.is_following_changes, bool | Unset)
    assert_type(value.is_following_comments, bool | Unset)
    assert_type(value.is_in_notify_defaults, bool | Unset)
    assert_type(value.is_in_privacy, bool | Unset)
    assert_type(value.is_in_company_access, bool | Unset)
    assert_type(value.is_in_company_assignees, bool | Unset)
    assert_type(value.is_in_company_change_followers, bool | Unset)
    assert_type(value.is_in_company_comment_followers, bool | Unset)
    assert_type(value.is_in_company_privacy, bool | Unset)
    assert_type(value.is_in_team_access, bool | Unset)
    assert_type(value.is_in_team_assignees, bool | Unset)
    assert_type(value.is_in_team_change_followers, bool | Unset)
    assert_type(value.is_in_team_comment_followers, bool | Unset)
    assert_type(value.is_in_team_privacy, bool | Unset)


def teamwork_projects_personaddresswrite(value: teamwork_projects.PersonAddressWrite) -> None:
    assert_type(value.city, str | Unset)
    assert_type(value.countrycode, str | Unset)
    assert_type(value.line1, str | Unset)
    assert_type(value.line2, str | Unset)
    assert_type(value.state, str | Unset)
    assert_type(value.zipcode, str | Unset)


def teamwork_projects_personpermissions(value: teamwork_projects.PersonPermissions) -> None:
    assert_type(value.can_manage_people, bool)
    assert_type(value.can_add_projects, bool)


def teamwork_projects_personpermissionsreply(value: teamwork_projects.PersonPermissionsReply) -> None:
    assert_type(value.people, list[dict[str, Any]])


def teamwork_projects_personreply(value: teamwork_projects.PersonReply) -> None:
    assert_type(value.person, teamwork_projects.Person)


def teamwork_projects_personrequest(value: teamwork_projects.PersonRequest) -> None:
    assert_type(value.person, teamwork_projects.PersonWrite)


def teamwork_projects_personwrite(value: teamwork_projects.PersonWrite) -> None:
    assert_type(value.administrator, str | Unset)
    assert_type(value.auto_give_project_access, str | Unset)
    assert_type(value.can_add_projects, str | Unset)
    assert_type(value.company_id, int | Unset)
    assert_type(value.date_format, str | Unset)
    assert_type(value.email_address, str | Unset)
    assert_type(value.first_name, str | Unset)
    assert_type(value.im_handle, str | Unset)
    assert_type(value.im_service, str | Unset)
    assert_type(value.last_name, str | Unset)
    assert_type(value.notify_on_added_as_follower, str | Unset)
    assert_type(value.notify_on_status_update, str | Unset)
    assert_type(value.notify_on_task_complete, str | Unset)
    assert_type(value.open_id, str | Unset)
    assert_type(value.password, str | Unset)
    assert_type(value.phone_number_fax, str | Unset)
    assert_type(value.phone_number_home, str | Unset)
    assert_type(value.phone_number_mobile, str | Unset)
    assert_type(value.phone_number_office, str | Unset)
    assert_type(value.phone_number_office_ext, str | Unset)
    assert_type(value.private_notes, str | Unset)
    assert_type(value.receive_daily_reports, str | Unset)
    assert_type(value.send_welcome_email, str | Unset)
    assert_type(value.timezone_id, int | Unset)
    assert_type(value.title, str | Unset)
    assert_type(value.user_name, str | Unset)
    assert_type(value.user_language, str | Unset)
    assert_type(value.user_receive_notify_warnings, str | Unset)
    assert_type(value.welcome_email_message, str | Unset)


def teamwork_projects_portfolioboardrequest(value: teamwork_projects.PortfolioBoardRequest) -> None:
    assert_type(value.board, dict[str, Any])


def teamwork_projects_portfolioboardsreply(value: teamwork_projects.PortfolioBoardsReply) -> None:
    assert_type(value.boards, list[dict[str, Any]])


def teamwork_projects_portfoliocardrequest(value: teamwork_projects.PortfolioCardRequest) -> None:
    assert_type(value.card, dict[str, Any])


def teamwork_projects_portfoliocolumnrequest(value: teamwork_projects.PortfolioColumnRequest) -> None:
    assert_type(value.column, dict[str, Any])


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
    assert_type(value.category, teamwork_projects.CategoryReference | Unset)


def teamwork_projects_predecessor(value: teamwork_projects.Predecessor) -> None:
    assert_type(value.id, int)


def teamwork_projects_predecessorwrite(value: teamwork_projects.PredecessorWrite) -> None:
    assert_type(value.id, int | Unset)
    assert_type(value.type, str | Unset)


def teamwork_projects_predecessorsreply(value: teamwork_projects.PredecessorsReply) -> None:
    assert_type(value.predecessors, list[dict[str, Any]])


def teamwork_projects_presignedurlreply(value: teamwork_projects.PresignedUrlReply) -> None:
    assert_type(value.ref, str)
    assert_type(value.url, str)


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
    assert_type(value.type, str | Unset)
    assert_type(value.sub_status, str | Unset)
    assert_type(value.owner, dict[str, Any] | Unset)
    assert_type(value.default_privacy, str | Unset)
    assert_type(value.privacy_enabled, bool | Unset)
    assert_type(value.reply_by_email_enabled, bool | Unset)
    assert_type(value.announcement_html, str | Unset)
    assert_type(value.overview_start_page, str | Unset)
    assert_type(value.tasks_start_page, str | Unset)
    assert_type(value.active_pages, dict[str, bool] | Unset)
    assert_type(value.board_data, dict[str, Any] | Unset)
    assert_type(value.portfolio_boards, list[Any] | Unset)
    assert_type(value.workflow_ids, list[int] | Unset)
    assert_type(value.defaults, dict[str, Any] | Unset)
    assert_type(value.notify_settings, dict[str, Any] | Unset)
    assert_type(value.permissions, dict[str, Any] | Unset)
    assert_type(value.integrations, dict[str, Any] | Unset)
    assert_type(value.last_worked_on, dt.datetime | Unset)
    assert_type(value.is_billable, bool | Unset)
    assert_type(value.timelog_requires_task, bool | Unset)
    assert_type(value.skip_weekends, bool | Unset)
    assert_type(value.direct_file_uploads_enabled, bool | Unset)
    assert_type(value.files_auto_new_version, bool | Unset)
    assert_type(value.is_on_boarding_project, bool | Unset)
    assert_type(value.is_sample_project, bool | Unset)
    assert_type(value.logo_color, str | Unset)
    assert_type(value.logo_icon, str | None | Unset)
    assert_type(value.logo_from_company, bool | Unset)
    assert_type(value.tags, list[teamwork_projects.Tag] | Unset)


def teamwork_projects_projectcategoriesreply(value: teamwork_projects.ProjectCategoriesReply) -> None:
    assert_type(value.categories, list[teamwork_projects.ProjectCategory])


def teamwork_projects_projectcategory(value: teamwork_projects.ProjectCategory) -> None:
    assert_type(value.id, int | None)
    assert_type(value.elements_count, int)
    assert_type(value.name, str)
    assert_type(value.type, str)
    assert_type(value.parent_id, int | None)
    assert_type(value.color, str | Unset)
    assert_type(value.description, str | Unset)


def teamwork_projects_projectcategoryreply(value: teamwork_projects.ProjectCategoryReply) -> None:
    assert_type(value.category, teamwork_projects.ProjectCategory)


def teamwork_projects_projectcategoryrequest(value: teamwork_projects.ProjectCategoryRequest) -> None:
    assert_type(value.category, teamwork_projects.ProjectCategoryWrite)


def teamwork_projects_projectcategorywrite(value: teamwork_projects.ProjectCategoryWrite) -> None:
    assert_type(value.name, str | Unset)
    assert_type(value.parent_id, int | Unset)
    assert_type(value.color, str | Unset)


def teamwork_projects_projectfiles(value: teamwork_projects.ProjectFiles) -> None:
    assert_type(value.id, int | Unset)
    assert_type(value.name, str | Unset)
    assert_type(value.files, list[teamwork_projects.File] | Unset)


def teamwork_projects_projectlinks(value: teamwork_projects.ProjectLinks) -> None:
    assert_type(value.id, int | Unset)
    assert_type(value.name, str | Unset)
    assert_type(value.links, list[teamwork_projects.Link] | Unset)


def teamwork_projects_projectlinksreply(value: teamwork_projects.ProjectLinksReply) -> None:
    assert_type(value.project, teamwork_projects.ProjectLinks)


def teamwork_projects_projectnotebooks(value: teamwork_projects.ProjectNotebooks) -> None:
    assert_type(value.id, int | Unset)
    assert_type(value.name, str | Unset)
    assert_type(value.notebooks, list[teamwork_projects.Notebook] | Unset)


def teamwork_projects_projectnotebooksreply(value: teamwork_projects.ProjectNotebooksReply) -> None:
    assert_type(value.project, teamwork_projects.ProjectNotebooks)


def teamwork_projects_projectpeoplereply(value: teamwork_projects.ProjectPeopleReply) -> None:
    assert_type(value.details, dict[str, Any])


def teamwork_projects_projectpeoplerequest(value: teamwork_projects.ProjectPeopleRequest) -> None:
    assert_type(value.add, teamwork_projects.PeopleIds | Unset)
    assert_type(value.remove, teamwork_projects.PeopleIds | Unset)


def teamwork_projects_projectpredecessorsreply(value: teamwork_projects.ProjectPredecessorsReply) -> None:
    assert_type(value.tasks, list[dict[str, Any]])


def teamwork_projects_projectreply(value: teamwork_projects.ProjectReply) -> None:
    assert_type(value.project, teamwork_projects.Project)


def teamwork_projects_projectrequest(value: teamwork_projects.ProjectRequest) -> None:
    assert_type(value.project, teamwork_projects.ProjectWrite)


def teamwork_projects_projecttemplatereply(value: teamwork_projects.ProjectTemplateReply) -> None:
    assert_type(value.projects, list[dict[str, Any]])


def teamwork_projects_projecttemplaterequest(value: teamwork_projects.ProjectTemplateRequest) -> None:
    assert_type(value.project, teamwork_projects.ProjectTemplateWrite)


def teamwork_projects_projecttemplatewrite(value: teamwork_projects.ProjectTemplateWrite) -> None:
    assert_type(value.category_id, int | Unset)
    assert_type(value.company_id, int | Unset)
    assert_type(value.description, str | Unset)
    assert_type(value.name, str | Unset)
    assert_type(value.people, list[str] | Unset)
    assert_type(value.project_owner_id, int | Unset)
    assert_type(value.tags, list[str] | Unset)
    assert_type(value.template_date_target_default, str)
    assert_type(value.use_billing, bool | Unset)
    assert_type(value.use_comments, bool | Unset)
    assert_type(value.use_files, bool | Unset)
    assert_type(value.use_links, bool | Unset)
    assert_type(value.use_messages, bool | Unset)
    assert_type(value.use_milestones, bool | Unset)
    assert_type(value.use_notebook, bool | Unset)
    assert_type(value.use_riskregister, bool | Unset)
    assert_type(value.use_tasks, bool | Unset)
    assert_type(value.use_time, bool | Unset)


def teamwork_projects_projecttemplatesreply(value: teamwork_projects.ProjectTemplatesReply) -> None:
    assert_type(value.projects, list[dict[str, Any]])


def teamwork_projects_projecttimetotalreply(value: teamwork_projects.ProjectTimeTotalReply) -> None:
    assert_type(value.projects, list[dict[str, Any]])


def teamwork_projects_projectupdateidreply(value: teamwork_projects.ProjectUpdateIdReply) -> None:
    assert_type(value.id, int)


def teamwork_projects_projectupdatereply(value: teamwork_projects.ProjectUpdateReply) -> None:
    assert_type(value.update, dict[str, Any])


def teamwork_projects_projectupdaterequest(value: teamwork_projects.ProjectUpdateRequest) -> None:
    assert_type(value.notify_ids, list[str] | Unset)
    assert_type(value.update, teamwork_projects.ProjectUpdateWrite)


def teamwork_projects_projectupdatewrite(value: teamwork_projects.ProjectUpdateWrite) -> None:
    assert_type(value.text, str | Unset)
    assert_type(value.health, str | Unset)


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
    assert_type(value.logo_pending_file_ref, str | Unset)
    assert_type(value.project_owner_id, int | Unset)


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
    assert_type(value.todo_item, teamwork_projects.QuickAddTask)


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


def teamwork_projects_reactionslistreply(value: teamwork_projects.ReactionsListReply) -> None:
    assert_type(value.reactions, list[dict[str, Any]])


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


def teamwork_projects_riskreply(value: teamwork_projects.RiskReply) -> None:
    assert_type(value.risk, dict[str, Any])


def teamwork_projects_riskrequest(value: teamwork_projects.RiskRequest) -> None:
    assert_type(value.risk, dict[str, Any])


def teamwork_projects_risksreply(value: teamwork_projects.RisksReply) -> None:
    assert_type(value.risks, list[dict[str, Any]])


def teamwork_projects_rolereply(value: teamwork_projects.RoleReply) -> None:
    assert_type(value.role, dict[str, Any])


def teamwork_projects_rolerequest(value: teamwork_projects.RoleRequest) -> None:
    assert_type(value.role, teamwork_projects.RoleWrite)


def teamwork_projects_rolewrite(value: teamwork_projects.RoleWrite) -> None:
    assert_type(value.description, str | Unset)
    assert_type(value.name, str | Unset)
    assert_type(value.users, list[str] | Unset)


def teamwork_projects_rolesreply(value: teamwork_projects.RolesReply) -> None:
    assert_type(value.roles, list[dict[str, Any]])


def teamwork_projects_searchreply(value: teamwork_projects.SearchReply) -> None:
    assert_type(value.search_result, dict[str, Any])


def teamwork_projects_sharedlinkreply(value: teamwork_projects.SharedLinkReply) -> None:
    assert_type(value.url, str)


def teamwork_projects_siteownerrequest(value: teamwork_projects.SiteOwnerRequest) -> None:
    assert_type(value.user_id, int | Unset)


def teamwork_projects_statsreply(value: teamwork_projects.StatsReply) -> None:
    assert_type(value.stats, dict[str, Any])


def teamwork_projects_statusreply(value: teamwork_projects.StatusReply) -> None:
    pass


def teamwork_projects_tag(value: teamwork_projects.Tag) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str)
    assert_type(value.color, str)
    assert_type(value.project_id, int | Unset)
    assert_type(value.date_created, dt.datetime | Unset)
    assert_type(value.date_updated, dt.datetime | Unset)


def teamwork_projects_tagreply(value: teamwork_projects.TagReply) -> None:
    assert_type(value.tag, teamwork_projects.Tag)


def teamwork_projects_tagrequest(value: teamwork_projects.TagRequest) -> None:
    assert_type(value.tag, teamwork_projects.TagWrite)


def teamwork_projects_tagwrite(value: teamwork_projects.TagWrite) -> None:
    assert_type(value.color, str | Unset)
    assert_type(value.name, str | Unset)


def teamwork_projects_tagsreply(value: teamwork_projects.TagsReply) -> None:
    assert_type(value.tags, list[teamwork_projects.Tag])


def teamwork_projects_taskcopyrequest(value: teamwork_projects.TaskCopyRequest) -> None:
    assert_type(value.project_id, int | Unset)
    assert_type(value.task_id, int | Unset)
    assert_type(value.tasklist_id, int | Unset)


def teamwork_projects_taskfilesrequest(value: teamwork_projects.TaskFilesRequest) -> None:
    assert_type(value.task, teamwork_projects.TaskFilesWrite)


def teamwork_projects_taskfileswrite(value: teamwork_projects.TaskFilesWrite) -> None:
    assert_type(value.attachments, list[str] | Unset)
    assert_type(value.attachments_category_ids, list[str] | Unset)
    assert_type(value.pending_file_attachments, list[str] | Unset)
    assert_type(value.pending_file_attachments_category_ids, list[str] | Unset)
    assert_type(value.remove_other_files, bool | Unset)
    assert_type(value.update_files, bool | Unset)


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


def teamwork_projects_thingtags(value: teamwork_projects.ThingTags) -> None:
    assert_type(value.content, list[str] | Unset)


def teamwork_projects_thingtagsrequest(value: teamwork_projects.ThingTagsRequest) -> None:
    assert_type(value.tags, teamwork_projects.ThingTags)


def teamwork_projects_timeentriesreply(value: teamwork_projects.TimeEntriesReply) -> None:
    assert_type(value.time_entries, list[teamwork_projects.TimeEntry])


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
    assert_type(value.isbilled, bool | Unset)
    assert_type(value.invoice_status, str | Unset)
    assert_type(value.hours_decimal, Decimal | Unset)
    assert_type(value.date_user_perspective, dt.datetime | Unset)
    assert_type(value.created_at, dt.datetime | Unset)
    assert_type(value.updated_date, dt.datetime | Unset)
    assert_type(value.avatar_url, str | Unset)
    assert_type(value.user_deleted, bool | Unset)
    assert_type(value.project_status, str | Unset)
    assert_type(value.tasklist_id, int | None | Unset)
    assert_type(value.parent_task_id, int | Unset)
    assert_type(value.parent_task_name, str | Unset)
    assert_type(value.task_estimated_time, int | Unset)
    assert_type(value.task_is_private, bool | Unset)
    assert_type(value.task_is_sub_task, bool | Unset)
    assert_type(value.task_tags, list[teamwork_projects.Tag] | Unset)
    assert_type(value.ticket_id, str | Unset)
    assert_type(value.can_edit, bool | Unset)


def teamwork_projects_timeentryreply(value: teamwork_projects.TimeEntryReply) -> None:
    assert_type(value.time_entry, teamwork_projects.TimeEntry)


def teamwork_projects_timeentryrequest(value: teamwork_projects.TimeEntryRequest) -> None:
    assert_type(value.time_entry, teamwork_projects.TimeEntryWrite)


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
    assert_type(value.person_id, int | Unset)


def teamwork_projects_timetotalreply(value: teamwork_projects.TimeTotalReply) -> None:
    assert_type(value.time_totals, dict[str, Any])


def teamwork_projects_timetotalsreply(value: teamwork_projects.TimeTotalsReply) -> None:
    assert_type(value.projects, list[dict[str, Any]])


def teamwork_projects_timersreply(value: teamwork_projects.TimersReply) -> None:
    assert_type(value.timers, list[dict[str, Any]])


def teamwork_projects_timezone(value: teamwork_projects.Timezone) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str)
    assert_type(value.java_ref_code, str)
    assert_type(value.offset_hours, Decimal)
    assert_type(value.offset_minutes, int)


def teamwork_projects_timezonesreply(value: teamwork_projects.TimezonesReply) -> None:
    assert_type(value.timezones, list[teamwork_projects.Timezone])


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
    assert_type(value.grant_access_to, list[str] | Unset)
    assert_type(value.status, str)
    assert_type(value.todo_list_id, int)
    assert_type(value.predecessors, list[teamwork_projects.Predecessor])
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
    assert_type(value.attachments, list[Any] | Unset)
    assert_type(value.responsible_party_ids, list[str] | Unset)
    assert_type(value.responsible_party_names, list[str] | Unset)
    assert_type(value.responsible_party_summary, str | Unset)
    assert_type(value.start_date, dt.date | None)
    assert_type(value.tasklist_private, bool)
    assert_type(value.time_is_logged, bool)
    assert_type(value.lockdown_id, int | None)
    assert_type(value.tags, list[teamwork_projects.Tag] | Unset)
    assert_type(value.responsible_party_id, list[str] | Unset)
    assert_type(value.responsible_party_type, str | Unset)
    assert_type(value.responsible_party_firstname, str | Unset)
    assert_type(value.responsible_party_lastname, str | Unset)
    assert_type(value.updater_id, int | Unset)
    assert_type(value.updater_firstname, str | Unset)
    assert_type(value.updater_lastname, str | Unset)
    assert_type(value.user_following_changes, bool | Unset)
    assert_type(value.user_following_comments, bool | Unset)
    assert_type(value.change_follower_ids, list[str] | Unset)
    assert_type(value.comment_follower_ids, list[str] | Unset)
    assert_type(value.comment_follower_summary, str | Unset)
    assert_type(value.board_column, teamwork_projects.BoardColumn | Unset)
    assert_type(value.card_id, int | Unset)
    assert_type(value.description_content_type, str | Unset)
    assert_type(value.has_tickets, bool | Unset)
    assert_type(value.tasklist_is_template, bool | Unset)
    assert_type(value.decimal_position, int | Unset)
    assert_type(value.decimal_order, int | Unset)
    assert_type(value.dlm, int | Unset)


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
    assert_type(value.is_template, bool | Unset)
    assert_type(value.is_billable, bool | None | Unset)
    assert_type(value.notify_task_assignee, bool | Unset)
    assert_type(value.new_task_defaults, dict[str, Any] | Unset)
    assert_type(value.tags, list[teamwork_projects.Tag] | Unset)
    assert_type(value.tasks, Any | Unset)
    assert_type(value.status, str | Unset)
    assert_type(value.created_at, dt.datetime | Unset)
    assert_type(value.last_updated, dt.datetime | Unset)
    assert_type(value.updated_after, dt.datetime | Unset)
    assert_type(value.dlm, int | None | Unset)


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


def teamwork_projects_updateaskrequest(value: teamwork_projects.UpdateAskRequest) -> None:
    assert_type(value.content, str | Unset)
    assert_type(value.user_id, int | Unset)


def teamwork_projects_userrate(value: teamwork_projects.UserRate) -> None:
    assert_type(value.source, str)
    assert_type(value.rate, Decimal)


def teamwork_projects_userratewrite(value: teamwork_projects.UserRateWrite) -> None:
    assert_type(value.rate, float)


def teamwork_projects_userstatusreply(value: teamwork_projects.UserStatusReply) -> None:
    assert_type(value.user_status, dict[str, Any])


def teamwork_projects_userstatusrequest(value: teamwork_projects.UserStatusRequest) -> None:
    assert_type(value.userstatus, teamwork_projects.UserStatusWrite)


def teamwork_projects_userstatuswrite(value: teamwork_projects.UserStatusWrite) -> None:
    assert_type(value.notify, str | Unset)
    assert_type(value.status, str | Unset)


def teamwork_projects_userstatusesreply(value: teamwork_projects.UserStatusesReply) -> None:
    assert_type(value.user_statuses, list[dict[str, Any]])


def teamwork_projects_webhookeventsreply(value: teamwork_projects.WebhookEventsReply) -> None:
    assert_type(value.events, list[Any])


def teamwork_projects_webhookreply(value: teamwork_projects.WebhookReply) -> None:
    assert_type(value.webhook, dict[str, Any])


def teamwork_projects_webhookrequest(value: teamwork_projects.WebhookRequest) -> None:
    assert_type(value.webhook, dict[str, Any])


def teamwork_projects_webhooksreply(value: teamwork_projects.WebhooksReply) -> None:
    assert_type(value.webhooks, list[dict[str, Any]])


def teamwork_projects_workloadreply(value: teamwork_projects.WorkloadReply) -> None:
    assert_type(value.workload, list[dict[str, Any]])


def webwork_contract(value: webwork.Contract) -> None:
    assert_type(value.id, int)
    assert_type(value.contract_name, str | None | Unset)
    assert_type(value.project_id, int | Unset)
    assert_type(value.project_name, str | Unset)
    assert_type(value.project_icon, str | None | Unset)
    assert_type(value.user_id, int | Unset)
    assert_type(value.user_firstname, str | Unset)
    assert_type(value.user_lastname, str | None | Unset)
    assert_type(value.user_email, str | Unset)
    assert_type(value.user_role, webwork.ContractRole | str | Unset)
    assert_type(value.weekly_hours_limit, float | None | Unset)
    assert_type(value.screenshots, webwork.ScreenshotMode | str | Unset)
    assert_type(value.screenshots_label, str | Unset)
    assert_type(value.rate, float | str | None | Unset)
    assert_type(value.rate_type, float | None | Unset)
    assert_type(value.currency, str | None | Unset)
    assert_type(value.status, webwork.ContractStatus | str | Unset)
    assert_type(value.created_at, dt.datetime | Unset)
    assert_type(value.updated_at, dt.datetime | Unset)


def webwork_contractcreate(value: webwork.ContractCreate) -> None:
    assert_type(value.project_id, int)
    assert_type(value.user_id, int)
    assert_type(value.weekly_hours_limit, float | Unset)
    assert_type(value.screenshots, webwork.ScreenshotMode | Literal["full", "blurred", "no_preview", "no_screenshot", "background_blurred", "video_full", "video_blurred", "video_full_silent", "video_blurred_silent"] | Unset)
    assert_type(value.rate, float | Unset)


def webwork_contractreply(value: webwork.ContractReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.data, webwork.Contract)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_contractupdate(value: webwork.ContractUpdate) -> None:
    assert_type(value.weekly_hours_limit, float | Unset)
    assert_type(value.screenshots, webwork.ScreenshotMode | Literal["full", "blurred", "no_preview", "no_screenshot", "background_blurred", "video_full", "video_blurred", "video_full_silent", "video_blurred_silent"] | Unset)
    assert_type(value.rate, float | Unset)
    assert_type(value.status, webwork.ContractStatus | Literal["active", "paused"] | Unset)


def webwork_contractsreply(value: webwork.ContractsReply) -> None:
    assert_type(value.data, list[webwork.Contract])
    assert_type(value.pagination, webwork.Pagination | Unset)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_errormeta(value: webwork.ErrorMeta) -> None:
    assert_type(value.api_version, str)
    assert_type(value.timestamp, dt.datetime)


def webwork_errorreply(value: webwork.ErrorReply) -> None:
    assert_type(value.message, str)
    assert_type(value.error, str | None | Unset)
    assert_type(value.meta, webwork.ErrorMeta)


def webwork_expense(value: webwork.Expense) -> None:
    assert_type(value.id, str)
    assert_type(value.member, Any | Unset)
    assert_type(value.expense_date, str | Unset)
    assert_type(value.expense_name, str | Unset)
    assert_type(value.project, Any | Unset)
    assert_type(value.category, Any | Unset)
    assert_type(value.amount, float | str | Unset)
    assert_type(value.note, str | None | Unset)
    assert_type(value.type, webwork.ExpenseType | str | Unset)
    assert_type(value.added_dte, str | Unset)


def webwork_expensecreate(value: webwork.ExpenseCreate) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.expense_name, str)
    assert_type(value.date, dt.date)
    assert_type(value.amount, float)
    assert_type(value.category_id, str)
    assert_type(value.project_id, int | Unset)
    assert_type(value.note, str | Unset)
    assert_type(value.is_billable, bool | Unset)


def webwork_expensereply(value: webwork.ExpenseReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.data, webwork.Expense)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_expensesreply(value: webwork.ExpensesReply) -> None:
    assert_type(value.data, list[webwork.Expense])
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_leave(value: webwork.Leave) -> None:
    assert_type(value.id, str)
    assert_type(value.user_id, int | Unset)
    assert_type(value.status, webwork.ApprovalStatus | str | Unset)
    assert_type(value.note, str | None | Unset)
    assert_type(value.is_paid, webwork.PaidOrNot | str | Unset)
    assert_type(value.created_by, Any | Unset)
    assert_type(value.approved_by, Any | Unset)
    assert_type(value.rejected_by, Any | Unset)
    assert_type(value.reject_reason, str | None | Unset)
    assert_type(value.start_date, str | Unset)


def webwork_leavebalance(value: webwork.LeaveBalance) -> None:
    assert_type(value.user_id, int | Unset)
    assert_type(value.user_name, str | Unset)
    assert_type(value.leave_information, list[webwork.LeaveTypeBalance] | Unset)
    assert_type(value.total_balance, str | None | Unset)


def webwork_leavebalancesreply(value: webwork.LeaveBalancesReply) -> None:
    assert_type(value.data, list[webwork.LeaveBalance])
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_leavecreate(value: webwork.LeaveCreate) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.policy_id, int | str)
    assert_type(value.start, dt.date)
    assert_type(value.end, dt.date)
    assert_type(value.user_id, int)
    assert_type(value.start_time, dt.time | Unset)
    assert_type(value.end_time, dt.time | Unset)
    assert_type(value.hours_per_day, float | Unset)
    assert_type(value.leave_period, int | Unset)
    assert_type(value.reason, str | Unset)


def webwork_leavetypebalance(value: webwork.LeaveTypeBalance) -> None:
    assert_type(value.leave_type, str | Unset)
    assert_type(value.balance, str | Unset)


def webwork_leavesreply(value: webwork.LeavesReply) -> None:
    assert_type(value.data, list[webwork.Leave])
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_member(value: webwork.Member) -> None:
    assert_type(value.id, int)
    assert_type(value.email, str | Unset)
    assert_type(value.firstname, str | Unset)
    assert_type(value.lastname, str | None | Unset)
    assert_type(value.avatar, str | None | Unset)
    assert_type(value.current_role, webwork.MemberRole | str | Unset)
    assert_type(value.timezone, str | None | Unset)
    assert_type(value.status, webwork.MemberStatus | str | Unset)
    assert_type(value.team_name, str | None | Unset)
    assert_type(value.rate, float | str | None | Unset)
    assert_type(value.rate_type, str | None | Unset)
    assert_type(value.rate_status, int | None | Unset)
    assert_type(value.is_blocked, bool | Unset)
    assert_type(value.weekly_hours_limit, float | None | Unset)
    assert_type(value.screenshots, webwork.ScreenshotMode | str | Unset)
    assert_type(value.created_at, dt.datetime | Unset)
    assert_type(value.updated_at, dt.datetime | Unset)
    assert_type(value.deleted_at, dt.datetime | None | Unset)


def webwork_memberinvitation(value: webwork.MemberInvitation) -> None:
    assert_type(value.user_id, int)
    assert_type(value.invitation_link, str | Unset)


def webwork_memberinvitationreply(value: webwork.MemberInvitationReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.data, webwork.MemberInvitation)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_memberinvite(value: webwork.MemberInvite) -> None:
    assert_type(value.email, str)
    assert_type(value.firstname, str | Unset)
    assert_type(value.lastname, str | Unset)
    assert_type(value.role, webwork.InvitedRole | Literal["Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"] | Unset)


def webwork_memberreply(value: webwork.MemberReply) -> None:
    assert_type(value.data, webwork.Member)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_memberupdate(value: webwork.MemberUpdate) -> None:
    assert_type(value.email, str | Unset)
    assert_type(value.firstname, str | Unset)
    assert_type(value.lastname, str | Unset)
    assert_type(value.timezone, str | Unset)
    assert_type(value.role, webwork.InvitedRole | Literal["Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"] | Unset)
    assert_type(value.rate_status, int | Unset)
    assert_type(value.weekly_hours_limit, float | Unset)
    assert_type(value.remove_avatar, int | Unset)


def webwork_membersreply(value: webwork.MembersReply) -> None:
    assert_type(value.data, list[webwork.Member])
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_messagereply(value: webwork.MessageReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_meta(value: webwork.Meta) -> None:
    assert_type(value.api_version, str)
    assert_type(value.timestamp, dt.datetime)
    assert_type(value.pagination, webwork.Pagination | Unset)


def webwork_nodatareply(value: webwork.NoDataReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.data, Any)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_pagination(value: webwork.Pagination) -> None:
    assert_type(value.total, int | Unset)
    assert_type(value.per_page, int | Unset)
    assert_type(value.current_page, int | Unset)
    assert_type(value.last_page, int | Unset)
    assert_type(value.from_, int | None | Unset)
    assert_type(value.to, int | None | Unset)


def webwork_project(value: webwork.Project) -> None:
    assert_type(value.id, int)
    assert_type(value.name, str | Unset)
    assert_type(value.owner_id, int | Unset)
    assert_type(value.start_date, str | None | Unset)
    assert_type(value.deadline, str | None | Unset)
    assert_type(value.estimation, float | str | None | Unset)
    assert_type(value.budget_estimation, float | str | None | Unset)
    assert_type(value.notes, str | None | Unset)
    assert_type(value.icon, str | None | Unset)
    assert_type(value.is_billable, bool | int | Unset)
    assert_type(value.rate, float | str | None | Unset)
    assert_type(value.weekly_hours_limit, float | None | Unset)
    assert_type(value.screenshots, webwork.ScreenshotMode | str | Unset)
    assert_type(value.tags, list[webwork.ProjectTag] | Unset)
    assert_type(value.contracts_count, int | Unset)
    assert_type(value.status, int | Unset)
    assert_type(value.created_at, dt.datetime | Unset)
    assert_type(value.updated_at, dt.datetime | Unset)
    assert_type(value.deleted_at, dt.datetime | None | Unset)


def webwork_projectcreate(value: webwork.ProjectCreate) -> None:
    assert_type(value.name, str)
    assert_type(value.start_date, dt.date | Unset)
    assert_type(value.deadline, dt.date | Unset)
    assert_type(value.estimation, float | Unset)
    assert_type(value.budget, float | Unset)
    assert_type(value.notes, str | Unset)
    assert_type(value.icon, str | Unset)


def webwork_projectreply(value: webwork.ProjectReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.data, webwork.Project)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_projecttag(value: webwork.ProjectTag) -> None:
    assert_type(value.id, int | str | Unset)
    assert_type(value.name, str | Unset)
    assert_type(value.color, str | None | Unset)


def webwork_projectupdate(value: webwork.ProjectUpdate) -> None:
    assert_type(value.name, str | Unset)
    assert_type(value.start_date, dt.date | Unset)
    assert_type(value.deadline, dt.date | Unset)
    assert_type(value.estimation, float | Unset)
    assert_type(value.budget, float | Unset)
    assert_type(value.notes, str | Unset)
    assert_type(value.icon, str | Unset)


def webwork_projectviewer(value: webwork.ProjectViewer) -> None:
    assert_type(value.id, int | str)
    assert_type(value.email, str | Unset)
    assert_type(value.firstname, str | Unset)
    assert_type(value.lastname, str | None | Unset)
    assert_type(value.status, str | Unset)
    assert_type(value.member_since, str | None | Unset)
    assert_type(value.projects, list[Any] | Unset)


def webwork_projectviewercreate(value: webwork.ProjectViewerCreate) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.email, str)
    assert_type(value.firstname, str | Unset)
    assert_type(value.lastname, str | Unset)


def webwork_projectviewerreply(value: webwork.ProjectViewerReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.data, webwork.ProjectViewer)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_projectviewersreply(value: webwork.ProjectViewersReply) -> None:
    assert_type(value.data, list[webwork.ProjectViewer])
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_projectsreply(value: webwork.ProjectsReply) -> None:
    assert_type(value.data, list[webwork.Project])
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_savedtimereply(value: webwork.SavedTimeReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.data, Any | Unset)
    assert_type(value.saved_minutes, int | Unset)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_startedtracker(value: webwork.StartedTracker) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.start_time, str | Unset)
    assert_type(value.contract_id, int | None | Unset)
    assert_type(value.project_id, int | None | Unset)
    assert_type(value.task_id, int | None | Unset)
    assert_type(value.activity_description, str | None | Unset)
    assert_type(value.user_id, int | Unset)
    assert_type(value.user_name, str | Unset)
    assert_type(value.user_email, str | Unset)
    assert_type(value.project_name, str | None | Unset)


def webwork_startedtrackerreply(value: webwork.StartedTrackerReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.data, webwork.StartedTracker)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_stoppedtracker(value: webwork.StoppedTracker) -> None:
    assert_type(value.stopped_at, str | Unset)


def webwork_stoppedtrackerreply(value: webwork.StoppedTrackerReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.data, webwork.StoppedTracker)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_successreply(value: webwork.SuccessReply) -> None:
    assert_type(value.data, Any)
    assert_type(value.meta, webwork.Meta)


def webwork_task(value: webwork.Task) -> None:
    assert_type(value.id, int)
    assert_type(value.title, str | Unset)
    assert_type(value.description, str | None | Unset)
    assert_type(value.project_id, int | Unset)
    assert_type(value.owner_id, int | None | Unset)
    assert_type(value.creator_id, int | None | Unset)
    assert_type(value.status, int | Unset)
    assert_type(value.status_name, str | Unset)
    assert_type(value.status_color, str | None | Unset)
    assert_type(value.priority, int | None | Unset)
    assert_type(value.priority_name, str | None | Unset)
    assert_type(value.parent_id, int | None | Unset)
    assert_type(value.start_date, str | None | Unset)
    assert_type(value.end_date, str | None | Unset)
    assert_type(value.completed_at, dt.datetime | None | Unset)
    assert_type(value.assignees, list[webwork.TaskAssignee] | Unset)
    assert_type(value.has_details, bool | Unset)
    assert_type(value.created_at, dt.datetime | Unset)
    assert_type(value.updated_at, dt.datetime | Unset)
    assert_type(value.deleted_at, dt.datetime | None | Unset)


def webwork_taskassignee(value: webwork.TaskAssignee) -> None:
    assert_type(value.id, int)
    assert_type(value.firstname, str | Unset)
    assert_type(value.lastname, str | None | Unset)
    assert_type(value.email, str | Unset)


def webwork_taskassigneesreply(value: webwork.TaskAssigneesReply) -> None:
    assert_type(value.data, list[webwork.TaskAssignee])
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_taskcreate(value: webwork.TaskCreate) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.project_id, int)
    assert_type(value.title, str)
    assert_type(value.description, str | Unset)
    assert_type(value.status, int | Unset)
    assert_type(value.priority, int | Unset)
    assert_type(value.start_date, dt.date | Unset)
    assert_type(value.end_date, dt.date | Unset)
    assert_type(value.assignees, list[int] | Unset)
    assert_type(value.parent_id, int | Unset)


def webwork_taskplace(value: webwork.TaskPlace) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.project_id, int | Unset)


def webwork_taskreply(value: webwork.TaskReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.data, webwork.Task)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_taskupdate(value: webwork.TaskUpdate) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.project_id, int | Unset)
    assert_type(value.title, str | Unset)
    assert_type(value.description, str | Unset)
    assert_type(value.status, int | Unset)
    assert_type(value.priority, int | Unset)
    assert_type(value.start_date, dt.date | Unset)
    assert_type(value.end_date, dt.date | Unset)
    assert_type(value.assignees, list[int] | Unset)
    assert_type(value.parent_id, int | Unset)


def webwork_tasksreply(value: webwork.TasksReply) -> None:
    assert_type(value.data, list[webwork.Task])
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_timeentriesreply(value: webwork.TimeEntriesReply) -> None:
    assert_type(value.data, list[dict[str, Any]])
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_timeentrycreate(value: webwork.TimeEntryCreate) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.user_id, int | Unset)
    assert_type(value.date, dt.date | Unset)
    assert_type(value.start_time, dt.time | Unset)
    assert_type(value.end_time, dt.time | Unset)
    assert_type(value.contract_id, int | Unset)
    assert_type(value.task_id, int | Unset)
    assert_type(value.notes, str | Unset)


def webwork_timeentryupdate(value: webwork.TimeEntryUpdate) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.user_id, int | Unset)
    assert_type(value.date, dt.date | Unset)
    assert_type(value.start_time, dt.time | Unset)
    assert_type(value.end_time, dt.time | Unset)
    assert_type(value.contract_id, int | Unset)
    assert_type(value.task_id, int | Unset)
    assert_type(value.notes, str | Unset)


def webwork_timerequest(value: webwork.TimeRequest) -> None:
    assert_type(value.id, str)
    assert_type(value.user_id, int | Unset)
    assert_type(value.contract_id, int | None | Unset)
    assert_type(value.project_id, int | None | Unset)
    assert_type(value.task_id, int | None | Unset)
    assert_type(value.start, str | Unset)
    assert_type(value.end, str | Unset)
    assert_type(value.status, webwork.ApprovalStatus | str | Unset)
    assert_type(value.notes, str | None | Unset)
    assert_type(value.comment, str | None | Unset)
    assert_type(value.updated_by, Any | Unset)
    assert_type(value.created_at, dt.datetime | Unset)
    assert_type(value.updated_at, dt.datetime | Unset)


def webwork_timerequestcreate(value: webwork.TimeRequestCreate) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.user_id, int | Unset)
    assert_type(value.contract_id, int | None | Unset)
    assert_type(value.start, dt.datetime | Unset)
    assert_type(value.end, dt.datetime | Unset)
    assert_type(value.activity_description, str | Unset)
    assert_type(value.task_id, int | Unset)


def webwork_timerequestrejection(value: webwork.TimeRequestRejection) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.comment, str)


def webwork_timerequestreply(value: webwork.TimeRequestReply) -> None:
    assert_type(value.data, webwork.TimeRequest)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_timerequestsreply(value: webwork.TimeRequestsReply) -> None:
    assert_type(value.data, list[webwork.TimeRequest])
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_timesheet(value: webwork.Timesheet) -> None:
    assert_type(value.id, str | Unset)
    assert_type(value.user_id, int | Unset)
    assert_type(value.member, Any | Unset)
    assert_type(value.date_from, str | Unset)
    assert_type(value.date_to, str | Unset)
    assert_type(value.total_minutes, float | Unset)
    assert_type(value.status, webwork.TimesheetStatus | str | Unset)
    assert_type(value.daily_breakdown, dict[str, list[webwork.TimesheetDay]] | Unset)
    assert_type(value.total_amount, Any | Unset)


def webwork_timesheetday(value: webwork.TimesheetDay) -> None:
    assert_type(value.project_id, int | None | Unset)
    assert_type(value.project_name, str | None | Unset)
    assert_type(value.contract_id, int | None | Unset)
    assert_type(value.total_minutes, float | Unset)
    assert_type(value.total_amount, Any | Unset)


def webwork_timesheetrejection(value: webwork.TimesheetRejection) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.reason, str | Unset)


def webwork_timesheetsreply(value: webwork.TimesheetsReply) -> None:
    assert_type(value.data, list[webwork.Timesheet])
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_trackedhours(value: webwork.TrackedHours) -> None:
    assert_type(value.report_type, str | Unset)
    assert_type(value.start_date, str | Unset)
    assert_type(value.end_date, str | Unset)


def webwork_trackedhoursreply(value: webwork.TrackedHoursReply) -> None:
    assert_type(value.data, webwork.TrackedHours)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_trackerstart(value: webwork.TrackerStart) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.user_id, int | Unset)
    assert_type(value.contract_id, int | None | Unset)
    assert_type(value.task_id, int | Unset)
    assert_type(value.activity_description, str | Unset)


def webwork_trackerstop(value: webwork.TrackerStop) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.user_id, int | Unset)


def webwork_undescribedreply(value: webwork.UndescribedReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.data, Any | Unset)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_validationerrorreply(value: webwork.ValidationErrorReply) -> None:
    assert_type(value.message, str)
    assert_type(value.errors, dict[str, list[str]])
    assert_type(value.meta, webwork.ErrorMeta)


def webwork_webhook(value: webwork.Webhook) -> None:
    assert_type(value.id, str)
    assert_type(value.url, str | Unset)
    assert_type(value.events, list[webwork.WebhookEvent | str] | Unset)
    assert_type(value.token, str | Unset)


def webwork_webhookcreate(value: webwork.WebhookCreate) -> None:
    assert_type(value.workspace_id, int)
    assert_type(value.url, str | Unset)
    assert_type(value.events, list[webwork.WebhookEvent | str] | Unset)


def webwork_webhookreply(value: webwork.WebhookReply) -> None:
    assert_type(value.message, str | Unset)
    assert_type(value.data, webwork.Webhook)
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_webhooksreply(value: webwork.WebhooksReply) -> None:
    assert_type(value.data, list[webwork.Webhook])
    assert_type(value.meta, webwork.Meta | Unset)


def webwork_workspace(value: webwork.Workspace) -> None:
    assert_type(value.id, int)
    assert_type(value.owner_id, int | Unset)
    assert_type(value.user_id, int | Unset)
    assert_type(value.workspace_name, str | Unset)
    assert_type(value.role, webwork.MemberRole | str | Unset)
    assert_type(value.status, webwork.MemberStatus | str | Unset)
    assert_type(value.created_at, dt.datetime | Unset)
    assert_type(value.activated_at, dt.datetime | None | Unset)


def webwork_workspacechoice(value: webwork.WorkspaceChoice) -> None:
    assert_type(value.workspace_id, int)


def webwork_workspacesreply(value: webwork.WorkspacesReply) -> None:
    assert_type(value.data, list[webwork.Workspace])
    assert_type(value.meta, webwork.Meta | Unset)
