"""Long forms of laws: `nox -s proof` runs all of them."""

from __future__ import annotations

import ast

import pytest

from tests.proof import VARIABLE, long_form
from tests.repository import ROOT


def _long_forms_of_the_session() -> set[str]:
    """Return the files that the session runs, as noxfile.py names them."""
    tree = ast.parse((ROOT / "noxfile.py").read_text("utf-8"))
    found = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "LONG_FORMS"
    ]
    return {str(path) for paths in found for path in paths}


def test_the_session_runs_every_long_form() -> None:
    """Each test module that has a long form is run by `nox -s proof`, which asks for long forms."""
    modules = (path for path in (ROOT / "tests").rglob("test_*.py") if path.name != "test_proof.py")
    known = {path.relative_to(ROOT).as_posix() for path in modules if "long_form(" in path.read_text("utf-8")}
    assert _long_forms_of_the_session() == known
    assert f'"{VARIABLE}": "1"' in (ROOT / "noxfile.py").read_text("utf-8")


def test_the_environment_chooses_the_form(monkeypatch: pytest.MonkeyPatch) -> None:
    """The suite runs the short forms; the long ones run only if the environment asks for them."""
    monkeypatch.delenv(VARIABLE, raising=False)
    assert long_form(3, 1000) == 3
    monkeypatch.setenv(VARIABLE, "1")
    assert long_form(3, 1000) == 1000
