"""Initial records of a fake: the documented ones, and random ones."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from workapis._fake.schema import Schemas, fold
from workapis._fake.spellings import MISSING
from workapis._fake.store import Store

_FIRST_WORDS: Final = ("North", "Spring", "Blue", "Open", "Second", "Quiet", "Early", "Long", "Clear", "Final")
_LAST_WORDS: Final = ("Harbour", "Report", "Garden", "Launch", "Review", "Archive", "Workshop", "Survey", "Plan")
_NAMES: Final = ("Ada Lovelace", "Grace Hopper", "Alan Turing", "Mary Jackson", "Niklaus Wirth", "Barbara Liskov")
_TITLES: Final = ("name", "title", "content", "subject", "description", "body", "contractname", "projectname")
_DAY: Final = dt.date(2026, 1, 5)


def put_documented(store: Store, plan: Mapping[str, Any], schemas: Schemas) -> None:
    """Store the documented records, and stubs of those that they refer to."""
    for operation in sorted(plan["operations"].values(), key=lambda item: item.get("does") != "list"):
        if operation.get("does") in ("list", "get") and "printed" in operation:
            for value, schema in _printed(operation["printed"], operation["reply"], operation.get("at", []), schemas):
                meaning = schemas.meaning(value, schema)
                number = meaning.pop("id", None)
                if isinstance(number, int) and number > 0:
                    record = store.get(operation["of"], number) or store.make(operation["of"], number)
                    record.is_stub = False
                    store.put(record, meaning)


def _printed(value: Any, schema: Any, at: Sequence[str], schemas: Schemas) -> Iterator[tuple[dict[str, Any], Any]]:
    schema = schemas.resolved(schema)
    if isinstance(value, list):
        for item in value:
            yield from _printed(item, schema.get("items"), at[1:], schemas)
    elif at and isinstance(value, dict) and at[0] in value:
        yield from _printed(value[at[0]], schema.get("properties", {}).get(at[0]), at[1:], schemas)
    elif not at and isinstance(value, dict):
        yield value, schema


def put_made_up(store: Store, plan: Mapping[str, Any], schemas: Schemas, number: int, seed: int) -> None:
    """Store generated records of every kind, each below existing ones; the same for the same seed."""
    above, shapes = _kinds(store, plan, schemas)
    names = {kind: {*schemas.names_in(shape, 1)} for kind, shape in shapes.items()}
    for operation in plan["operations"].values():
        if operation.get("does") in ("list", "get") and operation["of"] in above:
            names.setdefault(operation["of"], set()).update(schemas.names_in(operation["reply"]))
    chance = random.Random(seed)  # noqa: S311 (a seed gives the same records)
    for kind in _ordered(above):
        for index in range(number):
            record = store.make(kind)
            record.values |= _values(shapes.get(kind, {}), schemas, chance, index)
            if not {"content", "title"} & record.values.keys():
                record.values.setdefault("name", _title(chance))
            for other in above[kind]:
                if others := store.of(other):
                    store.refer(record, other, others[index % len(others)].id)
                    record.under.append((other, record.refers[other]))
            for name in sorted(names.get(kind, ())):
                other = store.named(name.removesuffix("id"), kind)
                if other and other != kind and store.above(record, other) is None and (others := store.of(other)):
                    store.refer(record, other, others[index % len(others)].id)


def _kinds(
    store: Store, plan: Mapping[str, Any], schemas: Schemas
) -> tuple[dict[str, list[str]], dict[str, Mapping[str, Any]]]:
    """Return for each kind of record its owners, the nearest first, and the properties that requests write."""
    above: dict[str, list[str]] = {}
    shapes: dict[str, Mapping[str, Any]] = {}
    for operation in plan["operations"].values():
        kind = operation["of"]
        if not operation.get("does") or kind.startswith("{") or "free" in operation:
            continue
        found = above.setdefault(kind, [])
        for named in operation.get("parents", {}).values():
            words = operation.get("kinds", {}).get(named[1:-1], ()) if named.startswith("{") else ()
            other = next((store.kind(word) for word in words), "") if named.startswith("{") else named
            if other and other != kind and other not in found and "member" not in operation.get("effect", {}):
                found.insert(0 if operation["does"] == "create" else len(found), other)
                above.setdefault(other, [])
        if operation["does"] == "create" and "body" in operation:
            schema = schemas.resolved(operation["body"])
            key = operation.get("key")
            shapes.setdefault(kind, schemas.resolved(schema.get("properties", {}).get(key)) if key else schema)
    return above, shapes


def _ordered(above: Mapping[str, Sequence[str]]) -> Iterator[str]:
    done: set[str] = set()
    while len(done) < len(above):
        ready = [kind for kind in above if kind not in done and done.issuperset(above[kind])]
        ready = ready or [next(kind for kind in above if kind not in done)]
        yield from ready
        done.update(ready)


def _values(schema: Mapping[str, Any], schemas: Schemas, chance: random.Random, index: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, inner in schema.get("properties", {}).items():
        name = fold(key)
        meaning = _guess(name, schemas.resolved(inner), chance, index)
        if meaning is not MISSING and not name.endswith(("id", "ids")):
            found[name] = meaning
    return found


def _guess(name: str, schema: Mapping[str, Any], chance: random.Random, index: int) -> Any:  # noqa: PLR0911 (by kind)
    form, kind = str(schema.get("format", "")), schema.get("type")
    if "enum" in schema:
        return chance.choice(schema["enum"])
    if name in ("firstname", "lastname"):
        return chance.choice(_NAMES).split()[name == "lastname"]
    if name in _TITLES:
        return _title(chance)
    if kind == "boolean" or form.startswith("flag"):
        return chance.random() < 0.5
    if "email" in name:
        return f"person{index + 1}@example.com"
    if form.startswith(("date", "compact-date", "local-date", "epoch", "rfc2822")):
        is_last = any(word in name for word in ("end", "due", "deadline", "completed"))
        return _DAY + dt.timedelta(days=chance.randrange(30) + (30 if is_last else 0))
    if form.startswith("duration"):
        return dt.timedelta(minutes=15 * chance.randrange(1, 33))
    if name in ("hours", "minutes"):
        return chance.randrange(1, 8) if name == "hours" else chance.choice((0, 15, 30, 45))
    return MISSING


def _title(chance: random.Random) -> str:
    return f"{chance.choice(_FIRST_WORDS)} {chance.choice(_LAST_WORDS)}"
