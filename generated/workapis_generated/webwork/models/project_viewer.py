# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectViewer of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, Nullable, OneOf
from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class ProjectViewer(Model):
    """A client who may read some projects and write nothing.

    Source: WebWork Tracker REST API V2, earlier reference of endpoints (vendor documentation).
    """

    id: int | str
    """Id of the viewer."""
    email: str | Unset = UNSET
    """E-mail address."""
    firstname: str | Unset = UNSET
    """First name."""
    lastname: str | None | Unset = UNSET
    """Last name."""
    status: str | Unset = UNSET
    """Status."""
    member_since: str | None | Unset = UNSET
    """Since when, as the service spells it."""
    projects: list[Any] | Unset = UNSET
    """Projects that the viewer may read; no page that is known shows one."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), OneOf(INTEGER, STRING), required=True),
        Field("email", ("email",), STRING),
        Field("firstname", ("firstname",), STRING),
        Field("lastname", ("lastname",), Nullable(STRING)),
        Field("status", ("status",), STRING),
        Field("member_since", ("member_since",), Nullable(STRING)),
        Field("projects", ("projects",), ListOf(ANYTHING)),
    )
