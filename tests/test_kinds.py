"""Records drawn over the kinds of value that were met under each key: in print, in documentation, in recordings."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.repository import ROOT, examples
from workapis._codec import Misfit, OneOf, Scalar
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, FLAG_DIGIT, FLAG_WORD, ID_LIST, PIPE_LIST
from workapis.teamwork_projects import models

_TYPES: dict[str, dict[str, dict[str, list[str]]]] = json.loads(
    (ROOT / "tests/data/teamwork_projects_kinds.json").read_text("utf-8")
)["types"]
_MODELS = {
    "Category": ("Category", "ProjectCategory"),
    "Message/Post": ("Message", "Post", "PostShort"),
    "Timezone": (),  # the pages print a table of them, no record
    "Activity": (),  # no page that is described yet has it
}
# Kinds that one type of the data has, and not the model of the replies.
_NOT_OF_REPLIES = {
    ("TimeEntry", "date", "str(YYYYMMDD)"): "only in what is sent, TimeEntryWrite",
    ("TimeEntry", "tags", "str"): "only in what is sent, TimeEntryWrite",
    ("Category", "id", "str(empty)"): "only in examples of the documentation, never recorded: such a record has no id",
    ("ProjectCategory", "id", "str(empty)"): "only in examples of the documentation, never recorded",
    ("Person", "id", "str(empty)"): "only in examples of the documentation, never recorded",
}
_FLAGS = (BOOLEAN, FLAG_DIGIT, FLAG_WORD)
_DIGITS = st.integers(0, 10**12).map(str)
_KINDS: dict[str, st.SearchStrategy[Any]] = {
    "array": st.just([]),
    "array(empty)": st.just([]),
    "bool": st.booleans(),
    "float": st.floats(allow_nan=False, allow_infinity=False),
    "int": st.integers(0, 10**12),
    "null": st.none(),
    "object": st.just({}),
    "object(empty)": st.just({}),
    "str": st.text(min_size=1, max_size=10),
    "str(YES)": st.sampled_from(["YES", "NO"]),
    "str(YYYYMMDD)": st.dates(dt.date(1970, 1, 1)).map(lambda day: day.isoformat().replace("-", "")),
    "str(decimal)": st.decimals(0, 1000, places=2).map(str),
    "str(digits)": _DIGITS,
    "str(dt)": st.datetimes().map(lambda moment: f"{moment.isoformat(timespec='seconds')}Z"),
    "str(empty)": st.just(""),
    "str(no)": st.sampled_from(["no", "yes"]),
    "str(true)": st.sampled_from(["true", "false"]),
}
_PAIRS = [(kind, name) for kind in _TYPES for name in _MODELS.get(kind, (kind,))]


@cache
def _printed(name: str) -> dict[str, Any]:
    found = [item.value for item in examples() if (item.slug, item.subject) == ("teamwork_projects", name)]
    return {key: value for example in found for key, value in example.items()}


def _anywhere(value: Any, key: str) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from ([value[key]] if key in value else [])
        for item in value.values():
            yield from _anywhere(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from _anywhere(item, key)


@cache
def _example(item: Field) -> Any:
    """Return what some payload prints under a key of the field, and the field can read; else what it can read."""
    printed = (payload.value for payload in examples() if payload.slug == "teamwork_projects")
    values = (value for whole in printed for key in item.keys for value in _anywhere(whole, key))
    return next(value for value in (*values, [], {"id": 1}) if _reads(item, value))


def _reads(item: Field, value: Any) -> bool:
    try:
        item.codec.read(value)
    except Misfit:
        return False
    return True


def _is_flag(codec: object) -> bool:
    return codec in _FLAGS or (isinstance(codec, OneOf) and all(map(_is_flag, codec.choices)))


def _values(item: Field, kind: str) -> st.SearchStrategy[Any]:
    if kind in ("array", "object") or (kind == "str" and item.codec is ID_LIST):
        return st.just(_example(item))  # these have an inside; what is printed is one that fits
    if kind == "str" and item.codec is PIPE_LIST:
        return _KINDS[kind].map(lambda text: text.replace("|", "-"))
    if kind in ("str(digits)", "int") and _is_flag(item.codec):
        return st.sampled_from(["0", "1"] if kind == "str(digits)" else [0, 1])
    if kind == "str(digits)" and isinstance(item.codec, Scalar) and "code" in item.codec.expected:
        return st.sampled_from(["0", "1", "2"])
    if kind == "int" and isinstance(item.codec, Scalar) and "code" in item.codec.expected:
        return st.sampled_from([0, 1, 2])
    return _KINDS[kind]


def _kinds(kind: str, name: str, key: str) -> list[str]:
    met = {found for source in _TYPES[kind].get(key, {}).values() for found in source}
    return sorted(found for found in met if (name, key, found) not in _NOT_OF_REPLIES)


@cache
def _records(kind: str, name: str) -> st.SearchStrategy[dict[str, Any]]:
    model: type[Model] = getattr(models, name)
    known = {key: item for item in model.FIELDS for key in item.keys}
    drawn: dict[str, st.SearchStrategy[Any]] = {}
    for key in [*_printed(name), *_TYPES[kind]]:
        if key in known:
            choices = [_values(known[key], found) for found in _kinds(kind, name, key)]
            drawn[key] = st.one_of(choices) if choices else st.just(_printed(name)[key])
        elif key in _TYPES[kind]:
            drawn[key] = st.one_of([_KINDS[found] for found in _kinds(kind, name, key)])
    optional = [key for key in drawn if key not in {one for item in model.FIELDS if item.required for one in item.keys}]
    return st.fixed_dictionaries(
        {key: drawn[key] for key in drawn if key not in optional}, optional={key: drawn[key] for key in optional}
    )


@pytest.mark.parametrize(("kind", "name"), _PAIRS)
@given(data=st.data())
@settings(max_examples=25)
def test_every_kind_that_was_met_decodes(kind: str, name: str, data: st.DataObject) -> None:
    """A record whose values are of kinds that were met is read, and written back as it came."""
    record = data.draw(_records(kind, name))
    model = getattr(models, name).from_dict(record)
    assert json.dumps(model.to_dict()) == json.dumps(record)


@pytest.mark.parametrize(("kind", "name"), _PAIRS)
@given(data=st.data())
@settings(max_examples=25)
def test_one_value_disturbs_no_neighbour(kind: str, name: str, data: st.DataObject) -> None:
    """Another value under one key changes what that key reads as, and nothing else."""
    first, second = data.draw(_records(kind, name)), data.draw(_records(kind, name))
    model: type[Model] = getattr(models, name)
    item = data.draw(st.sampled_from(model.FIELDS))
    mixed = {key: value for key, value in first.items() if key not in item.keys}
    mixed |= {key: value for key, value in second.items() if key in item.keys}
    before, after = model.from_dict(first), model.from_dict(mixed)
    for other in model.FIELDS:
        if other is not item:
            assert getattr(before, other.name) == getattr(after, other.name)


def test_every_exception_is_needed() -> None:
    """A kind that is set aside is one that was met, and that the model refuses."""
    for (name, key, kind), reason in _NOT_OF_REPLIES.items():
        source = next(one for one, other in _PAIRS if other == name)
        assert kind in {found for group in _TYPES[source][key].values() for found in group}, reason
        item = next(item for item in getattr(models, name).FIELDS if key in item.keys)
        value = {"str(YYYYMMDD)": "20131204", "str(empty)": ""}.get(kind, 5)
        if kind != "str":
            with pytest.raises(Misfit):
                item.codec.read(value)


def test_every_type_of_the_data_has_a_model_or_a_reason() -> None:
    """No type of the data is left out by accident."""
    for kind in _TYPES:
        for name in _MODELS.get(kind, (kind,)):
            assert issubclass(getattr(models, name), Model)
