"""Requests of a list: numbers and links, the meaning of a missing page, and the responses that pages keep."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.fakes.lists import Things, done, drifts, everything, pages
from workapis._api.api import ListFormat
from workapis._client.page_walk import Position
from workapis.errors import ArgumentError, NotFoundError, PaginationError
from workapis.options import CallOptions
from workapis.transport import Request, Response

Answer = Callable[[Request], Response]
UNNUMBERED = ListFormat(headers=(("X-Page", "X-Pages", "X-Records"),))
NUMBERED = ListFormat(page="page", headers=(("X-Page", "X-Pages", "X-Records"),))
LOST = "the item of checkpoint= is not in the list any more."


def answering(things: Things, monkeypatch: pytest.MonkeyPatch, change: Callable[[Request, Response], Response]) -> None:
    """Change the responses of the service on their way."""
    answer = things.answer
    monkeypatch.setattr(things, "answer", lambda request: change(request, answer(request)))


def missing_if_empty(request: Request, response: Response) -> Response:
    """Return 404 instead of a page without items."""
    return response if json.loads(response.content)["things"] else Response(404, {}, b"{}")


def with_headers(response: Response, **headers: str) -> Response:
    return Response(200, {name.replace("_", "-"): value for name, value in headers.items()}, response.content)


@pytest.mark.parametrize("style", ["header", "envelope"])
def test_a_page_keeps_its_own_reply(driver: str, style: str) -> None:
    """Its status, headers and items as they came, before limit and checkpoint; none if nothing was requested."""
    things = Things(driver, style, [1, 2, 3, 4])
    kept = [page.reply for page in pages(things.list(limit=2))]
    assert [(reply.status, reply.parsed) for reply in kept if reply] == [(200, [{"id": 1}, {"id": 2}, {"id": 3}])]
    assert done(things.list(limit=0).first_page()).reply is None


@pytest.mark.parametrize("style", ["header", "envelope"])
def test_the_first_reply_is_that_of_the_first_page(driver: str, style: str) -> None:
    """It is requested by the page that the list begins with, and holds the whole response, whatever the limit."""
    things = Things(driver, style, [1, 2, 3, 4])
    assert done(things.list(limit=1).first_reply()).parsed == [{"id": 1}, {"id": 2}, {"id": 3}]
    assert done(things.list(page=2).first_reply()).parsed == [{"id": 4}]
    assert [asked["page"] for asked in things.asked] == ["1", "2"]


def test_a_list_that_began_by_a_link_goes_on_by_it(driver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The checkpoint of a page that a link led to is requested by that link, as is its first response."""
    things = Things(driver, "none", [1])
    urls: list[str] = []

    def linked(request: Request, response: Response) -> Response:
        urls.append(request.url)
        is_first = "cursor" not in request.url
        body = json.dumps({"things": [{"id": 1 if is_first else 2}, {"id": 3 if is_first else 4}]}).encode()
        return Response(200, {"Link": "</t?cursor=b>; rel=next"} if is_first else {}, body)

    answering(things, monkeypatch, linked)
    walked = things.list()
    assert everything(walked, stop_after=3) == [1, 3, 2]
    again = things.list(checkpoint=walked.checkpoint)
    assert done(again.first_reply()).parsed == [{"id": 2}, {"id": 4}]
    assert everything(again) == [4]
    assert urls == ["https://small.example/t", *["https://small.example/t?cursor=b"] * 3]


def test_a_list_that_need_not_have_pages_is_first_asked_for_as_is(driver: str) -> None:
    """If no documentation describes the paging, the number is sent once the service has announced more."""
    things = Things(driver, "none", [1, 2, 3], lists=NUMBERED, extra_pages=-1)
    assert everything(things.list()) == [1, 2, 3]
    assert things.asked == [{}]
    things.asked.clear()
    assert everything(things.list(page=2)) == [1, 2, 3]
    assert [asked["page"] for asked in things.asked] == ["2"]


def test_an_undeclared_number_is_sent_when_there_is_said_to_be_more(
    driver: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind a query or none, under the key of the API's lists, which is quoted."""
    for key, word, expected in (("page", "x", "?word=x&page=2"), ("p/a", None, "?p%2Fa=2")):
        things = Things(driver, "none", [1], lists=ListFormat(page=key, headers=(("", "X-Pages", ""),)))
        urls: list[str] = []

        def numbered(request: Request, response: Response, urls: list[str] = urls) -> Response:
            urls.append(request.url.removeprefix("https://small.example/t"))
            return Response(200, {"X-Pages": "2"}, json.dumps({"things": [{"id": len(urls)}]}).encode())

        answering(things, monkeypatch, numbered)
        given: dict[str, Any] = {} if word is None else {"word": word}
        assert everything(things.list(**given)) == [1, 2]
        assert urls[1:] == [expected]


def test_a_list_of_which_no_page_can_be_asked_for_says_what_is_missing(
    driver: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The service says that there is more, and there is no number to ask by: a warning, or an error if strict."""
    things = Things(driver, "none", [1], lists=UNNUMBERED)
    monkeypatch.setattr("tests.fakes.lists._PARAMETERS", ())
    answering(things, monkeypatch, lambda request, response: with_headers(response, X_Pages="3", X_Records="7"))
    words = "listThings: 1 of 7 items came, and the client knows no way to request the others."
    assert drifts(lambda: everything(things.list())) == ([1], [words])
    assert len(things.asked) == 1
    things.strict = True
    with pytest.raises(PaginationError, match="no way to request the others") as caught:
        everything(things.list())
    assert caught.value.page is None


def test_a_place_on_a_page_that_cannot_be_asked_for_is_looked_for_on_the_only_one(
    driver: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A checkpoint of a later page, from when the list had a number, is found by its mark on the page there is."""
    things = Things(driver, "none", [1, 2, 3, 4])
    saved = pages(Things(driver, "header", [1, 2, 3, 4], size=2).list())[1].checkpoint
    monkeypatch.setattr("tests.fakes.lists._PARAMETERS", ())
    place = Position.of_checkpoint(saved, "listThings", things.list()._digest)
    assert place.page == 2
    assert everything(things.list(checkpoint=saved)) == []
    assert things.asked == [{}]


@pytest.mark.parametrize("style", ["header", "envelope"])
def test_a_page_that_is_gone_is_no_end_of_a_search(driver: str, style: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """If so much was deleted that the page of the checkpoint is a 404, the pages before it are searched."""
    things = Things(driver, style, [1, 2, 3, 4, 5, 6, 7])
    answering(things, monkeypatch, missing_if_empty)
    walked = things.list()
    everything(walked, stop_after=7)
    things.ids = [6, 7, 8]
    things.asked.clear()
    assert drifts(lambda: everything(things.list(checkpoint=walked.checkpoint))) == ([8], [])
    assert [asked["page"] for asked in things.asked] == ["3", "2", "1"]


def test_a_list_that_is_gone_is_an_error(driver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A 404 for the first page is not the end of the list, wherever the iteration was to begin."""
    things = Things(driver, "header", [1, 2, 3, 4, 5, 6, 7])
    walked = things.list()
    everything(walked, stop_after=7)
    monkeypatch.setattr(things, "answer", lambda request: Response(404, {}, b"{}"))
    for again in (things.list(), things.list(checkpoint=walked.checkpoint)):
        with pytest.raises(NotFoundError):
            everything(again)


def test_an_item_that_is_gone_is_told_with_the_page_of_the_checkpoint(driver: str) -> None:
    """The iteration goes on all the same, as many items earlier as there are fewer."""
    things = Things(driver, "header", [1, 2, 3, 4, 5, 6, 7])
    walked = things.list()
    everything(walked, stop_after=5)
    things.ids.remove(5)
    assert drifts(lambda: everything(things.list(checkpoint=walked.checkpoint))) == ([6, 7], [f"listThings: {LOST}"])
    things.strict = "paging"
    with pytest.raises(PaginationError) as caught:
        everything(things.list(checkpoint=walked.checkpoint))
    assert (str(caught.value), caught.value.page) == (f"listThings: {LOST}", 2)


def test_a_missing_page_ends_a_walk_with_what_is_odd_about_it(driver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A 404 is the end if the service stated no pages; a total that it contradicts is reported with that page."""
    things = Things(driver, "header", [1, 2, 3, 4, 5, 6, 7])

    def counted(request: Request, response: Response) -> Response:
        return missing_if_empty(request, with_headers(response, X_Records="2"))

    answering(things, monkeypatch, counted)
    words = "listThings: the service reported 2 items, and its pages had 7."
    assert drifts(lambda: everything(things.list())) == ([1, 2, 3, 4, 5, 6, 7], [words])
    things.strict = True
    with pytest.raises(PaginationError) as caught:
        everything(things.list())
    assert caught.value.page == 4


def test_a_page_that_gave_nothing_keeps_the_mark_of_the_item_before(driver: str) -> None:
    """An iteration can resume at the end of a list again and again; a page of an empty list has no mark."""
    things = Things(driver, "header", [1, 2, 3, 4, 5, 6, 7, 8])
    saved = pages(things.list())[-1].checkpoint
    at_end = done(things.list(checkpoint=saved).first_page())
    assert (at_end.items, at_end.checkpoint) == ([], saved)
    things.ids = []
    empty = done(things.list().first_page())
    assert empty.checkpoint == Position(1, 0, 0, "").checkpoint("listThings", things.list()._digest)


def test_the_format_of_a_call_is_held_against_the_api(driver: str) -> None:
    """A list in a format that the service does not have is refused before any request."""
    things = Things(driver, options=CallOptions(format="xml"))
    with pytest.raises(ArgumentError, match="format= must be json for Small"):
        things.list()
    assert things.asked == []
