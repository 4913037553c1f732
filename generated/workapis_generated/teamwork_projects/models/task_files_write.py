# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskFilesWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, ID_LIST, NAME_LIST
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TaskFilesWrite(Model):
    """Files of a task as the caller sends them.

    Source: Teamwork API v1 (vendor documentation).
    """

    attachments: list[str] | Unset = UNSET
    """Ids of files to attach that are there already."""
    attachments_category_ids: list[str] | Unset = UNSET
    """Ids of categories of the attached files."""
    pending_file_attachments: list[str] | Unset = UNSET
    """References of uploaded files to attach."""
    pending_file_attachments_category_ids: list[str] | Unset = UNSET
    """Ids of categories of the uploaded files."""
    remove_other_files: bool | Unset = UNSET
    """Whether files that are not named are taken off."""
    update_files: bool | Unset = UNSET
    """Whether the files are changed."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("attachments", ("attachments",), ID_LIST),
        Field("attachments_category_ids", ("attachmentsCategoryIds",), ID_LIST),
        Field("pending_file_attachments", ("pendingFileAttachments",), NAME_LIST),
        Field("pending_file_attachments_category_ids", ("pendingFileAttachmentsCategoryIds",), ID_LIST),
        Field("remove_other_files", ("removeOtherFiles",), BOOLEAN),
        Field("update_files", ("updateFiles",), BOOLEAN),
    )
