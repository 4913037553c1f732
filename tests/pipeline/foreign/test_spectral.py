"""Spectral as a validator: its output is parsed completely, its dependencies are pinned. Needs no Node."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import validators
from scripts.document.fault import FaultsError
from scripts.foreign import nodejs, redocly, spectral
from scripts.foreign.node_judge import Problem
from scripts.foreign.nodejs import AbsentError, BrokenError
from scripts.foreign.spectral import SpectralPin
from tests.pipeline.foreign.test_redocly import RACK, SHELF, laid_out
from tests.repository import ROOT

CONTACT = Problem(SHELF, 3, "/info", "info-contact", "warn", "Info object must have contact object.")
ITEMS = Problem(RACK, 7, "/components/schemas/A~1B/items/0", "array-items", "error", "Schemas require items.")


def reported(root: Path, *problems: Problem) -> str:
    """Return what Spectral 6.16.3 prints with ``--format json``."""
    values = [
        {
            "code": problem.rule,
            "path": [part.replace("~1", "/") for part in problem.pointer.split("/")[1:]],
            "message": problem.message,
            "severity": ["error", "warn"].index(problem.severity),
            "range": {"start": {"line": problem.line - 1, "character": 5}, "end": {"line": 15, "character": 14}},
            "source": str(root / problem.file),
        }
        for problem in problems
    ]
    return json.dumps(values, indent=1)


def lock(**changed: str) -> str:
    """Return a lock file as npm writes it, of a package with one dependency."""
    value: dict[str, Any] = {"version": "6.16.3", "integrity": "sha512-A", "resolved": "https://npm.example/a.tgz"}
    other = {"version": "1.0.0", "integrity": "sha512-B"}
    packages = {"": {}, "node_modules/spectral": value | changed, "node_modules/other": other}
    return json.dumps({"lockfileVersion": 3, "packages": packages})


PIN = SpectralPin("spectral", "6.16.3", "2026-11-01", spectral.tree_of(lock()))


class _Machine:
    """Stands in for the programs of a machine: the output of node, npm and Spectral."""

    def __init__(self, lint: str = "[]", code: int = 0, npm: tuple[int, str] = (0, ""), tree: str = "") -> None:
        self.lint, self.code, self.npm, self.tree = lint, code, npm, tree or lock()
        self.commands: list[list[str]] = []

    def run(self, command: list[str], folder: Path, more: object = None) -> subprocess.CompletedProcess[str]:
        self.commands.append(command)
        if command[1:] == ["--version"]:
            return subprocess.CompletedProcess(command, 0, "v24.19.0", "")
        if command[0] == "npm":
            if "--package-lock-only" in command:
                (folder / "package-lock.json").write_text(self.tree, "utf-8")
            return subprocess.CompletedProcess(command, self.npm[0], "", self.npm[1])
        return subprocess.CompletedProcess(command, self.code, self.lint, "said so")


def on(machine: _Machine, monkeypatch: pytest.MonkeyPatch) -> _Machine:
    """Let the module ask that machine."""
    monkeypatch.setattr(nodejs, "program", lambda name: name)
    monkeypatch.setattr(nodejs, "run", machine.run)
    return machine


def test_problems_are_read_and_sorted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has the bundle, the line counted from 1, and a JSON pointer; they are sorted by place."""
    on(_Machine(reported(tmp_path, ITEMS, CONTACT), 1), monkeypatch)
    assert spectral.ask(PIN, [SHELF, RACK], tmp_path) == [CONTACT, ITEMS]


def test_no_problem_is_a_verdict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty list and exit code 0 say that there is nothing."""
    on(_Machine(), monkeypatch)
    assert spectral.ask(PIN, [SHELF], tmp_path) == []


@pytest.mark.parametrize(
    ("lint", "code", "message"),
    [
        ("", 0, "is not JSON"),
        ('[{"code": "info-con', 1, "is not JSON"),
        ("{}", 0, "is no report"),
        ("[]", 1, "0 problems with exit code 1: said so"),
        ("", 2, "0 problems with exit code 2: said so"),
        (reported(Path("/elsewhere"), CONTACT), 0, "other files than the bundles: /elsewhere/generated"),
    ],
)
def test_output_that_is_not_whole_is_no_verdict(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lint: str, code: int, message: str
) -> None:
    """An output that is cut, about other files, or at odds with the exit code never counts as 'no problem'."""
    on(_Machine(lint, code), monkeypatch)
    with pytest.raises(BrokenError, match=message):
        spectral.ask(PIN, [SHELF], tmp_path)


def test_it_is_installed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second question finds the packages in the cache; no script of a package runs."""
    machine = on(_Machine(), monkeypatch)
    for _ in range(2):
        spectral.ask(PIN, [SHELF], tmp_path)
    assert [command for command in machine.commands if command[0] == "npm"] == [
        ["npm", "install", "--package-lock-only", "--before=2026-11-01", "--ignore-scripts"],
        ["npm", "ci", "--ignore-scripts"],
    ]


@pytest.mark.parametrize("changed", [{"version": "6.16.4"}, {"integrity": "sha512-C"}])
def test_other_packages_than_pinned_are_not_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: dict[str, str]
) -> None:
    """If the registry offers another version or archive, nothing is fetched; the message has the digest."""
    machine = on(_Machine(tree=lock(**changed)), monkeypatch)
    with pytest.raises(BrokenError, match=spectral.tree_of(lock(**changed))):
        spectral.ask(PIN, [SHELF], tmp_path)
    assert ["npm", "ci", "--ignore-scripts"] not in machine.commands


def test_the_digest_is_the_same_for_every_mirror() -> None:
    """The content of a package counts, its origin does not."""
    assert spectral.tree_of(lock(resolved="https://mirror.example/a.tgz")) == PIN.tree


@pytest.mark.parametrize(
    ("told", "error"), [("npm error code ENOTFOUND", AbsentError), ("npm error code EINTEGRITY", BrokenError)]
)
def test_an_installation_that_failed_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: str, error: type[Exception]
) -> None:
    """Without a registry the validator is absent; an archive with another digest is broken, and never passed over."""
    on(_Machine(npm=(1, told)), monkeypatch)
    with pytest.raises(error):
        spectral.ask(PIN, [SHELF], tmp_path)


def test_the_settings_of_the_repository_fit() -> None:
    """They name their schema in the first line, pin one version, and give each warning a reason of its own."""
    document = spectral.settings(ROOT)
    assert document.text.startswith("# yaml-language-server: $schema=../../overlays/vocabulary/spectral.schema.json\n")
    reasons = [entry["reason"] for entry in document.value["warnings"]]
    assert len(set(reasons)) == len(reasons)


def test_wrong_settings_are_told(tmp_path: Path) -> None:
    """A warning without a reason is a fault at its line, as in the settings of Redocly."""
    laid_out(tmp_path)
    path = tmp_path / spectral.FILE
    path.write_text(path.read_text("utf-8").replace("warnings: []", "warnings: [{rule: info-contact}]"), "utf-8")
    with pytest.raises(FaultsError) as raised:
        spectral.settings(tmp_path)
    (fault,) = raised.value.faults
    assert (fault.file, fault.line, fault.pointer) == (spectral.FILE, 5, "/warnings/0")


def test_what_it_says_fails_the_verb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A warning without a name is a fault that names Spectral; without Node it is left out at home only."""
    root = laid_out(tmp_path)
    monkeypatch.setattr(validators, "judge", lambda *_: ([], 0))
    monkeypatch.setattr(redocly, "ask", lambda *_: [])
    monkeypatch.setattr(spectral, "ask", lambda *_: [CONTACT])
    with pytest.raises(FaultsError, match="spectral info-contact: Info object must have"):
        validators.ask_all(root, False, lambda _: None)

    def absent(*_: object) -> list[Problem]:
        raise AbsentError("there is no npm")

    monkeypatch.setattr(spectral, "ask", absent)
    lines: list[str] = []
    validators.ask_all(root, False, lines.append)
    assert lines[-1] == "SKIPPED: spectral did not run: there is no npm"
    with pytest.raises(FaultsError, match="spectral cannot run: there is no npm"):
        validators.ask_all(root, True, lines.append)
