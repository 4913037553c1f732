# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""EmailAddressWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class EmailAddressWrite(Model):
    """The part of the address that can be chosen.

    Source: Teamwork API v1 (vendor documentation).
    """

    code: str | Unset = UNSET
    """The part of the address before the sign @."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("code", ("code",), STRING),)
