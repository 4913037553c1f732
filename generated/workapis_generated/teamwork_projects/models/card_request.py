# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CardRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class CardRequest(Model):
    """A change of a card and of its task.

    Source: Teamwork API v1 (vendor documentation).
    """

    card: dict[str, Any]
    """The keys to change, spelt as those of a task."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("card", ("card",), MapOf(ANYTHING), required=True),)
