# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PendingFileReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .pending_file import PendingFile


@define(frozen=True, kw_only=True, repr=False)
class PendingFileReply(Model):
    """The reference of an uploaded file.

    Source: Teamwork API v1 (vendor documentation).
    """

    pending_file: PendingFile
    """`pendingFile`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "pending_file",
            ("pendingFile",),
            ModelOf("workapis_generated.teamwork_projects.models.pending_file", "PendingFile"),
            required=True,
        ),
    )
