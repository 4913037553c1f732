# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NewTodoList of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._codec import ListOf, MapOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DIGITS, INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class NewTodoList(Model):
    """A task list to create.

    Source: Teamwork API v1 (vendor documentation).
    """

    description: str | Unset = UNSET
    """Further words."""
    milestone_id: int | Unset = UNSET
    """Id of the milestone that it belongs to."""
    name: str | Unset = UNSET
    """Name."""
    pinned: bool | Unset = UNSET
    """Whether it is pinned."""
    private: bool | Unset = UNSET
    """Whether it is private."""
    todo_list_template_assignments: dict[str, list[int]] | Unset = UNSET
    """Ids of people, by the role in the template that they take."""
    todo_list_template_id: int | Unset = UNSET
    """Id of the template that it is made from."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", ("description",), STRING),
        Field("milestone_id", ("milestone-id",), DIGITS),
        Field("name", ("name",), STRING),
        Field("pinned", ("pinned",), BOOLEAN),
        Field("private", ("private",), BOOLEAN),
        Field("todo_list_template_assignments", ("todo-list-template-assignments",), MapOf(ListOf(INTEGER))),
        Field("todo_list_template_id", ("todo-list-template-id",), DIGITS),
    )
