# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""UndescribedReply of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ModelOf
from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .meta import Meta


@define(frozen=True, kw_only=True, repr=False)
class UndescribedReply(Model):
    """A reply of which no page that is known shows what it holds, beside the envelope of all replies.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    message: str | Unset = UNSET
    """What was done, for a reader; replies to writes have it."""
    data: Any | Unset = UNSET
    """Whatever the service answers."""
    meta: Meta | Unset = UNSET
    """`meta`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("message", ("message",), STRING),
        Field("data", ("data",), ANYTHING),
        Field("meta", ("meta",), ModelOf("workapis_generated.webwork.models.meta", "Meta")),
    )
