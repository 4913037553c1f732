# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ThingTags of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import TAG_LIST
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class ThingTags(Model):
    """Tags as the caller sends them.

    Source: Teamwork API v1 (vendor documentation).
    """

    content: list[str] | Unset = UNSET
    """Names of the tags, separated by commas."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("content", ("content",), TAG_LIST),)
