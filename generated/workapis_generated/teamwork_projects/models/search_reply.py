# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""SearchReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class SearchReply(Model):
    """What a search found.

    Source: Teamwork API v1 (vendor documentation).
    """

    search_result: dict[str, Any]
    """What was found."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("search_result", ("searchResult",), MapOf(ANYTHING), required=True),)
