# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""SharedMessageCreate of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING


@define(frozen=True, kw_only=True, repr=False)
class SharedMessageCreate(Model):
    """A message to share.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    message: str
    """Text of the message."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("message", ("message",), STRING, required=True),)
