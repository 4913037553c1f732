"""Build responses: records at their envelope, status fields, pages, refusals."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlencode

from attrs import define, field

from workapis._fake.schema import Look, Schemas, fold, look_of
from workapis._fake.spellings import MISSING
from workapis._fake.store import Record, Store, whole

Plan = Mapping[str, Any]
FOLLOWED: Final = "@after"
"""Key in the query of a URL of the next page, with the number of records before that page."""


@define
class Answer:
    """Status, headers and JSON value of a response, MISSING without a body; or its bytes."""

    status: int
    value: Any = MISSING
    headers: dict[str, str] = field(factory=dict[str, str])
    content: bytes | None = None


class Replies:
    """Builds the responses of an API.

    Attributes:
        marks: Status fields, the sibling keys of a payload that report success.
    """

    def __init__(self, api: Plan, schemas: Schemas, store: Store) -> None:
        self._schemas = schemas
        self._store = store
        self._errors: Plan = api["words"].get("errors", {})
        self._refusals: Plan = api["refusals"]
        self.marks = frozenset(self._errors.get("reported", {}))
        self._marks = {
            fold(key): "OK" if isinstance(failing, str) else not failing
            for key, failing in self._errors.get("reported", {}).items()
        }

    def of(self, plan: Plan, records: Sequence[Record]) -> Answer:
        """Return the response to an operation on records, of which it shows the last."""
        is_new = plan.get("does") in ("create", "copy") and records
        return Answer(
            plan["status"], self._value(plan, records[-1:], {}), {"id": str(records[-1].id)} if is_new else {}
        )

    def documented(self, plan: Plan) -> Answer:
        """Return the documented response of an operation without a rule."""
        value = json.loads(json.dumps(plan["printed"])) if "printed" in plan else self._value(plan, [], {})
        return Answer(plan["status"], value)

    def refused(self, plan: Plan, status: int, message: str) -> Answer:
        """Return the response to a refused request, in the error format of the vendor."""
        known = {**self._errors.get("reported", {})}
        for word in self._errors.get("message", ["message"]):
            first, *rest = word[1:].split("/") if word.startswith("/") else [word]
            if first == "*" or first.isdecimal():  # a list as body
                return Answer(status, _below([first, *rest], message))
            known.setdefault(first, _below(rest, message))
        refusals = {**self._refusals, **plan.get("refusals", {})}
        if str(status) not in refusals:
            return Answer(status, known)
        schema, look = refusals[str(status)], look_of({fold(key): value for key, value in known.items()})
        return Answer(status, MISSING if schema is None else self._schemas.object_of(look, schema))

    def listed(
        self, plan: Plan, query: Mapping[str, str], records: Sequence[Record], parents: Sequence[Record]
    ) -> Answer:
        """Return the requested page of a list; all records of a list without pages."""
        pages = plan.get("pages", {})
        if pages.get("style", "whole") in ("whole", "unknown"):
            return Answer(plan["status"], self._value(plan, records, {}, parents))
        size = _positive(query.get(pages.get("size", "")), pages.get("size_default", 50))
        size = min(size, pages.get("size_maximum", 500))
        number = _positive(query.get(pages.get("page", "")), 1)
        before = pages.get("offset", pages.get("cursor", FOLLOWED if pages["style"] == "next-url" else ""))
        start = _positive(query.get(before), 0) if before else (number - 1) * size
        told: dict[str, Any] = {"number": number, "pages": max(-(-len(records) // size), 1), "total": len(records)}
        is_more = start + size < len(records)
        if is_more and before:
            url = "?" + urlencode({**query, before: start + size})
            told["next"] = url if pages["style"] == "next-url" else str(start + size)
        root = _nested({**told, "more": is_more}, pages)
        value = self._value(plan, records[start : start + size], root, parents)
        headers = {pages[f"{name}_header"]: str(item) for name, item in told.items() if f"{name}_header" in pages}
        if pages["style"] == "next-url" and "next" not in pages and is_more:
            headers["Link"] = f'<{told["next"]}>; rel="next"'
        return Answer(plan["status"], value, headers)

    def _value(self, plan: Plan, records: Sequence[Record], root: Plan, parents: Sequence[Record] = ()) -> Any:
        """Return the value of a response; MISSING if the operation has none."""
        if "reply" not in plan:
            return MISSING
        one = self._store.look(records[0]) if len(records) == 1 and plan.get("does") != "list" else None
        is_whole = plan.get("does") == "get" and not plan.get("at")  # the reply is the record
        around = self._root(plan["reply"], {**self._marks, **root}, one, is_whole=is_whole)
        above = self._store.look(parents[0]) if parents and not records else None
        return self._built(plan["reply"], plan.get("at", []), records, around, above)

    def _root(self, schema: Any, known: Plan, one: Look | None, *, is_whole: bool) -> Look:
        """Return the values at the root of a response: status fields, page numbers, and the id of the record."""
        shape = self._schemas.resolved(schema)
        names = [fold(key) for key in shape.get("properties", {}) if key not in shape.get("alias", ())]
        ids = [name for name in names if name.endswith("id")]

        def found(name: str) -> Any:
            if name in known or one is None:
                return known.get(name, MISSING)
            return one("id") if ids == [name] and not is_whole else one(name)

        return found

    def _built(
        self, schema: Any, at: Sequence[str], records: Sequence[Record], around: Look, above: Look | None
    ) -> Any:
        schema = self._schemas.resolved(schema)
        if schema.get("type") == "array":
            return self._many(schema.get("items"), at[1:], records, "")
        if not at:
            return self._shown(schema, around, records)
        step, *rest = at
        inner = self._schemas.resolved(schema.get("properties", {}).get(step))
        value = self._schemas.object_of(lambda name: MISSING if name == fold(step) else around(name), schema)
        if inner.get("type") == "array":
            value[step] = self._many(inner.get("items"), rest[1:], records, step)
        else:
            own = self._store.look(records[0]) if records and not rest else None
            value[step] = self._built(inner, rest, records, own or self._above(step, records, above or around), None)
        return value

    def _many(self, schema: Any, rest: Sequence[str], records: Sequence[Record], step: str) -> Any:
        """Return the items of a list: records, or groups of records by owner."""
        if rest:
            collection = self._collection(step, records)
            groups: dict[int, list[Record]] = {}
            for record in records:
                groups.setdefault(self._store.above(record, collection) or 0, []).append(record)
            nothing = look_of({})
            return [
                self._built(schema, rest, group, self._above(step, group, nothing), None) for group in groups.values()
            ]
        schema = self._schemas.resolved(schema)
        if schema.get("type", "object") != "object" and "anyOf" not in schema:
            return [self._schemas.spelled(record.id, schema) for record in records]
        return [self._shown(schema, self._store.look(record), [record]) for record in records]

    def _collection(self, step: str, records: Sequence[Record]) -> str:
        return self._store.named(fold(step).removesuffix("s"), records[0].collection) if records else ""

    def _above(self, step: str, records: Sequence[Record], otherwise: Look) -> Look:
        """Return the owner of records, such as their project."""
        collection = self._collection(step, records)
        number = self._store.above(records[0], collection) if collection else None
        above = None if number is None else self._store.get(collection, number)
        return otherwise if above is None else self._store.look(above)

    def _shown(self, schema: Mapping[str, Any], look: Look, records: Sequence[Record]) -> dict[str, Any]:
        """Return an object; without documented properties, it has the written values and an id."""
        value = self._schemas.object_of(look, schema)
        if schema.get("properties") or schema.get("additionalProperties") is False or not records:
            return value
        return {**json.loads(json.dumps(records[0].sent, default=str)), **value, "id": records[0].id}


def _nested(told: Mapping[str, Any], pages: Plan) -> dict[str, Any]:
    """Return the numbers of a page at their places in the response, by folded names."""
    found: dict[str, Any] = {}
    for name, number in told.items():
        pointer = str(pages.get(name, "")).rstrip("?")
        steps = [fold(step) for step in pointer.strip("/").split("/")] if pointer.startswith("/") else []
        inner = found
        for step in steps[:-1]:
            inner = inner.setdefault(step, {})
        inner |= dict.fromkeys(steps[-1:], number)
    return found


def put(value: Any, pointer: str, item: Any) -> None:
    """Set the value at a JSON pointer in a response."""
    *steps, last = pointer.strip("/").split("/")
    for step in steps:
        value = value.setdefault(step, {})
    value[last] = item


def _positive(text: str | None, otherwise: int) -> int:
    number = whole(text)
    return otherwise if number is None or number < 1 else number


def _below(path: Sequence[str], value: Any) -> Any:
    """Return an object or list with the value at the end of a path of keys and positions."""
    for step in reversed(path):
        value = [value] if step == "*" or step.isdecimal() else {step: value}
    return value
