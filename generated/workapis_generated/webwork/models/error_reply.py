# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ErrorReply of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf, Nullable
from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .error_meta import ErrorMeta


@define(frozen=True, kw_only=True, repr=False)
class ErrorReply(Model):
    """Envelope of every error except a failed validation.

    Source: WebWork Tracker REST API V2 Documentation.
    """

    message: str
    """What went wrong, for a reader."""
    error: str | None | Unset = UNSET
    """The name of the status in words, or null. Source: vendor documentation."""
    meta: ErrorMeta
    """`meta`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("message", ("message",), STRING, required=True),
        Field("error", ("error",), Nullable(STRING)),
        Field("meta", ("meta",), ModelOf("workapis_generated.webwork.models.error_meta", "ErrorMeta"), required=True),
    )
