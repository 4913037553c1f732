"""`Reply`: status, headers and content of a response with its model, from `client.raw`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from attrs import define, field

T_co = TypeVar("T_co", covariant=True)


@define(frozen=True)
class Reply(Generic[T_co]):
    """A response with its parsed value; the repr shows neither content nor headers.

    Attributes:
        status: HTTP status code.
        headers: headers by case-insensitive name.
        content: decompressed body, in bytes.
        parsed: return value of the method without `raw`.
        attempts: number of requests of the call.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    parsed: T_co = field(repr=False)
    attempts: int = 1
    _document: object = field(default=None, repr=False, eq=False, alias="_document")
