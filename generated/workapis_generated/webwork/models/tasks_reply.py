# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TasksReply of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .meta import Meta
    from .task import Task


@define(frozen=True, kw_only=True, repr=False)
class TasksReply(Model):
    """A page of tasks.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    data: list[Task]
    """The tasks of this page."""
    meta: Meta | Unset = UNSET
    """`meta`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("data", ("data",), ListOf(ModelOf("workapis_generated.webwork.models.task", "Task")), required=True),
        Field("meta", ("meta",), ModelOf("workapis_generated.webwork.models.meta", "Meta")),
    )
