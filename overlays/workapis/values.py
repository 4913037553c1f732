"""Exports for other tools: the rows of lists, the columns of models, and the default for `json.dumps`.

`rows()` of a list returns `Rows` or `AsyncRows`, which request the pages of the list during iteration. A single record
has `as_dict()`, `as_json()` and `as_row()`.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from workapis._models.codec import Codec, ListOf
from workapis._models.views.columns import NestedForm, columns_of, in_row, kind_in_row
from workapis._models.views.kinds import kind_of, record_of
from workapis._models.views.python_values import is_record, json_default, refuse_other

__all__ = ("AsyncRows", "Rows", "columns_of", "json_default")

_VALUE = "value"
_Items = TypeVar("_Items")


class _RowsOfList(Generic[_Items]):
    """The part of sync and async rows that sends no requests."""

    def __init__(
        self,
        items: _Items,
        codec: Codec[Any],
        *,
        exact: bool = False,
        nested: NestedForm = "values",
        unknown: bool = False,
    ) -> None:
        refuse_other("nested", nested, "values", "json")
        self._items = items
        self._exact = exact
        self._nested: NestedForm = nested
        self._unknown = unknown
        self.columns: Mapping[str, type[Any]] = self._columns(codec.item if isinstance(codec, ListOf) else codec)

    def _columns(self, item: Codec[Any]) -> Mapping[str, type[Any]]:
        model, kind = record_of(item), kind_of(item)
        if model is not None:
            return columns_of(model, exact=self._exact, nested=self._nested, unknown=self._unknown)
        return MappingProxyType({} if kind is dict else {_VALUE: kind_in_row(kind, self._exact, self._nested)})

    def _row(self, item: Any) -> dict[str, Any]:
        if is_record(item):
            row: dict[str, Any] = item.as_row(exact=self._exact, nested=self._nested, unknown=self._unknown)
            return row
        parts = item if isinstance(item, dict) else {_VALUE: item}
        return {name: in_row(value, self._exact, self._nested) for name, value in parts.items()}


class Rows(_RowsOfList[Iterable[Any]]):
    """The rows of a list, each a new dictionary. Each iteration requests the pages of the list.

    Attributes:
        columns: column names of every row, with the type of their values, which may also be None. Items that are no
            records have the column `value`. If nobody documents the keys of the items, each row has the keys of its
            item, and `columns` is empty.
    """

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Iterate over the rows."""
        return map(self._row, self._items)


class AsyncRows(_RowsOfList[AsyncIterable[Any]]):
    """The rows of a list, for `async for`; otherwise like `Rows`.

    Attributes:
        columns: column names and types, as in `Rows`.
    """

    async def __aiter__(self) -> AsyncIterator[dict[str, Any]]:
        """Iterate over the rows."""
        async for item in self._items:
            yield self._row(item)

    async def collect(self) -> list[dict[str, Any]]:
        """Return all rows."""
        return [row async for row in self]
