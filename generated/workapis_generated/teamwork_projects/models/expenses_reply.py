# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ExpensesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class ExpensesReply(Model):
    """A list of expenses.

    Source: Teamwork API v1 (vendor documentation).
    """

    expenses: list[dict[str, Any]]
    """The expenses."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("expenses", ("expenses",), ListOf(MapOf(ANYTHING)), required=True),)
