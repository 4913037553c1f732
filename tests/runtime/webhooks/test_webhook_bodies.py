"""Bodies of deliveries, of an imagined service: JSON and forms, listed events, others, and invalid bodies."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest
from attrs import define

from tests.fakes.deliveries import FORM
from workapis._models.codec import ANYTHING, ListOf, ModelOf, Nullable
from workapis._models.json_field import Field
from workapis._models.model import Model
from workapis._models.wire import INTEGER, STRING
from workapis._webhooks.binding import Deliveries, Webhooks
from workapis._webhooks.signing import Signature
from workapis.errors import DecodeError, WebhookError
from workapis.unset import UNSET
from workapis.webhooks import LARGEST, Event

JSON = "application/json; charset=utf-8"


@define(frozen=True, kw_only=True, repr=False)
class Shelf(Model):
    id: Any = UNSET
    name: Any = UNSET
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", ("id",), INTEGER), Field("name", ("name",), STRING))


@define(frozen=True, kw_only=True, repr=False)
class ShelfEvent(Model):
    shelf: Any = UNSET
    by: Any = UNSET
    tags: Any = UNSET
    count: Any = UNSET
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("shelf", ("shelf",), ModelOf(__name__, "Shelf")),
        Field("by", ("by",), Nullable(ModelOf(__name__, "Shelf"))),
        Field("tags", ("tags",), ListOf(ANYTHING)),
        Field("count", ("count",), Nullable(INTEGER)),
    )


@define(frozen=True, kw_only=True, repr=False)
class OldEvent(Model):
    """The same in the form of old."""

    event: Any = UNSET
    shelf_id: Any = UNSET
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("event", ("event",), STRING),
        Field("shelf_id", ("shelfId",), INTEGER),
    )


def _webhooks(**words: str) -> Webhooks[Any]:
    shelf, old = ModelOf[Any](__name__, "ShelfEvent"), ModelOf[Any](__name__, "OldEvent")
    signature = Signature(header="S", algorithm="hmac-sha256", encoding="hex")
    names = {"event": "X-Event", "event_key": "event", "delivery": "X-Id", "forms": "dotted", **words}
    return Webhooks(Deliveries(("SHELF.MOVED",), (shelf, old)), signature=signature, **names)


def parsed(body: bytes, event: str = "SHELF.MOVED", content_type: str = "", largest: int = LARGEST) -> Event[Any]:
    """Return the event of an unsigned delivery."""
    headers = {"X-Event": event, "content-TYPE": content_type, "x-id": "7"}
    return _webhooks().parse(body, {name: value for name, value in headers.items() if value}, None, largest)


@pytest.mark.parametrize("content_type", [JSON, "", "text/plain", "application/vnd.shelf+json"])
def test_json_is_read(content_type: str) -> None:
    """A body that its type, or its first character, calls JSON is read as such; keys of no name are kept."""
    event = parsed(b' {"shelf": {"id": 1, "name": "A", "Id": 2}, "new": [1]}', content_type=content_type)
    assert (event.name, event.delivery_id) == ("SHELF.MOVED", "7")
    assert (event.payload.shelf.id, event.payload.shelf.name) == (1, "A")
    assert dict(event.payload.unknown) == {"new": [1]}
    assert dict(event.payload.shelf.unknown) == {"Id": 2}


@pytest.mark.parametrize("content_type", [FORM, f"{FORM}; charset=UTF-8", "", "text/plain"])
def test_a_dotted_form_is_read(content_type: str) -> None:
    """Keys lead into records, in any case; keys of no name keep their place and spelling."""
    body = b"Shelf.ID=1&SHELF.name=A+%C3%A4&By.Id=2&Shelf.Row.Left=x&Book.ID=3&empty="
    event = parsed(body, content_type=content_type)
    assert (event.payload.shelf.id, event.payload.shelf.name, event.payload.by.id) == (1, "A ä", 2)
    assert dict(event.payload.shelf.unknown) == {"Row.Left": "x"}
    assert dict(event.payload.unknown) == {"Book.ID": "3", "empty": ""}


def test_a_form_without_dotted_keys_is_flat() -> None:
    """If the API says nothing of dots, a dot is part of a key."""
    event = _webhooks(forms="").parse(b"shelf.id=1&Count=3", {"X-Event": "SHELF.MOVED"}, None, LARGEST)
    assert event.payload.count == 3
    assert dict(event.payload.unknown) == {"shelf.id": "1"}


def test_the_payload_that_knows_most_keys_is_read() -> None:
    """The keys identify the old form, one of them the event, whatever the case of either."""
    event = _webhooks().parse(b"EVENT=shelf.moved&ShelfID=4", {}, None, LARGEST)
    assert isinstance(event.payload, OldEvent)
    assert (event.name, event.payload.shelf_id, event.delivery_id) == ("SHELF.MOVED", 4, None)


@pytest.mark.parametrize(("body", "model"), [(b'{"tags": [], "x": 1}', ShelfEvent), (b"ShelfId=4", OldEvent)])
def test_an_event_of_no_listed_name_is_read(body: bytes, model: type[Model]) -> None:
    """Its name stays as it came, and it is read as what knows most of its keys."""
    event = parsed(body, event="Shelf.Burnt")
    assert event.name == "Shelf.Burnt"
    assert isinstance(event.payload, model)


def test_an_empty_text_in_a_form_is_no_value() -> None:
    """A form has no null: the empty text is one if a string is documented, and else nothing."""
    event = parsed(b"Shelf.ID=&Shelf.Name=&Count=&by.id=1")
    assert (event.payload.shelf.id, event.payload.shelf.name, event.payload.count) == (UNSET, "", UNSET)


def test_an_odd_value_costs_itself() -> None:
    """An unexpected value is not decoded, and the rest is there; so is a text in the place of a record."""
    event = parsed(b'{"shelf": {"id": "x", "name": "A"}, "tags": 7}')
    assert event.payload.shelf.name == "A"
    assert {*event.payload.unread, *event.payload.shelf.unread} == {"tags", "id"}
    with pytest.raises(DecodeError):
        _ = event.payload.tags
    event = parsed(b"Shelf=A&Shelf.ID=1&Count=1&count=2")
    assert {*event.payload.unread} == {"shelf", "count"}
    assert dict(event.payload.raw) == {"shelf": "A", "Shelf.ID": "1", "count": ["1", "2"]}


@pytest.mark.parametrize(
    ("body", "content_type", "message"),
    [
        (b"", JSON, "is empty"),
        (b" \n", "", "is empty"),
        (b"\xff\xfe{}", JSON, "not in UTF-8"),
        (b"a=%FF", FORM, "not in UTF-8"),
        (b'{"a": "\xe4"}', JSON, "not in UTF-8"),
        (b"{", JSON, "no JSON"),
        (b'{"a": NaN}', JSON, "no JSON"),
        (b"a=1", JSON, "no JSON"),
        (b"[1]", "", "got array of 1"),
        (b"7", JSON, "got number"),
        (b"<shelf/>", "application/xml", "is XML"),
        (b"shelf", "", "no form"),
        (b"&&&", FORM, "no form"),
        (b"a=1&" * 10_001, FORM, "more than 10000 fields"),
        (b'{"tags": ' + b"[" * 100_000, JSON, "deeply"),
    ],
)
def test_what_is_no_delivery_is_told(body: bytes, content_type: str, message: str) -> None:
    """Each body that does not read says why, and what to do."""
    with pytest.raises(WebhookError, match=message) as caught:
        parsed(body, content_type=content_type)
    assert ": " in str(caught.value) or "," in str(caught.value)


def test_a_deep_value_is_read() -> None:
    """As in responses: an undocumented value may be of any shape."""
    body = b'{"new": ' + b"[" * 900 + b"]" * 900 + b"}"
    assert "new" in parsed(body, content_type=JSON).payload.unknown


def test_a_body_that_is_too_large_is_refused() -> None:
    """As many bytes as are taken are; one more is refused unread."""
    body = b'{"count": 1}'
    assert parsed(body, largest=len(body)).payload.count == 1
    with pytest.raises(WebhookError, match="12 bytes exceed the limit of 11"):
        parsed(body, largest=len(body) - 1)


def test_a_delivery_of_no_event_is_told() -> None:
    """If neither header nor body names the event, the error names both."""
    with pytest.raises(WebhookError, match="no header X-Event, and no event in the body"):
        parsed(b'{"event": 7}', event="")
    with pytest.raises(WebhookError, match=r"no header X-Event\. "):
        _webhooks(event_key="").parse(b'{"event": "SHELF.MOVED"}', {}, None, LARGEST)
