"""Wheel and sdist: how they are built, and what must be in them."""

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
    """The two files that are published."""

    wheel: Path
    sdist: Path


def build(tree: Path, folder: Path) -> Distributions:
    """Build wheel and sdist of a tree into a folder, and the wheel of the sdist once more, elsewhere and without git.

    Raises:
        FaultsError: one cannot be built, or the two wheels are not the same bytes.
    """
    built = Distributions(_built("wheel", tree, folder), _built("sdist", tree, folder))
    with tempfile.TemporaryDirectory() as place:
        with tarfile.open(built.sdist) as archive:
            archive.extractall(place, filter="data")
        again = _built("wheel", next(Path(place).iterdir()), Path(place) / "dist")
        if (again.name, again.read_bytes()) != (built.wheel.name, built.wheel.read_bytes()):
            raise FaultsError([Fault(built.sdist.name, 0, "", "the wheel that it builds is another one", _BUILD)])
    return built


def content_faults(built: Distributions, files: Sequence[str], version: str) -> Iterator[Fault]:
    """Yield what is wrong with the content of wheel and sdist.

    Args:
        built: the two files.
        files: the paths of the tree that they are built of.
        version: the version that they must say.
    """
    yield from wheel_faults(built.wheel, files)
    with tarfile.open(built.sdist) as archive:
        inside = {item.name.partition("/")[2] for item in archive.getmembers() if item.isfile()}
    yield from _differences(built.sdist, inside - {"PKG-INFO"}, set(files))
    for path in (built.wheel, built.sdist):
        if not re.fullmatch(rf"workapis-{re.escape(version)}(-py3-none-any\.whl|\.tar\.gz)", path.name):
            yield Fault(path.name, 0, "", f"is not named after {version}", _BUILD)


def wheel_faults(wheel: Path, files: Sequence[str]) -> Iterator[Fault]:
    """Yield what is wrong with the content of a wheel: both packages, the bundles, licences, and nothing else."""
    names = zipfile.ZipFile(wheel).namelist()
    expected = {path.partition("/")[2] for path in files if path.startswith(tuple(f"{name}/" for name in PACKAGES))}
    expected |= {f"workapis/specs/{Path(path).name}" for path in files if path.startswith(f"{_BUNDLES}/")}
    yield from _differences(wheel, {name for name in names if ".dist-info/" not in name}, expected)
    licences = {name.rpartition("/")[2] for name in names if ".dist-info/licenses/" in name}
    yield from (
        Fault(wheel.name, 0, "", f"has no {name}", _BUILD) for name in ("LICENSE", "NOTICE") if name not in licences
    )


def twine_faults(built: Distributions) -> Iterator[Fault]:
    """Yield what twine has against the metadata of wheel and sdist."""
    paths = (str(built.wheel), str(built.sdist))
    done = run_module(built.wheel.parent, "twine", "--no-color", "check", "--strict", *paths)
    if done.returncode:
        said = (done.stdout + done.stderr).strip()
        yield Fault(built.wheel.name, 0, "", f"twine check says {said!r}", "correct pyproject.toml or README.md")


def _built(kind: str, tree: Path, folder: Path) -> Path:
    done = run_module(tree, "build", f"--{kind}", "--no-isolation", "--outdir", str(folder))
    found = sorted(folder.glob({"wheel": "*.whl", "sdist": "*.tar.gz"}[kind]))
    if done.returncode or not found:
        raise FaultsError([Fault(kind, 0, "", f"cannot be built: {(done.stdout + done.stderr).strip()}", _BUILD)])
    return found[0]


def _differences(path: Path, inside: set[str], expected: set[str]) -> Iterator[Fault]:
    for names, problem in ((expected - inside, "lacks"), (inside - expected, "must not have")):
        for name in sorted(names):
            yield Fault(path.name, 0, "", f"{problem} {name}", _BUILD)
