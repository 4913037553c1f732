"""The wheel where it is installed: tests against it with our source out of the way, and a list of what it brings."""

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
"""The tests that use the packages alone, and so are true of the wheel."""
_LAST_LINES: Final = 40
_WHERE: Final = "import workapis, workapis_generated; print(workapis.__file__, workapis_generated.__file__, sep='\\n')"


def try_wheel(wheel: Path, tree: Path, folder: Path, suites: Sequence[str]) -> str:
    """Run tests against the installed wheel; return the last line that pytest prints.

    Args:
        wheel: the wheel.
        tree: a copy of the tree that has the tests; our two packages are taken out of it.
        folder: an empty folder for the environment.
        suites: the tests to run, relative to the tree.

    Raises:
        FaultsError: a test fails, or what is imported is not what was installed.
    """
    for name in PACKAGES:
        shutil.rmtree(tree / name)
    python = environment(folder, [str(wheel), *requirements(tree, "tests")])
    where = run(tree, [python, "-c", _WHERE]).stdout.split()
    if len(where) != len(PACKAGES) or not all(Path(path).is_relative_to(folder) for path in where):
        raise FaultsError([Fault(wheel.name, 0, "", f"is not what is imported, but {where}", "correct the trial")])
    done = run(tree, [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", *suites])
    lines = done.stdout.strip().splitlines()
    if done.returncode:
        said = "\n".join(lines[-_LAST_LINES:]) + done.stderr
        raise FaultsError([Fault(wheel.name, 0, "", f"tests fail against it:\n{said}", "correct what is in the wheel")])
    return lines[-1]


def write_sbom(wheel: Path, tree: Path, folder: Path, target: Path) -> list[str]:
    """Write a bill of materials of the wheel and what it needs, as CycloneDX 1.6 in JSON; return what is in it.

    The versions of dependencies are the newest that the wheel allows today.

    Raises:
        FaultsError: it does not have the wheel and what it depends on.
    """
    python = environment(folder, [str(wheel)])
    options = ["--mc-type", "library", "--spec-version", "1.6", "--output-reproducible", "--of", "JSON"]
    project = str(tree / "pyproject.toml")
    done = run_module(tree, "cyclonedx_py", "environment", "--pyproject", project, *options, "-o", str(target), python)
    if done.returncode:
        raise FaultsError([Fault(target.name, 0, "", f"cannot be made: {done.stderr}", "correct the pin or the call")])
    made = json.loads(target.read_text("utf-8"))
    main, found = made["metadata"]["component"], {item["name"] for item in made["components"]}
    needed = {item.partition(">")[0] for item in _project(tree)["project"]["dependencies"]}
    if f"workapis-{main['version']}-" not in wheel.name or not needed <= found:
        problem = f"is of {main['name']} {main['version']} with {', '.join(sorted(found))}"
        raise FaultsError([Fault(target.name, 0, "", problem, "correct the pin or the call")])
    return sorted(f"{item['name']} {item['version']}" for item in made["components"])


def environment(folder: Path, needed: Sequence[str]) -> str:
    """Make an environment with some distributions in it; return its Python.

    Raises:
        FaultsError: something cannot be installed.
    """
    run_module(folder.parent, "venv", "--without-pip", str(folder))
    python = str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    done = run_module(folder.parent, "pip", "--python", python, "install", "--quiet", *needed)
    if done.returncode:
        raise FaultsError([Fault("pip", 0, "", f"cannot install: {done.stderr}", "give this machine an index")])
    return python


def requirements(root: Path, group: str) -> list[str]:
    """Return what a dependency group of `pyproject.toml` has, with the groups that it includes."""
    return [*_in_group(_project(root)["dependency-groups"], group)]


def _in_group(groups: Mapping[str, Any], group: str) -> Iterator[str]:
    for item in groups[group]:
        if isinstance(item, str):
            yield item
        else:
            yield from _in_group(groups, item["include-group"])


def _project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
