"""Marks: how the items of a list are told apart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import IntEnum
from hashlib import blake2b
from types import MappingProxyType, SimpleNamespace
from typing import Any, ClassVar

import pytest
from attrs import define

from workapis._client.page_marks import Mark, digest, mark, marks
from workapis._models.findings import Findings
from workapis._models.json_field import Field
from workapis._models.model import Model
from workapis._models.wire import INTEGER, STRING
from workapis.errors import DecodeError
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class Ticket(Model):
    """A model with an id that may be absent."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", ("id",), INTEGER), Field("name", ("name",), STRING))


class Kind(IntEnum):
    """Ids may be of a kind of `int`."""

    ONE = 1


class Written:
    """An item that can be written, and has no id."""

    def __init__(self, **held: object) -> None:
        self.held = held

    def to_dict(self) -> dict[str, Any]:
        return dict(self.held)


class Sourced(Written):
    """An item that also remembers its source."""

    @property
    def _source(self) -> Mapping[str, Any]:
        return {"source": 1}


def read(**source: object) -> Ticket:
    """Return what was read, with what does not read left out."""
    return Ticket.read(source, Findings(strict=False))


def of_content(value: object) -> bytes:
    """Return the mark of what has no id."""
    return blake2b(json.dumps(value).encode(), digest_size=6).hexdigest().encode()


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        *[({"id": 7}, 7), ({"id": "7"}, "7"), ({"id": 0}, 0), ({"id": ""}, ""), ({"id": Kind.ONE}, 1)],
        *[(MappingProxyType({"id": 7}), 7), (SimpleNamespace(id=7), 7), (SimpleNamespace(id="a"), "a")],
        *[(Ticket(id=7), 7), (read(id="7"), 7), (read(id=7, name=[]), 7)],
    ],
)
def test_an_id_is_the_mark(item: object, expected: Mark) -> None:
    """A number or a text is, under the key or as the attribute `id`."""
    assert mark(item) == expected
    assert marks([item]) == [expected]


@pytest.mark.parametrize(("came", "expected"), [("x7", "x7"), ("", "")])
def test_an_id_that_does_not_read_is_the_mark_as_it_came(came: object, expected: Mark) -> None:
    """A record without a value for its id is known by what came in its place."""
    item = read(id=came, name="a")
    with pytest.raises(DecodeError):
        item.id  # noqa: B018 (it raises)
    assert mark(item) == expected
    assert marks([item, {"id": 3}]) == [expected, 3]


@pytest.mark.parametrize(
    ("item", "content"),
    [
        *[({"id": value}, {"id": value}) for value in (None, True, False, 1.5, [7], {"a": 1})],
        *[({}, {}), ({"ID": 7}, {"ID": 7}), ([1, "a"], [1, "a"]), ("a", "a"), (7, 7), (None, None), (True, True)],
        *[(Written(a=1), {"a": 1}), (Written(id=7), {"id": 7}), (Sourced(a=1), {"source": 1})],
        *[(read(name="a"), {"name": "a"}), (read(id=[7], name="b"), {"id": [7], "name": "b"})],
        (read(id=None, other=1), {"id": None, "other": 1}),
    ],
)
def test_without_an_id_the_content_is_the_mark(item: object, content: object) -> None:
    """No id, or one of another kind, leaves a digest of all that came; in bytes, so that no id is like it."""
    assert mark(item) == of_content(content)
    assert marks([item]) == [of_content(content)]


def test_what_json_cannot_write_is_marked_by_its_repr() -> None:
    """A mark never raises."""
    assert mark({"at": 1 + 2j}) == of_content({"at": "(1+2j)"})
    assert mark(SimpleNamespace(a=1)) == of_content("namespace(a=1)")
    assert mark(SimpleNamespace(id=None)) == of_content("namespace(id=None)")


@pytest.mark.parametrize("odd", [None, True, UNSET, 1.5])
def test_one_item_without_an_id_leaves_the_others_theirs(odd: object) -> None:
    """Marks are in the order of the items, of whatever kinds these are."""
    assert marks([]) == []
    found = marks([SimpleNamespace(id=1), SimpleNamespace(id=odd), SimpleNamespace(id="b")])
    assert (found[0], type(found[1]), found[2]) == (1, bytes, "b")
    assert marks([SimpleNamespace(id=1), SimpleNamespace(id="b")]) == [1, "b"]
    assert marks([SimpleNamespace(id=1), Written(a=1), {"id": 3}]) == [1, of_content({"a": 1}), 3]


@pytest.mark.parametrize(("text", "content"), [("", b""), ("é", b"\xc3\xa9"), ("\ud800", b"\xed\xa0\x80")])
def test_a_digest_is_of_twelve_digits(text: str, content: bytes) -> None:
    """It is BLAKE2 of the text in UTF-8, also of what UTF-8 has no place for."""
    assert digest(text) == blake2b(content, digest_size=6).hexdigest()
    assert len(digest(text)) == 12
