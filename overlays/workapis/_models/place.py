"""Places of records: the position of each in its JSON, which the record parses again only on request.

A record of a page keeps the page and its index in it. A nested record keeps the place of its parent. A record that was
decoded alone keeps its JSON object.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol

from attrs import define
from msgspec import MsgspecError, Raw
from msgspec.json import Decoder

from workapis._formats.unbounded import finite
from workapis._models.findings import copied

_ANY: Final[Decoder[Any]] = Decoder(Any, float_hook=finite)


def value_of(text: Raw) -> Any:
    """Return the JSON value of a record, including values that msgspec or strict parsers refuse, such as 1e400."""
    try:
        return _ANY.decode(text)
    except (MsgspecError, ValueError):
        content = bytes(text)
    from workapis._formats.mended import mended  # few records need it
    from workapis._formats.parse import parsed_json

    try:
        return parsed_json(content, is_lenient=True)
    except ValueError:
        found = mended(content, "")
        if found is None:
            raise
        return parsed_json(found[0], is_lenient=True)


class RecordSource(Protocol):
    """Source of the JSON objects of records of one kind."""

    def source(self, index: Any, /) -> dict[str, Any]:
        """Return the JSON object of one record, as a copy for the caller."""
        ...


class RecordPage:
    """A body and its records, which keep it alive.

    Attributes:
        slices: The records as bytes, found at the first access.
    """

    __slots__ = ("__weakref__", "_body", "_slicer", "slices")

    def __init__(self, body: bytes, slicer: Callable[[bytes], Sequence[Raw]]) -> None:
        self._body = body
        self._slicer = slicer
        self.slices: Sequence[Raw] = ()

    def source(self, index: int, /) -> dict[str, Any]:
        """Return the JSON object of a record."""
        if not self.slices:
            self.slices = self._slicer(self._body)
        found: dict[str, Any] = value_of(self.slices[index])
        return found


@define(frozen=True, eq=False)
class Nested:
    """Path from records to nested ones: the possible keys, of which the first present one counts; a list or not."""

    keys: tuple[str, ...]
    is_list: bool


class Below:
    """The nested records under one key of other records; in a list, the index is a pair that ends with the position.

    It remembers the last outer record, so that all records of a long list cost as much as that list.
    """

    __slots__ = ("_last", "above", "link")

    def __init__(self, above: RecordSource, link: Nested) -> None:
        self.above = above
        self.link = link
        self._last: tuple[Any, Any] = (None, None)

    def source(self, index: Any, /) -> dict[str, Any]:
        """Return the JSON object of a record."""
        outer, number = index if self.link.is_list else (index, None)
        known, value = self._last  # one read, since another thread may assign it
        if known is None or known != outer:
            above = self.above.source(outer)
            value = next(above[key] for key in self.link.keys if key in above)
            self._last = (outer, value) if self.link.is_list else (None, None)
        found: dict[str, Any] = copied(value[number]) if self.link.is_list else value
        return found


class Place(dict[Nested, "Place"]):
    """A source during decoding: maps each link to the place of nested records, which it creates at the first access.

    Nobody keeps a place: a source and its nested sources would refer to each other, and only the collector could free
    them.
    """

    __slots__ = ("source",)

    source: RecordSource

    def __missing__(self, nested: Nested) -> Place:
        """Create the place of nested records."""
        found = self[nested] = place_of(Below(self.source, nested))
        return found


def place_of(source: RecordSource) -> Place:
    """Return the place of a source."""
    found = Place()
    found.source = source
    return found
