"""Provenance: nothing that a spec describes is without a source, and what a source is, readers see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from scripts import field_source
from scripts.api import Api
from scripts.bundle import bundle
from scripts.document import load
from scripts.operation import operations
from scripts.vocabulary import schema
from tests.repository import APIS, ROOT, published
from workapis._model import Model

FACTS = {*schema("words")["$defs"]["source"]["properties"]["kind"]["enum"]} - {"inference", "workapis"}
WORDS = re.compile(r"Source: ([a-z ]+)\.")


def _schemas(api: Api) -> dict[str, Any]:
    found: dict[str, Any] = bundle(api.folder, ROOT).get("components", {}).get("schemas", {})
    return found


def _fields() -> Iterator[tuple[Api, str, str, dict[str, Any]]]:
    for api in APIS:
        for name, value in published(api.slug).get("components", {}).get("schemas", {}).items():
            for key in value.get("properties", {}):
                yield api, name, key, value


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_every_operation_has_a_source(api: Api) -> None:
    """Each operation names the kind of its source, and an inference says in a note what it is inferred from."""
    for operation in operations(published(api.slug)):
        source = operation.value["x-workapis-source"]
        assert source["kind"] in FACTS | {"inference"}
        assert source["kind"] == "printed" or source["note"].strip()


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_every_schema_has_a_source(api: Api) -> None:
    """Each schema of a spec carries the kind and the title of the one document it is from, in the published bundle."""
    known = field_source.of_schemas(load(api.folder / "sources.yaml", ROOT).value)
    for name in _schemas(api):
        source = published(api.slug)["components"]["schemas"][name]["x-workapis-source"]
        assert source == known[name]
        assert source["kind"] in FACTS
        assert source["note"].strip()


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_every_property_has_one_source(api: Api) -> None:
    """Each property of each schema is known from the document of the schema, or from one group; none is inferred."""
    for name, value in _schemas(api).items():
        for key in value.get("properties", {}):
            kinds = field_source.of_field(value, key)
            assert len(kinds) <= 1, (name, key)
            assert {*kinds, *field_source.of_forms(value, key)} <= FACTS, (name, key)


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_every_addition_has_a_source(api: Api) -> None:
    """Each action of an overlay document says where what it adds is known from, or that it is a word of ours."""
    actions = load(api.overlay, ROOT).value["actions"]
    assert {action["x-workapis-source"]["kind"] for action in actions} <= FACTS | {"inference", "workapis"}


def test_docstrings_tell_the_source() -> None:
    """The docstring of a model names its document, and that of a field any other source; and no source but its own."""
    seen = 0
    for api, name, key, value in _fields():
        module = ROOT / f"generated/workapis_generated/{api.slug}/models"
        text = _module(module, name)
        if "x-workapis-source" in value:
            assert f"Source: {value['x-workapis-source']['note']}" in text, name
        for kind in field_source.of_field(value, key):
            seen += 1
            assert f"Source: {kind.replace('-', ' ')}." in text, (name, key)
        if not value.get(field_source.WORD):
            assert not set(WORDS.findall(text)) & {kind.replace("-", " ") for kind in FACTS}, name
    assert seen


def _module(folder: Any, name: str) -> str:
    return next(path.read_text("utf-8") for path in folder.glob("*.py") if f"class {name}(Model)" in path.read_text("utf-8"))
