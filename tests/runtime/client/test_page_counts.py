"""What replies say of their place in a list, by the names that are declared."""

from __future__ import annotations

from workapis._api.api import ListFormat
from workapis._api.operation import Paging
from workapis._client.page_walk import PageCounts, Sayings
from workapis.reply import Reply


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
