"""JSON values written as XML, and read back, by one convention: elements named as keys, typed by an attribute.

    {"project": {"id": "7", "open": true, "tags": [{"name": "a"}]}}

    <request>
      <project>
        <id>7</id>
        <open type="boolean">true</open>
        <tags type="array"><tag><name>a</name></tag></tags>
      </project>
    </request>

A value has the type that the attribute `type` tells: integer, boolean, array, and none for text and for an object.
Dates and instants are text, with `type` or without. Of our own, since the sources do not say: `type="float"`,
`type="object"` where an object is empty, `nil="true"` for null, and `<member key="…">` for a key that is no XML name.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING, Any, Final

from workapis._formats.malformed import MalformedBody
from workapis._formats.xml_document import DEEPEST, UNSPEAKABLE, declared
from workapis.errors import ArgumentError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from workapis._formats.formats import TypedElements

_MEMBER: Final = "member"
_ITEM: Final = "item"
_NIL: Final = ("nil", "{http://www.w3.org/2001/XMLSchema-instance}nil")
# Narrower than XML itself, whose editions differ beyond ASCII; names in xml are reserved.
_NAME: Final = re.compile(r"(?![Xx][Mm][Ll])[A-Za-z_][A-Za-z0-9._-]*")
_INTEGER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)")
_FLOAT: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_LONGEST: Final = 4300  # more digits than this Python does not read as an int by default
_PLURALS: Final = (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("s", ""))
_NO_PLURALS: Final = ("ss", "us", "is")


def value_of(words: TypedElements, root: Element, marks: Collection[str] = ()) -> Any:
    """Return the JSON value that a document stands for.

    The root is the one member of an object, `{"project": …}`, unless it is a wrapper: named as `words` say, or with one
    of the `marks` of success and failure among its children.

    Raises:
        MalformedBody: text stands beside elements.
    """
    name = _local(root.tag)
    try:
        value = _value(root)
    except MalformedBody as error:
        raise error.within(name) from None
    if name in (words.request, words.reply) or (isinstance(value, dict) and not value.keys().isdisjoint(marks)):
        return value
    return {_key(root): value}


def _value(element: Element) -> Any:
    kind = element.get("type")
    if len(element):
        _refuse_text_between(element)
        return _items(element) if kind == "array" else _members(element)
    text = element.text or ""
    if element.keys() and _is_nil(element):
        return None
    return text if kind is None else _READ.get(kind, _as_it_is)(text)


def _is_nil(element: Element) -> bool:
    return any(element.get(name) == "true" for name in _NIL)


def _refuse_text_between(element: Element) -> None:
    texts = [element.text, *[child.tail for child in element]]
    if any(text and not text.isspace() for text in texts):
        raise MalformedBody("either text or elements", "both")


def _items(element: Element) -> list[Any]:
    found: list[Any] = []
    for child in element:
        try:
            found.append(_value(child))
        except MalformedBody as error:
            raise error.within(str(len(found))) from None
    return found


def _members(element: Element) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for child in element:
        key = _key(child)
        try:
            value = _value(child)
        except MalformedBody as error:
            raise error.within(key) from None
        if key in found:
            return _repeated(element)
        found[key] = value
    return found


def _repeated(element: Element) -> dict[str, Any]:
    """Return the members where an element stands several times, although nothing says array: none of them is lost."""
    found: dict[str, list[Any]] = {}
    for child in element:
        found.setdefault(_key(child), []).append(_value(child))
    return {key: values if len(values) > 1 else values[0] for key, values in found.items()}


def _key(element: Element) -> str:
    name = _local(element.tag)
    return element.get("key", name) if name == _MEMBER else name


def _local(tag: str) -> str:
    return tag.rpartition("}")[2] if tag.startswith("{") else tag


def _as_it_is(text: str) -> Any:
    return text


def _integer(text: str) -> Any:
    digits = text.strip()
    return int(digits) if _INTEGER.fullmatch(digits) and len(digits) <= _LONGEST else text


def _float(text: str) -> Any:
    number = float(text) if _FLOAT.fullmatch(text.strip()) else math.inf
    return number if math.isfinite(number) else text


def _boolean(text: str) -> Any:
    return {"true": True, "false": False}.get(text.strip(), text)


def _array(text: str) -> Any:
    return text if text.strip() else []


def _object(text: str) -> Any:
    return text if text.strip() else {}


# What does not read as its type stays text, as which the services spell most numbers in JSON too.
_READ: Final[dict[str, Callable[[str], Any]]] = {
    "integer": _integer,
    "float": _float,
    "boolean": _boolean,
    "array": _array,
    "object": _object,
}


def written(words: TypedElements, value: object) -> bytes:
    """Return a JSON value as the document of a request; raise `ArgumentError` for what XML cannot carry."""
    return declared("".join(_element(words, words.request, "", value, ())))


def _element(words: TypedElements, name: str, more: str, value: Any, path: tuple[str, ...]) -> Iterator[str]:
    if len(path) >= DEEPEST:
        raise ArgumentError(f"body: more than {DEEPEST} values inside each other")
    kind, content = _spelt(value, path)
    yield f"<{name}{more}{kind}>{content}"
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _element(words, *_named(key, path), item, (*path, key))
    elif isinstance(value, list):
        singular = _singular(words, name)
        for index, item in enumerate(value):
            yield from _element(words, singular, "", item, (*path, str(index)))
    yield f"</{name}>"


def _spelt(value: Any, path: tuple[str, ...]) -> tuple[str, str]:
    """Return the attributes of a value, and its text where it has no parts."""
    match value:
        case None:
            return ' nil="true"', ""
        case bool():
            return ' type="boolean"', "true" if value else "false"
        case int():
            return ' type="integer"', str(value)
        case float():
            return ' type="float"', repr(value)
        case str():
            return "", _escaped(value, path)
        case list():
            return ' type="array"', ""
        case _:
            return "" if value else ' type="object"', ""


def _named(key: str, path: tuple[str, ...]) -> tuple[str, str]:
    if _NAME.fullmatch(key):
        return key, ""
    escaped = _escaped(key, path).replace('"', "&quot;").replace("\t", "&#9;").replace("\n", "&#10;")
    return _MEMBER, f' key="{escaped}"'


def _escaped(text: str, path: tuple[str, ...]) -> str:
    if UNSPEAKABLE.search(text):
        place = "/".join(("body", *path))
        raise ArgumentError(f"{ascii(place)[1:-1]}: holds a character that XML cannot carry; use JSON")
    # A carriage return that is not escaped reads as a line feed.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def _singular(words: TypedElements, name: str) -> str:
    """Return the name of the items of an array, by the plural that it has."""
    if name in words.singular:
        return words.singular[name]
    ending = next(((end, other) for end, other in _PLURALS if name.lower().endswith(end)), None)
    if ending is None or name.lower().endswith(_NO_PLURALS) or not _NAME.fullmatch(name[: -len(ending[0])] + ending[1]):
        return _ITEM
    return name[: -len(ending[0])] + ending[1]
