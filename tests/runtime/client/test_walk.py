"""Walks: which page is asked for next, and what is odd about what came; without requests."""

from __future__ import annotations

from workapis._client.page_walk import PageCounts, PageWalk


def test_things_without_ids_are_told_apart_by_content() -> None:
    """Pages of values without an id are compared as wholes, and equal values on two pages are nothing odd."""
    walk = PageWalk()
    first = walk.receive(PageCounts(1, 3, None), ["a", "b"])
    second = walk.receive(PageCounts(2, 3, None), ["b", "c"])
    third = walk.receive(PageCounts(3, 3, None), ["b", "c"])
    assert (first.odd, second.odd) == ((), ())
    assert third.odd == ("page 3 holds what a page before it held",)


def test_numbers_that_were_told_once_hold() -> None:
    """Replies that say no numbers after one that did leave the end where it was, and make what repeats odd."""
    walk = PageWalk()
    assert walk.receive(PageCounts(1, 3, 4), ["a", "b"]).items == ["a", "b"]
    assert walk.receive(PageCounts(), ["c"]).odd == ()
    assert (walk.wanted, walk.receive(PageCounts(), ["d"]).odd) == (3, ())
    assert walk.wanted is None
    again = PageWalk()
    again.receive(PageCounts(1, 3, 4), ["a"])
    assert again.receive(PageCounts(), ["a"]).odd == ("page 2 holds what a page before it held",)


def test_numbers_may_come_late() -> None:
    """A first reply without numbers is followed by those of the next."""
    walk = PageWalk()
    walk.receive(PageCounts(), ["a"])
    walk.receive(PageCounts(2, 2, 2), ["b"])
    assert walk.wanted is None


def test_an_empty_page_may_shorten_the_walk_and_not_lengthen_it() -> None:
    """The count that comes with no items counts where it is less."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 5), ["a"])
    walk.receive(PageCounts(2, 2), ["a"])
    assert walk.wanted is None
    walk = PageWalk()
    walk.receive(PageCounts(1, 2), ["a"])
    walk.receive(PageCounts(2, 9), [])
    assert walk.wanted is None


def test_seen_items_that_moved_do_not_end_the_walk() -> None:
    """Items put in before the walk's place push what was seen onto its last page, and unseen ones behind that."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 2), [{"id": 1}, {"id": 2}])
    walk.receive(PageCounts(2, 3), [{"id": 1}, {"id": 2}])
    assert walk.wanted == 3
    assert walk.receive(PageCounts(3, 3), [{"id": 3}]).items == [{"id": 3}]


def test_what_was_odd_is_not_told_twice() -> None:
    """A total that changed explains that the pages held another number of items."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 2, 5), ["a", "b"])
    assert walk.receive(PageCounts(2, 2, 4), ["c"]).odd == (
        "the service said that there are 5 items, and with page 2 that there are 4",
    )
    walk = PageWalk()
    walk.receive(PageCounts(1, 3, 5), ["a", "b"])
    assert len(walk.receive(PageCounts(2, 3, 4), ["c"]).odd) == 1
    assert walk.receive(PageCounts(3, 3, 4), ["d", "e"]).odd == ()
