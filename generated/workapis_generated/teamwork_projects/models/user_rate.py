# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""UserRate of Teamwork Projects API."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DECIMAL, STRING


@define(frozen=True, kw_only=True, repr=False)
class UserRate(Model):
    """The hourly rate of one person.

    Source: Projects API Calls.
    """

    source: str
    """Where the rate comes from, such as `direct`."""
    rate: Decimal
    """The rate."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("source", ("source",), STRING, required=True),
        Field("rate", ("rate",), DECIMAL, required=True),
    )
