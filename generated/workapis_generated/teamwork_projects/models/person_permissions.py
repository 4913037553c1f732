# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PersonPermissions of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN


@define(frozen=True, kw_only=True, repr=False)
class PersonPermissions(Model):
    """What a person may do on the whole site.

    Source: Data Reference.
    """

    can_manage_people: bool
    """May add, change and remove people."""
    can_add_projects: bool
    """May create projects."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("can_manage_people", ("can-manage-people",), BOOLEAN, required=True),
        Field("can_add_projects", ("can-add-projects",), BOOLEAN, required=True),
    )
