"""Codecs that are made of others: lists, maps, nulls, unions, enums and models."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workapis._models.choices import Discriminated, OneOf, OpenEnum, choice
from workapis._models.codec import ANYTHING, ListOf, MapOf, Misfit, ModelOf, Nullable
from workapis._models.wire import BOOLEAN, COMPACT_DATE, DIGITS, INTEGER, STRING
from workapis.errors import ArgumentError
from workapis.teampulse.models import Project, User
from workapis.teamwork_projects.models import FolderAccess

_MODELS = "workapis_generated.teampulse.models"
_USER: ModelOf[User] = ModelOf(f"{_MODELS}.user", "User")
_PROJECT: ModelOf[Project] = ModelOf(f"{_MODELS}.project", "Project")
_ACCESS: OpenEnum[FolderAccess | str] = OpenEnum(
    "workapis_generated.teamwork_projects.models.folder_access", "FolderAccess"
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)
_CODECS: list[Any] = [
    ListOf(DIGITS),
    MapOf(ListOf(COMPACT_DATE)),
    Nullable(INTEGER),
    OneOf(DIGITS, BOOLEAN, STRING),
    _ACCESS,
    _USER,
    Discriminated("type", {"user": _USER, "project": _PROJECT}),
    ANYTHING,
]


@pytest.mark.parametrize("codec", _CODECS, ids=lambda codec: type(codec).__name__)
@given(value=_JSON)
def test_any_json_is_read_and_restored_or_refused(codec: Any, value: object) -> None:
    """A codec decodes any JSON and gives the same JSON back, or raises Misfit and nothing else."""
    before = json.dumps(value)
    try:
        found = codec.read(value)
    except Misfit:
        return
    assert json.dumps(value) == before
    assert json.dumps(codec.restore(found, value)) == before


def test_a_misfit_leads_to_the_value() -> None:
    """The pointer goes through maps and lists, with its special characters escaped."""
    with pytest.raises(Misfit) as caught:
        MapOf(ListOf(DIGITS)).read({"a": ["1"], "b/~": ["1", "x"]})
    assert caught.value.pointer == "/b~1~0/1"
    assert caught.value.found == "string of 1 characters"


def test_an_empty_object_reads_as_an_empty_list() -> None:
    """Services written in PHP send {} for an empty list."""
    assert ListOf(DIGITS).read({}) == []


def test_changed_items_are_written_anew_and_others_stay() -> None:
    """In a list and in a map, an element that still has its value keeps its encoding."""
    assert ListOf(DIGITS).restore([1, 5], ["1", 2]) == ["1", "5"]
    assert ListOf(DIGITS).restore([1], ["1", 2]) == ["1"]
    assert MapOf(DIGITS).restore({"a": 1, "c": 3}, {"a": 1, "b": 2}) == {"a": 1, "c": "3"}


def test_a_documented_value_is_a_member_and_any_other_a_string() -> None:
    """Enums of responses are open, and a member is also its string."""
    assert _ACCESS.read("alladmins") is FolderAccess.ALLADMINS
    assert _ACCESS.read("everyone") == "everyone"
    assert json.dumps(_ACCESS.write(FolderAccess.ALLADMINS)) == '"alladmins"'
    with pytest.raises(Misfit):
        _ACCESS.read(1)


def test_a_closed_list_refuses_other_values() -> None:
    """Only a listed value is sent, passed as text or as a member."""
    closed = choice("alladmins", "allPeopleOnProject")
    assert closed.write(FolderAccess.ALLADMINS) == "alladmins"
    with pytest.raises(ArgumentError, match="one of 'alladmins', 'allPeopleOnProject'"):
        closed.write("everyone")


def test_a_discriminator_chooses_the_class() -> None:
    """The value under the key decides, not which class happens to fit."""
    codec: Discriminated[User | Project] = Discriminated("type", {"user": _USER, "project": _PROJECT})
    user = codec.read({"type": "user", "id": 1, "name": "a", "displayName": "A"})
    project = codec.read({"type": "project", "id": 1, "name": "a", "displayName": "A"})
    assert (type(user), type(project)) == (User, Project)
    assert codec.write(project) == {"type": "project", "id": 1, "name": "a", "displayName": "A"}
    with pytest.raises(Misfit) as caught:
        codec.read({"type": "team", "id": 1})
    assert caught.value.pointer == "/type"


def test_a_model_may_be_given_as_a_mapping_of_its_attributes() -> None:
    """A nested thing of a request is a model or a mapping; anything else is refused by name."""
    assert _PROJECT.write({"id": 1, "name": "a"}) == {"id": 1, "name": "a"}
    with pytest.raises(ArgumentError, match="expected Project, or a mapping of its attributes, got str"):
        _PROJECT.write("a")


@pytest.mark.parametrize(("value", "words"), [({"idd": 1}, "has no 'idd'"), ({"id": 1}, "needs 'name'")])
def test_a_mapping_that_is_no_such_model_is_refused(value: object, words: str) -> None:
    """A misspelt or missing attribute is named."""
    with pytest.raises(ArgumentError, match=f"Project {words}"):
        _PROJECT.write(value)


def test_keys_of_maps_are_text_or_ids() -> None:
    """A thing with an id becomes its id; one without is refused, not turned into text."""
    project = Project.from_dict({"id": 7, "name": "a"})
    assert MapOf(DIGITS).write({12345: 1, "a": 2, project: 3}) == {"12345": "1", "a": "2", "7": "3"}
    for wrong in (None, True, 1.5, ("a",)):
        with pytest.raises(ArgumentError, match="keys of type str or int"):
            MapOf(DIGITS).write({wrong: 1})
