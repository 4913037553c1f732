"""Encode parameters in the styles of OpenAPI: in the path, the query and headers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import quote, unquote

from workapis._api.operation import Parameter
from workapis.errors import ArgumentError

HEADER_VALUE: Final = re.compile(r"[\t\x20-\x7e\x80-\xff]*\Z")
_BETWEEN: Final = {"form": ",", "simple": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
_UPWARD: Final = frozenset({"", ".", ".."})  # segments that would change the path


def quoted(text: str, safe: str = "") -> str:
    """Percent-encode a string; raise `ArgumentError` if it has an unpaired surrogate."""
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        raise ArgumentError("a string with an unpaired surrogate cannot be encoded") from None


def written(parameter: Parameter, given: Mapping[str, object]) -> object:
    """Encode an argument as a JSON value; raise `ArgumentError` with its name."""
    try:
        return parameter.codec.write(given[parameter.name])
    except ArgumentError as error:
        raise ArgumentError(f"{parameter.name}: {error}") from None


def in_path(parameter: Parameter, value: object) -> str:
    """Encode a value for the path; raise `ArgumentError` if it would change the path."""
    text = value if isinstance(value, str) else ",".join(_texts(value))
    if text.isascii() and text.isalnum():
        return text
    segments = text.strip("/").split("/") if parameter.keep_slashes else [text]
    if "\x00" in text or "%00" in text:
        raise ArgumentError(f"{parameter.name}: a path cannot contain NUL")
    if not _UPWARD.isdisjoint(map(unquote, segments)):
        raise ArgumentError(f"{parameter.name}: empty segments, '.' and '..' would change the path")
    return "/".join(quoted(segment, safe="" if isinstance(value, str) else ",") for segment in segments)


def in_header(parameter: Parameter, value: object) -> str:
    """Encode a value for a header; raise `ArgumentError` for line breaks and characters beyond Latin-1."""
    text = ",".join(_texts(value))
    if not HEADER_VALUE.match(text):
        raise ArgumentError(f"{parameter.name}: a header cannot contain line breaks or characters beyond Latin-1")
    return text


def in_query(parameter: Parameter, value: object) -> list[str]:
    """Encode a value as `key=value` pairs of the query."""
    key = quoted(parameter.key, safe="")
    if isinstance(value, Mapping):
        return list(_pairs_of_object(parameter, key, value))
    if not isinstance(value, list):
        return [f"{key}={quoted(text_of(value), safe='')}"]
    texts = [quoted(text_of(item), safe="") for item in value]
    if parameter.explode and parameter.style == "form":
        return [f"{key}={text}" for text in texts]
    return [f"{key}={_BETWEEN[parameter.style].join(texts)}"]


def _pairs_of_object(parameter: Parameter, key: str, value: Mapping[str, object]) -> Iterator[str]:
    pairs = [(quoted(name, safe=""), quoted(text_of(item), safe="")) for name, item in value.items()]
    if parameter.style == "deepObject":
        yield from (f"{key}%5B{name}%5D={text}" for name, text in pairs)
    elif parameter.explode:
        yield from (f"{name}={text}" for name, text in pairs)
    else:
        yield f"{key}=" + ",".join(part for pair in pairs for part in pair)


def _texts(value: object) -> list[str]:
    return [text_of(item) for item in value] if isinstance(value, list) else [text_of(value)]


def text_of(value: object) -> str:
    """Return a JSON value as a string: null, true and false as in JSON."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return str(value)
