"""Records drawn over the kinds of value that were met under each key: in print, in documentation, in recordings.

All strings under a key of plain text count as one kind; under a key with a wire format, its spellings are told apart.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.spec import field_sources, spellings
from tests.proof import long_form
from tests.repository import ROOT, checker, examples, published
from workapis._models.findings import Findings
from workapis._models.model import Model
from workapis.teamwork_projects import models

SLUG = "teamwork_projects"
TYPES: dict[str, dict[str, dict[str, list[str]]]] = json.loads(
    (ROOT / "tests/data/teamwork_projects_kinds.json").read_text("utf-8")
)["types"]
# Types of the data that more than one schema has: keys that are not its own are no part of the second.
ALSO = {"Category": ("ProjectCategory",), "Message": ("Post", "PostShort")}
PAIRS = [(kind, name) for kind in TYPES for name in (kind, *ALSO.get(kind, ()))]
SOURCES = {
    "printed": "printed",
    "documentation": "vendor-documentation",
    "recorded": "recorded-reply",
    "others": "third-party",
}

Strategy = st.SearchStrategy[Any]
DIGITS = st.integers(0, 10**12).map(str)
IDS = st.lists(st.integers(1, 10**9), min_size=1, max_size=3).map(lambda ids: ",".join(map(str, ids)))
WORD = st.text(st.characters(exclude_characters="|", exclude_categories=["Cs"]), min_size=1, max_size=10)
NAMES = st.lists(WORD, min_size=1, max_size=3).map("|".join)
KINDS: dict[str, Strategy] = {
    "any": st.sampled_from([None, True, 7, 1.5, "a word", "", "20131204", [7], {"x": "7"}]),
    "array(empty)": st.just([]),
    "bool": st.booleans(),
    "float": st.floats(allow_nan=False, allow_infinity=False),
    "int": st.integers(0, 10**12),
    "null": st.none(),
    "object(empty)": st.just({}),
    "str": WORD,
    "str(YES)": st.sampled_from(["YES", "NO"]),
    "str(YYYYMMDD)": st.dates(dt.date(1970, 1, 1)).map(lambda day: day.isoformat().replace("-", "")),
    "str(decimal)": st.decimals(-1000, 1000, places=2).map(str),
    "str(digits)": DIGITS,
    "str(dt)": st.datetimes().map(lambda moment: f"{moment.isoformat(timespec='seconds')}Z"),
    "str(empty)": st.just(""),
    "str(ids)": IDS,
    "str(no)": st.sampled_from(["no", "yes"]),
    "str(true)": st.sampled_from(["true", "false"]),
}
# Keys with a wire format of their own are narrower than the kind that was noted: by format, then by kind.
NARROW: dict[str, dict[str, Strategy]] = {
    "flag-digit": {"str(digits)": st.sampled_from(["0", "1"])},
    "code": {"str(digits)": st.sampled_from(["0", "1", "2"]), "int": st.sampled_from([0, 1, 2])},
    "signed-digits": {"str(digits)": st.integers(-(10**6), 10**6).map(str)},
    "id-list": {"str": IDS},
    "pipe-list": {"str": NAMES},
    "tag-list": {"str": st.sampled_from(["api", "api,docs"])},
    "clock-time": {"str": st.times().map(lambda time: f"{time:%H:%M}")},
}
# One value of each kind that JSON or a format tells apart, and the kinds in which it is covered.
PROBES: list[tuple[Any, set[str]]] = [
    (None, {"null"}),
    (True, {"bool"}),
    (7, {"int", "float"}),
    (1.5, {"float"}),
    ("a word", {"str"}),
    ("", {"str", "str(empty)"}),
    ("maybe", {"str"}),
    ("2013-12-04T19:11:44Z", {"str", "str(dt)"}),
    ("20131204", {"str", "str(digits)", "str(decimal)", "str(YYYYMMDD)"}),
    ([], {"array", "array(empty)"}),
    ({}, {"object", "object(empty)"}),
]
TEXTS = (None, "id-list", "pipe-list")


def schema(name: str) -> dict[str, Any]:
    """Return a schema of the published bundle."""
    found: dict[str, Any] = published(SLUG)["components"]["schemas"][name]
    return found


def choices(part: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the schemas of which a value fits one."""
    return list(part.get("anyOf", [part]))


@cache
def printed() -> set[str]:
    """Return the keys that payloads of the pages have, at whatever depth."""
    return {key for item in examples() if item.slug == SLUG for key in keys(item.value)}


def keys(value: Any) -> Iterator[str]:
    for inside in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from keys(inside)
    yield from value if isinstance(value, dict) else ()


def rows(kind: str, name: str) -> dict[str, dict[str, list[str]]]:
    """Return what the data says of the keys of a schema."""
    return {key: row for key, row in TYPES[kind].items() if kind == name or key in schema(name)["properties"]}


def met(row: dict[str, list[str]]) -> list[str]:
    """Return the kinds of one key, from whatever source."""
    return sorted({kind for kinds in row.values() for kind in kinds})


def inner(part: dict[str, Any]) -> Strategy:
    """Return values for a part that has parts itself."""
    if "$ref" in part:
        name = part["$ref"].rpartition("/")[2]
        return records(name, name)
    return NARROW.get(part.get("format", ""), KINDS).get("str(digits)", DIGITS) if part else st.just({"x": [1]})


def values(part: dict[str, Any], kind: str) -> Strategy:
    for choice in choices(part):
        if "enum" in choice:
            return st.sampled_from(choice["enum"])  # any other is drift, as it should be
        if kind == "array" and choice.get("type") == "array":
            return st.lists(inner(choice["items"]), min_size=1, max_size=2)
        if kind == "object" and "$ref" in choice:
            return inner(choice)
        if kind == "object" and choice.get("type") == "object":
            return st.dictionaries(WORD, inner(choice.get("additionalProperties", {})), max_size=2)
        if kind in (narrow := NARROW.get(choice.get("format", ""), {})):
            return narrow[kind]
    return KINDS[kind]


@cache
def records(kind: str, name: str) -> Strategy:
    """Return records of a schema, each key of a kind that was met under it; keys not required come and go."""
    drawn = {
        key: st.one_of([values(schema(name)["properties"][key], found) for found in met(row)])
        for key, row in rows(kind, name).items()
    }
    required = spellings.required(schema(name))
    return st.fixed_dictionaries(
        {key: drawn[key] for key in drawn if key in required},
        optional={key: drawn[key] for key in drawn if key not in required},
    )


@pytest.mark.parametrize(("kind", "name"), PAIRS)
@given(data=st.data())
@settings(max_examples=long_form(10, 100))
def test_every_kind_that_was_met_is_read(kind: str, name: str, data: st.DataObject) -> None:
    """A record whose values are of kinds that were met fits the bundle, and is read without drift and written back."""
    record = data.draw(records(kind, name))
    assert checker(SLUG).failures(record, f"schema.{name}") == []
    findings = Findings()
    model: Model = getattr(models, name).read(record, findings)
    assert findings.notes == []
    assert json.dumps(model.to_dict()) == json.dumps(record)


@pytest.mark.parametrize(("kind", "name"), PAIRS)
@given(data=st.data())
@settings(max_examples=long_form(6, 60))
def test_one_value_disturbs_no_neighbour(kind: str, name: str, data: st.DataObject) -> None:
    """Another value under one key changes what that key reads as, and nothing else."""
    first, second = data.draw(records(kind, name)), data.draw(records(kind, name))
    model: type[Model] = getattr(models, name)
    item = data.draw(st.sampled_from(model.FIELDS))
    mixed = {key: value for key, value in first.items() if key not in item.keys}
    mixed |= {key: value for key, value in second.items() if key in item.keys}
    before, after = model.from_dict(first), model.from_dict(mixed)
    for other in model.FIELDS:
        if other is not item:
            assert getattr(before, other.name) == getattr(after, other.name)


def is_text(part: dict[str, Any]) -> bool:
    """Return whether any string fits a property, lists in strings included: their kinds count as one."""
    texts = [choice for choice in choices(part) if choice.get("type") in ("string", ["string", "null"])]
    return any(choice.get("format") in TEXTS for choice in texts)


def kinds_never_met(part: dict[str, Any], row: dict[str, list[str]]) -> Iterator[Any]:
    """Yield a value of each kind that was never met under a key; one that was only met empty may be of any format."""
    if "any" in row.get("recorded", ()):  # the name of the key is told alone
        return
    is_blank = {kind for kind in met(row) if kind.startswith("str")} == {"str(empty)"}
    covered = {*met(row), *(["str"] if is_text(part) else [])}
    for value, kinds in PROBES:
        if not kinds & covered and not (is_blank and isinstance(value, str)):
            yield value


@pytest.mark.parametrize(("kind", "name"), PAIRS)
def test_a_kind_never_met_is_refused(kind: str, name: str) -> None:
    """The bundle refuses, under every key, a value of each kind that no source has there."""
    refused, properties = 0, schema(name)["properties"]
    validator = checker(SLUG).compile({"properties": properties})
    for key, row in rows(kind, name).items():
        for value in kinds_never_met(properties[key], row):
            refused += 1
            assert not validator.is_valid({key: value}), (name, key, value)
    assert refused > len(rows(kind, name))


@pytest.mark.parametrize(("kind", "name"), PAIRS)
def test_every_key_is_described(kind: str, name: str) -> None:
    """Each key of the data is a property; each property is a key of the data, or printed, or spelt in another way.

    What is sent is known from elsewhere too: the data is of what comes back.
    """
    known = rows(kind, name)
    properties = schema(name)["properties"]
    assert known.keys() <= properties.keys()
    for key in properties.keys() - known.keys() - printed():
        is_sent = name.endswith("Write") and bool(field_sources.of_field(schema(name), key))
        assert is_sent or properties[key].keys() & {"x-workapis-same-as", "x-workapis-errata"}, key


@pytest.mark.parametrize(("kind", "name"), PAIRS)
def test_fields_and_forms_have_the_source_that_was_noted(kind: str, name: str) -> None:
    """A field is of the first source that has its key, and of the others whose kinds of value are new."""
    own = schema(name)["x-workapis-source"]["kind"]
    for key, row in rows(kind, name).items():
        part = schema(name)["properties"][key]
        first, *others = [source for source in SOURCES if source in row]
        stands_in = SOURCES[first]
        assert field_sources.of_field(schema(name), key) == (() if stands_in == own else (stands_in,)), (name, key)
        seen, forms = told_apart(part, row[first]), []
        for source in others:
            if told_apart(part, row[source]) - seen:
                forms.append(SOURCES[source])
            seen |= told_apart(part, row[source])
        assert field_sources.of_forms(schema(name), key) == tuple(forms), (name, key)


def told_apart(part: dict[str, Any], kinds: list[str]) -> set[str]:
    """Return the kinds that a property distinguishes: a text is a text, digits are digits, a list is a list."""
    text = is_text(part)
    found = {"str" if text and kind.startswith("str") and kind != "str(ids)" else kind for kind in kinds}
    if not any(choice.get("format", "").startswith("date-or-instant") for choice in choices(part)):
        found = {"str(digits)" if kind == "str(YYYYMMDD)" else kind for kind in found}
    return {"array" if kind == "array(empty)" else kind for kind in found}


def test_every_type_of_the_data_has_a_model() -> None:
    """No type of the data is left out, and there are the nineteen of the service among them."""
    assert len(TYPES) >= 19
    for _, name in PAIRS:
        assert issubclass(getattr(models, name), Model)
