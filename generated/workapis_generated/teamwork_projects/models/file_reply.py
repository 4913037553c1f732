# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""FileReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .file import File


@define(frozen=True, kw_only=True, repr=False)
class FileReply(Model):
    """One file.

    Source: Teamwork API v1 (vendor documentation).
    """

    file: File
    """`file`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("file", ("file",), ModelOf("workapis_generated.teamwork_projects.models.file", "File"), required=True),
    )
