# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskReference of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS, STRING


@define(frozen=True, kw_only=True, repr=False)
class TaskReference(Model):
    """The task above a task, by id and name.

    Source: Data Reference.
    """

    content: str
    """Name of the task."""
    id: int
    """Id of the task."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("content", ("content",), STRING, required=True),
        Field("id", ("id",), DIGITS, required=True),
    )
