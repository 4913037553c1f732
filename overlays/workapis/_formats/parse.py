"""Parse a body once, to a JSON value or an element; detect its kind by its first characters."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Any, Final, NoReturn

from workapis._formats.formats import Formats
from workapis._formats.malformed import BeyondLimit
from workapis._formats.unbounded import Unbounded, fraction

_CHARSET: Final = re.compile(r";\s*charset\s*=\s*[\"']?([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_HTML: Final = ("text/html", "application/xhtml+xml")
_LOOKED_AT: Final = 1024  # bytes, to detect the kind of a body
_BLANKS: Final = b" \t\r\n"  # templates leave blanks before the declaration, which XML does not allow
_BEFORE_MARKUP: Final = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"  # byte order marks, the other half of UTF-16, blanks


MOST_VALUES: Final = 1_000_000  # in a body; as many as elements of XML
MOST_OBJECTS: Final = 100_000  # each may become a record of 1 kB; a page of 500 records has some thousands
_TEXT: Final = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)


def refuse_many(content: bytes) -> None:
    """Raise `BeyondLimit` for JSON with more objects or values than any response has, without parsing it."""
    if len(content) > 2 * MOST_OBJECTS and _is_beyond(content):
        texts = (content.count(b'"') - content.count(b'\\"')) // 2  # at least; each is a value or its key
        if texts > 2 * MOST_VALUES or _is_beyond(
            _TEXT.sub(b"", content)
        ):  # the first count includes the content of strings
            raise BeyondLimit(f"JSON of at most {MOST_OBJECTS} objects and {MOST_VALUES} values", "more")


def _is_beyond(content: bytes) -> bool:
    objects = content.count(b"{")
    if objects > MOST_OBJECTS:
        return True
    return len(content) > 2 * MOST_VALUES and objects + content.count(b",") + content.count(b"[") > MOST_VALUES


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_JSON: Final = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=fraction)
_LONGEST: Final = 4300  # by default, Python decodes no int of more digits


def _whole(text: str) -> int | Unbounded:
    return int(text) if len(text) < _LONGEST else Unbounded(text)


_LENIENT: Final = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=fraction, parse_int=_whole)


def parsed_json(content: bytes, *, is_lenient: bool = False) -> Any:
    """Parse a JSON value; raise `ValueError` or `RecursionError` for anything else, NaN and Infinity included.

    The function raises `BeyondLimit` for more than `MOST_VALUES` or `MOST_OBJECTS`.

    A number that is not finite, such as 1e400, becomes `Unbounded`, so that the other values still decode. Integers of
    more than 4300 digits raise an error or, if `is_lenient`, become `Unbounded` too.
    """
    refuse_many(content)
    return (_LENIENT if is_lenient else _JSON).decode(content.decode(json.detect_encoding(content)))


def parsed(formats: Formats, content: bytes, content_type: str, marks: Collection[str] = ()) -> Any:
    """Parse a body to a JSON value, or to an `Element` if it is XML without a convention.

    Args:
        formats: Formats of the API.
        content: The body.
        content_type: Value of its header, "" for none.
        marks: Status fields, of which one at the root shows that the document is a whole response.

    Raises:
        ValueError: the body is neither, or not safe to parse; `MalformedBody` states place and reason.
        RecursionError: the body is nested too deeply.
    """
    if is_xml(formats, content, content_type):
        return _parsed_xml(formats, content, content_type, marks)
    return parsed_json(content)


def is_xml(formats: Formats, content: bytes, content_type: str) -> bool:
    """Return whether a body is XML, by its first character, which JSON never has. HTML does not count as XML."""
    if "xml" not in formats or content_type.lower().startswith(_HTML):
        return False
    return content[:_LOOKED_AT].lstrip(_BEFORE_MARKUP).startswith(b"<")


def is_html(content: bytes, content_type: str) -> bool:
    """Return whether a body is an HTML page, such as a login page."""
    if content_type.lower().startswith(_HTML):
        return True
    return content[:_LOOKED_AT].lstrip(_BEFORE_MARKUP).lower().startswith((b"<!doctype html", b"<html"))


def _parsed_xml(formats: Formats, content: bytes, content_type: str, marks: Collection[str]) -> Any:
    from workapis._formats import xml_convention, xml_document  # few users receive XML

    told, body = charset(content_type) or None, content.lstrip(_BLANKS)
    if formats.xml is None:
        return xml_document.parsed(body, told)
    return xml_convention.value_of(formats.xml, body, told, marks)


def charset(content_type: str) -> str:
    """Return the encoding in a header, "" for none."""
    found = _CHARSET.search(content_type)
    return found[1] if found else ""
