# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""SiteOwnerRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class SiteOwnerRequest(Model):
    """Who is to own the site.

    Source: Teamwork API v1 (vendor documentation).
    """

    user_id: int | Unset = UNSET
    """Id of the person."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("user_id", ("userId",), DIGITS),)
