# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""FileVersionRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .file_version_write import FileVersionWrite


@define(frozen=True, kw_only=True, repr=False)
class FileVersionRequest(Model):
    """The version to add to a file.

    Source: Teamwork API v1 (vendor documentation).
    """

    fileversion: FileVersionWrite
    """`fileversion`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "fileversion",
            ("fileversion",),
            ModelOf("workapis_generated.teamwork_projects.models.file_version_write", "FileVersionWrite"),
            required=True,
        ),
    )
