# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""Expense of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, Nullable, OneOf
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import NUMBER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .expense_type import ExpenseType


@define(frozen=True, kw_only=True, repr=False)
class Expense(Model):
    """An expense of a member.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    id: str
    """Id of the expense: a text, and no number."""
    member: Any | Unset = UNSET
    """The member. No page that is known tells its kind."""
    expense_date: str | Unset = UNSET
    """The day, in words such as `Jan 15, 2024`; a request has `date`, spelt otherwise."""
    expense_name: str | Unset = UNSET
    """Name."""
    project: Any | Unset = UNSET
    """The project. No page that is known tells its kind."""
    category: Any | Unset = UNSET
    """The category. No page that is known tells its kind."""
    amount: float | str | Unset = UNSET
    """Amount."""
    note: str | None | Unset = UNSET
    """Note."""
    type: ExpenseType | str | Unset = UNSET
    """Whether it is billed."""
    added_dte: str | Unset = UNSET
    """When it was added, in words such as `Jan 15, 2024`; the name is printed so."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), STRING, required=True),
        Field("member", ("member",), ANYTHING),
        Field("expense_date", ("expense_date",), STRING),
        Field("expense_name", ("expense_name",), STRING),
        Field("project", ("project",), ANYTHING),
        Field("category", ("category",), ANYTHING),
        Field("amount", ("amount",), OneOf(NUMBER, STRING)),
        Field("note", ("note",), Nullable(STRING)),
        Field("type", ("type",), OpenEnum("workapis_generated.webwork.models.expense_type", "ExpenseType")),
        Field("added_dte", ("added_dte",), STRING),
    )
