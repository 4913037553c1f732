"""Values that fit a schema, values that do not, and the records that models make of both."""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.document import pointer as pointers
from scripts.document.yaml_document import load
from scripts.rules import placement
from scripts.spec import field_sources
from scripts.spec.operations import operations, webhooks
from scripts.spec.schemas import subschemas
from tests.generated import round_trip
from tests.proof import long_form
from tests.repository import FORMATS, ROOT, SLUGS, Example, examples, published
from tests.shapes import (
    ALL,
    FEW,
    KINDS,
    Place,
    Shape,
    drawn,
    listed,
    objects,
    places,
    put,
    shape_of,
    shapes,
    validator,
    without,
)
from workapis._models import wire as _wire
from workapis._models.codec import Misfit
from workapis.errors import DecodeError

CLOSING = {"properties", "additionalProperties", "maxProperties"}
UNKNOWN = "a key that no page names"
_DAY = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:T.*)?\Z")


def _is_no_day(value: object) -> bool:
    match = _DAY.match(value) if isinstance(value, str) else None
    if match is None:
        return False
    try:
        dt.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return True
    return False


def _is_beyond_floats(value: object) -> bool:
    return isinstance(value, int) and abs(value) > sys.float_info.max


def _has_too_many_digits(value: object) -> bool:
    return isinstance(value, str) and value.isdigit() and len(value) > sys.int_info.default_max_str_digits


# Why a value that fits its schema may be refused by the models, on purpose: no pattern can say it.
REASONS: dict[str, Callable[[object], bool]] = {
    "no calendar has that day": _is_no_day,
    "no float is that big": _is_beyond_floats,
    "no int is read from that many digits": _has_too_many_digits,
}


# One spelling for each reason at least: the pattern of the format allows it, the runtime does not.
UNREADABLE: dict[str, list[tuple[str, Any]]] = {
    "no calendar has that day": [
        ("compact-date", "20130230"),
        ("compact-date-or-empty", "00000101"),
        ("date", "2013-02-29"),
        ("date-time", "2013-04-31T00:00:00Z"),
        ("date-time-or-empty", "0000-01-01T00:00:00Z"),
    ],
    "no float is that big": [("number", 10**400)],
    "no int is read from that many digits": [("digits", "9" * 5000), ("digits-or-empty", "9" * 5000)],
}


EACH_PAYLOAD = pytest.mark.parametrize("example", examples(), ids=str)
DRAWN = settings(FEW, max_examples=long_form(3, 25))
EACH_SHAPE = pytest.mark.parametrize("shape", shapes(), ids=str)


def lacking(shape: Shape, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the value without each required key in turn, and the place of that key."""
    for place in objects(shape.slug, shape.schema, value):
        for key in sorted(place.required() & place.value.keys()):
            yield pointers.join("", *place.path, key), put(value, place.path, without(place, [key]))


def misfits(shape: Shape, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the value with each part in turn replaced by one of each kind not listed there, and its place."""
    for place in places(shape.slug, shape.schema, value):
        for other in sorted(ALL - place.listed(shape.slug)):
            yield pointers.join("", *place.path), put(value, place.path, KINDS[other])


def accepted(shape: Shape, broken: Iterator[tuple[str, Any]]) -> list[str]:
    """Return the places at which a value was broken and fits none the less."""
    return [pointer for pointer, value in broken if validator(shape).is_valid(value)]


def widened(shape: Shape, value: Any) -> Any:
    """Return the value with an unknown key in every object that may have one; the inner first, as paths stay good."""
    for place in reversed(list(objects(shape.slug, shape.schema, value))):
        if place.is_open():
            inner = at(value, place)
            value = put(value, place.path, {**inner, UNKNOWN: [{"x": None}]})
    return value


def at(value: Any, place: Place) -> Any:
    """Return the value at a place that was changed since."""
    return pointers.resolve(value, pointers.join("", *place.path))


def unreadable(shape: Shape, value: Any) -> str:
    """Return why the models cannot decode a valid value; empty if they decode it and encode it unchanged."""
    through = round_trip(shape)
    try:
        written = value if through is None else through(value)
    except (DecodeError, Misfit) as error:
        culprit = pointers.resolve(value, error.pointer)
        named = [reason for reason, holds in REASONS.items() if holds(culprit)]
        return named[0] if named else f"for no named reason: {error.pointer} is {culprit!r}, expected {error.expected}"
    assert json.dumps(written) == json.dumps(value)
    return ""


@EACH_PAYLOAD
def test_a_payload_fits_what_is_published(example: Example) -> None:
    """Every payload, amended by its errata, fits the published schema of what it is an example of."""
    assert list(validator(shape_of(example)).iter_errors(example.value)) == []


@EACH_PAYLOAD
def test_a_payload_without_a_required_key_is_refused(example: Example) -> None:
    """A payload that fits is refused as soon as one required key, at whatever depth, is dropped."""
    shape = shape_of(example)
    assert accepted(shape, lacking(shape, example.value)) == []


@EACH_PAYLOAD
def test_a_payload_with_a_value_of_another_kind_is_refused(example: Example) -> None:
    """A payload that fits is refused as soon as one value, at whatever depth, is of a kind its schema does not list."""
    shape = shape_of(example)
    assert accepted(shape, misfits(shape, example.value)) == []


@EACH_SHAPE
def test_the_laws_of_broken_values_have_something_to_break(shape: Shape) -> None:
    """Each schema refuses the kinds of value that it does not list; other tests are for those that list all."""
    for other in ALL - listed(shape.slug, shape.schema):
        assert not validator(shape).is_valid(KINDS[other])


def told_open(slug: str) -> tuple[list[str], tuple[str, ...]]:
    """Return the schemas that sources.yaml declares as open, and the places of replies and bodies."""
    entries = load(ROOT / "specs" / slug / "sources.yaml", ROOT).value.get("open", ())
    places = {op.name: op.pointer for op in operations(published(slug))}
    parts = {"body": "requestBody/", "reply": "responses/2"}
    of_calls = tuple(f"{places[entry['operation']]}/{parts[entry['part']]}" for entry in entries if "part" in entry)
    return [place for entry in entries for place in entry.get("at", ())], of_calls


def accept_anything(slug: str) -> list[str]:
    """Return the places of the schemas that accept anything, of documents of which a copy is kept."""
    found = {pointer for pointer, schema in described(slug) if listed(slug, schema) == ALL}
    return sorted(pointer for pointer in found if not pointer.startswith(without_copy(slug)))


@pytest.mark.parametrize("slug", SLUGS)
def test_schemas_that_accept_anything_are_named(slug: str) -> None:
    """The schemas of JSON that accept every kind of value are those that sources.yaml has under `open`, and no other.

    Of a document of which no copy is kept the keys at the root are known, and often no more.
    """
    places, of_calls = told_open(slug)
    assert [place for place in accept_anything(slug) if not place.startswith(of_calls)] == sorted(places)


def without_copy(slug: str) -> tuple[str, ...]:
    """Return the places whose source is a document without a copy, single properties too."""
    folder = ROOT / "specs" / slug
    resources = [load(path, ROOT) for path in (folder / "resources").glob("*.yaml")]
    documents = placement.complete(load(folder / "sources.yaml", ROOT).value, resources, published(slug))
    entries = [entry for entry in documents.values() if "sha256" not in entry]
    places = {op.name: op.pointer for op in (*operations(published(slug)), *webhooks(published(slug)))}
    schemas = [f"/components/schemas/{name}/" for entry in entries for name in entry["schemas"]]
    fields = [
        f"/components/schemas/{name}/properties/{pointers.escape(key)}/"
        for name, schema in published(slug)["components"].get("schemas", {}).items()
        for key in schema.get("properties", {})
        if field_sources.of_field(schema, key)
    ]
    return (*schemas, *fields, *(f"{places[name]}/" for entry in entries for name in entry["operations"]))


def described(slug: str) -> Iterator[tuple[str, Any]]:
    """Yield every schema of a JSON body; members of which a list or an object says nothing may be anything."""
    own = [subschemas(shape.schema, shape.pointer) for shape in shapes() if shape.slug == slug]
    for pointer, schema in chain.from_iterable(own):
        yield pointer, schema
        if schema.get("type") == "array" and "items" not in schema:
            yield f"{pointer}/items", True
        if schema.get("type") == "object" and not schema.keys() & {
            "properties",
            "additionalProperties",
            "maxProperties",
        }:
            yield f"{pointer}/additionalProperties", True


@EACH_PAYLOAD
def test_optional_keys_may_be_dropped(example: Example) -> None:
    """A payload without one of its optional keys, or without all, fits, is read, and is written back as it is."""
    shape = shape_of(example)
    everything = example.value
    for place in reversed(list(objects(shape.slug, shape.schema, example.value))):
        for key in place.optional():
            shorter = put(example.value, place.path, without(place, [key]))
            assert validator(shape).is_valid(shorter), pointers.join("", *place.path, key)
            assert not unreadable(shape, shorter)
        kept = Place(place.path, at(everything, place), place.schemas)
        everything = put(everything, place.path, without(kept, place.optional()))
    assert validator(shape).is_valid(everything)
    assert not unreadable(shape, everything)


@EACH_PAYLOAD
def test_unknown_keys_may_be_added(example: Example) -> None:
    """A payload with a key that no page names in each of its objects fits, is read, and is written back with them."""
    shape = shape_of(example)
    longer = widened(shape, example.value)
    assert validator(shape).is_valid(longer)
    assert not unreadable(shape, longer)


@EACH_SHAPE
@DRAWN
@given(data=st.data())
def test_a_drawn_value_is_refused_broken_and_survives_change(shape: Shape, data: st.DataObject) -> None:
    """Any value that fits is refused without one of its required keys, and with one value of a kind not listed.

    Optional keys dropped and unknown keys added, it fits, and is read and written back as it is. The models refuse what
    no pattern can exclude, for one of the reasons that are named here and for no other. Both are tried on one value,
    since to draw it takes longer.
    """
    value = data.draw(drawn(shape))
    assert list(validator(shape).iter_errors(value)) == []
    assert accepted(shape, lacking(shape, value)) == []
    assert accepted(shape, misfits(shape, value)) == []
    assert unreadable(shape, value) in {"", *REASONS}
    for place in reversed(list(objects(shape.slug, shape.schema, value))):
        dropped = data.draw(st.sets(st.sampled_from(place.optional() or [UNKNOWN])))
        kept = Place(place.path, at(value, place), place.schemas)
        value = put(value, place.path, without(kept, sorted(dropped)))
    value = widened(shape, value)
    assert validator(shape).is_valid(value)
    assert unreadable(shape, value) in {"", *REASONS}


@pytest.mark.parametrize(
    ("reason", "name", "value"), [(reason, *case) for reason, cases in UNREADABLE.items() for case in cases]
)
def test_what_fits_a_pattern_and_is_not_read_has_a_named_reason(reason: str, name: str, value: Any) -> None:
    """If the runtime refuses a value that the pattern of its format allows, a named reason applies."""
    assert name not in FORMATS or re.fullmatch(FORMATS[name]["pattern"], value)
    with pytest.raises(Misfit):
        getattr(_wire, name.replace("-", "_").upper()).read(value)
    assert REASONS[reason](value)


def test_every_reason_has_a_spelling() -> None:
    """No reason is named that nothing shows."""
    assert UNREADABLE.keys() == REASONS.keys()
