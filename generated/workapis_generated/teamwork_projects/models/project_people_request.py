# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectPeopleRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .people_ids import PeopleIds


@define(frozen=True, kw_only=True, repr=False)
class ProjectPeopleRequest(Model):
    """Whom to add to a project, and whom to remove.

    Source: Teamwork API v1 (vendor documentation).
    """

    add: PeopleIds | Unset = UNSET
    """`add`, of which no source says more than its name."""
    remove: PeopleIds | Unset = UNSET
    """`remove`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("add", ("add",), ModelOf("workapis_generated.teamwork_projects.models.people_ids", "PeopleIds")),
        Field("remove", ("remove",), ModelOf("workapis_generated.teamwork_projects.models.people_ids", "PeopleIds")),
    )
