# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""UserRateWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import NUMBER


@define(frozen=True, kw_only=True, repr=False)
class UserRateWrite(Model):
    """The hourly rate to set for one person.

    Source: Projects API Calls.
    """

    rate: float
    """The rate."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("rate", ("rate",), NUMBER, required=True),)
