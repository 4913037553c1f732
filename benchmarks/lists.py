"""Costs of the public list, beside decoding alone: time of a page of 500 projects, peak memory of a long iteration.

Times are those of the processor, in interleaved rounds in one process; peaks are each of a process of their own.
"""

from __future__ import annotations

import platform
import random
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from benchmarks import budgets
from benchmarks.decoders import ours
from benchmarks.pages import DATA
from workapis.teamwork_projects import TeamworkProjects
from workapis.transport import Request, Response

ROUNDS = 41
GROWTH = 1.05  # of the peak, with twenty times the records
FEW, MANY, PER_PAGE = 5_000, 100_000, 500


@dataclass
class OnePage:
    """A transport that answers every request with the same page."""

    body: bytes

    def send(self, _request: Request) -> Response:
        """Return the page."""
        return Response(200, {"X-Page": "1", "X-Pages": "1", "X-Records": str(PER_PAGE)}, self.body)


@dataclass
class ManyPages:
    """A transport that answers with pages whose ids differ, up to so many records; with numbers, or without any."""

    body: bytes
    records: int
    is_told: bool
    page: int = 0

    def __post_init__(self) -> None:
        """Find the places of the ids."""
        self._parts = list(_around_ids(self.body))

    def send(self, _request: Request) -> Response:
        """Return the next page; behind the last one an empty one."""
        self.page += 1
        pages = self.records // PER_PAGE
        if self.page > pages:
            return Response(200, {}, b'{"STATUS":"OK","projects":[]}')
        told = {"X-Page": str(self.page), "X-Pages": str(pages), "X-Records": str(self.records)}
        return Response(200, told if self.is_told else {}, b"".join(self._numbered(self.page * PER_PAGE)))

    def _numbered(self, first: int) -> Iterator[bytes]:
        for index, part in enumerate(self._parts):
            yield part
            if index < PER_PAGE:
                yield str(1_000_000 + first + index).encode()


def _around_ids(body: bytes) -> Iterator[bytes]:
    """Yield what is around the id of each project: its last id, the six digits before `last-changed-on`."""
    mark = b'","last-changed-on"'
    first, *others = body.split(mark)
    yield first[:-6]
    for other in others[:-1]:
        yield mark + other[:-6]
    yield mark + others[-1]


def _client(transport: Any) -> TeamworkProjects:
    return TeamworkProjects(site="acme", api_key="key", transport=transport, limit=False)


def _body() -> bytes:
    return (DATA / "projects.json").read_bytes()


def _seconds(call: Callable[[], object]) -> float:
    begin = time.process_time()
    call()
    return time.process_time() - begin


def times(rounds: int) -> dict[str, float]:
    """Return the medians of time as ratios: of the public list to decoding, and of both to `orjson.loads`."""
    body, loads, decode, chance = _body(), import_module("orjson").loads, ours(), random.Random(7)
    client = _client(OnePage(body))
    ways: dict[str, Callable[[], object]] = {
        "loads": lambda: loads(body),
        "decode": lambda: decode(body),
        "list": lambda: client.projects.list().first_page(),
    }
    found: list[dict[str, float]] = []
    for number in range(rounds + 2):
        order = list(ways)
        chance.shuffle(order)
        spent = {name: _seconds(ways[name]) for name in order}
        if number > 1:  # the first two warm up
            found.append(spent)
    pairs = {"list to decoding": ("list", "decode"), "list": ("list", "loads"), "decoding": ("decode", "loads")}
    return {
        name: statistics.median(spent[one] / spent[other] for spent in found) for name, (one, other) in pairs.items()
    }


def walk(records: int, *, is_told: bool) -> int:
    """Iterate over so many projects, dropping each; return the peak of memory, after two pages that warm up."""
    body = _body()
    for project in _client(ManyPages(body, 2 * PER_PAGE, is_told)).projects.list():
        _ = project.id
    client = _client(ManyPages(body, records, is_told))
    count = 0
    tracemalloc.start()
    for project in client.projects.list():
        count += project.id > 0
    if count != records:
        raise AssertionError(f"{count} of {records} records")
    return tracemalloc.get_traced_memory()[1]


def peak(records: int, *, is_told: bool) -> int:
    """Return the peak of memory of iterating over so many projects, in a process of its own."""
    code = f"from benchmarks.lists import walk; print(walk({records}, is_told={is_told}))"
    return int(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)


def missed(growths: dict[str, float]) -> list[str]:
    """Return what does not meet its goal."""
    return [
        f"{MANY:,} records, {name}, take {growth:.2f} times the peak of {FEW:,}, more than {GROWTH}"
        for name, growth in growths.items()
        if growth > GROWTH
    ]


def main() -> int:
    """Measure, print, and return 1 where a goal is missed."""
    rounds = budgets.rounds(ROUNDS)
    print(f"lists: CPython {platform.python_version()}, medians of {rounds} rounds\n")
    found = times(rounds)
    print("| 500 projects | ratio to orjson.loads | ratio to decoding |\n|---|--:|--:|")
    print(f"| decoding alone | {found['decoding']:.2f} | 1.00 |")
    print(f"| `list().first_page()` | {found['list']:.2f} | {found['list to decoding']:.2f} |")
    growths = {}
    print(f"\n| peak of iterating, MB | {FEW:,} records | {MANY:,} records | ratio | at most |\n|---|--:|--:|--:|--:|")
    for name, is_told in (("total told", True), ("nothing told", False)):
        few, many = peak(FEW, is_told=is_told), peak(MANY, is_told=is_told)
        growths[name] = many / few
        print(f"| {name} | {few / 1e6:.2f} | {many / 1e6:.2f} | {growths[name]:.2f} | {GROWTH} |")
    ratios = {"`list().first_page()` beside decoding": found["list to decoding"]}
    faults = [*budgets.report({"lists": ratios}, "nox -s bench"), *missed(growths)]
    print("\n" + ("\n".join(faults) if faults else "every goal is met"))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
