"""The list of names that generated code imports: every name exists, and nothing else is imported."""

from __future__ import annotations

import ast
from importlib import import_module

import pytest

from scripts.plan import runtime_names
from tests.repository import ROOT, SLUGS


@pytest.mark.parametrize(("name", "module"), sorted(runtime_names.MODULES.items()))
def test_a_listed_name_is_in_its_module(name: str, module: str) -> None:
    assert hasattr(import_module(module), name)


def test_the_wire_formats_have_their_module() -> None:
    """Every codec of a wire format is in that module, unless another has it."""
    assert runtime_names.imported("STRING") == {f"{runtime_names.WIRE}:STRING"}
    assert hasattr(import_module(runtime_names.WIRE), "STRING")


def test_generated_code_imports_listed_names_alone() -> None:
    known = {*runtime_names.MODULES.values(), runtime_names.WIRE}
    found = set()
    for folder in (ROOT / "generated/workapis_generated", *(ROOT / "overlays/workapis" / slug for slug in SLUGS)):
        for path in folder.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("workapis."):
                    found.add(node.module)
    faces = {f"workapis.{slug}" for slug in SLUGS}
    assert found - faces <= known
