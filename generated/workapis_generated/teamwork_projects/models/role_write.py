# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RoleWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import ID_LIST, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class RoleWrite(Model):
    """A role as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    description: str | Unset = UNSET
    """Further words."""
    name: str | Unset = UNSET
    """Name."""
    users: list[str] | Unset = UNSET
    """Ids of the people who have it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", ("description",), STRING),
        Field("name", ("name",), STRING),
        Field("users", ("users",), ID_LIST),
    )
