"""Time of an async list that fetches its pages ahead, beside what latency alone would take.

40 pages of 500 projects, 8 at a time; a transport in the process answers each request 20 ms after it was sent. The
bound is the time of a client whose own work takes none: the first page alone, since it says how many there are, and
then eight at a time, (1 + ceil(39 / 8)) * 20 ms = 120 ms. All items are iterated over, and their ids read.

The clock of the event loop is the time of the processor and the latencies, which are skipped instead of waited for. So
other programs on the machine do not count, and decoding does, as far as no latency hides it.
"""

from __future__ import annotations

import asyncio
import gc
import math
import platform
import selectors
import statistics
import sys
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

from benchmarks import budgets
from benchmarks.lists import PER_PAGE, ManyPages
from benchmarks.pages import DATA
from workapis.teamwork_projects import AsyncTeamworkProjects
from workapis.transport import Request, Response

ROUNDS = 21
PAGES, CONCURRENCY, LATENCY = 40, 8, 0.02
BOUND = (1 + math.ceil((PAGES - 1) / CONCURRENCY)) * LATENCY
OVER_BOUND = 1.6


class _Skipping(selectors.DefaultSelector):
    """A selector that does not wait, and adds up for how long it should have."""

    def __init__(self) -> None:
        super().__init__()
        self.skipped = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.skipped += timeout or 0.0
        return super().select(0)


class SkippingLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock is the time of the processor and that which it was to wait for."""

    def __init__(self) -> None:
        """Begin with the time of the processor."""
        self._skipping = _Skipping()
        super().__init__(self._skipping)

    def time(self) -> float:
        """Return seconds."""
        return time.process_time() + self._skipping.skipped


@dataclass
class LatePages:
    """A transport that answers with the page that is asked for, after the latency."""

    pages: list[Response]

    async def send(self, request: Request) -> Response:
        """Return the page."""
        await asyncio.sleep(LATENCY)
        return self.pages[int(parse_qs(urlsplit(request.url).query)["page"][0]) - 1]


def served(pages: int) -> LatePages:
    """Return a transport that has so many pages."""
    source = ManyPages((DATA / "projects.json").read_bytes(), pages * PER_PAGE, is_told=True)
    return LatePages([source.send(Request("GET", "")) for _ in range(pages)])


async def seconds(transport: LatePages, concurrency: int) -> float:
    """Return how long iterating takes, with so many pages at a time; 0 for a list that fetches nothing ahead."""
    client = AsyncTeamworkProjects(site="acme", api_key="key", transport=transport, limit=False)
    listed: Any = client.projects.list()
    clock, count = asyncio.get_running_loop().time, 0
    begin = clock()
    async for project in listed.prefetch(concurrency) if concurrency else listed:
        count += project.id > 0
    if count != len(transport.pages) * PER_PAGE:
        raise AssertionError(f"{count} records")
    return clock() - begin


def times(rounds: int, pages: int = PAGES) -> tuple[float, float]:
    """Return the medians of the seconds without and with pages fetched ahead, after a round that warms up."""
    transport = served(pages)
    found: list[tuple[float, float]] = []
    with asyncio.Runner(loop_factory=SkippingLoop) as runner:
        for _ in range(rounds + 1):
            found.append((runner.run(seconds(transport, 0)), runner.run(seconds(transport, CONCURRENCY))))
            gc.freeze()  # what there is before a round is not looked at in it
    gc.unfreeze()
    plain, ahead = zip(*found[1:], strict=True)
    return statistics.median(plain), statistics.median(ahead)


def main() -> int:
    """Measure, print, and return 1 if the goal is missed."""
    rounds = budgets.rounds(ROUNDS)
    plain, ahead = times(rounds)
    print(f"\nprefetch: CPython {platform.python_version()}, medians of {rounds} rounds\n")
    print(f"| {PAGES} pages of {PER_PAGE} projects at {LATENCY * 1e3:g} ms | ms | ratio to the bound | at most |")
    print("|---|--:|--:|--:|")
    print(f"| one after the other | {plain * 1e3:.0f} | {plain / BOUND:.2f} | |")
    print(f"| `prefetch({CONCURRENCY})` | {ahead * 1e3:.0f} | {ahead / BOUND:.2f} | {OVER_BOUND} |")
    print(f"| bound: latency alone, {CONCURRENCY} at a time | {BOUND * 1e3:.0f} | 1.00 | |")
    is_met = ahead <= OVER_BOUND * BOUND
    print("\nevery goal is met" if is_met else f"\nprefetch takes {ahead / BOUND:.2f} times the bound")
    return 0 if is_met else 1


if __name__ == "__main__":
    sys.exit(main())
