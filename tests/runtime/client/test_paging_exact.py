"""What lists do in the places that a change of one sign would move."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve

from tests.fakes.lists import Things, done, everything, operation, pages
from workapis._api.api import Api, ListFormat
from workapis._api.operation import Operation, Paging
from workapis._client.keywords import settings
from workapis._client.page_marks import digest
from workapis._client.page_walk import PageCounts, PageWalk, Position, Sayings, digest_of
from workapis._client.session import AsyncSession, Session
from workapis._service.service import service
from workapis.drift import DriftKind
from workapis.errors import ArgumentError, PaginationError
from workapis.options import CallOptions
from workapis.paging import AsyncPages, Pages, PaginationWarning, _frames_of_ours
from workapis.reply import Reply
from workapis.transport import Request, Response
from workapis.unset import UNSET


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> str:
    """Name each of the two drivers."""
    return str(request.param)


@pytest.mark.parametrize("place", [Position(1, 0), Position(2, 0), Position(1, 7), Position(300, 12)])
@pytest.mark.parametrize("name", ["listThings", "things:list", ":"])
def test_a_checkpoint_names_its_place(place: Position, name: str) -> None:
    """What is written is read, also where the operation's id has colons."""
    text = place.checkpoint(name, "0123")
    assert Position.of_checkpoint(text, name, "0123") == place


@pytest.mark.parametrize(
    "text", ["a:d:0:1", "a:d:x:1", "a:d:1:x", "a:d:1", "a:d:1:1:1", "b:d:1:1", "a:e:1:1", "a:d:-1:1"]
)
def test_a_text_that_is_no_checkpoint_is_refused(text: str) -> None:
    """Pages count from 1; a text of another form, operation or argument is refused by the same words."""
    with pytest.raises(ArgumentError) as caught:
        Position.of_checkpoint(text, "a", "d")
    assert str(caught.value) == "checkpoint: not one of this list with these arguments"


class Nameless:
    """An item without an id, as models without one are; its repr says which object it is."""

    def __init__(self, text: str) -> None:
        self.text = text

    def to_dict(self) -> dict[str, Any]:
        """Return what it holds."""
        return {"text": self.text}


def test_items_without_ids_are_told_apart_by_what_they_hold() -> None:
    """A page of the same items is a repeat, though the objects are others; one of other items is not."""
    walk = PageWalk()
    first, second, third = Nameless("a"), Nameless("b"), Nameless("b")  # kept, so that no two have one address
    assert walk.receive(PageCounts(1, 9), [first]).items is not None
    assert walk.receive(PageCounts(2, 9), [second]).odd == ()
    judged = walk.receive(PageCounts(3, 9), [third])
    assert (judged.items, judged.odd) == (None, ("page 3 holds what a page before it held",))


def test_a_wrong_total_is_told_once_and_only_where_nothing_else_explains_it() -> None:
    """Whoever was told that the list moved is not told that its total is wrong as well."""
    moved_at_last = PageWalk()
    moved_at_last.receive(PageCounts(1, 2, 9), [{"id": 1}])
    assert moved_at_last.receive(PageCounts(2, 2, 8), [{"id": 2}]).odd == (
        "the service said that there are 9 items, and with page 2 that there are 8",
    )
    moved_before = PageWalk()
    moved_before.receive(PageCounts(1, 3, 9), [{"id": 1}])
    assert len(moved_before.receive(PageCounts(2, 3, 8), [{"id": 2}]).odd) == 1
    assert moved_before.receive(PageCounts(3, 3, 8), [{"id": 3}]).odd == ()
    begun_later = PageWalk(2)
    assert begun_later.receive(PageCounts(2, 2, 9), [{"id": 2}]).odd == ()
    begun_within = PageWalk(1, skip=1)
    assert begun_within.receive(PageCounts(1, 1, 9), [{"id": 1}, {"id": 2}]).odd == ()


def test_a_walk_that_has_ended_takes_no_page() -> None:
    """To receive a page that was not asked for is a mistake of the caller."""
    with pytest.raises(AssertionError) as caught:
        PageWalk(limit=0).receive(PageCounts(), [])
    assert str(caught.value) == "no page was asked for"


def test_an_empty_page_is_odd_before_the_end_alone() -> None:
    """A service may say that an empty list has one page; the first of three may not be empty."""
    assert PageWalk().receive(PageCounts(1, 1, 0), []).odd == ()
    assert PageWalk().receive(PageCounts(1, 3, None), []).odd == (
        "page 1 is empty, and the service says that there are 3",
    )


def test_what_was_told_is_kept_where_a_page_tells_nothing() -> None:
    """The end that an earlier page told holds, and so does what makes a repeat odd."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 3, 3), [{"id": 1}])
    walk.receive(PageCounts(), [{"id": 2}])
    wanted = [walk.wanted]
    assert walk.receive(PageCounts(), [{"id": 3}]).odd == ()
    wanted.append(walk.wanted)
    assert wanted == [3, None]
    repeating = PageWalk()
    repeating.receive(PageCounts(1, 3, None), [{"id": 1}])
    assert repeating.receive(PageCounts(), [{"id": 1}]).odd == ("page 2 holds what a page before it held",)


def test_numbers_are_compared_with_the_last_that_were_told() -> None:
    """A page that tells nothing in between makes nobody forget them."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 3, 7), [{"id": 1}])
    walk.receive(PageCounts(), [{"id": 2}])
    assert walk.receive(PageCounts(3, 4, 8), [{"id": 3}]).odd == (
        "the service said that there are 7 items, and with page 3 that there are 8",
        "the service said that there are 3 pages, and with page 3 that there are 4",
    )


def test_a_repeated_page_is_not_counted() -> None:
    """Where only the total is told, a walk ends when it is reached, or with the page that repeats the last one."""
    walk = PageWalk()
    walk.receive(PageCounts(None, None, 2), [{"id": 1}, {"id": 2}])
    assert walk.wanted is None
    later = PageWalk(2)
    later.receive(PageCounts(None, None, 2), [{"id": 1}, {"id": 2}])
    assert later.receive(PageCounts(None, None, 2), [{"id": 1}, {"id": 2}]).odd == ()
    assert later.wanted is None


def test_a_repeated_page_uses_up_no_limit() -> None:
    """What is not given does not count."""
    walk = PageWalk(limit=3)
    walk.receive(PageCounts(1, 3), [{"id": 1}, {"id": 2}])
    assert walk.receive(PageCounts(2, 3), [{"id": 1}, {"id": 2}]).items is None
    assert walk.receive(PageCounts(3, 3), [{"id": 3}]).items == [{"id": 3}]


def test_items_may_be_of_any_kind() -> None:
    """Also of one that JSON cannot write."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 9), [Decimal(1)])
    assert walk.receive(PageCounts(2, 9), [Decimal(2)]).odd == ()
    assert walk.receive(PageCounts(3, 9), [Decimal(2)]).odd == ("page 3 holds what a page before it held",)


def test_items_are_known_by_their_ids() -> None:
    """Models have theirs as an attribute; an item that changed between two requests is still the same one."""
    walk = PageWalk()
    walk.receive(PageCounts(1, 9), [SimpleNamespace(id=1), SimpleNamespace(id=2)])
    assert walk.receive(PageCounts(2, 9), [SimpleNamespace(id=2), SimpleNamespace(id=3)]).odd == (
        "page 2 holds 1 of the items of the page before it",
    )
    walk = PageWalk()
    walk.receive(PageCounts(1, 9), [{"id": 1, "name": "old"}])
    assert walk.receive(PageCounts(2, 9), [{"id": 1, "name": "new"}]).odd == (
        "page 2 holds what a page before it held",
    )


def test_what_a_reply_says_of_its_place() -> None:
    """Where nothing is said, nothing is told; a pointer into the envelope is escaped as RFC 6901 says."""
    assert Sayings().told(Reply(200, {}, b"", [7, 8])) == PageCounts()
    sayings = Sayings.of(Paging("page", place="envelope", pages="/a~0b~1c/~01"), ListFormat())
    assert sayings.told(Reply(200, {}, b"", [], _document={"a~b/c": {"~1": 3}})) == PageCounts(None, 3, None)


def test_what_is_declared_goes_first() -> None:
    """Names that other lists of the API declare are read where those of the list itself say nothing."""
    lists = ListFormat("page", (("", "X-Pages", "X-Records"),), (("", "/meta/pages", ""),))
    sayings = Sayings.of(Paging("page", pages="Own-Pages"), lists)
    said = {"x-pages": "3", "x-records": "7"}
    assert sayings.told(Reply(200, {**said, "own-pages": "4"}, b"", [])) == PageCounts(None, 4, 7)
    assert sayings.told(Reply(200, said, b"", [], _document={"meta": {"pages": 9}})) == PageCounts(None, 3, 7)
    assert Sayings.of(None, lists).told(Reply(200, {}, b"", [], _document={"meta": {"pages": 9}})) == PageCounts(
        None, 9
    )


class Frame:
    """A frame of a call stack, in a module of that name."""

    def __init__(self, module: str | None, back: Frame | None) -> None:
        self.f_globals = {} if module is None else {"__name__": module}
        self.f_back = back


@pytest.mark.parametrize(
    ("modules", "level"),
    [
        (["workapis.paging", "app"], 2),
        (["workapis.paging", "workapis.paging", "workapis_generated.api.resources", "app", "workapis.paging"], 4),
        (["workapis.paging", None, "app"], 2),
        (["workapis.paging", "workapis_of_mine", "app"], 2),
        (["workapis.paging", "app.workapis.", "app"], 2),
        (["workapis.paging"], 1),
    ],
)
def test_the_caller_is_the_first_frame_that_is_not_ours(
    monkeypatch: pytest.MonkeyPatch, modules: list[str | None], level: int
) -> None:
    """Frames are counted from the one that warns, 1, up to the first module outside of the two packages."""
    stack: list[Frame] = []
    for module in reversed(["_frames_of_ours", *modules]):
        stack.insert(0, Frame(module, stack[0] if stack else None))
    monkeypatch.setattr("workapis.paging.sys", SimpleNamespace(_getframe=stack.__getitem__))
    assert _frames_of_ours() == level


def test_a_warning_points_at_that_frame(driver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The level of that frame is the one of the warning."""
    seen: list[tuple[Any, ...]] = []
    warn = SimpleNamespace(warn=lambda message, category, stacklevel=None: seen.append((message, category, stacklevel)))
    monkeypatch.setattr("workapis.paging.warnings", warn)
    monkeypatch.setattr("workapis.paging._frames_of_ours", lambda: 7)
    done(Things(driver, ids=[1], is_stuck=True).list(page=2).first_page())
    assert seen == [
        ("listThings: page 2 was asked for, and the service says that it sent page 1", PaginationWarning, 7),
    ]


def test_a_page_is_where_the_service_says(driver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its number is the one that came with it, else the one that was asked for."""
    monkeypatch.setattr("workapis.paging.warnings", SimpleNamespace(warn=lambda *_, stacklevel: None))
    things = Things(driver, ids=[1, 2, 3, 4, 5, 6, 7], is_stuck=True)
    assert done(things.list(page=2).first_page()).number == 1
    things = Things(driver, ids=[1, 2, 3, 4, 5, 6, 7], is_silent=True)
    assert done(things.list(page=2).first_page()).number == 2


def test_the_checkpoint_of_a_page_that_was_begun_before_is_behind_it(driver: str) -> None:
    """What an earlier walk gave of the page is counted."""
    things = Things(driver, ids=[1, 2, 3, 4, 5])
    text = Position(1, 2).checkpoint("listThings", things.list()._digest)
    page = done(things.list(checkpoint=text).first_page())
    assert [item["id"] for item in page] == [3]
    assert page.checkpoint == Position(1, 3, 5, digest_of(3)).checkpoint("listThings", things.list()._digest)
    begun = Position(1, 1).checkpoint("listThings", things.list()._digest)
    limited = done(things.list(checkpoint=begun, limit=1).first_page())
    assert limited.checkpoint == Position(1, 2, 5, digest_of(2)).checkpoint("listThings", things.list()._digest)


def test_a_list_is_shown_by_its_operation(driver: str) -> None:
    """The repr names the class and the operation."""
    kind = {"sync": "Pages", "async": "AsyncPages"}[driver]
    assert repr(Things(driver).list()) == f"<{kind} of listThings>"


def test_a_first_page_of_nothing_says_where_it_is(driver: str) -> None:
    """A page for which nothing was asked, and one behind the end, have a number, and a checkpoint that goes on."""
    things = Things(driver, ids=[1, 2, 3, 4, 5])
    saved = pages(things.list())[0].checkpoint
    nothing = done(things.list(limit=0, checkpoint=saved).first_page())
    assert (nothing.items, nothing.number, nothing.pages, nothing.total) == ([], 1, None, None)
    assert nothing.checkpoint == saved
    assert nothing._asked == Position(1, 3, 5, digest_of(3))
    things.is_silent = True
    behind = done(things.list(page=9).first_page())
    assert (behind.items, behind.number, behind.pages, behind.total) == ([], 9, None, None)


def test_what_is_refused_is_named(driver: str) -> None:
    """The argument and what it may be; page 1 is the first that may be asked for."""
    things = Things(driver, ids=[1, 2, 3, 4, 5])
    saved = pages(things.list(page=1))[0].checkpoint
    cases: tuple[tuple[dict[str, Any], str], ...] = (
        ({"limit": -1}, "limit: expected a whole number from 0"),
        ({"page": 0}, "page: expected a whole number from 1"),
        ({"page": 1, "checkpoint": saved}, "page: does not go with checkpoint, which names a page too"),
    )
    for arguments, message in cases:
        with pytest.raises(ArgumentError) as caught:
            things.list(**arguments)
        assert str(caught.value) == message


def test_a_checkpoint_belongs_to_all_arguments_but_the_page(driver: str) -> None:
    """A walk that began on a later page is resumed without naming it; the digest of the rest is short."""
    things = Things(driver, ids=[1, 2, 3, 4, 5, 6, 7])
    saved = pages(things.list(page=2))[0].checkpoint
    assert everything(things.list(checkpoint=saved)) == [7]
    assert len(digest("/t?word=x")) == 12


def test_a_list_without_the_argument_of_the_page_begins_with_the_first(driver: str) -> None:
    """Where the page was not given at all, it is 1."""
    walked, kept = _walked(driver, operation("header"), given={})
    assert done(walked.first_page()).number == 1
    assert kept.seen[0].url == "https://small.example/t?page=1"


def test_an_error_of_paging_says_where(driver: str) -> None:
    """Operation and page are attributes of the error."""
    things = Things(driver, ids=[1], is_silent=True)
    with pytest.raises(PaginationError) as caught:
        done(things.list().count())
    assert (caught.value.operation_id, caught.value.page) == ("listThings", 1)


class Kept:
    """A transport for either driver that keeps what it was asked for."""

    def __init__(self) -> None:
        self.seen: list[Request] = []

    def answer(self, request: Request) -> Response:
        """Answer with one page of one thing."""
        self.seen.append(request)
        headers = {"X-Page": "1", "X-Pages": "1", "X-Records": "1"}
        return Response(200, headers, json.dumps({"things": [{"id": 1}]}).encode())


class _Now(Kept):
    send = Kept.answer


class _Later(Kept):
    async def send(self, request: Request) -> Response:
        return self.answer(request)


def _walked(driver: str, what: Operation[Any], given: dict[str, Any] | None = None, **more: Any) -> tuple[Any, Kept]:
    made = service(
        Api("small", "Small", "https://small.example"), variables={}, base_url=None, auth=None, settings=settings({})
    )
    given = {"page": UNSET, "size": UNSET, "word": UNSET} if given is None else given
    if driver == "sync":
        now = _Now()
        return Pages(Session(made, now), what, given, **more), now
    later = _Later()
    return AsyncPages(AsyncSession(made, later), what, given, **more), later


async def _collected(walked: AsyncPages[Any]) -> Sequence[Any]:
    return [item async for item in walked]


def test_options_go_with_every_request_of_a_list(driver: str) -> None:
    """`options=` of a list are those of each page, of the first page, and of the count."""
    walked, kept = _walked(driver, operation("header"), options=CallOptions(headers={"X-Mine": "yes"}))
    found = list(walked) if driver == "sync" else asyncio.run(_collected(walked))
    assert len(found) == 1
    done(walked.first_page())
    done(walked.count())
    assert [request.headers.get("x-mine") for request in kept.seen] == ["yes", "yes", "yes"]


def test_a_count_without_a_size_asks_for_the_first_page(driver: str) -> None:
    """Where no argument sets the size of a page, none is sent."""
    what = operation("header")
    assert what.paging is not None
    walked, kept = _walked(driver, evolve(what, paging=evolve(what.paging, size="")))
    assert done(walked.count()) == 1
    assert kept.seen[0].url == "https://small.example/t?page=1"


def test_a_list_that_grows_is_walked_to_its_new_end() -> None:
    """A page of new items that tells of more pages than were told before has them walked."""
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


def test_what_is_odd_about_a_walk_is_drift(driver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a deviation of pages, at the root, in which numbers that vary are stars."""
    monkeypatch.setattr("workapis.paging.warnings", SimpleNamespace(warn=lambda *_, stacklevel: None))
    walked = Things(driver, ids=[1], extra_total=5).list()
    everything(walked)
    found = [(item.kind, item.operation_id, item.pointer) for item in walked._service.drift]
    assert found == [(DriftKind.PAGES, "listThings", "")]
    assert [(item.expected, item.shape) for item in walked._service.drift] == [
        ("a list that stays as it is", "the service said that there are * items, and its pages held *")
    ]
