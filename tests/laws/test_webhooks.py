"""Laws of webhooks over all APIs that have some: every event is read, as JSON and as a form, and none is guessed."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.spec.operations import OperationObject, resolved, webhooks
from tests.fakes.deliveries import FORM, TOKEN, VERIFIABLE, events, module, payload_of, signed, word
from tests.laws.test_import_time import HTTP, loaded_by
from tests.repository import SLUGS, published
from tests.shapes import FEW, Shape, drawn
from workapis._models.findings import Findings
from workapis._models.model import Model
from workapis.drift import DriftKind
from workapis.webhooks import Event

Way = tuple[str, ...]
WEBHOOKS = [(slug, webhook) for slug in VERIFIABLE for webhook in webhooks(published(slug))]
EACH_API = pytest.mark.parametrize("slug", VERIFIABLE)
EACH_WEBHOOK = pytest.mark.parametrize(
    ("slug", "webhook"), WEBHOOKS, ids=[f"{slug}-{webhook.path}" for slug, webhook in WEBHOOKS]
)
_SCALARS: Mapping[str, st.SearchStrategy[Any]] = {
    "integer": st.integers(-(10**12), 10**12),
    "number": st.decimals(-(10**6), 10**6, places=2).map(float),
    "boolean": st.booleans(),
    "string": st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=20),
    "digits": st.integers(0, 10**12),
    "date": st.dates(),
    "date-time": st.datetimes(min_value=dt.datetime(1970, 1, 1), timezones=st.just(dt.UTC)),
}


def test_there_are_webhooks() -> None:
    """The laws below have something to hold of."""
    assert VERIFIABLE
    assert len(WEBHOOKS) > 1


@pytest.mark.parametrize("slug", SLUGS)
def test_what_cannot_be_verified_has_no_code(slug: str) -> None:
    """An API has the module if its bundle says how deliveries are signed; else it says what is known, if anything."""
    assert (find_spec(f"workapis.{slug}.webhooks") is not None) == (slug in VERIFIABLE)
    assert ("webhooks" in dir(import_module(f"workapis.{slug}"))) == (slug in VERIFIABLE)
    said = published(slug).get("x-workapis-webhooks", {})
    assert not said or slug in VERIFIABLE or said["unverifiable"]


@EACH_API
def test_the_module_of_webhooks_is_light(slug: str) -> None:
    """To import it, and to name what it has, loads no HTTP library, no model and no client."""
    names = loaded_by(f"from workapis.{slug} import webhooks; webhooks.parse, webhooks.verify")
    assert not names & {name for name in HTTP if name != "ssl"}
    assert not {name for name in names if ".models." in name or ".resources" in name or ".client" in name}


@EACH_API
def test_the_names_of_events_are_those_of_the_webhooks(slug: str) -> None:
    assert [str(name) for name in module(slug).EventName] == [*events(slug)]


def _parsed(slug: str, body: bytes, event: str, content_type: str) -> Event[Any]:
    headers = signed(slug, body, event, Content_Type=content_type)
    found: Event[Any] = module(slug).parse(body, headers, secret=TOKEN)
    assert found.name == event
    return found


def _drift(payload: Model) -> list[DriftKind]:
    """Return how what came departs from what is documented."""
    findings = Findings()
    type(payload).read(dict(payload.raw), findings)
    return [note.kind for note in findings.notes]


@EACH_WEBHOOK
@FEW
@given(data=st.data())
def test_json_is_read_without_drift(slug: str, webhook: OperationObject, data: st.DataObject) -> None:
    """A value that fits the schema of a webhook decodes to its model completely, and encodes as it came."""
    name = payload_of(webhook)
    value = data.draw(drawn(Shape(slug, f"/components/schemas/{name}")))
    event = data.draw(st.sampled_from([event for event, of in events(slug).items() if of == webhook]))
    payload = _parsed(slug, json.dumps(value).encode(), event, "application/json").payload
    assert type(payload).__name__ == name
    assert {*_drift(payload)} <= {DriftKind.UNKNOWN_KEY}
    assert payload.to_dict() == payload.raw == value


def _leaves(document: Mapping[str, Any], schema: Any, path: Way = ()) -> Iterator[tuple[Way, str]]:
    """Yield the way to each value of a kind that a form can spell, and the kind."""
    for key, inner in resolved(document, schema)["properties"].items():
        found = resolved(document, inner)
        kinds = found.get("type", "string")
        kind = next(kind for kind in ([kinds] if isinstance(kinds, str) else kinds) if kind != "null")
        if "properties" in found:
            yield from _leaves(document, inner, (*path, key))
        elif kind not in ("array", "object"):
            yield (*path, key), found.get("format", kind) if kind == "string" else kind


def _pascal(key: str) -> str:
    return (key[0].upper() + key[1:]).replace("Id", "ID")


def _text(value: Any) -> str:
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    return str(value).lower() if isinstance(value, bool) else str(value)


def _forms(webhook: OperationObject, slug: str) -> list[str]:
    """Return the schemas of what a webhook delivers as a form."""
    schema = webhook.value["requestBody"]["content"].get(FORM, {}).get("schema", {})
    return [item["$ref"].rpartition("/")[2] for item in schema.get("anyOf", [schema] if schema else [])]


@EACH_WEBHOOK
@FEW
@given(data=st.data())
def test_forms_are_read_without_drift(slug: str, webhook: OperationObject, data: st.DataObject) -> None:
    """Keys of any case, that lead to values by dots, are read as the values of the model that the JSON has."""
    document = published(slug)
    for name in _forms(webhook, slug):
        leaves = [*_leaves(document, document["components"]["schemas"][name])]
        event_key = word(slug).get("event_key")
        chosen = data.draw(st.lists(st.sampled_from(leaves), min_size=1, unique=True))
        values = {path: data.draw(_SCALARS[kind]) for path, kind in chosen if path != (event_key,)}
        event = data.draw(st.sampled_from([event for event, of in events(slug).items() if of == webhook]))
        spell: Callable[[str], str] = data.draw(st.sampled_from([_pascal, str.lower, str.upper]))
        pairs = [(".".join(map(spell, path)), _text(value)) for path, value in values.items()]
        payload = _parsed(slug, urlencode([("Zip", "1"), *pairs]).encode(), event, FORM).payload
        assert dict(payload.unknown) == {"Zip": "1"}
        assert _drift(payload) == [DriftKind.UNKNOWN_KEY]
        for path, value in values.items():
            assert _at(payload, path) in (value, _text(value)), path


def _at(record: Model, path: tuple[str, ...]) -> Any:
    found: Any = record
    for key in path:
        found = getattr(found, next(item.name for item in found.FIELDS if key in item.keys))
    return found


@EACH_API
def test_every_event_is_read_in_every_form(slug: str) -> None:
    """Each name, in whatever case, gives the event of that name, as JSON, and as a form that has it as a key."""
    key = word(slug).get("event_key")
    for event, webhook in events(slug).items():
        for spelt in (event, event.lower()):
            body = b"{}"
            found = module(slug).parse(body, signed(slug, body, spelt), secret=TOKEN)
            assert (found.name, type(found.payload).__name__) == (event, payload_of(webhook))
            if key:
                body = urlencode({key.upper(): spelt, "unheard.of": "1"}).encode()
                assert module(slug).parse(body, signed(slug, body), secret=TOKEN).name == event


@EACH_API
@given(name=st.from_regex(r"[A-Z]{3,9}\.[A-Z]{3,9}", fullmatch=True), keys=st.sets(st.text(max_size=9), max_size=3))
def test_what_is_not_documented_is_tolerated(slug: str, name: str, keys: set[str]) -> None:
    """An event of another name keeps it, and its keys are all to be had."""
    value = {f"new {key}": {"id": 1} for key in keys}
    body = json.dumps(value).encode()
    event = module(slug).parse(body, signed(slug, body, name), secret=TOKEN)
    assert event.name == name
    assert event.payload.raw == event.payload.unknown == value
