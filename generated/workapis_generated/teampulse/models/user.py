# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""User of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING


@define(frozen=True, kw_only=True, repr=False)
class User(Model):
    """An account that can be given access to projects.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the user."""
    name: str
    """Name that the user logs in with."""
    display_name: str
    """Name of the person."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("display_name", ("displayName",), STRING, required=True),
    )
