"""Prefetch the pages of a list."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

from workapis._request.prepare import PreparedRequest
from workapis._transport.drivers import AsyncDriver
from workapis._transport.effects import Flow, Invoke
from workapis.reply import Reply

R = TypeVar("R", bound=Reply[Any])


class LookAhead(Generic[R]):
    """Prefetched pages, each in its own task."""

    def __init__(self, driver: AsyncDriver, ask: Callable[[PreparedRequest], Flow[R]]) -> None:
        self._driver = driver
        self._ask = ask
        self._tasks: dict[str, asyncio.Task[R]] = {}

    async def start(self, pages: Iterable[PreparedRequest], room: int | None) -> None:
        """Request new pages, at most `room`, which the rate limit allows; None for all.

        When this returns, the rate limiter has counted each request.
        """
        new = [what for what in pages if what.path not in self._tasks]
        for what in new[:room]:
            self._tasks[what.path] = asyncio.create_task(self._driver.run(self._ask(what)))
        await asyncio.sleep(0)

    def reply(self, what: PreparedRequest) -> Flow[R]:
        """Return the response with a page, or raise the error of its earlier request."""
        task = self._tasks.pop(what.path, None)
        if task is None:
            return (yield from self._ask(what))
        found: R = yield Invoke(lambda: task)
        return found

    async def aclose(self) -> None:
        """Cancel the requests of unused pages, and wait for their end."""
        tasks, self._tasks = [*self._tasks.values()], {}
        for task in tasks:
            task.cancel()
        if tasks:  # without tasks, do not await: the loop may have ended
            await asyncio.gather(*tasks, return_exceptions=True)
