"""Notations of documented payloads (JSON, JavaScript literal, XML), each with a strict parser."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, NoReturn
from xml.etree import ElementTree

import json5

from scripts.document import pointer as pointers

_SPACE = " \t\r\n"
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


class Failure(Exception):
    """A payload is invalid: a span of lines cannot be parsed, or a place does not match its schema."""

    def __init__(self, message: str, lines: tuple[int, int] | None = None, pointer: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.lines = lines
        self.pointer = pointer


def notation(text: str) -> str:
    """Return 'xml' if a text begins like markup, else 'json'."""
    return "xml" if text.lstrip().startswith("<") else "json"


def read(text: str, spelling: str) -> Any:
    """Parse a payload in 'json', 'json5' or 'xml'; raises Failure if that fails."""
    return {"json": read_json, "json5": read_json5, "xml": read_xml}[spelling](text)


def read_json(text: str) -> Any:
    """Parse strict JSON: no key twice, no NaN or Infinity, floats stay floats (4.0 is not 4)."""
    try:
        return json.loads(
            text,
            object_pairs_hook=lambda pairs: _object(pairs, text),
            parse_constant=lambda word: _refuse(word, text),
            parse_float=lambda number: _number(number, text),
        )
    except json.JSONDecodeError as error:
        raise _syntax(error, text) from None
    except RecursionError:
        raise Failure("nested too deep to be read", (1, text.count("\n") + 1)) from None


def read_json5(text: str) -> Any:
    """Parse a JavaScript literal: bare keys and single quotes, no key twice, no NaN."""
    if pair := _SURROGATE.search(text):  # json5 makes two characters of the two halves
        _refuse(pair[0], text, "{} is half of a surrogate pair")
    try:
        return json5.loads(
            text,
            allow_duplicate_keys=False,
            parse_constant=lambda word: _refuse(word, text),
            parse_float=lambda number: _number(number, text),
        )
    except ValueError as error:
        found = re.search(r":(\d+) ", str(error))
        line = int(found[1]) if found else 1
        raise Failure(f"not a literal of JavaScript: {error}", (line, line)) from None


def _object(pairs: list[tuple[str, Any]], text: str) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        _refuse(json.dumps(twice, ensure_ascii=False), text, "the key {} appears twice")
    return value


def _number(number: str, text: str) -> float:
    value = float(number)
    return value if math.isfinite(value) else _refuse(number, text)


def _refuse(word: str, text: str, message: str = "{} is not a JSON number") -> NoReturn:
    places = [found.start() for found in re.finditer(re.escape(word), text)] or [0]
    raise Failure(message.format(word), (_line(text, places[0]), _line(text, places[-1])))


def _syntax(error: json.JSONDecodeError, text: str) -> Failure:
    """Return a failure that is the same under every Python version: it spans the two mismatching tokens."""
    after = error.pos
    while after < len(text) and text[after] in _SPACE + ("," if "trailing comma" in error.msg else ""):
        after += 1
    before = len(text[:after].rstrip(_SPACE)) - 1
    trailing = before >= 0 and text[before] == "," and text[after : after + 1] in ("}", "]")
    message = "a comma before the closing bracket" if trailing else error.msg[:1].lower() + error.msg[1:]
    return Failure(f"not JSON: {message}", (_line(text, max(before, 0)), _line(text, after)))


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def read_xml(text: str) -> dict[str, Any]:
    """Parse XML in the services' convention.

    An element with elements is an object, with ``type="array"`` an array. Every other element is text (see ``typed``).
    """
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 (a payload of specs/)
    except ElementTree.ParseError as error:
        line = error.position[0]
        raise Failure(f"not XML: {error}", (line, line)) from None
    return {root.tag: _element(root, pointers.join("", root.tag))}


def typed(text: str) -> dict[str, int | bool]:
    """Return the values of XML texts whose ``type`` attribute is integer or boolean, by pointer.

    A schema may want either: XML writes all values as text, and one schema serves JSON and XML.
    """
    root = ElementTree.fromstring(text)  # noqa: S314 (a payload of specs/)
    return dict(_typed(root, pointers.join("", root.tag)))


def _element(element: ElementTree.Element, pointer: str) -> Any:
    if other := sorted(set(element.attrib) - {"type"}):
        raise Failure(f"the attribute {other[0]} cannot be converted", None, pointer)
    array = element.get("type") == "array"
    if not len(element) and not array:
        return element.text or ""
    if any((text or "").strip() for text in (element.text, *(child.tail for child in element))):
        raise Failure("text next to elements", None, pointer)
    tags = [child.tag for child in element]
    if twice := [] if array else sorted({tag for tag in tags if tags.count(tag) > 1}):
        raise Failure(f"the element {twice[0]} appears twice", None, pointers.join(pointer, twice[0]))
    members = {place: _element(child, place) for place, child in _children(element, pointer)}
    return list(members.values()) if array else dict(zip(tags, members.values(), strict=True))


def _children(element: ElementTree.Element, pointer: str) -> list[tuple[str, ElementTree.Element]]:
    array = element.get("type") == "array"
    return [(pointers.join(pointer, index if array else child.tag), child) for index, child in enumerate(element)]


def _typed(element: ElementTree.Element, pointer: str) -> Iterator[tuple[str, int | bool]]:
    kind, text = element.get("type"), element.text or ""
    if kind == "integer" and re.fullmatch(r"-?(0|[1-9][0-9]*)", text):
        yield pointer, int(text)
    elif kind == "boolean" and text in ("true", "false"):
        yield pointer, text == "true"
    for place, child in _children(element, pointer):
        yield from _typed(child, place)
