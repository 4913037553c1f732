"""Lists that fetch pages ahead: they yield the same as one request after the other, and send no more."""

from __future__ import annotations

import asyncio
import json
import weakref
from collections.abc import Collection
from contextlib import aclosing
from typing import Any

import pytest

from tests.fakes.lists import Things, drifts
from tests.fakes.slow_things import EVERYTHING, Answer, listed, settled, slow, taken, things
from workapis._api.operation import RateLimit
from workapis.errors import ArgumentError
from workapis.options import Clock, Hooks
from workapis.paging import AsyncPages, Page
from workapis.transport import Request, Response


@pytest.mark.parametrize("style", ["header", "envelope"])
@pytest.mark.parametrize("concurrency", [1, 2, 4, 9, 50])
def test_so_many_pages_are_in_flight_and_no_more(style: str, concurrency: int) -> None:
    """All items come in order, by one request a page, and at most as many are in flight as were allowed."""
    made = things(style)
    assert settled(taken(listed(made).prefetch(concurrency))) == EVERYTHING
    assert [asked["page"] for asked in made.asked] == [str(page) for page in range(1, 11)]
    assert slow(made).most == min(concurrency, 9), "the first page is alone"


def test_nothing_is_sent_before_it_is_needed() -> None:
    """The first page comes alone, and the others when it is used up; then one is requested for one that is used up."""
    made = things()

    async def walk() -> None:
        pages = listed(made).prefetch(4).pages()
        assert slow(made).begun == 0
        counts = []
        async with aclosing(pages):
            for _ in range(8):
                await anext(pages)
                counts.append(slow(made).begun)
        assert counts == [1, 5, 6, 7, 8, 9, 10, 10]

    settled(walk())


def test_one_request_gives_the_first_item() -> None:
    """`first`, `first_page`, `first_reply` and `count` fetch nothing ahead."""

    async def ask(walked: AsyncPages[Any]) -> list[Any]:
        page, reply = await walked.first_page(), await walked.first_reply()
        return [await walked.first(), len(page), len(reply.parsed), await walked.count()]

    made = things()
    assert asyncio.run(ask(listed(made).prefetch(4))) == [{"id": 1}, 2, 2, 20]
    assert len(made.asked) == 4


def test_the_list_itself_stays_as_it_is() -> None:
    """`prefetch` returns another list, with a checkpoint of its own."""
    made = things()
    walked = listed(made)
    ahead = walked.prefetch(4)
    assert settled(taken(ahead, 3)) == [1, 2, 3]
    assert walked.checkpoint is None
    assert ahead.prefetch(2).checkpoint is None
    slow(made).most = 0
    assert settled(taken(walked)) == EVERYTHING
    assert slow(made).most == 1


@pytest.mark.parametrize("stop_after", [1, 2, 3, 7, 20])
def test_a_checkpoint_is_behind_the_last_item_that_was_given(stop_after: int) -> None:
    """Pages that were fetched ahead do not move it; the list resumes from it, ahead too."""
    plain, ahead = listed(things()), listed(things()).prefetch(5)
    settled(taken(plain, stop_after))
    settled(taken(ahead, stop_after))
    assert ahead.checkpoint == plain.checkpoint
    resumed = things()
    rest = listed(resumed, checkpoint=ahead.checkpoint).prefetch(3)
    assert settled(taken(rest)) == EVERYTHING[stop_after:]
    assert slow(resumed).most == (1 if stop_after > 16 else 3)


@pytest.mark.parametrize(("limit", "pages"), [(1, 1), (2, 1), (3, 2), (9, 5), (20, 10), (99, 10)])
def test_a_limit_bounds_what_is_fetched_ahead(limit: int, pages: int) -> None:
    """By the size of the pages that came; no page is requested that the limit does not need."""
    made = things()
    assert settled(taken(listed(made, limit=limit).prefetch(8))) == EVERYTHING[:limit]
    assert len(made.asked) == pages


def test_a_limit_holds_over_an_empty_page() -> None:
    """A page without items says nothing of how many pages a limit needs."""

    def hollow(made: Things) -> Answer:
        def answer(request: Request) -> Response:
            response = made.answer(request)
            is_hollow = made.asked[-1]["page"] == "3"
            return Response(200, response.headers, b'{"things": []}' if is_hollow else response.content)

        return answer

    made = things(answer=hollow)
    found, _ = drifts(lambda: settled(taken(listed(made, limit=9).prefetch(3))))
    assert found == [1, 2, 3, 4, 7, 8, 9, 10, 11]
    assert slow(made).begun <= 6 + 2


def test_what_is_used_up_is_not_kept() -> None:
    """Of the responses for yielded pages, only the last is kept."""

    async def walk(walked: AsyncPages[Any]) -> list[int]:
        kept: list[weakref.ref[Any]] = []
        counts = []
        async for page in walked.pages():
            kept.append(weakref.ref(page.reply))
            counts.append(sum(each() is not None for each in kept))
        return counts

    assert settled(walk(listed(things()).prefetch(4))) == [1] * 10


def linked(made: Things, linked_pages: Collection[int], *, is_numbered: bool) -> Answer:
    """Return what links from some pages to the next, by its number or by another path."""

    def answer(request: Request) -> Response:
        _, _, cursor = request.url.partition("cursor=")
        assert not cursor or slow(made).in_flight == 1, "what was fetched ahead goes on beside what a link leads to"
        response = made.answer(Request("GET", f"https://small.example/t?page={cursor}") if cursor else request)
        page = int(made.asked[-1]["page"])
        target = f"/t?{'page' if is_numbered else 'cursor'}={page + 1}"
        link = {"Link": f"<{target}>; rel=next"} if page in linked_pages else {}
        return Response(200, {**response.headers, **link}, response.content)

    return answer


@pytest.mark.parametrize("is_numbered", [False, True])
@pytest.mark.parametrize("first", [1, 3, 7])
def test_pages_behind_links_come_one_after_the_other(first: int, is_numbered: bool) -> None:
    """The next link is known when its page has come; pages fetched ahead before the first link are dropped."""
    made = things(answer=lambda made: linked(made, range(first, 10), is_numbered=is_numbered))
    assert settled(taken(listed(made).prefetch(4))) == EVERYTHING
    assert slow(made).most == (1 if first == 1 else 4)
    assert slow(made).begun <= 10 + 3


def test_links_here_and_there_waste_little() -> None:
    """Behind the first link nothing is fetched ahead any more."""
    made = things(answer=lambda made: linked(made, (2, 4, 6, 8), is_numbered=False))
    assert settled(taken(listed(made).prefetch(4))) == EVERYTHING
    assert slow(made).begun <= 10 + 3


def test_a_list_that_does_not_say_how_many_pages_comes_one_after_the_other() -> None:
    """Nothing is guessed: no page is requested that may not be there."""
    made = things(is_silent=True)
    assert settled(taken(listed(made).prefetch(4))) == EVERYTHING
    assert slow(made).most == 1


def test_a_list_that_shrinks_is_reported_as_it_is_without() -> None:
    """Warnings depend on the responses in the order of the pages; pages that are gone are not yielded."""

    def shrinking(made: Things) -> Answer:
        def answer(request: Request) -> Response:
            made.extra_pages, made.extra_total = (0, 0) if "page=1&" in f"{request.url}&" else (-5, -10)
            return made.answer(request)

        return answer

    def walk(ahead: bool) -> tuple[list[int], list[str]]:
        walked = listed(things(answer=shrinking))
        found: tuple[list[int], list[str]] = drifts(lambda: settled(taken(walked.prefetch(6) if ahead else walked)))
        return found

    assert walk(True) == walk(False)
    assert walk(True)[0] == EVERYTHING[:10]
    assert len(walk(True)[1]) == 2


@pytest.mark.parametrize("is_own", [False, True])
@pytest.mark.parametrize(("budget", "waits", "most"), [(3, [6, 12, 18], 2), (6, [12], 4)])
@pytest.mark.parametrize("pause", [0, 40])
def test_no_page_waits_for_the_budget_before_its_turn(
    budget: int, waits: list[int], most: int, pause: int, is_own: bool
) -> None:
    """Pages are fetched ahead while requests are left, of each budget; one waits when the items before it are given.

    So a deadline holds that one page can keep.
    """
    limit, large = RateLimit(budget, 20), RateLimit(1000, 20)

    def walk(concurrency: int) -> tuple[list[int], list[int], int]:
        now, found, waited = [0.0], list[int](), list[int]()

        async def sleep(seconds: float) -> None:
            now[0] += seconds
            await asyncio.sleep(0)

        async def walked(items: AsyncPages[Any]) -> list[int]:
            async for item in items:
                found.append(item["id"])
                for _ in range(pause if item["id"] == 3 else 0):
                    await asyncio.sleep(0)
            return found

        clock = Clock(lambda: now[0], lambda: now[0], time_does_not_pass, sleep, lambda: 0.5)
        made = things(rate_limit=large if is_own else limit, own_limit=limit if is_own else None)
        hooks = Hooks(waiting=lambda seconds, reason: waited.append(len(found)))
        made.settings = {"clock": clock, "deadline": 25, "hooks": hooks}
        return settled(walked(listed(made).prefetch(concurrency))), waited, slow(made).most

    assert walk(1) == (EVERYTHING, waits, 1)
    assert walk(4) == (EVERYTHING, waits, most)


def time_does_not_pass(_seconds: float) -> None:
    raise AssertionError("an async client sleeps in its thread")


def test_others_run_between_pages_that_come_together() -> None:
    """Decoding takes the event loop: a page that is used up is replaced before all that came with it are decoded."""
    made = things()
    events: list[str] = []
    made.settings = {"hooks": Hooks(call_ended=lambda event: events.append("decoded"))}

    def noted(request: Request) -> Response:
        events.append("sent")
        return made.answer(request)

    slow(made).answer = noted
    settled(taken(listed(made).prefetch(5)))
    after = events[events.index("decoded", 3) :]
    assert "sent" in after[:4], f"five pages came together: {after}"


def test_pages_are_as_they_are_without() -> None:
    """Each has its number, counts, items, checkpoint and response."""

    async def pages(walked: AsyncPages[Any]) -> list[Page[Any]]:
        return [page async for page in walked.pages()]

    made = things()
    plain, ahead = settled(pages(listed(made))), settled(pages(listed(made).prefetch(4)))
    assert ahead == plain
    assert [json.loads(page.reply.content) for page in ahead] == [json.loads(page.reply.content) for page in plain]


@pytest.mark.parametrize("concurrency", [0, -1, True, 2.0, "8", None])
def test_concurrency_is_a_whole_number(concurrency: Any) -> None:
    """Anything but a whole number from 1 is refused at once."""
    with pytest.raises(ArgumentError, match="concurrency= must be an integer of at least 1, got "):
        listed(things()).prefetch(concurrency)
