# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The models of Teamwork Projects API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._lazy import lazy

if TYPE_CHECKING:
    from workapis_generated.teamwork_projects.models.account import Account as Account
    from workapis_generated.teamwork_projects.models.affected_tasks_reply import (
        AffectedTasksReply as AffectedTasksReply,
    )
    from workapis_generated.teamwork_projects.models.box import Box as Box
    from workapis_generated.teamwork_projects.models.box_reply import BoxReply as BoxReply
    from workapis_generated.teamwork_projects.models.box_request import BoxRequest as BoxRequest
    from workapis_generated.teamwork_projects.models.box_write import BoxWrite as BoxWrite
    from workapis_generated.teamwork_projects.models.category import Category as Category
    from workapis_generated.teamwork_projects.models.category_reference import CategoryReference as CategoryReference
    from workapis_generated.teamwork_projects.models.changed_reply import ChangedReply as ChangedReply
    from workapis_generated.teamwork_projects.models.comment import Comment as Comment
    from workapis_generated.teamwork_projects.models.commentable_type import CommentableType as CommentableType
    from workapis_generated.teamwork_projects.models.company import Company as Company
    from workapis_generated.teamwork_projects.models.company_reference import CompanyReference as CompanyReference
    from workapis_generated.teamwork_projects.models.completed_tasks_reply import (
        CompletedTasksReply as CompletedTasksReply,
    )
    from workapis_generated.teamwork_projects.models.created_reply import CreatedReply as CreatedReply
    from workapis_generated.teamwork_projects.models.created_task_list_reply import (
        CreatedTaskListReply as CreatedTaskListReply,
    )
    from workapis_generated.teamwork_projects.models.created_task_reply import CreatedTaskReply as CreatedTaskReply
    from workapis_generated.teamwork_projects.models.dependencies_reply import DependenciesReply as DependenciesReply
    from workapis_generated.teamwork_projects.models.error_reply import ErrorReply as ErrorReply
    from workapis_generated.teamwork_projects.models.file import File as File
    from workapis_generated.teamwork_projects.models.folder_access import FolderAccess as FolderAccess
    from workapis_generated.teamwork_projects.models.google_drive import GoogleDrive as GoogleDrive
    from workapis_generated.teamwork_projects.models.google_drive_reply import GoogleDriveReply as GoogleDriveReply
    from workapis_generated.teamwork_projects.models.google_drive_request import (
        GoogleDriveRequest as GoogleDriveRequest,
    )
    from workapis_generated.teamwork_projects.models.google_drive_write import GoogleDriveWrite as GoogleDriveWrite
    from workapis_generated.teamwork_projects.models.link import Link as Link
    from workapis_generated.teamwork_projects.models.message import Message as Message
    from workapis_generated.teamwork_projects.models.message_reply import MessageReply as MessageReply
    from workapis_generated.teamwork_projects.models.milestone import Milestone as Milestone
    from workapis_generated.teamwork_projects.models.new_reminder import NewReminder as NewReminder
    from workapis_generated.teamwork_projects.models.new_reminder_request import (
        NewReminderRequest as NewReminderRequest,
    )
    from workapis_generated.teamwork_projects.models.new_todo_item import NewTodoItem as NewTodoItem
    from workapis_generated.teamwork_projects.models.new_todo_item_request import (
        NewTodoItemRequest as NewTodoItemRequest,
    )
    from workapis_generated.teamwork_projects.models.new_todo_list import NewTodoList as NewTodoList
    from workapis_generated.teamwork_projects.models.new_todo_list_request import (
        NewTodoListRequest as NewTodoListRequest,
    )
    from workapis_generated.teamwork_projects.models.notebook import Notebook as Notebook
    from workapis_generated.teamwork_projects.models.permissions import Permissions as Permissions
    from workapis_generated.teamwork_projects.models.person import Person as Person
    from workapis_generated.teamwork_projects.models.person_permissions import PersonPermissions as PersonPermissions
    from workapis_generated.teamwork_projects.models.post import Post as Post
    from workapis_generated.teamwork_projects.models.post_short import PostShort as PostShort
    from workapis_generated.teamwork_projects.models.predecessor_write import PredecessorWrite as PredecessorWrite
    from workapis_generated.teamwork_projects.models.predecessors_reply import PredecessorsReply as PredecessorsReply
    from workapis_generated.teamwork_projects.models.project import Project as Project
    from workapis_generated.teamwork_projects.models.project_category import ProjectCategory as ProjectCategory
    from workapis_generated.teamwork_projects.models.project_order import ProjectOrder as ProjectOrder
    from workapis_generated.teamwork_projects.models.project_reply import ProjectReply as ProjectReply
    from workapis_generated.teamwork_projects.models.project_request import ProjectRequest as ProjectRequest
    from workapis_generated.teamwork_projects.models.project_status_filter import (
        ProjectStatusFilter as ProjectStatusFilter,
    )
    from workapis_generated.teamwork_projects.models.project_write import ProjectWrite as ProjectWrite
    from workapis_generated.teamwork_projects.models.projects_reply import ProjectsReply as ProjectsReply
    from workapis_generated.teamwork_projects.models.quick_add_reply import QuickAddReply as QuickAddReply
    from workapis_generated.teamwork_projects.models.quick_add_request import QuickAddRequest as QuickAddRequest
    from workapis_generated.teamwork_projects.models.quick_add_task import QuickAddTask as QuickAddTask
    from workapis_generated.teamwork_projects.models.rates import Rates as Rates
    from workapis_generated.teamwork_projects.models.rates_reply import RatesReply as RatesReply
    from workapis_generated.teamwork_projects.models.rates_request import RatesRequest as RatesRequest
    from workapis_generated.teamwork_projects.models.rates_write import RatesWrite as RatesWrite
    from workapis_generated.teamwork_projects.models.recurring_tasks_reply import (
        RecurringTasksReply as RecurringTasksReply,
    )
    from workapis_generated.teamwork_projects.models.reminder_request import ReminderRequest as ReminderRequest
    from workapis_generated.teamwork_projects.models.reminder_write import ReminderWrite as ReminderWrite
    from workapis_generated.teamwork_projects.models.reminders_reply import RemindersReply as RemindersReply
    from workapis_generated.teamwork_projects.models.repeat_options_write import (
        RepeatOptionsWrite as RepeatOptionsWrite,
    )
    from workapis_generated.teamwork_projects.models.status_reply import StatusReply as StatusReply
    from workapis_generated.teamwork_projects.models.tag import Tag as Tag
    from workapis_generated.teamwork_projects.models.task_copy_request import TaskCopyRequest as TaskCopyRequest
    from workapis_generated.teamwork_projects.models.task_filter import TaskFilter as TaskFilter
    from workapis_generated.teamwork_projects.models.task_id_filter import TaskIdFilter as TaskIdFilter
    from workapis_generated.teamwork_projects.models.task_ids_reply import TaskIdsReply as TaskIdsReply
    from workapis_generated.teamwork_projects.models.task_list_copy_request import (
        TaskListCopyRequest as TaskListCopyRequest,
    )
    from workapis_generated.teamwork_projects.models.task_list_move_request import (
        TaskListMoveRequest as TaskListMoveRequest,
    )
    from workapis_generated.teamwork_projects.models.task_list_order_request import (
        TaskListOrderRequest as TaskListOrderRequest,
    )
    from workapis_generated.teamwork_projects.models.task_list_position import TaskListPosition as TaskListPosition
    from workapis_generated.teamwork_projects.models.task_list_position_id import (
        TaskListPositionId as TaskListPositionId,
    )
    from workapis_generated.teamwork_projects.models.task_list_status_filter import (
        TaskListStatusFilter as TaskListStatusFilter,
    )
    from workapis_generated.teamwork_projects.models.task_move_request import TaskMoveRequest as TaskMoveRequest
    from workapis_generated.teamwork_projects.models.task_order_request import TaskOrderRequest as TaskOrderRequest
    from workapis_generated.teamwork_projects.models.task_position import TaskPosition as TaskPosition
    from workapis_generated.teamwork_projects.models.task_position_id import TaskPositionId as TaskPositionId
    from workapis_generated.teamwork_projects.models.task_reference import TaskReference as TaskReference
    from workapis_generated.teamwork_projects.models.time_entry import TimeEntry as TimeEntry
    from workapis_generated.teamwork_projects.models.time_entry_write import TimeEntryWrite as TimeEntryWrite
    from workapis_generated.teamwork_projects.models.todo_item import TodoItem as TodoItem
    from workapis_generated.teamwork_projects.models.todo_item_reply import TodoItemReply as TodoItemReply
    from workapis_generated.teamwork_projects.models.todo_item_request import TodoItemRequest as TodoItemRequest
    from workapis_generated.teamwork_projects.models.todo_item_write import TodoItemWrite as TodoItemWrite
    from workapis_generated.teamwork_projects.models.todo_items_reply import TodoItemsReply as TodoItemsReply
    from workapis_generated.teamwork_projects.models.todo_list import TodoList as TodoList
    from workapis_generated.teamwork_projects.models.todo_list_reply import TodoListReply as TodoListReply
    from workapis_generated.teamwork_projects.models.todo_list_request import TodoListRequest as TodoListRequest
    from workapis_generated.teamwork_projects.models.todo_list_write import TodoListWrite as TodoListWrite
    from workapis_generated.teamwork_projects.models.todo_lists_reply import TodoListsReply as TodoListsReply
    from workapis_generated.teamwork_projects.models.user_rate import UserRate as UserRate
    from workapis_generated.teamwork_projects.models.user_rate_write import UserRateWrite as UserRateWrite
    from workapis_generated.teamwork_projects.models.user_type import UserType as UserType

__all__ = (
    "Account",
    "AffectedTasksReply",
    "Box",
    "BoxReply",
    "BoxRequest",
    "BoxWrite",
    "Category",
    "CategoryReference",
    "ChangedReply",
    "Comment",
    "CommentableType",
    "Company",
    "CompanyReference",
    "CompletedTasksReply",
    "CreatedReply",
    "CreatedTaskListReply",
    "CreatedTaskReply",
    "DependenciesReply",
    "ErrorReply",
    "File",
    "FolderAccess",
    "GoogleDrive",
    "GoogleDriveReply",
    "GoogleDriveRequest",
    "GoogleDriveWrite",
    "Link",
    "Message",
    "MessageReply",
    "Milestone",
    "NewReminder",
    "NewReminderRequest",
    "NewTodoItem",
    "NewTodoItemRequest",
    "NewTodoList",
    "NewTodoListRequest",
    "Notebook",
    "Permissions",
    "Person",
    "PersonPermissions",
    "Post",
    "PostShort",
    "PredecessorWrite",
    "PredecessorsReply",
    "Project",
    "ProjectCategory",
    "ProjectOrder",
    "ProjectReply",
    "ProjectRequest",
    "ProjectStatusFilter",
    "ProjectWrite",
    "ProjectsReply",
    "QuickAddReply",
    "QuickAddRequest",
    "QuickAddTask",
    "Rates",
    "RatesReply",
    "RatesRequest",
    "RatesWrite",
    "RecurringTasksReply",
    "ReminderRequest",
    "ReminderWrite",
    "RemindersReply",
    "RepeatOptionsWrite",
    "StatusReply",
    "Tag",
    "TaskCopyRequest",
    "TaskFilter",
    "TaskIdFilter",
    "TaskIdsReply",
    "TaskListCopyRequest",
    "TaskListMoveRequest",
    "TaskListOrderRequest",
    "TaskListPosition",
    "TaskListPositionId",
    "TaskListStatusFilter",
    "TaskMoveRequest",
    "TaskOrderRequest",
    "TaskPosition",
    "TaskPositionId",
    "TaskReference",
    "TimeEntry",
    "TimeEntryWrite",
    "TodoItem",
    "TodoItemReply",
    "TodoItemRequest",
    "TodoItemWrite",
    "TodoItemsReply",
    "TodoList",
    "TodoListReply",
    "TodoListRequest",
    "TodoListWrite",
    "TodoListsReply",
    "UserRate",
    "UserRateWrite",
    "UserType",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Account": "workapis_generated.teamwork_projects.models.account",
        "AffectedTasksReply": "workapis_generated.teamwork_projects.models.affected_tasks_reply",
        "Box": "workapis_generated.teamwork_projects.models.box",
        "BoxReply": "workapis_generated.teamwork_projects.models.box_reply",
        "BoxRequest": "workapis_generated.teamwork_projects.models.box_request",
        "BoxWrite": "workapis_generated.teamwork_projects.models.box_write",
        "Category": "workapis_generated.teamwork_projects.models.category",
        "CategoryReference": "workapis_generated.teamwork_projects.models.category_reference",
        "ChangedReply": "workapis_generated.teamwork_projects.models.changed_reply",
        "Comment": "workapis_generated.teamwork_projects.models.comment",
        "CommentableType": "workapis_generated.teamwork_projects.models.commentable_type",
        "Company": "workapis_generated.teamwork_projects.models.company",
        "CompanyReference": "workapis_generated.teamwork_projects.models.company_reference",
        "CompletedTasksReply": "workapis_generated.teamwork_projects.models.completed_tasks_reply",
        "CreatedReply": "workapis_generated.teamwork_projects.models.created_reply",
        "CreatedTaskListReply": "workapis_generated.teamwork_projects.models.created_task_list_reply",
        "CreatedTaskReply": "workapis_generated.teamwork_projects.models.created_task_reply",
        "DependenciesReply": "workapis_generated.teamwork_projects.models.dependencies_reply",
        "ErrorReply": "workapis_generated.teamwork_projects.models.error_reply",
        "File": "workapis_generated.teamwork_projects.models.file",
        "FolderAccess": "workapis_generated.teamwork_projects.models.folder_access",
        "GoogleDrive": "workapis_generated.teamwork_projects.models.google_drive",
        "GoogleDriveReply": "workapis_generated.teamwork_projects.models.google_drive_reply",
        "GoogleDriveRequest": "workapis_generated.teamwork_projects.models.google_drive_request",
        "GoogleDriveWrite": "workapis_generated.teamwork_projects.models.google_drive_write",
        "Link": "workapis_generated.teamwork_projects.models.link",
        "Message": "workapis_generated.teamwork_projects.models.message",
        "MessageReply": "workapis_generated.teamwork_projects.models.message_reply",
        "Milestone": "workapis_generated.teamwork_projects.models.milestone",
        "NewReminder": "workapis_generated.teamwork_projects.models.new_reminder",
        "NewReminderRequest": "workapis_generated.teamwork_projects.models.new_reminder_request",
        "NewTodoItem": "workapis_generated.teamwork_projects.models.new_todo_item",
        "NewTodoItemRequest": "workapis_generated.teamwork_projects.models.new_todo_item_request",
        "NewTodoList": "workapis_generated.teamwork_projects.models.new_todo_list",
        "NewTodoListRequest": "workapis_generated.teamwork_projects.models.new_todo_list_request",
        "Notebook": "workapis_generated.teamwork_projects.models.notebook",
        "Permissions": "workapis_generated.teamwork_projects.models.permissions",
        "Person": "workapis_generated.teamwork_projects.models.person",
        "PersonPermissions": "workapis_generated.teamwork_projects.models.person_permissions",
        "Post": "workapis_generated.teamwork_projects.models.post",
        "PostShort": "workapis_generated.teamwork_projects.models.post_short",
        "PredecessorWrite": "workapis_generated.teamwork_projects.models.predecessor_write",
        "PredecessorsReply": "workapis_generated.teamwork_projects.models.predecessors_reply",
        "Project": "workapis_generated.teamwork_projects.models.project",
        "ProjectCategory": "workapis_generated.teamwork_projects.models.project_category",
        "ProjectOrder": "workapis_generated.teamwork_projects.models.project_order",
        "ProjectReply": "workapis_generated.teamwork_projects.models.project_reply",
        "ProjectRequest": "workapis_generated.teamwork_projects.models.project_request",
        "ProjectStatusFilter": "workapis_generated.teamwork_projects.models.project_status_filter",
        "ProjectWrite": "workapis_generated.teamwork_projects.models.project_write",
        "ProjectsReply": "workapis_generated.teamwork_projects.models.projects_reply",
        "QuickAddReply": "workapis_generated.teamwork_projects.models.quick_add_reply",
        "QuickAddRequest": "workapis_generated.teamwork_projects.models.quick_add_request",
        "QuickAddTask": "workapis_generated.teamwork_projects.models.quick_add_task",
        "Rates": "workapis_generated.teamwork_projects.models.rates",
        "RatesReply": "workapis_generated.teamwork_projects.models.rates_reply",
        "RatesRequest": "workapis_generated.teamwork_projects.models.rates_request",
        "RatesWrite": "workapis_generated.teamwork_projects.models.rates_write",
        "RecurringTasksReply": "workapis_generated.teamwork_projects.models.recurring_tasks_reply",
        "ReminderRequest": "workapis_generated.teamwork_projects.models.reminder_request",
        "ReminderWrite": "workapis_generated.teamwork_projects.models.reminder_write",
        "RemindersReply": "workapis_generated.teamwork_projects.models.reminders_reply",
        "RepeatOptionsWrite": "workapis_generated.teamwork_projects.models.repeat_options_write",
        "StatusReply": "workapis_generated.teamwork_projects.models.status_reply",
        "Tag": "workapis_generated.teamwork_projects.models.tag",
        "TaskCopyRequest": "workapis_generated.teamwork_projects.models.task_copy_request",
        "TaskFilter": "workapis_generated.teamwork_projects.models.task_filter",
        "TaskIdFilter": "workapis_generated.teamwork_projects.models.task_id_filter",
        "TaskIdsReply": "workapis_generated.teamwork_projects.models.task_ids_reply",
        "TaskListCopyRequest": "workapis_generated.teamwork_projects.models.task_list_copy_request",
        "TaskListMoveRequest": "workapis_generated.teamwork_projects.models.task_list_move_request",
        "TaskListOrderRequest": "workapis_generated.teamwork_projects.models.task_list_order_request",
        "TaskListPosition": "workapis_generated.teamwork_projects.models.task_list_position",
        "TaskListPositionId": "workapis_generated.teamwork_projects.models.task_list_position_id",
        "TaskListStatusFilter": "workapis_generated.teamwork_projects.models.task_list_status_filter",
        "TaskMoveRequest": "workapis_generated.teamwork_projects.models.task_move_request",
        "TaskOrderRequest": "workapis_generated.teamwork_projects.models.task_order_request",
        "TaskPosition": "workapis_generated.teamwork_projects.models.task_position",
        "TaskPositionId": "workapis_generated.teamwork_projects.models.task_position_id",
        "TaskReference": "workapis_generated.teamwork_projects.models.task_reference",
        "TimeEntry": "workapis_generated.teamwork_projects.models.time_entry",
        "TimeEntryWrite": "workapis_generated.teamwork_projects.models.time_entry_write",
        "TodoItem": "workapis_generated.teamwork_projects.models.todo_item",
        "TodoItemReply": "workapis_generated.teamwork_projects.models.todo_item_reply",
        "TodoItemRequest": "workapis_generated.teamwork_projects.models.todo_item_request",
        "TodoItemWrite": "workapis_generated.teamwork_projects.models.todo_item_write",
        "TodoItemsReply": "workapis_generated.teamwork_projects.models.todo_items_reply",
        "TodoList": "workapis_generated.teamwork_projects.models.todo_list",
        "TodoListReply": "workapis_generated.teamwork_projects.models.todo_list_reply",
        "TodoListRequest": "workapis_generated.teamwork_projects.models.todo_list_request",
        "TodoListWrite": "workapis_generated.teamwork_projects.models.todo_list_write",
        "TodoListsReply": "workapis_generated.teamwork_projects.models.todo_lists_reply",
        "UserRate": "workapis_generated.teamwork_projects.models.user_rate",
        "UserRateWrite": "workapis_generated.teamwork_projects.models.user_rate_write",
        "UserType": "workapis_generated.teamwork_projects.models.user_type",
    },
)
