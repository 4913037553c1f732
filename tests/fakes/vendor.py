"""A vendor on the loopback interface: a server that gets each response from a function, one request at a time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from tests.fakes.loopback import Seen, listening
from workapis.options import Clock, RetryPolicy


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


Vendor = Callable[[Seen], Answer]


def form(seen: Seen) -> dict[str, str]:
    """Return the form of a request; no key may appear in it twice."""
    pairs = parse_qsl(seen.body.decode(), keep_blank_values=True, strict_parsing=bool(seen.body))
    assert len(dict(pairs)) == len(pairs)
    assert seen.headers.get("content-type") == "application/x-www-form-urlencoded"
    return dict(pairs)


@contextmanager
def serving(vendor: Vendor) -> Iterator[str]:
    """Serve until the `with` statement ends, and give the URL of the server."""
    guard = threading.Lock()

    def answered(seen: Seen) -> tuple[int, Mapping[str, str], bytes]:
        with guard:
            answer = vendor(seen)
        return answer.status, answer.headers, answer.body

    with listening(answered) as base_url:
        yield base_url


@dataclass
class Time:
    """A clock that a test moves; sleeping moves it too."""

    now: float = 1_700_000_000.0
    slept: list[float] = field(default_factory=list[float])

    def clock(self) -> Clock:
        def sleep(seconds: float) -> None:
            self.slept.append(seconds)
            self.now += seconds

        async def async_sleep(seconds: float) -> None:
            sleep(seconds)
            await asyncio.sleep(0)

        return Clock(lambda: self.now, lambda: self.now, sleep, async_sleep, lambda: 1.0)


ONCE = RetryPolicy(attempts=1)


@dataclass(frozen=True)
class Caller:
    """Makes a client of one of two kinds, and calls it: sync, or async with every outcome awaited."""

    kinds: tuple[Callable[..., Any], Callable[..., Any]]
    is_async: bool

    def run(self, *steps: Callable[[Any], Any], **arguments: Any) -> list[Any]:
        """Make a client with these arguments, and return what each step gives when it is called with the client.

        Of a list, this is the JSON of its items.
        """
        if self.is_async:
            return asyncio.run(self._later(steps, arguments))
        with self.kinds[0](**arguments) as client:
            return [_listed(step(client)) for step in steps]

    async def _later(self, steps: tuple[Callable[[Any], Any], ...], arguments: dict[str, Any]) -> list[Any]:
        found = []
        async with self.kinds[1](**arguments) as client:
            for step in steps:
                outcome = step(client)
                if hasattr(outcome, "__aiter__"):
                    found.append([item.raw async for item in outcome])
                else:
                    found.append(await outcome if hasattr(outcome, "__await__") else outcome)
        return found


def _listed(outcome: Any) -> Any:
    return [item.raw for item in outcome] if hasattr(outcome, "first_page") else outcome
