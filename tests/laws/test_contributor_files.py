"""Files for contributors and their tools: workflows, hooks and editor settings agree with the project."""

from __future__ import annotations

import re
from typing import Any

import nox
import pytest

from scripts.document.yaml_document import parse
from tests.repository import ROOT

PROJECT: dict[str, Any] = nox.project.load_toml(ROOT / "pyproject.toml")
PINNED = dict(
    item.split("==")
    for group in PROJECT["dependency-groups"]
    for item in nox.project.dependency_groups(PROJECT, group)
    if "==" in item
)
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
HOOKS = ROOT / ".pre-commit-config.yaml"


def _text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("path", [*WORKFLOWS, HOOKS, ROOT / ".ci/run"], ids=lambda path: path.name)
def test_tools_have_the_pins_of_the_project(path: Any) -> None:
    found = re.findall(r"\b([a-z][\w.-]*)==([\w.]+)", path.read_text("utf-8"))
    assert all(PINNED[name] == version for name, version in found)
    assert found or "pip install" not in path.read_text("utf-8")


def test_actions_are_pinned_by_digest_alike() -> None:
    """Every action has a digest and a comment with its version; one action has one pin in all workflows."""
    found: dict[str, set[str]] = {}
    for path in WORKFLOWS:
        for uses in re.findall(r"uses: (.+)", path.read_text("utf-8")):
            assert re.fullmatch(r"[\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", uses), uses
            found.setdefault(uses.partition("@")[0], set()).add(uses)
    assert found
    assert all(len(pins) == 1 for pins in found.values())


def test_all_supported_versions_of_python_are_tested() -> None:
    """The tests run under every version of the classifiers and the next, on three systems, beside the whole."""
    workflow = parse(_text(".github/workflows/ci.yml"), ".github/workflows/ci.yml").value
    matrix = workflow["jobs"]["tests"]["strategy"]["matrix"]
    assert matrix["python"][:-1] == nox.project.python_versions(PROJECT)
    assert [system.partition("-")[0] for system in matrix["system"]] == ["ubuntu", "macos", "windows"]
    assert {"run": ".ci/run"} in workflow["jobs"]["whole"]["steps"]
    floor = re.search(r"python = \"?>=(\d\.\d+)", f"python = {PROJECT['project']['requires-python']}")
    assert floor is not None
    assert floor[1] == matrix["python"][0]


def test_editors_leave_payloads_as_they_are() -> None:
    """Payloads are kept to the last character; Python has four spaces and lines as long as ruff allows."""
    text = _text(".editorconfig")
    payloads = text.partition("[specs/*/examples/**]\n")[2]
    assert dict(line.split(" = ") for line in payloads.splitlines()) == dict.fromkeys(
        ("charset", "end_of_line", "insert_final_newline", "trim_trailing_whitespace", "indent_style", "indent_size"),
        "unset",
    )
    assert f"max_line_length = {PROJECT['tool']['ruff']['line-length']}" in text
