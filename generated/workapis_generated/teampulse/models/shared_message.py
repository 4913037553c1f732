# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""SharedMessage of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING


@define(frozen=True, kw_only=True, repr=False)
class SharedMessage(Model):
    """A shared message as the stream shows it.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    message: str
    """The message, with the name of its author put before it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("message", ("message",), STRING, required=True),)
