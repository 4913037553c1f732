"""Parts that validators on Node share: settings, installation by npm, problems."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.document.digests import digest
from scripts.document.fault import FaultsError
from scripts.document.yaml_document import Document, load
from scripts.foreign import nodejs
from scripts.foreign.nodejs import AbsentError, BrokenError
from scripts.rules import vocabulary


@dataclass(frozen=True, order=True)
class Problem:
    """An error or a warning of a validator at a place of a bundle; ``file`` is relative to the repository root."""

    file: str
    line: int
    pointer: str
    rule: str
    severity: str
    message: str


def settings(file: str, root: Path) -> Document:
    """Return the pins and accepted warnings of a validator, from a file named after its schema.

    Raises:
        FaultsError: the file cannot be read, or does not match its schema.
    """
    document = load(root / file, root)
    faults = vocabulary.misfits(document, Path(file).stem)
    if faults:
        raise FaultsError(faults)
    return document


def installed(cache: Path, key: str, files: Mapping[str, str], install: Callable[[Path], None]) -> Path:
    """Install a validator if it is missing, and return its folder.

    Args:
        cache: parent folder of the installations, one for each key.
        key: text that identifies the pins.
        files: contents to write into the folder before the installation, by name.
        install: installs the packages in the folder.

    Raises:
        AbsentError: Node or npm is missing, or the npm registry cannot be reached.
        BrokenError: a package of the registry is not the pinned one.
    """
    folder = cache / digest(key.encode())[:16]
    complete = folder / "complete"
    if complete.is_file():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    install(folder)
    complete.touch()
    return folder


def npm(folder: Path, package: str, altered: str, *arguments: str, more: Mapping[str, str] | None = None) -> None:
    """Run npm in a folder, without the scripts of packages.

    Args:
        folder: folder of `package.json`.
        package: name and version of the package to install.
        altered: message of `BrokenError` if a digest differs.
        arguments: command line of npm.
        more: additional environment variables.

    Raises:
        AbsentError: npm is missing, or failed.
        BrokenError: a digest differs from the pinned one.
    """
    done = nodejs.run([nodejs.program("npm"), *arguments, "--ignore-scripts"], folder, more)
    if "EINTEGRITY" in done.stderr:
        raise BrokenError(altered)
    if done.returncode:
        raise AbsentError(f"npm could not install {package}: {nodejs.reason(done.stderr)}")


def of_bundles(problems: Iterable[Problem], bundles: Sequence[str]) -> list[Problem]:
    """Return the problems sorted by place; raise `BrokenError` if one is in another file than the bundles."""
    found = sorted(problems)
    strangers = sorted({problem.file for problem in found} - {*bundles})
    if strangers:
        raise BrokenError(f"found problems in other files than the bundles: {', '.join(strangers)}")
    return found
