"""XML documents read without trusting them, as elements of `xml.etree.ElementTree`, and written again.

Refused before they can take memory: a DTD, and with it every entity but the five of XML; nesting deeper than `DEEPEST`;
more elements than `MOST`; a tag longer than `LONGEST`. What is left takes memory in proportion to its bytes, which the
transport limits.
"""

from __future__ import annotations

import re
from typing import Final, NoReturn
from xml.etree.ElementTree import Element, TreeBuilder, tostring
from xml.parsers import expat

from workapis._format import Unreadable
from workapis.errors import ArgumentError

DEEPEST: Final = 64  # elements inside each other, the root counted
MOST: Final = 1_000_000  # elements of a document; a page of 500 records of 70 members has 35,000
LONGEST: Final = 1024 * 1024  # bytes of a tag, which is taken in whole, its attributes too
_STEP: Final = 256 * 1024  # bytes that are parsed at a time

# What XML 1.0 cannot carry, not even escaped (2.2, Char).
UNSPEAKABLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BYTE_ORDER_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


class _Guard:
    """Passes the events of a parser on to a builder, until one of them is not to be borne."""

    def __init__(self, parser: expat.XMLParserType) -> None:
        self._builder = TreeBuilder()
        self._parser = parser
        self._depth = self._count = self._taken = 0
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._builder.data
        parser.StartDoctypeDeclHandler = self._doctype

    def take(self, part: memoryview) -> None:
        """Parse a part of the document."""
        self._taken += len(part)
        self._parser.Parse(part, False)
        if self._taken - self._parser.CurrentByteIndex > LONGEST:
            raise Unreadable(f"XML without a tag of more than {LONGEST} bytes", "one")

    def finish(self) -> Element:
        """Return the root."""
        self._parser.Parse(b"", True)
        return self._builder.close()

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > DEEPEST:
            raise Unreadable(f"XML of at most {DEEPEST} elements inside each other", "more")
        if self._count > MOST:
            raise Unreadable(f"XML of at most {MOST} elements", "more")
        if attributes:
            attributes = {_qualified(name): value for name, value in attributes.items()}
        self._builder.start(_qualified(tag), attributes)

    def _end(self, tag: str) -> None:
        self._depth -= 1
        self._builder.end(_qualified(tag))

    def _doctype(self, *_told: object) -> NoReturn:
        raise Unreadable("XML without a document type, by which entities are defined", "one")


def _qualified(name: str) -> str:
    return "{" + name if "}" in name else name


def parsed(content: bytes, charset: str | None = None) -> Element:
    """Return the root of a document.

    Args:
        content: its bytes. A byte order mark tells the encoding, else `charset`, else the declaration, else it is
            UTF-8 (RFC 7303, 3).
        charset: what the header Content-Type says.

    Raises:
        Unreadable: it is no XML, or not to be trusted.
    """
    try:
        return _parsed(content, None if content.startswith(_BYTE_ORDER_MARKS) else charset)
    except expat.ExpatError as error:
        raise Unreadable("well-formed XML", f"a fault in line {error.lineno}, column {error.offset + 1}") from None
    except Unreadable:
        raise
    except (LookupError, ValueError):  # the latter for encodings of several bytes a character
        raise Unreadable("XML in a known encoding", "another encoding") from None


def _parsed(content: bytes, charset: str | None) -> Element:
    guard = _Guard(expat.ParserCreate(charset, "}"))
    whole = memoryview(content)
    for begin in range(0, len(whole), _STEP):
        guard.take(whole[begin : begin + _STEP])
    return guard.finish()


def written(root: Element) -> bytes:
    """Return a document; raise `ArgumentError` for what is no XML."""
    try:
        text = tostring(root, encoding="unicode")
    except (TypeError, ValueError, AttributeError, RecursionError) as error:
        raise ArgumentError(f"body: no tree of elements with texts: {type(error).__name__}") from None
    if UNSPEAKABLE.search(text):
        raise ArgumentError("body: holds a character that XML cannot carry")
    return declared(text)


def declared(text: str) -> bytes:
    """Return the bytes of a document, told to be UTF-8."""
    return ('<?xml version="1.0" encoding="UTF-8"?>' + text).encode()
