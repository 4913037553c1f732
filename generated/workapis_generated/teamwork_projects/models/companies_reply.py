# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CompaniesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .company import Company


@define(frozen=True, kw_only=True, repr=False)
class CompaniesReply(Model):
    """A list of companies.

    Source: Teamwork API v1 (vendor documentation).
    """

    companies: list[Company]
    """The companies."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "companies",
            ("companies",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.company", "Company")),
            required=True,
        ),
    )
