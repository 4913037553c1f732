# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""ActivityAuthor of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING


@define(frozen=True, kw_only=True, repr=False)
class ActivityAuthor(Model):
    """The user who caused an activity, without an id.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    name: str
    """Name that the user logs in with."""
    display_name: str
    """Name of the person."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", ("name",), STRING, required=True),
        Field("display_name", ("displayName",), STRING, required=True),
    )
