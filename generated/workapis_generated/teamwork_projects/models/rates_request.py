# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RatesRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .rates_write import RatesWrite


@define(frozen=True, kw_only=True, repr=False)
class RatesRequest(Model):
    """The rates to set.

    Source: Projects API Calls.
    """

    rates: RatesWrite
    """`rates`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "rates",
            ("rates",),
            ModelOf("workapis_generated.teamwork_projects.models.rates_write", "RatesWrite"),
            required=True,
        ),
    )
