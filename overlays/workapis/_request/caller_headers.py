"""Headers that a caller may set."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from workapis._request._parameters import HEADER_VALUE
from workapis.errors import ArgumentError

_TOKEN: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")  # RFC 9110, 5.6.2
_OURS: Final = frozenset(
    {
        *("authorization", "proxy-authorization", "cookie"),
        *("host", "content-length", "transfer-encoding", "connection", "accept-encoding"),
    }
)


_NOT_SPOKEN: Final = frozenset({"expect", "te", "upgrade"})  # the client does not support the responses to these


def check_headers(headers: Mapping[str, str]) -> None:
    """Raise `ArgumentError` for malformed headers, and for those that the client sets; the message shows no value."""
    for name, value in headers.items():
        if not _TOKEN.fullmatch(name) or not HEADER_VALUE.match(value):
            raise ArgumentError(
                "headers= must have HTTP tokens as names, and Latin-1 text without line breaks as values. Correct it."
            )
        if name.lower() in _OURS:
            raise ArgumentError(
                f"headers= must not have {name}, which the client sets itself. Pass credentials to the client."
            )
        if name.lower() in _NOT_SPOKEN:
            raise ArgumentError(f"headers= must not have {name}: the client does not support its protocol. Omit it.")
