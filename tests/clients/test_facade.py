"""Generated operations: signatures, docstrings, lists, extensions of the overlay, and refused descriptions."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any, get_type_hints

import pytest
from attrs import fields

from scripts.document.fault import FaultsError
from scripts.plan.api_plan import plan
from scripts.plan.behaviour_values import PagingPlan
from scripts.plan.type_values import AnyType, ScalarType
from scripts.plan.values import ApiPlan, OperationPlan
from tests.pipeline.generated_client import generate
from tests.repository import FORMATS, ROOT, SLUGS, published
from workapis._client.keywords import AsyncClientOptions, ClientOptions
from workapis.options import Settings

PLANS = {slug: plan(slug, published(slug), FORMATS) for slug in SLUGS}
OPERATIONS = [
    (slug, operation) for slug in SLUGS for resource in PLANS[slug].resources for operation in resource.operations
]


def _small(**operation: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://small.example"}],
        "x-workapis-client": "Small",
        "paths": {"/things": {"get": {**_listing(), **operation}}},
    }


def _listing() -> dict[str, Any]:
    return {
        "operationId": "listThings",
        "x-workapis-method": "things.list",
        "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
        "responses": {
            "200": {
                "description": "The things.",
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "properties": {"things": {"type": "array", "items": {"type": "integer"}}},
                        }
                    }
                },
            }
        },
        "x-workapis-envelope": {"reply": "things"},
    }


def _query(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "integer"}, **more}


def _only(document: dict[str, Any]) -> OperationPlan:
    return plan("small", document, FORMATS).resources[0].operations[0]


def _classes(slug: str, resource: str) -> Iterator[tuple[type, bool]]:
    name = next(item.class_name for item in PLANS[slug].resources if item.name == resource)
    module = import_module(f"workapis_generated.{slug}.resources.{resource}")
    for later in ("", "Async"):
        yield getattr(module, f"{later}{name}"), bool(later)


@pytest.mark.parametrize(("slug", "operation"), OPERATIONS, ids=lambda value: getattr(value, "id", value))
def test_every_operation_is_a_method_of_two_classes(slug: str, operation: OperationPlan) -> None:
    """Sync and async take the same arguments: those of the path by position, the rest by name."""
    for kind, is_async in _classes(slug, operation.resource):
        _judge_method(getattr(kind, operation.method), operation, is_async)


def _judge_method(method: Any, operation: OperationPlan, is_async: bool) -> None:
    parameters = inspect.signature(method).parameters
    own = ["on_progress"] if operation.sends_file else []
    own += ["limit", "checkpoint"] if operation.item else ["max_bytes"] if operation.download else []
    file = ["file"] if operation.sends_file else []
    known = [*operation.positional, *operation.keywords]
    assert [*parameters] == ["self", *file, *(item.name for item in known), *own, "options"]
    by_name = [name for name, item in parameters.items() if item.kind is inspect.Parameter.KEYWORD_ONLY]
    assert by_name == [item.name for item in operation.keywords] + own + ["options"]
    is_lazy = operation.item is not None or operation.download is not None
    assert inspect.iscoroutinefunction(method) == (is_async and not is_lazy)


@pytest.mark.parametrize(("slug", "operation"), OPERATIONS, ids=lambda value: getattr(value, "id", value))
def test_every_method_says_what_the_page_says_and_where(slug: str, operation: OperationPlan) -> None:
    """A docstring has our sentence, every argument, the source of the operation, and its page if that is known."""
    for kind, _ in _classes(slug, operation.resource):
        text = " ".join((inspect.getdoc(getattr(kind, operation.method)) or "").split())
        assert " ".join(operation.doc.split()) in text
        assert " ".join(operation.source.split()) in text
        assert operation.docs_url is None or operation.docs_url in text
        assert all(f"{item.name}: " in text for item in operation.offered if item.doc)


def test_an_unpaged_list_and_a_paged_one_are_lists() -> None:
    """A GET whose payload is an array is a list, whatever its paging; its items have their type."""
    operation = _only(_small())
    assert (operation.item, operation.paging) == (ScalarType("integer", ("int",)), None)
    paged = {"style": "header-pages", "page": "page", "items": "things", "pages_header": "X-Pages"}
    assert _only(_small(**{"x-workapis-pagination": paged})).paging == (
        PagingPlan("page", None, "header", pages="X-Pages")
    )


def test_an_open_payload_that_is_paged_is_a_list() -> None:
    """If the documentation leaves the payload open and pages it, its items are open."""
    content = {"application/json": {"schema": {"type": "object", "properties": {"things": {}}}}}
    paged = {"style": "envelope-pages", "page": "page", "items": "things", "pages": "/meta/last"}
    document = _small(
        **{"responses": {"200": {"description": "d", "content": content}}, "x-workapis-pagination": paged}
    )
    operation = _only(document)
    assert operation.item == AnyType()
    del document["paths"]["/things"]["get"]["x-workapis-pagination"]
    assert _only(document).item is None


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"page": "pgae"}, "names the parameter 'pgae'"),
        ({"size": "pageSize"}, "names the parameter 'pageSize'"),
        ({"items": "others"}, "has items 'others'"),
    ],
)
def test_paging_that_does_not_fit_its_operation_is_refused(change: dict[str, str], message: str) -> None:
    """The word names query parameters of the operation, and the key of its envelope."""
    word = {"style": "header-pages", "page": "page", "items": "things", "pages_header": "X-Pages", **change}
    with pytest.raises(FaultsError, match=message):
        plan("small", _small(**{"x-workapis-pagination": word}), FORMATS)


@pytest.mark.parametrize("name", ["options", "limit", "checkpoint", "self"])
def test_arguments_of_ours_keep_their_names(name: str) -> None:
    """A parameter of the API with the name of a client argument gets an underscore, and its key on the wire stays."""
    document = _small(parameters=[_query(name)])
    text = generate("small", document, FORMATS)["generated/workapis_generated/small/resources/things.py"].decode()
    assert f'Parameter("{name}_", "{name}", "query", INTEGER)' in text
    assert f"{name}_: int | Unset = UNSET" in text
    ast.parse(text)


def test_a_field_of_a_body_keeps_its_name_for_the_runtime() -> None:
    """A field with the name of a client argument has another name, and is sent under its own."""
    document = _small()
    document["components"] = {"schemas": {"Thing": {"type": "object", "properties": {"options": {"type": "string"}}}}}
    document["paths"]["/things"]["post"] = {
        "operationId": "createThing",
        "x-workapis-method": "things.create",
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
        "responses": {},
    }
    text = generate("small", document, FORMATS)["generated/workapis_generated/small/resources/things.py"].decode()
    assert '"options": options_,' in text


def test_a_name_of_the_overlay_is_used() -> None:
    """`x-workapis-name` names an argument."""
    assert _only(_small(parameters=[_query("orderby", **{"x-workapis-name": "order_by"})])).arguments[0].name == (
        "order_by"
    )


def test_a_reply_that_only_says_that_it_worked_is_none() -> None:
    """A method whose response has nothing but status fields returns None, and these are no attributes of models."""
    document = _small()
    document["x-workapis-errors"] = {"reported": {"STATUS": "Error"}}
    document["components"] = {
        "schemas": {
            "Mark": {"type": "object", "properties": {"STATUS": {"type": "string"}}},
            "Made": {"type": "object", "properties": {"STATUS": {"type": "string"}, "id": {"type": "string"}}},
        }
    }
    get = document["paths"]["/things"]["get"]
    del get["x-workapis-envelope"]
    schema = get["responses"]["200"]["content"]["application/json"]["schema"] = {}
    schema["$ref"] = "#/components/schemas/Mark"
    assert _only(document).reply is None
    schema["$ref"] = "#/components/schemas/Made"
    made = plan("small", document, FORMATS)
    assert made.resources[0].operations[0].reply is not None
    assert {item.name: [field.name for field in item.fields] for item in made.models} == {"Mark": [], "Made": ["id"]}


def test_words_of_the_overlay_reach_the_runtime() -> None:
    """Rate limits, error formats and retry safety are in the generated code as in the overlay documents."""
    projects = import_module("workapis_generated.teamwork_projects.client").API
    assert [(limit.requests, limit.seconds, limit.status) for limit in projects.rate_limits] == [(150, 60, 429)]
    assert (projects.errors.reported, projects.errors.message) == ({"STATUS": "Error"}, ("MESSAGE",))
    live = import_module("workapis_generated.teamwork_live.client").API
    assert [(limit.requests, limit.seconds, limit.status) for limit in live.rate_limits] == [(6000, 3600, 503)]
    web = import_module("workapis_generated.webwork.client").API
    assert [(limit.requests, limit.seconds, limit.status) for limit in web.rate_limits] == [(60, 60, None)]
    assert (web.errors.reported, web.errors.fields) == ({"success": False}, "errors")
    assert import_module("workapis_generated.teampulse.client").API.errors.fields == ""
    safe = {operation.id for _, operation in OPERATIONS if operation.retry_safe}
    said = {
        operation["operationId"]
        for slug in SLUGS
        for item in published(slug)["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "x-workapis-retry" in operation
    }
    assert safe == said


@pytest.mark.parametrize("slug", SLUGS)
def test_a_client_takes_its_credentials_and_all_settings(slug: str) -> None:
    """Arguments of the address and the credentials are keywords that may be left to the environment."""
    made: ApiPlan = PLANS[slug]
    module = import_module(f"workapis.{slug}")
    for name in (made.client, f"Async{made.client}"):
        parameters = inspect.signature(getattr(module, name)).parameters
        assert [*parameters] == [
            *made.server_variables,
            *(item.name for item in made.auth.arguments),
            *(header.argument for header in made.headers),
            "base_url",
            "options",
        ]
        assert all(item.default is None for item in parameters.values() if item.name != "options")
        text = inspect.getdoc(getattr(module, name).__init__) or ""
        objects = {"options", *(item.name for item in made.auth.arguments if not item.variable)}
        assert all(f"WORKAPIS_{slug.upper()}_{item.upper()}" in text for item in {*parameters} - objects)


def test_the_keywords_of_a_client_are_its_settings() -> None:
    expected = {item.name for item in fields(Settings)} | {"transport"}
    for kind in (ClientOptions, AsyncClientOptions):
        assert get_type_hints(kind).keys() == expected


def test_nothing_is_imported_before_it_is_used() -> None:
    """`import workapis` loads no other module of the package, no HTTP library and no model; an API loads no client."""
    program = (
        "import sys; import workapis; print(*sorted(m for m in sys.modules if m.startswith(('workapis', 'httpx'))));"
        "import workapis.teamwork_projects; print(*sorted(m for m in sys.modules if '_generated' in m or 'httpx' in m))"
    )
    path = {"PYTHONPATH": f"{ROOT / 'overlays'}:{ROOT / 'generated'}"}
    done = subprocess.run([sys.executable, "-c", program], env=path, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["workapis", ""]
