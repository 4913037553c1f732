"""Untyped requests."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from workapis._formats.negotiation import JSON, BodyFormat
from workapis._request._parameters import quoted, text_of
from workapis._request.prepare import PreparedRequest
from workapis._transport.url import has_dots
from workapis.errors import ArgumentError
from workapis.unset import UNSET

_PATH: Final = re.compile(r"/[^\s?#\\\x00-\x1f\x7f]*\Z")
_PATH_SAFE: Final = "/%:@!$&'()*+,;=~-._"


def free_target(
    path: str, query: Mapping[str, Any] | None, body: object = UNSET, spelling: BodyFormat = JSON
) -> PreparedRequest:
    """Return the target of an untyped request.

    Args:
        path: path below the base URL, from its first slash; escapes stay, other reserved characters are escaped.
        query: values by key; a list becomes one pair for each item, None becomes `null`.
        body: JSON value, or another value that `spelling` encodes.
        spelling: format of the body; it does not change the path.

    Raises:
        ArgumentError: the path leads to another path or host, or has a query; or the body does not encode.
    """
    pairs = [pair for key, value in (query or {}).items() for pair in _free_pairs(key, value)]
    content = None if body is UNSET else spelling.body(body)
    return PreparedRequest(
        _free_path(path) + ("?" + "&".join(pairs) if pairs else ""), {}, content, spelling.media_type
    )


def _free_pairs(key: str, value: object) -> list[str]:
    values = value if isinstance(value, (list, tuple)) else [value]
    return [f"{quoted(str(key), safe='')}={quoted(text_of(item), safe='')}" for item in values if item is not UNSET]


def _free_path(text: Any) -> str:
    if not isinstance(text, str) or not _PATH.match(text) or text.startswith("//"):
        raise ArgumentError("path= must be a path below the base URL, such as /things.json. Pass a query as query=.")
    if "%00" in text:
        raise ArgumentError("path= cannot contain NUL")
    if has_dots(text):
        raise ArgumentError("path= cannot contain '.' or '..', which would change the path")
    return quoted(text, safe=_PATH_SAFE)
