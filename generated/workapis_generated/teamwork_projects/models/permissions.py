# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Permissions of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import FLAG_DIGIT


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
    )
