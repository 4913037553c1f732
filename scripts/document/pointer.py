"""Build, split and resolve JSON pointers (RFC 6901)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def escape(token: str) -> str:
    """Return a key as a token of a pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Return the key of a token of a pointer."""
    return token.replace("~1", "/").replace("~0", "~")


def join(pointer: str, *tokens: str | int) -> str:
    """Return the pointer to a place below ``pointer``; the tokens are unescaped keys and indexes."""
    for token in tokens:  # called for every place of every document: a loop needs half the time of a generator
        text = str(token)
        pointer += "/" + (escape(text) if "/" in text or "~" in text else text)
    return pointer


def split(pointer: str) -> list[str]:
    """Return the unescaped keys and indexes of a pointer.

    Raises:
        ValueError: the text is not empty and does not begin with a slash.
    """
    if not pointer:
        return []
    if not pointer.startswith("/"):
        raise ValueError(f"{pointer!r} is not a JSON pointer: it must be empty or begin with /")
    return [unescape(token) for token in pointer[1:].split("/")]


def resolve(value: Any, pointer: str) -> Any:
    """Return the value at ``pointer`` inside ``value``.

    Raises:
        KeyError: there is no such place.
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
    """Yield the pointer itself, then the pointers of its parents, nearest first, up to the root."""
    yield pointer
    while pointer:
        pointer = pointer.rpartition("/")[0]
        yield pointer
