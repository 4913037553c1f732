# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""DeletedPeopleReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class DeletedPeopleReply(Model):
    """People who were deleted.

    Source: Teamwork API v1 (vendor documentation).
    """

    people: list[dict[str, Any]]
    """The people."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("people", ("people",), ListOf(MapOf(ANYTHING)), required=True),)
