"""Docstrings repeat the keywords of a description: deprecation and defaults."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.plan.api_plan import plan
from scripts.render import docstrings
from tests.fakes import filing
from tests.repository import FORMATS

DEPRECATED = "Deprecated by the vendor."
KIND = {"type": "string"}


def document(parameter: dict[str, Any], field: dict[str, Any], **of_operation: Any) -> dict[str, Any]:
    """Return an API with one operation that takes a parameter, and a body of one property, which it returns."""
    thing = {"type": "object", "description": "A thing.", "properties": {"size": {"description": "Its size.", **field}}}
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    operation = {
        "operationId": "createThing",
        "x-workapis-method": "things.create",
        "description": "Makes a thing.",
        "parameters": [{"name": "kind", "in": "query", "description": "Its kind.", "schema": KIND, **parameter}],
        "requestBody": {**content, "required": True},
        "responses": {"200": {"description": "It.", **content}},
        **of_operation,
    }
    schemas = {"Thing": thing, "Old": {"type": "string", "deprecated": True, "default": "old"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "x-workapis-client": "Small",
        "paths": {"/things": {"post": operation}},
        "components": {"schemas": schemas},
    }


def texts(given: dict[str, Any]) -> tuple[str, ...]:
    """Return the docstrings of the method, of the model and of its attribute, without line breaks."""
    made = plan("small", given, FORMATS)
    model = next(model for model in made.models if model.name == "Thing")
    told = (docstrings.of_operation(made.resources[0].operations[0], made), model.doc, model.fields[0].doc)
    return tuple(" ".join(text.split()) for text in told)


@pytest.mark.parametrize(
    ("parameter", "told"),
    [
        ({}, "kind: Its kind. size:"),
        ({"deprecated": True}, f"kind: Its kind. {DEPRECATED}"),
        ({"deprecated": False}, "kind: Its kind. size:"),
        ({"schema": KIND | {"deprecated": True}}, f"kind: Its kind. {DEPRECATED}"),
        (
            {"schema": {"$ref": "#/components/schemas/Old"}},
            f"kind: Its kind. {DEPRECATED} Default of the service: `old`.",
        ),
        ({"schema": KIND | {"default": "all"}}, "kind: Its kind. Default of the service: `all`."),
        ({"schema": {"type": "integer", "default": 0}}, "kind: Its kind. Default of the service: `0`."),
        (
            {"schema": {"type": "boolean", "default": False}},
            "kind: Its kind. Default of the service: `False`.",
        ),
        ({"schema": KIND | {"default": "all"}, "required": True}, "kind: Its kind. size:"),
        ({"schema": KIND | {"default": ""}}, "kind: Its kind. Default of the service: an empty string."),
        (
            {"schema": {"type": ["string", "null"], "default": None}},
            "kind: Its kind. Default of the service: `None`.",
        ),
        ({"description": "", "schema": KIND | {"default": "all"}}, "kind: Default of the service: `all`."),
    ],
)
def test_arguments_say_what_their_parameters_do(parameter: dict[str, Any], told: str) -> None:
    """The docstring of a method says of each argument whether it is deprecated, and what counts if it is left out."""
    assert told in texts(document(parameter, KIND))[0]


@pytest.mark.parametrize(
    ("field", "of_argument", "of_attribute"),
    [
        (KIND, "size: Its size. options:", "Its size."),
        (KIND | {"deprecated": True}, f"size: Its size. {DEPRECATED} options:", f"Its size. {DEPRECATED}"),
        (
            KIND | {"default": "L"},
            "size: Its size. Default of the service: `L`. options:",
            "Its size.",
        ),
    ],
)
def test_fields_say_what_their_schemas_do(field: dict[str, Any], of_argument: str, of_attribute: str) -> None:
    """A field of a body says the same as an argument; the attribute of a record has no default."""
    method, _, attribute = texts(document({}, field))
    assert of_argument in method
    assert attribute == of_attribute


def test_operations_and_models_say_that_they_are_deprecated() -> None:
    given = document({}, KIND, deprecated=True)
    given["components"]["schemas"]["Thing"]["deprecated"] = True
    method, model, _ = texts(given)
    assert f"Makes a thing. {DEPRECATED} Args:" in method
    assert model == f"A thing. {DEPRECATED}"
    assert not any(DEPRECATED in text for text in texts(document({}, KIND)))


@pytest.mark.parametrize(
    ("resource", "method", "effect"),
    [
        ("files", "download", "Download a file from the URL returned by `getRecord`. `getRecord`: "),
        ("notes", "create_with", "Upload a file and pass its reference to `createNote`. `createNote`: "),
    ],
)
def test_a_further_method_tells_its_own_effect_first(resource: str, method: str, effect: str) -> None:
    made = plan(filing.SLUG, filing.DOCUMENT, FORMATS)
    operation = next(
        item for part in made.resources for item in part.operations if (part.name, item.method) == (resource, method)
    )
    told = " ".join(docstrings.of_operation(operation, made).split())
    assert told.startswith(f'"""{effect}')
