"""The wheel and the sdist: their contents, and that the installed wheel works."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.release.packages import wheel_faults
from tests.repository import ROOT, SLUGS

_IMPORT_ALL = """
import importlib, sys, workapis
assert workapis.__file__.startswith(sys.argv[1]), workapis.__file__
from workapis import specs
assert specs.names() == sorted([*sys.argv[2:], "workapis"]), specs.names()
assert all(str(specs.path(name)).startswith(sys.argv[1]) and "openapi: " in specs.text(name) for name in specs.names())
for slug in sys.argv[2:]:
    face = importlib.import_module(f"workapis.{slug}")
    assert all(getattr(face, name) is not None for name in face.__all__)
    assert all(getattr(face.models, name) is not None for name in face.models.__all__)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from the working tree."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_both_packages_and_nothing_else(wheel: Path) -> None:
    """Both packages are there, typed, with every file of the tree, and licences; specs, scripts and tests are not."""
    assert [*wheel_faults(wheel, [*_kept("overlays"), *_kept("generated")])] == []
    names = zipfile.ZipFile(wheel).namelist()
    assert {"workapis/py.typed", "workapis_generated/py.typed"} <= {*names}


def test_the_sdist_holds_all_that_the_clients_are_made_of(tmp_path: Path) -> None:
    """Every hand-written and generated file of the tree is there, as in the tree; nothing that tools leave behind."""
    command = [sys.executable, "-m", "build", "--sdist", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    with tarfile.open(next(tmp_path.glob("*.tar.gz"))) as archive:
        names = {member.name.partition("/")[2] for member in archive.getmembers() if member.isfile()}
    assert {"README.md", "LICENSE", "NOTICE", "CHANGELOG.md", "pyproject.toml", "noxfile.py"} <= names
    for folder in ("specs", "overlays", "generated", "scripts", "tests"):
        assert set(_kept(folder)) <= names
    litter = ("__pycache__", ".cache", ".nox", ".venv", ".hypothesis", ".mypy_cache", ".ruff_cache", ".pytest_cache")
    assert not [name for name in names if set(litter) & set(name.split("/")) or name.endswith(".pyc")]


def _kept(folder: str) -> Iterator[str]:
    """Yield the files of a folder that belong to the tree, by their path in it."""
    for path in (ROOT / folder).rglob("*"):
        parts = path.relative_to(ROOT).parts
        if path.is_file() and "__pycache__" not in parts and not path.name.startswith("."):
            yield path.relative_to(ROOT).as_posix()


def test_the_installed_wheel_imports_every_client(wheel: Path, tmp_path: Path) -> None:
    """Installed elsewhere, it offers every API without the repository."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(tmp_path), str(wheel)]
    subprocess.run(command, check=True, capture_output=True)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL, str(tmp_path), *SLUGS], check=True, cwd=tmp_path, env=environment
    )
