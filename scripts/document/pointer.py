"""JSON pointers (RFC 6901): how a place inside a document is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def escape(token: str) -> str:
    """Return the token as it is written inside a pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Return the key that a token of a pointer stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def join(pointer: str, *tokens: str | int) -> str:
    """Return the pointer to a place below ``pointer``; tokens are keys and indexes as they are, not escaped."""
    for token in tokens:  # called for every place of every document: a loop takes half the time of a generator
        text = str(token)
        pointer += "/" + (escape(text) if "/" in text or "~" in text else text)
    return pointer


def split(pointer: str) -> list[str]:
    """Return the keys and indexes that a pointer names, unescaped.

    Raises:
        ValueError: the text is neither empty nor begins with a slash.
    """
    if not pointer:
        return []
    if not pointer.startswith("/"):
        raise ValueError(f"{pointer!r} is not a JSON pointer: it must be empty or begin with /")
    return [unescape(token) for token in pointer[1:].split("/")]


def resolve(value: Any, pointer: str) -> Any:
    """Return what stands at ``pointer`` inside ``value``.

    Raises:
        KeyError: nothing stands there.
        ValueError: the text is not a pointer.
    """
    for token in split(pointer):
        value = _step(value, token, pointer)
    return value


def _step(value: Any, token: str, pointer: str) -> Any:
    if isinstance(value, dict) and token in value:
        return value[token]
    if isinstance(value, list) and _is_index(token) and int(token) < len(value):
        return value[int(token)]
    raise KeyError(pointer)


def _is_index(token: str) -> bool:
    return token.isascii() and token.isdigit() and (token == "0" or not token.startswith("0"))


def parents(pointer: str) -> Iterator[str]:
    """Yield the pointer itself, then what it stands in, nearest first, up to the root."""
    yield pointer
    while pointer:
        pointer = pointer.rpartition("/")[0]
        yield pointer
