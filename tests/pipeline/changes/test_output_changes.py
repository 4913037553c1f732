"""Versions of tools other than the recorded ones are named, with the files that they change, by API and kind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scripts.changes.output_changes import kind_of, raised, told
from scripts.publish.manifest import FILE, Manifest, ManifestEntry

PACKAGE = "generated/workapis_generated"
TOOLS = {"ruff": "0.17.6", "jinja2": "3.1.6"}
ENTRY = ManifestEntry({}, {}, "", "", {"specs/zoo/openapi.yaml": "1"}, {})
MADE = Manifest(TOOLS, {"scripts/plan.py": "2"}, {"zoo": ENTRY, "farm": ENTRY})
RAISED = replace(MADE, tools={**TOOLS, "ruff": "0.18.0"})
TREE = {f"{PACKAGE}/zoo/{name}.py": b"x = [1]\n" for name in "abcdef"} | {
    f"{PACKAGE}/farm/a.py": b'"""One."""\n',
    f"{PACKAGE}/py.typed": b"",
    FILE: MADE.text(),
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The root of a tree with two APIs, as it was generated."""
    for path, content in TREE.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    return tmp_path


@pytest.mark.parametrize(
    ("path", "old", "new", "kind"),
    [
        ("a.py", "x = [1, 2]\n", "x = [\n    1,\n    2,\n]\n", "layout"),
        ("a.py", "x = 1\n", "x = 1  # a comment\n", "layout"),
        ("a.py", '"""One."""\nx = 1\n', '"""Two."""\nx = 1\n', "docstrings"),
        ("a.py", "def f():\n    return 1\n", 'def f():\n    """One."""\n    return 1\n', "docstrings"),
        ("a.py", "x = 1\n", "x = 2\n", "code"),
        ("a.py", "def f(a: int): ...\n", "def f(a: str): ...\n", "code"),
        ("a.yaml", "a: b\n", "'a': \"b\"\n", "layout"),
        ("a.yaml", "a: b\n", "a: c\n", "values"),
        ("a.json", '{"a": 1}', '{\n  "a": 1\n}\n', "layout"),
        ("a.json", '{"a": 1}', '{"a": 2}', "values"),
        ("a.md", "a\n", "b\n", "text"),
    ],
)
def test_a_change_of_a_file_has_a_kind(path: str, old: str, new: str, kind: str) -> None:
    """Layout changes nothing for users, docstrings only what they read."""
    assert kind_of(path, old.encode(), new.encode()) == kind


def test_versions_that_differ_are_named() -> None:
    """With the recorded and the installed one; what the record does not have is nothing that was raised."""
    assert raised(TOOLS, TOOLS) == []
    assert raised(TOOLS, {"ruff": "0.18.0", "jinja2": "3.1.6", "attrs": "26.1.0"}) == ["ruff 0.17.6 → 0.18.0"]


def test_what_a_raised_version_changes_is_told_by_api(tree: Path) -> None:
    """The version, how many files, and by API which, by kind; the manifest itself does not count."""
    wanted = TREE | {FILE: RAISED.text()}
    assert told(tree, wanted) == ["ruff 0.17.6 → 0.18.0: no generated file changes"]
    wanted |= {f"{PACKAGE}/zoo/{name}.py": b"x = [\n    1,\n]\n" for name in "abcde"}
    wanted |= {f"{PACKAGE}/zoo/g.py": b"", f"{PACKAGE}/farm/a.py": b'"""Two."""\n', f"{PACKAGE}/README.md": b""}
    del wanted[f"{PACKAGE}/zoo/f.py"]
    names = ", ".join(f"{PACKAGE}/zoo/{name}.py" for name in "abc")
    assert told(tree, wanted) == [
        "ruff 0.17.6 → 0.18.0: 9 generated files change",
        f"  farm, docstrings: {PACKAGE}/farm/a.py",
        f"  zoo, layout: {names}, 2 more; gone: {PACKAGE}/zoo/f.py; new: {PACKAGE}/zoo/g.py",
        f"  all APIs, new: {PACKAGE}/README.md",
    ]


def test_changes_under_the_recorded_versions_are_no_tools(tree: Path) -> None:
    """They come from sources or from an edit."""
    assert told(tree, TREE | {f"{PACKAGE}/zoo/a.py": b"x = 2\n"}) == []


@pytest.mark.parametrize(
    "now",
    [
        replace(RAISED, inputs={"scripts/plan.py": "3"}),
        replace(RAISED, apis={**RAISED.apis, "zoo": replace(ENTRY, inputs={"specs/zoo/openapi.yaml": "2"})}),
        replace(RAISED, apis={**RAISED.apis, "barn": ENTRY}),
    ],
)
def test_sources_that_changed_too_are_told(tree: Path, now: Manifest) -> None:
    """Then not all changes are the tool's doing."""
    assert told(tree, TREE | {FILE: now.text()})[-1].strip().startswith("Sources changed too")
