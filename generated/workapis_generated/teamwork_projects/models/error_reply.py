# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ErrorReply of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING


@define(frozen=True, kw_only=True, repr=False)
class ErrorReply(Model):
    """Why a call was refused."""

    message: str
    """The reason, in words."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("message", ("MESSAGE",), STRING, required=True),)
