# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TodoListWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS, FLAG_DIGIT, ID_LIST, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TodoListWrite(Model):
    """What to change in a task list.

    Source: Teamwork API v1 (vendor documentation).
    """

    description: str | Unset = UNSET
    """Further words."""
    grant_access_to: list[str] | Unset = UNSET
    """Ids of people, companies and teams who may see it."""
    milestone_id: int | Unset = UNSET
    """Id of the milestone that it belongs to."""
    name: str | Unset = UNSET
    """Name."""
    private: bool | Unset = UNSET
    """Whether it is private."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", ("description",), STRING),
        Field("grant_access_to", ("grant-access-to",), ID_LIST),
        Field("milestone_id", ("milestone-id",), DIGITS),
        Field("name", ("name",), STRING),
        Field("private", ("private",), FLAG_DIGIT),
    )
