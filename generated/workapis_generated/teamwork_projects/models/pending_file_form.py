# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PendingFileForm of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING


@define(frozen=True, kw_only=True, repr=False)
class PendingFileForm(Model):
    """The form that sends a file.

    Source: Teamwork API v1 (vendor documentation).
    """

    file: str
    """The bytes of the file."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("file", ("file",), STRING, required=True),)
