"""Write YAML that parsers of YAML 1.1 and of YAML 1.2 read alike.

This module uses no library, so that the bytes depend on no library's version. It quotes text that either version of
YAML would read as something else: ``1e3``, ``0o14``, ``yes``, ``2012-05-30``, ``12:30``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

# Plain scalars that are not text in either version, besides those that begin like a number or a date.
_WORDS = frozenset({"", "y", "n", "yes", "no", "on", "off", "true", "false", "null"})
# A letter first; then no ": " and no " #", which end a plain scalar, and no blank at the end.
_PLAIN = re.compile(r"[A-Za-z_/$(](?:[^\s:#]|:(?=\S)|(?<=\S)#|[ ](?=[^\s#]))*\Z")
# Unicode characters that one version reads as line ends, and characters that both versions forbid.
_SPECIAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


class Comment(str):
    """A key of an object that is printed as a comment: its text, before the next key."""

    __slots__ = ()


def dump(value: Any, comment: str) -> bytes:
    """Return a JSON value as a YAML file whose first line is the comment.

    Raises:
        TypeError: the value is not a JSON value.
    """
    return "\n".join([f"# {comment}", *_lines(value, 0), ""]).encode()


def _lines(value: Any, depth: int) -> Iterator[str]:
    """Yield the lines of a value that is printed as a block."""
    if isinstance(value, dict) and value:
        for key, item in value.items():
            if isinstance(key, Comment):
                yield f"{'  ' * depth}# {item}"
            else:
                yield from _entry(f"{'  ' * depth}{_text(key)}:", item, depth)
    elif isinstance(value, list) and value:
        for item in value:
            yield from _item(item, depth)
    else:
        yield f"{'  ' * depth}{_scalar(value)}"


def _entry(head: str, value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, dict | list) and value:
        yield head
        yield from _lines(value, depth + 1)
    elif isinstance(value, str) and _is_block(value):
        yield f"{head} {'|' if value.endswith(chr(10)) else '|-'}"
        yield from (f"{'  ' * (depth + 1)}{line}" if line else "" for line in value.removesuffix("\n").split("\n"))
    else:
        yield f"{head} {_scalar(value)}"


def _item(value: Any, depth: int) -> Iterator[str]:
    indent = "  " * depth
    if isinstance(value, dict) and value:
        first, *rest = _lines(value, depth + 1)
        yield f"{indent}- {first.lstrip(' ')}"
        yield from rest
    elif isinstance(value, list) and value:
        yield f"{indent}-"
        yield from _lines(value, depth + 1)
    else:
        yield from _entry(f"{indent}-", value, depth)


def _is_block(text: str) -> bool:
    """Return whether a text can be a literal block: several lines, the first neither blank nor indented."""
    body = text.removesuffix("\n")
    return "\n" in body and not _SPECIAL.search(text) and not body.endswith("\n") and body[0] not in " \t\n"


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, float):
        return _number(value)
    if value is None or isinstance(value, bool | int) or value in ({}, []):
        return json.dumps(value)
    raise TypeError(f"{type(value).__name__} is not a JSON type")


def _number(value: float) -> str:
    # YAML 1.1 reads 1e+22 as text: a number needs a point there.
    mantissa, mark, exponent = json.dumps(value, allow_nan=False).partition("e")
    return f"{mantissa}{'' if '.' in mantissa else '.0'}{mark}{exponent}"


def _text(text: str) -> str:
    if not isinstance(text, str):
        raise TypeError(f"{type(text).__name__} is not a JSON key")
    if _PLAIN.match(text) and text.lower() not in _WORDS and not _SPECIAL.search(text):
        return text
    if "\n" in text or "\t" in text or _SPECIAL.search(text):
        quoted = json.dumps(text, ensure_ascii=False)
        return _SPECIAL.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
    return "'" + text.replace("'", "''") + "'"
