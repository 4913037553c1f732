"""Tolerant decoding: an unexpected value costs its field, and nothing beside it."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.project_pages import client_service, page, project, read
from workapis import errors
from workapis._models.findings import Findings
from workapis.teamwork_projects.models import Project
from workapis.unset import UNSET

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=6,
)


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the paths of all values in a JSON value."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for step, item in pairs for place in places(item, (*path, step)))]


def replaced(value: Any, path: tuple[str | int, ...], new: object) -> Any:
    """Return a copy with another value at a path."""
    if not path:
        return new
    twin = copy.copy(value)
    twin[path[0]] = replaced(value[path[0]], path[1:], new)
    return twin


_PAGE: dict[str, Any] = {
    "STATUS": "OK",
    "projects": [project(id=str(number), people=[1, "2", 3], isProjectAdmin=True) for number in (1, 2, 3)],
}
_PLACES = places(_PAGE)


def torn(**changes: Any) -> Any:
    """Return a project that was decoded with unexpected values."""
    (record,) = read(page([project(**changes)])).parsed
    return record


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(_PLACES), _JSON)
def test_any_json_in_place_of_any_value(place: tuple[str | int, ...], new: object) -> None:
    """Nothing outside the error tree is raised, and no other value of any record changes."""
    body = json.dumps(replaced(_PAGE, place, new)).encode()
    good = read(json.dumps(_PAGE).encode()).parsed
    try:
        found = read(body).parsed
    except errors.WorkAPIsError:
        assert len(place) < 2, "one record cost the page"
        return
    if len(place) < 2:
        return
    index = int(place[1])
    if len(place) == 2 and not isinstance(new, dict):
        assert found == good[:index] + good[index + 1 :]
        return
    assert len(found) == 3
    for number in range(3):
        if number != index:
            assert found[number] == good[number]
    if len(place) == 2:
        return
    record = found[index]
    repr(record)
    assert record == pickle.loads(pickle.dumps(record)) == copy.deepcopy(record) == copy.copy(record)
    for item in Project.FIELDS:
        if place[2] not in item.keys:
            assert getattr(record, item.name) == getattr(good[index], item.name)
    assert json.dumps(record.to_dict()) == json.dumps(json.loads(body)["projects"][index])


def test_reading_an_attribute_without_a_value_raises() -> None:
    """The error has the pointer, the expected type and the type that came; `raw` has the value, other fields work."""
    record = torn(id="no digits", people=[5, {}, 7])
    with pytest.raises(errors.DecodeError) as caught:
        _ = record.id
    error = caught.value
    assert (error.pointer, error.expected, error.found) == (
        "/projects/0/id",
        "a string of digits",
        "string of 9 characters",
    )
    assert error.operation_id == "listProjects"
    assert "no digits" not in str(error) + repr(error)
    assert record.raw["id"] == "no digits"
    assert set(record.unread) == {"id", "people[1]"}
    assert record.people == [5, 7]
    assert record.name == project()["name"]
    assert issubclass(type(record), Project)
    with pytest.raises(AttributeError):
        _ = record.no_such_attribute


def test_a_record_that_lacks_something_is_a_value() -> None:
    """repr, ==, hash, pickle, copy, to_dict and evolve work on it; made whole, it is of its model."""
    source = project(id=[], **{"brand-new": 1})
    (record,), (twin,) = read(page([source])).parsed, read(page([source])).parsed
    other = torn(id={})
    assert repr(record).startswith("Project(name=")
    assert record == twin
    assert record != other
    assert record != read(page([project()])).parsed[0]
    for copied in (pickle.loads(pickle.dumps(record)), copy.copy(record), copy.deepcopy(record)):
        assert copied == record
        assert copied.to_dict() == source
        assert set(copied.unread) == {"id"}
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        record.name = "x"
    whole = attrs.evolve(record, id=7)
    assert type(whole) is Project
    assert whole.to_dict() == {**source, "id": "7"}
    assert whole.unread == {}


def test_a_nested_record_loses_only_itself() -> None:
    """An unexpected value in a nested record leaves that record and the one around it."""
    record = torn(company={"id": "x", "name": "Acme"})
    assert record.company.name == "Acme"
    assert set(record.company.unread) == {"id"}
    assert record.unread == {}
    with pytest.raises(errors.DecodeError, match="/projects/0/company/id"):
        _ = record.company.id


def test_a_missing_required_key_is_unset() -> None:
    """A key that is not there is UNSET, required or not, and the record is whole."""
    source = project()
    del source["name"]
    (record,) = read(page([source])).parsed
    assert record.name is UNSET
    assert record.unread == {}
    assert record.to_dict() == source


@pytest.mark.parametrize("change", [{"id": "x"}, {"people": [{}]}, {"company": {"id": "1"}}, {"category": 5}])
def test_strict_raises_at_once(change: dict[str, Any]) -> None:
    """With `strict=True` a value that does not read, and a required key that is not there, end the call."""
    body = page([project(), project(**change)])
    assert len(read(body).parsed) == 2
    with pytest.raises(errors.DecodeError) as caught:
        read(body, client_service(strict=True))
    assert caught.value.pointer.startswith("/projects/1/")
    assert caught.value.reply is not None


def test_strict_reads_what_is_merely_unknown() -> None:
    """An unknown key costs no value, so that `strict=True` counts it as ever."""
    made = client_service(strict=True)
    assert len(read(page([project(**{"brand-new": 1})]), made).parsed) == 1
    assert len(made.drift) == 1


def test_an_item_that_is_no_record_is_left_out() -> None:
    """A list of records leaves out an item that is not an object, and counts it."""
    made = client_service()
    found = read(page([project(id="1"), None, project(id="3"), "x"]), made).parsed
    assert [item.id for item in found] == [1, 3]
    assert [(item.pointer, item.count) for item in made.drift] == [("/projects/*", 2)]


def test_from_dict_is_strict() -> None:
    """Values that cannot be decoded raise at once."""
    with pytest.raises(errors.DecodeError):
        Project.from_dict(project(id="x"))
    assert Project.read(project(id="x"), Findings()).unread.keys() == {"id"}
