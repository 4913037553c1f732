"""The Python types of attributes: what the type checkers are told, and what payloads give."""

from __future__ import annotations

import datetime as dt
import importlib
from decimal import Decimal
from typing import Any

import pytest

from tests import typed_fields
from tests.repository import Example, examples
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
    "None": type(None),
}
_OF_SCHEMAS = [example for example in examples() if isinstance(example.subject, str)]


def test_the_file_for_the_type_checkers_is_what_the_bundles_give() -> None:
    """`tests/payload_types.py`, which mypy and pyright read, is up to date."""
    assert typed_fields.FILE.read_text("utf-8") == typed_fields.text()


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
    """Every attribute of a model that was read has the type that the checkers are told, down to its parts."""
    models: Any = importlib.import_module(f"workapis.{example.slug}.models")
    _check(example.slug, getattr(models, str(example.subject)).from_dict(example.value))
