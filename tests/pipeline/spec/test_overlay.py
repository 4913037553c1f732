"""Overlay documents."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.document.fault import FaultsError
from scripts.document.yaml_document import Document, parse
from scripts.spec.overlay import apply, apply_actions

BASE: dict[str, Any] = {
    "info": {"title": "Shelf"},
    "tags": [{"name": "a"}, {"name": "b"}],
    "paths": {"/a": {"get": {"tags": ["a"]}}, "/b": {"get": {}, "put": {"deprecated": True}}},
}


def overlay(*actions: str) -> Document:
    """Return an overlay document of those actions, each on a line of its own."""
    return parse("overlay: 1.0.0\nactions:\n" + "".join(f"  - {action}\n" for action in actions), "o.yaml")


def test_objects_merge_and_lists_grow() -> None:
    """An update goes into the objects that are there, key by key; items of lists are added behind those there."""
    document = overlay("{target: $, update: {info: {version: 1}, tags: [{name: c}], x-a: [1]}}")
    assert apply(BASE, document) == {
        **BASE,
        "info": {"title": "Shelf", "version": 1},
        "tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}],
        "x-a": [1],
    }


def test_an_update_of_a_list_is_an_item_of_it() -> None:
    assert apply(BASE, overlay("{target: $.tags, update: {name: c}}"))["tags"][-1] == {"name": "c"}


def test_every_selected_place_is_updated() -> None:
    """A target that selects several places updates each, and none of them shares the update with another."""
    paths = apply(BASE, overlay("{target: '$.paths.*.get', update: {x: {y: 1}}}"))["paths"]
    assert paths["/a"]["get"]["x"] == paths["/b"]["get"]["x"] == {"y": 1}
    assert paths["/a"]["get"]["x"] is not paths["/b"]["get"]["x"]


def test_removing_takes_every_selected_place_away() -> None:
    """Items of a list and keys of an object are removed, each by its place before the action."""
    assert apply(BASE, overlay("{target: '$.tags[*]', remove: true}"))["tags"] == []
    without = apply(BASE, overlay("{target: '$.paths.*[?@.deprecated==true]', remove: true}"))
    assert without["paths"] == {"/a": {"get": {"tags": ["a"]}}, "/b": {"get": {}}}


def test_the_document_that_is_passed_in_stays_as_it_is() -> None:
    before = copy.deepcopy(BASE)
    apply(BASE, overlay("{target: $.info, update: {version: 1}}", "{target: '$.tags[0]', remove: true}"))
    assert before == BASE


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ("{target: $.x, update: {x: 1}}", "selects nothing"),
        ("{target: '$.paths[', update: {x: 1}}", "is not an RFC 9535 path"),
        ("{target: $.info, update: {title: Shelf}}", "changes nothing"),
        ("{target: $.info, update: {}}", "changes nothing"),
        ("{target: $.tags, update: {name: a}}", "appends an existing item to /tags"),
        ("{target: $, update: {tags: [{name: c}, {name: b}]}}", "appends an existing item to /tags"),
        ("{target: $.tags, update: [{name: c}]}", "appends a list to /tags"),
        ("{target: $.info.title, update: {x: 1}}", "does not select objects or lists"),
        ("{target: $.info, update: x}", "does not select objects or lists"),
        ("{target: $, remove: true}", "removes the whole document"),
        ("{target: $.info, update: {x: 1}, remove: true}", "must update or remove"),
        ("{target: $.info}", "must update or remove"),
    ],
)
def test_an_action_that_cannot_rot_unseen(action: str, message: str) -> None:
    """An action without effect, or with one that is not allowed, is a fault at its target."""
    with pytest.raises(FaultsError) as caught:
        apply(BASE, overlay(action))
    (fault,) = caught.value.faults
    assert (fault.file, fault.line, fault.pointer) == ("o.yaml", 3, "/actions/0/target")
    assert message in fault.message
    assert fault.fix


def test_a_value_of_another_type_is_a_change() -> None:
    """1 and true are different values, although Python takes them for equal."""
    assert apply({"a": {"b": 1}}, overlay("{target: $.a, update: {b: true}}"))["a"]["b"] is True


def test_actions_do_not_override_one_another() -> None:
    """A later action neither overwrites nor removes the additions of an earlier one; adding to them is allowed."""
    first = "{target: $.info, update: {x: {y: 1}}}"
    assert apply(BASE, overlay(first, "{target: $.info.x, update: {z: 2}}"))["info"]["x"] == {"y": 1, "z": 2}
    for second in ("{target: $.info.x, update: {y: 2}}", "{target: $.info.x, remove: true}"):
        with pytest.raises(FaultsError, match="written by an earlier action"):
            apply(BASE, overlay(first, second))


def test_all_faults_of_an_overlay_are_told_at_once() -> None:
    """One run reports every action that cannot be applied, and applies the others."""
    applied = apply_actions(
        BASE,
        overlay("{target: $.a, remove: true}", "{target: $.info, update: {x: 1}}", "{target: $.b, remove: true}", "x"),
    )
    assert [fault.line for fault in applied.faults] == [3, 5, 6]
    assert applied.value["info"]["x"] == 1


def test_an_overlay_without_actions_is_a_fault() -> None:
    for text in ("overlay: 1.0.0\n", "actions: []\n", "- a\n"):
        with pytest.raises(FaultsError, match="no actions"):
            apply(BASE, parse(text, "o.yaml"))


UPDATES = st.lists(
    st.sampled_from(["$.info", "$.paths['/a'].get", "$.paths['/b'].get", "$.paths['/b'].put"]), min_size=1, unique=True
)


@given(UPDATES, st.data())
def test_actions_with_disjoint_targets_commute(targets: list[str], data: st.DataObject) -> None:
    """Actions that write to different places give the same document in any order."""
    actions = [f'{{target: "{target}", update: {{x: {index}}}}}' for index, target in enumerate(targets)]
    shuffled = data.draw(st.permutations(actions))
    assert apply(BASE, overlay(*actions)) == apply(BASE, overlay(*shuffled))


@given(UPDATES)
def test_an_overlay_applied_a_second_time_is_refused(targets: list[str]) -> None:
    """Every action has an effect once: on the document that has it already, each is a fault."""
    document = overlay(*(f'{{target: "{target}", update: {{x: 1}}}}' for target in targets))
    applied = apply_actions(apply(BASE, document), document)
    assert len(applied.faults) == len(targets)
