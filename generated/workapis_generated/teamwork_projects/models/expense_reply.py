# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ExpenseReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class ExpenseReply(Model):
    """One expense.

    Source: Teamwork API v1 (vendor documentation).
    """

    expense: dict[str, Any]
    """The expense."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("expense", ("expense",), MapOf(ANYTHING), required=True),)
