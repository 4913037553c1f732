"""Sources: where the JSON object is that a record was read from, which is parsed only when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from msgspec import Raw
from msgspec.json import Decoder

from workapis._models.model import Field

_ANY: Decoder[Any] = Decoder(Any)


class RecordSource(Protocol):
    """Where records of one kind were read from."""

    def source(self, index: Any, /) -> dict[str, Any]:
        """Return the JSON object of one of them."""
        ...


class RecordPage:
    """A body, and the records in it: it is kept as long as any of them is."""

    __slots__ = ("__weakref__", "_body", "_slicer", "_slices")

    def __init__(self, body: bytes, slicer: Callable[[bytes], list[Raw]]) -> None:
        """Take the body, and what finds the records in it."""
        self._body = body
        self._slicer = slicer
        self._slices: list[Raw] | None = None

    @property
    def slices(self) -> list[Raw]:
        """The records as bytes; raise what msgspec raises where the body is not of them."""
        found = self._slices
        if found is None:
            found = self._slices = self._slicer(self._body)
        return found

    def source(self, index: int, /) -> dict[str, Any]:
        """Return the JSON object of a record."""
        found: dict[str, Any] = _ANY.decode(self.slices[index])
        return found


class Below:
    """The records under one key of other records, one there or a list."""

    __slots__ = ("_above", "_field", "_is_list")

    def __init__(self, above: RecordSource, field: Field, is_list: bool) -> None:
        """Take the source of the other records."""
        self._above = above
        self._field = field
        self._is_list = is_list

    def source(self, index: Any, /) -> dict[str, Any]:
        """Return the JSON object of a record; an index into a list comes last."""
        *outer, last = index if self._is_list else (index, None)
        above: Any = self._above.source(outer[0] if len(outer) == 1 else tuple(outer))
        value: Any = above[self._field.key_in(above) or ""]
        found: dict[str, Any] = value[last] if self._is_list else value
        return found
