# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""FileRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .file_write import FileWrite


@define(frozen=True, kw_only=True, repr=False)
class FileRequest(Model):
    """The file to add to a project.

    Source: Teamwork API v1 (vendor documentation).
    """

    file: FileWrite
    """`file`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "file",
            ("file",),
            ModelOf("workapis_generated.teamwork_projects.models.file_write", "FileWrite"),
            required=True,
        ),
    )
