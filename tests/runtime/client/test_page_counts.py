"""Responses state their place in a list, by the declared names."""

from __future__ import annotations

import pytest

from workapis._api.api import ListFormat
from workapis._api.operation import Paging
from workapis._client.page_sayings import PageCounts, Sayings
from workapis.reply import Reply


def test_what_a_reply_says_of_its_place() -> None:
    """A response without statements gives no numbers; a pointer into the envelope is escaped as RFC 6901 says."""
    assert Sayings().told(Reply(200, {}, b"", [7, 8])) == PageCounts()
    sayings = Sayings.of(Paging("page", place="envelope", pages="/a~0b~1c/~01"), ListFormat())
    assert sayings.told(Reply(200, {}, b"", [], _document={"a~b/c": {"~1": 3}})) == PageCounts(None, 3, None)


def test_what_is_declared_goes_first() -> None:
    """The names that other lists of the API declare count if those of the list itself say nothing."""
    lists = ListFormat("page", (("", "X-Pages", "X-Records"),), (("", "/meta/pages", ""),))
    sayings = Sayings.of(Paging("page", pages="Own-Pages"), lists)
    said = {"x-pages": "3", "x-records": "7"}
    assert sayings.told(Reply(200, {**said, "own-pages": "4"}, b"", [])) == PageCounts(None, 4, 7)
    assert sayings.told(Reply(200, said, b"", [], _document={"meta": {"pages": 9}})) == PageCounts(None, 3, 7)
    assert Sayings.of(None, lists).told(Reply(200, {}, b"", [], _document={"meta": {"pages": 9}})) == PageCounts(
        None, 9
    )


@pytest.mark.parametrize(
    ("said", "link", "odd"),
    [
        ({"next": "a&b=c/ü"}, "/t?word=x&at=a%26b%3Dc%2F%C3%BC", ""),
        ({"next": 7}, "/t?word=x&at=7", ""),
        ({"next": "old"}, None, "the cursor of the next page is that of the same page"),
        ({"next": ["a"]}, None, "the client cannot decode the link or cursor of the next page"),
        ({"next": True}, None, "the client cannot decode the link or cursor of the next page"),
        ({"next": ""}, None, ""),
        ({"next": None}, None, ""),
        ({}, None, ""),
        ({"next": "a", "more": False}, None, ""),
        (
            {"next": "a", "more": "no"},
            "/t?word=x&at=a",
            "the client cannot decode whether the service reports more items",
        ),
    ],
)
def test_a_cursor_leads_to_the_next_page(said: dict[str, object], link: str | None, odd: str) -> None:
    """It replaces that of the request unchanged; without one, or if the response says so, nothing follows."""
    paging = Paging("at", by="cursor", next="/next", more="/more")
    sayings = Sayings.of(paging, ListFormat(), "https://a.example", "at")
    told = sayings.told(Reply(200, {}, b"", [], _document=said), "/t?word=x&at=old")
    assert told.link == link
    assert len(told.odd) == bool(odd)
    assert "".join(told.odd).startswith(odd)


@pytest.mark.parametrize(
    ("written", "link", "odd"),
    [
        ("https://a.example/api/t?p=2", "/t?p=2", ""),
        ("?p=2", "/t?p=2", ""),
        ("https://other.example/u?p=2", None, "the link to the next page leads away from the base URL"),
        ("//other.example/u", None, "the link to the next page leads away from the base URL"),
        ("/api/t", None, "the link to the next page leads to the same page"),
        (7, None, "the client cannot decode the link or cursor of the next page"),
        (None, None, ""),
    ],
)
def test_a_url_of_the_reply_leads_to_the_next_page(written: object, link: str | None, odd: str) -> None:
    """Below the base URL alone, as a header `Link` does, which counts if the response names none."""
    sayings = Sayings.of(Paging(by="link", next="/links/next"), ListFormat(), "https://a.example/api")
    told = sayings.told(Reply(200, {}, b"", [], _document={"links": {"next": written}}), "/t")
    assert told.link == link
    assert "".join(told.odd).startswith(odd)
    assert len(told.odd) == bool(odd)
    linked: Reply[list[int]] = Reply(200, {"link": "</api/t?p=3>; rel=next"}, b"", [], _document={})
    assert sayings.told(linked, "/t").link == "/t?p=3"
