"""Build wheel and sdist, and check their contents."""

from __future__ import annotations

import re
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scripts.document.fault import Fault, FaultsError
from scripts.release.programs import run_module

PACKAGES: Final = ("overlays/workapis", "generated/workapis_generated")
_BUNDLES: Final = "generated/bundles"
_BUILD: Final = "correct [tool.hatch.build] of pyproject.toml"


@dataclass(frozen=True)
class Distributions:
    """The two files to publish."""

    wheel: Path
    sdist: Path


def build(tree: Path, folder: Path) -> Distributions:
    """Build wheel and sdist of a tree into a folder, then the wheel of the sdist in another one without git.

    Raises:
        FaultsError: a build fails, or the bytes of the two wheels differ.
    """
    built = Distributions(_built("wheel", tree, folder), _built("sdist", tree, folder))
    with tempfile.TemporaryDirectory() as place:
        with tarfile.open(built.sdist) as archive:
            archive.extractall(place, filter="data")
        again = _built("wheel", next(Path(place).iterdir()), Path(place) / "dist")
        if (again.name, again.read_bytes()) != (built.wheel.name, built.wheel.read_bytes()):
            raise FaultsError([Fault(built.sdist.name, 0, "", "its wheel differs from the wheel of the tree", _BUILD)])
    return built


def content_faults(built: Distributions, files: Sequence[str], version: str) -> Iterator[Fault]:
    """Yield an error for each missing or unexpected file of wheel and sdist.

    Args:
        built: both packages.
        files: paths of all files of the tree.
        version: the version that file names must contain.
    """
    yield from wheel_faults(built.wheel, files)
    with tarfile.open(built.sdist) as archive:
        inside = {item.name.partition("/")[2] for item in archive.getmembers() if item.isfile()}
    yield from _differences(built.sdist, inside - {"PKG-INFO"}, set(files))
    for path in (built.wheel, built.sdist):
        if not re.fullmatch(rf"workapis-{re.escape(version)}(-py3-none-any\.whl|\.tar\.gz)", path.name):
            yield Fault(path.name, 0, "", f"is not named after {version}", _BUILD)


def wheel_faults(wheel: Path, files: Sequence[str]) -> Iterator[Fault]:
    """Yield an error for each missing or unexpected file: a wheel has only both packages, the bundles and licences."""
    names = zipfile.ZipFile(wheel).namelist()
    expected = {path.partition("/")[2] for path in files if path.startswith(tuple(f"{name}/" for name in PACKAGES))}
    expected |= {f"workapis/specs/{Path(path).name}" for path in files if path.startswith(f"{_BUNDLES}/")}
    yield from _differences(wheel, {name for name in names if ".dist-info/" not in name}, expected)
    licences = {name.rpartition("/")[2] for name in names if ".dist-info/licenses/" in name}
    yield from (
        Fault(wheel.name, 0, "", f"has no {name}", _BUILD) for name in ("LICENSE", "NOTICE") if name not in licences
    )


def twine_faults(built: Distributions) -> Iterator[Fault]:
    """Yield an error if `twine check --strict` rejects the metadata of wheel or sdist."""
    paths = (str(built.wheel), str(built.sdist))
    done = run_module(built.wheel.parent, "twine", "--no-color", "check", "--strict", *paths)
    if done.returncode:
        said = (done.stdout + done.stderr).strip()
        yield Fault(built.wheel.name, 0, "", f"twine check reports {said!r}", "correct pyproject.toml or README.md")


def _built(kind: str, tree: Path, folder: Path) -> Path:
    done = run_module(tree, "build", f"--{kind}", "--no-isolation", "--outdir", str(folder))
    found = sorted(folder.glob({"wheel": "*.whl", "sdist": "*.tar.gz"}[kind]))
    if done.returncode or not found:
        raise FaultsError([Fault(kind, 0, "", f"the build fails: {(done.stdout + done.stderr).strip()}", _BUILD)])
    return found[0]


def _differences(path: Path, inside: set[str], expected: set[str]) -> Iterator[Fault]:
    for names, problem in ((expected - inside, "lacks"), (inside - expected, "must not have")):
        for name in sorted(names):
            yield Fault(path.name, 0, "", f"{problem} {name}", _BUILD)
