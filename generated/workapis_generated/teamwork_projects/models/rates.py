# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Rates of Teamwork Projects API."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import MapOf, ModelOf
from workapis._model import Field, Model
from workapis._wire import DECIMAL

if TYPE_CHECKING:
    from .user_rate import UserRate


@define(frozen=True, kw_only=True, repr=False)
class Rates(Model):
    """The hourly rates of a project.

    Source: Projects API Calls.
    """

    users: dict[str, UserRate]
    """The rate of each person, by the id of the person."""
    account_default: Decimal
    """Rate of the whole account."""
    project_default: Decimal
    """Rate of the project."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "users",
            ("users",),
            MapOf(ModelOf("workapis_generated.teamwork_projects.models.user_rate", "UserRate")),
            required=True,
        ),
        Field("account_default", ("account-default",), DECIMAL, required=True),
        Field("project_default", ("project-default",), DECIMAL, required=True),
    )
