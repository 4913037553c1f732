# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RatesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .rates import Rates


@define(frozen=True, kw_only=True, repr=False)
class RatesReply(Model):
    """The rates of one project.

    Source: Projects API Calls.
    """

    rates: Rates
    """`rates`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "rates", ("rates",), ModelOf("workapis_generated.teamwork_projects.models.rates", "Rates"), required=True
        ),
    )
