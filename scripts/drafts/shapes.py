"""Infer schemas from printed values: types, null, wire formats, required keys. Guesses are marked."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from scripts.drafts.call_names import free
from scripts.drafts.guesses import guess
from scripts.plan.python_names import pascal, singular, snake

# The wire formats that strings are compared with, the most specific first.
_OF_TEXT = (
    *("date-time-milliseconds", "date-time", "local-date-time", "date", "compact-date-time", "compact-date"),
    *("uuid", "rfc2822", "clock-time", "digits", "signed-digits", "decimal", "flag-word", "flag-yes-no"),
)
_OF_NUMBERS = {"epoch-seconds": range(10**9, 4 * 10**9), "epoch-milliseconds": range(10**12, 4 * 10**12)}
_INSTANT = re.compile(r"(^|_)(at|on|time|date|timestamp|created|updated|modified)\Z")
_ID = re.compile(r"(^|_)ids?\Z")
_FLAG = re.compile(r"(^|_)(is|has|can|may|allow|enabled?|active)(_|\Z)")
_WRAPPER = re.compile(r"(.+)(Reply|Request)\Z")
_KINDS: tuple[tuple[type, str], ...] = (
    *((type(None), "null"), (bool, "boolean"), (int, "integer"), (float, "number")),
    *((str, "string"), (list, "array"), (dict, "object")),
)


@dataclass
class Shapes:
    """Inferred schemas by name; ``known`` are names of existing schemas."""

    formats: Mapping[str, Any]
    known: Collection[str]
    made: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    _samples: dict[str, list[dict[str, Any]]] = field(default_factory=dict[str, list[dict[str, Any]]])

    def add(self, name: str, values: Iterable[Any], is_partial: bool = False) -> None:
        """Infer the schema of that name, and those of the objects inside; a partial one requires nothing."""
        objects = self._samples.setdefault(name, [])
        objects += (value for value in values if isinstance(value, dict))
        if not objects:
            return
        keys = list(dict.fromkeys(key for value in objects for key in value))
        self.made[name] = {}  # before those inside, which come behind it
        properties = {key: self._property(name, key, keys, objects, is_partial) for key in keys}
        schema: dict[str, Any] = {
            **guess("write what it is"),
            "description": f"Printed fields of {_article(snake(name).replace('_', ' '))}.",
            "type": "object",
        }
        shared = [key for key in keys if all(key in value for value in objects)]
        if shared and not is_partial:
            many = f"all {len(objects)} payloads have" if len(objects) > 1 else "the one payload has"
            schema |= {**guess(f"{many} these keys"), "required": shared}
        elif is_partial:
            schema |= guess("a change of a record requires nothing")
        self.made[name] = {**schema, "properties": properties}

    def _property(
        self, parent: str, key: str, keys: Sequence[str], objects: Sequence[dict[str, Any]], is_partial: bool
    ) -> dict[str, Any]:
        values = [value[key] for value in objects if key in value]
        return self._schema(self._inner_name(parent, key, objects), key, values, is_partial and len(keys) == 1)

    def _inner_name(self, parent: str, key: str, objects: Sequence[dict[str, Any]]) -> str:
        """Return the schema name of an object at a key: that of the enveloped object, else after parent and key."""
        wrapper = _WRAPPER.match(parent)
        nested = [name for value in objects for name, item in value.items() if isinstance(item, dict | list)]
        if wrapper and nested and nested[0] == key:
            return free(wrapper[1] if wrapper[2] == "Request" else _one(wrapper[1]))
        return free(f"{wrapper[1] if wrapper else parent}{_one(key)}")

    def _schema(self, name: str, key: str, values: Sequence[Any], is_partial: bool) -> dict[str, Any]:
        kinds = [kind for _, kind in _KINDS if any(_kind(value) == kind for value in values)]
        if "number" in kinds and "integer" in kinds:
            kinds.remove("integer")
        bare = [kind for kind in kinds if kind != "null"]
        if not bare:
            return {**guess("only null is printed"), "type": ["string", "null"]}
        if len(bare) > 1:
            return {**guess(f"printed in kinds: {', '.join(bare)}"), "type": kinds}
        found = [value for value in values if value is not None]
        if bare == ["object"]:
            return self._object(name, found, "null" in kinds, is_partial)
        schema: dict[str, Any] = {"type": [bare[0], "null"] if "null" in kinds else bare[0]}
        if bare == ["array"]:
            return schema | self._items(name, key, [item for value in found for item in value], is_partial)
        wire = self._format(key, bare[0], found)
        return {**guess(f"all printed values fit {wire}"), **schema, "format": wire} if wire else schema

    def _object(self, name: str, values: Sequence[dict[str, Any]], nullable: bool, is_partial: bool) -> dict[str, Any]:
        keys = {key for value in values for key in value}
        if not keys:
            return {**guess("only an empty object is printed"), "type": ["object", "null"] if nullable else "object"}
        if all(key.isdigit() for key in keys):
            inner = self._schema(name, "", [item for value in values for item in value.values()], is_partial)
            return {**guess("a map by id"), "type": "object", "additionalProperties": inner}
        if name not in self.known:
            self.add(name, values, is_partial)
        reference = {"$ref": f"{name}.yaml"}
        return {"anyOf": [reference, {"type": "null"}]} if nullable else reference

    def _items(self, name: str, key: str, items: Sequence[Any], is_partial: bool) -> dict[str, Any]:
        if not items:
            return {**guess("only an empty list is printed"), "items": {}}
        return {"items": self._schema(name, singular(key), items, is_partial)}

    def _format(self, key: str, kind: str, values: Sequence[Any]) -> str:
        name = snake(key)
        if kind == "integer":
            fitting = (wire for wire, span in _OF_NUMBERS.items() if all(value in span for value in values))
            return next(fitting, "") if _INSTANT.search(name) else ""
        if kind != "string":
            return ""
        told = [value for value in values if value]
        if told and _FLAG.search(name) and set(told) <= {"0", "1"}:
            return "flag-digit" if told == [*values] else ""
        for wire in _OF_TEXT if told else ():
            if _ID.search(name) and wire.startswith("compact"):
                continue
            if all(re.search(self.formats[wire]["pattern"], value) for value in told):
                wide = wire if told == [*values] else f"{wire}-or-empty"
                return wide if wide in self.formats else ""
        return ""


def _kind(value: Any) -> str:
    return next(kind for python, kind in _KINDS if isinstance(value, python))


def _one(name: str) -> str:
    *before, last = snake(name).split("_")
    return pascal("_".join([*before, singular(last)]))


def _article(words: str) -> str:
    return f"{'an' if words[0] in 'aeio' else 'a'} {words}"
