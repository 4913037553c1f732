"""Iterations without requests: pages that repeat others, are empty, or state other numbers than those before."""

from __future__ import annotations

import random
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from workapis._client.page_sayings import PageCounts
from workapis._client.page_walk import PageWalk


class Nameless:
    """An item without an id, as models without one are; its repr says which object it is."""

    def __init__(self, text: str) -> None:
        self.text = text

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text}


def test_items_without_ids_are_told_apart_by_what_they_hold() -> None:
    """A page of the same items is a repeat, though the objects are others; one of other items is not."""
    walk = PageWalk()
    first, second, third = Nameless("a"), Nameless("b"), Nameless("b")  # kept, so that no two have one address
    assert walk.receive(PageCounts(1, 9), [first]).items is not None
    assert walk.receive(PageCounts(2, 9), [second]).odd == ()
    judged = walk.receive(PageCounts(3, 9), [third])
    assert (judged.items, judged.odd) == (None, ("page 3 repeats the items of an earlier page",))


def test_a_total_is_held_against_whole_walks_alone() -> None:
    """An iteration that began on a later page, or within one, cannot know whether the total is wrong."""
    begun_later = PageWalk(2)
    assert begun_later.receive(PageCounts(2, 2, 9), [{"id": 2}]).odd == ()
    begun_within = PageWalk(1, skip=1)
    assert begun_within.receive(PageCounts(1, 1, 9), [{"id": 1}, {"id": 2}]).odd == ()


def test_a_walk_that_has_ended_takes_no_page() -> None:
    """Receiving a page that was not requested is a mistake of the caller."""
    with pytest.raises(AssertionError) as caught:
        PageWalk(limit=0).receive(PageCounts(), [])
    assert str(caught.value) == "no page is wanted"


def test_an_empty_page_is_odd_before_the_end_alone() -> None:
    """A service may say that an empty list has one page; the first of three may not be empty."""
    assert PageWalk().receive(PageCounts(1, 1, 0), []).odd == ()
    assert PageWalk().receive(PageCounts(1, 3, None), []).odd == ("page 1 is empty, and the service reports 3 pages",)


def test_numbers_are_compared_with_the_last_that_were_told() -> None:
    """A page without numbers in between does not reset them."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 3, 7), [{"id": 1}])
    walk.receive(PageCounts(), [{"id": 2}])
    assert walk.receive(PageCounts(3, 4, 8), [{"id": 3}]).odd == (
        "the service reported 7 items before, and 8 with page 3",
        "the service reported 3 pages before, and 4 with page 3",
    )


def test_a_repeated_page_is_not_counted() -> None:
    """If only the total is known, an iteration ends at it, or with a page that repeats the last one."""
    walk = PageWalk()
    walk.receive(PageCounts(None, None, 2), [{"id": 1}, {"id": 2}])
    assert walk.wanted is None
    later = PageWalk(2)
    later.receive(PageCounts(None, None, 2), [{"id": 1}, {"id": 2}])
    assert later.receive(PageCounts(None, None, 2), [{"id": 1}, {"id": 2}]).odd == ()
    assert later.wanted is None


def test_a_repeated_page_uses_up_no_limit() -> None:
    """Only yielded items count."""
    walk = PageWalk(limit=3)
    walk.receive(PageCounts(1, 3), [{"id": 1}, {"id": 2}])
    assert walk.receive(PageCounts(2, 3), [{"id": 1}, {"id": 2}]).items is None
    assert walk.receive(PageCounts(3, 3), [{"id": 3}]).items == [{"id": 3}]


def test_items_may_be_of_any_kind() -> None:
    """Also of one that JSON cannot write."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 9), [Decimal(1)])
    assert walk.receive(PageCounts(2, 9), [Decimal(2)]).odd == ()
    assert walk.receive(PageCounts(3, 9), [Decimal(2)]).odd == ("page 3 repeats the items of an earlier page",)


def test_items_are_known_by_their_ids() -> None:
    """Models have theirs as an attribute; an item that changed between two requests is still the same one."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 9), [SimpleNamespace(id=1), SimpleNamespace(id=2)])
    assert walk.receive(PageCounts(2, 9), [SimpleNamespace(id=2), SimpleNamespace(id=3)]).odd == (
        "page 2 repeats 1 of the items of the page before it",
    )
    walk = PageWalk()
    walk.receive(PageCounts(1, 9), [{"id": 1, "name": "old"}])
    assert walk.receive(PageCounts(2, 9), [{"id": 1, "name": "new"}]).odd == (
        "page 2 repeats the items of an earlier page",
    )


def test_a_list_that_grows_is_walked_to_its_new_end() -> None:
    """A page of new items that states more pages than before extends the iteration to them."""
    walk = PageWalk()
    walk.receive(PageCounts(None, 2, None), [{"id": 1}])
    walk.receive(PageCounts(None, 3, None), [{"id": 2}])
    assert walk.wanted == 3
    walk.receive(PageCounts(None, 3, None), [{"id": 3}])
    assert walk.wanted is None


def test_an_empty_page_that_tells_of_fewer_pages_ends_the_walk() -> None:
    """Items were taken away while it went on; that there are more pages than that is no longer so."""
    walk = PageWalk()
    walk.receive(PageCounts(None, 5, None), [{"id": 1}])
    walk.receive(PageCounts(None, 2, None), [])
    assert walk.wanted is None


def test_pages_of_the_same_items_in_disorder_end_a_walk() -> None:
    """A service that ignores the page and shuffles its items, and promises ever more pages, is left."""
    walk, chance = PageWalk(), random.Random(1)
    items = [{"id": number} for number in range(20)]
    asked = 0
    while walk.wanted is not None:
        asked += 1
        assert asked < 10
        chance.shuffle(items)
        walk.receive(PageCounts(None, asked + 5, None), list(items))
    assert asked <= 3
