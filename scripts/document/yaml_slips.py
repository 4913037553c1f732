"""Explain frequent YAML mistakes, with the right notation."""

from __future__ import annotations

import re

_TEXT_WITH_COLON = re.compile(r"\s*(?:- )*(?P<key>[^:]+):\s+(?P<text>.*\S)\s*\Z")


def told(problem: str, text: str, line: int, column: int) -> tuple[str, str] | None:
    """Return message and fix for a parser's error at a place of a text; None if it is no usual mistake.

    Line and column count from 0; the end of a file may be past its last line.
    """
    found = "".join(text.split("\n")[line : line + 1])
    before, here = found[:column], found[column : column + 1]
    if "\t" in found[: len(found) - len(found.lstrip())] or here == "\t":
        return "a tab in the indentation", "indent with spaces, two per level"
    if "mapping values are not allowed" in problem:
        return _colon(found) if re.search(r":\s", before) else _deeper()
    if "cannot start any token" in problem:
        return f"a text that begins with {here}", f"quote the text: '{found[column:].strip()}'"
    if "did not find expected key" in problem or "expected <block end>" in problem:
        return _beside() if not before.strip() else _quote()
    return None


def _colon(line: str) -> tuple[str, str]:
    parts = _TEXT_WITH_COLON.match(line)
    quoted = "'{}'".format(parts["text"].replace("'", "''")) if parts else ""
    return "a colon in plain text", f"quote the text: {parts['key']}: {quoted}" if parts else "quote the text"


def _deeper() -> tuple[str, str]:
    fix = "indent it like the keys next to it. If it belongs to the text above, quote that text"
    return "a key that is indented deeper than those above it", fix


def _beside() -> tuple[str, str]:
    return (
        "a line whose indentation matches no line above it",
        "indent it like the keys next to it, with two spaces per level",
    )


def _quote() -> tuple[str, str]:
    return "more text after a closing quote or bracket", "quote the whole text, and double each quote within it"
