"""Read and draft changelog fragments: small files in `docs/changes` for the notes of the next release.

`docs/changes/<api>.<id>.<kind>.md` is a fragment of an API, or of `workapis`, the runtime. It describes a breaking
change if its kind is `breaking` and it contains the name from `nox -s diff` in backticks.
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
        """Return whether the fragment describes a breaking change."""
        return self.kind is BREAKING and self.api == change.api and f"`{change.python}`" in self.text


def fragments(root: Path) -> list[Fragment]:
    """Return the fragments of the repository, sorted by name.

    Raises:
        FaultsError: a file has another name than a fragment.
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
    """Return the breaking changes without a fragment."""
    breaking = (item for item in changes if item.kind is BREAKING)
    return [item for item in breaking if not any(fragment.says(item) for fragment in told)]


def drafts(changes: Iterable[UserChange]) -> Iterator[tuple[str, str]]:
    """Yield path and text of a fragment for the breaking changes of each API: a line for each change, to rewrite."""
    lines: dict[str, dict[str, None]] = {}
    for item in changes:
        lines.setdefault(item.api, {})[f"- `{item.python}`: {item.why}."] = None
    for api, found in lines.items():
        text = "\n".join(found) + "\n"
        yield f"{FOLDER}/{api}.{digest(text.encode())[:8]}.{BREAKING}.md", text
