# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ExpensesReply of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .expense import Expense
    from .meta import Meta


@define(frozen=True, kw_only=True, repr=False)
class ExpensesReply(Model):
    """A page of expenses.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    data: list[Expense]
    """The expenses of this page."""
    meta: Meta | Unset = UNSET
    """`meta`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "data", ("data",), ListOf(ModelOf("workapis_generated.webwork.models.expense", "Expense")), required=True
        ),
        Field("meta", ("meta",), ModelOf("workapis_generated.webwork.models.meta", "Meta")),
    )
