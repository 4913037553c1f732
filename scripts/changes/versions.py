"""Load a version of the clients for comparison: bundle files, a git revision, the tree, or the last release."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from scripts.document.fault import Fault, FaultsError
from scripts.document.yaml_document import parse
from scripts.spec import wire_formats

RELEASED: Final = "docs/released"
PUBLIC_NAMES: Final = "tests/data/public_names.txt"
TYPING_PROGRAMS: Final = ("tests/clients/downstream.py", "build/payload_types.py")
"""Programs for type checkers: one is written by hand, one by `tests.clients.typed_fields`."""
_BUNDLES: Final = "generated/bundles"
_SUFFIX: Final = ".openapi.yaml"
_MERGED: Final = "workapis"
_FORMATS: Final = (wire_formats.FILE, "specs/vocabulary/formats.yaml")  # the second one until it moved


@dataclass(frozen=True)
class Version:
    """The bundles by API, the wire formats of their vocabulary, and facts of their code.

    Args:
        name: name of the version for people.
        names: list of public Python names, empty if the version has none.
        programs: typing programs of the version by path.
        is_file: whether it is one bundle file, and so a part of a version.
    """

    name: str
    bundles: Mapping[str, Mapping[str, Any]] = field(repr=False)
    formats: Mapping[str, Any] = field(repr=False)
    names: str = field(default="", repr=False)
    programs: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    is_file: bool = False


def of_bundles(root: Path, bundles: Mapping[str, Mapping[str, Any]]) -> Version:
    """Return the version of the tree, with bundles that are not written yet.

    Raises:
        FaultsError: the vocabulary cannot be read.
    """
    return Version("the tree", bundles, wire_formats.formats(root), _in(root)(PUBLIC_NAMES) or "")


def of_tree(root: Path) -> Version:
    """Return the version of the tree.

    Raises:
        FaultsError: a bundle cannot be read.
    """
    return _of_files("the tree", [path.relative_to(root).as_posix() for path in (root / _BUNDLES).iterdir()], _in(root))


def of_release(root: Path) -> Version | None:
    """Return the last release from the newest folder of `docs/released`, None if there was none.

    Such a folder has the bundles of the release, and its ``formats.yaml``, ``public_names.txt``, ``downstream.py`` and
    ``payload_types.py``.
    """
    found = [path for path in (root / RELEASED).glob("*") if _has_bundles(path)]
    if not found:
        return None
    folder = max(found, key=lambda path: [int(part) for part in re.findall(r"\d+", path.name)])
    named = {wire_formats.FILE: "formats.yaml"}
    read = _in(folder)
    files = [f"{_BUNDLES}/{path.name}" for path in folder.iterdir()]
    return _of_files(f"release {folder.name}", files, lambda path: read(named.get(path, path.rpartition("/")[2])))


def of_revision(root: Path, revision: str) -> Version:
    """Return the version of a git revision, read without a checkout.

    Raises:
        FaultsError: git knows no such revision, or it has no bundles.
    """
    listed = _git(root, "ls-tree", "--name-only", revision, f"{_BUNDLES}/")
    if not listed:
        is_one = _git(root, "rev-parse", "--verify", f"{revision}^{{commit}}")
        problem = f"has no {_BUNDLES}" if is_one else "is none"
        fix = "name a revision of git that has bundles, or a bundle file"
        raise FaultsError([Fault(revision, 0, "", f"the revision {problem}", fix)])
    return _of_files(revision, listed.splitlines(), lambda path: _git(root, "show", f"{revision}:{path}"))


def of_argument(root: Path, argument: str) -> Version:
    """Return the version that an argument names: a bundle file if it exists, else a git revision.

    Raises:
        FaultsError: the argument names neither.
    """
    path = Path(argument)
    if not path.is_file():
        return of_revision(root, argument)
    slug = path.name.removesuffix(_SUFFIX)
    document = parse(path.read_text("utf-8"), argument).value
    return Version(argument, {slug: document}, wire_formats.formats(root), is_file=True)


def _of_files(name: str, files: list[str], read: Callable[[str], str | None]) -> Version:
    bundles = {}
    for path in sorted(item for item in files if item.endswith(_SUFFIX)):
        slug = path.rpartition("/")[2].removesuffix(_SUFFIX)
        if slug != _MERGED:
            bundles[slug] = parse(read(path) or "", f"{name}: {path}").value
    formats = next((text for path in _FORMATS if (text := read(path))), "{}")
    programs = {path: text for path in TYPING_PROGRAMS if (text := read(path))}
    return Version(name, bundles, parse(formats, wire_formats.FILE).value, read(PUBLIC_NAMES) or "", programs)


def _in(folder: Path) -> Callable[[str], str | None]:
    return lambda path: (folder / path).read_text("utf-8") if (folder / path).is_file() else None


def _has_bundles(path: Path) -> bool:
    return any(path.glob(f"*{_SUFFIX}"))


def _git(root: Path, *arguments: str) -> str | None:
    """Return the output of git, None if git fails."""
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.decode("utf-8")
