# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""GoogleDriveReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .google_drive import GoogleDrive


@define(frozen=True, kw_only=True, repr=False)
class GoogleDriveReply(Model):
    """The Google Drive folder of one project.

    Source: Projects API Calls.
    """

    google_drive: GoogleDrive
    """`google-drive`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "google_drive",
            ("google-drive",),
            ModelOf("workapis_generated.teamwork_projects.models.google_drive", "GoogleDrive"),
            required=True,
        ),
    )
