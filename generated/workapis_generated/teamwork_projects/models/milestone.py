# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Milestone of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, COMPACT_DATE, DATE_TIME, DIGITS, ID_LIST, PIPE_LIST, STRING


@define(frozen=True, kw_only=True, repr=False)
class Milestone(Model):
    """A milestone of a project: a dated goal and the people responsible for it.

    Source: Data Reference.
    """

    id: int
    """Id of the milestone."""
    title: str
    """Name of the milestone."""
    project_id: int
    """Id of the project."""
    created_on: dt.datetime
    """When the milestone was created."""
    creator_id: int
    """Id of the person who created it."""
    comments_count: int
    """How many comments it has."""
    completed_on: dt.datetime
    """When it was completed."""
    deadline: dt.date
    """Day by which it is due."""
    completed: bool
    """Whether it is completed."""
    completer_id: int
    """Id of the person who completed it."""
    responsible_party_ids: list[str]
    """Ids of the people it is assigned to, separated by commas."""
    responsible_party_names: list[str]
    """Names of the people it is assigned to."""
    reminder: bool
    """Whether there is a reminder."""
    private: bool
    """Whether the milestone is private."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("title", ("title",), STRING, required=True),
        Field("project_id", ("project-id",), DIGITS, required=True),
        Field("created_on", ("created-on",), DATE_TIME, required=True),
        Field("creator_id", ("creator-id",), DIGITS, required=True),
        Field("comments_count", ("comments-count",), DIGITS, required=True),
        Field("completed_on", ("completed-on",), DATE_TIME, required=True),
        Field("deadline", ("deadline",), COMPACT_DATE, required=True),
        Field("completed", ("completed",), BOOLEAN, required=True),
        Field("completer_id", ("completer-id",), DIGITS, required=True),
        Field("responsible_party_ids", ("responsible-party-ids",), ID_LIST, required=True),
        Field("responsible_party_names", ("responsible-party-names",), PIPE_LIST, required=True),
        Field("reminder", ("reminder",), BOOLEAN, required=True),
        Field("private", ("private",), BOOLEAN, required=True),
    )
