"""Check that the tree is ready for a release, and report all errors at once."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scripts.changes.change import DOCUMENTATION, ChangeKind, UserChange, in_order
from scripts.changes.comparison import compare, untold_faults
from scripts.changes.fragments import FOLDER, Fragment, fragments
from scripts.changes.python_side.typing_programs import typing_changes
from scripts.changes.versions import RELEASED, Version, of_release, of_tree
from scripts.document.fault import Fault, FaultsError
from scripts.publish.manifest import package_version
from scripts.release import changelog
from scripts.release.version_number import VersionNumber

PROJECT: Final = "pyproject.toml"


@dataclass(frozen=True)
class Release:
    """A release: its version, and the fragments with the changes since the last release."""

    number: VersionNumber
    told: tuple[Fragment, ...]


def ready(root: Path, wanted: str) -> Release:
    """Return the release that the tree is ready for.

    Args:
        root: a git working tree.
        wanted: the version. Empty for the one in `pyproject.toml` if it is above the last release, else for the least
            one that the changes allow.

    Raises:
        FaultsError: git finds changes to commit, the version is invalid or too low for the changes since the last
            release, a breaking change has no fragment, or there is no fragment at all.
    """
    told = fragments(root)
    before = of_release(root)
    changes = _changes(root, before) if before else []
    unsaid = untold_faults(root, before, changes, told) if before else []
    faults = [*_dirt(root), *unsaid, *_silence(root, told)]
    last = _number_of(before)
    least = last.after(_worst(changes, told)) if last else None
    try:
        number = VersionNumber.parse(wanted or _default(root, last, least))
    except ValueError as error:
        faults.append(Fault(PROJECT, 0, "", str(error), "pass the version: nox -s release -- 0.2.0"))
        raise FaultsError(faults) from None
    faults += _too_low(number, last, least, _worst(changes, told))
    if faults:
        raise FaultsError(faults)
    return Release(number, tuple(told))


def committed(root: Path, wanted: str) -> Release:
    """Return the committed release.

    Args:
        root: a git working tree.
        wanted: the expected version, such as the version of a tag. Empty accepts any.

    Raises:
        FaultsError: git finds changes to commit, fragments remain, or version, changelog, baseline and tree disagree.
    """
    faults = [*_dirt(root)]
    text, before = package_version(root), of_release(root)
    number = VersionNumber.parse(text)
    fix = "release by nox -s release, commit what it wrote, and tag that commit"
    if wanted and wanted != text:
        faults.append(Fault(PROJECT, 0, "", f"the version is {text}, not {wanted}", fix))
    written = _read(root / changelog.FILE)
    if changelog.newest(written) != text or changelog.is_open(written):
        faults.append(Fault(changelog.FILE, 0, "", f"the newest section is not the release {text}", fix))
    if before is None or _number_of(before) != number:
        faults.append(Fault(f"{RELEASED}/{text}", 0, "", f"there is no baseline of {text}, or a newer one", fix))
    elif compare(before, of_tree(root)):
        faults.append(Fault(f"{RELEASED}/{text}", 0, "", "the tree differs from the release", fix))
    if fragments(root):
        faults.append(Fault(FOLDER, 0, "", f"there are fragments that {text} does not include", fix))
    if faults:
        raise FaultsError(faults)
    return Release(number, ())


def _changes(root: Path, before: Version) -> list[UserChange]:
    found = compare(before, of_tree(root))
    return in_order([*found, *typing_changes(root, before.programs)]) if before.programs else found


def _worst(changes: list[UserChange], told: list[Fragment]) -> ChangeKind:
    kinds = {item.kind for item in changes} | {fragment.kind for fragment in told}
    return next((kind for kind in ChangeKind if kind in kinds), DOCUMENTATION)


def _number_of(before: Version | None) -> VersionNumber | None:
    return VersionNumber.parse(before.name.rpartition(" ")[2]) if before else None


def _default(root: Path, last: VersionNumber | None, least: VersionNumber | None) -> str:
    here = package_version(root)
    return str(least) if last and least and VersionNumber.parse(here) <= last else here


def _dirt(root: Path) -> Iterator[Fault]:
    done = subprocess.run(
        ["git", "-C", str(root), "status", "--porcelain"], capture_output=True, text=True, check=False
    )
    if done.returncode:
        yield Fault(".", 0, "", f"git says {done.stderr.strip()!r}", "release from a repository of git")
    for line in done.stdout.splitlines():
        yield Fault(line[3:], 0, "", "has uncommitted changes", "commit or revert them")


def _silence(root: Path, told: list[Fragment]) -> Iterator[Fault]:
    if not told and not changelog.is_open(_read(root / changelog.FILE)):
        yield Fault(FOLDER, 0, "", "no changelog fragment", "write one, see docs/changes/README.md")


def _too_low(
    number: VersionNumber, last: VersionNumber | None, least: VersionNumber | None, worst: ChangeKind
) -> Iterator[Fault]:
    if last is None or least is None or number >= least:
        return
    why = f"{worst.value} changes since {last} require {least}" if number > last else f"{last} is the last release"
    yield Fault(PROJECT, 0, "", f"{number} is too low: {why}", f"release {least} or a later version")


def _read(path: Path) -> str:
    return path.read_text("utf-8")
