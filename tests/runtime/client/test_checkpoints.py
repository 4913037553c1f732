"""Checkpoints: the place that each names, and which list takes it."""

from __future__ import annotations

import pytest

from tests.fakes.lists import Things, done, everything, pages
from workapis._client.page_marks import digest
from workapis._client.page_walk import Position, digest_of
from workapis.errors import ArgumentError


@pytest.mark.parametrize("place", [Position(1, 0), Position(2, 0), Position(1, 7), Position(300, 12)])
@pytest.mark.parametrize("name", ["listThings", "things:list", ":"])
def test_a_checkpoint_names_its_place(place: Position, name: str) -> None:
    """A written checkpoint can be read, also if the operation's id has colons."""
    text = place.checkpoint(name, "0123")
    assert Position.of_checkpoint(text, name, "0123") == place


@pytest.mark.parametrize(
    "text", ["a:d:0:1", "a:d:x:1", "a:d:1:x", "a:d:1", "a:d:1:1:1", "b:d:1:1", "a:e:1:1", "a:d:-1:1"]
)
def test_a_text_that_is_no_checkpoint_is_refused(text: str) -> None:
    """Pages count from 1; a text of another form, operation or argument is refused by the same words."""
    with pytest.raises(ArgumentError) as caught:
        Position.of_checkpoint(text, "a", "d")
    assert str(caught.value) == (
        "checkpoint= is malformed, or belongs to another method or other arguments. "
        "Repeat the original call, or omit it to start over."
    )


def test_the_checkpoint_of_a_page_that_was_begun_before_is_behind_it(driver: str) -> None:
    """An earlier iteration's share of the page counts."""
    things = Things(driver, ids=[1, 2, 3, 4, 5])
    text = Position(1, 2).checkpoint("listThings", things.list()._digest)
    page = done(things.list(checkpoint=text).first_page())
    assert [item["id"] for item in page] == [3]
    assert page.checkpoint == Position(1, 3, 5, digest_of(3)).checkpoint("listThings", things.list()._digest)
    begun = Position(1, 1).checkpoint("listThings", things.list()._digest)
    limited = done(things.list(checkpoint=begun, limit=1).first_page())
    assert limited.checkpoint == Position(1, 2, 5, digest_of(2)).checkpoint("listThings", things.list()._digest)


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


def test_a_checkpoint_belongs_to_all_arguments_but_the_page(driver: str) -> None:
    """An iteration that began on a later page is resumed without naming it; the digest of the rest is short."""
    things = Things(driver, ids=[1, 2, 3, 4, 5, 6, 7])
    saved = pages(things.list(page=2))[0].checkpoint
    assert everything(things.list(checkpoint=saved)) == [7]
    assert len(digest("/t?word=x")) == 12
