# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PeopleIds of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import ID_LIST
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class PeopleIds(Model):
    """Ids of people.

    Source: Teamwork API v1 (vendor documentation).
    """

    user_id_list: list[str] | Unset = UNSET
    """Ids of the people."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("user_id_list", ("userIdList",), ID_LIST),)
