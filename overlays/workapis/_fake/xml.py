"""The service's side of XML: bodies by the convention of typed elements, written and read with ElementTree."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*\Z")


def written(value: Any, words: Mapping[str, Any], marks: Collection[str]) -> bytes:
    """Return a JSON reply as XML: of one member beside its marks that member, of several all of them in the wrapper."""
    members = {key: item for key, item in value.items() if key not in marks} if isinstance(value, dict) else {}
    name, inner = next(iter(members.items())) if len(members) == 1 else (words["reply"], value)
    if not isinstance(inner, (dict, list)) or not _NAME.match(name):
        name, inner = words["reply"], value
    head = b'<?xml version="1.0" encoding="utf-8"?>\n'
    return head + ElementTree.tostring(_element(name, inner), encoding="unicode").encode(errors="xmlcharrefreplace")


def _element(name: str, value: Any) -> Element:
    element = Element(name) if _NAME.match(name) else Element("member", {"key": name})
    return _filled(element, value)


def _filled(element: Element, value: Any) -> Element:
    if value is None:
        element.set("nil", "true")
    elif isinstance(value, bool):
        element.set("type", "boolean")
        element.text = str(value).lower()
    elif isinstance(value, (int, float)):
        element.set("type", "integer" if isinstance(value, int) else "float")
        element.text = repr(value)
    elif isinstance(value, str):
        element.text = value
    elif isinstance(value, list):
        element.set("type", "array")
        for item in value:
            _filled(SubElement(element, "item"), item)
    else:
        if not value:
            element.set("type", "object")
        element.extend(_element(key, item) for key, item in value.items())
    return element


def read(content: bytes, words: Mapping[str, Any]) -> Any:
    """Return the JSON value of a body; raise ValueError where it is no XML."""
    try:
        root = ElementTree.fromstring(content)  # what our own client sent, or who tests with the fake
    except ElementTree.ParseError as error:
        raise ValueError(str(error)) from None
    value = _value(root)
    return value if root.tag == words["request"] else {root.tag: value}


def _value(element: Element) -> Any:
    kind, text = element.get("type"), element.text or ""
    if element.get("nil") == "true":
        return None
    if kind == "array":
        return [_value(child) for child in element]
    if len(element) or kind == "object":
        return {child.get("key") or child.tag: _value(child) for child in element}
    if kind == "boolean":
        return text == "true"
    return int(text) if kind == "integer" else float(text) if kind == "float" else text
