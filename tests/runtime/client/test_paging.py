"""Lists: their requests, their items, their end, and the reports of a list that changes during iteration."""

from __future__ import annotations

import asyncio
import pickle
import warnings
from typing import Any

import pytest

from tests.fakes.lists import Things, done, drifts, everything, operation, pages
from workapis._api.api import ListFormat
from workapis._api.operation import Paging
from workapis._client.page_sayings import PageCounts, Sayings
from workapis._client.page_walk import PageWalk, Position
from workapis.errors import ArgumentError, DecodeError, PaginationError
from workapis.paging import Pages, PaginationWarning
from workapis.reply import Reply
from workapis.transport import Response


def told(paging: Paging | None, reply: Reply[Any]) -> PageCounts:
    """Return the place that a response states, for an API with this list alone."""
    return Sayings.of(paging, ListFormat()).told(reply)


@pytest.fixture(params=["header", "envelope"])
def things(request: pytest.FixtureRequest, driver: str) -> Things:
    """Give seven things on three pages, in each style, for each driver."""
    return Things(driver, request.param, list(range(1, 8)))


def test_every_item_is_given_once_in_order(things: Things) -> None:
    """Iteration asks for page after page, each when it is needed, and ends by the service's count of pages."""
    walked = things.list(word="x")
    assert things.asked == []
    assert everything(walked) == [1, 2, 3, 4, 5, 6, 7]
    assert [asked["page"] for asked in things.asked] == ["1", "2", "3"]
    assert {asked["word"] for asked in things.asked} == {"x"}


def test_pages_are_fetched_when_they_are_needed(things: Things) -> None:
    """A loop that stops in the first page has caused one request."""
    assert everything(things.list(), stop_after=3) == [1, 2, 3]
    assert len(things.asked) == 1


def test_a_list_can_be_walked_again(things: Things) -> None:
    walked = things.list()
    assert everything(walked) == everything(walked)


def test_a_short_page_is_not_the_last(things: Things) -> None:
    """The service may cap a page below the requested size: its count is the authority."""
    assert everything(things.list(size=100)) == [1, 2, 3, 4, 5, 6, 7]


def test_pages_tell_where_they_stand(things: Things) -> None:
    """A page has items, its number, how many pages and items there are, a length, and a repr without open items."""
    found = pages(things.list())
    assert [(page.number, page.pages, page.total, len(page)) for page in found] == [
        (1, 3, 7, 3), (2, 3, 7, 3), (3, 3, 7, 1)
    ]  # fmt: skip
    assert [item["id"] for item in found[1]] == [4, 5, 6]
    assert "'id'" not in repr(found)
    assert pickle.loads(pickle.dumps(found)) == found


def test_first_and_first_page_take_one_request(things: Things) -> None:
    """`first` gives an item or None, `first_page` a page that may be empty."""
    assert done(things.list().first()) == {"id": 1}
    assert [item["id"] for item in done(things.list().first_page())] == [1, 2, 3]
    things.ids = []
    assert done(things.list().first()) is None
    assert done(things.list().first_page()).items == []
    assert len(things.asked) == 4


def test_count_takes_one_request_of_one_item(things: Things) -> None:
    """`count` reads the total off a page of one item, whatever limit or page was passed."""
    assert done(things.list(limit=2, page=2, size=3).count()) == 7
    assert things.asked == [{"page": "1", "size": "1"}]


def test_count_that_is_not_told_is_an_error(things: Things) -> None:
    """A service without a total cannot be asked for it by one request."""
    things.is_silent = True
    with pytest.raises(PaginationError, match="does not report the number of items"):
        done(things.list().count())


@pytest.mark.parametrize(("limit", "requests"), [(0, 0), (1, 1), (3, 1), (4, 2), (7, 3), (100, 3)])
def test_limit_is_the_most_items_given(things: Things, limit: int, requests: int) -> None:
    """A limit cuts the last page that is needed, and no page behind it is requested."""
    assert everything(things.list(limit=limit)) == [1, 2, 3, 4, 5, 6, 7][:limit]
    assert len(things.asked) == requests
    assert sum(map(len, pages(things.list(limit=limit)))) == min(limit, 7)


def test_limit_goes_for_first_and_first_page(things: Things) -> None:
    """A limit of 0 sends no request."""
    assert done(things.list(limit=0).first()) is None
    assert done(things.list(limit=0).first_page()).items == []
    assert things.asked == []
    assert len(done(things.list(limit=2).first_page())) == 2


@pytest.mark.parametrize("limit", [-1, True, 1.5, "2"])
def test_a_limit_that_is_none_is_refused(things: Things, limit: Any) -> None:
    """Only whole numbers from 0 are limits."""
    with pytest.raises(ArgumentError, match="limit"):
        things.list(limit=limit)


def test_page_is_where_the_walk_begins(things: Things) -> None:
    assert everything(things.list(page=2)) == [4, 5, 6, 7]
    for wrong in (0, -1, True, "x", None):
        with pytest.raises(ArgumentError, match="page"):
            things.list(page=wrong)


@pytest.mark.parametrize("after", range(1, 8))
def test_a_checkpoint_resumes_behind_the_last_item(things: Things, after: int) -> None:
    """The items before and behind a checkpoint are everything once; it is plain text."""
    walked = things.list(size=3)
    before = walked.checkpoint
    given = everything(walked, stop_after=after)
    saved = walked.checkpoint
    assert (before, type(saved)) == (None, str)
    assert given + everything(things.list(size=3, checkpoint=saved)) == [1, 2, 3, 4, 5, 6, 7]


def test_a_checkpoint_of_a_page_resumes_behind_it(things: Things) -> None:
    """Each page has a checkpoint; a limit counts from there; what was added to the end is found."""
    first, second, third = pages(things.list())
    assert everything(things.list(checkpoint=first.checkpoint)) == [4, 5, 6, 7]
    assert everything(things.list(checkpoint=second.checkpoint, limit=1)) == [7]
    assert everything(things.list(checkpoint=third.checkpoint)) == []
    things.ids.append(8)
    assert everything(things.list(checkpoint=third.checkpoint)) == [8]


@pytest.mark.parametrize("wrong", ["", "listThings", "other:0:1:0", "listThings:0:1:0", "listThings::x:y", 5])
def test_a_checkpoint_of_another_list_is_refused(things: Things, wrong: Any) -> None:
    """A checkpoint belongs to an operation and its arguments."""
    with pytest.raises(ArgumentError, match="checkpoint"):
        things.list(checkpoint=wrong)
    saved = pages(things.list(word="a"))[0].checkpoint
    differing: list[dict[str, Any]] = [{"word": "b"}, {"word": "a", "size": 2}, {"word": "a", "page": 2}]
    for others in differing:
        with pytest.raises(ArgumentError, match="checkpoint"):
            things.list(checkpoint=saved, **others)


def test_arguments_are_refused_before_iteration(things: Things) -> None:
    """Invalid arguments raise at the call of the method, not in the loop."""
    with pytest.raises(ArgumentError, match="size"):
        things.list(size="many")


def test_an_unpaged_list_is_one_page(driver: str) -> None:
    """A list without paging has all the same ways to be read, by one request each and without page parameters."""
    things = Things(driver, "none", [1, 2, 3, 4])
    assert everything(things.list()) == [1, 2, 3, 4]
    with pytest.raises(PaginationError, match="does not report the number of items"):
        done(things.list().count())
    assert done(things.list().first()) == {"id": 1}
    assert [(page.number, page.pages, page.total) for page in pages(things.list())] == [(1, None, None)]
    walked = things.list()
    everything(walked, stop_after=3)
    assert everything(things.list(checkpoint=walked.checkpoint)) == [4]
    assert len(things.asked) == 6
    assert not any("page" in asked for asked in things.asked)


@pytest.mark.parametrize("count", [0, 1, 3, 4, 7])
def test_without_numbers_a_walk_ends_with_nothing_new(things: Things, count: int) -> None:
    """Without numbers an iteration goes on to the first empty page, or to one that repeats; neither is a warning."""
    things.is_silent = True
    things.ids = list(range(count))
    assert drifts(lambda: everything(things.list())) == (list(range(count)), [])
    assert len(things.asked) == -(-count // 3) + 1
    things.is_stuck = True
    assert drifts(lambda: everything(things.list())) == (list(range(min(count, 3))), [])


def test_a_service_that_repeats_a_page_is_told_and_left(things: Things) -> None:
    """The first page for every number: its items are yielded once, two repeats end it, whatever the count says."""
    things.is_stuck = True
    things.extra_pages = 1_000_000
    given, odd = drifts(lambda: everything(things.list()))
    assert given == [1, 2, 3]
    assert len(things.asked) == 3
    assert any("the client requested page 2, and the service reports that it sent page 1" in what for what in odd)
    assert any("page 2 repeats the items of an earlier page" in what for what in odd)


def test_a_service_that_promises_more_pages_is_left(things: Things) -> None:
    """Empty pages before the promised end are a warning, and two of them end the iteration."""
    things.extra_pages = 1_000_000
    given, odd = drifts(lambda: everything(things.list()))
    assert given == [1, 2, 3, 4, 5, 6, 7]
    assert len(things.asked) == 5
    assert "page 4 is empty" in odd[0]


def test_pages_in_turns_with_a_growing_count_end() -> None:
    """A, B, A, B and one page more each time: pages that come round end the iteration within three rounds."""
    walk, requests, odd = PageWalk(), 0, list[str]()
    while (number := walk.wanted) is not None:
        requests += 1
        items = [{"id": number % 2}]
        odd += walk.receive(PageCounts(number, number + 1, None), items).odd
    assert requests <= 6
    assert "page 4 repeats the items of an earlier page" in odd


def test_an_empty_list_may_be_one_page(things: Things) -> None:
    """Services that count one page for no items are not odd."""
    things.ids, things.extra_pages = [], 1
    assert drifts(lambda: everything(things.list())) == ([], [])
    assert len(things.asked) == 1


def test_a_checkpoint_has_all_its_parts() -> None:
    """A text that was cut off is refused, also if the rest of it is well-formed."""
    whole = "o:d:1:2:3:m:L3Q_cGFnZT0y"
    for length in range(whole.index("m:")):
        with pytest.raises(ArgumentError, match="checkpoint"):
            Position.of_checkpoint(whole[:length], "o", "d")
    assert Position.of_checkpoint(whole, "o", "d") == Position(1, 2, 3, "m", "/t?page=2")
    assert Position.of_checkpoint("o:d:1:2:::", "o", "d") == Position(1, 2)


def test_a_wrong_total_is_told(things: Things) -> None:
    """An iteration from the first page that ends with another count than the service stated is a warning."""
    things.extra_total = 5
    given, odd = drifts(lambda: everything(things.list()))
    assert given == [1, 2, 3, 4, 5, 6, 7]
    assert odd == ["listThings: the service reported 12 items, and its pages had 7."]


def test_a_list_that_moves_is_told(things: Things) -> None:
    """An item inserted in front meanwhile shifts one to the next page: it comes again, and a warning says so."""
    things.ids = list(range(1, 8))

    def walk() -> list[int]:
        walked = things.list()
        if isinstance(walked, Pages):
            found = []
            for item in walked:
                found.append(item["id"])
                if len(found) == 3:
                    things.ids.insert(0, 0)
            return found

        async def later() -> list[int]:
            found = []
            async for item in walked:
                found.append(item["id"])
                if len(found) == 3:
                    things.ids.insert(0, 0)
            return found

        return asyncio.run(later())

    given, odd = drifts(walk)
    assert given == [1, 2, 3, 3, 4, 5, 6, 7]
    assert odd == [
        "listThings: the service reported 7 items before, and 8 with page 2.",
        "listThings: page 2 repeats 1 of the items of the page before it.",
    ]


@pytest.mark.parametrize("strict", [True, "paging"])
def test_strict_makes_drift_an_error(things: Things, strict: Any) -> None:
    """With `strict=True` or `"paging"` the first oddity is a `PaginationError` that names operation and page."""
    things.extra_total = 5
    things.strict = strict
    with pytest.raises(
        PaginationError, match="listThings: the service reported 12 items, and its pages had 7"
    ) as caught:
        everything(things.list())
    assert (caught.value.operation_id, caught.value.page) == ("listThings", 4)
    assert pickle.loads(pickle.dumps(caught.value)).page == 4


def test_strict_records_leaves_lists_alone(things: Things) -> None:
    """With `strict="records"` what is odd about pages stays a warning."""
    things.extra_total = 5
    things.strict = "records"
    assert len(drifts(lambda: everything(things.list()))[1]) == 1


def test_the_warning_names_the_line_that_iterates(things: Things) -> None:
    """A `PaginationWarning` points at the caller's code, not into this package."""
    things.extra_total = 5
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        everything(things.list())
    assert [item.category for item in caught] == [PaginationWarning]
    assert caught[0].filename.endswith("lists.py")


@pytest.mark.parametrize("value", ["", "x", "-1", "1.5", "9" * 19, None, True, -1, 1.5, [], {}])
def test_what_is_no_count_says_nothing(value: Any) -> None:
    """Headers and members that are not whole numbers from 0 are ignored."""
    headers = {} if value is None else {"x-pages": str(value)}
    by_header = told(Paging("page", pages="X-Pages"), Reply(200, headers, b"", []))
    by_member = told(Paging("page", place="envelope", pages="/p"), Reply(200, {}, b"", [], _document={"p": value}))
    assert (by_header.pages, by_member.pages) == (None, None)
    words = ("the client cannot decode the number of pages that the service reports",)
    assert by_member.odd == (() if value in (None, "") else words), "what is there and no number is odd"


@pytest.mark.parametrize("document", [None, [], {}, {"meta": None}, {"meta": []}, {"meta": {"pages": None}}])
def test_an_envelope_without_numbers_says_nothing(document: object) -> None:
    """A response may be without the object with the page numbers."""
    assert told(operation("envelope").paging, Reply(200, {}, b"", [], _document=document)).pages is None


def test_a_page_without_its_key_is_a_decode_error(things: Things, monkeypatch: pytest.MonkeyPatch) -> None:
    """A response that is not a list is not the end of the list."""
    monkeypatch.setattr(things, "answer", lambda request: Response(200, {}, b"{}"))
    with pytest.raises(DecodeError):
        everything(things.list())


def test_counts_go_from_zero_to_eighteen_digits() -> None:
    """Longer ones are no counts, and would be slow to read."""
    member = Paging("page", place="envelope", pages="/p")
    assert told(member, Reply(200, {}, b"", [], _document={"p": 0})).pages == 0
    paging = Paging("page", pages="X-Pages")
    assert told(paging, Reply(200, {"x-pages": " 7 "}, b"", [])).pages == 7
    assert told(paging, Reply(200, {"x-pages": "9" * 18}, b"", [])).pages == int("9" * 18)
