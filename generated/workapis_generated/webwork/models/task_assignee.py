# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskAssignee of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._codec import Nullable
from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TaskAssignee(Model):
    """A member who is assigned to a task.

    Source: MindCloud connector for WebWork (third party).
    """

    id: int
    """Id of the user."""
    firstname: str | Unset = UNSET
    """First name."""
    lastname: str | None | Unset = UNSET
    """Last name."""
    email: str | Unset = UNSET
    """E-mail address."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("firstname", ("firstname",), STRING),
        Field("lastname", ("lastname",), Nullable(STRING)),
        Field("email", ("email",), STRING),
    )
