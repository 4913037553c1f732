# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PendingFile of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING


@define(frozen=True, kw_only=True, repr=False)
class PendingFile(Model):
    """A file that is uploaded and not yet attached.

    Source: Teamwork API v1 (vendor documentation).
    """

    ref: str
    """The reference to attach it by."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("ref", ("ref",), STRING, required=True),)
