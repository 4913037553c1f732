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
LONGEST: Final = 1024 * 1024  # bytes of a tag with its attributes, which the parser buffers
_STEP: Final = 256 * 1024  # bytes to parse at a time

# Characters that XML 1.0 cannot represent, not even escaped (2.2, Char).
UNSPEAKABLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BYTE_ORDER_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def _elements(parser: expat.XMLParserType) -> Callable[[], Element]:
    """Set handlers that build the elements of a document, and refuse one that exceeds the limits."""
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
    """Raise `BeyondLimit` for a document that is deeper than `DEEPEST`, or has more than `MOST` elements."""
    most = f"{DEEPEST} elements inside each other" if depth > DEEPEST else f"{MOST} elements"
    raise BeyondLimit(f"XML of at most {most}", "more")


def _qualified(name: str) -> str:
    return "{" + name if "}" in name else name


def _doctype(*_told: object) -> NoReturn:
    raise MalformedBody("XML without a document type, by which entities are defined", "one")


def parsed(content: bytes, charset: str | None = None) -> Element:
    """Parse a document, and return its root; see `read`."""
    return read(content, charset, _elements)


def read(content: bytes, charset: str | None, build: Callable[[expat.XMLParserType], Callable[[], T]]) -> T:
    """Parse a document, and return the result of `build`.

    Args:
        content: The bytes. The encoding is that of a byte order mark, otherwise `charset`, otherwise that of the
            declaration, otherwise UTF-8 (RFC 7303, 3).
        charset: Encoding in the header Content-Type.
        build: Sets the handlers of a parser, and returns a function that returns the result. It must `refuse` documents
            that are too deep or too large.

    Raises:
        MalformedBody: the content is no XML, or not safe to parse.
    """
    try:
        parser = expat.ParserCreate(None if content.startswith(_BYTE_ORDER_MARKS) else charset, "}")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _doctype
        result = build(parser)
        _feed(parser, memoryview(content))
        return result()
    except expat.ExpatError as error:
        raise MalformedBody("well-formed XML", f"an error in line {error.lineno}, column {error.offset + 1}") from None
    except MalformedBody:
        raise
    except (LookupError, ValueError):  # the latter for encodings with several bytes for a character
        raise MalformedBody("XML in a known encoding", "another encoding") from None


def _feed(parser: expat.XMLParserType, whole: memoryview) -> None:
    for begin in range(0, len(whole), _STEP):
        parser.Parse(whole[begin : begin + _STEP], False)
        if min(begin + _STEP, len(whole)) - parser.CurrentByteIndex > LONGEST:
            raise MalformedBody(f"XML without a tag of more than {LONGEST} bytes", "one")
    parser.Parse(b"", True)


def written(root: Element) -> bytes:
    """Encode a document; raise `ArgumentError` if the element cannot be XML."""
    try:
        text = tostring(root, encoding="unicode")
    except (TypeError, ValueError, AttributeError, RecursionError) as error:
        message = f"body= must be a tree of elements with str as text, got {type(error).__name__}. Check its values."
        raise ArgumentError(message) from None
    if UNSPEAKABLE.search(text):
        raise ArgumentError("body= contains a character that XML cannot represent. Remove it.")
    return declared(text)


def declared(text: str) -> bytes:
    """Return the bytes of a document with a declaration of UTF-8."""
    return ('<?xml version="1.0" encoding="UTF-8"?>' + text).encode()
