"""Changelog fragments: small files in `docs/changes` that the next release makes its notes of.

`docs/changes/<api>.<id>.<kind>.md` is a fragment of an API, or of `workapis`, the runtime. It says that a change breaks
if its kind is `breaking` and it has the name of what changed, in backticks, as `nox -s diff` prints it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scripts.changes.change import BREAKING, ChangeKind, UserChange
from scripts.document.digests import digest
from scripts.document.fault import Fault, FaultsError

FOLDER: Final = "docs/changes"
_NAME: Final = re.compile(rf"(?P<api>[a-z][a-z0-9_]*)\.(?P<id>[a-z0-9-]+)\.(?P<kind>{'|'.join(ChangeKind)})\.md")
_README: Final = "README.md"


@dataclass(frozen=True)
class Fragment:
    """One fragment: its API, its kind, and its text."""

    api: str
    kind: ChangeKind
    text: str

    def says(self, change: UserChange) -> bool:
        """Say whether the fragment tells that a change breaks."""
        return self.kind is BREAKING and self.api == change.api and f"`{change.python}`" in self.text


def fragments(root: Path) -> list[Fragment]:
    """Return the fragments of the repository, in the order of their names.

    Raises:
        FaultsError: a file has a name that is none of a fragment.
    """
    found, faults = [], []
    for path in sorted((root / FOLDER).glob("*")):
        name = _NAME.fullmatch(path.name)
        if name:
            found.append(Fragment(name["api"], ChangeKind(name["kind"]), path.read_text("utf-8")))
        elif path.name != _README and not path.name.startswith("."):
            fix = f"rename it to <api>.<id>.<kind>.md, with one of the kinds {', '.join(ChangeKind)}"
            faults.append(Fault(f"{FOLDER}/{path.name}", 0, "", "not the name of a changelog fragment", fix))
    if faults:
        raise FaultsError(faults)
    return found


def untold(changes: Iterable[UserChange], told: Sequence[Fragment]) -> list[UserChange]:
    """Return the breaking changes that no fragment tells."""
    breaking = (item for item in changes if item.kind is BREAKING)
    return [item for item in breaking if not any(fragment.says(item) for fragment in told)]


def drafts(changes: Iterable[UserChange]) -> Iterator[tuple[str, str]]:
    """Yield a fragment for the breaking changes of each API, as path and text: a line a change, to be written anew."""
    lines: dict[str, dict[str, None]] = {}
    for item in changes:
        lines.setdefault(item.api, {})[f"- `{item.python}`: {item.why}."] = None
    for api, found in lines.items():
        text = "\n".join(found) + "\n"
        yield f"{FOLDER}/{api}.{digest(text.encode())[:8]}.{BREAKING}.md", text
