# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ExpenseCreate of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE, INTEGER, NUMBER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class ExpenseCreate(Model):
    """An expense to add.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    workspace_id: int
    """Id of the workspace."""
    expense_name: str
    """Name."""
    date: dt.date
    """The day."""
    amount: float
    """Amount."""
    category_id: str
    """Id of the category: a UUID."""
    project_id: int | Unset = UNSET
    """Id of the project."""
    note: str | Unset = UNSET
    """Note."""
    is_billable: bool | Unset = UNSET
    """Whether it is billed."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("workspace_id", ("workspace_id",), INTEGER, required=True),
        Field("expense_name", ("expense_name",), STRING, required=True),
        Field("date", ("date",), DATE, required=True),
        Field("amount", ("amount",), NUMBER, required=True),
        Field("category_id", ("category_id",), STRING, required=True),
        Field("project_id", ("project_id",), INTEGER),
        Field("note", ("note",), STRING),
        Field("is_billable", ("is_billable",), BOOLEAN),
    )
