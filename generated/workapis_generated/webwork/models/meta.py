# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""Meta of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import DATE_TIME, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pagination import Pagination


@define(frozen=True, kw_only=True, repr=False)
class Meta(Model):
    """What a successful reply says about itself.

    Source: WebWork Tracker REST API V2 Documentation.
    """

    api_version: str
    """Version of the API that answered, such as 2.0.0."""
    timestamp: dt.datetime
    """Instant of the reply."""
    pagination: Pagination | Unset = UNSET
    """`pagination`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("api_version", ("api_version",), STRING, required=True),
        Field("timestamp", ("timestamp",), DATE_TIME, required=True),
        Field("pagination", ("pagination",), ModelOf("workapis_generated.webwork.models.pagination", "Pagination")),
    )
