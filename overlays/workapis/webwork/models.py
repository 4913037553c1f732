# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The models of WebWork Tracker REST API V2, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._lazy import lazy

if TYPE_CHECKING:
    from workapis_generated.webwork.models.approval_status import ApprovalStatus as ApprovalStatus
    from workapis_generated.webwork.models.contract import Contract as Contract
    from workapis_generated.webwork.models.contract_create import ContractCreate as ContractCreate
    from workapis_generated.webwork.models.contract_reply import ContractReply as ContractReply
    from workapis_generated.webwork.models.contract_role import ContractRole as ContractRole
    from workapis_generated.webwork.models.contract_status import ContractStatus as ContractStatus
    from workapis_generated.webwork.models.contract_update import ContractUpdate as ContractUpdate
    from workapis_generated.webwork.models.contracts_reply import ContractsReply as ContractsReply
    from workapis_generated.webwork.models.error_meta import ErrorMeta as ErrorMeta
    from workapis_generated.webwork.models.error_reply import ErrorReply as ErrorReply
    from workapis_generated.webwork.models.expense import Expense as Expense
    from workapis_generated.webwork.models.expense_create import ExpenseCreate as ExpenseCreate
    from workapis_generated.webwork.models.expense_reply import ExpenseReply as ExpenseReply
    from workapis_generated.webwork.models.expense_type import ExpenseType as ExpenseType
    from workapis_generated.webwork.models.expenses_reply import ExpensesReply as ExpensesReply
    from workapis_generated.webwork.models.invited_role import InvitedRole as InvitedRole
    from workapis_generated.webwork.models.leave import Leave as Leave
    from workapis_generated.webwork.models.leave_balance import LeaveBalance as LeaveBalance
    from workapis_generated.webwork.models.leave_balances_reply import LeaveBalancesReply as LeaveBalancesReply
    from workapis_generated.webwork.models.leave_create import LeaveCreate as LeaveCreate
    from workapis_generated.webwork.models.leave_type_balance import LeaveTypeBalance as LeaveTypeBalance
    from workapis_generated.webwork.models.leaves_reply import LeavesReply as LeavesReply
    from workapis_generated.webwork.models.member import Member as Member
    from workapis_generated.webwork.models.member_invitation import MemberInvitation as MemberInvitation
    from workapis_generated.webwork.models.member_invitation_reply import MemberInvitationReply as MemberInvitationReply
    from workapis_generated.webwork.models.member_invite import MemberInvite as MemberInvite
    from workapis_generated.webwork.models.member_reply import MemberReply as MemberReply
    from workapis_generated.webwork.models.member_role import MemberRole as MemberRole
    from workapis_generated.webwork.models.member_status import MemberStatus as MemberStatus
    from workapis_generated.webwork.models.member_update import MemberUpdate as MemberUpdate
    from workapis_generated.webwork.models.members_reply import MembersReply as MembersReply
    from workapis_generated.webwork.models.message_reply import MessageReply as MessageReply
    from workapis_generated.webwork.models.meta import Meta as Meta
    from workapis_generated.webwork.models.no_data_reply import NoDataReply as NoDataReply
    from workapis_generated.webwork.models.pagination import Pagination as Pagination
    from workapis_generated.webwork.models.paid_or_not import PaidOrNot as PaidOrNot
    from workapis_generated.webwork.models.project import Project as Project
    from workapis_generated.webwork.models.project_create import ProjectCreate as ProjectCreate
    from workapis_generated.webwork.models.project_reply import ProjectReply as ProjectReply
    from workapis_generated.webwork.models.project_tag import ProjectTag as ProjectTag
    from workapis_generated.webwork.models.project_update import ProjectUpdate as ProjectUpdate
    from workapis_generated.webwork.models.project_viewer import ProjectViewer as ProjectViewer
    from workapis_generated.webwork.models.project_viewer_create import ProjectViewerCreate as ProjectViewerCreate
    from workapis_generated.webwork.models.project_viewer_reply import ProjectViewerReply as ProjectViewerReply
    from workapis_generated.webwork.models.project_viewers_reply import ProjectViewersReply as ProjectViewersReply
    from workapis_generated.webwork.models.projects_reply import ProjectsReply as ProjectsReply
    from workapis_generated.webwork.models.saved_time_reply import SavedTimeReply as SavedTimeReply
    from workapis_generated.webwork.models.screenshot_mode import ScreenshotMode as ScreenshotMode
    from workapis_generated.webwork.models.started_tracker import StartedTracker as StartedTracker
    from workapis_generated.webwork.models.started_tracker_reply import StartedTrackerReply as StartedTrackerReply
    from workapis_generated.webwork.models.stopped_tracker import StoppedTracker as StoppedTracker
    from workapis_generated.webwork.models.stopped_tracker_reply import StoppedTrackerReply as StoppedTrackerReply
    from workapis_generated.webwork.models.success_reply import SuccessReply as SuccessReply
    from workapis_generated.webwork.models.task import Task as Task
    from workapis_generated.webwork.models.task_assignee import TaskAssignee as TaskAssignee
    from workapis_generated.webwork.models.task_assignees_reply import TaskAssigneesReply as TaskAssigneesReply
    from workapis_generated.webwork.models.task_create import TaskCreate as TaskCreate
    from workapis_generated.webwork.models.task_place import TaskPlace as TaskPlace
    from workapis_generated.webwork.models.task_reply import TaskReply as TaskReply
    from workapis_generated.webwork.models.task_update import TaskUpdate as TaskUpdate
    from workapis_generated.webwork.models.tasks_reply import TasksReply as TasksReply
    from workapis_generated.webwork.models.time_entries_reply import TimeEntriesReply as TimeEntriesReply
    from workapis_generated.webwork.models.time_entry_create import TimeEntryCreate as TimeEntryCreate
    from workapis_generated.webwork.models.time_entry_update import TimeEntryUpdate as TimeEntryUpdate
    from workapis_generated.webwork.models.time_request import TimeRequest as TimeRequest
    from workapis_generated.webwork.models.time_request_create import TimeRequestCreate as TimeRequestCreate
    from workapis_generated.webwork.models.time_request_rejection import TimeRequestRejection as TimeRequestRejection
    from workapis_generated.webwork.models.time_request_reply import TimeRequestReply as TimeRequestReply
    from workapis_generated.webwork.models.time_requests_reply import TimeRequestsReply as TimeRequestsReply
    from workapis_generated.webwork.models.timesheet import Timesheet as Timesheet
    from workapis_generated.webwork.models.timesheet_day import TimesheetDay as TimesheetDay
    from workapis_generated.webwork.models.timesheet_rejection import TimesheetRejection as TimesheetRejection
    from workapis_generated.webwork.models.timesheet_status import TimesheetStatus as TimesheetStatus
    from workapis_generated.webwork.models.timesheets_reply import TimesheetsReply as TimesheetsReply
    from workapis_generated.webwork.models.tracked_hours import TrackedHours as TrackedHours
    from workapis_generated.webwork.models.tracked_hours_reply import TrackedHoursReply as TrackedHoursReply
    from workapis_generated.webwork.models.tracker_start import TrackerStart as TrackerStart
    from workapis_generated.webwork.models.tracker_stop import TrackerStop as TrackerStop
    from workapis_generated.webwork.models.undescribed_reply import UndescribedReply as UndescribedReply
    from workapis_generated.webwork.models.validation_error_reply import ValidationErrorReply as ValidationErrorReply
    from workapis_generated.webwork.models.webhook import Webhook as Webhook
    from workapis_generated.webwork.models.webhook_create import WebhookCreate as WebhookCreate
    from workapis_generated.webwork.models.webhook_event import WebhookEvent as WebhookEvent
    from workapis_generated.webwork.models.webhook_reply import WebhookReply as WebhookReply
    from workapis_generated.webwork.models.webhooks_reply import WebhooksReply as WebhooksReply
    from workapis_generated.webwork.models.workspace import Workspace as Workspace
    from workapis_generated.webwork.models.workspace_choice import WorkspaceChoice as WorkspaceChoice
    from workapis_generated.webwork.models.workspaces_reply import WorkspacesReply as WorkspacesReply

__all__ = (
    "ApprovalStatus",
    "Contract",
    "ContractCreate",
    "ContractReply",
    "ContractRole",
    "ContractStatus",
    "ContractUpdate",
    "ContractsReply",
    "ErrorMeta",
    "ErrorReply",
    "Expense",
    "ExpenseCreate",
    "ExpenseReply",
    "ExpenseType",
    "ExpensesReply",
    "InvitedRole",
    "Leave",
    "LeaveBalance",
    "LeaveBalancesReply",
    "LeaveCreate",
    "LeaveTypeBalance",
    "LeavesReply",
    "Member",
    "MemberInvitation",
    "MemberInvitationReply",
    "MemberInvite",
    "MemberReply",
    "MemberRole",
    "MemberStatus",
    "MemberUpdate",
    "MembersReply",
    "MessageReply",
    "Meta",
    "NoDataReply",
    "Pagination",
    "PaidOrNot",
    "Project",
    "ProjectCreate",
    "ProjectReply",
    "ProjectTag",
    "ProjectUpdate",
    "ProjectViewer",
    "ProjectViewerCreate",
    "ProjectViewerReply",
    "ProjectViewersReply",
    "ProjectsReply",
    "SavedTimeReply",
    "ScreenshotMode",
    "StartedTracker",
    "StartedTrackerReply",
    "StoppedTracker",
    "StoppedTrackerReply",
    "SuccessReply",
    "Task",
    "TaskAssignee",
    "TaskAssigneesReply",
    "TaskCreate",
    "TaskPlace",
    "TaskReply",
    "TaskUpdate",
    "TasksReply",
    "TimeEntriesReply",
    "TimeEntryCreate",
    "TimeEntryUpdate",
    "TimeRequest",
    "TimeRequestCreate",
    "TimeRequestRejection",
    "TimeRequestReply",
    "TimeRequestsReply",
    "Timesheet",
    "TimesheetDay",
    "TimesheetRejection",
    "TimesheetStatus",
    "TimesheetsReply",
    "TrackedHours",
    "TrackedHoursReply",
    "TrackerStart",
    "TrackerStop",
    "UndescribedReply",
    "ValidationErrorReply",
    "Webhook",
    "WebhookCreate",
    "WebhookEvent",
    "WebhookReply",
    "WebhooksReply",
    "Workspace",
    "WorkspaceChoice",
    "WorkspacesReply",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ApprovalStatus": "workapis_generated.webwork.models.approval_status",
        "Contract": "workapis_generated.webwork.models.contract",
        "ContractCreate": "workapis_generated.webwork.models.contract_create",
        "ContractReply": "workapis_generated.webwork.models.contract_reply",
        "ContractRole": "workapis_generated.webwork.models.contract_role",
        "ContractStatus": "workapis_generated.webwork.models.contract_status",
        "ContractUpdate": "workapis_generated.webwork.models.contract_update",
        "ContractsReply": "workapis_generated.webwork.models.contracts_reply",
        "ErrorMeta": "workapis_generated.webwork.models.error_meta",
        "ErrorReply": "workapis_generated.webwork.models.error_reply",
        "Expense": "workapis_generated.webwork.models.expense",
        "ExpenseCreate": "workapis_generated.webwork.models.expense_create",
        "ExpenseReply": "workapis_generated.webwork.models.expense_reply",
        "ExpenseType": "workapis_generated.webwork.models.expense_type",
        "ExpensesReply": "workapis_generated.webwork.models.expenses_reply",
        "InvitedRole": "workapis_generated.webwork.models.invited_role",
        "Leave": "workapis_generated.webwork.models.leave",
        "LeaveBalance": "workapis_generated.webwork.models.leave_balance",
        "LeaveBalancesReply": "workapis_generated.webwork.models.leave_balances_reply",
        "LeaveCreate": "workapis_generated.webwork.models.leave_create",
        "LeaveTypeBalance": "workapis_generated.webwork.models.leave_type_balance",
        "LeavesReply": "workapis_generated.webwork.models.leaves_reply",
        "Member": "workapis_generated.webwork.models.member",
        "MemberInvitation": "workapis_generated.webwork.models.member_invitation",
        "MemberInvitationReply": "workapis_generated.webwork.models.member_invitation_reply",
        "MemberInvite": "workapis_generated.webwork.models.member_invite",
        "MemberReply": "workapis_generated.webwork.models.member_reply",
        "MemberRole": "workapis_generated.webwork.models.member_role",
        "MemberStatus": "workapis_generated.webwork.models.member_status",
        "MemberUpdate": "workapis_generated.webwork.models.member_update",
        "MembersReply": "workapis_generated.webwork.models.members_reply",
        "MessageReply": "workapis_generated.webwork.models.message_reply",
        "Meta": "workapis_generated.webwork.models.meta",
        "NoDataReply": "workapis_generated.webwork.models.no_data_reply",
        "Pagination": "workapis_generated.webwork.models.pagination",
        "PaidOrNot": "workapis_generated.webwork.models.paid_or_not",
        "Project": "workapis_generated.webwork.models.project",
        "ProjectCreate": "workapis_generated.webwork.models.project_create",
        "ProjectReply": "workapis_generated.webwork.models.project_reply",
        "ProjectTag": "workapis_generated.webwork.models.project_tag",
        "ProjectUpdate": "workapis_generated.webwork.models.project_update",
        "ProjectViewer": "workapis_generated.webwork.models.project_viewer",
        "ProjectViewerCreate": "workapis_generated.webwork.models.project_viewer_create",
        "ProjectViewerReply": "workapis_generated.webwork.models.project_viewer_reply",
        "ProjectViewersReply": "workapis_generated.webwork.models.project_viewers_reply",
        "ProjectsReply": "workapis_generated.webwork.models.projects_reply",
        "SavedTimeReply": "workapis_generated.webwork.models.saved_time_reply",
        "ScreenshotMode": "workapis_generated.webwork.models.screenshot_mode",
        "StartedTracker": "workapis_generated.webwork.models.started_tracker",
        "StartedTrackerReply": "workapis_generated.webwork.models.started_tracker_reply",
        "StoppedTracker": "workapis_generated.webwork.models.stopped_tracker",
        "StoppedTrackerReply": "workapis_generated.webwork.models.stopped_tracker_reply",
        "SuccessReply": "workapis_generated.webwork.models.success_reply",
        "Task": "workapis_generated.webwork.models.task",
        "TaskAssignee": "workapis_generated.webwork.models.task_assignee",
        "TaskAssigneesReply": "workapis_generated.webwork.models.task_assignees_reply",
        "TaskCreate": "workapis_generated.webwork.models.task_create",
        "TaskPlace": "workapis_generated.webwork.models.task_place",
        "TaskReply": "workapis_generated.webwork.models.task_reply",
        "TaskUpdate": "workapis_generated.webwork.models.task_update",
        "TasksReply": "workapis_generated.webwork.models.tasks_reply",
        "TimeEntriesReply": "workapis_generated.webwork.models.time_entries_reply",
        "TimeEntryCreate": "workapis_generated.webwork.models.time_entry_create",
        "TimeEntryUpdate": "workapis_generated.webwork.models.time_entry_update",
        "TimeRequest": "workapis_generated.webwork.models.time_request",
        "TimeRequestCreate": "workapis_generated.webwork.models.time_request_create",
        "TimeRequestRejection": "workapis_generated.webwork.models.time_request_rejection",
        "TimeRequestReply": "workapis_generated.webwork.models.time_request_reply",
        "TimeRequestsReply": "workapis_generated.webwork.models.time_requests_reply",
        "Timesheet": "workapis_generated.webwork.models.timesheet",
        "TimesheetDay": "workapis_generated.webwork.models.timesheet_day",
        "TimesheetRejection": "workapis_generated.webwork.models.timesheet_rejection",
        "TimesheetStatus": "workapis_generated.webwork.models.timesheet_status",
        "TimesheetsReply": "workapis_generated.webwork.models.timesheets_reply",
        "TrackedHours": "workapis_generated.webwork.models.tracked_hours",
        "TrackedHoursReply": "workapis_generated.webwork.models.tracked_hours_reply",
        "TrackerStart": "workapis_generated.webwork.models.tracker_start",
        "TrackerStop": "workapis_generated.webwork.models.tracker_stop",
        "UndescribedReply": "workapis_generated.webwork.models.undescribed_reply",
        "ValidationErrorReply": "workapis_generated.webwork.models.validation_error_reply",
        "Webhook": "workapis_generated.webwork.models.webhook",
        "WebhookCreate": "workapis_generated.webwork.models.webhook_create",
        "WebhookEvent": "workapis_generated.webwork.models.webhook_event",
        "WebhookReply": "workapis_generated.webwork.models.webhook_reply",
        "WebhooksReply": "workapis_generated.webwork.models.webhooks_reply",
        "Workspace": "workapis_generated.webwork.models.workspace",
        "WorkspaceChoice": "workapis_generated.webwork.models.workspace_choice",
        "WorkspacesReply": "workapis_generated.webwork.models.workspaces_reply",
    },
)
