# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""SuccessReply of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .meta import Meta


@define(frozen=True, kw_only=True, repr=False)
class SuccessReply(Model):
    """Envelope of every successful reply.

    Source: WebWork Tracker REST API V2 Documentation.
    """

    data: Any
    """What was asked for. The page prints an ellipsis here, so any value is valid."""
    meta: Meta
    """`meta`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("data", ("data",), ANYTHING, required=True),
        Field("meta", ("meta",), ModelOf("workapis_generated.webwork.models.meta", "Meta"), required=True),
    )
