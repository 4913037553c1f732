"""`Reply`: status, headers and content of a response with its model, from `client.raw`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from attrs import define, field

T_co = TypeVar("T_co", covariant=True)


@define(frozen=True)
class Reply(Generic[T_co]):
    """A reply as it came and as it reads; its repr shows neither content nor headers.

    Attributes:
        status: the HTTP status code.
        headers: the headers, whatever the case of their names.
        content: the body, decompressed, in bytes.
        parsed: what the method without `raw` returns.
        attempts: how many requests it took.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    parsed: T_co = field(repr=False)
    attempts: int = 1
    _document: object = field(default=None, repr=False, eq=False, alias="_document")
