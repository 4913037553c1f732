# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Box of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import FLAG_DIGIT, STRING

if TYPE_CHECKING:
    from .folder_access import FolderAccess


@define(frozen=True, kw_only=True, repr=False)
class Box(Model):
    """The Box folder of a project.

    Source: Projects API Calls.
    """

    folder_access: FolderAccess | str
    """Access level: who has access to the folder."""
    folder_name: str
    """Name of the folder."""
    enabled: bool
    """Whether the folder is enabled."""
    folder_id: str
    """Id of the folder at Box."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "folder_access",
            ("folder-access",),
            OpenEnum("workapis_generated.teamwork_projects.models.folder_access", "FolderAccess"),
            required=True,
        ),
        Field("folder_name", ("folder-name",), STRING, required=True),
        Field("enabled", ("enabled",), FLAG_DIGIT, required=True),
        Field("folder_id", ("folder-id",), STRING, required=True),
    )
