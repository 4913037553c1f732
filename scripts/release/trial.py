"""Test the installed wheel without our source tree, and write its SBOM."""

from __future__ import annotations

import json
import os
import shutil
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from scripts.document.fault import Fault, FaultsError
from scripts.release.packages import PACKAGES
from scripts.release.programs import run, run_module

SUITES: Final = ("tests/runtime", "tests/clients")
"""Tests of the packages alone, which the wheel must pass too."""
_LAST_LINES: Final = 40
_WHERE: Final = "import workapis, workapis_generated; print(workapis.__file__, workapis_generated.__file__, sep='\\n')"


def try_wheel(wheel: Path, tree: Path, folder: Path, suites: Sequence[str]) -> str:
    """Run tests against the installed wheel, and return the last line of pytest.

    Args:
        wheel: the wheel.
        tree: a copy of the tree, from which this function removes our two packages.
        folder: an empty folder for the environment.
        suites: paths of tests, relative to the tree.

    Raises:
        FaultsError: a test fails, or Python imports other packages than the wheel.
    """
    for name in PACKAGES:
        shutil.rmtree(tree / name)
    python = environment(folder, [str(wheel), *requirements(tree, "tests")])
    where = run(tree, [python, "-c", _WHERE]).stdout.split()
    if len(where) != len(PACKAGES) or not all(Path(path).is_relative_to(folder) for path in where):
        raise FaultsError([Fault(wheel.name, 0, "", f"Python imports {where}", "correct the trial")])
    done = run(tree, [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", *suites])
    lines = done.stdout.strip().splitlines()
    if done.returncode:
        said = "\n".join(lines[-_LAST_LINES:]) + done.stderr
        raise FaultsError([Fault(wheel.name, 0, "", f"tests fail against it:\n{said}", "correct the wheel")])
    return lines[-1]


def write_sbom(wheel: Path, tree: Path, folder: Path, target: Path) -> list[str]:
    """Write an SBOM of the wheel and its dependencies, as CycloneDX 1.6 JSON; return its components.

    Dependencies have the newest versions that pip finds; the SBOM has no extras.

    Raises:
        FaultsError: the wheel or one of its dependencies is not in the SBOM.
    """
    python = environment(folder, [str(wheel)])
    options = ["--mc-type", "library", "--spec-version", "1.6", "--output-reproducible", "--of", "JSON"]
    project = str(tree / "pyproject.toml")
    done = run_module(tree, "cyclonedx_py", "environment", "--pyproject", project, *options, "-o", str(target), python)
    if done.returncode:
        raise FaultsError(
            [Fault(target.name, 0, "", f"cyclonedx-py fails: {done.stderr}", "correct the pin or the call")]
        )
    made = json.loads(target.read_text("utf-8"))
    main, found = made["metadata"]["component"], {item["name"] for item in made["components"]}
    needed = {item.partition(">")[0] for item in _project(tree)["project"]["dependencies"]}
    if f"workapis-{main['version']}-" not in wheel.name or not needed <= found:
        problem = f"is of {main['name']} {main['version']} with {', '.join(sorted(found))}"
        raise FaultsError([Fault(target.name, 0, "", problem, "correct the pin or the call")])
    return sorted(f"{item['name']} {item['version']}" for item in made["components"])


def environment(folder: Path, needed: Sequence[str]) -> str:
    """Create a virtual environment with some distributions, and return its Python.

    Raises:
        FaultsError: pip fails.
    """
    run_module(folder.parent, "venv", "--without-pip", str(folder))
    python = str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    done = run_module(folder.parent, "pip", "--python", python, "install", "--quiet", *needed)
    if done.returncode:
        raise FaultsError([Fault("pip", 0, "", f"cannot install: {done.stderr}", "allow access to a package index")])
    return python


def requirements(root: Path, group: str) -> list[str]:
    """Return the requirements of a dependency group of `pyproject.toml`, included groups among them."""
    return [*_in_group(_project(root)["dependency-groups"], group)]


def _in_group(groups: Mapping[str, Any], group: str) -> Iterator[str]:
    for item in groups[group]:
        if isinstance(item, str):
            yield item
        else:
            yield from _in_group(groups, item["include-group"])


def _project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
