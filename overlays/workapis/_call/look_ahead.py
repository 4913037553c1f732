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
    """Pages that were requested ahead, each by a task of its own."""

    def __init__(self, driver: AsyncDriver, ask: Callable[[PreparedRequest], Flow[R]]) -> None:
        """Take what runs the tasks, and what requests a page."""
        self._driver = driver
        self._ask = ask
        self._tasks: dict[str, asyncio.Task[R]] = {}

    async def start(self, pages: Iterable[PreparedRequest], room: int | None) -> None:
        """Request pages that are not requested yet, as many as the budget has room for; None for all.

        What is requested has left, or waits, when this returns: the budget has counted it.
        """
        new = [what for what in pages if what.path not in self._tasks]
        for what in new[:room]:
            self._tasks[what.path] = asyncio.create_task(self._driver.run(self._ask(what)))
        await asyncio.sleep(0)

    def reply(self, what: PreparedRequest) -> Flow[R]:
        """Return what a page is answered with; raise its error now, however long ago it happened."""
        task = self._tasks.pop(what.path, None)
        if task is None:
            return (yield from self._ask(what))
        found: R = yield Invoke(lambda: task)
        return found

    async def aclose(self) -> None:
        """Cancel what was not taken, and wait for its end."""
        tasks, self._tasks = [*self._tasks.values()], {}
        for task in tasks:
            task.cancel()
        if tasks:  # without any there is nothing to wait for, even after the end of the loop
            await asyncio.gather(*tasks, return_exceptions=True)
