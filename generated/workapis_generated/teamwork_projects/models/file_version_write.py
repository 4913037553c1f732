# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""FileVersionWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class FileVersionWrite(Model):
    """A version of a file as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    description: str | Unset = UNSET
    """Further words."""
    pending_file_ref: str | Unset = UNSET
    """Reference of the uploaded file."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", ("description",), STRING),
        Field("pending_file_ref", ("pendingFileRef",), STRING),
    )
