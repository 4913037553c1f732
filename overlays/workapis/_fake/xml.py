"""Server side of XML: encode and decode bodies by the convention of typed elements, with ElementTree."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*\Z")


def written(value: Any, words: Mapping[str, Any], marks: Collection[str]) -> bytes:
    """Encode a JSON response as XML in UTF-8."""
    text = '<?xml version="1.0" encoding="utf-8"?>\n' + text_of(reply(value, words["reply"], marks))
    return text.encode(errors="xmlcharrefreplace")


def reply(value: Any, wrapper: str, marks: Collection[str]) -> Element:
    """Return a JSON response as an element: its one member apart from status fields, otherwise a wrapper of all."""
    members = {key: item for key, item in value.items() if key not in marks} if isinstance(value, dict) else {}
    name, inner = next(iter(members.items())) if len(members) == 1 else (wrapper, value)
    if not isinstance(inner, (dict, list)) or not _NAME.match(name):
        name, inner = wrapper, value
    return element(name, inner)


def text_of(root: Element) -> str:
    """Encode an element without a declaration."""
    return ElementTree.tostring(root, encoding="unicode").replace("\r", "&#13;")


def element(name: str, value: Any) -> Element:
    """Return any JSON value as an element."""
    return _filled(Element(name) if _NAME.match(name) else Element("member", {"key": name}), value)


def _filled(root: Element, value: Any) -> Element:
    if value is None:
        root.set("nil", "true")
    elif isinstance(value, bool):
        root.set("type", "boolean")
        root.text = str(value).lower()
    elif isinstance(value, (int, float)):
        root.set("type", "integer" if isinstance(value, int) else "float")
        root.text = repr(value)
    elif isinstance(value, str):
        root.text = value
    elif isinstance(value, list):
        root.set("type", "array")
        for item in value:
            _filled(SubElement(root, "item"), item)
    else:
        if not value:
            root.set("type", "object")
        root.extend(element(key, item) for key, item in value.items())
    return root


def read(content: bytes, words: Mapping[str, Any]) -> Any:
    """Decode a body to its JSON value; raise ValueError if it is no XML."""
    try:
        root = ElementTree.fromstring(content)  # noqa: S314 (from our client, or the author of the tests)
    except ElementTree.ParseError as error:
        raise ValueError(str(error)) from None
    value = value_of(root)
    return value if root.tag == words["request"] else {root.tag: value}


def value_of(root: Element) -> Any:
    """Return the JSON value of an element."""
    kind, text = root.get("type"), root.text or ""
    if root.get("nil") == "true":
        return None
    if kind == "array":
        return [value_of(child) for child in root]
    if len(root) or kind == "object":
        return {child.get("key") or child.tag: value_of(child) for child in root}
    if kind == "boolean":
        return text == "true"
    return int(text) if kind == "integer" else float(text) if kind == "float" else text
