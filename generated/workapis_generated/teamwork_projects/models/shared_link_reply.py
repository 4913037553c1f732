# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""SharedLinkReply of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING


@define(frozen=True, kw_only=True, repr=False)
class SharedLinkReply(Model):
    """A short URL of a file.

    Source: Teamwork API v1 (vendor documentation).
    """

    url: str
    """The URL."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("url", ("url",), STRING, required=True),)
