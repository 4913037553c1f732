"""What of a record is no longer as it was read.

`attrs.evolve` passes on what it finds under `_index`. There it finds an `Ancestor`, by which the new record knows the
one that was read, so that their values can be compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import compress
from operator import is_not
from typing import Any, Final

from workapis._models.findings import Findings
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


def index_of(record: Any) -> Any:
    """Return the index of a record where it was read, or its ancestor; the attribute itself is for `attrs.evolve`."""
    return record.INDEX


def edits(record: Any, source: Mapping[str, Any] | None = None) -> list[tuple[Field, Any]]:
    """Return the attributes whose values are not what was read; of a record that was made, those that are set.

    Attributes that hold lists or maps are compared with the JSON object, since those can be changed in place.
    """
    if record._page is None:
        return [(item, value) for item in record.FIELDS if (value := getattr(record, item.name)) is not UNSET]
    facts, index, found = facts_of(type(record)), index_of(record), list[tuple[Field, Any]]()
    if isinstance(index, Ancestor):
        before = index.record or type(record).read(record._source, Findings())
        found += _changed(facts.lasting, _values(facts, record), _values(facts, before))
    if has_parts(facts, record):
        came: Mapping[str, Any] = record._source if source is None else source
        for item in facts.mutable:
            if item.name not in record._losses and not _is_as_read(record, item, came):
                found.append((item, getattr(record, item.name)))
    return found


def _is_as_read(record: Any, item: Field, source: Mapping[str, Any]) -> bool:
    value, key = getattr(record, item.name), item.key_in(source)
    raw = None if key is None else source[key]
    if isinstance(raw, list) and isinstance(value, list) and raw and len(raw) == len(value):
        index = index_of(record)
        above = index.record if isinstance(index, Ancestor) else record
        pairs = enumerate(zip(value, raw, strict=True))
        if above is not None and all(_stands(one, came, above, item, at) for at, (one, came) in pairs):
            return True
    return item.is_still(value, source)


def has_parts(facts: RecordFacts, record: Any) -> bool:
    """Return whether a record holds what can be changed in place, or lacks something."""
    return bool(record._losses) or facts.parts(record) != facts.no_parts


def _values(facts: RecordFacts, record: Any) -> tuple[Any, ...]:
    if not record._losses:
        return facts.values(record)
    return tuple(_MISSING if item.name in record._losses else getattr(record, item.name) for item in facts.lasting)


def _changed(fields: tuple[Field, ...], now: tuple[Any, ...], before: tuple[Any, ...]) -> list[tuple[Field, Any]]:
    others = [*compress(range(len(now)), map(is_not, now, before))]
    return [(fields[at], now[at]) for at in others if type(now[at]) is not type(before[at]) or now[at] != before[at]]


def _stands(one: Any, raw: Any, above: Any, item: Field, number: int) -> bool:
    """Return whether a record is the one that was read at a place below another, and is as it was read."""
    page = getattr(one, "_page", None)
    if page is None or isinstance(page, dict) or index_of(one) != (index_of(above), number):
        return False
    is_below = getattr(page, "above", None) is above._page and page.link.keys == item.keys
    return is_below and not one._losses and not edits(one, raw)
