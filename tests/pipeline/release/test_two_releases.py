"""The short form of `nox -s release_rehearsal`: two releases of a small repository, without packages."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from scripts.commands import diff, release
from scripts.document.fault import FaultsError
from scripts.publish import generated_tree
from scripts.release import release_files
from scripts.release.readiness import Release, committed, ready
from tests.pipeline.changes.shop import shop
from tests.pipeline.changes.test_diff import BUNDLE, FORMATS, NAMES, bundled, git, put, without_value
from tests.repository import ROOT

PROJECT = '[project]\nname = "workapis"\nversion = "0.1.0"\n\n[tool]\nversion = "1"\n'
DAY = dt.date(2027, 1, 31)
OLD_VERSION = "docs/released/0.1.0/shop.openapi.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a repository before its first release."""
    put(tmp_path, FORMATS, (ROOT / FORMATS).read_bytes())
    put(tmp_path, BUNDLE, bundled(shop()))
    put(tmp_path, NAMES, "module workapis\n")
    put(tmp_path, "specs/shop/openapi.yaml", "openapi: 3.1.0\n")
    put(tmp_path, "pyproject.toml", PROJECT)
    put(tmp_path, "CHANGELOG.md", "# Changelog\n\n## 0.1.0, not yet released\n\n- Things.\n")
    put(tmp_path, "docs/changes/README.md", "# Fragments\n")
    git(tmp_path, "init", "-q")
    commit(tmp_path)
    return tmp_path


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "-q", "-m", "Change")


def write(root: Path, made: Release) -> None:
    """Write what a release writes, and commit it."""
    program = {"tests/clients/downstream.py": "number: int = 1\n"} if made.number.minor == 2 else {}
    files, gone = release_files.files(root, made, DAY, program), release_files.removed(root)
    generated_tree.replace(root, files, gone)
    commit(root)


def refused(root: Path, wanted: str) -> list[str]:
    """Return the messages that refuse a release."""
    with pytest.raises(FaultsError) as caught:
        ready(root, wanted)
    return [fault.message for fault in caught.value.faults]


def test_what_breaks_is_refused_until_a_fragment_tells_it(root: Path) -> None:
    """The first release is the version of the project; then what breaks needs its fragment, and a minor version."""
    assert str(ready(root, "").number) == "0.1.0"
    write(root, ready(root, ""))
    assert "no changelog fragment" in refused(root, "")
    assert str(committed(root, "0.1.0").number) == "0.1.0"

    put(root, BUNDLE, bundled(without_value()))
    commit(root)
    assert "breaks Thing.value of release 0.1.0: removed: programs that use it fail" in refused(root, "0.2.0")
    diff.run(root, ["--draft"])
    assert refused(root, "0.2.0") == ["has uncommitted changes"]
    commit(root)
    assert refused(root, "0.1.1") == ["0.1.1 is too low: breaking changes since 0.1.0 require 0.2.0"]
    assert refused(root, "0.1.0") == ["0.1.0 is too low: 0.1.0 is the last release"]
    assert refused(root, "0.2") == ["'0.2' is not a version: write three numbers, such as 0.2.0"]
    assert str(ready(root, "1.0.0").number) == "1.0.0"

    write(root, ready(root, ""))
    assert (root / "CHANGELOG.md").read_text("utf-8") == (
        "# Changelog\n\n## 0.2.0, 2027-01-31\n\n### shop\n\n#### Breaking\n\n"
        "- `Thing.value`: removed: programs that use it fail.\n\n## 0.1.0, 2027-01-31\n\n- Things.\n"
    )
    assert (root / "pyproject.toml").read_text("utf-8") == PROJECT.replace("0.1.0", "0.2.0")
    assert [path.name for path in (root / "docs/changes").iterdir()] == ["README.md"]
    assert [path.name for path in (root / "docs/released").iterdir()] == ["0.2.0"]
    kept = {path.name: path.read_bytes() for path in (root / "docs/released/0.2.0").iterdir()}
    assert {*kept} == {"shop.openapi.yaml", "formats.yaml", "public_names.txt", "downstream.py"}
    assert kept["shop.openapi.yaml"] == bundled(without_value())
    assert str(committed(root, "").number) == "0.2.0"


def test_fragments_alone_ask_for_a_version_too(root: Path) -> None:
    """A breaking fragment needs a minor version, even if no bundle changed."""
    write(root, ready(root, ""))
    put(root, "docs/changes/workapis.waits.additive.md", "Waits are shorter.\n")
    commit(root)
    assert str(ready(root, "").number) == "0.1.1"
    put(root, "docs/changes/workapis.retries.breaking.md", "Nothing is repeated.\n")
    commit(root)
    assert str(ready(root, "").number) == "0.2.0"


def test_additions_ask_for_a_minor_version_from_1_0_0_on(root: Path) -> None:
    """An additive change of a bundle decides the version, even if the only fragment is one of documentation."""
    write(root, ready(root, "1.0.0"))
    document = shop()
    document["components"]["schemas"]["Thing"]["properties"]["other"] = {"type": "string"}
    put(root, BUNDLE, bundled(document))
    put(root, "docs/changes/shop.other.documentation.md", "Things have another text.\n")
    commit(root)
    assert refused(root, "1.0.1") == ["1.0.1 is too low: additive changes since 1.0.0 require 1.1.0"]
    assert str(ready(root, "").number) == "1.1.0"


def test_names_are_pinned_by_the_first_release_of_an_api(root: Path) -> None:
    """An API without pins has an empty file of them, which `regenerate` fills; one with pins keeps them."""
    pins = "overlays/names/shop.yaml"
    assert release_files.files(root, ready(root, ""), DAY, {})[pins] == b"{}\n"
    put(root, pins, "createThing: things.create\n")
    commit(root)
    assert pins not in release_files.files(root, ready(root, ""), DAY, {})


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("docs/changes/shop.more.additive.md", "More.\n", "there are fragments that 0.1.0 does not include"),
        ("pyproject.toml", PROJECT.replace("0.1.0", "0.1.1"), "there is no baseline of 0.1.1, or a newer one"),
        ("CHANGELOG.md", "# Changelog\n\n## 0.1.0, not yet released\n", "the newest section is not the release 0.1.0"),
        ("CHANGELOG.md", "# Changelog\n\n## 0.0.9, 2026-12-01\n", "the newest section is not the release 0.1.0"),
        (OLD_VERSION, bundled(without_value()), "the tree differs from the release"),
    ],
)
def test_a_tag_is_built_only_if_it_is_a_release(root: Path, path: str, text: str | bytes, message: str) -> None:
    """Version, changelog, baseline, fragments and tree must be those that a release wrote."""
    write(root, ready(root, ""))
    put(root, path, text)
    commit(root)
    with pytest.raises(FaultsError) as caught:
        committed(root, "")
    assert message in [fault.message for fault in caught.value.faults]


def test_the_command_writes_nothing_if_it_refuses(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command reports all faults at once, with exit code 1; another version than that of the tag is a fault too."""
    write(root, ready(root, ""))
    put(root, "CHANGELOG.md", "# Changelog\n")
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file() and ".git" not in path.parts}
    assert release.run(root, ["0.1.0"], print) == 1
    said = capsys.readouterr().err
    assert "CHANGELOG.md: has uncommitted changes" in said
    assert "no changelog fragment" in said
    assert said.endswith("3 errors; nothing was written.\n")
    commit(root)
    assert release.run(root, ["--committed", "0.2.0"], print) == 1
    assert "the version is 0.1.0, not 0.2.0" in capsys.readouterr().err
    assert before == {
        path: path.read_bytes() for path in root.rglob("*") if path.is_file() and ".git" not in path.parts
    }
