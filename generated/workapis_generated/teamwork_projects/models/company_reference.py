# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CompanyReference of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS, FLAG_DIGIT, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class CompanyReference(Model):
    """The company that a project belongs to, by id and name.

    Source: Projects API Calls.
    """

    name: str
    """Name of the company."""
    is_owner: bool | Unset = UNSET
    """Whether the company owns the site; printed in lists of projects only."""
    id: int
    """Id of the company."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", ("name",), STRING, required=True),
        Field("is_owner", ("is-owner",), FLAG_DIGIT),
        Field("id", ("id",), DIGITS, required=True),
    )
