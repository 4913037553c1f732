# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""GoogleDriveWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from workapis._enum import choice
from workapis._model import Field, Model
from workapis._wire import FLAG_DIGIT, STRING

if TYPE_CHECKING:
    from .folder_access import FolderAccess


@define(frozen=True, kw_only=True, repr=False)
class GoogleDriveWrite(Model):
    """The Google Drive folder to set for a project.

    Source: Projects API Calls.
    """

    folder_access: (
        FolderAccess | Literal["ownerCompanyAdmins", "alladmins", "allAdminsAndOwnerCompany", "allPeopleOnProject"]
    )
    """Access level: who has access to the folder."""
    enabled: bool
    """Whether the folder is enabled."""
    folder_id: str
    """Id of the folder at Google Drive."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "folder_access",
            ("folder-access",),
            choice("ownerCompanyAdmins", "alladmins", "allAdminsAndOwnerCompany", "allPeopleOnProject"),
            required=True,
        ),
        Field("enabled", ("enabled",), FLAG_DIGIT, required=True),
        Field("folder_id", ("folder-id",), STRING, required=True),
    )
