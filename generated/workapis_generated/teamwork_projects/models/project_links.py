# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectLinks of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model
from workapis._wire import DIGITS, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .link import Link


@define(frozen=True, kw_only=True, repr=False)
class ProjectLinks(Model):
    """A project with its links.

    Source: Teamwork API v1 (vendor documentation).
    """

    id: int | Unset = UNSET
    """Id of the project."""
    name: str | Unset = UNSET
    """Name of the project."""
    links: list[Link] | Unset = UNSET
    """The links."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS),
        Field("name", ("name",), STRING),
        Field("links", ("links",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.link", "Link"))),
    )
