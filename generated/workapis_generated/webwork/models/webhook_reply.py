# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""WebhookReply of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .meta import Meta
    from .webhook import Webhook


@define(frozen=True, kw_only=True, repr=False)
class WebhookReply(Model):
    """One webhook.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    message: str | Unset = UNSET
    """What was done, for a reader; replies to writes have it."""
    data: Webhook
    """`data`, of which no source says more than its name."""
    meta: Meta | Unset = UNSET
    """`meta`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("message", ("message",), STRING),
        Field("data", ("data",), ModelOf("workapis_generated.webwork.models.webhook", "Webhook"), required=True),
        Field("meta", ("meta",), ModelOf("workapis_generated.webwork.models.meta", "Meta")),
    )
