"""Common parts of validators on Node: settings, the folder of npm's installation, problems."""

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
    """One thing that a judge says against a place of a bundle; ``file`` is relative to the repository's root."""

    file: str
    line: int
    pointer: str
    rule: str
    severity: str
    message: str


def settings(file: str, root: Path) -> Document:
    """Return what is pinned and which warnings stay, from a file that is named as its schema.

    Raises:
        FaultsError: the file cannot be read, or is not as its schema demands.
    """
    document = load(root / file, root)
    faults = vocabulary.misfits(document, Path(file).stem)
    if faults:
        raise FaultsError(faults)
    return document


def installed(cache: Path, key: str, files: Mapping[str, str], install: Callable[[Path], None]) -> Path:
    """Return the folder that a judge is installed in, after doing so where it was not.

    Args:
        cache: where its folders are, one for each key.
        key: tells what is pinned.
        files: what is written into the folder, by name.
        install: does the rest in the folder.

    Raises:
        AbsentError: there is no Node, no npm, or no way to the registry.
        BrokenError: what the registry offers is not what was pinned.
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
    """Run npm in a folder, no script of any package with it.

    Args:
        folder: where `package.json` is.
        package: what is installed, with its version.
        altered: what to say where a digest is another one.
        arguments: what npm is to do.
        more: what its environment has besides.

    Raises:
        AbsentError: npm is not here, or failed.
        BrokenError: a digest is another one.
    """
    done = nodejs.run([nodejs.program("npm"), *arguments, "--ignore-scripts"], folder, more)
    if "EINTEGRITY" in done.stderr:
        raise BrokenError(altered)
    if done.returncode:
        raise AbsentError(f"npm could not install {package}: {nodejs.reason(done.stderr)}")


def of_bundles(problems: Iterable[Problem], bundles: Sequence[str]) -> list[Problem]:
    """Return the problems sorted by place; raise `BrokenError` for those of other files than the bundles."""
    found = sorted(problems)
    strangers = sorted({problem.file for problem in found} - {*bundles})
    if strangers:
        raise BrokenError(f"problems of files that were not given: {', '.join(strangers)}")
    return found
