# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""MemberInvitation of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class MemberInvitation(Model):
    """An invitation that was sent.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    user_id: int
    """Id of the user who was invited."""
    invitation_link: str | Unset = UNSET
    """URL by which the user accepts."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("user_id", ("user_id",), INTEGER, required=True),
        Field("invitation_link", ("invitation_link",), STRING),
    )
