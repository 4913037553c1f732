"""What a call costs the client: processor time beside other clients, in one run of interleaved rounds."""

from __future__ import annotations

import asyncio
import gc
import json
import math
import platform
import random
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, ExitStack
from importlib.metadata import version
from pathlib import Path
from typing import Any

import yaml
from attrs import define

from benchmarks import budgets, candidates
from benchmarks.loopback import serving, use_core
from benchmarks.stock import generated

ROOT = Path(__file__).parent.parent
BUNDLE = ROOT / "generated" / "bundles" / "teamwork_projects.openapi.yaml"
CALLED = "/projects/{id}.json"  # the one path that is called
VERSIONS = ("attrs", "httpx", "httpx2", "openapi-python-client", "githubkit", "openai", "pydantic")
BARE = {"openai": "httpx2"}  # the HTTP library of each; httpx for the others
ROUNDS, CALLS = 120, 20
BESIDE = ("stock", "githubkit", "openai")
"""Clients whose overhead ours is compared with."""

Sample = dict[str, tuple[float, float]]  # seconds of processor and of wall for one call, by candidate


@define(frozen=True)
class Cost:
    """Medians over all rounds: microseconds of processor and of wall a call, and overhead over the bare library.

    Attributes:
        processor: processor time of the client a call.
        wall: time a call, with that of the server.
        overhead: processor time above that of the bare HTTP library in the same round.
        ratio: processor time beside that of stock in the same round.
    """

    processor: float
    wall: float
    overhead: float
    ratio: float


def payload() -> Any:
    """Return the project that the documentation prints, amended as the bundle has it."""
    bundle = yaml.load(BUNDLE.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    media = bundle["paths"][CALLED]["get"]["responses"]["200"]["content"]["application/json"]
    return next(iter(media["examples"].values()))["value"]


def _timed(call: Callable[[], object]) -> tuple[float, float]:
    gc.collect()
    wall, processor = time.perf_counter(), time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - processor) / CALLS, (time.perf_counter() - wall) / CALLS


async def _async_timed(call: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    gc.collect()
    wall, processor = time.perf_counter(), time.process_time()
    for _ in range(CALLS):
        await call()
    return (time.process_time() - processor) / CALLS, (time.perf_counter() - wall) / CALLS


def _shuffled(names: Mapping[str, object], chance: random.Random) -> list[str]:
    order = list(names)
    chance.shuffle(order)
    return order


def measured(base_url: str, body: Any, rounds: int) -> list[Sample]:
    """Return the samples of the sync clients; the first round warms up and is left out."""
    chance = random.Random(5)
    with ExitStack() as stack:
        calls = {name: make(base_url, body, stack) for name, make in candidates.SYNC.items()}
        found = [{name: _timed(calls[name]) for name in _shuffled(calls, chance)} for _ in range(rounds + 1)]
    return found[1:]


async def async_measured(base_url: str, body: Any, rounds: int) -> list[Sample]:
    """Return the samples of the async clients; the first round warms up and is left out."""
    chance = random.Random(5)
    async with AsyncExitStack() as stack:
        calls = await candidates.async_calls(base_url, body, stack)
        found = [
            {name: await _async_timed(calls[name]) for name in _shuffled(calls, chance)} for _ in range(rounds + 1)
        ]
    return found[1:]


def costs(samples: list[Sample]) -> dict[str, Cost]:
    """Return the medians of each candidate."""

    def median(value: Callable[[Sample], float], factor: float = 1.0) -> float:
        return factor * statistics.median(value(sample) for sample in samples)

    def of(name: str) -> Cost:
        bare = BARE.get(name, name if name.startswith("httpx") else "httpx")
        return Cost(
            median(lambda one: one[name][0], 1e6),
            median(lambda one: one[name][1], 1e6),
            median(lambda one: one[name][0] - one[bare][0], 1e6),
            median(lambda one: one[name][0] / one["stock"][0]),
        )

    return {name: of(name) for name in samples[0]}


def table(found: Mapping[str, Cost]) -> str:
    """Return the costs as a table in Markdown."""
    lines = ["| client | µs of processor a call | over its bare HTTP library | beside stock | µs of wall |"]
    lines.append("|---|--:|--:|--:|--:|")
    for name, cost in found.items():
        over = "" if name.startswith("httpx") else f"{cost.overhead:+.0f}"
        lines.append(f"| {name} | {cost.processor:.0f} | {over} | {cost.ratio:.2f} | {cost.wall:.0f} |")
    return "\n".join(lines)


def ratios(kind: str, found: Mapping[str, Cost]) -> dict[str, float]:
    """Return what a call costs beside one of stock, and its overhead beside that of the others."""
    ours = found["workapis"]
    overheads = {f"{kind}, overhead beside {name}": _times(ours.overhead, found[name].overhead) for name in BESIDE}
    return {f"{kind}, a call beside stock": ours.ratio, **overheads}


def _times(ours: float, other: float) -> float:
    return ours / other if other > 0 else math.inf


def main() -> int:
    """Measure, print, and return 1 where a goal is missed."""
    use_core(0)
    body = payload()
    encoded = json.dumps(body).encode()
    rounds = budgets.rounds(ROUNDS)
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.system()}, {platform.machine()};")
    print(", ".join(f"{name} {version(name)}" for name in VERSIONS))
    print(f"medians of {rounds} rounds of {CALLS} calls; a body of {len(encoded)} bytes, one project")
    all_ratios: dict[str, float] = {}
    with generated(BUNDLE, CALLED), serving(encoded) as base_url:
        for kind, samples in (
            ("sync", measured(base_url, body, rounds)),
            ("async", asyncio.run(async_measured(base_url, body, rounds))),
        ):
            found = costs(samples)
            print(f"\n{kind}\n\n{table(found)}", flush=True)
            all_ratios |= ratios(kind, found)
    faults = budgets.report({"calls": all_ratios}, "nox -s bench")
    print("\n" + ("\n".join(faults) if faults else "every goal is met"))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
