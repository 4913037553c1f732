"""Laws over all operations: call them against a service, keep everything that came of it, and collect faults."""

from __future__ import annotations

import asyncio
import atexit
import inspect
import itertools
import warnings
from collections.abc import Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from tests.operations import DRIVERS, Answer, Described, Kind, kept, of_kind, strict_client
from tests.repository import SLUGS
from workapis.paging import AsyncPages, Pages
from workapis.transport import Request

# Calls of one law that take turns between the drivers: for laws with many bodies for each operation.
TURNS = ("turns",)
_turns = itertools.cycle(DRIVERS)


@dataclass
class Outcome:
    """Result of a call: its value (of a list: the items and pages), the error, the warnings, the requests."""

    value: Any = None
    items: list[Any] = field(default_factory=list)
    pages: list[Any] = field(default_factory=list)
    error: BaseException | None = None
    warned: list[warnings.WarningMessage] = field(default_factory=list)
    seen: list[Request] = field(default_factory=list)

    @property
    def ids(self) -> list[str]:
        """The ids of the items as they were received."""
        return [str(id_of(item)) for item in self.items]

    def said(self) -> str:
        """Return the outcome in a few words, for messages."""
        shown = f"{type(self.error).__name__}: {self.error}" if self.error else repr(self.value)
        warned = [str(item.message) for item in self.warned]
        return f"{shown[:200]} items={self.ids} requests={len(self.seen)} warned={warned}"


def id_of(item: Any) -> Any:
    """Return the id of an item as it was received; the item itself if it is no object."""
    raw = getattr(item, "raw", item)
    return raw.get("id") if isinstance(raw, Mapping) else raw


Taking = Callable[[Described, Any, Outcome], Coroutine[Any, Any, None]]


def outcome(
    item: Described, answer: Answer, driver: str, strict: bool | str = False, taking: Taking | None = None
) -> Outcome:
    """Call an operation, by the driver named, against a service that answers so.

    Args:
        item: the operation.
        answer: the service.
        driver: sync, async or turns.
        strict: setting of the client.
        taking: what to do; by default the method is called, and all pages of a list are fetched.
    """
    is_async = (next(_turns) if driver in TURNS else driver) == "async"
    target, service = kept(item.slug, is_async)
    target = strict_client(item.slug, strict, is_async) if strict else target
    service.seen, service.answer = [], answer
    found = Outcome(seen=service.seen)
    with warnings.catch_warnings(record=True) as found.warned:
        warnings.simplefilter("always")
        try:
            runner().run((taking or all_pages)(item, target, found))
        except Exception as error:
            found.error = error
    return found


async def all_pages(item: Described, target: Any, found: Outcome) -> None:
    """Call the method; fetch all pages of a list."""
    value = item.call(target)
    if isinstance(value, Pages):
        for page in value.pages():
            found.pages.append(page)
            found.items += page.items
    elif isinstance(value, AsyncPages):
        async for page in value.pages():
            found.pages.append(page)
            found.items += page.items
    else:
        found.value = await done(value)


async def count(item: Described, target: Any, found: Outcome) -> None:
    found.value = await done(item.call(target).count())


async def done(value: Any) -> Any:
    """Return what a method returned, of either driver."""
    return await value if inspect.iscoroutine(value) else value


async def take(listed: Any, items: list[Any], at_most: int | None = None) -> None:
    """Add items of a list to others, until there are so many."""
    if isinstance(listed, Pages):
        for item in listed:
            items.append(item)
            if len(items) == at_most:
                return
        return
    async for item in listed:
        items.append(item)
        if len(items) == at_most:
            return


@cache
def runner() -> asyncio.Runner:
    """Return the event loop of this process."""
    found = asyncio.Runner()
    atexit.register(found.close)
    return found


Law = Callable[[Described, str], Iterator[str]]


def broken(law: Law, *kinds: Kind, drivers: tuple[str, ...] = DRIVERS) -> list[str]:
    """Return the faults of a law over every operation of these kinds, of every API, by each of the drivers."""
    return [
        f"{item} ({driver}): {fault}"
        for slug in SLUGS
        for item in of_kind(slug, *kinds)
        for driver in drivers
        for fault in law(item, driver)
    ]


def shown(faults: list[str]) -> str:
    """Return faults as the message of an assertion: their number, and the first twenty."""
    return f"{len(faults)} faults:\n" + "\n".join(faults[:20])
