# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PersonPermissionsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .person import Person


@define(frozen=True, kw_only=True, repr=False)
class PersonPermissionsReply(Model):
    """A person on a project, with permissions.

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
