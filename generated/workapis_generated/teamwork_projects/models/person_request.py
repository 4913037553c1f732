# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PersonRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .person_write import PersonWrite


@define(frozen=True, kw_only=True, repr=False)
class PersonRequest(Model):
    """What to change in a person, in its envelope.

    Source: Teamwork API v1 (vendor documentation).
    """

    person: PersonWrite
    """`person`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "person",
            ("person",),
            ModelOf("workapis_generated.teamwork_projects.models.person_write", "PersonWrite"),
            required=True,
        ),
    )
