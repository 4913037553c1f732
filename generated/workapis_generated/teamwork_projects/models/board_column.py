# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""BoardColumn of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER


@define(frozen=True, kw_only=True, repr=False)
class BoardColumn(Model):
    """The column of a board that the card of a task stands in. More keys come with it, which no source tells.

    Source: Recorded replies of API v1 (recorded reply).
    """

    id: int
    """Id of the column."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", ("id",), INTEGER, required=True),)
