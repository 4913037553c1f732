# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ErrorMeta of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DATE_TIME, STRING


@define(frozen=True, kw_only=True, repr=False)
class ErrorMeta(Model):
    """What an error says about itself.

    Source: WebWork Tracker REST API V2 Documentation.
    """

    api_version: str
    """Version of the API that answered, such as 2.0.0."""
    timestamp: dt.datetime
    """Instant of the reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("api_version", ("api_version",), STRING, required=True),
        Field("timestamp", ("timestamp",), DATE_TIME, required=True),
    )
