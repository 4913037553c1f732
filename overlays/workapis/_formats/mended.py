"""Repair bodies that are almost JSON or XML, and report each repair.

Services encode a string in another encoding than UTF-8, leave a control character in it, or prefix the JSON so that
browsers do not run it. None of these may affect more than the string that contains it.
"""

from __future__ import annotations

import json
import re
from typing import Final

_PREFIX: Final = re.compile(rb"\s*(?:\)\]\}',?|//|while\s?\(\s?1\s?\);|for\s?\(;;\);)\s*(?=[\[{\"])")
# A string, also one without end: the pattern reads each character once.
_TEXT: Final = re.compile(r'"[^"\\]*+(?:\\(?:.|\Z)[^"\\]*+)*+(?:"|\Z)', re.DOTALL)
_CONTROL: Final = re.compile(r"[\x00-\x1f]")
_NOT_IN_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UTF_8: Final = frozenset({"", "utf-8", "utf8", "us-ascii", "ascii"})
_USUAL: Final = "windows-1252"

Told = tuple[str, str]
"""A pair: the expected and the found content."""


def mended(content: bytes, charset: str, *, is_xml: bool = False) -> tuple[bytes, tuple[Told, ...]] | None:
    """Return a body in UTF-8 without the parts that parsers refuse, and the repairs; None if none is needed."""
    if not is_xml and json.detect_encoding(content) not in ("utf-8", "utf-8-sig"):
        return None
    prefix = None if is_xml else _PREFIX.match(content)
    told = [("JSON from the first byte", f"a prefix of {prefix.end()} bytes")] if prefix else []
    text, by = _decoded(content[prefix.end() :] if prefix else content, charset)
    told += [("text in UTF-8", f"text in {by}")] if by else []
    text, count = _NOT_IN_XML.subn("\ufffd", text) if is_xml else _escaped(text)
    told += [("text without control characters", f"{count} of them")] if count else []
    return (text.encode(), tuple(told)) if told else None


def _decoded(content: bytes, charset: str) -> tuple[str, str]:
    """Return the text of a body, and the encoding that decoded it if that is not UTF-8."""
    try:
        return content.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        pass
    if charset.lower() not in _UTF_8:
        try:
            return content.decode(charset), charset
        except (LookupError, ValueError):
            pass
    # Single bytes that are not UTF-8: decode each in the encoding of most programs that do not use UTF-8.
    parts = content.decode("utf-8", "surrogateescape")
    return re.sub("[\udc80-\udcff]+", _by_itself, parts), f"{_USUAL} in places"


def _by_itself(match: re.Match[str]) -> str:
    return match[0].encode("utf-8", "surrogateescape").decode(_USUAL, "replace")


def _escaped(text: str) -> tuple[str, int]:
    """Return JSON with the control characters in its strings escaped, and their number."""
    count = 0

    def escaped(match: re.Match[str]) -> str:
        nonlocal count
        found, many = _CONTROL.subn(lambda control: f"\\u{ord(control[0]):04x}", match[0])
        count += many
        return found

    return _TEXT.sub(escaped, text), count
