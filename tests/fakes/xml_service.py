"""The service's side of XML: the writer of the fakes, by ElementTree, with the liberties that a service has.

It shares nothing with the writer of the runtime but the convention, so that a mistake there is no mistake here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from hypothesis import strategies as st

from workapis._fake import xml

REPLY = "response"


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
    """Return a JSON response as XML: of one member beside STATUS that member, of several `<response>` with all."""
    return document(xml.reply(value, REPLY, ("STATUS",)), manner)


def wrapped(value: Any, manner: Manner = PLAIN) -> bytes:
    """Return any JSON value as XML, in the envelope of a response."""
    return document(xml.element(REPLY, value), manner)


def document(root: Element, manner: Manner = PLAIN) -> bytes:
    if manner.indented:
        _indent(root)
    text = xml.text_of(root)
    name = manner.encoding.removesuffix("-sig")
    head = f'<?xml version="1.0" encoding="{name}"?>\n' if manner.is_declared else ""
    return (head + text).encode(manner.encoding)


def _indent(element: Element) -> None:
    """Put each element in a line of its own; never inside a text."""
    for child in element:
        _indent(child)
        child.tail = "\n  "
    if len(element) or element.get("type") in ("array", "object"):
        element.text = "\n  "
