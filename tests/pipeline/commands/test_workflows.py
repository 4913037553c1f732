"""The session for workflows: findings of actionlint are faults, and when it may be missing. Needs no Node."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from scripts.commands import workflows
from scripts.document.fault import FaultsError
from scripts.foreign import nodejs
from scripts.foreign.actionlint import CACHE
from scripts.foreign.nodejs import AbsentError
from scripts.foreign.npm_package import NpmPackage

FOUND = {"line": 3, "column": 9, "message": 'label "ubunto" is unknown', "kind": "runner-label"}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a repository with one workflow, on a machine that has the package."""
    (tmp_path / workflows.FOLDER).mkdir(parents=True)
    (tmp_path / workflows.FOLDER / "ci.yml").write_text("name: ci\n", "utf-8")
    monkeypatch.setattr(nodejs, "check", lambda folder: None)
    monkeypatch.setattr(nodejs, "program", lambda name: name)
    monkeypatch.setattr(NpmPackage, "file", lambda package, path, root: b"")
    return tmp_path


def _answers(monkeypatch: pytest.MonkeyPatch, output: str, error: str = "") -> None:
    def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
        assert (folder / command[1]).is_file()
        assert folder.as_posix().endswith(CACHE)
        assert [Path(name).name for name in command[2:]] == ["ci.yml"]
        return subprocess.CompletedProcess(command, 0, output, error)

    monkeypatch.setattr(nodejs, "run", run)


def test_findings_are_faults(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has its file, line and rule; without any the run says so."""
    _answers(monkeypatch, json.dumps([{"file": str(root / workflows.FOLDER / "ci.yml"), **FOUND}]))
    with pytest.raises(FaultsError, match=r"(?s)workflows/ci\.yml:3.*ubunto.*runner-label"):
        workflows.lint(root, must=True, say=print)
    _answers(monkeypatch, "[]")
    said: list[str] = []
    workflows.lint(root, must=True, say=said.append)
    assert said == ["actionlint: 1 workflows, no errors"]


def test_a_linter_that_is_missing_is_left_out_at_home_only(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Node it is skipped in words on a laptop, and a fault if CI is set."""

    def absent(folder: Path) -> None:
        raise AbsentError("there is no node")

    monkeypatch.setattr(nodejs, "check", absent)
    said: list[str] = []
    workflows.lint(root, must=False, say=said.append)
    assert said == ["SKIPPED: actionlint did not run: there is no node"]
    with pytest.raises(FaultsError, match="there is no node"):
        workflows.lint(root, must=True, say=said.append)


def test_a_crash_is_no_verdict(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Invalid output is a fault with the last words of the program."""
    _answers(monkeypatch, "", "panic: runtime error")
    with pytest.raises(FaultsError, match="panic: runtime error"):
        workflows.lint(root, must=True, say=print)
