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
    """The arguments of `FakeService.fail`; see `ScriptedFault`."""

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
    """What happens to a request instead of an answer, or to its answer.

    Attributes:
        method: the method of the client, such as tasks.list.
        times: how many requests it still happens to.
        status: the status of a refusal; nothing is done then.
        retry_after: seconds, in the header of that name.
        expired: the token of the request has expired: it is refused with 401, from now on.
        delay: seconds until the answer comes.
        dribble: seconds before each of the eight pieces in which the body comes.
        drop: the connection breaks: "before-effect" or "after-effect".
        truncate: the body ends after so many bytes.
        garble: every third byte of the body, from the first, is another one.
        content_type: another type than that of the body, such as "text/html".
        body: another body, such as b"<html>".
        repeat_page: a list answers with the page before the one that is asked for; happens to no first page.
        grow: after the answer, so many copies of its first record are put in front of a list that has one.
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
        """Refuse what has no effect together."""
        said = [name for name, _ in self._said()]
        if not said:
            raise ValueError(f"say what goes wrong: {', '.join(f'{name}=' for name in _names())}")
        if self.retry_after is not None and not self.status:
            raise ValueError("retry_after= goes with status=")
        for first, others in self._alone():
            if wrong := [f"{name}=" for name in said if name in others]:
                raise ValueError(f"{first} and {' and '.join(wrong)} do not go together: one would have no effect")

    def _alone(self) -> Iterator[tuple[str, Iterable[str]]]:
        """Yield what was said, and what would have no effect beside it."""
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
        """Name what was scripted."""
        return " ".join([self.method, *(f"{name}={value!r}" for name, value in self._said())])

    def _said(self) -> Iterable[tuple[str, Any]]:
        for attribute in fields(ScriptedFault)[2:]:
            if (value := getattr(self, attribute.name)) != attribute.default:
                yield attribute.name, value

    @property
    def is_refusal(self) -> bool:
        """Whether there is no answer that it happens to."""
        return bool(self.status or self.expired or self.drop == "before-effect")

    def spoilt(self, response: Response) -> Response:
        """Return an answer as it comes."""
        content = response.content if self.body is None else self.body
        if self.garble:
            content = bytes(255 - byte if not place % _STEP else byte for place, byte in enumerate(content))
        headers = {name.lower(): value for name, value in response.headers.items()}
        headers |= {"content-type": self.content_type} if self.content_type else {}
        return evolve(response, headers=headers, content=content[: self.truncate])


@define(frozen=True)
class Pace:
    """How slowly an answer comes: the seconds before it, and before each piece of its body."""

    delay: float = 0.0
    pause: float = 0.0

    def pieces(self, content: bytes) -> list[bytes]:
        """Return the pieces in which a body comes."""
        size = max(1, -(-len(content) // (_PIECES if self.pause else 1)))
        return [content[start : start + size] for start in range(0, len(content), size)]


@define(frozen=True)
class Patience:
    """How long a client waits: seconds for each part of an answer, and for all of it."""

    part: float = math.inf
    whole: float = math.inf

    def waited(self, pace: Pace, pieces: int) -> tuple[float, bool]:
        """Return the seconds that a client waits, and whether it gives up then."""
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
    """Return a name; raise ValueError, with the nearest one, where there is none such."""
    found = [*names]
    if name in found:
        return name
    near = get_close_matches(name, found, 1)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise ValueError(f"there is no {what} {name!r}{hint}")
