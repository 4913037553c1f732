# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""EmailAddressReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class EmailAddressReply(Model):
    """The e-mail address of a project.

    Source: Teamwork API v1 (vendor documentation).
    """

    emailaddress: dict[str, Any]
    """The e-mail address."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("emailaddress", ("emailaddress",), MapOf(ANYTHING), required=True),)
