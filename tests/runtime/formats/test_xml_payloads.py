"""Every JSON payload of the specs, and values drawn from their schemas, mean the same in XML."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from scripts.document.yaml_document import load
from scripts.evidence.amendments import fill_placeholders, strip_ellipses
from tests.fakes.xml_service import MANNERS, PLAIN, Manner, reply_of, wrapped
from tests.generated import models
from tests.proof import long_form
from tests.repository import ROOT, Example, examples, payload
from tests.shapes import FEW, Shape, drawn, places, put, shape_of, shapes
from workapis._formats.formats import TypedElements
from workapis._formats.xml_convention import value_of, written
from workapis._formats.xml_document import UNSPEAKABLE
from workapis._models.model import Model
from workapis.errors import DecodeError
from workapis_generated.teamwork_projects.client import API

WORDS = API.formats.xml or TypedElements()
MARKS = {"STATUS", "MESSAGE"}
XML_SLUG = "teamwork_projects"
DIGITS = {"digits", "digits-or-empty", "code", "timezone-id"}  # formats of whole numbers


def read(content: bytes) -> Any:
    return value_of(WORDS, content, None, MARKS)


def by_xml(value: Any, manner: Manner = PLAIN) -> Any:
    """Return a JSON value after its way over XML."""
    return read(wrapped(value, manner))


def model_of(shape: Shape) -> type[Model] | None:
    """Return the model that reads a shape, None for schemas without one."""
    return models(shape.slug).get(shape.pointer.removeprefix("/components/schemas/"))


# What only wraps records takes long to draw, and has no members of its own.
RECORDS = [each for each in shapes() if each.slug == XML_SLUG and model_of(each) and not str(each).endswith("Reply")]


def test_all_payloads_are_here() -> None:
    """There are at least the 61 of the five documents, so that the laws below say something of each."""
    assert len(examples()) >= 61


@pytest.mark.parametrize("example", examples(), ids=str)
@pytest.mark.parametrize("manner", [PLAIN, Manner("utf-16", indented=True)], ids=["plain", "indented"])
def test_a_payload_reads_the_same_in_xml(example: Example, manner: Manner) -> None:
    """Written by the convention, it is the same JSON value, and so the same model."""
    assert repr(by_xml(example.value, manner)) == repr(example.value)
    model = model_of(shape_of(example))
    if model is not None:
        assert model.from_dict(by_xml(example.value, manner)) == model.from_dict(example.value)


@pytest.mark.parametrize("example", [each for each in examples() if each.slug == XML_SLUG], ids=str)
def test_digits_may_be_called_integers(example: Example) -> None:
    """The printed XML has `type="integer"` for digits that are a string in JSON: the models are equal all the same."""
    shape, typed = shape_of(example), example.value
    for place in places(shape.slug, shape.schema, example.value):
        if any(isinstance(one, dict) and one.get("format") in DIGITS for one in place.schemas) and place.value:
            typed = put(typed, place.path, int(place.value))
    model = model_of(shape)
    if model is not None:
        assert model.from_dict(by_xml(typed)) == model.from_dict(example.value)
    assert repr(by_xml(typed)) == repr(typed)


@pytest.mark.parametrize("shape", RECORDS, ids=str)
def test_drawn_values_read_the_same_in_xml(shape: Shape) -> None:
    """A value that fits the schema of a model gives the same value, and an equal model."""
    model = model_of(shape)

    @settings(
        FEW, max_examples=long_form(2, 20)
    )  # of many schemas; the laws of the convention draw many values of none
    @given(drawn(shape).map(speakable), MANNERS)
    def law(value: Any, manner: Manner) -> None:
        found = by_xml(value, manner)
        assert repr(found) == repr(value)
        assert repr(read(written(WORDS, value))) == repr(value)
        if model is not None and isinstance(value, dict):
            assert outcome(model, found) == outcome(model, value)

    law()


def speakable(value: Any) -> Any:
    """Return a value without the characters that XML cannot carry."""
    if isinstance(value, str):
        return UNSPEAKABLE.sub("?", value)
    if isinstance(value, list):
        return [speakable(item) for item in value]
    return {speakable(key): speakable(item) for key, item in value.items()} if isinstance(value, dict) else value


def outcome(model: type[Model], value: Any) -> object:
    """Return the model, or the reason if it refuses the value."""
    try:
        return model.from_dict(value)
    except DecodeError as error:
        return str(error)


def _printed() -> str:
    return (ROOT / "specs" / XML_SLUG / "examples/TodoList/todo_list.xml").read_text("utf-8")


def _json_form() -> Any:
    found = (each.value for each in examples() if (each.slug, each.subject) == (XML_SLUG, "TodoList"))
    return next(value for value in found if "projectid" in value)


def test_the_printed_todo_list_reads() -> None:
    """Amended by its erratum, the XML form of document 002 is a todo list: typed integers, booleans, an array."""
    value = read(fill_placeholders(strip_ellipses(_printed())).encode())
    assert list(value) == ["todo-list"]
    found: Any = models(XML_SLUG)["TodoList"].from_dict(value["todo-list"])
    assert (found.id, found.project_id, found.milestone_id, found.position) == (1, 1, 1, 1)
    assert (found.name, found.private, found.pinned, found.tracked, found.todo_items) == ("name", True, True, True, [])
    assert list(found.to_dict()) == list(value["todo-list"])
    assert found.to_dict()["id"] == 1


def test_todo_items_stand_where_the_printed_form_has_dots() -> None:
    """An array of `<todo-item>`, each as the JSON of its type, is a list of models."""
    item = payload(XML_SLUG, "TodoItem")
    inner = reply_of({"todo-item": item}).decode().partition("?>")[2].strip()
    text = _printed().replace("<todo-item> \n            ...\n        </todo-item>", inner)
    items = read(fill_placeholders(strip_ellipses(text)).encode())["todo-list"]["todo-items"]
    assert items == [item, item]


def test_the_two_printed_forms_differ_as_the_ledger_says() -> None:
    """The members that only one of the forms of a todo list has are those of the entry, no more and no less."""
    xml = read(fill_placeholders(strip_ellipses(_printed())).encode())["todo-list"]
    entry = next(each for each in _errata() if each["id"] == "todo-list-xml-has-other-members")
    only_xml, only_json = sorted(xml.keys() - _json_form().keys()), sorted(_json_form().keys() - xml.keys())
    assert entry["says"].split("`")[1::2] == [*only_xml, *only_json]


def _errata() -> Any:
    return load(ROOT / "specs" / XML_SLUG / "errata.yaml", ROOT).value
