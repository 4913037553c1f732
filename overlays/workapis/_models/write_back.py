"""Find the changed fields of a record.

`attrs.evolve` copies `_index`. There it finds an `Ancestor`, which links the new record to the decoded one, so that
this module can compare their values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from workapis._models.findings import Findings, copied
from workapis._models.json_field import Field, is_same
from workapis._models.record_facts import RecordFacts, compare
from workapis.unset import UNSET


class Ancestor:
    """Link of a record from `attrs.evolve` to the decoded record; None after unpickling."""

    __slots__ = ("record",)

    def __init__(self, record: Any) -> None:
        self.record = record


def source_of(record: Any) -> dict[str, Any]:
    """Return a copy of the JSON object that a record was decoded from; empty for a record that was not decoded."""
    page, index = record._page, record.INDEX  # `_index` itself is for `attrs.evolve`
    if page is None:
        return {}
    if index.__class__ is Ancestor:
        index = None if index.record is None else index.record.INDEX
    found: dict[str, Any] = copied(page) if page.__class__ is dict else page.source(index)
    return found


def edits(record: Any, source: Mapping[str, Any] | None = None) -> Sequence[tuple[Field, Any]]:
    """Return the attributes that differ from the decoded ones; of a record that was not decoded, those that are set.

    Attributes with lists or maps are compared with the JSON object, since callers can change these in place.
    """
    if record._page is None:
        return [(item, value) for item, value in _with_values(record.FIELDS, record) if value is not UNSET]
    facts, index = record.FACTS, record.INDEX
    came = record._source if source is None else source
    found: list[Field] = []
    if index.__class__ is Ancestor:
        before = index.record or type(record).read(came, Findings())
        for name in (compare if record._losses or before._losses else facts.compare)(record, before):
            if name in before._losses or not is_same(getattr(record, name), getattr(before, name)):
                found.append(facts.by_name[name])  # noqa: PERF401 (variables shared with a comprehension cost more)
    if _may_differ(came, facts) or (found and not facts.mutable.isdisjoint(found)):
        found = _in_place(record, found, came)
    return _with_values(found, record) if found else ()


# A separate function, since variables shared with comprehensions make calls slower.
def _with_values(items: Iterable[Field], record: Any) -> list[tuple[Field, Any]]:
    return [(item, getattr(record, item.name)) for item in items]


def _in_place(record: Any, found: Iterable[Field], came: Mapping[str, Any]) -> list[Field]:
    """Return the changed attributes; of the mutable ones, only those that differ from the JSON object."""
    mutable = record.FACTS.mutable
    changed = [item for item in record.FIELDS if item in mutable and item.name not in record._losses]
    lasting = [item for item in found if item not in mutable]
    return [*lasting, *(item for item in changed if not _is_as_read(record, item, came))]


def _may_differ(source: Mapping[str, Any], facts: RecordFacts) -> bool:
    """Return whether a JSON object, or a nested one, has a key whose value can change in place."""
    if not facts.parts.isdisjoint(source):
        return True
    for key, parts, model in facts.records:
        below: Any = source.get(key)
        if below.__class__ is dict and (not parts.isdisjoint(below) or (model and _may_differ(below, model.FACTS))):
            return True
    return False


def _is_as_read(record: Any, item: Field, source: Mapping[str, Any]) -> bool:
    value, key = getattr(record, item.name), item.key_in(source)
    raw = None if key is None else source[key]
    if isinstance(raw, list) and isinstance(value, list) and raw and len(raw) == len(value):
        above = record.INDEX.record if isinstance(record.INDEX, Ancestor) else record
        pairs = enumerate(zip(value, raw, strict=True))
        if above is not None and all(_stands(one, came, above, item, at) for at, (one, came) in pairs):
            return True
    return item.is_still(value, source)


def _stands(one: Any, raw: Any, above: Any, item: Field, number: int) -> bool:
    """Return whether a record is the unchanged one that was decoded at a position below another."""
    page = getattr(one, "_page", None)
    if page is None or isinstance(page, dict) or (above.INDEX, number) != one.INDEX:
        return False
    is_below = getattr(page, "above", None) is above._page and page.link.keys == item.keys
    return is_below and not one._losses and not edits(one, raw)
