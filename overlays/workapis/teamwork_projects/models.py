# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The models of Teamwork Projects API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._lazy import lazy

if TYPE_CHECKING:
    from workapis_generated.teamwork_projects.models.account import Account as Account
    from workapis_generated.teamwork_projects.models.board_column import BoardColumn as BoardColumn
    from workapis_generated.teamwork_projects.models.box import Box as Box
    from workapis_generated.teamwork_projects.models.box_reply import BoxReply as BoxReply
    from workapis_generated.teamwork_projects.models.box_request import BoxRequest as BoxRequest
    from workapis_generated.teamwork_projects.models.box_write import BoxWrite as BoxWrite
    from workapis_generated.teamwork_projects.models.category import Category as Category
    from workapis_generated.teamwork_projects.models.category_reference import CategoryReference as CategoryReference
    from workapis_generated.teamwork_projects.models.comment import Comment as Comment
    from workapis_generated.teamwork_projects.models.commentable_type import CommentableType as CommentableType
    from workapis_generated.teamwork_projects.models.company import Company as Company
    from workapis_generated.teamwork_projects.models.company_reference import CompanyReference as CompanyReference
    from workapis_generated.teamwork_projects.models.created_reply import CreatedReply as CreatedReply
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
    from workapis_generated.teamwork_projects.models.notebook import Notebook as Notebook
    from workapis_generated.teamwork_projects.models.permissions import Permissions as Permissions
    from workapis_generated.teamwork_projects.models.person import Person as Person
    from workapis_generated.teamwork_projects.models.person_permissions import PersonPermissions as PersonPermissions
    from workapis_generated.teamwork_projects.models.post import Post as Post
    from workapis_generated.teamwork_projects.models.post_short import PostShort as PostShort
    from workapis_generated.teamwork_projects.models.predecessor import Predecessor as Predecessor
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
    from workapis_generated.teamwork_projects.models.rates import Rates as Rates
    from workapis_generated.teamwork_projects.models.rates_reply import RatesReply as RatesReply
    from workapis_generated.teamwork_projects.models.rates_request import RatesRequest as RatesRequest
    from workapis_generated.teamwork_projects.models.rates_write import RatesWrite as RatesWrite
    from workapis_generated.teamwork_projects.models.status_reply import StatusReply as StatusReply
    from workapis_generated.teamwork_projects.models.tag import Tag as Tag
    from workapis_generated.teamwork_projects.models.task_reference import TaskReference as TaskReference
    from workapis_generated.teamwork_projects.models.time_entry import TimeEntry as TimeEntry
    from workapis_generated.teamwork_projects.models.time_entry_write import TimeEntryWrite as TimeEntryWrite
    from workapis_generated.teamwork_projects.models.todo_item import TodoItem as TodoItem
    from workapis_generated.teamwork_projects.models.todo_list import TodoList as TodoList
    from workapis_generated.teamwork_projects.models.user_rate import UserRate as UserRate
    from workapis_generated.teamwork_projects.models.user_rate_write import UserRateWrite as UserRateWrite
    from workapis_generated.teamwork_projects.models.user_type import UserType as UserType

__all__ = (
    "Account",
    "BoardColumn",
    "Box",
    "BoxReply",
    "BoxRequest",
    "BoxWrite",
    "Category",
    "CategoryReference",
    "Comment",
    "CommentableType",
    "Company",
    "CompanyReference",
    "CreatedReply",
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
    "Notebook",
    "Permissions",
    "Person",
    "PersonPermissions",
    "Post",
    "PostShort",
    "Predecessor",
    "Project",
    "ProjectCategory",
    "ProjectOrder",
    "ProjectReply",
    "ProjectRequest",
    "ProjectStatusFilter",
    "ProjectWrite",
    "ProjectsReply",
    "Rates",
    "RatesReply",
    "RatesRequest",
    "RatesWrite",
    "StatusReply",
    "Tag",
    "TaskReference",
    "TimeEntry",
    "TimeEntryWrite",
    "TodoItem",
    "TodoList",
    "UserRate",
    "UserRateWrite",
    "UserType",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Account": "workapis_generated.teamwork_projects.models.account",
        "BoardColumn": "workapis_generated.teamwork_projects.models.board_column",
        "Box": "workapis_generated.teamwork_projects.models.box",
        "BoxReply": "workapis_generated.teamwork_projects.models.box_reply",
        "BoxRequest": "workapis_generated.teamwork_projects.models.box_request",
        "BoxWrite": "workapis_generated.teamwork_projects.models.box_write",
        "Category": "workapis_generated.teamwork_projects.models.category",
        "CategoryReference": "workapis_generated.teamwork_projects.models.category_reference",
        "Comment": "workapis_generated.teamwork_projects.models.comment",
        "CommentableType": "workapis_generated.teamwork_projects.models.commentable_type",
        "Company": "workapis_generated.teamwork_projects.models.company",
        "CompanyReference": "workapis_generated.teamwork_projects.models.company_reference",
        "CreatedReply": "workapis_generated.teamwork_projects.models.created_reply",
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
        "Notebook": "workapis_generated.teamwork_projects.models.notebook",
        "Permissions": "workapis_generated.teamwork_projects.models.permissions",
        "Person": "workapis_generated.teamwork_projects.models.person",
        "PersonPermissions": "workapis_generated.teamwork_projects.models.person_permissions",
        "Post": "workapis_generated.teamwork_projects.models.post",
        "PostShort": "workapis_generated.teamwork_projects.models.post_short",
        "Predecessor": "workapis_generated.teamwork_projects.models.predecessor",
        "Project": "workapis_generated.teamwork_projects.models.project",
        "ProjectCategory": "workapis_generated.teamwork_projects.models.project_category",
        "ProjectOrder": "workapis_generated.teamwork_projects.models.project_order",
        "ProjectReply": "workapis_generated.teamwork_projects.models.project_reply",
        "ProjectRequest": "workapis_generated.teamwork_projects.models.project_request",
        "ProjectStatusFilter": "workapis_generated.teamwork_projects.models.project_status_filter",
        "ProjectWrite": "workapis_generated.teamwork_projects.models.project_write",
        "ProjectsReply": "workapis_generated.teamwork_projects.models.projects_reply",
        "Rates": "workapis_generated.teamwork_projects.models.rates",
        "RatesReply": "workapis_generated.teamwork_projects.models.rates_reply",
        "RatesRequest": "workapis_generated.teamwork_projects.models.rates_request",
        "RatesWrite": "workapis_generated.teamwork_projects.models.rates_write",
        "StatusReply": "workapis_generated.teamwork_projects.models.status_reply",
        "Tag": "workapis_generated.teamwork_projects.models.tag",
        "TaskReference": "workapis_generated.teamwork_projects.models.task_reference",
        "TimeEntry": "workapis_generated.teamwork_projects.models.time_entry",
        "TimeEntryWrite": "workapis_generated.teamwork_projects.models.time_entry_write",
        "TodoItem": "workapis_generated.teamwork_projects.models.todo_item",
        "TodoList": "workapis_generated.teamwork_projects.models.todo_list",
        "UserRate": "workapis_generated.teamwork_projects.models.user_rate",
        "UserRateWrite": "workapis_generated.teamwork_projects.models.user_rate_write",
        "UserType": "workapis_generated.teamwork_projects.models.user_type",
    },
)
