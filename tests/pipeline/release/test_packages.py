"""Contents of wheel and sdist: a missing or unexpected file is a fault."""

from __future__ import annotations

import io
import tarfile
import zipfile
from pathlib import Path

import nox
import pytest

from scripts.release.packages import Distributions, content_faults
from scripts.release.trial import requirements
from tests.repository import ROOT

FILES = (
    "overlays/workapis/__init__.py",
    "overlays/workapis/py.typed",
    "generated/workapis_generated/__init__.py",
    "generated/workapis_generated/py.typed",
    "generated/bundles/shop.openapi.yaml",
    "README.md",
)
INFO = "workapis-0.2.0.dist-info"
WHEEL = (
    "workapis/__init__.py",
    "workapis/py.typed",
    "workapis_generated/__init__.py",
    "workapis_generated/py.typed",
    "workapis/specs/shop.openapi.yaml",
    f"{INFO}/METADATA",
    f"{INFO}/licenses/LICENSE",
    f"{INFO}/licenses/NOTICE",
)


def packed(folder: Path, wheel: set[str], sdist: set[str]) -> Distributions:
    """Write a wheel and an sdist that have files of those names."""
    built = Distributions(folder / "workapis-0.2.0-py3-none-any.whl", folder / "workapis-0.2.0.tar.gz")
    with zipfile.ZipFile(built.wheel, "w") as archive:
        for name in sorted(wheel):
            archive.writestr(name, "")
    with tarfile.open(built.sdist, "w:gz") as archive:
        for name in sorted(sdist):
            archive.addfile(tarfile.TarInfo(f"workapis-0.2.0/{name}"), io.BytesIO())
    return built


@pytest.mark.parametrize(
    ("gone", "added", "message"),
    [
        ("", "", ""),
        ("workapis/py.typed", "", "lacks workapis/py.typed"),
        ("workapis/specs/shop.openapi.yaml", "", "lacks workapis/specs/shop.openapi.yaml"),
        ("", "tests/test_x.py", "must not have tests/test_x.py"),
        (f"{INFO}/licenses/NOTICE", "", "has no NOTICE"),
    ],
)
def test_the_wheel_is_both_packages_and_the_bundles(tmp_path: Path, gone: str, added: str, message: str) -> None:
    """Each file of both packages is in it, each bundle below `workapis.specs`, the licences, and nothing else."""
    names = ({*WHEEL} - {gone}) | ({added} - {""})
    found = [*content_faults(packed(tmp_path, names, {*FILES, "PKG-INFO"}), FILES, "0.2.0")]
    assert [fault.message for fault in found] == ([message] if message else [])


@pytest.mark.parametrize(
    ("gone", "added", "version", "messages"),
    [
        ("", "", "0.2.0", []),
        ("README.md", "", "0.2.0", ["lacks README.md"]),
        ("", ".cache/x", "0.2.0", ["must not have .cache/x"]),
        ("", "", "0.3.0", ["is not named after 0.3.0", "is not named after 0.3.0"]),
    ],
)
def test_the_sdist_is_the_tree(tmp_path: Path, gone: str, added: str, version: str, messages: list[str]) -> None:
    """It has every file of the tree and nothing else, and both files have the version in their names."""
    names = ({*FILES, "PKG-INFO"} - {gone}) | ({added} - {""})
    found = [*content_faults(packed(tmp_path, {*WHEEL}, names), FILES, version)]
    assert [fault.message for fault in found] == messages


def test_the_trial_has_what_the_session_of_tests_has() -> None:
    """A group brings what the groups bring that it includes, as nox reads it."""
    expected = nox.project.dependency_groups(nox.project.load_toml(ROOT / "pyproject.toml"), "tests")
    assert sorted(requirements(ROOT, "tests")) == sorted(expected)
