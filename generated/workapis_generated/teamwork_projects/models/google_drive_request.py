# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""GoogleDriveRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .google_drive_write import GoogleDriveWrite


@define(frozen=True, kw_only=True, repr=False)
class GoogleDriveRequest(Model):
    """The Google Drive folder to set.

    Source: Projects API Calls.
    """

    google_drive: GoogleDriveWrite
    """`google-drive`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "google_drive",
            ("google-drive",),
            ModelOf("workapis_generated.teamwork_projects.models.google_drive_write", "GoogleDriveWrite"),
            required=True,
        ),
    )
