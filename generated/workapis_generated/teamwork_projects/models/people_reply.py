# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PeopleReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .person import Person


@define(frozen=True, kw_only=True, repr=False)
class PeopleReply(Model):
    """A list of people.

    Source: Teamwork API v1 (vendor documentation).
    """

    people: list[Person]
    """The people."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "people",
            ("people",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.person", "Person")),
            required=True,
        ),
    )
