"""What is known of an operation: everything that a call needs, and no behaviour."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeVar

from attrs import define

from workapis._codec import Codec

T = TypeVar("T")


@define(frozen=True)
class Parameter:
    """A parameter: its name in Python, its key on the wire, where it goes and how it is written."""

    name: str
    key: str
    place: Literal["path", "query", "header"]
    codec: Codec[Any]
    keep_slashes: bool = False


@define(frozen=True)
class Body:
    """A request body, and the key that wraps it: where the codec is one of a model, the call has its attributes."""

    codec: Codec[Any]
    envelope: str = ""


@define(frozen=True)
class Operation(Generic[T]):
    """An operation of the specification.

    Attributes:
        id: the operationId.
        path: the path template, each name in braces a path parameter's key.
        reply: reads the payload of a success; None where the documentation prints none.
        envelope: the key under which the payload stands, empty where there is none.
        docs_url: the page that documents it.
    """

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    reply: Codec[T] | None = None
    envelope: str = ""
    docs_url: str | None = None
