"""The ends of lists that fetch pages ahead: errors, loops that are left, tasks that are cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from tests.fakes.lists import Things, drifts
from tests.fakes.slow_things import EVERYTHING, SIZE, Answer, alone, listed, settled, slow, taken, things
from workapis.errors import ServerError
from workapis.options import CallOptions, RetryPolicy
from workapis.paging import AsyncPages
from workapis.transport import Request, Response

ONCE = CallOptions(retry=RetryPolicy(attempts=1))


def failing(page: int, status: int = 500, times: int = 1000) -> Callable[[Things], Answer]:
    """Return what fails for a page, so many times."""
    left = [times]

    def of(made: Things) -> Answer:
        def answer(request: Request) -> Response:
            if f"page={page}&" in f"{request.url}&" and left[0]:
                left[0] -= 1
                return Response(status, {}, b"{}")
            return made.answer(request)

        return answer

    return of


@pytest.mark.parametrize("ends", ["closes", "breaks", "raises"])
def test_leaving_the_loop_cancels_what_is_in_flight(ends: str) -> None:
    """Requests in flight are cancelled, and no task is left: at once if the iteration is closed, else soon."""
    made = things()

    async def leave() -> None:
        async for item in listed(made).prefetch(4):
            if item["id"] == 5:
                if ends == "raises":
                    raise KeyError
                break

    async def run() -> None:
        if ends == "closes":
            await taken(listed(made).prefetch(4), 5)
            assert not alone()
            return
        with suppress(KeyError):
            await leave()
        while alone():  # noqa: ASYNC110 (each turn of the loop)
            await asyncio.sleep(0)

    asyncio.run(run())
    assert (slow(made).begun, slow(made).in_flight) == (6, 0)
    assert slow(made).cancelled == 1


def test_a_program_that_ends_in_a_loop_leaves_no_task() -> None:
    """The end of the event loop cancels what is in flight, and nothing is warned of."""
    made = things()

    async def run() -> None:
        async for item in listed(made).prefetch(4):
            if item["id"] == 5:
                return

    asyncio.run(run())
    assert slow(made).in_flight == 0


@pytest.mark.parametrize("turns", range(1, 14))
def test_cancelling_reaches_all_requests(turns: int) -> None:
    """A task that is cancelled while it waits for a page ends by that, and none of its requests goes on."""
    made = things()

    async def run() -> None:
        task = asyncio.create_task(taken(listed(made).prefetch(4)))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not alone()

    asyncio.run(run())
    assert slow(made).in_flight == 0


@pytest.mark.parametrize("page", [1, 2, 5, 10])
def test_an_error_comes_behind_the_items_before_it(page: int) -> None:
    """The items of the pages before the failing one are yielded, however early it failed; then its error is raised."""
    made = things(answer=failing(page), options=ONCE)
    found: list[int] = []

    async def run() -> None:
        async for item in listed(made).prefetch(9):
            found.append(item["id"])  # noqa: PERF401 (kept when it fails)

    with pytest.raises(ServerError):
        asyncio.run(run())
    assert found == EVERYTHING[: (page - 1) * SIZE]
    assert slow(made).in_flight == 0


def test_a_page_that_is_retried_keeps_its_place() -> None:
    """Each page is repeated as it is without; those behind it wait for it."""
    made = things(answer=failing(3, 503, times=2))
    made.options = CallOptions(retry=RetryPolicy(base=0, cap=0))
    assert settled(taken(listed(made).prefetch(4))) == EVERYTHING
    assert slow(made).begun == 12
    assert slow(made).most == 4


def test_a_page_that_is_not_there_is_an_error_if_it_was_told() -> None:
    """404 for a page that the service said to be there is raised, as it is without."""
    made = things(answer=failing(4, 404))
    error, _ = drifts(lambda: asyncio.run(_error(listed(made).prefetch(4))))
    plain, _ = drifts(lambda: asyncio.run(_error(listed(things(answer=failing(4, 404))))))
    assert str(error) == str(plain)
    assert type(error).__name__ == "NotFoundError"


async def _error(walked: AsyncPages[Any]) -> Exception | None:
    try:
        await taken(walked)
    except Exception as error:
        return error
    return None
