"""What a test lets go wrong: scripted by the names of the client's methods, each a number of times."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from attrs import define


@define(eq=False)
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
    times: int = 1
    status: int = 0
    retry_after: float | None = None
    delay: float = 0.0
    drop: str = ""
    truncate: int | None = None
    body: bytes | None = None

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
    raise ValueError(f"{name!r} is no {what} of this fake{hint}")
