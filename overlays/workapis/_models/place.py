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
    """Return the JSON value of a record, which may hold what msgspec does not take, such as 1e400, or no parser."""
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
    """The place that records of one kind were read from."""

    def source(self, index: Any, /) -> dict[str, Any]:
        """Return the JSON object of one of them, the caller's own."""
        ...


class RecordPage:
    """A body, and the records in it: it is kept as long as any of them is.

    Attributes:
        slices: the records as bytes, found when the first is asked for.
    """

    __slots__ = ("__weakref__", "_body", "_slicer", "slices")

    def __init__(self, body: bytes, slicer: Callable[[bytes], Sequence[Raw]]) -> None:
        """Take the body, and what finds the records in it."""
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
    """How records lead to those below them: under which keys, of which the first that is there counts; one or many."""

    keys: tuple[str, ...]
    is_list: bool


class Below:
    """The records under one key of other records; the index of one of many is a pair, its own number last.

    It remembers the last of the others that was asked for, so that all records of a long list cost as much as it does.
    """

    __slots__ = ("_last", "above", "link")

    def __init__(self, above: RecordSource, link: Nested) -> None:
        """Take the source of the other records."""
        self.above = above
        self.link = link
        self._last: tuple[Any, Any] = (None, None)

    def source(self, index: Any, /) -> dict[str, Any]:
        """Return the JSON object of a record."""
        outer, number = index if self.link.is_list else (index, None)
        known, value = self._last  # read at once, since another thread may set it
        if known is None or known != outer:
            above = self.above.source(outer)
            value = next(above[key] for key in self.link.keys if key in above)
            self._last = (outer, value) if self.link.is_list else (None, None)
        found: dict[str, Any] = copied(value[number]) if self.link.is_list else value
        return found


class Place(dict[Nested, "Place"]):
    """A source while its records are read: by a link, the place of the records below them, made when first asked for.

    It is not kept: a source that knew those below it, which know it, would be freed by the collector alone.
    """

    __slots__ = ("source",)

    source: RecordSource

    def __missing__(self, nested: Nested) -> Place:
        """Return the place of the records under a key."""
        found = self[nested] = place_of(Below(self.source, nested))
        return found


def place_of(source: RecordSource) -> Place:
    """Return the place of a source."""
    found = Place()
    found.source = source
    return found
