"""JSON Schema has several forms for one thing, and the plan has one: allOf, lists of values, constants, choices."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest

from scripts.document.fault import FaultsError
from scripts.plan.api_plan import plan
from scripts.spec.plain_schemas import plain
from tests.fakes.transports import Answers
from tests.pipeline.generated_client import generate, package
from tests.pipeline.made_api import document, record, ref
from tests.repository import FORMATS, SLUGS, published
from workapis.transport import Response

TEXT = {"type": "string"}
PARTS: dict[str, Any] = {
    "Named": {"description": "It has a name.", **record(name=TEXT), "required": ["name"]},
    "Dated": {**record(day={"type": "string", "format": "date"}), "additionalProperties": False},
    "Deep": {"description": "Deep.", "allOf": [ref("Named"), {"allOf": [ref("Dated"), {"required": ["day"]}]}]},
    "Cat": record(kind={"const": "cat"}, lives={"type": "integer"}),
    "Dog": record(kind={"const": "dog", "type": "string"}, lives={"type": "integer"}),
    "One": record(kind={"const": 1}),
    "Two": record(kind={"const": 2}),
}


def _attributes(**schemas: Any) -> dict[str, list[str]]:
    """Return the attributes of models, as they are written, by their modules."""
    files = generate("small", document({**PARTS, **schemas}), FORMATS)
    texts = {Path(name).stem: content.decode() for name, content in files.items() if "/models/" in name}
    bodies = {name: text.partition("(Model):")[2].partition("FIELDS:")[0] for name, text in texts.items()}
    written = re.compile(r"^    (\w+: [^\n]*?)(?: = (?:ABSENT|UNSET))?$", re.MULTILINE)
    return {name: written.findall(body) for name, body in bodies.items()}


VALUES: list[tuple[Any, str]] = [
    ({"enum": ["a", "b"]}, 'Literal["a", "b"]'),
    ({"enum": ["a", None]}, 'Literal["a"] | None'),
    ({"enum": [1, 2]}, "int"),
    ({"enum": [1, None]}, "int | None"),
    ({"enum": [True]}, "bool"),
    ({"enum": ["a", 1]}, 'Literal["a"] | int'),
    ({"enum": ["a", 1, None]}, 'Literal["a"] | int | None'),
    ({"type": ["string", "null"], "enum": ["a", None]}, 'Literal["a"] | None'),
    ({"type": ["string", "null"], "enum": ["a"]}, 'Literal["a"] | None'),
    ({"type": ["string", "null"], "enum": ["a", None], "title": "Letter"}, 'Letter | Literal["a"] | None'),
    ({"type": ["string", "integer"], "enum": ["a", 1]}, 'Literal["a"] | int'),
    ({"type": "number", "enum": [1, 1.5]}, "float"),
    ({"anyOf": [{"enum": ["a"], "title": "Letter"}, TEXT]}, "Letter | str"),
    ({"type": "array", "items": {"enum": ["a", None]}}, 'list[Literal["a"] | None]'),
    ({"const": "a"}, 'Literal["a"]'),
    ({"allOf": [ref("Named")]}, "Named"),
    ({"allOf": [ref("Named")], "description": "Who."}, "Named"),
    ({"allOf": [{"anyOf": [ref("Named"), {"type": "null"}]}]}, "Named | None"),
    ({"allOf": [TEXT, {"format": "date"}]}, "dt.date"),
    ({"oneOf": [ref("Cat"), ref("Dog")]}, "Cat | Dog"),
    (
        {"oneOf": [ref("Cat"), ref("Dog"), {"type": "null"}], "discriminator": {"propertyName": "kind"}},
        "Cat | Dog | None",
    ),
]
OBJECTS: dict[str, tuple[Any, list[str]]] = {
    "Both": ({"allOf": [ref("Named"), ref("Dated")]}, ["name: str", "day: dt.date | Unset"]),
    "Deeper": (
        {"allOf": [ref("Deep"), record(more=TEXT)]},
        ["name: str", "day: dt.date", "more: str | Unset"],
    ),
    "Owner": ({**record(own=TEXT), "allOf": [ref("Named")]}, ["own: str | Unset", "name: str"]),
    "Same": ({"allOf": [ref("Named"), record(name=TEXT)]}, ["name: str"]),
    "Open": ({"allOf": [ref("Named"), True, {"required": ["name"]}]}, ["name: str"]),
}


def test_a_value_has_the_type_of_what_is_said() -> None:
    """Lists of values, constants and parts give the same types however they are written."""
    thing = record(**{f"value{number}": schema for number, (schema, _) in enumerate(VALUES)})
    found = [line.partition(": ")[2] for line in _attributes(Thing=thing)["thing"]]
    assert found == [f"{annotation} | Unset" for _, annotation in VALUES]


def test_an_object_of_parts_has_the_properties_of_all() -> None:
    """Parts may have parts; what one requires is required."""
    found = _attributes(**{name: schema for name, (schema, _) in OBJECTS.items()})
    assert {name: found[name.lower()] for name in OBJECTS} == {name: lines for name, (_, lines) in OBJECTS.items()}


def test_what_was_sent_comes_back_as_the_choice_that_it_is(tmp_path: Path) -> None:
    """Of two models alike but for a constant, the constant chooses, whatever their order; parts are read as one."""
    either = {"oneOf": [ref("Cat"), ref("Dog")]}
    thing = {"allOf": [ref("Named"), record(pet=either, pets={"type": "array", "items": either})]}
    made = document({**PARTS, "Thing": thing})
    before = copy.deepcopy(made)
    raw = {"name": "a", "pet": {"kind": "dog", "lives": 1}, "pets": [{"kind": "cat"}, {"kind": "dog"}, {"lives": 9}]}
    transport = Answers(lambda _: Response(200, {"Content-Type": "application/json"}, json.dumps([raw]).encode()))
    (found,) = package("plainpets", made, tmp_path).Made(transport=transport).things.list()
    assert [type(item).__name__ for item in (found.pet, *found.pets)] == ["Dog", "Cat", "Dog", "Cat"]
    assert found.to_dict() == raw
    assert made == before


BACK = {"allOf": [ref("Thing"), record(a=TEXT)]}


@pytest.mark.parametrize(
    ("schema", "pointer", "told"),
    [
        (record(a={"allOf": [ref("Named"), ref("Dated")]}), "Thing/properties/a", "an inline object of several"),
        ({"allOf": [ref("Named"), record(name={"type": "integer"})]}, "Thing/allOf/1", "the property 'name'"),
        ({"allOf": [TEXT, {"type": "integer"}]}, "Thing/allOf/1", "type"),
        (BACK, "Thing/allOf/0", "leads back here"),
        (record(a={"enum": ["a", {}]}), "Thing/properties/a/enum", "an object or a list"),
        (record(a={"type": "string", "enum": ["a", 1]}), "Thing/properties/a/enum", "type of the values is string"),
        (record(a={"type": "string", "enum": ["a", None]}), "Thing/properties/a/enum", "one of them is null"),
        (record(a={"type": "integer", "enum": ["1"]}), "Thing/properties/a/enum", "one of them is string"),
        (record(a={"oneOf": [ref("One"), ref("Two")]}), "", "'kind' distinguishes models"),
    ],
)
def test_what_no_type_holds_is_a_fault(schema: Any, pointer: str, told: str) -> None:
    """The fault names the place, and says what to write."""
    with pytest.raises(FaultsError) as caught:
        plan("small", document({**PARTS, "Thing": schema}), FORMATS)
    (fault,) = caught.value.faults
    assert fault.pointer == f"/components/schemas/{pointer}".removesuffix("/")
    assert told in fault.message
    assert len(fault.fix) > 10


@pytest.mark.parametrize("slug", SLUGS)
def test_documents_of_plain_schemas_stay_as_they_are(slug: str) -> None:
    """Ours are."""
    document_ = published(slug)
    assert plain("f", document_) is document_
