"""Resuming behind an item, in a list that may have changed since."""

from __future__ import annotations

import pytest

from workapis._client.page_search import Resume
from workapis._client.page_walk import Position, digest_of

SEVEN = digest_of(7)


def things(*ids: int) -> list[dict[str, int]]:
    return [{"id": number} for number in ids]


@pytest.mark.parametrize(
    ("page", "expected"),
    [(1, [1, 2]), (2, [2, 1, 3]), (3, [3, 2, 1, 4]), (4, [4, 3, 2, 1, 5]), (5, [5, 4, 3, 2, 6]), (9, [9, 8, 7, 6, 10])],
)
def test_pages_are_looked_at_in_the_order_of_their_likelihood(page: int, expected: list[int]) -> None:
    """The page itself, at most three before it, the next; itself alone if no other can be requested."""
    at = Position(page, 2, 9, SEVEN)
    assert [*Resume(at, can_ask=True).pages()] == expected
    assert [*Resume(at, can_ask=False).pages()] == [page]
    assert [*Resume(Position(page, 2, 9, SEVEN, "/t?after=7"), can_ask=True).pages()] == [page]


@pytest.mark.parametrize(
    ("page", "ids", "given"),
    [
        *[(5, (6, 7, 8), 2), (5, (7, 6, 8), 1), (5, (5, 6, 7), 3), (5, (7,), 1), (5, (7, 7, 8), 2), (5, (7, 8, 7), 3)],
        *[(5, (6, 7, 7), 2), (4, (6, 7, 8), 2), (4, (6, 7, 7), 3), (3, (7,), 1), (2, (6, 7), 2), (6, (7, 8), 1)],
        *[(5, (), None), (5, (6, 8, 9), None), (4, (), None), (6, (8,), None)],
    ],
)
def test_a_walk_goes_on_behind_the_item(page: int, ids: tuple[int, ...], given: int | None) -> None:
    """Its own place is looked at first, then all others, of which the last counts."""
    at = Position(5, 2, 20, SEVEN, "/t?page=5")
    expected = None if given is None else Position(page, given, 20, SEVEN, "/t?page=5")
    assert Resume(at, can_ask=True).look(page, things(*ids), 20) == expected


@pytest.mark.parametrize("given", [0, 4])
def test_a_place_that_the_page_does_not_have_is_no_place(given: int) -> None:
    """A place of 0, or beyond the page, leaves only the search; the last item is not the one before the first."""
    at = Position(5, given, 20, SEVEN)
    assert Resume(at, can_ask=True).look(5, things(5, 6, 7), 20) == Position(5, 3, 20, SEVEN)
    assert Resume(at, can_ask=True).look(5, things(7, 6, 7), 20) == Position(5, 3, 20, SEVEN)
    assert Resume(at, can_ask=True).look(5, things(5, 6, 8), 20) is None


def test_the_first_and_the_last_item_of_a_page_are_places() -> None:
    """An item at either border of a page has its place there, whatever follows."""
    first, last = Position(5, 1, 20, SEVEN), Position(5, 3, 20, SEVEN)
    assert Resume(first, can_ask=True).look(5, things(7, 6, 7), 20) == first
    assert Resume(last, can_ask=True).look(5, things(7, 6, 7), 20) == last


@pytest.mark.parametrize("items", [(), (1, 2), (7,)])
def test_without_a_mark_a_walk_goes_on_where_it_was(items: tuple[int, ...]) -> None:
    """Nothing can be looked for."""
    at = Position(5, 0, 20)
    assert Resume(at, can_ask=True).look(5, things(*items), None) == at


def lost(at: Position, *looks: tuple[int, int, int | None], can_ask: bool = True) -> tuple[int, int]:
    """Return page and count of the resumption after looks at pages of so many items, with so many in all."""
    search = Resume(at, can_ask)
    for page, size, total in looks:
        assert search.look(page, things(*range(100, 100 + size)), total) is None
    found = search.lost()
    assert (found.total, found.mark, found.link) == (at.total, at.mark, at.link)
    return found.page, found.given


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        *[(None, (4, 3)), (30, (4, 3)), (25, (4, 3)), (20, (4, 3)), (19, (4, 2)), (17, (4, 0)), (16, (3, 4))],
        *[(15, (3, 3)), (12, (3, 0)), (11, (2, 4)), (7, (2, 0)), (6, (1, 4)), (2, (1, 0)), (1, (1, 0)), (0, (1, 0))],
    ],
)
def test_a_lost_place_is_as_much_earlier_as_the_list_is_shorter(total: int | None, expected: tuple[int, int]) -> None:
    """Each item less moves it by one, over the borders of pages down to the beginning; items more do not move it."""
    assert lost(Position(4, 3, 20, SEVEN), (4, 5, total)) == expected


def test_a_lost_place_is_where_the_latest_total_says() -> None:
    """A page that says none leaves the one of a page before; pages are as large as the largest that was seen."""
    at = Position(4, 3, 20, SEVEN)
    assert lost(at) == (4, 3)
    assert lost(at, (4, 5, 19), (3, 5, 18)) == (4, 1)
    assert lost(at, (4, 5, 19), (3, 5, None)) == (4, 2)
    assert lost(at, (4, 2, 15), (3, 5, None), (2, 1, None)) == (3, 3)
    assert lost(at, (4, 1, 15)) == (2, 0)
    assert lost(Position(4, 3, None, SEVEN), (4, 5, 0)) == (4, 3)
    assert lost(Position(2, 3, 1, SEVEN), (2, 5, 0)) == (2, 2)


def test_a_lost_place_stays_on_its_page_where_no_other_can_be_asked_for() -> None:
    """Of a page behind a link, of one alone and of empty ones, the iteration resumes at the beginning of the page."""
    at = Position(4, 3, 20, SEVEN)
    assert lost(at, (4, 5, 10), can_ask=False) == (4, 0)
    assert lost(at, (4, 5, 19), can_ask=False) == (4, 2)
    assert lost(at, (4, 0, 10)) == (4, 0)
    assert lost(Position(4, 3, 20, SEVEN, "/t?after=7"), (4, 5, 10)) == (4, 0)
