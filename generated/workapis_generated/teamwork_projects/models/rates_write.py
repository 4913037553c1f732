# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RatesWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import MapOf, ModelOf
from workapis._model import Field, Model
from workapis._wire import NUMBER
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .user_rate_write import UserRateWrite


@define(frozen=True, kw_only=True, repr=False)
class RatesWrite(Model):
    """The hourly rates to set for a project. They are JSON numbers here and strings in the reply.

    Source: Projects API Calls.
    """

    users: dict[str, UserRateWrite] | Unset = UNSET
    """The rate of each person, by the id of the person."""
    project_default: float | Unset = UNSET
    """Rate of the project."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "users",
            ("users",),
            MapOf(ModelOf("workapis_generated.teamwork_projects.models.user_rate_write", "UserRateWrite")),
        ),
        Field("project_default", ("project-default",), NUMBER),
    )
