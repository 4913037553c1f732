# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PresignedUrlReply of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING


@define(frozen=True, kw_only=True, repr=False)
class PresignedUrlReply(Model):
    """Where to send the bytes of a file, and the reference to attach it by.

    Source: Teamwork API v1 (vendor documentation).
    """

    ref: str
    """The reference to attach the file by."""
    url: str
    """The URL."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("ref", ("ref",), STRING, required=True),
        Field("url", ("url",), STRING, required=True),
    )
