"""What a test lets go wrong: scripted by the names of the client's methods, each a number of times."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from attrs import define, field
from attrs.validators import and_, ge, in_, instance_of, le, optional, or_

_SECONDS: Any = and_(instance_of((int, float)), ge(0))


@define(eq=False, on_setattr=[])
class ScriptedFault:
    """What happens to a request instead of an answer, or to its answer.

    Attributes:
        method: the method of the client, such as tasks.list.
        times: how many requests it still happens to.
        status: the status of a refusal; nothing is done then.
        retry_after: seconds, in the header of that name.
        delay: seconds until the answer comes.
        drop: the connection breaks: "before-effect" or "after-effect".
        truncate: the body ends after so many bytes.
        body: another body, such as b"<html>".
    """

    method: str
    times: int = field(default=1, validator=[instance_of(int), ge(1)])
    status: int = field(default=0, validator=[instance_of(int), or_(in_((0,)), and_(ge(200), le(599)))])
    retry_after: float | None = field(default=None, validator=optional(_SECONDS))
    delay: float = field(default=0.0, validator=_SECONDS)
    drop: str = field(default="", validator=in_(("", "before-effect", "after-effect")))
    truncate: int | None = field(default=None, validator=optional([instance_of(int), ge(0)]))
    body: bytes | None = field(default=None, validator=optional(instance_of(bytes)))

    def __attrs_post_init__(self) -> None:
        """Refuse what has no effect together."""
        others = bool(self.delay or self.truncate is not None or self.body is not None)
        if self.retry_after is not None and not self.status:
            raise ValueError("retry_after= goes with status=")
        if (self.status or self.drop == "before-effect") and others:
            raise ValueError("status= and drop='before-effect' come in the place of an answer: give nothing with them")
        if self.status and self.drop:
            raise ValueError("give status= or drop=, not both")
        if not (self.status or self.drop or others):
            raise ValueError("say what goes wrong: status=, delay=, drop=, truncate= or body=")

    def __str__(self) -> str:
        """Name what was scripted."""
        return " ".join([self.method, *(f"{name}={value!r}" for name, value in self._said())])

    def _said(self) -> Iterable[tuple[str, Any]]:
        for name in ("status", "retry_after", "delay", "drop", "truncate", "body"):
            if (value := getattr(self, name)) not in (0, None, ""):
                yield name, value


def known(name: str, names: Iterable[str], what: str = "method") -> str:
    """Return a name; raise ValueError, with the nearest one, where there is none such."""
    found = [*names]
    if name in found:
        return name
    near = get_close_matches(name, found, 1)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise ValueError(f"there is no {what} {name!r}{hint}")
