# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""UserRef of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class UserRef(Model):
    """The user of a time entry. Replies to a creation or an update give the id alone.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the user."""
    name: str | Unset = UNSET
    """Name that the user logs in with."""
    display_name: str | Unset = UNSET
    """Name of the person."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("name", ("name",), STRING),
        Field("display_name", ("displayName",), STRING),
    )
