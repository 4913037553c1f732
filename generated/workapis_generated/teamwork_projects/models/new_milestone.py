# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NewMilestone of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._codec import ListOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, COMPACT_DATE_OR_EMPTY, ID_LIST, INTEGER, STRING, TAG_LIST
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class NewMilestone(Model):
    """A milestone to create.

    Source: Teamwork API v1 (vendor documentation).
    """

    deadline: dt.date | None | Unset = UNSET
    """Day by which it is to be done."""
    description: str | Unset = UNSET
    """Further words."""
    notify: bool | Unset = UNSET
    """Whom to notify, or whether."""
    reminder: bool | Unset = UNSET
    """Whether a reminder is sent."""
    responsible_party_ids: list[str] | Unset = UNSET
    """Ids of those who are responsible."""
    tags: list[str] | Unset = UNSET
    """Names of tags, separated by commas."""
    task_list_ids: list[str] | Unset = UNSET
    """Ids of task lists that belong to it."""
    title: str | Unset = UNSET
    """Title."""
    tag_ids: list[int] | Unset = UNSET
    """Ids of tags. Source: vendor code."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("deadline", ("deadline",), COMPACT_DATE_OR_EMPTY),
        Field("description", ("description",), STRING),
        Field("notify", ("notify",), BOOLEAN),
        Field("reminder", ("reminder",), BOOLEAN),
        Field("responsible_party_ids", ("responsible-party-ids",), ID_LIST),
        Field("tags", ("tags",), TAG_LIST),
        Field("task_list_ids", ("taskListIds",), ListOf(STRING)),
        Field("title", ("title",), STRING),
        Field("tag_ids", ("tagIds",), ListOf(INTEGER)),
    )
