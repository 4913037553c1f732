# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NotebookRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .notebook_write import NotebookWrite


@define(frozen=True, kw_only=True, repr=False)
class NotebookRequest(Model):
    """The notebook to create, or what to change in one.

    Source: Teamwork API v1 (vendor documentation).
    """

    notebook: NotebookWrite
    """`notebook`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "notebook",
            ("notebook",),
            ModelOf("workapis_generated.teamwork_projects.models.notebook_write", "NotebookWrite"),
            required=True,
        ),
    )
