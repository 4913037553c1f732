"""What of a record is no longer as it was read.

`attrs.evolve` passes on what it finds under `_index`. There it finds an `Ancestor`, by which the new record knows the
one that was read, so that their values can be compared.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import compress
from operator import is_not
from typing import Any, Final

from workapis._models.findings import Findings, copied
from workapis._models.json_field import Field
from workapis._models.record_facts import RecordFacts, facts_of
from workapis.unset import UNSET

_MISSING: Final = object()


class Ancestor:
    """What a record knows that was made of another by `attrs.evolve`: the one that was read; None after a pickle."""

    __slots__ = ("record",)

    def __init__(self, record: Any) -> None:
        """Take the record."""
        self.record = record


def source_of(record: Any) -> dict[str, Any]:
    """Return the JSON object that a record was read from, the caller's own; empty for one that was made, not read."""
    page, index = record._page, record.INDEX  # `_index` itself is for `attrs.evolve`
    if page is None:
        return {}
    if index.__class__ is Ancestor:
        index = None if index.record is None else index.record.INDEX
    found: dict[str, Any] = copied(page) if page.__class__ is dict else page.source(index)
    return found


def edits(record: Any, source: Mapping[str, Any] | None = None) -> Sequence[tuple[Field, Any]]:
    """Return the attributes whose values are not what was read; of a record that was made, those that are set.

    Attributes that hold lists or maps are compared with the JSON object, since those can be changed in place.
    """
    if record._page is None:
        return [(item, value) for item in record.FIELDS if (value := getattr(record, item.name)) is not UNSET]
    facts, index = facts_of(type(record)), record.INDEX
    lasting: Sequence[tuple[Field, Any]] = ()
    is_whole = True
    if index.__class__ is Ancestor:
        before = index.record or type(record).read(record._source, Findings())
        values, read = _values(facts, record), _values(facts, before)
        other = compress(zip(facts.lasting, values, read, strict=True), map(is_not, values, read))
        lasting = [(item, now) for item, now, came in other if type(now) is not type(came) or now != came]
        is_whole = all(getattr(record, name) is getattr(before, name, None) for name in facts.records)
    if is_whole and _has_no_parts(record, facts):
        return lasting
    came = record._source if source is None else source
    parts = [item for item in facts.mutable if item.name not in record._losses and not _is_as_read(record, item, came)]
    return [*lasting, *((item, getattr(record, item.name)) for item in parts)]


def _has_no_parts(record: Any, facts: RecordFacts) -> bool:
    """Return whether a record lacks nothing, and neither it nor one below it holds what can be changed in place."""
    if record._losses or facts.parts(record) != facts.no_parts:
        return False
    for name in facts.records:
        inner = getattr(record, name)
        if inner is not UNSET and inner is not None and not _has_no_parts(inner, facts_of(type(inner))):
            return False
    return True


def _is_as_read(record: Any, item: Field, source: Mapping[str, Any]) -> bool:
    value, key = getattr(record, item.name), item.key_in(source)
    raw = None if key is None else source[key]
    if isinstance(raw, list) and isinstance(value, list) and raw and len(raw) == len(value):
        above = record.INDEX.record if isinstance(record.INDEX, Ancestor) else record
        pairs = enumerate(zip(value, raw, strict=True))
        if above is not None and all(_stands(one, came, above, item, at) for at, (one, came) in pairs):
            return True
    return item.is_still(value, source)


def _values(facts: RecordFacts, record: Any) -> tuple[Any, ...]:
    if not record._losses:
        return facts.values(record)
    return tuple(_MISSING if item.name in record._losses else getattr(record, item.name) for item in facts.lasting)


def _stands(one: Any, raw: Any, above: Any, item: Field, number: int) -> bool:
    """Return whether a record is the one that was read at a place below another, and is as it was read."""
    page = getattr(one, "_page", None)
    if page is None or isinstance(page, dict) or (above.INDEX, number) != one.INDEX:
        return False
    is_below = getattr(page, "above", None) is above._page and page.link.keys == item.keys
    return is_below and not one._losses and not edits(one, raw)
