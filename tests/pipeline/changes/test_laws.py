"""Invariants of the comparison of any two documents."""

from __future__ import annotations

import copy
import json
from time import process_time
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.changes.change import BREAKING, summary
from tests.pipeline.changes.shop import changes, found, shop, with_value
from tests.repository import SLUGS, published

_NAMES = ("Cat", "Dog", "Elk")
_TEXTS = st.sampled_from(["a", "b", "c", "d"])
_KINDS = st.sampled_from(["string", "boolean", "null"])
_SCALARS = st.one_of(
    st.sampled_from([{"type": "integer"}, {"type": "number"}, {"type": "boolean"}, {"type": "null"}]),
    st.builds(lambda text: {"type": "string", "maxLength": text}, st.integers(1, 4)),
    st.builds(lambda low: {"type": "integer", "minimum": low}, st.integers(-2, 2)),
    st.builds(lambda values: {"type": "string", "enum": sorted(values)}, st.sets(_TEXTS, min_size=1)),
    st.builds(lambda name: {"type": "string", "format": name}, st.sampled_from(["digits", "digits-or-empty", "date"])),
    st.builds(
        lambda kinds: {"type": sorted(kinds)}, st.sets(st.sampled_from(["string", "boolean", "null"]), min_size=1)
    ),
)
VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(
        st.builds(lambda item: {"type": "array", "items": item}, inner),
        st.builds(lambda item: {"type": "object", "additionalProperties": item}, inner),
        st.builds(lambda items: {"anyOf": items}, st.lists(inner, min_size=1, max_size=3)),
    ),
    max_leaves=6,
)
_REFERENCES = st.builds(lambda name: {"$ref": f"#/components/schemas/{name}"}, st.sampled_from(_NAMES))
_RECORDS = st.builds(
    lambda properties, required: {"type": "object", "required": sorted(required), "properties": properties},
    st.dictionaries(_TEXTS, st.one_of(VALUES, _REFERENCES), min_size=1, max_size=3),
    st.sets(_TEXTS, max_size=2),
)
COMPONENTS = st.fixed_dictionaries(dict.fromkeys(_NAMES, _RECORDS))


@settings(max_examples=25)
@given(VALUES, COMPONENTS)
def test_a_document_does_not_differ_from_itself(value: Any, components: dict[str, Any]) -> None:
    schema = {"anyOf": [value, {"$ref": "#/components/schemas/Cat"}]}
    document = with_value(schema, components, is_reply=True)
    other = copy.deepcopy(document)
    other["info"]["version"] = "2"  # so that it is looked at
    assert changes(document, other) == []


@settings(max_examples=25)
@given(COMPONENTS)
def test_names_of_components_do_not_matter(components: dict[str, Any]) -> None:
    """Nothing changed if all components have other names, even if they refer to each other in circles."""
    schema = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in _NAMES]}
    old = with_value(schema, components, is_reply=True)
    text = json.dumps(old)
    for name in (*_NAMES, "Things", "Thing", "ThingWrite"):
        text = text.replace(f'/schemas/{name}"', f'/schemas/{name}2"').replace(f'"{name}":', f'"{name}2":')
    assert changes(old, json.loads(text)) == []


@settings(max_examples=25)
@given(VALUES, VALUES)
def test_a_request_is_the_reverse_of_a_reply(one: Any, other: Any) -> None:
    """A change of values of a request breaks if the reverse change breaks a response, and only then."""
    there = found(with_value(one, {}, is_reply=False), with_value(other, {}, is_reply=False))
    back = found(with_value(other, {}, is_reply=True), with_value(one, {}, is_reply=True))
    assert [bool(changed) for changed in (there, back)] in ([True, True], [False, False])
    assert (BREAKING in {kind for kind, _ in there}) is (BREAKING in {kind for kind, _ in back})


@settings(max_examples=25)
@given(VALUES)
def test_null_is_never_free(value: Any) -> None:
    """To allow null breaks those who read, and to refuse it those who write, unless it was allowed before."""
    wider = {"anyOf": [value, {"type": "null"}]}
    for is_reply in (True, False):
        versions = [with_value(schema, {}, is_reply=is_reply) for schema in (value, wider)]
        if not is_reply:
            versions.reverse()
        kinds = {kind for kind, _ in found(*versions)}
        assert kinds == set() or BREAKING in kinds


def test_a_deep_and_circular_description_takes_no_time() -> None:
    """Thirty records that all hold each other, with more paths than one can count, take a second."""
    names = [f"Record{number}" for number in range(30)]
    properties = {name.lower(): {"$ref": f"#/components/schemas/{name}"} for name in names}
    components: dict[str, Any] = {
        name: {"type": "object", "properties": {**properties, "id": {"type": "integer"}}} for name in names
    }
    old = with_value({"$ref": "#/components/schemas/Record0"}, components, is_reply=True)
    components["Record7"]["properties"]["id"] = {"type": "number"}
    new = with_value({"$ref": "#/components/schemas/Record0"}, components, is_reply=True)
    started = process_time()
    assert found(old, new) == {("breaking", "Record7.id")}
    assert process_time() - started < 1


def test_no_api_differs_from_itself() -> None:
    """Nothing changed between a published bundle and a copy of it, but for the version."""
    slug = SLUGS[0]
    other = {**published(slug), "x-other": True}
    assert changes(published(slug), other) == []


def test_a_summary_counts_what_operations_share_once() -> None:
    old, new = shop(), shop()
    for document in (old, new):
        get = document["paths"]["/shelves/{shelf}/things/{id}"]["get"]
        document["paths"]["/first"] = {"get": {**get, "operationId": "getFirst", "parameters": []}}
    del new["components"]["schemas"]["Thing"]["properties"]["value"]
    assert len(changes(old, new)) == 2
    assert summary(changes(old, new)) == {"breaking": 1, "additive": 0, "documentation": 0}
