"""Table rows: the columns of a model, known before the first record, and the row of a record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from itertools import repeat
from types import MappingProxyType
from typing import Any, Final, Literal
from uuid import UUID

from attrs import define

from workapis._models.views.kinds import kind_of, record_of
from workapis._models.views.python_values import PLAIN, json_text, others, python_values, refuse_other, values_of
from workapis.unset import UNSET

NestedForm = Literal["values", "json"]
"""Form of a list or a dictionary in a row: as it is, or as JSON."""
UNKNOWN: Final = "unknown"


@define(frozen=True)
class _Branch:
    """An attribute: the column of its value, or the columns of the nested record."""

    name: str
    column: str
    kind: type[Any]
    below: tuple[_Branch, ...] = ()

    def leaves(self) -> Iterator[_Branch]:
        """Yield the branches that have a column."""
        if not self.below:
            yield self
        for branch in self.below:
            yield from branch.leaves()


@cache
def _branches(model: Any, before: str = "", above: tuple[Any, ...] = ()) -> tuple[_Branch, ...]:
    return tuple(_branch(item, before, (*above, model)) for item in model.FIELDS)


def _branch(item: Any, before: str, above: tuple[Any, ...]) -> _Branch:
    inner = record_of(item.codec)
    is_flat = inner is not None and inner not in above and inner.FIELDS
    column = f"{before}{item.name}"
    return _Branch(item.name, column, kind_of(item.codec), _branches(inner, f"{column}.", above) if is_flat else ())


def columns_of(
    model: Any, *, exact: bool = False, nested: NestedForm = "values", unknown: bool = False
) -> Mapping[str, type[Any]]:
    """Return the columns of a model, each with the type of its values, which may also be None.

    They are the columns of `as_row` with the same arguments, which documents the types.
    """
    kinds = {leaf.column: leaf.kind for branch in _branches(model) for leaf in branch.leaves()}
    kinds |= {UNKNOWN: dict} if unknown else {}
    return MappingProxyType({name: kind_in_row(kind, exact, nested) for name, kind in kinds.items()})


def kind_in_row(kind: type[Any], exact: bool, nested: NestedForm) -> type[Any]:
    """Return the type in a row for values of a type."""
    if kind is Decimal:
        return Decimal if exact else float
    if kind is UUID:
        return str
    return str if nested == "json" and kind in (list, dict) else kind


def _in_utc(value: dt.datetime) -> dt.datetime:
    return value if value.tzinfo is None or value.tzinfo is dt.UTC else value.astimezone(dt.UTC)


_EXACT: Final[Mapping[type[Any], Callable[[Any], Any]]] = {dt.datetime: _in_utc, UUID: str}
_FLOATS: Final[Mapping[type[Any], Callable[[Any], Any]]] = {dt.datetime: _in_utc, UUID: str, Decimal: float}


def in_row(value: Any, exact: bool, nested: NestedForm) -> Any:
    """Return the form of a value in a row."""
    value = python_values(value, "none", "python", _EXACT if exact else _FLOATS)
    return json_text(value) if nested == "json" and isinstance(value, (list, dict)) else value


def row_of(record: Any, *, exact: bool, nested: NestedForm, unknown: bool) -> dict[str, Any]:
    """Return a record as a row; see `RecordViews.as_row`."""
    refuse_other("nested", nested, "values", "json")
    row: dict[str, Any] = {}
    _fill(row, record, _branches(record.__class__), exact, nested)
    if unknown:
        row[UNKNOWN] = in_row(others(record), exact, nested)
    return row


def _fill(row: dict[str, Any], record: Any, branches: tuple[_Branch, ...], exact: bool, nested: NestedForm) -> None:
    values = repeat(None) if record is None else values_of(record)
    for branch, value in zip(branches, values, strict=False):
        if branch.below:
            _fill(row, None if value is UNSET else value, branch.below, exact, nested)
        elif value.__class__ in PLAIN:
            row[branch.column] = value
        else:
            row[branch.column] = None if value is UNSET else in_row(value, exact, nested)
