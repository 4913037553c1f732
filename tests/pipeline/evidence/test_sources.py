"""Provenance: every description in a spec has a source, and readers see it."""

from __future__ import annotations

import ast
import itertools
import re
from typing import Any

import pytest

from scripts.document.yaml_document import load
from scripts.evidence.sources import complete
from scripts.rules.vocabulary import schema
from scripts.spec import field_sources
from scripts.spec.api import ApiFolder
from scripts.spec.bundle import bundle
from scripts.spec.operations import operations
from tests.repository import APIS, ROOT, published, python_names

FACTS = {*schema("words")["$defs"]["source"]["properties"]["kind"]["enum"]} - {"inference", "workapis"}


def _schemas(api: ApiFolder) -> dict[str, Any]:
    found: dict[str, Any] = bundle(api.folder, ROOT).get("components", {}).get("schemas", {})
    return found


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_every_operation_has_a_source(api: ApiFolder) -> None:
    """Each operation names the kind of its source, and an inference says in a note what it is inferred from."""
    for operation in operations(published(api.slug)):
        source = operation.value["x-workapis-source"]
        assert source["kind"] in FACTS | {"inference"}
        assert source["kind"] == "printed" or source["note"].strip()


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_every_schema_has_a_source(api: ApiFolder) -> None:
    """Each schema of a spec carries the kind and the title of the one document it is from, in the published bundle."""
    resources = [load(path, ROOT) for path in (api.folder / "resources").glob("*.yaml")]
    sources = complete(load(api.folder / "sources.yaml", ROOT), resources, bundle(api.folder, ROOT))
    known = field_sources.of_schemas(sources.value)
    for name in _schemas(api):
        source = published(api.slug)["components"]["schemas"][name]["x-workapis-source"]
        assert source == known[name]
        assert source["kind"] in FACTS
        assert source["note"].strip()


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_every_property_has_one_source(api: ApiFolder) -> None:
    """Each property of each schema is known from the document of the schema, or from one group; none is inferred."""
    for name, value in _schemas(api).items():
        for key in value.get("properties", {}):
            kinds = field_sources.of_field(value, key)
            assert len(kinds) <= 1, (name, key)
            assert {*kinds, *field_sources.of_forms(value, key)} <= FACTS, (name, key)


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_no_property_comes_from_an_overlay(api: ApiFolder) -> None:
    """The published schemas have the properties of the spec, and no other: each has its source beside it."""
    for name, value in _schemas(api).items():
        everything = published(api.slug)["components"]["schemas"][name]
        assert everything.get("properties", {}).keys() == value.get("properties", {}).keys(), name


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_every_addition_has_a_source(api: ApiFolder) -> None:
    """Each action of an overlay document states its source, or that it is the project's own."""
    actions = load(api.overlay, ROOT).value["actions"]
    assert {action["x-workapis-source"]["kind"] for action in actions} <= FACTS | {"inference", "workapis"}


def _docstrings(slug: str) -> dict[str, dict[str, str]]:
    """Return the docstrings of the models of an API: that of each class under "", those of its fields by name."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted((ROOT / f"generated/workapis_generated/{slug}/models").glob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                texts = {"": ast.get_docstring(node) or ""}
                for field, text in itertools.pairwise(node.body):
                    if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr):
                        texts[ast.unparse(field.target)] = " ".join(ast.literal_eval(text.value).split())
                found[node.name] = texts
    return found


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_docstrings_tell_the_source(api: ApiFolder) -> None:
    """The docstring of a model names its document, and that of a field each source that is not this document."""
    texts, pins = _docstrings(api.slug), python_names(api.slug)
    for name, value in _schemas(api).items():
        if "properties" in value:
            published_source = published(api.slug)["components"]["schemas"][name]["x-workapis-source"]
            assert published_source["note"] in " ".join(texts[name][""].split())
        for key in _written(value):
            text = texts[name].get(pins.get(f"{name}.{key}", ""), "")  # a mark of success is no attribute
            kinds = [_spaced(kind) for kind in field_sources.of_field(value, key)]
            assert re.findall(r"Source: ([a-z ]+)\.", text) == kinds, (name, key)
            forms = [_spaced(kind) for kind in field_sources.of_forms(value, key)]
            found = re.findall(r"Other types of this value come from: ([a-z ,]+)\.", text)
            assert found == ([", ".join(forms)] if forms else []), (name, key)


def _spaced(kind: str) -> str:
    return kind.replace("-", " ").replace("reply", "response")


def _written(schema: dict[str, Any]) -> list[str]:
    return [key for key, value in schema.get("properties", {}).items() if "x-workapis-same-as" not in value]


def test_some_fields_are_known_from_elsewhere() -> None:
    """There are schemas with fields that their own document does not print, so that the laws above say something."""
    assert any(field_sources.WORD in value for api in APIS for value in _schemas(api).values())
