"""JSON pointers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.document import pointer as pointers

TOKENS = st.lists(st.text())


@given(TOKENS)
def test_split_undoes_join(tokens: list[str]) -> None:
    assert pointers.split(pointers.join("", *tokens)) == tokens


@given(TOKENS, st.integers())
def test_what_was_put_at_a_pointer_is_found_there(tokens: list[str], value: int) -> None:
    """A value nested under some keys is what the pointer of those keys resolves to."""
    nested: object = value
    for token in reversed(tokens):
        nested = {token: nested}
    assert pointers.resolve(nested, pointers.join("", *tokens)) == value


def test_items_of_lists_go_by_index() -> None:
    """An index selects an item; one with a leading zero or beyond the end selects nothing."""
    assert pointers.resolve({"a": ["x", "y"]}, "/a/1") == "y"
    for pointer in ("/a/01", "/a/2", "/a/-1", "/a/x", "/b", "/a/0/x"):
        with pytest.raises(KeyError):
            pointers.resolve({"a": ["x", "y"]}, pointer)


def test_a_pointer_begins_with_a_slash() -> None:
    with pytest.raises(ValueError, match="begin with /"):
        pointers.resolve({}, "a")


def test_parents_go_from_the_place_to_the_root() -> None:
    """The places around a place come nearest first, the place itself before them."""
    assert list(pointers.parents("/a/0")) == ["/a/0", "/a", ""]
