"""The service's side of XML: a second writer of the convention, by ElementTree, with the liberties that a service has.

It shares nothing with the writer of the runtime but the convention, so that a mistake there is no mistake here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from hypothesis import strategies as st

REPLY = "response"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*\Z")


@dataclass(frozen=True)
class Manner:
    """What a service may do or leave undone without another meaning: encoding, declaration, blanks."""

    encoding: str = "utf-8"
    is_declared: bool = True
    indented: bool = False


PLAIN = Manner()
MANNERS = st.builds(
    Manner,
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    is_declared=st.booleans(),
    indented=st.booleans(),
)


def reply_of(value: Any, manner: Manner = PLAIN) -> bytes:
    """Return a JSON reply as XML: of one member beside STATUS that member, of several all of them in `<response>`."""
    members = {key: item for key, item in value.items() if key != "STATUS"} if isinstance(value, dict) else {}
    (name, inner) = next(iter(members.items())) if len(members) == 1 else (REPLY, value)
    if not isinstance(inner, (dict, list)) or not _NAME.match(name):
        name, inner = REPLY, value
    return document(_element(name, inner, manner), manner)


def wrapped(value: Any, manner: Manner = PLAIN) -> bytes:
    """Return any JSON value as XML, in the wrapper of a reply."""
    return document(_element(REPLY, value, manner), manner)


def document(root: Element, manner: Manner = PLAIN) -> bytes:
    """Return an element as bytes."""
    if manner.indented:
        _indent(root)
    text = ElementTree.tostring(root, encoding="unicode").replace("\r", "&#13;")
    name = manner.encoding.removesuffix("-sig")
    head = f'<?xml version="1.0" encoding="{name}"?>\n' if manner.is_declared else ""
    return (head + text).encode(manner.encoding)


def _element(name: str, value: Any, manner: Manner) -> Element:
    element = Element(name) if _NAME.match(name) else Element("member", {"key": name})
    _fill(element, value, manner)
    return element


def _fill(element: Element, value: Any, manner: Manner) -> None:
    kind, text = _leaf(value)
    if kind:
        element.set(*kind)
    element.text = text
    if isinstance(value, list):
        for item in value:
            _fill(SubElement(element, "item"), item, manner)
    elif isinstance(value, Mapping):
        element.extend(_element(key, item, manner) for key, item in value.items())


def _leaf(value: Any) -> tuple[tuple[str, str] | None, str | None]:
    if isinstance(value, str):
        return None, value
    if value is None:
        return ("nil", "true"), None
    if isinstance(value, bool):
        return ("type", "boolean"), str(value).lower()
    if isinstance(value, (int, float)):
        return ("type", "integer" if isinstance(value, int) else "float"), repr(value)
    kind = "array" if isinstance(value, list) else "object" if not value else ""
    return ("type", kind) if kind else None, None


def _indent(element: Element) -> None:
    """Put each element in a line of its own; never inside a text."""
    for child in element:
        _indent(child)
        child.tail = "\n  "
    if len(element) or element.get("type") in ("array", "object"):
        element.text = "\n  "
