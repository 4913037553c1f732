# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ExpenseRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class ExpenseRequest(Model):
    """An expense to create, or what to change in one.

    Source: Teamwork API v1 (vendor documentation).
    """

    expense: dict[str, Any]
    """The keys of the expense."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("expense", ("expense",), MapOf(ANYTHING), required=True),)
