# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectViewerCreate of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class ProjectViewerCreate(Model):
    """A viewer to invite.

    Source: WebWork Tracker REST API V2, earlier reference of endpoints (vendor documentation).
    """

    workspace_id: int
    """Id of the workspace."""
    email: str
    """E-mail address that the invitation goes to."""
    firstname: str | Unset = UNSET
    """First name."""
    lastname: str | Unset = UNSET
    """Last name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("workspace_id", ("workspace_id",), INTEGER, required=True),
        Field("email", ("email",), STRING, required=True),
        Field("firstname", ("firstname",), STRING),
        Field("lastname", ("lastname",), STRING),
    )
