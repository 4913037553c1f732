# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""MyStatusRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class MyStatusRequest(Model):
    """A change of a status of the caller.

    Source: Teamwork API v1 (vendor documentation).
    """

    userstatus: dict[str, Any]
    """The keys to change, such as `status` and `notify`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("userstatus", ("userstatus",), MapOf(ANYTHING), required=True),)
