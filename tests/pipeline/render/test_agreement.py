"""The plan and openapi-python-client read the same in the schemas: each disagreement is a fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from scripts.document.fault import FaultsError
from scripts.plan.api_plan import plan
from scripts.plan.type_values import LiteralType, NullableType
from scripts.plan.values import ApiPlan, FieldPlan, ModelPlan
from scripts.render.client_files import generate
from tests.repository import FORMATS

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "x-workapis-client": "Small",
    "paths": {},
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["id", "kind"],
                "properties": {
                    "id": {"type": "integer"},
                    "kind": {"type": ["string", "null"], "enum": ["a", "b"]},
                    "name": {"type": ["string", "null"]},
                    "part": {"anyOf": [{"$ref": "#/components/schemas/Part"}, {"type": "null"}]},
                    "open": {"type": ["string", "integer"]},
                },
            },
            "Part": {"type": "object", "properties": {"id": {"type": "string", "format": "digits"}}},
        }
    },
}


def _changed(change: Callable[[ModelPlan], ModelPlan]) -> ApiPlan:
    made = plan("small", DOCUMENT, FORMATS)
    return replace(made, models=tuple(change(item) if item.name == "Thing" else item for item in made.models))


def _with(name: str, **changes: Any) -> Callable[[ModelPlan], ModelPlan]:
    def change(model: ModelPlan) -> ModelPlan:
        return replace(model, fields=tuple(_field(item) for item in model.fields))

    def _field(item: FieldPlan) -> FieldPlan:
        return replace(item, **changes) if item.name == name else item

    return change


def test_a_plan_that_agrees_is_generated() -> None:
    """Demands, nulls and lists of values are read alike; what the projection leaves open is not compared."""
    assert generate(_changed(lambda model: model), DOCUMENT)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_with("id", required=False), r"reads \['id', 'kind'\] here, the plan \['kind'\]"),
        (_with("name", keys=("nmae",)), r"the plan \['nmae', "),
        (lambda model: replace(model, fields=model.fields[::-1]), r"the plan \['kind', 'id'\]"),
        (_with("name", type=LiteralType(("a",))), "reads null here, the plan no null"),
        (_with("part", type=LiteralType(())), "Thing/properties/part.*reads null here"),
        (_with("kind", type=NullableType(LiteralType(("a", "c")))), r"reads \['a', 'b'\] here, the plan \['a', 'c'\]"),
    ],
)
def test_a_disagreement_is_a_fault(change: Callable[[ModelPlan], ModelPlan], message: str) -> None:
    """A key, its place, whether it is required or may be null, and its values are read alike, or nothing is made."""
    with pytest.raises(FaultsError, match=message):
        generate(_changed(change), DOCUMENT)


def test_classes_are_read_alike() -> None:
    """The generator has the classes of the plan, by the same names in the same order."""
    made = plan("small", DOCUMENT, FORMATS)
    with pytest.raises(FaultsError, match=r"reads \['Part', 'Thing'\] here, the plan \['Thing', 'Part'\]"):
        generate(replace(made, models=made.models[::-1]), DOCUMENT)
