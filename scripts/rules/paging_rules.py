"""Lint rules for pagination: the extension of a list does not contradict the parameters and keys that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.spec.bundle import Bundle
from scripts.spec.operations import OperationObject, operations, parameters, resolved, structured

_WORD = "x-workapis-pagination"
_COUNTS = ("number", "pages", "total")
# Words that mean a count or a position of records: in a name, in a description, or as a whole name.
_WORDS = frozenset({"offset", "skip", "skips", "skipped", "cursor"})
_NAMES = frozenset({*("start", "from", "first", "after", "before", "since"), *("startat", "startindex", "startrow")})
_SIZES = frozenset({"limit", "size", "per"})
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def pages_are_what_they_are_named(bundle: Bundle) -> Iterator[Fault]:
    """The parameters and places in ``x-workapis-pagination`` are page numbers, item counts, and sizes."""
    for op, word in _paged(bundle):
        if not isinstance(word.get("page"), str):
            continue
        queries = {item.get("name"): item for _, item in parameters(bundle.document, op) if item.get("in") == "query"}
        page, size = queries.get(word["page"]), queries.get(word.get("size"))
        fix = "write the parameter that takes the number of a page, from 1. If there is none, write `pages: unknown`"
        if page is not None and (why := _is_no_page(bundle.document, page)):
            message = f"{word['page']!r} of {op.name} is not a page number: {why}"
            yield bundle.origins.fault(_place(op, "page"), message, fix)
        if word.get("size") == word["page"]:
            message = f"{word['page']!r} is both `page` and `size` of {op.name}"
            yield bundle.origins.fault(_place(op, "size"), message, "keep the correct one")
        elif size is not None and (why := _is_no_count(bundle.document, size)):
            message = f"{word['size']!r} of {op.name} is not a page size: {why}"
            yield bundle.origins.fault(_place(op, "size"), message, "write the parameter that takes a number of items")
        yield from _counts(bundle, op, word)


def sizes_agree(bundle: Bundle) -> Iterator[Fault]:
    """The sizes of ``x-workapis-pagination`` are those of the parameter, and the default is at most the maximum."""
    for op, word in _paged(bundle):
        queries = {item.get("name"): item for _, item in parameters(bundle.document, op) if item.get("in") == "query"}
        schema = _schema(bundle.document, queries.get(word.get("size"), {}))
        default, most = word.get("size_default"), word.get("size_maximum")
        if most is not None and "size" not in word:
            message, fix = (
                f"{op.name} has a maximum page size, and no parameter to request one",
                "write it as `size`",
            )
            yield bundle.origins.fault(_place(op, "size_maximum"), message, fix)
        for key, known, said in (("default", schema.get("default"), default), ("maximum", schema.get("maximum"), most)):
            if None not in (known, said) and known != said:
                message = f"a {key} size of {said}, but {known} in the parameter {word['size']!r}"
                fix = "correct the wrong one by its source"
                yield bundle.origins.fault(_place(op, f"size_{key}"), message, fix)
        largest = [number for number in (most, schema.get("maximum")) if number is not None]
        if default is not None and any(default > number for number in largest):
            message = f"a default size of {default}, over the maximum, {min(largest)}"
            yield bundle.origins.fault(_place(op, "size_default"), message, "correct the one that is wrong")


OF_THE_RESULT = (pages_are_what_they_are_named, sizes_agree)


def _paged(bundle: Bundle) -> Iterator[tuple[OperationObject, Mapping[str, Any]]]:
    """Yield each operation with a pagination extension, and the extension."""
    for op in operations(bundle.document):
        word = op.value.get(_WORD)
        if isinstance(word, dict):
            yield op, word


def _counts(bundle: Bundle, op: OperationObject, word: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield an error for each count whose place has no number, or belongs to another count."""
    seen: dict[Any, str] = {}
    for part in (key for count in _COUNTS for key in (count, f"{count}_header") if key in word):
        if word[part] in seen:
            message = f"{word[part]} is both `{seen[word[part]]}` and `{part}` of {op.name}"
            yield bundle.origins.fault(_place(op, part), message, "keep the correct one")
        seen.setdefault(word[part], part)
        for place, schema in _told(bundle.document, op, part, word[part]):
            if not _may_be_number(bundle.document, schema):
                message = f"the value of {place} in the response of {op.name} is not a number"
                fix = "write the place of a number, or correct the type there"
                yield bundle.origins.fault(_place(op, part), message, fix)


def _told(
    document: Mapping[str, Any], op: OperationObject, part: str, name: Any
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the schema of a header or of a place in the body, for each success response that has it."""
    for status, reply in op.value.get("responses", {}).items():
        found = resolved(document, reply) if status[0] == "2" else None
        if not isinstance(found, dict):
            continue
        if part.endswith("_header"):
            headers = found.get("headers", {})
            yield from [(name, _schema(document, resolved(document, headers[name]) or {}))] if name in headers else []
            continue
        schema = _schema(document, structured(document, found) or {})
        for key in pointers.split(name):
            schema = _followed(document, schema.get("properties", {}).get(key))
        yield name, schema


def _is_no_page(document: Mapping[str, Any], parameter: Mapping[str, Any]) -> str:
    """Return the reason why a parameter is no page number from 1; empty without one."""
    schema = _schema(document, parameter)
    if schema.get("minimum") == 0 or schema.get("default") == 0:
        return "its schema counts from 0, and the client from 1"
    if _words(str(parameter.get("name"))) & _SIZES:
        return "its name means a number of items"
    return _is_no_count(document, parameter)


def _is_no_count(document: Mapping[str, Any], parameter: Mapping[str, Any]) -> str:
    """Return the reason why a parameter is no number of pages or items; empty without one."""
    name = str(parameter.get("name"))
    if name.lower().replace("_", "").replace("-", "") in _NAMES or _words(name) & {*_WORDS, "token"}:
        return "its name means a position in a list"
    if found := _words(parameter.get("description", "")) & _WORDS:
        return f"its description has the word {min(found)!r}"
    return "" if _may_be_number(document, _schema(document, parameter)) else "its schema allows no number"


def _words(text: str) -> set[str]:
    return {part.lower() for part in _PARTS.findall(text)}


def _may_be_number(document: Mapping[str, Any], schema: Mapping[str, Any]) -> bool:
    """Return whether a schema allows a number, or a string whose format may encode one."""
    kinds = schema.get("type", "integer")
    choices = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if choices:
        return any(_may_be_number(document, _followed(document, choice)) for choice in choices)
    allowed = {"integer", "number", *({"string"} if "format" in schema or "pattern" in schema else ())}
    return bool(allowed & set(kinds if isinstance(kinds, list) else [kinds]))


def _schema(document: Mapping[str, Any], holder: Mapping[str, Any]) -> Mapping[str, Any]:
    return _followed(document, holder.get("schema"))


def _followed(document: Mapping[str, Any], schema: Any) -> Mapping[str, Any]:
    found = resolved(document, schema)
    return found if isinstance(found, dict) else {}


def _place(op: OperationObject, word: str) -> str:
    return pointers.join(op.pointer, _WORD, word)
