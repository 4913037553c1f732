"""Generating a client from a bundle: refused bundles, and what the text depends on."""

from __future__ import annotations

import ast
import copy
import re
from typing import Any

import pytest

from scripts.document.fault import FaultsError
from tests.pipeline.generated_client import generate
from tests.repository import FORMATS, ROOT, SLUGS, published
from workapis._formats.formats import Formats, TypedElements


def _document(**schemas: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://small.example"}],
        "x-workapis-client": "Small",
        "paths": {
            "/things": {
                "get": {
                    "operationId": "listThings",
                    "x-workapis-method": "things.list",
                    "responses": {"200": {"description": "The things.", "content": {"application/json": {}}}},
                }
            }
        },
        "components": {"schemas": schemas},
    }


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _field(schema: Any) -> str:
    files = generate("small", _document(Thing=_object(value=schema)), FORMATS)
    text = files["generated/workapis_generated/small/models/thing.py"].decode()
    return next(line.strip() for line in text.splitlines() if line.strip().startswith("value: "))


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        ({"type": "string", "format": "digits"}, "int"),
        ({"type": "string", "format": "compact-date-or-empty"}, "dt.date | None"),
        ({"type": "string", "format": "hostname"}, "str"),
        ({"type": ["string", "null"], "format": "digits"}, "int | None"),
        ({"type": ["string", "integer"]}, "str | int"),
        ({"anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]}, "Thing | None"),
        ({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]}, "str"),
        ({"anyOf": [{"type": "string", "format": "flag-digit"}, {"type": "boolean"}]}, "bool"),
        ({"anyOf": [{"type": "string", "format": "decimal"}, {"type": "number"}]}, "Decimal"),
        ({"anyOf": [{"type": "string", "format": "date"}, {"type": "number"}]}, "dt.date | float"),
        (
            {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "object", "maxProperties": 0}]},
            "list[str]",
        ),
        ({"anyOf": [{"type": "array"}, {"type": "object"}]}, "list[Any] | dict[str, Any]"),
        ({"type": "string", "enum": ["a", "A"]}, 'Literal["a", "A"]'),
        ({"type": "array", "items": {"type": "string", "format": "decimal"}}, "list[Decimal]"),
        ({"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Thing"}}, "dict[str, Thing]"),
        ({"type": "object"}, "dict[str, Any]"),
        ({}, "Any"),
    ],
)
def test_schemas_have_types(schema: Any, annotation: str) -> None:
    """Formats, nulls, unions, lists, maps and open values are typed as what is read from them."""
    assert _field(schema) == f"value: {annotation} | Unset = UNSET"


@pytest.mark.parametrize("slug", SLUGS)
def test_what_is_committed_is_what_is_generated(slug: str) -> None:
    """The published bundle gives the committed client, byte for byte, and leaves the bundle as it was."""
    document = published(slug)
    before = copy.deepcopy(document)
    for name, content in generate(slug, document, FORMATS).items():
        assert (ROOT / name).read_bytes() == content
        ast.parse(content)
    assert document == before


def test_two_keys_that_fold_to_one_attribute_are_refused() -> None:
    """The fault names the place and the two keys, and says what to write."""
    with pytest.raises(FaultsError, match="'categoryId' and 'category-id' would both be the attribute 'category_id'"):
        generate("small", _document(Thing=_object(**{"category-id": {}, "categoryId": {}})), FORMATS)


def test_an_operation_without_a_method_name_is_refused() -> None:
    """The fault says which overlay word is missing."""
    document = _document()
    del document["paths"]["/things"]["get"]["x-workapis-method"]
    with pytest.raises(FaultsError, match="x-workapis-method"):
        generate("small", document, FORMATS)


@pytest.mark.parametrize("verb", ["head", "options", "trace"])
def test_a_verb_without_a_method_is_refused(verb: str) -> None:
    """An operation that no client could call is not passed over in silence."""
    document = _document()
    document["paths"]["/things"][verb] = document["paths"]["/things"].pop("get")
    with pytest.raises(FaultsError, match=f"listThings is a {verb.upper()}"):
        generate("small", document, FORMATS)


def test_a_parameter_of_an_operation_replaces_that_of_its_path() -> None:
    """Of two parameters with one name in one place, that of the operation counts; one in another place stays."""
    document = _document()
    item = document["paths"]["/things"]
    shared = [{"name": "page", "in": place, "schema": {"type": "string"}} for place in ("query", "header")]
    item["parameters"] = [shared[0], {**shared[1], "x-workapis-name": "head"}]
    item["get"]["parameters"] = [{**shared[0], "schema": {"type": "boolean"}}]
    files = generate("small", document, FORMATS)
    text = files["generated/workapis_generated/small/resources/things.py"].decode()
    assert re.findall(r"Parameter\((.*)\)", text) == [
        '"head", "page", "header", STRING',
        '"page", "page", "query", BOOLEAN',
    ]


def test_a_payload_that_is_always_null_is_none() -> None:
    """If the envelope holds null, and says so, the method returns None and ignores the value."""
    document = _document(Done=_object(data={"type": "null"}))
    operation = document["paths"]["/things"]["get"]
    operation["x-workapis-envelope"] = {"reply": "data"}
    reply = {"schema": {"$ref": "#/components/schemas/Done"}}
    operation["responses"]["200"]["content"]["application/json"] = reply
    files = generate("small", document, FORMATS)
    assert b") -> None:" in files["generated/workapis_generated/small/resources/things.py"]


def test_two_operations_with_one_method_name_are_refused() -> None:
    """Neither silently takes the place of the other."""
    document = _document()
    document["paths"]["/other"] = copy.deepcopy(document["paths"]["/things"])
    with pytest.raises(FaultsError, match=r"two operations would be the method things\.list"):
        generate("small", document, FORMATS)


def test_a_document_without_a_client_name_is_refused() -> None:
    """The fault says which overlay word is missing."""
    document = _document()
    del document["x-workapis-client"]
    with pytest.raises(FaultsError, match="x-workapis-client"):
        generate("small", document, FORMATS)


def test_text_of_a_spec_cannot_end_a_docstring() -> None:
    """Quotes and backslashes of descriptions stay inside their string."""
    awkward = 'ends """ early \\ and with a quote "'
    files = generate(
        "small", _document(Thing={**_object(value={"description": awkward}), "description": awkward}), FORMATS
    )
    tree = ast.parse(files["generated/workapis_generated/small/models/thing.py"])
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    assert ast.get_docstring(classes[0]) == awkward


@pytest.mark.parametrize(
    ("word", "expression"),
    [
        ({"default": "json", "also": ["xml"]}, Formats("json", ("xml",))),
        ({"default": "xml", "also": ["json"]}, Formats("xml", ("json",))),
        (
            {
                "default": "json",
                "also": ["xml"],
                "default_below": ["/v2/"],
                "xml": {"convention": "typed-elements", "request": "q", "reply": "r", "singular": {"oxen": "ox"}},
            },
            Formats("json", ("xml",), TypedElements("q", "r", {"oxen": "ox"}), ("/v2/",)),
        ),
    ],
)
def test_a_new_api_has_xml_by_words_alone(word: Any, expression: Formats) -> None:
    """Formats and their convention are written into the client as the overlay words them."""
    files = generate("small", {**_document(), "x-workapis-formats": word}, FORMATS)
    text = files["generated/workapis_generated/small/client.py"].decode()
    made: dict[str, Any] = {}
    exec(text.partition("class Small(")[0], made)
    assert made["API"].formats == expression


def _with_webhook(**words: Any) -> dict[str, Any]:
    document = _document(Thing=_object(id={"type": "integer"}))
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    header = {"name": "x-event", "in": "header", "schema": {"type": "string", "enum": ["thing.made", "thing.lost"]}}
    sent = {"operationId": "receiveThing", "parameters": [header], "requestBody": body, "responses": {}}
    return {**document, "webhooks": {"thing": {"post": sent}}, "x-workapis-webhooks": words}


def test_webhooks_are_bound_by_their_words() -> None:
    """The module of webhooks has the words of the API, those that are left out too, and its face the names."""
    signature = {"header": "X-Signature", "algorithm": "hmac-sha256", "encoding": "hex"}
    files = generate("small", _with_webhook(signature=signature, event="X-Event"), FORMATS)
    text = files["generated/workapis_generated/small/webhooks.py"].decode()
    (bound,) = re.findall(r"^_WEBHOOKS.*?^\)", text, re.MULTILINE | re.DOTALL)
    assert " ".join(bound.split()) == (
        '_WEBHOOKS: Final[Webhooks[Payload]] = Webhooks( Deliveries( ("thing.made", "thing.lost"), '
        '(ModelOf("workapis_generated.small.models.thing", "Thing"),), ), '
        'signature=Signature(header="X-Signature", algorithm="hmac-sha256", encoding="hex"), event="X-Event", )'
    )
    assert 'THING_LOST = "thing.lost"' in files["generated/workapis_generated/small/models/event_name.py"].decode()
    assert '"webhooks": "workapis.small.webhooks"' in files["overlays/workapis/small/__init__.py"].decode()
    assert "overlays/workapis/small/webhooks.py" in files


def test_webhooks_that_cannot_be_verified_have_no_module() -> None:
    """If no source says how deliveries are signed, nothing claims to verify them."""
    files = generate("small", _with_webhook(unverifiable="There is a token."), FORMATS)
    assert [name for name in files if "webhooks" in name or "event_name" in name] == []
    assert "webhooks" not in files["overlays/workapis/small/__init__.py"].decode()
