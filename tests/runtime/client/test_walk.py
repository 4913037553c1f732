"""Iterations without requests: the next page to request, and warnings about the last one."""

from __future__ import annotations

from typing import Any

import pytest

from workapis._api.api import ListFormat
from workapis._client.page_marks import digest
from workapis._client.page_sayings import PageCounts, Sayings
from workapis._client.page_walk import PageDecision, PageWalk, Position, digest_of
from workapis.errors import ArgumentError
from workapis.reply import Reply

_REMEMBERED = "workapis._client.page_walk._REMEMBERED"


def walked(walk: PageWalk, *pages: tuple[PageCounts, list[Any]]) -> PageDecision:
    """Let an iteration receive pages, and return its decision on the last."""
    return [walk.receive(told, items) for told, items in pages][-1]


def test_things_without_ids_are_told_apart_by_content() -> None:
    """Pages of values without an id are compared as wholes, and equal values on two pages are nothing odd."""
    walk = PageWalk()
    first = walk.receive(PageCounts(1, 3, None), ["a", "b"])
    second = walk.receive(PageCounts(2, 3, None), ["b", "c"])
    third = walk.receive(PageCounts(3, 3, None), ["b", "c"])
    assert (first.odd, second.odd) == ((), ())
    assert third.odd == ("page 3 repeats the items of an earlier page",)


def test_numbers_that_were_told_once_hold() -> None:
    """Responses without numbers after one with numbers leave the end as it was, and make repeats a warning."""
    walk = PageWalk()
    assert walk.receive(PageCounts(1, 3, 4), ["a", "b"]).items == ["a", "b"]
    assert walk.receive(PageCounts(), ["c"]).odd == ()
    assert (walk.wanted, walk.receive(PageCounts(), ["d"]).odd) == (3, ())
    assert walk.wanted is None
    again = PageWalk()
    again.receive(PageCounts(1, 3, 4), ["a"])
    assert again.receive(PageCounts(), ["a"]).odd == ("page 2 repeats the items of an earlier page",)


def test_numbers_may_come_late() -> None:
    """A first response without numbers is followed by those of the next."""
    walk = PageWalk()
    walk.receive(PageCounts(), ["a"])
    walk.receive(PageCounts(2, 2, 2), ["b"])
    assert walk.wanted is None


def test_an_empty_page_may_shorten_the_walk_and_not_lengthen_it() -> None:
    """The count that comes with no items counts if it is lower."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 5), ["a"])
    walk.receive(PageCounts(2, 2), ["a"])
    assert walk.wanted is None
    walk = PageWalk()
    walk.receive(PageCounts(1, 2), ["a"])
    walk.receive(PageCounts(2, 9), [])
    assert walk.wanted is None


def test_seen_items_that_moved_do_not_end_the_walk() -> None:
    """Items inserted before the current place push old ones onto its last page, and new ones behind that."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 2), [{"id": 1}, {"id": 2}])
    walk.receive(PageCounts(2, 3), [{"id": 1}, {"id": 2}])
    assert walk.wanted == 3
    assert walk.receive(PageCounts(3, 3), [{"id": 3}]).items == [{"id": 3}]


def test_what_was_odd_is_not_told_twice() -> None:
    """A total that changed explains that the pages held another number of items."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 2, 5), ["a", "b"])
    assert walk.receive(PageCounts(2, 2, 4), ["c"]).odd == ("the service reported 5 items before, and 4 with page 2",)
    walk = PageWalk()
    walk.receive(PageCounts(1, 3, 5), ["a", "b"])
    assert len(walk.receive(PageCounts(2, 3, 4), ["c"]).odd) == 1
    assert walk.receive(PageCounts(3, 3, 4), ["d", "e"]).odd == ()


@pytest.mark.parametrize("is_paged", [True, False])
def test_what_is_counted_of_a_list_that_moved_proves_nothing(is_paged: bool) -> None:
    """A total that was not reached says that there is more until something is odd; then only a paged list goes on."""
    total, walk = PageCounts(total=9), PageWalk(is_paged=is_paged)
    walked(walk, (total, [{"id": 1}, {"id": 2}]))
    assert (walk.wanted, walk.is_told) == (2, True)
    assert walked(walk, (total, [{"id": 2}, {"id": 3}])).odd == ("page 2 repeats 1 of the items of the page before it",)
    assert (walk.wanted, walk.is_told) == (3 if is_paged else None, False)
    if is_paged:
        assert walked(walk, (total, [{"id": 4}])).odd == ()
        assert (walk.wanted, walk.is_told) == (4, False)


def test_what_came_again_is_not_counted() -> None:
    """A page like the one before it ends a list that says no pages, and adds nothing to what its pages held."""
    walk = PageWalk()
    assert walked(walk, (PageCounts(total=3), ["a", "b"]), (PageCounts(), ["a", "b"])).odd == (
        "the service reported 3 items, and its pages had 2",
    )


@pytest.mark.parametrize("number", range(2, 35))
def test_the_page_that_is_kept_is_replaced_ever_more_rarely(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """If no hash is left, a page that comes again is known if it was the 2nd, 4th, 8th, …; any part of it is too."""
    monkeypatch.setattr(_REMEMBERED, 0)
    for again in ([number, -number], [number]):
        walk = PageWalk()
        walked(walk, *((PageCounts(), [{"id": each}, {"id": -each}]) for each in range(1, number + 2)))
        found = walked(walk, (PageCounts(), [{"id": each} for each in again]))
        assert (found.items is None) is (number in (2, 4, 8, 16, 32))


@pytest.mark.parametrize("number", range(1, 8))
def test_the_first_pages_are_remembered(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """One of them that comes again as a whole is known, and one behind them only if it is the one that is kept."""
    monkeypatch.setattr(_REMEMBERED, 5)
    walk = PageWalk()
    walked(walk, *((PageCounts(), [{"id": each}, {"id": -each}]) for each in range(1, 10)))
    found = walked(walk, (PageCounts(), [{"id": number}, {"id": -number}]))
    assert (found.items is None) is (number <= 5)


def test_pages_that_come_round_end_the_walk() -> None:
    """At the second time if the service says how many there are, though new ones come between; else at once."""
    again = "page {} repeats the items of an earlier page".format
    told, walk, wanted = PageCounts(pages=99), PageWalk(), list[int | None]()
    for number, held in enumerate((1, 2, 3, 1, 4, 2), 1):
        assert walk.receive(told, [held]).odd == ((again(number),) if number in (4, 6) else ())
        wanted.append(walk.wanted)
    assert wanted == [2, 3, 4, 5, 6, None]
    untold = PageWalk()
    walked(untold, *((PageCounts(link=f"/t?{number}"), [number]) for number in (1, 2, 3)))
    assert untold.wanted == 4
    assert walked(untold, (PageCounts(link="/t?4"), [1])) == PageDecision(None, (again(4),))
    assert untold.wanted is None


@pytest.mark.parametrize(
    ("limit", "told", "expected"),
    [
        *[(None, PageCounts(1, 3), "2 items"), (None, PageCounts(1, 3, 7), "2 of 7 items")],
        *[(3, PageCounts(1, 3), "2 items"), (4, PageCounts(1, 3, 7), "2 of 7 items"), (2, PageCounts(1, 3, 7), None)],
        *[(None, PageCounts(total=7), "2 of 7 items"), (None, PageCounts(1, 1, 2), None), (None, PageCounts(), None)],
    ],
)
def test_more_than_can_be_asked_for_is_told_at_the_end(
    limit: int | None, told: PageCounts, expected: str | None
) -> None:
    """It is unless enough came."""
    walk = PageWalk(limit=limit, can_ask=False)
    assert walked(walk, (told, ["a", "b"])).odd == ()
    assert walk.wanted is None
    said = f"{expected} came, and the client knows no way to request the others"
    assert walk.left() == ((said,) if expected else ())


@pytest.mark.parametrize("page", [1, 2, 3])
def test_a_walk_that_begins_later_was_not_told_of_its_page(page: int) -> None:
    """Only the first page is known to be there; the link of a place leads to its page."""
    walk = PageWalk()
    walk.begin(Position(page, 2, 9, "m", "/t?x"))
    assert (walk.wanted, walk.skip, walk.link, walk.is_told) == (page, 2, "/t?x", page == 1)


@pytest.mark.parametrize(
    ("link", "text"),
    [
        *[("", ""), ("/", "Lw"), ("/t", "L3Q"), ("/tW", "L3RX"), ("/t?x", "L3Q_eA"), ("/t>>>", "L3Q-Pj4")],
        *[("/tWW", "L3RXVw"), ("/t?a=/../b", "L3Q_YT0vLi4vYg")],
    ],
)
def test_a_checkpoint_carries_a_link(link: str, text: str) -> None:
    """In Base64 for URLs, without what fills it up."""
    place = Position(2, 1, 9, "m", link)
    assert place.checkpoint("a", "d") == f"a:d:2:1:9:m:{text}"
    assert Position.of_checkpoint(f"a:d:2:1:9:m:{text}", "a", "d") == place


def test_a_checkpoint_may_lack_total_mark_and_link() -> None:
    """They are what the service did not say."""
    assert Position(1, 0).checkpoint("a", "d") == "a:d:1:0:::"
    assert Position.of_checkpoint("a:d:1:0:::", "a", "d") == Position(1, 0)
    assert Position.of_checkpoint("a:d:1:0:0::", "a", "d") == Position(1, 0, 0)


@pytest.mark.parametrize(
    "text",
    [
        *["a:d:0:1:::", "a:d:x:1:::", "a:d::1:::", "a:d:-1:1:::", "a:d:1:x:::", "a:d:1::::", "a:d:1:-1:::"],
        *["a:d:1:1:x::", "a:d:1:1:-1::", "a:d:0:x:::", "a:d:1:x:x::", "a:d:1:1:::!", "a:d:1:1:::L3Q_!", "a:d:1:1:::_w"],
        *["a:d:1:1:::L", "a:d:0:1:::!", "b:d:1:1:::", "a:e:1:1:::", "a:d:1:1::", "a:d:1:1::::"],
        *["a:d:\u0661:1:::", "a:d:1000000000000000000:1:::", "", "a", ":::::::"],
    ],
)
def test_a_checkpoint_with_one_thing_wrong_is_refused(text: str) -> None:
    """Each of its parts is looked at."""
    with pytest.raises(ArgumentError, match=r"^checkpoint= is malformed, or belongs to another method or other"):
        Position.of_checkpoint(text, "a", "d")


@pytest.mark.parametrize(
    "link",
    [
        *["@other.example/t", ".other.example/t", ":8080/t", "t", "?page=2", "https://other.example/t", "/../t"],
        *["/t/..", "/%2E%2e/t", "/./t", "/t/%5c../u", "/t\r\nX: y", "/t u", "/t\\u", "/é"],
    ],
)
def test_a_checkpoint_leads_nowhere_else(link: str) -> None:
    """Whoever wrote it, its URL is below the base URL, to which credentials belong."""
    with pytest.raises(ArgumentError):
        Position.of_checkpoint(Position(2, 0, link=link).checkpoint("a", "d"), "a", "d")


@pytest.mark.parametrize(
    ("target", "link", "odd"),
    [
        *[("/api/t?page=2", "/t?page=2", None), ("?page=2", "/t?page=2", None), ("/api/u", "/u", None)],
        ("/api/t?page=1", None, "the link to the next page leads to the same page"),
        ("/u", None, "the link to the next page leads away from the base URL, so the client does not follow it"),
        ("", None, "the link to the next page leads away from the base URL, so the client does not follow it"),
    ],
)
def test_a_link_is_what_a_reply_says(target: str, link: str | None, odd: str | None) -> None:
    """It names the next page below the base URL, or is odd and not followed."""
    sayings = Sayings.of(None, ListFormat(), "https://small.example/api")
    told = sayings.told(Reply(200, {"link": f"<{target}>; rel=next"}, b"", []), "/t?page=1")
    assert told == PageCounts(link=link, odd=() if odd is None else (odd,))
    assert sayings.told(Reply(200, {"link": f"<{target}>; rel=prev"}, b"", []), "/t?page=1") == PageCounts()


def test_a_link_may_be_relative_to_the_base_url() -> None:
    """It is if the request has no path; without a base URL, none is known."""
    reply: Reply[list[int]] = Reply(200, {"link": "<?page=2>; rel=next"}, b"", [])
    assert Sayings.of(None, ListFormat(), "https://small.example/api").told(reply).link == "/?page=2"
    assert Sayings.of(None, ListFormat()) == Sayings(base_url="")


@pytest.mark.parametrize(("total", "odd"), [(3, True), (1, False), (None, False)])
def test_a_page_that_is_not_there_ends_the_walk(total: int | None, odd: bool) -> None:
    """That is a warning if fewer items came than the service announced."""
    walk = PageWalk()
    walked(walk, (PageCounts(total=total), ["a"]))
    said = f"the service reported {total} items, and its pages had 1"
    assert walk.end() == ((said,) if odd else ())
    assert walk.wanted is None


def test_a_page_with_nothing_new_is_odd_where_more_was_said() -> None:
    """An empty one before a link is, and one that comes round; one like the page before it is the usual end."""
    linked = PageCounts(link="/t?3")
    assert walked(PageWalk(), (linked, ["a"]), (linked, [])).odd == (
        "page 2 is empty, and the service reports that there are more items",
    )
    untold = [(PageCounts(), [number]) for number in (1, 2, 3, 1)]
    assert walked(PageWalk(), *untold).odd == ("page 4 repeats the items of an earlier page",)
    assert walked(PageWalk(), *untold[:3], untold[2]).odd == ()
    assert walked(PageWalk(), *untold[:3], (PageCounts(), [])).odd == ()


def test_a_checkpoint_knows_an_item_by_a_digest_of_its_mark() -> None:
    """A number and its text are the same to it."""
    assert digest_of(7) == digest_of("7") == digest("7")
    assert digest_of(b"7") == digest("b'7'")


def test_pages_that_were_told_follow_without_waiting() -> None:
    """As many as are allowed, none beyond the last, and none before a response, at the end, or once a link led on."""
    walk = PageWalk()
    assert walk.following(4) == range(0)
    walk.receive(PageCounts(1, 4), ["a"])
    assert (walk.following(2), walk.following(9), walk.following(0)) == (range(2, 4), range(2, 5), range(0))
    walk.receive(PageCounts(2, 4, link="/t?cursor=b"), ["b"])
    walk.receive(PageCounts(3, 4), ["c"])
    assert (walk.wanted, walk.following(4)) == (4, range(0))
    ended = PageWalk(limit=1)
    ended.receive(PageCounts(1, 4), ["a"])
    assert (ended.wanted, ended.following(4)) == (None, range(0))
