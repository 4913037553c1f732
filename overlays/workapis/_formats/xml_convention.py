"""Encode JSON values as XML, and decode them, by one convention: elements named as keys, typed by an attribute.

    {"project": {"id": "7", "open": true, "tags": [{"name": "a"}]}}

    <request>
      <project>
        <id>7</id>
        <open type="boolean">true</open>
        <tags type="array"><tag><name>a</name></tag></tags>
      </project>
    </request>

The attribute `type` has the type of a value: integer, boolean, array, and none for a string and for an object. Dates
and datetimes are text, with `type` or without. Inference, because no source documents them: `type="float"`,
`type="object"` for an empty object, `nil="true"` for null, and `<member key="…">` for a key that is no XML name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING, Any, Final, NoReturn
from xml.parsers import expat

from workapis._formats.malformed import MalformedBody
from workapis._formats.plurals import singular
from workapis._formats.unbounded import Precise, Unbounded, fraction
from workapis._formats.xml_document import DEEPEST, MOST, UNSPEAKABLE, declared, read, refuse
from workapis.errors import ArgumentError

if TYPE_CHECKING:
    from workapis._formats.formats import TypedElements

_MEMBER: Final = "member"
_ITEM: Final = "item"
_NIL: Final = ("nil", "http://www.w3.org/2001/XMLSchema-instance}nil")
# Narrower than XML itself, whose editions differ beyond ASCII; names that begin with xml are reserved.
_NAME: Final = re.compile(r"(?![Xx][Mm][Ll])[A-Za-z_][A-Za-z0-9._-]*")
_INTEGER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)")
_FLOAT: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_LONGEST: Final = 4300  # by default, Python decodes no int of more digits


def value_of(words: TypedElements, content: bytes, charset: str | None = None, marks: Collection[str] = ()) -> Any:
    """Return the JSON value of a document.

    The root is the one member of an object, `{"project": …}`, unless it is a wrapper: it has a name of `words`, or one
    of the `marks` of success and failure among its children.

    Raises:
        MalformedBody: an element mixes text and elements; or as of `xml_document.read`, whose arguments these are.
    """
    name, key, value = read(content, charset, _values)
    if name in (words.request, words.reply) or (isinstance(value, dict) and not value.keys().isdisjoint(marks)):
        return value
    return {key: value}


def _values(parser: expat.XMLParserType) -> Callable[[], tuple[str, str, Any]]:  # noqa: C901, PLR0915 (hot)
    """Set handlers that build the value of a document; the result has name and key of the root, and its value."""
    # Two functions over one state: with a class in their place, parsing takes 9 % longer.
    # For each open element, the root first: its key, whether it is an array, its content, its repeated keys.
    keys: list[str] = []
    arrays: list[bool] = []
    inside: list[Any] = []
    again: list[set[str] | None] = []
    attributes: dict[str, str] = {}  # of the last opened element
    pieces: list[str] = []  # text since the last tag
    count = 0
    root: tuple[str, str, Any] = ("", "", None)

    def start(tag: str, found: dict[str, str]) -> None:
        nonlocal attributes, count
        count += 1
        if len(keys) >= DEEPEST or count > MOST:
            refuse(len(keys) + 1)
        if pieces and not "".join(pieces).isspace():
            _refuse_mixed(keys, arrays, inside)
        pieces.clear()
        name = tag.rpartition("}")[2] if "}" in tag else tag
        keys.append(found.get("key", name) if name == _MEMBER else name)
        arrays.append(found.get("type") == "array" if found else False)
        inside.append(None)
        again.append(None)
        attributes = found

    def end(tag: str) -> None:
        nonlocal attributes, root
        key, _, value, _ = keys.pop(), arrays.pop(), inside.pop(), again.pop()
        text = "".join(pieces)
        pieces.clear()
        if value is None:
            value = _scalar(attributes, text) if attributes else text
        elif text and not text.isspace():
            _refuse_mixed([*keys, key], [*arrays, False], inside)
        attributes = {}
        if not keys:
            root = (tag.rpartition("}")[2] if "}" in tag else tag, key, value)
            return
        around = inside[-1]
        if arrays[-1]:
            if around is None:
                inside[-1] = [value]
            else:
                around.append(value)
        elif around is None:
            inside[-1] = {key: value}
        elif key not in around:
            around[key] = value
        else:  # a repeated key without type="array": keep all values
            seen = again[-1]
            if seen is None:
                seen = again[-1] = set()
            if key not in seen:
                seen.add(key)
                around[key] = [around[key]]
            around[key].append(value)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = pieces.append
    return lambda: root


def _scalar(attributes: dict[str, str], text: str) -> Any:
    """Return the value of an element with attributes and without child elements."""
    if any(attributes.get(name) == "true" for name in _NIL):
        return None
    kind = attributes.get("type")
    return text if kind is None else _READ.get(kind, _as_it_is)(text)


def _refuse_mixed(keys: list[str], arrays: list[bool], inside: list[Any]) -> NoReturn:
    """Raise for the last opened element, which mixes text and elements."""
    steps = [
        str(len(inside[level - 1] or ())) if level and arrays[level - 1] else key for level, key in enumerate(keys)
    ]
    raise MalformedBody("either text or elements", "both", tuple(steps))


def _as_it_is(text: str) -> Any:
    return text


def _integer(text: str) -> Any:
    digits = text.strip()
    if not _INTEGER.fullmatch(digits):
        return text
    return int(digits) if len(digits) <= _LONGEST else Unbounded(digits)


def _float(text: str) -> Any:
    digits = text.strip()
    return fraction(digits) if _FLOAT.fullmatch(digits) else text


def _boolean(text: str) -> Any:
    return {"true": True, "false": False}.get(text.strip(), text)


def _array(text: str) -> Any:
    return text if text.strip() else []


def _object(text: str) -> Any:
    return text if text.strip() else {}


# A value that does not decode as its type stays a string, the form of most numbers in the JSON of the services, too.
_READ: Final[dict[str, Callable[[str], Any]]] = {
    "integer": _integer,
    "float": _float,
    "boolean": _boolean,
    "array": _array,
    "object": _object,
}


def written(words: TypedElements, value: object) -> bytes:
    """Encode a JSON value as the document of a request; raise `ArgumentError` for a value that XML cannot represent."""
    return declared("".join(_element(words, words.request, "", value, ())))


def _element(words: TypedElements, name: str, more: str, value: Any, path: tuple[str, ...]) -> Iterator[str]:
    if len(path) >= DEEPEST:
        raise ArgumentError(f"body= has more than {DEEPEST} nested levels. Pass a flatter value.")
    kind, content = _spelt(value, path)
    yield f"<{name}{more}{kind}>{content}"
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _element(words, *_named(key, path), item, (*path, key))
    elif isinstance(value, list):
        each = _name_of_items(words, name)
        for index, item in enumerate(value):
            yield from _element(words, each, "", item, (*path, str(index)))
    yield f"</{name}>"


def _spelt(value: Any, path: tuple[str, ...]) -> tuple[str, str]:
    """Return the attributes of a value, and its text if it has no parts."""
    match value:
        case None:
            return ' nil="true"', ""
        case bool():
            return ' type="boolean"', "true" if value else "false"
        case int():
            return ' type="integer"', str(value)
        case Precise():
            return ' type="float"', value.text
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
        raise ArgumentError(f"{ascii(place)[1:-1]} contains a character that XML cannot represent. Pass format='json'.")
    # A parser reads an unescaped carriage return as a line feed.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def _name_of_items(words: TypedElements, name: str) -> str:
    found = singular(name, words.singular)
    return found if name in words.singular or _NAME.fullmatch(found) else _ITEM
