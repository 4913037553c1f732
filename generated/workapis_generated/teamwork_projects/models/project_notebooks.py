# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectNotebooks of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model
from workapis._wire import DIGITS, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook import Notebook


@define(frozen=True, kw_only=True, repr=False)
class ProjectNotebooks(Model):
    """A project with its notebooks.

    Source: Teamwork API v1 (vendor documentation).
    """

    id: int | Unset = UNSET
    """Id of the project."""
    name: str | Unset = UNSET
    """Name of the project."""
    notebooks: list[Notebook] | Unset = UNSET
    """The notebooks."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS),
        Field("name", ("name",), STRING),
        Field(
            "notebooks",
            ("notebooks",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.notebook", "Notebook")),
        ),
    )
