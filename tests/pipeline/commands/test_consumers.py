"""The session with other generators: their list, how a refusal is reported, and when one may be missing."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from scripts.commands import consumers
from scripts.commands.consumers import RefusalError, installed
from scripts.document.fault import FaultsError
from scripts.foreign import nodejs
from scripts.foreign.nodejs import AbsentError
from scripts.publish.merge import FILE
from tests.repository import ROOT


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a repository that has a merged document."""
    path = tmp_path / FILE
    path.parent.mkdir(parents=True)
    path.write_text("openapi: 3.1.0\n", "utf-8")
    return tmp_path


def _asked(root: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception | None, must: bool = True) -> list[str]:
    def give(folder: Path, given: Path) -> None:
        assert (folder / "document.yaml").read_bytes() == (root / FILE).read_bytes()
        assert given == root
        if failure:
            raise failure

    said: list[str] = []
    monkeypatch.setattr(consumers, "CONSUMERS", {"one": give, "other": lambda folder, given: None})
    consumers.try_all(root, must, said.append)
    return said


def test_three_generators_are_asked_and_named() -> None:
    """At least three generators are asked, each of an exact version, and CONTRIBUTING.md names them."""
    assert len(consumers.CONSUMERS) >= 3
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in consumers.PACKAGES.values())
    contributing = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert all(name in contributing for name in consumers.CONSUMERS)
    assert re.search(r'"datamodel-code-generator==\d+\.\d+\.\d+"', (ROOT / "pyproject.toml").read_text("utf-8"))


def test_each_has_its_say(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each generator gets the merged document in a folder of its own, and its result is reported."""
    assert [line.partition(":")[0] for line in _asked(root, monkeypatch, None)] == ["one", "other"]


@pytest.mark.parametrize("must", [True, False])
def test_a_refusal_is_a_fault_everywhere(root: Path, monkeypatch: pytest.MonkeyPatch, must: bool) -> None:
    """If a generator refuses the document, the fault has the generator's name and its last words."""
    with pytest.raises(FaultsError, match="one: no such type"):
        _asked(root, monkeypatch, RefusalError("no such type"), must)


def test_an_absent_generator_is_passed_over_on_a_laptop_alone(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Node the others run and the gap is reported; if all are required it is a fault."""
    said = _asked(root, monkeypatch, AbsentError("there is no node"), must=False)
    assert said[0] == "SKIPPED: one did not run: there is no node"
    assert said[1].startswith("other: accepted")
    with pytest.raises(FaultsError, match="one cannot run: there is no node"):
        _asked(root, monkeypatch, AbsentError("there is no node"))


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Replace Node and npm: every command succeeds but those with the word fail, and is recorded."""
    seen: list[list[str]] = []

    def run(command: list[str], folder: Path, more: object = None) -> subprocess.CompletedProcess[str]:
        seen.append(command)
        answer = "v24.1.0" if command[-1] == "--version" else "it said so"
        return subprocess.CompletedProcess(command, int("fail" in str(folder)), answer, "")

    monkeypatch.setattr(nodejs, "program", lambda name: name)
    monkeypatch.setattr(nodejs, "run", run)
    return seen


def test_packages_are_installed_once(tmp_path: Path, commands: list[list[str]]) -> None:
    """The first run installs what is pinned, without scripts of the packages; later runs find it."""
    folder = installed(tmp_path)
    assert installed(tmp_path) == folder
    assert [command for command in commands if command[0] == "npm"] == [["npm", "install", "--ignore-scripts"]]
    assert '"openapi-typescript": "' in (folder.parent / "package.json").read_text("utf-8")


def test_an_installation_that_failed_is_tried_again(tmp_path: Path, commands: list[list[str]]) -> None:
    """If the registry is unreachable, the next run asks it again."""
    for _ in range(2):
        with pytest.raises(AbsentError, match="could not install the generators"):
            installed(tmp_path / "fail")
    assert len([command for command in commands if command[0] == "npm"]) == 2


@pytest.mark.parametrize("name", ["openapi-typescript", "hey-api"])
def test_what_is_written_is_compiled(tmp_path: Path, commands: list[list[str]], name: str) -> None:
    """The generator runs in the folder of the document, then the compiler on what it wrote; a failure is a refusal."""
    installed(tmp_path)
    folder = tmp_path / "well"
    folder.mkdir()
    consumers.CONSUMERS[name](folder, tmp_path)
    asked = [command[1] for command in commands if command[0] == "node" and len(command) > 2]
    scripts = [path.rpartition("/node_modules/")[2] for path in asked]
    assert scripts[-1] == "typescript/bin/tsc"
    assert len(scripts) == 2
    failing = tmp_path / "failing"
    failing.mkdir()
    with pytest.raises(RefusalError, match="it said so"):
        consumers.CONSUMERS[name](failing, tmp_path)
