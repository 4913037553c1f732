"""Select and order the records of a list: by their owner, by the query, and by the extensions of the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from attrs import evolve

from workapis._fake.replies import FOLLOWED
from workapis._fake.schema import Look, fold
from workapis._fake.spellings import MISSING, moment
from workapis._fake.store import Record, Store, whole

_TIMES: Final = ("@made", "@changed")


class RecordQuery:
    """Selects the records of a list."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def records(
        self, plan: Mapping[str, Any], query: Mapping[str, str], parents: Sequence[Record], ignored: list[str]
    ) -> list[Record]:
        """Return the requested records; names of the query without a meaning go into `ignored`."""
        effect = plan.get("effect", {})
        where, order = effect.get("where", {}), effect.get("order", {})
        records = [item for item in self._candidates(plan["of"], where) if self._is_meant(item, where)]
        records += self._deleted(plan["of"], effect.get("deleted", {}), query)
        if member := effect.get("member"):
            ids = self._store.members.get((member, parents[0].collection, parents[0].id), [])
            records = [item for item in records if item.id in ids]
        else:
            records = [item for item in records if self.is_below(item, parents)]
        by, mode = order.get("by"), order.get("mode")
        named = order.get("keys", {}).get(query.get(by, ""))
        key = named or order.get("otherwise")
        for name, text in query.items():
            if not ((name == by and named) or (name == mode and key)):
                records = self._filtered(records, plan, name, text, ignored)
        return self._ordered(records, key, is_down=query.get(mode, "").lower() == "desc") if key else records

    def is_below(self, record: Record, parents: Sequence[Record]) -> bool:
        """Return whether a record belongs to others."""
        return all(self._store.below(record, above) for above in parents)

    def _deleted(self, collection: str, word: Mapping[str, Any], query: Mapping[str, str]) -> list[Record]:
        """Return the deleted records, marked, for a list that requests them."""
        if not word or query.get(word["parameter"]) != word["value"]:
            return []
        marks = {fold(name): value for name, value in word["sets"].items()}
        gone = self._candidates(collection, {"deleted": True})
        return [evolve(record, values=record.values | marks) for record in gone]

    def _candidates(self, collection: str, where: Mapping[str, Any]) -> list[Record]:
        if where.get("deleted"):
            return [record for (kind, _), record in self._store.trash.items() if kind == collection]
        return self._store.of(collection)

    def _is_meant(self, record: Record, where: Mapping[str, Any]) -> bool:
        return all(record.values.get(fold(name)) == value for name, value in where.items() if name != "deleted")

    def _filtered(
        self, records: list[Record], plan: Mapping[str, Any], name: str, text: str, ignored: list[str]
    ) -> list[Record]:
        """Return the records that match a parameter of the query; ignore one that has no meaning for any."""
        word = plan.get("effect", {}).get("filters", {}).get(name)
        if word is not None:
            return [item for item in records if _is_asked_for(item, self._store.look(item), word, text)]
        folded, pages = fold(name), plan.get("pages", {})
        of_pages = [FOLLOWED, *(pages.get(key) for key in ("page", "offset", "cursor", "size"))]
        if name in (*of_pages, plan.get("effect", {}).get("deleted", {}).get("parameter")):
            return records
        is_reference = folded.endswith("id") and folded != "id" and name in plan.get("query", ())
        known = [self._store.look(item)(folded) for item in records] if is_reference else []
        if any(meaning is not MISSING for meaning in known) and whole(text) is not None:
            return [item for item, meaning in zip(records, known, strict=True) if str(meaning) == text]
        ignored.append(name)
        return records

    def _ordered(self, records: list[Record], key: str, *, is_down: bool) -> list[Record]:
        """Return records in the order of a field, those without it at the end."""
        values = [(item, _value(item, self._store.look(item), key)) for item in records]
        known = [(item, value) for item, value in values if value is not MISSING and value is not None]
        known.sort(key=lambda pair: _rank(pair[1]), reverse=is_down)
        return [item for item, _ in known] + [item for item, value in values if value is MISSING or value is None]


def _value(record: Record, look: Look, key: str) -> Any:
    return {"@made": record.made, "@changed": record.changed}[key] if key in _TIMES else look(fold(key))


def _rank(value: Any) -> tuple[int, Any]:
    """Return a sort key: numbers, then times, then strings regardless of case."""
    if isinstance(value, (int, float)):
        return 0, value
    when = moment(value)
    return (2, str(value).casefold()) if when is None else (1, when)


def _is_asked_for(record: Record, look: Look, word: Mapping[str, str], text: str) -> bool:
    """Return whether a record matches a filter; one without the field does not."""
    if text == word.get("all"):
        return True
    kind, key = next((kind, key) for kind, key in word.items() if kind != "all")
    value = _value(record, look, key)
    if value is MISSING or value is None:
        return False
    if kind in ("from", "to"):
        value, asked = moment(value), moment(text)
        if value is None or asked is None:
            return value is not None
        return asked <= value if kind == "from" else value <= asked
    said, asked_for = str(value).casefold(), text.casefold()
    return asked_for in said if kind == "has" else said == asked_for
