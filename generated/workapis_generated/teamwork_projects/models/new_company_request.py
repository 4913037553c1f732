# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NewCompanyRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .new_company import NewCompany


@define(frozen=True, kw_only=True, repr=False)
class NewCompanyRequest(Model):
    """The company to create.

    Source: Teamwork API v1 (vendor documentation).
    """

    company: NewCompany
    """`company`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "company",
            ("company",),
            ModelOf("workapis_generated.teamwork_projects.models.new_company", "NewCompany"),
            required=True,
        ),
    )
