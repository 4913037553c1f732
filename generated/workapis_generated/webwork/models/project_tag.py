# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectTag of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._codec import Nullable, OneOf
from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class ProjectTag(Model):
    """A tag of a project.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    id: int | str | Unset = UNSET
    """Id of the tag."""
    name: str | Unset = UNSET
    """Name."""
    color: str | None | Unset = UNSET
    """Colour."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), OneOf(INTEGER, STRING)),
        Field("name", ("name",), STRING),
        Field("color", ("color",), Nullable(STRING)),
    )
