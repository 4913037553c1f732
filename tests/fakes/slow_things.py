"""A list of twenty things on ten pages, whose responses take turns of the event loop, and code that consumes it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import aclosing
from typing import Any

from tests.fakes.lists import Things
from tests.fakes.slow_service import SlowService
from workapis.paging import AsyncPages
from workapis.transport import Request, Response

COUNT, SIZE = 20, 2  # ten pages
EVERYTHING = list(range(1, COUNT + 1))
Answer = Callable[[Request], Response]


def things(style: str = "header", answer: Callable[[Things], Answer] | None = None, **more: Any) -> Things:
    """Return twenty things on ten pages; a response takes three turns of the event loop."""
    made = Things("async", style, [*EVERYTHING], SIZE, **more)
    made.transport = SlowService(answer(made) if answer else made.answer, after=(3,))
    return made


def slow(made: Things) -> SlowService:
    """Return the transport between a list and its service."""
    assert isinstance(made.transport, SlowService)
    return made.transport


def listed(made: Things, **arguments: Any) -> AsyncPages[Any]:
    """Return the list as an async client has it."""
    walked = made.list(**arguments)
    assert isinstance(walked, AsyncPages)
    return walked


async def taken(walked: AsyncPages[Any], stop_after: int | None = None) -> list[int]:
    """Return the ids of all items or of so many, and close the iteration."""
    found: list[int] = []
    async with aclosing(aiter(walked)) as items:
        async for item in items:
            found.append(item["id"])
            if len(found) == stop_after:
                break
    return found


def alone() -> set[Any]:
    """Return the tasks of the event loop beside this one."""
    return asyncio.all_tasks() - {asyncio.current_task()}


def settled(work: Coroutine[Any, Any, Any]) -> Any:
    """Return what a coroutine returns; no task may be left behind it."""

    async def run() -> Any:
        found = await work
        assert not alone()
        return found

    return asyncio.run(run())
