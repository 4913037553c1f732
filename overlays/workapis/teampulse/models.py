# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The models of Telerik TeamPulse REST API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._lazy import lazy

if TYPE_CHECKING:
    from workapis_generated.teampulse.models.activity import Activity as Activity
    from workapis_generated.teampulse.models.activity_author import ActivityAuthor as ActivityAuthor
    from workapis_generated.teampulse.models.activity_counts import ActivityCounts as ActivityCounts
    from workapis_generated.teampulse.models.comment import Comment as Comment
    from workapis_generated.teampulse.models.comment_create import CommentCreate as CommentCreate
    from workapis_generated.teampulse.models.estimate import Estimate as Estimate
    from workapis_generated.teampulse.models.project import Project as Project
    from workapis_generated.teampulse.models.project_key import ProjectKey as ProjectKey
    from workapis_generated.teampulse.models.project_ref import ProjectRef as ProjectRef
    from workapis_generated.teampulse.models.project_time_entry_type import ProjectTimeEntryType as ProjectTimeEntryType
    from workapis_generated.teampulse.models.shared_message import SharedMessage as SharedMessage
    from workapis_generated.teampulse.models.shared_message_create import SharedMessageCreate as SharedMessageCreate
    from workapis_generated.teampulse.models.task import Task as Task
    from workapis_generated.teampulse.models.task_key import TaskKey as TaskKey
    from workapis_generated.teampulse.models.task_ref import TaskRef as TaskRef
    from workapis_generated.teampulse.models.time_entry import TimeEntry as TimeEntry
    from workapis_generated.teampulse.models.time_entry_create import TimeEntryCreate as TimeEntryCreate
    from workapis_generated.teampulse.models.time_entry_type import TimeEntryType as TimeEntryType
    from workapis_generated.teampulse.models.time_entry_update import TimeEntryUpdate as TimeEntryUpdate
    from workapis_generated.teampulse.models.user import User as User
    from workapis_generated.teampulse.models.user_key import UserKey as UserKey
    from workapis_generated.teampulse.models.user_ref import UserRef as UserRef
    from workapis_generated.teampulse.models.work_item import WorkItem as WorkItem
    from workapis_generated.teampulse.models.work_item_key import WorkItemKey as WorkItemKey
    from workapis_generated.teampulse.models.work_item_ref import WorkItemRef as WorkItemRef

__all__ = (
    "Activity",
    "ActivityAuthor",
    "ActivityCounts",
    "Comment",
    "CommentCreate",
    "Estimate",
    "Project",
    "ProjectKey",
    "ProjectRef",
    "ProjectTimeEntryType",
    "SharedMessage",
    "SharedMessageCreate",
    "Task",
    "TaskKey",
    "TaskRef",
    "TimeEntry",
    "TimeEntryCreate",
    "TimeEntryType",
    "TimeEntryUpdate",
    "User",
    "UserKey",
    "UserRef",
    "WorkItem",
    "WorkItemKey",
    "WorkItemRef",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Activity": "workapis_generated.teampulse.models.activity",
        "ActivityAuthor": "workapis_generated.teampulse.models.activity_author",
        "ActivityCounts": "workapis_generated.teampulse.models.activity_counts",
        "Comment": "workapis_generated.teampulse.models.comment",
        "CommentCreate": "workapis_generated.teampulse.models.comment_create",
        "Estimate": "workapis_generated.teampulse.models.estimate",
        "Project": "workapis_generated.teampulse.models.project",
        "ProjectKey": "workapis_generated.teampulse.models.project_key",
        "ProjectRef": "workapis_generated.teampulse.models.project_ref",
        "ProjectTimeEntryType": "workapis_generated.teampulse.models.project_time_entry_type",
        "SharedMessage": "workapis_generated.teampulse.models.shared_message",
        "SharedMessageCreate": "workapis_generated.teampulse.models.shared_message_create",
        "Task": "workapis_generated.teampulse.models.task",
        "TaskKey": "workapis_generated.teampulse.models.task_key",
        "TaskRef": "workapis_generated.teampulse.models.task_ref",
        "TimeEntry": "workapis_generated.teampulse.models.time_entry",
        "TimeEntryCreate": "workapis_generated.teampulse.models.time_entry_create",
        "TimeEntryType": "workapis_generated.teampulse.models.time_entry_type",
        "TimeEntryUpdate": "workapis_generated.teampulse.models.time_entry_update",
        "User": "workapis_generated.teampulse.models.user",
        "UserKey": "workapis_generated.teampulse.models.user_key",
        "UserRef": "workapis_generated.teampulse.models.user_ref",
        "WorkItem": "workapis_generated.teampulse.models.work_item",
        "WorkItemKey": "workapis_generated.teampulse.models.work_item_key",
        "WorkItemRef": "workapis_generated.teampulse.models.work_item_ref",
    },
)
