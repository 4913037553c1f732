"""Python types of attributes: payloads give the types that the annotations name."""

from __future__ import annotations

import ast
import datetime as dt
import importlib
import uuid
from decimal import Decimal
from typing import Any

import pytest

from tests.clients import typed_fields
from tests.repository import SLUGS, Example, examples
from workapis._models.model import Model
from workapis.unset import UNSET

_PYTHON: dict[str, type] = {
    "int": int,
    "float": float,
    "bool": bool,
    "str": str,
    "Decimal": Decimal,
    "dt.date": dt.date,
    "dt.datetime": dt.datetime,
    "dt.time": dt.time,
    "dt.timedelta": dt.timedelta,
    "UUID": uuid.UUID,
    "bytes": bytes,
    "None": type(None),
}
_OF_SCHEMAS = [example for example in examples() if isinstance(example.subject, str)]


def test_the_file_for_the_type_checkers_has_every_attribute() -> None:
    """`build/payload_types.py`, which `nox -s types` writes and checks, says the type of each attribute of a model."""
    written = ast.parse(typed_fields.text())
    found = {node.name: len(node.body) for node in ast.walk(written) if isinstance(node, ast.FunctionDef)}
    counts = {
        f"{slug}_{name.lower()}": len(kind.FIELDS) or 1
        for slug in SLUGS
        for module in [importlib.import_module(f"workapis.{slug}.models")]
        for name in module.__all__
        if issubclass(kind := getattr(module, name), Model)
    }
    assert found == counts


def _agrees(slug: str, kind: str, value: object) -> bool:
    if kind.startswith("list["):
        inner = kind.removeprefix("list[").removesuffix("]")
        return isinstance(value, list) and all(_agrees(slug, inner, item) for item in value)
    if kind.startswith(("dict[", "Literal[")):
        return isinstance(value, dict | str)
    if kind.startswith(f"{slug}."):
        return isinstance(value, getattr(importlib.import_module(f"workapis.{slug}.models"), kind.partition(".")[2]))
    return kind == "Any" or type(value) is _PYTHON[kind]


def _check(slug: str, model: Model) -> None:
    for attribute, kind in typed_fields.fields(slug, type(model).__name__):
        value = getattr(model, attribute)
        if value is not UNSET:
            assert any(_agrees(slug, part, value) for part in kind.removesuffix(" | Unset").split(" | ")), attribute
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, Model):
                _check(slug, inner)


@pytest.mark.parametrize("example", _OF_SCHEMAS, ids=str)
def test_a_payload_gives_the_declared_types(example: Example) -> None:
    """Every attribute of a decoded model has the type of its annotation, down to its parts."""
    models: Any = importlib.import_module(f"workapis.{example.slug}.models")
    _check(example.slug, getattr(models, str(example.subject)).from_dict(example.value))
