"""Calls of the fault run: every operation that the fakes keep state for, and the invariants of each call."""

from __future__ import annotations

import asyncio
import random
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from tests.fakes.fault_run import CALL, MENDED, Exchange, FaultyFake
from tests.fakes.prober import arguments, put_at_path
from tests.operations import DRIVERS, Described, described, method_of
from tests.outcomes import done, id_of, take
from tests.repository import SLUGS
from workapis.errors import ConfigurationError, DecodeError, WorkAPIsError
from workapis.options import CallOptions, RetryPolicy
from workapis.paging import AsyncPages, Pages, PaginationWarning
from workapis.testing import FakeService, fake

ATTEMPTS = 4
RECORDS = 3
SUBJECTS = ("calls", "faults", "errors", "writes", "reads and lists")
LAWS = (
    "writes applied twice",
    "writes lost without an error",
    "failed writes that do not say whether they may have been applied",
    "applied writes that are said not to be",
    "effects that the store does not have",
    "exceptions outside the tree",
    "incomplete lists without a word",
    "lists with an item twice without a word",
    "reads of something else without a word",
    "reads not repeated after a spoilt body",
)


@cache
def operations() -> tuple[Described, ...]:
    """Return the operations of all APIs that read or write what a fake keeps."""
    found = []
    for slug in SLUGS:
        plans = FakeService(slug).plan["operations"]
        found += [item for item in described(slug) if {"does", "free", "upload"} & plans[item.name].keys()]
    return tuple(found)


def kind(item: Described) -> str:
    """Return what an operation does; one that takes a file writes, whatever its method is."""
    return "write" if "x-workapis-upload" in item.operation.value else item.kind


def drawn(chance: random.Random, most: int) -> list[Described]:
    """Return so many operations in any order; but deletions, and then what brings back, come last."""
    every = operations()
    order = {"delete": 1, "restore": 2}
    chosen = chance.sample(every, min(most, len(every)))
    return sorted(chosen, key=lambda item: order.get("restore" if "restore" in item.name else item.operation.method, 0))


@dataclass
class Ended:
    """How a call ended, and what its fake knows of it; `expected` is what a read gives when nothing fails."""

    name: str
    item: Described
    form: str
    value: Any
    error: BaseException | None
    told: list[str]  # what deviated, and the warnings
    effects: int
    grown: int | None  # by how many records the store has more or fewer; None for a write of other kinds
    exchanges: Sequence[Exchange]
    expected: Any

    @property
    def kind(self) -> str:
        return kind(self.item)

    @property
    def is_doubled(self) -> bool:
        """Whether a write that is not safe to retry was applied more than once; a PUT of bytes to one URL is safe."""
        words = self.item.operation.value
        is_safe = "x-workapis-retry" in words or words.get("x-workapis-upload", {}).get("style") == "presigned"
        return self.effects > 1 and not is_safe

    @property
    def is_borne_out(self) -> bool:
        """Whether the store has as many records more or fewer as the effects say; a deletion may take others along."""
        is_deletion = self.item.operation.method == "delete"
        return self.grown == self.effects or bool(is_deletion and self.grown and self.effects)

    def __str__(self) -> str:
        steps = "; ".join(map(str, self.exchanges))
        applied = getattr(self.error, "may_have_been_applied", "not said")
        end = f"{self.error!r}, may_have_been_applied {applied}" if self.error else f"returned {self.value!r:.300}"
        expected = "" if self.kind == "write" else f"; expected {self.expected!r:.300}"
        return f"{self.name} {self.item} in {self.form}: {steps}; {end}{expected}; told {self.told}"


def may_have_been_applied(error: BaseException | None) -> object:
    """Return `may_have_been_applied` of an error, None if it has none."""
    return getattr(error, "may_have_been_applied", None)


def broken(ended: Ended) -> Iterator[str]:
    """Yield the names of the laws that a call broke."""
    if ended.error is not None and not isinstance(ended.error, WorkAPIsError):
        yield "exceptions outside the tree"
    if ended.kind == "write":
        yield from _broken_by_write(ended)
    elif ended.error is not None and _is_given_up(ended):
        yield "reads not repeated after a spoilt body"
    elif ended.error is None and not ended.told and ended.value != ended.expected and not _cannot_be_known(ended):
        yield _difference(ended)


def _broken_by_write(ended: Ended) -> Iterator[str]:
    if ended.is_doubled:
        yield "writes applied twice"
    if ended.grown is not None and not ended.is_borne_out:
        yield "effects that the store does not have"
    if ended.error is None:
        if not ended.effects:
            yield "writes lost without an error"
        return
    said = may_have_been_applied(ended.error)
    if not isinstance(said, bool):
        yield "failed writes that do not say whether they may have been applied"
    elif not said and ended.effects:
        yield "applied writes that are said not to be"


def _difference(ended: Ended) -> str:
    value, expected = ended.value, ended.expected
    if not isinstance(value, list) or not isinstance(expected, list):
        return "reads of something else without a word"
    if any(item not in value for item in expected):
        return "incomplete lists without a word"
    return "lists with an item twice without a word"


def _cannot_be_known(ended: Ended) -> bool:
    """Return whether no page says what a result is, or how a list tells that it goes on behind a repeated one."""
    is_repeated = any(each.fault.startswith("repeated") for each in ended.exchanges)
    is_told = any(word.startswith(("pages", "total")) for word in ended.item.paging)
    return "type" not in ended.item.schema or (is_repeated and not is_told)


def _is_given_up(ended: Ended) -> bool:
    """Return whether a read ended with the first body that was spoilt in a way that a second request mends."""
    is_mended = ended.exchanges[-1].fault.partition(" ")[0] in MENDED
    last = [each for each in ended.exchanges if each.url == ended.exchanges[-1].url]
    return is_mended and isinstance(ended.error, DecodeError) and len(last) < ATTEMPTS


@dataclass
class World:
    """Fakes of all APIs, and clients of them by API, driver and format."""

    fakes: dict[str, FaultyFake] = field(default_factory=dict)
    clients: dict[tuple[str, str, str], Any] = field(default_factory=dict)


@contextmanager
def world(chance: random.Random, runner: asyncio.Runner, *, transport: bool, **settings: Any) -> Iterator[World]:
    """Begin fakes with a few records, in the process or over sockets, and end them with their clients."""
    found = World()
    with ExitStack() as stack:
        for slug in SLUGS:
            service = stack.enter_context(fake(slug, transport=transport, records=RECORDS))
            if any("free" in plan for plan in service.plan["operations"].values()):
                put_at_path(service)
            found.fakes[slug] = FaultyFake(service, chance)
            for form in forms(service):
                more = {"limit": False, "retry": RetryPolicy(attempts=ATTEMPTS), **settings}
                more |= {} if form == "json" else {"format": form}
                client = service.async_client(**more)
                stack.callback(_close, client, runner)
                found.clients |= {(slug, "sync", form): service.client(**more), (slug, "async", form): client}
        yield found


def _close(client: Any, runner: asyncio.Runner) -> None:
    runner.run(client.aclose())


def forms(service: FakeService) -> list[str]:
    """Return the formats that the service and its client speak."""
    return ["json", "xml"] if "xml" in service.plan["words"].get("formats", {}) else ["json"]


@dataclass
class Run:
    """Calls one after the other, drawn from a seed.

    Attributes:
        counts: what happened how often, by subject.
        faults: the calls that broke each law.
        shown: some of these.
    """

    runner: asyncio.Runner
    counts: dict[str, Counter[str]] = field(default_factory=lambda: {name: Counter() for name in SUBJECTS})
    faults: Counter[str] = field(default_factory=Counter)
    shown: list[str] = field(default_factory=list)

    @property
    def calls(self) -> int:
        return self.counts["calls"]["calls"]

    def round(self, among: World, chance: random.Random, calls: int) -> None:
        """Make so many calls, each of another operation."""
        for item in drawn(chance, calls):
            faulty = among.fakes[item.slug]
            driver, form = chance.choice(DRIVERS), chance.choice(forms(faulty.service))
            try:
                self.call(item, form, among.clients[item.slug, driver, form], faulty, chance)
            except ConfigurationError:  # some operations speak one format alone
                self.call(item, "json", among.clients[item.slug, driver, "json"], faulty, chance)

    def call(self, item: Described, form: str, client: Any, faulty: FaultyFake, chance: random.Random) -> None:
        name = f"call-{self.calls}"
        plan = faulty.service.plan["operations"][item.name]
        with faulty.calm():
            positional, keywords = arguments(faulty.service, item)
            method = method_of(client, item.name)
            expected = None if kind(item) == "write" else self._ended(lambda: method(*positional, **keywords))[0]
        if item.page_size and expected and len({*expected}) == len(expected):
            keywords[item.page_size] = chance.choice((1, 2))
        client.drift.clear()
        before = _records(faulty.service, plan)
        options = CallOptions(headers={CALL: name})
        value, error, told = self._ended(lambda: method(*positional, options=options, **keywords))
        if isinstance(error, ConfigurationError):
            raise error
        told += map(str, client.drift)
        after = _records(faulty.service, plan)
        grown = None if before is None or after is None else abs(after - before)
        exchanges = faulty.log.pop(name, [])
        effects = faulty.effects[name]
        self._count(Ended(name, item, form, value, error, told, effects, grown, exchanges, expected))

    def _ended(self, call: Any) -> tuple[Any, BaseException | None, list[str]]:
        value, error = None, None
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                value = self.runner.run(_got(call()))
            except Exception as caught_error:
                error = caught_error
        return value, error, [str(each.message) for each in caught if each.category is PaginationWarning]

    def _count(self, ended: Ended) -> None:
        counts, error, kinds = self.counts["calls"], ended.error, f"{ended.kind}s"
        counts.update(["calls", kinds, *(["calls in XML"] if ended.form == "xml" else [])])
        counts["requests"] += len(ended.exchanges)
        counts["requests hit"] += sum(1 for each in ended.exchanges if each.fault)
        counts["lists of several pages"] += ended.kind == "list" and len({each.url for each in ended.exchanges}) > 1
        self.counts["faults"].update(each.fault for each in ended.exchanges if each.fault)
        self.counts["errors"].update([] if error is None else [type(error).__name__])
        if ended.kind == "write":
            said = may_have_been_applied(error)
            state = "returned" if error is None else "may have been applied" if said else "failed without effect"
            self.counts["writes"].update([state])
            self.counts["writes"][f"{state}: were applied"] += ended.effects > 0
            self.counts["writes"]["doubled"] += ended.is_doubled
        else:
            self.counts["reads and lists"]["whole"] += error is None and not ended.told
            self.counts["reads and lists"]["that failed"] += error is not None
            self.counts["reads and lists"]["with a warning or drift"] += error is None and bool(ended.told)
        for fault in broken(ended):
            self.faults[fault] += 1
            if self.faults[fault] <= 4:
                self.shown.append(f"{fault}: {ended}")


def _records(service: FakeService, plan: Any) -> int | None:
    """Return how many records there are of the kind that an operation makes or deletes; None for other operations."""
    does = plan.get("does") if not {"free", "split"} & {*plan, *plan.get("effect", {})} else ""
    is_counted = does in ("create", "copy", "delete") and "{" not in plan["of"]
    return len(service.records[plan["of"]]) if is_counted else None


async def _got(outcome: Any) -> Any:
    """Return what a call gives: of a list the ids of its items."""
    if isinstance(outcome, (Pages, AsyncPages)):
        items: list[Any] = []
        await take(outcome, items)
        return [id_of(item) for item in items]
    return await done(outcome)
