# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ValidationErrorReply of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, MapOf, ModelOf
from workapis._model import Field, Model
from workapis._wire import STRING

if TYPE_CHECKING:
    from .error_meta import ErrorMeta


@define(frozen=True, kw_only=True, repr=False)
class ValidationErrorReply(Model):
    """Envelope of a failed validation (status 422).

    Source: WebWork Tracker REST API V2 Documentation.
    """

    message: str
    """What went wrong, for a reader."""
    errors: dict[str, list[str]]
    """Messages by the name of the field that was refused."""
    meta: ErrorMeta
    """`meta`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("message", ("message",), STRING, required=True),
        Field("errors", ("errors",), MapOf(ListOf(STRING)), required=True),
        Field("meta", ("meta",), ModelOf("workapis_generated.webwork.models.error_meta", "ErrorMeta"), required=True),
    )
