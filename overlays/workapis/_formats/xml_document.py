"""Parse untrusted XML, and write XML, with elements of `xml.etree.ElementTree` or other ones.

The parser refuses before these can take memory: a DTD, and with it every entity but the five of XML, nesting deeper
than `DEEPEST`, more elements than `MOST`, a tag longer than `LONGEST`. Any other document takes memory in proportion to
its bytes, which the transport limits.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NoReturn, TypeVar
from xml.etree.ElementTree import Element, TreeBuilder, tostring
from xml.parsers import expat

from workapis._formats.malformed import BeyondLimit, MalformedBody
from workapis.errors import ArgumentError

T = TypeVar("T")

DEEPEST: Final = 64  # elements inside each other, the root counted
MOST: Final = 1_000_000  # elements of a document; a page of 500 records of 70 members has 35,000
LONGEST: Final = 1024 * 1024  # bytes of a tag, which is taken in whole, its attributes too
_STEP: Final = 256 * 1024  # bytes that are parsed at a time

# What XML 1.0 cannot carry, not even escaped (2.2, Char).
UNSPEAKABLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BYTE_ORDER_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def _elements(parser: expat.XMLParserType) -> Callable[[], Element]:
    """Let a parser build the elements of a document, until one is not to be borne."""
    builder = TreeBuilder()
    build, close = builder.start, builder.end
    depth = count = 0  # in a closure, which is a third faster than attributes of an object

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth += 1
        count += 1
        if depth > DEEPEST or count > MOST:
            refuse(depth)
        if attributes:
            attributes = {_qualified(name): value for name, value in attributes.items()}
        build("{" + tag if "}" in tag else tag, attributes)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        close("{" + tag if "}" in tag else tag)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    return builder.close


def refuse(depth: int) -> NoReturn:
    """Refuse a document that is deeper than `DEEPEST`, or else one of more than `MOST` elements."""
    most = f"{DEEPEST} elements inside each other" if depth > DEEPEST else f"{MOST} elements"
    raise BeyondLimit(f"XML of at most {most}", "more")


def _qualified(name: str) -> str:
    return "{" + name if "}" in name else name


def _doctype(*_told: object) -> NoReturn:
    raise MalformedBody("XML without a document type, by which entities are defined", "one")


def parsed(content: bytes, charset: str | None = None) -> Element:
    """Return the root of a document; see `read`."""
    return read(content, charset, _elements)


def read(content: bytes, charset: str | None, build: Callable[[expat.XMLParserType], Callable[[], T]]) -> T:
    """Return what is built of a document.

    Args:
        content: its bytes. A byte order mark tells the encoding, else `charset`, else the declaration, else it is
            UTF-8 (RFC 7303, 3).
        charset: what the header Content-Type says.
        build: sets the handlers of a parser, and returns what returns the result. It is to `refuse` documents that are
            too deep or too large.

    Raises:
        MalformedBody: it is no XML, or not to be trusted.
    """
    try:
        parser = expat.ParserCreate(None if content.startswith(_BYTE_ORDER_MARKS) else charset, "}")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _doctype
        result = build(parser)
        _feed(parser, memoryview(content))
        return result()
    except expat.ExpatError as error:
        raise MalformedBody("well-formed XML", f"a fault in line {error.lineno}, column {error.offset + 1}") from None
    except MalformedBody:
        raise
    except (LookupError, ValueError):  # the latter for encodings of several bytes a character
        raise MalformedBody("XML in a known encoding", "another encoding") from None


def _feed(parser: expat.XMLParserType, whole: memoryview) -> None:
    for begin in range(0, len(whole), _STEP):
        parser.Parse(whole[begin : begin + _STEP], False)
        if min(begin + _STEP, len(whole)) - parser.CurrentByteIndex > LONGEST:
            raise MalformedBody(f"XML without a tag of more than {LONGEST} bytes", "one")
    parser.Parse(b"", True)


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
