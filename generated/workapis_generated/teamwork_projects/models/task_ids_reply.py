# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskIdsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class TaskIdsReply(Model):
    """Ids of tasks.

    Source: Teamwork API v1 (vendor documentation).
    """

    taskids: list[Any]
    """The ids."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("taskids", ("taskids",), ListOf(ANYTHING), required=True),)
