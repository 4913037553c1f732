"""Scripted failures: by the names of client methods, each a number of times."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any, Final, TypedDict

from attrs import define, evolve, field, fields
from attrs.validators import and_, ge, in_, instance_of, le, matches_re, optional, or_

from workapis.transport import Response

_SECONDS: Any = and_(instance_of((int, float)), ge(0))
_COUNT: Any = and_(instance_of(int), ge(0))
_PIECES: Final = 8  # of a body that dribbles
_STEP: Final = 3  # of so many bytes the first is garbled
_OF_BODIES: Final = ("dribble", "truncate", "garble", "content_type", "body")


class FaultWords(TypedDict, total=False):
    """The keyword arguments of `FakeService.fail`; see `ScriptedFault`."""

    status: int
    retry_after: float
    expired: bool
    delay: float
    dribble: float
    drop: str
    truncate: int
    garble: bool
    content_type: str
    body: bytes
    repeat_page: bool
    grow: int


@define(eq=False, on_setattr=[])
class ScriptedFault:
    """A failure in place of a response, or a change of a response.

    Attributes:
        method: Method of the client, such as tasks.list.
        times: Number of requests that it still applies to.
        status: Status of a refusal; then the request has no effect.
        retry_after: Seconds in the header of that name.
        expired: The token of the request expires: the fake refuses it with 401 from now on.
        delay: Seconds before the response.
        dribble: Seconds before each of the eight pieces of the body.
        drop: The connection breaks: "before-effect" or "after-effect".
        truncate: Number of bytes after which the body ends.
        garble: Every third byte of the body, from the first, changes.
        content_type: Content type in place of the right one, such as "text/html".
        body: Body in place of the right one, such as b"<html>".
        repeat_page: A list returns the page before the requested one; never applies to a first page.
        grow: Number of copies of the first record to insert before a list that has one, after the response.
    """

    method: str
    times: int = field(default=1, validator=[instance_of(int), ge(1)])
    status: int = field(default=0, validator=[instance_of(int), or_(in_((0,)), and_(ge(200), le(599)))])
    retry_after: float | None = field(default=None, validator=optional(_SECONDS))
    expired: bool = field(default=False, validator=instance_of(bool))
    delay: float = field(default=0.0, validator=_SECONDS)
    dribble: float = field(default=0.0, validator=_SECONDS)
    drop: str = field(default="", validator=in_(("", "before-effect", "after-effect")))
    truncate: int | None = field(default=None, validator=optional(_COUNT))
    garble: bool = field(default=False, validator=instance_of(bool))
    content_type: str = field(default="", validator=matches_re(r"[!-~ ]*"))
    body: bytes | None = field(default=None, validator=optional(instance_of(bytes)))
    repeat_page: bool = field(default=False, validator=instance_of(bool))
    grow: int = field(default=0, validator=_COUNT)

    def __attrs_post_init__(self) -> None:
        """Raise ValueError for arguments that have no effect together."""
        said = [name for name, _ in self._said()]
        if not said:
            raise ValueError(f"fail: no failure. Pass one of {', '.join(f'{name}=' for name in _names())}.")
        if self.retry_after is not None and not self.status:
            raise ValueError("fail: retry_after= has no effect without status=. Pass both.")
        for first, others in self._alone():
            if wrong := [f"{name}=" for name in said if name in others]:
                raise ValueError(f"fail: {first} and {' and '.join(wrong)} are mutually exclusive. Pass one of them.")

    def _alone(self) -> Iterator[tuple[str, Iterable[str]]]:
        """Yield arguments, each with those that it excludes."""
        if self.status:
            yield "status=", {*_names()} - {"status", "retry_after"}
        if self.expired:
            yield "expired=", {*_names()} - {"expired"}
        if self.drop == "before-effect":
            yield "drop='before-effect'", {*_names()} - {"drop"}
        if self.drop:
            yield "drop=", (*_OF_BODIES, "repeat_page")
        if self.body is not None:
            yield "body=", ("repeat_page",)

    def __str__(self) -> str:
        """Return the method and the arguments."""
        return " ".join([self.method, *(f"{name}={value!r}" for name, value in self._said())])

    def _said(self) -> Iterable[tuple[str, Any]]:
        for attribute in fields(ScriptedFault)[2:]:
            if (value := getattr(self, attribute.name)) != attribute.default:
                yield attribute.name, value

    @property
    def is_refusal(self) -> bool:
        """True if the fake sends no response that this could change."""
        return bool(self.status or self.expired or self.drop == "before-effect")

    def spoilt(self, response: Response) -> Response:
        """Return the changed response."""
        content = response.content if self.body is None else self.body
        if self.garble:
            content = bytes(255 - byte if not place % _STEP else byte for place, byte in enumerate(content))
        headers = {name.lower(): value for name, value in response.headers.items()}
        headers |= {"content-type": self.content_type} if self.content_type else {}
        return evolve(response, headers=headers, content=content[: self.truncate])


@define(frozen=True)
class Pace:
    """Delays of a response in seconds: before it, and before each piece of its body."""

    delay: float = 0.0
    pause: float = 0.0

    def pieces(self, content: bytes) -> list[bytes]:
        """Return the pieces of a body."""
        size = max(1, -(-len(content) // (_PIECES if self.pause else 1)))
        return [content[start : start + size] for start in range(0, len(content), size)]


@define(frozen=True)
class Patience:
    """Timeouts of a client in seconds: for each part of a response, and for all of it."""

    part: float = math.inf
    whole: float = math.inf

    def waited(self, pace: Pace, pieces: int) -> tuple[float, bool]:
        """Return the seconds that a client waits, and whether its timeout ends the wait."""
        seconds = 0.0
        for wait in (pace.delay, *[pace.pause] * pieces):
            if wait > self.part:
                return min(seconds + self.part, self.whole), True
            seconds += wait
            if seconds > self.whole:
                return self.whole, True
        return seconds, False


def _names() -> list[str]:
    return [attribute.name for attribute in fields(ScriptedFault)[2:]]


def known(name: str, names: Iterable[str], what: str = "method") -> str:
    """Return a name; raise ValueError, with a suggestion, if it is unknown."""
    found = [*names]
    if name in found:
        return name
    near = get_close_matches(name, found, 1)
    hint = f". Did you mean {near[0]}?" if near else ""
    raise ValueError(f"there is no {what} {name!r}{hint}")
