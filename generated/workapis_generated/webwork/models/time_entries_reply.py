# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeEntriesReply of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._model import Field, Model
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .meta import Meta


@define(frozen=True, kw_only=True, repr=False)
class TimeEntriesReply(Model):
    """A page of time entries.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    data: list[dict[str, Any]]
    """The entries of this page; no page that is known shows one."""
    meta: Meta | Unset = UNSET
    """`meta`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("data", ("data",), ListOf(MapOf(ANYTHING)), required=True),
        Field("meta", ("meta",), ModelOf("workapis_generated.webwork.models.meta", "Meta")),
    )
