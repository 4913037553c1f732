# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The models of Teamwork Projects API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._lazy import lazy

if TYPE_CHECKING:
    from workapis_generated.teamwork_projects.models.account import Account as Account
    from workapis_generated.teamwork_projects.models.account_reply import AccountReply as AccountReply
    from workapis_generated.teamwork_projects.models.activity import Activity as Activity
    from workapis_generated.teamwork_projects.models.activity_reply import ActivityReply as ActivityReply
    from workapis_generated.teamwork_projects.models.affected_tasks_reply import (
        AffectedTasksReply as AffectedTasksReply,
    )
    from workapis_generated.teamwork_projects.models.api_keys_reply import ApiKeysReply as ApiKeysReply
    from workapis_generated.teamwork_projects.models.available_people_reply import (
        AvailablePeopleReply as AvailablePeopleReply,
    )
    from workapis_generated.teamwork_projects.models.board_column import BoardColumn as BoardColumn
    from workapis_generated.teamwork_projects.models.board_column_request import (
        BoardColumnRequest as BoardColumnRequest,
    )
    from workapis_generated.teamwork_projects.models.box import Box as Box
    from workapis_generated.teamwork_projects.models.box_reply import BoxReply as BoxReply
    from workapis_generated.teamwork_projects.models.box_request import BoxRequest as BoxRequest
    from workapis_generated.teamwork_projects.models.box_write import BoxWrite as BoxWrite
    from workapis_generated.teamwork_projects.models.calendar_event_reply import (
        CalendarEventReply as CalendarEventReply,
    )
    from workapis_generated.teamwork_projects.models.calendar_event_request import (
        CalendarEventRequest as CalendarEventRequest,
    )
    from workapis_generated.teamwork_projects.models.calendar_events_reply import (
        CalendarEventsReply as CalendarEventsReply,
    )
    from workapis_generated.teamwork_projects.models.card_request import CardRequest as CardRequest
    from workapis_generated.teamwork_projects.models.categories_reply import CategoriesReply as CategoriesReply
    from workapis_generated.teamwork_projects.models.category import Category as Category
    from workapis_generated.teamwork_projects.models.category_reference import CategoryReference as CategoryReference
    from workapis_generated.teamwork_projects.models.category_reply import CategoryReply as CategoryReply
    from workapis_generated.teamwork_projects.models.category_request import CategoryRequest as CategoryRequest
    from workapis_generated.teamwork_projects.models.category_write import CategoryWrite as CategoryWrite
    from workapis_generated.teamwork_projects.models.changed_reply import ChangedReply as ChangedReply
    from workapis_generated.teamwork_projects.models.changed_user_status_reply import (
        ChangedUserStatusReply as ChangedUserStatusReply,
    )
    from workapis_generated.teamwork_projects.models.clock_in_request import ClockInRequest as ClockInRequest
    from workapis_generated.teamwork_projects.models.clock_in_write import ClockInWrite as ClockInWrite
    from workapis_generated.teamwork_projects.models.clock_ins_reply import ClockInsReply as ClockInsReply
    from workapis_generated.teamwork_projects.models.comment import Comment as Comment
    from workapis_generated.teamwork_projects.models.comment_reply import CommentReply as CommentReply
    from workapis_generated.teamwork_projects.models.comment_request import CommentRequest as CommentRequest
    from workapis_generated.teamwork_projects.models.comment_write import CommentWrite as CommentWrite
    from workapis_generated.teamwork_projects.models.commentable_type import CommentableType as CommentableType
    from workapis_generated.teamwork_projects.models.comments_reply import CommentsReply as CommentsReply
    from workapis_generated.teamwork_projects.models.companies_reply import CompaniesReply as CompaniesReply
    from workapis_generated.teamwork_projects.models.company import Company as Company
    from workapis_generated.teamwork_projects.models.company_reference import CompanyReference as CompanyReference
    from workapis_generated.teamwork_projects.models.company_reply import CompanyReply as CompanyReply
    from workapis_generated.teamwork_projects.models.company_request import CompanyRequest as CompanyRequest
    from workapis_generated.teamwork_projects.models.company_write import CompanyWrite as CompanyWrite
    from workapis_generated.teamwork_projects.models.completed_task import CompletedTask as CompletedTask
    from workapis_generated.teamwork_projects.models.completed_tasks_reply import (
        CompletedTasksReply as CompletedTasksReply,
    )
    from workapis_generated.teamwork_projects.models.created_milestone_reply import (
        CreatedMilestoneReply as CreatedMilestoneReply,
    )
    from workapis_generated.teamwork_projects.models.created_reply import CreatedReply as CreatedReply
    from workapis_generated.teamwork_projects.models.created_task_list_reply import (
        CreatedTaskListReply as CreatedTaskListReply,
    )
    from workapis_generated.teamwork_projects.models.created_task_reply import CreatedTaskReply as CreatedTaskReply
    from workapis_generated.teamwork_projects.models.created_time_entry_reply import (
        CreatedTimeEntryReply as CreatedTimeEntryReply,
    )
    from workapis_generated.teamwork_projects.models.currency_codes_reply import (
        CurrencyCodesReply as CurrencyCodesReply,
    )
    from workapis_generated.teamwork_projects.models.deleted_people_reply import (
        DeletedPeopleReply as DeletedPeopleReply,
    )
    from workapis_generated.teamwork_projects.models.deliveries_reply import DeliveriesReply as DeliveriesReply
    from workapis_generated.teamwork_projects.models.dependencies_reply import DependenciesReply as DependenciesReply
    from workapis_generated.teamwork_projects.models.deprecated_key import DeprecatedKey as DeprecatedKey
    from workapis_generated.teamwork_projects.models.email_address_reply import EmailAddressReply as EmailAddressReply
    from workapis_generated.teamwork_projects.models.email_address_request import (
        EmailAddressRequest as EmailAddressRequest,
    )
    from workapis_generated.teamwork_projects.models.email_address_write import EmailAddressWrite as EmailAddressWrite
    from workapis_generated.teamwork_projects.models.error_reply import ErrorReply as ErrorReply
    from workapis_generated.teamwork_projects.models.estimated_time_request import (
        EstimatedTimeRequest as EstimatedTimeRequest,
    )
    from workapis_generated.teamwork_projects.models.event_type_request import EventTypeRequest as EventTypeRequest
    from workapis_generated.teamwork_projects.models.event_types_reply import EventTypesReply as EventTypesReply
    from workapis_generated.teamwork_projects.models.expense_reply import ExpenseReply as ExpenseReply
    from workapis_generated.teamwork_projects.models.expense_request import ExpenseRequest as ExpenseRequest
    from workapis_generated.teamwork_projects.models.expenses_reply import ExpensesReply as ExpensesReply
    from workapis_generated.teamwork_projects.models.file import File as File
    from workapis_generated.teamwork_projects.models.file_copy_request import FileCopyRequest as FileCopyRequest
    from workapis_generated.teamwork_projects.models.file_move_request import FileMoveRequest as FileMoveRequest
    from workapis_generated.teamwork_projects.models.file_reply import FileReply as FileReply
    from workapis_generated.teamwork_projects.models.file_request import FileRequest as FileRequest
    from workapis_generated.teamwork_projects.models.file_version_request import (
        FileVersionRequest as FileVersionRequest,
    )
    from workapis_generated.teamwork_projects.models.file_version_write import FileVersionWrite as FileVersionWrite
    from workapis_generated.teamwork_projects.models.file_write import FileWrite as FileWrite
    from workapis_generated.teamwork_projects.models.files_reply import FilesReply as FilesReply
    from workapis_generated.teamwork_projects.models.folder_access import FolderAccess as FolderAccess
    from workapis_generated.teamwork_projects.models.google_drive import GoogleDrive as GoogleDrive
    from workapis_generated.teamwork_projects.models.google_drive_reply import GoogleDriveReply as GoogleDriveReply
    from workapis_generated.teamwork_projects.models.google_drive_request import (
        GoogleDriveRequest as GoogleDriveRequest,
    )
    from workapis_generated.teamwork_projects.models.google_drive_write import GoogleDriveWrite as GoogleDriveWrite
    from workapis_generated.teamwork_projects.models.invoice_lines_request import (
        InvoiceLinesRequest as InvoiceLinesRequest,
    )
    from workapis_generated.teamwork_projects.models.invoice_reply import InvoiceReply as InvoiceReply
    from workapis_generated.teamwork_projects.models.invoice_request import InvoiceRequest as InvoiceRequest
    from workapis_generated.teamwork_projects.models.invoices_reply import InvoicesReply as InvoicesReply
    from workapis_generated.teamwork_projects.models.likes_reply import LikesReply as LikesReply
    from workapis_generated.teamwork_projects.models.link import Link as Link
    from workapis_generated.teamwork_projects.models.link_reply import LinkReply as LinkReply
    from workapis_generated.teamwork_projects.models.link_request import LinkRequest as LinkRequest
    from workapis_generated.teamwork_projects.models.link_write import LinkWrite as LinkWrite
    from workapis_generated.teamwork_projects.models.links_reply import LinksReply as LinksReply
    from workapis_generated.teamwork_projects.models.logged_time_reply import LoggedTimeReply as LoggedTimeReply
    from workapis_generated.teamwork_projects.models.message import Message as Message
    from workapis_generated.teamwork_projects.models.message_one_reply import MessageOneReply as MessageOneReply
    from workapis_generated.teamwork_projects.models.message_replies_reply import (
        MessageRepliesReply as MessageRepliesReply,
    )
    from workapis_generated.teamwork_projects.models.message_reply import MessageReply as MessageReply
    from workapis_generated.teamwork_projects.models.message_reply_request import (
        MessageReplyRequest as MessageReplyRequest,
    )
    from workapis_generated.teamwork_projects.models.message_reply_write import MessageReplyWrite as MessageReplyWrite
    from workapis_generated.teamwork_projects.models.message_request import MessageRequest as MessageRequest
    from workapis_generated.teamwork_projects.models.message_write import MessageWrite as MessageWrite
    from workapis_generated.teamwork_projects.models.messages_reply import MessagesReply as MessagesReply
    from workapis_generated.teamwork_projects.models.milestone import Milestone as Milestone
    from workapis_generated.teamwork_projects.models.milestone_filter import MilestoneFilter as MilestoneFilter
    from workapis_generated.teamwork_projects.models.milestone_reply import MilestoneReply as MilestoneReply
    from workapis_generated.teamwork_projects.models.milestone_request import MilestoneRequest as MilestoneRequest
    from workapis_generated.teamwork_projects.models.milestone_write import MilestoneWrite as MilestoneWrite
    from workapis_generated.teamwork_projects.models.milestones_reply import MilestonesReply as MilestonesReply
    from workapis_generated.teamwork_projects.models.my_status_request import MyStatusRequest as MyStatusRequest
    from workapis_generated.teamwork_projects.models.new_card_request import NewCardRequest as NewCardRequest
    from workapis_generated.teamwork_projects.models.new_clock_in import NewClockIn as NewClockIn
    from workapis_generated.teamwork_projects.models.new_clock_in_request import NewClockInRequest as NewClockInRequest
    from workapis_generated.teamwork_projects.models.new_comment import NewComment as NewComment
    from workapis_generated.teamwork_projects.models.new_comment_request import NewCommentRequest as NewCommentRequest
    from workapis_generated.teamwork_projects.models.new_company import NewCompany as NewCompany
    from workapis_generated.teamwork_projects.models.new_company_request import NewCompanyRequest as NewCompanyRequest
    from workapis_generated.teamwork_projects.models.new_message import NewMessage as NewMessage
    from workapis_generated.teamwork_projects.models.new_message_request import NewMessageRequest as NewMessageRequest
    from workapis_generated.teamwork_projects.models.new_milestone import NewMilestone as NewMilestone
    from workapis_generated.teamwork_projects.models.new_milestone_request import (
        NewMilestoneRequest as NewMilestoneRequest,
    )
    from workapis_generated.teamwork_projects.models.new_person import NewPerson as NewPerson
    from workapis_generated.teamwork_projects.models.new_person_request import NewPersonRequest as NewPersonRequest
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
    from workapis_generated.teamwork_projects.models.notebook_copy_request import (
        NotebookCopyRequest as NotebookCopyRequest,
    )
    from workapis_generated.teamwork_projects.models.notebook_move_request import (
        NotebookMoveRequest as NotebookMoveRequest,
    )
    from workapis_generated.teamwork_projects.models.notebook_reply import NotebookReply as NotebookReply
    from workapis_generated.teamwork_projects.models.notebook_request import NotebookRequest as NotebookRequest
    from workapis_generated.teamwork_projects.models.notebook_write import NotebookWrite as NotebookWrite
    from workapis_generated.teamwork_projects.models.notebooks_reply import NotebooksReply as NotebooksReply
    from workapis_generated.teamwork_projects.models.one_message_reply_reply import (
        OneMessageReplyReply as OneMessageReplyReply,
    )
    from workapis_generated.teamwork_projects.models.pending_file import PendingFile as PendingFile
    from workapis_generated.teamwork_projects.models.pending_file_form import PendingFileForm as PendingFileForm
    from workapis_generated.teamwork_projects.models.pending_file_reply import PendingFileReply as PendingFileReply
    from workapis_generated.teamwork_projects.models.people_ids import PeopleIds as PeopleIds
    from workapis_generated.teamwork_projects.models.people_reply import PeopleReply as PeopleReply
    from workapis_generated.teamwork_projects.models.permissions import Permissions as Permissions
    from workapis_generated.teamwork_projects.models.permissions_reply import PermissionsReply as PermissionsReply
    from workapis_generated.teamwork_projects.models.permissions_request import PermissionsRequest as PermissionsRequest
    from workapis_generated.teamwork_projects.models.person import Person as Person
    from workapis_generated.teamwork_projects.models.person_address_write import (
        PersonAddressWrite as PersonAddressWrite,
    )
    from workapis_generated.teamwork_projects.models.person_permissions import PersonPermissions as PersonPermissions
    from workapis_generated.teamwork_projects.models.person_permissions_reply import (
        PersonPermissionsReply as PersonPermissionsReply,
    )
    from workapis_generated.teamwork_projects.models.person_reply import PersonReply as PersonReply
    from workapis_generated.teamwork_projects.models.person_request import PersonRequest as PersonRequest
    from workapis_generated.teamwork_projects.models.person_write import PersonWrite as PersonWrite
    from workapis_generated.teamwork_projects.models.portfolio_board_request import (
        PortfolioBoardRequest as PortfolioBoardRequest,
    )
    from workapis_generated.teamwork_projects.models.portfolio_boards_reply import (
        PortfolioBoardsReply as PortfolioBoardsReply,
    )
    from workapis_generated.teamwork_projects.models.portfolio_card_request import (
        PortfolioCardRequest as PortfolioCardRequest,
    )
    from workapis_generated.teamwork_projects.models.portfolio_column_request import (
        PortfolioColumnRequest as PortfolioColumnRequest,
    )
    from workapis_generated.teamwork_projects.models.post import Post as Post
    from workapis_generated.teamwork_projects.models.post_short import PostShort as PostShort
    from workapis_generated.teamwork_projects.models.predecessor import Predecessor as Predecessor
    from workapis_generated.teamwork_projects.models.predecessor_write import PredecessorWrite as PredecessorWrite
    from workapis_generated.teamwork_projects.models.predecessors_reply import PredecessorsReply as PredecessorsReply
    from workapis_generated.teamwork_projects.models.presigned_url_reply import PresignedUrlReply as PresignedUrlReply
    from workapis_generated.teamwork_projects.models.project import Project as Project
    from workapis_generated.teamwork_projects.models.project_categories_reply import (
        ProjectCategoriesReply as ProjectCategoriesReply,
    )
    from workapis_generated.teamwork_projects.models.project_category import ProjectCategory as ProjectCategory
    from workapis_generated.teamwork_projects.models.project_category_reply import (
        ProjectCategoryReply as ProjectCategoryReply,
    )
    from workapis_generated.teamwork_projects.models.project_category_request import (
        ProjectCategoryRequest as ProjectCategoryRequest,
    )
    from workapis_generated.teamwork_projects.models.project_category_write import (
        ProjectCategoryWrite as ProjectCategoryWrite,
    )
    from workapis_generated.teamwork_projects.models.project_files import ProjectFiles as ProjectFiles
    from workapis_generated.teamwork_projects.models.project_links import ProjectLinks as ProjectLinks
    from workapis_generated.teamwork_projects.models.project_links_reply import ProjectLinksReply as ProjectLinksReply
    from workapis_generated.teamwork_projects.models.project_notebooks import ProjectNotebooks as ProjectNotebooks
    from workapis_generated.teamwork_projects.models.project_notebooks_reply import (
        ProjectNotebooksReply as ProjectNotebooksReply,
    )
    from workapis_generated.teamwork_projects.models.project_order import ProjectOrder as ProjectOrder
    from workapis_generated.teamwork_projects.models.project_people_reply import (
        ProjectPeopleReply as ProjectPeopleReply,
    )
    from workapis_generated.teamwork_projects.models.project_people_request import (
        ProjectPeopleRequest as ProjectPeopleRequest,
    )
    from workapis_generated.teamwork_projects.models.project_predecessors_reply import (
        ProjectPredecessorsReply as ProjectPredecessorsReply,
    )
    from workapis_generated.teamwork_projects.models.project_reply import ProjectReply as ProjectReply
    from workapis_generated.teamwork_projects.models.project_request import ProjectRequest as ProjectRequest
    from workapis_generated.teamwork_projects.models.project_status_filter import (
        ProjectStatusFilter as ProjectStatusFilter,
    )
    from workapis_generated.teamwork_projects.models.project_template_reply import (
        ProjectTemplateReply as ProjectTemplateReply,
    )
    from workapis_generated.teamwork_projects.models.project_template_request import (
        ProjectTemplateRequest as ProjectTemplateRequest,
    )
    from workapis_generated.teamwork_projects.models.project_template_write import (
        ProjectTemplateWrite as ProjectTemplateWrite,
    )
    from workapis_generated.teamwork_projects.models.project_templates_reply import (
        ProjectTemplatesReply as ProjectTemplatesReply,
    )
    from workapis_generated.teamwork_projects.models.project_time_total_reply import (
        ProjectTimeTotalReply as ProjectTimeTotalReply,
    )
    from workapis_generated.teamwork_projects.models.project_update_id_reply import (
        ProjectUpdateIdReply as ProjectUpdateIdReply,
    )
    from workapis_generated.teamwork_projects.models.project_update_reply import (
        ProjectUpdateReply as ProjectUpdateReply,
    )
    from workapis_generated.teamwork_projects.models.project_update_request import (
        ProjectUpdateRequest as ProjectUpdateRequest,
    )
    from workapis_generated.teamwork_projects.models.project_update_write import (
        ProjectUpdateWrite as ProjectUpdateWrite,
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
    from workapis_generated.teamwork_projects.models.reactions_list_reply import (
        ReactionsListReply as ReactionsListReply,
    )
    from workapis_generated.teamwork_projects.models.recurring_tasks_reply import (
        RecurringTasksReply as RecurringTasksReply,
    )
    from workapis_generated.teamwork_projects.models.reminder_request import ReminderRequest as ReminderRequest
    from workapis_generated.teamwork_projects.models.reminder_write import ReminderWrite as ReminderWrite
    from workapis_generated.teamwork_projects.models.reminders_reply import RemindersReply as RemindersReply
    from workapis_generated.teamwork_projects.models.repeat_options_write import (
        RepeatOptionsWrite as RepeatOptionsWrite,
    )
    from workapis_generated.teamwork_projects.models.risk_reply import RiskReply as RiskReply
    from workapis_generated.teamwork_projects.models.risk_request import RiskRequest as RiskRequest
    from workapis_generated.teamwork_projects.models.risks_reply import RisksReply as RisksReply
    from workapis_generated.teamwork_projects.models.role_reply import RoleReply as RoleReply
    from workapis_generated.teamwork_projects.models.role_request import RoleRequest as RoleRequest
    from workapis_generated.teamwork_projects.models.role_write import RoleWrite as RoleWrite
    from workapis_generated.teamwork_projects.models.roles_reply import RolesReply as RolesReply
    from workapis_generated.teamwork_projects.models.search_reply import SearchReply as SearchReply
    from workapis_generated.teamwork_projects.models.searched_kind import SearchedKind as SearchedKind
    from workapis_generated.teamwork_projects.models.shared_link_reply import SharedLinkReply as SharedLinkReply
    from workapis_generated.teamwork_projects.models.site_owner_request import SiteOwnerRequest as SiteOwnerRequest
    from workapis_generated.teamwork_projects.models.sort_order import SortOrder as SortOrder
    from workapis_generated.teamwork_projects.models.stats_reply import StatsReply as StatsReply
    from workapis_generated.teamwork_projects.models.status_reply import StatusReply as StatusReply
    from workapis_generated.teamwork_projects.models.tag import Tag as Tag
    from workapis_generated.teamwork_projects.models.tag_reply import TagReply as TagReply
    from workapis_generated.teamwork_projects.models.tag_request import TagRequest as TagRequest
    from workapis_generated.teamwork_projects.models.tag_write import TagWrite as TagWrite
    from workapis_generated.teamwork_projects.models.tagged_resource import TaggedResource as TaggedResource
    from workapis_generated.teamwork_projects.models.tags_reply import TagsReply as TagsReply
    from workapis_generated.teamwork_projects.models.task_copy_request import TaskCopyRequest as TaskCopyRequest
    from workapis_generated.teamwork_projects.models.task_files_request import TaskFilesRequest as TaskFilesRequest
    from workapis_generated.teamwork_projects.models.task_files_write import TaskFilesWrite as TaskFilesWrite
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
    from workapis_generated.teamwork_projects.models.thing_tags import ThingTags as ThingTags
    from workapis_generated.teamwork_projects.models.thing_tags_request import ThingTagsRequest as ThingTagsRequest
    from workapis_generated.teamwork_projects.models.time_entries_reply import TimeEntriesReply as TimeEntriesReply
    from workapis_generated.teamwork_projects.models.time_entry import TimeEntry as TimeEntry
    from workapis_generated.teamwork_projects.models.time_entry_order import TimeEntryOrder as TimeEntryOrder
    from workapis_generated.teamwork_projects.models.time_entry_reply import TimeEntryReply as TimeEntryReply
    from workapis_generated.teamwork_projects.models.time_entry_request import TimeEntryRequest as TimeEntryRequest
    from workapis_generated.teamwork_projects.models.time_entry_write import TimeEntryWrite as TimeEntryWrite
    from workapis_generated.teamwork_projects.models.time_total_reply import TimeTotalReply as TimeTotalReply
    from workapis_generated.teamwork_projects.models.time_totals_reply import TimeTotalsReply as TimeTotalsReply
    from workapis_generated.teamwork_projects.models.timers_reply import TimersReply as TimersReply
    from workapis_generated.teamwork_projects.models.timezone import Timezone as Timezone
    from workapis_generated.teamwork_projects.models.timezones_reply import TimezonesReply as TimezonesReply
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
    from workapis_generated.teamwork_projects.models.update_ask_request import UpdateAskRequest as UpdateAskRequest
    from workapis_generated.teamwork_projects.models.user_rate import UserRate as UserRate
    from workapis_generated.teamwork_projects.models.user_rate_write import UserRateWrite as UserRateWrite
    from workapis_generated.teamwork_projects.models.user_status_reply import UserStatusReply as UserStatusReply
    from workapis_generated.teamwork_projects.models.user_status_request import UserStatusRequest as UserStatusRequest
    from workapis_generated.teamwork_projects.models.user_status_write import UserStatusWrite as UserStatusWrite
    from workapis_generated.teamwork_projects.models.user_statuses_reply import UserStatusesReply as UserStatusesReply
    from workapis_generated.teamwork_projects.models.user_type import UserType as UserType
    from workapis_generated.teamwork_projects.models.webhook_events_reply import (
        WebhookEventsReply as WebhookEventsReply,
    )
    from workapis_generated.teamwork_projects.models.webhook_reply import WebhookReply as WebhookReply
    from workapis_generated.teamwork_projects.models.webhook_request import WebhookRequest as WebhookRequest
    from workapis_generated.teamwork_projects.models.webhooks_reply import WebhooksReply as WebhooksReply
    from workapis_generated.teamwork_projects.models.workload_reply import WorkloadReply as WorkloadReply

__all__ = (
    "Account",
    "AccountReply",
    "Activity",
    "ActivityReply",
    "AffectedTasksReply",
    "ApiKeysReply",
    "AvailablePeopleReply",
    "BoardColumn",
    "BoardColumnRequest",
    "Box",
    "BoxReply",
    "BoxRequest",
    "BoxWrite",
    "CalendarEventReply",
    "CalendarEventRequest",
    "CalendarEventsReply",
    "CardRequest",
    "CategoriesReply",
    "Category",
    "CategoryReference",
    "CategoryReply",
    "CategoryRequest",
    "CategoryWrite",
    "ChangedReply",
    "ChangedUserStatusReply",
    "ClockInRequest",
    "ClockInWrite",
    "ClockInsReply",
    "Comment",
    "CommentReply",
    "CommentRequest",
    "CommentWrite",
    "CommentableType",
    "CommentsReply",
    "CompaniesReply",
    "Company",
    "CompanyReference",
    "CompanyReply",
    "CompanyRequest",
    "CompanyWrite",
    "CompletedTask",
    "CompletedTasksReply",
    "CreatedMilestoneReply",
    "CreatedReply",
    "CreatedTaskListReply",
    "CreatedTaskReply",
    "CreatedTimeEntryReply",
    "CurrencyCodesReply",
    "DeletedPeopleReply",
    "DeliveriesReply",
    "DependenciesReply",
    "DeprecatedKey",
    "EmailAddressReply",
    "EmailAddressRequest",
    "EmailAddressWrite",
    "ErrorReply",
    "EstimatedTimeRequest",
    "EventTypeRequest",
    "EventTypesReply",
    "ExpenseReply",
    "ExpenseRequest",
    "ExpensesReply",
    "File",
    "FileCopyRequest",
    "FileMoveRequest",
    "FileReply",
    "FileRequest",
    "FileVersionRequest",
    "FileVersionWrite",
    "FileWrite",
    "FilesReply",
    "FolderAccess",
    "GoogleDrive",
    "GoogleDriveReply",
    "GoogleDriveRequest",
    "GoogleDriveWrite",
    "InvoiceLinesRequest",
    "InvoiceReply",
    "InvoiceRequest",
    "InvoicesReply",
    "LikesReply",
    "Link",
    "LinkReply",
    "LinkRequest",
    "LinkWrite",
    "LinksReply",
    "LoggedTimeReply",
    "Message",
    "MessageOneReply",
    "MessageRepliesReply",
    "MessageReply",
    "MessageReplyRequest",
    "MessageReplyWrite",
    "MessageRequest",
    "MessageWrite",
    "MessagesReply",
    "Milestone",
    "MilestoneFilter",
    "MilestoneReply",
    "MilestoneRequest",
    "MilestoneWrite",
    "MilestonesReply",
    "MyStatusRequest",
    "NewCardRequest",
    "NewClockIn",
    "NewClockInRequest",
    "NewComment",
    "NewCommentRequest",
    "NewCompany",
    "NewCompanyRequest",
    "NewMessage",
    "NewMessageRequest",
    "NewMilestone",
    "NewMilestoneRequest",
    "NewPerson",
    "NewPersonRequest",
    "NewReminder",
    "NewReminderRequest",
    "NewTodoItem",
    "NewTodoItemRequest",
    "NewTodoList",
    "NewTodoListRequest",
    "Notebook",
    "NotebookCopyRequest",
    "NotebookMoveRequest",
    "NotebookReply",
    "NotebookRequest",
    "NotebookWrite",
    "NotebooksReply",
    "OneMessageReplyReply",
    "PendingFile",
    "PendingFileForm",
    "PendingFileReply",
    "PeopleIds",
    "PeopleReply",
    "Permissions",
    "PermissionsReply",
    "PermissionsRequest",
    "Person",
    "PersonAddressWrite",
    "PersonPermissions",
    "PersonPermissionsReply",
    "PersonReply",
    "PersonRequest",
    "PersonWrite",
    "PortfolioBoardRequest",
    "PortfolioBoardsReply",
    "PortfolioCardRequest",
    "PortfolioColumnRequest",
    "Post",
    "PostShort",
    "Predecessor",
    "PredecessorWrite",
    "PredecessorsReply",
    "PresignedUrlReply",
    "Project",
    "ProjectCategoriesReply",
    "ProjectCategory",
    "ProjectCategoryReply",
    "ProjectCategoryRequest",
    "ProjectCategoryWrite",
    "ProjectFiles",
    "ProjectLinks",
    "ProjectLinksReply",
    "ProjectNotebooks",
    "ProjectNotebooksReply",
    "ProjectOrder",
    "ProjectPeopleReply",
    "ProjectPeopleRequest",
    "ProjectPredecessorsReply",
    "ProjectReply",
    "ProjectRequest",
    "ProjectStatusFilter",
    "ProjectTemplateReply",
    "ProjectTemplateRequest",
    "ProjectTemplateWrite",
    "ProjectTemplatesReply",
    "ProjectTimeTotalReply",
    "ProjectUpdateIdReply",
    "ProjectUpdateReply",
    "ProjectUpdateRequest",
    "ProjectUpdateWrite",
    "ProjectWrite",
    "ProjectsReply",
    "QuickAddReply",
    "QuickAddRequest",
    "QuickAddTask",
    "Rates",
    "RatesReply",
    "RatesRequest",
    "RatesWrite",
    "ReactionsListReply",
    "RecurringTasksReply",
    "ReminderRequest",
    "ReminderWrite",
    "RemindersReply",
    "RepeatOptionsWrite",
    "RiskReply",
    "RiskRequest",
    "RisksReply",
    "RoleReply",
    "RoleRequest",
    "RoleWrite",
    "RolesReply",
    "SearchReply",
    "SearchedKind",
    "SharedLinkReply",
    "SiteOwnerRequest",
    "SortOrder",
    "StatsReply",
    "StatusReply",
    "Tag",
    "TagReply",
    "TagRequest",
    "TagWrite",
    "TaggedResource",
    "TagsReply",
    "TaskCopyRequest",
    "TaskFilesRequest",
    "TaskFilesWrite",
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
    "ThingTags",
    "ThingTagsRequest",
    "TimeEntriesReply",
    "TimeEntry",
    "TimeEntryOrder",
    "TimeEntryReply",
    "TimeEntryRequest",
    "TimeEntryWrite",
    "TimeTotalReply",
    "TimeTotalsReply",
    "TimersReply",
    "Timezone",
    "TimezonesReply",
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
    "UpdateAskRequest",
    "UserRate",
    "UserRateWrite",
    "UserStatusReply",
    "UserStatusRequest",
    "UserStatusWrite",
    "UserStatusesReply",
    "UserType",
    "WebhookEventsReply",
    "WebhookReply",
    "WebhookRequest",
    "WebhooksReply",
    "WorkloadReply",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Account": "workapis_generated.teamwork_projects.models.account",
        "AccountReply": "workapis_generated.teamwork_projects.models.account_reply",
        "Activity": "workapis_generated.teamwork_projects.models.activity",
        "ActivityReply": "workapis_generated.teamwork_projects.models.activity_reply",
        "AffectedTasksReply": "workapis_generated.teamwork_projects.models.affected_tasks_reply",
        "ApiKeysReply": "workapis_generated.teamwork_projects.models.api_keys_reply",
        "AvailablePeopleReply": "workapis_generated.teamwork_projects.models.available_people_reply",
        "BoardColumn": "workapis_generated.teamwork_projects.models.board_column",
        "BoardColumnRequest": "workapis_generated.teamwork_projects.models.board_column_request",
        "Box": "workapis_generated.teamwork_projects.models.box",
        "BoxReply": "workapis_generated.teamwork_projects.models.box_reply",
        "BoxRequest": "workapis_generated.teamwork_projects.models.box_request",
        "BoxWrite": "workapis_generated.teamwork_projects.models.box_write",
        "CalendarEventReply": "workapis_generated.teamwork_projects.models.calendar_event_reply",
        "CalendarEventRequest": "workapis_generated.teamwork_projects.models.calendar_event_request",
        "CalendarEventsReply": "workapis_generated.teamwork_projects.models.calendar_events_reply",
        "CardRequest": "workapis_generated.teamwork_projects.models.card_request",
        "CategoriesReply": "workapis_generated.teamwork_projects.models.categories_reply",
        "Category": "workapis_generated.teamwork_projects.models.category",
        "CategoryReference": "workapis_generated.teamwork_projects.models.category_reference",
        "CategoryReply": "workapis_generated.teamwork_projects.models.category_reply",
        "CategoryRequest": "workapis_generated.teamwork_projects.models.category_request",
        "CategoryWrite": "workapis_generated.teamwork_projects.models.category_write",
        "ChangedReply": "workapis_generated.teamwork_projects.models.changed_reply",
        "ChangedUserStatusReply": "workapis_generated.teamwork_projects.models.changed_user_status_reply",
        "ClockInRequest": "workapis_generated.teamwork_projects.models.clock_in_request",
        "ClockInWrite": "workapis_generated.teamwork_projects.models.clock_in_write",
        "ClockInsReply": "workapis_generated.teamwork_projects.models.clock_ins_reply",
        "Comment": "workapis_generated.teamwork_projects.models.comment",
        "CommentReply": "workapis_generated.teamwork_projects.models.comment_reply",
        "CommentRequest": "workapis_generated.teamwork_projects.models.comment_request",
        "CommentWrite": "workapis_generated.teamwork_projects.models.comment_write",
        "CommentableType": "workapis_generated.teamwork_projects.models.commentable_type",
        "CommentsReply": "workapis_generated.teamwork_projects.models.comments_reply",
        "CompaniesReply": "workapis_generated.teamwork_projects.models.companies_reply",
        "Company": "workapis_generated.teamwork_projects.models.company",
        "CompanyReference": "workapis_generated.teamwork_projects.models.company_reference",
        "CompanyReply": "workapis_generated.teamwork_projects.models.company_reply",
        "CompanyRequest": "workapis_generated.teamwork_projects.models.company_request",
        "CompanyWrite": "workapis_generated.teamwork_projects.models.company_write",
        "CompletedTask": "workapis_generated.teamwork_projects.models.completed_task",
        "CompletedTasksReply": "workapis_generated.teamwork_projects.models.completed_tasks_reply",
        "CreatedMilestoneReply": "workapis_generated.teamwork_projects.models.created_milestone_reply",
        "CreatedReply": "workapis_generated.teamwork_projects.models.created_reply",
        "CreatedTaskListReply": "workapis_generated.teamwork_projects.models.created_task_list_reply",
        "CreatedTaskReply": "workapis_generated.teamwork_projects.models.created_task_reply",
        "CreatedTimeEntryReply": "workapis_generated.teamwork_projects.models.created_time_entry_reply",
        "CurrencyCodesReply": "workapis_generated.teamwork_projects.models.currency_codes_reply",
        "DeletedPeopleReply": "workapis_generated.teamwork_projects.models.deleted_people_reply",
        "DeliveriesReply": "workapis_generated.teamwork_projects.models.deliveries_reply",
        "DependenciesReply": "workapis_generated.teamwork_projects.models.dependencies_reply",
        "DeprecatedKey": "workapis_generated.teamwork_projects.models.deprecated_key",
        "EmailAddressReply": "workapis_generated.teamwork_projects.models.email_address_reply",
        "EmailAddressRequest": "workapis_generated.teamwork_projects.models.email_address_request",
        "EmailAddressWrite": "workapis_generated.teamwork_projects.models.email_address_write",
        "ErrorReply": "workapis_generated.teamwork_projects.models.error_reply",
        "EstimatedTimeRequest": "workapis_generated.teamwork_projects.models.estimated_time_request",
        "EventTypeRequest": "workapis_generated.teamwork_projects.models.event_type_request",
        "EventTypesReply": "workapis_generated.teamwork_projects.models.event_types_reply",
        "ExpenseReply": "workapis_generated.teamwork_projects.models.expense_reply",
        "ExpenseRequest": "workapis_generated.teamwork_projects.models.expense_request",
        "ExpensesReply": "workapis_generated.teamwork_projects.models.expenses_reply",
        "File": "workapis_generated.teamwork_projects.models.file",
        "FileCopyRequest": "workapis_generated.teamwork_projects.models.file_copy_request",
        "FileMoveRequest": "workapis_generated.teamwork_projects.models.file_move_request",
        "FileReply": "workapis_generated.teamwork_projects.models.file_reply",
        "FileRequest": "workapis_generated.teamwork_projects.models.file_request",
        "FileVersionRequest": "workapis_generated.teamwork_projects.models.file_version_request",
        "FileVersionWrite": "workapis_generated.teamwork_projects.models.file_version_write",
        "FileWrite": "workapis_generated.teamwork_projects.models.file_write",
        "FilesReply": "workapis_generated.teamwork_projects.models.files_reply",
        "FolderAccess": "workapis_generated.teamwork_projects.models.folder_access",
        "GoogleDrive": "workapis_generated.teamwork_projects.models.google_drive",
        "GoogleDriveReply": "workapis_generated.teamwork_projects.models.google_drive_reply",
        "GoogleDriveRequest": "workapis_generated.teamwork_projects.models.google_drive_request",
        "GoogleDriveWrite": "workapis_generated.teamwork_projects.models.google_drive_write",
        "InvoiceLinesRequest": "workapis_generated.teamwork_projects.models.invoice_lines_request",
        "InvoiceReply": "workapis_generated.teamwork_projects.models.invoice_reply",
        "InvoiceRequest": "workapis_generated.teamwork_projects.models.invoice_request",
        "InvoicesReply": "workapis_generated.teamwork_projects.models.invoices_reply",
        "LikesReply": "workapis_generated.teamwork_projects.models.likes_reply",
        "Link": "workapis_generated.teamwork_projects.models.link",
        "LinkReply": "workapis_generated.teamwork_projects.models.link_reply",
        "LinkRequest": "workapis_generated.teamwork_projects.models.link_request",
        "LinkWrite": "workapis_generated.teamwork_projects.models.link_write",
        "LinksReply": "workapis_generated.teamwork_projects.models.links_reply",
        "LoggedTimeReply": "workapis_generated.teamwork_projects.models.logged_time_reply",
        "Message": "workapis_generated.teamwork_projects.models.message",
        "MessageOneReply": "workapis_generated.teamwork_projects.models.message_one_reply",
        "MessageRepliesReply": "workapis_generated.teamwork_projects.models.message_replies_reply",
        "MessageReply": "workapis_generated.teamwork_projects.models.message_reply",
        "MessageReplyRequest": "workapis_generated.teamwork_projects.models.message_reply_request",
        "MessageReplyWrite": "workapis_generated.teamwork_projects.models.message_reply_write",
        "MessageRequest": "workapis_generated.teamwork_projects.models.message_request",
        "MessageWrite": "workapis_generated.teamwork_projects.models.message_write",
        "MessagesReply": "workapis_generated.teamwork_projects.models.messages_reply",
        "Milestone": "workapis_generated.teamwork_projects.models.milestone",
        "MilestoneFilter": "workapis_generated.teamwork_projects.models.milestone_filter",
        "MilestoneReply": "workapis_generated.teamwork_projects.models.milestone_reply",
        "MilestoneRequest": "workapis_generated.teamwork_projects.models.milestone_request",
        "MilestoneWrite": "workapis_generated.teamwork_projects.models.milestone_write",
        "MilestonesReply": "workapis_generated.teamwork_projects.models.milestones_reply",
        "MyStatusRequest": "workapis_generated.teamwork_projects.models.my_status_request",
        "NewCardRequest": "workapis_generated.teamwork_projects.models.new_card_request",
        "NewClockIn": "workapis_generated.teamwork_projects.models.new_clock_in",
        "NewClockInRequest": "workapis_generated.teamwork_projects.models.new_clock_in_request",
        "NewComment": "workapis_generated.teamwork_projects.models.new_comment",
        "NewCommentRequest": "workapis_generated.teamwork_projects.models.new_comment_request",
        "NewCompany": "workapis_generated.teamwork_projects.models.new_company",
        "NewCompanyRequest": "workapis_generated.teamwork_projects.models.new_company_request",
        "NewMessage": "workapis_generated.teamwork_projects.models.new_message",
        "NewMessageRequest": "workapis_generated.teamwork_projects.models.new_message_request",
        "NewMilestone": "workapis_generated.teamwork_projects.models.new_milestone",
        "NewMilestoneRequest": "workapis_generated.teamwork_projects.models.new_milestone_request",
        "NewPerson": "workapis_generated.teamwork_projects.models.new_person",
        "NewPersonRequest": "workapis_generated.teamwork_projects.models.new_person_request",
        "NewReminder": "workapis_generated.teamwork_projects.models.new_reminder",
        "NewReminderRequest": "workapis_generated.teamwork_projects.models.new_reminder_request",
        "NewTodoItem": "workapis_generated.teamwork_projects.models.new_todo_item",
        "NewTodoItemRequest": "workapis_generated.teamwork_projects.models.new_todo_item_request",
        "NewTodoList": "workapis_generated.teamwork_projects.models.new_todo_list",
        "NewTodoListRequest": "workapis_generated.teamwork_projects.models.new_todo_list_request",
        "Notebook": "workapis_generated.teamwork_projects.models.notebook",
        "NotebookCopyRequest": "workapis_generated.teamwork_projects.models.notebook_copy_request",
        "NotebookMoveRequest": "workapis_generated.teamwork_projects.models.notebook_move_request",
        "NotebookReply": "workapis_generated.teamwork_projects.models.notebook_reply",
        "NotebookRequest": "workapis_generated.teamwork_projects.models.notebook_request",
        "NotebookWrite": "workapis_generated.teamwork_projects.models.notebook_write",
        "NotebooksReply": "workapis_generated.teamwork_projects.models.notebooks_reply",
        "OneMessageReplyReply": "workapis_generated.teamwork_projects.models.one_message_reply_reply",
        "PendingFile": "workapis_generated.teamwork_projects.models.pending_file",
        "PendingFileForm": "workapis_generated.teamwork_projects.models.pending_file_form",
        "PendingFileReply": "workapis_generated.teamwork_projects.models.pending_file_reply",
        "PeopleIds": "workapis_generated.teamwork_projects.models.people_ids",
        "PeopleReply": "workapis_generated.teamwork_projects.models.people_reply",
        "Permissions": "workapis_generated.teamwork_projects.models.permissions",
        "PermissionsReply": "workapis_generated.teamwork_projects.models.permissions_reply",
        "PermissionsRequest": "workapis_generated.teamwork_projects.models.permissions_request",
        "Person": "workapis_generated.teamwork_projects.models.person",
        "PersonAddressWrite": "workapis_generated.teamwork_projects.models.person_address_write",
        "PersonPermissions": "workapis_generated.teamwork_projects.models.person_permissions",
        "PersonPermissionsReply": "workapis_generated.teamwork_projects.models.person_permissions_reply",
        "PersonReply": "workapis_generated.teamwork_projects.models.person_reply",
        "PersonRequest": "workapis_generated.teamwork_projects.models.person_request",
        "PersonWrite": "workapis_generated.teamwork_projects.models.person_write",
        "PortfolioBoardRequest": "workapis_generated.teamwork_projects.models.portfolio_board_request",
        "PortfolioBoardsReply": "workapis_generated.teamwork_projects.models.portfolio_boards_reply",
        "PortfolioCardRequest": "workapis_generated.teamwork_projects.models.portfolio_card_request",
        "PortfolioColumnRequest": "workapis_generated.teamwork_projects.models.portfolio_column_request",
        "Post": "workapis_generated.teamwork_projects.models.post",
        "PostShort": "workapis_generated.teamwork_projects.models.post_short",
        "Predecessor": "workapis_generated.teamwork_projects.models.predecessor",
        "PredecessorWrite": "workapis_generated.teamwork_projects.models.predecessor_write",
        "PredecessorsReply": "workapis_generated.teamwork_projects.models.predecessors_reply",
        "PresignedUrlReply": "workapis_generated.teamwork_projects.models.presigned_url_reply",
        "Project": "workapis_generated.teamwork_projects.models.project",
        "ProjectCategoriesReply": "workapis_generated.teamwork_projects.models.project_categories_reply",
        "ProjectCategory": "workapis_generated.teamwork_projects.models.project_category",
        "ProjectCategoryReply": "workapis_generated.teamwork_projects.models.project_category_reply",
        "ProjectCategoryRequest": "workapis_generated.teamwork_projects.models.project_category_request",
        "ProjectCategoryWrite": "workapis_generated.teamwork_projects.models.project_category_write",
        "ProjectFiles": "workapis_generated.teamwork_projects.models.project_files",
        "ProjectLinks": "workapis_generated.teamwork_projects.models.project_links",
        "ProjectLinksReply": "workapis_generated.teamwork_projects.models.project_links_reply",
        "ProjectNotebooks": "workapis_generated.teamwork_projects.models.project_notebooks",
        "ProjectNotebooksReply": "workapis_generated.teamwork_projects.models.project_notebooks_reply",
        "ProjectOrder": "workapis_generated.teamwork_projects.models.project_order",
        "ProjectPeopleReply": "workapis_generated.teamwork_projects.models.project_people_reply",
        "ProjectPeopleRequest": "workapis_generated.teamwork_projects.models.project_people_request",
        "ProjectPredecessorsReply": "workapis_generated.teamwork_projects.models.project_predecessors_reply",
        "ProjectReply": "workapis_generated.teamwork_projects.models.project_reply",
        "ProjectRequest": "workapis_generated.teamwork_projects.models.project_request",
        "ProjectStatusFilter": "workapis_generated.teamwork_projects.models.project_status_filter",
        "ProjectTemplateReply": "workapis_generated.teamwork_projects.models.project_template_reply",
        "ProjectTemplateRequest": "workapis_generated.teamwork_projects.models.project_template_request",
        "ProjectTemplateWrite": "workapis_generated.teamwork_projects.models.project_template_write",
        "ProjectTemplatesReply": "workapis_generated.teamwork_projects.models.project_templates_reply",
        "ProjectTimeTotalReply": "workapis_generated.teamwork_projects.models.project_time_total_reply",
        "ProjectUpdateIdReply": "workapis_generated.teamwork_projects.models.project_update_id_reply",
        "ProjectUpdateReply": "workapis_generated.teamwork_projects.models.project_update_reply",
        "ProjectUpdateRequest": "workapis_generated.teamwork_projects.models.project_update_request",
        "ProjectUpdateWrite": "workapis_generated.teamwork_projects.models.project_update_write",
        "ProjectWrite": "workapis_generated.teamwork_projects.models.project_write",
        "ProjectsReply": "workapis_generated.teamwork_projects.models.projects_reply",
        "QuickAddReply": "workapis_generated.teamwork_projects.models.quick_add_reply",
        "QuickAddRequest": "workapis_generated.teamwork_projects.models.quick_add_request",
        "QuickAddTask": "workapis_generated.teamwork_projects.models.quick_add_task",
        "Rates": "workapis_generated.teamwork_projects.models.rates",
        "RatesReply": "workapis_generated.teamwork_projects.models.rates_reply",
        "RatesRequest": "workapis_generated.teamwork_projects.models.rates_request",
        "RatesWrite": "workapis_generated.teamwork_projects.models.rates_write",
        "ReactionsListReply": "workapis_generated.teamwork_projects.models.reactions_list_reply",
        "RecurringTasksReply": "workapis_generated.teamwork_projects.models.recurring_tasks_reply",
        "ReminderRequest": "workapis_generated.teamwork_projects.models.reminder_request",
        "ReminderWrite": "workapis_generated.teamwork_projects.models.reminder_write",
        "RemindersReply": "workapis_generated.teamwork_projects.models.reminders_reply",
        "RepeatOptionsWrite": "workapis_generated.teamwork_projects.models.repeat_options_write",
        "RiskReply": "workapis_generated.teamwork_projects.models.risk_reply",
        "RiskRequest": "workapis_generated.teamwork_projects.models.risk_request",
        "RisksReply": "workapis_generated.teamwork_projects.models.risks_reply",
        "RoleReply": "workapis_generated.teamwork_projects.models.role_reply",
        "RoleRequest": "workapis_generated.teamwork_projects.models.role_request",
        "RoleWrite": "workapis_generated.teamwork_projects.models.role_write",
        "RolesReply": "workapis_generated.teamwork_projects.models.roles_reply",
        "SearchReply": "workapis_generated.teamwork_projects.models.search_reply",
        "SearchedKind": "workapis_generated.teamwork_projects.models.searched_kind",
        "SharedLinkReply": "workapis_generated.teamwork_projects.models.shared_link_reply",
        "SiteOwnerRequest": "workapis_generated.teamwork_projects.models.site_owner_request",
        "SortOrder": "workapis_generated.teamwork_projects.models.sort_order",
        "StatsReply": "workapis_generated.teamwork_projects.models.stats_reply",
        "StatusReply": "workapis_generated.teamwork_projects.models.status_reply",
        "Tag": "workapis_generated.teamwork_projects.models.tag",
        "TagReply": "workapis_generated.teamwork_projects.models.tag_reply",
        "TagRequest": "workapis_generated.teamwork_projects.models.tag_request",
        "TagWrite": "workapis_generated.teamwork_projects.models.tag_write",
        "TaggedResource": "workapis_generated.teamwork_projects.models.tagged_resource",
        "TagsReply": "workapis_generated.teamwork_projects.models.tags_reply",
        "TaskCopyRequest": "workapis_generated.teamwork_projects.models.task_copy_request",
        "TaskFilesRequest": "workapis_generated.teamwork_projects.models.task_files_request",
        "TaskFilesWrite": "workapis_generated.teamwork_projects.models.task_files_write",
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
        "ThingTags": "workapis_generated.teamwork_projects.models.thing_tags",
        "ThingTagsRequest": "workapis_generated.teamwork_projects.models.thing_tags_request",
        "TimeEntriesReply": "workapis_generated.teamwork_projects.models.time_entries_reply",
        "TimeEntry": "workapis_generated.teamwork_projects.models.time_entry",
        "TimeEntryOrder": "workapis_generated.teamwork_projects.models.time_entry_order",
        "TimeEntryReply": "workapis_generated.teamwork_projects.models.time_entry_reply",
        "TimeEntryRequest": "workapis_generated.teamwork_projects.models.time_entry_request",
        "TimeEntryWrite": "workapis_generated.teamwork_projects.models.time_entry_write",
        "TimeTotalReply": "workapis_generated.teamwork_projects.models.time_total_reply",
        "TimeTotalsReply": "workapis_generated.teamwork_projects.models.time_totals_reply",
        "TimersReply": "workapis_generated.teamwork_projects.models.timers_reply",
        "Timezone": "workapis_generated.teamwork_projects.models.timezone",
        "TimezonesReply": "workapis_generated.teamwork_projects.models.timezones_reply",
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
        "UpdateAskRequest": "workapis_generated.teamwork_projects.models.update_ask_request",
        "UserRate": "workapis_generated.teamwork_projects.models.user_rate",
        "UserRateWrite": "workapis_generated.teamwork_projects.models.user_rate_write",
        "UserStatusReply": "workapis_generated.teamwork_projects.models.user_status_reply",
        "UserStatusRequest": "workapis_generated.teamwork_projects.models.user_status_request",
        "UserStatusWrite": "workapis_generated.teamwork_projects.models.user_status_write",
        "UserStatusesReply": "workapis_generated.teamwork_projects.models.user_statuses_reply",
        "UserType": "workapis_generated.teamwork_projects.models.user_type",
        "WebhookEventsReply": "workapis_generated.teamwork_projects.models.webhook_events_reply",
        "WebhookReply": "workapis_generated.teamwork_projects.models.webhook_reply",
        "WebhookRequest": "workapis_generated.teamwork_projects.models.webhook_request",
        "WebhooksReply": "workapis_generated.teamwork_projects.models.webhooks_reply",
        "WorkloadReply": "workapis_generated.teamwork_projects.models.workload_reply",
    },
)
