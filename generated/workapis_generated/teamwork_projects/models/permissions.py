# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Permissions of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import FLAG_DIGIT
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class Permissions(Model):
    """What a person may do in one project.

    Source: Data Reference.
    """

    view_messages_and_files: bool
    """May see messages and files."""
    view_tasks_and_milestones: bool
    """May see tasks and milestones."""
    view_time: bool
    """May see logged time."""
    view_notebooks: bool
    """May see notebooks."""
    view_risk_register: bool
    """May see the risk register."""
    view_invoices: bool
    """May see invoices."""
    view_links: bool
    """May see links."""
    add_tasks: bool
    """May add tasks."""
    add_milestones: bool
    """May add milestones."""
    add_task_lists: bool
    """May add task lists."""
    add_messages: bool
    """May add messages."""
    add_files: bool
    """May add files."""
    add_time: bool
    """May log time."""
    add_notebooks: bool
    """May add notebooks."""
    add_links: bool
    """May add links."""
    set_privacy: bool
    """May make things private."""
    can_be_assigned_to_tasks_and_milestones: bool
    """May be made responsible for tasks and milestones."""
    project_administrator: bool
    """Administers the project."""
    add_people_to_project: bool
    """May add people to the project."""
    view_all_time_logs: bool | Unset = UNSET
    """May see the time that others log. Source: vendor documentation."""
    view_estimated_time: bool | Unset = UNSET
    """May see estimates. Source: vendor documentation."""
    edit_all_tasks: bool | Unset = UNSET
    """May change all tasks. Source: vendor documentation."""
    can_receive_email: bool | Unset = UNSET
    """Is sent e-mails. Source: vendor documentation."""
    is_observing: bool | Unset = UNSET
    """Only observes. Source: vendor documentation."""
    add_project_update: bool | Unset = UNSET
    """May add updates. Source: recorded reply."""
    view_project_update: bool | Unset = UNSET
    """May see updates. Source: recorded reply."""
    can_add_risks: bool | Unset = UNSET
    """May add risks. Source: recorded reply."""
    can_manage_custom_fields: bool | Unset = UNSET
    """May change custom fields. Source: recorded reply."""
    can_manage_project_budget: bool | Unset = UNSET
    """May change the budget. Source: recorded reply."""
    can_view_project_budget: bool | Unset = UNSET
    """May see the budget. Source: recorded reply."""
    can_manage_rates: bool | Unset = UNSET
    """May change rates. Source: recorded reply."""
    can_view_rates: bool | Unset = UNSET
    """May see rates. Source: recorded reply."""
    can_view_project_members: bool | Unset = UNSET
    """May see who belongs to the project. Source: recorded reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("view_messages_and_files", ("view-messages-and-files",), FLAG_DIGIT, required=True),
        Field("view_tasks_and_milestones", ("view-tasks-and-milestones",), FLAG_DIGIT, required=True),
        Field("view_time", ("view-time",), FLAG_DIGIT, required=True),
        Field("view_notebooks", ("view-notebooks",), FLAG_DIGIT, required=True),
        Field("view_risk_register", ("view-risk-register",), FLAG_DIGIT, required=True),
        Field("view_invoices", ("view-invoices",), FLAG_DIGIT, required=True),
        Field("view_links", ("view-links",), FLAG_DIGIT, required=True),
        Field("add_tasks", ("add-tasks",), FLAG_DIGIT, required=True),
        Field("add_milestones", ("add-milestones",), FLAG_DIGIT, required=True),
        Field("add_task_lists", ("add-taskLists",), FLAG_DIGIT, required=True),
        Field("add_messages", ("add-messages",), FLAG_DIGIT, required=True),
        Field("add_files", ("add-files",), FLAG_DIGIT, required=True),
        Field("add_time", ("add-time",), FLAG_DIGIT, required=True),
        Field("add_notebooks", ("add-notebooks",), FLAG_DIGIT, required=True),
        Field("add_links", ("add-links",), FLAG_DIGIT, required=True),
        Field("set_privacy", ("set-privacy",), FLAG_DIGIT, required=True),
        Field(
            "can_be_assigned_to_tasks_and_milestones",
            ("can-be-assigned-to-tasks-and-milestones",),
            FLAG_DIGIT,
            required=True,
        ),
        Field("project_administrator", ("project-administrator",), FLAG_DIGIT, required=True),
        Field("add_people_to_project", ("add-people-to-project",), FLAG_DIGIT, required=True),
        Field("view_all_time_logs", ("view-all-time-logs",), FLAG_DIGIT),
        Field("view_estimated_time", ("view-estimated-time",), FLAG_DIGIT),
        Field("edit_all_tasks", ("edit-all-tasks",), FLAG_DIGIT),
        Field("can_receive_email", ("can-receive-email",), FLAG_DIGIT),
        Field("is_observing", ("is-observing",), FLAG_DIGIT),
        Field("add_project_update", ("add-project-update",), FLAG_DIGIT),
        Field("view_project_update", ("viewProjectUpdate",), FLAG_DIGIT),
        Field("can_add_risks", ("canAddRisks",), FLAG_DIGIT),
        Field("can_manage_custom_fields", ("canManageCustomFields",), FLAG_DIGIT),
        Field("can_manage_project_budget", ("canManageProjectBudget",), FLAG_DIGIT),
        Field("can_view_project_budget", ("canViewProjectBudget",), FLAG_DIGIT),
        Field("can_manage_rates", ("canManageRates",), FLAG_DIGIT),
        Field("can_view_rates", ("canViewRates",), FLAG_DIGIT),
        Field("can_view_project_members", ("canViewProjectMembers",), FLAG_DIGIT),
    )
