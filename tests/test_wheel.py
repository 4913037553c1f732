"""The wheel: what is in it, and that it works where it is installed."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.repository import ROOT, SLUGS

_IMPORT_ALL = """
import importlib, sys, workapis
assert workapis.__file__.startswith(sys.argv[1]), workapis.__file__
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
    """Both packages are there, typed, with every module of the tree; specs, scripts and tests are not."""
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert {name.partition("/")[0] for name in names} == {"workapis", "workapis_generated"}
    assert {"workapis/py.typed", "workapis_generated/py.typed"} <= names
    for root in (ROOT / "overlays", ROOT / "generated"):
        assert {path.relative_to(root).as_posix() for path in root.rglob("*.py")} <= names


def test_the_installed_wheel_imports_every_client(wheel: Path, tmp_path: Path) -> None:
    """Installed elsewhere, it offers every API without the repository."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(tmp_path), str(wheel)]
    subprocess.run(command, check=True, capture_output=True)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL, str(tmp_path), *SLUGS], check=True, cwd=tmp_path, env=environment
    )
