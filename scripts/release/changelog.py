"""The changelog: add a section for a release, and extract release notes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Final

from scripts.changes.change import ADDITIVE, BREAKING, DOCUMENTATION, ChangeKind
from scripts.changes.fragments import Fragment
from scripts.release.version_number import VersionNumber

FILE: Final = "CHANGELOG.md"
_OPEN: Final = re.compile(r"^## .*, not yet released\n+", re.MULTILINE)
_SECTION: Final = re.compile(r"^## ", re.MULTILINE)
_HEADINGS: Final = {BREAKING: "Breaking", ADDITIVE: "Added", DOCUMENTATION: "Documentation"}


def released(text: str, number: VersionNumber, told: Sequence[Fragment], today: dt.date) -> str:
    """Return the changelog with a new first section: fragments by API, breaking changes first.

    A section whose heading ends with "not yet released" becomes part of it.
    """
    found = _SECTION.search(text)
    start = found.start() if found else len(text)
    before = text[:start].rstrip("\n") + "\n\n"
    parts = [f"## {number}, {today.isoformat()}", *_of_fragments(told)]
    return before + "\n\n".join(parts) + "\n\n" + _OPEN.sub("", text[start:], count=1)


def is_open(text: str) -> bool:
    """Return whether the newest section has the mark "not yet released"."""
    found = _SECTION.search(text)
    return bool(found and _OPEN.match(text, found.start()))


def newest(text: str) -> str:
    """Return the version of the newest section, empty if there is none."""
    found = re.search(r"^## ([^,\n]+)", text, re.MULTILINE)
    return found[1] if found else ""


def notes(text: str, number: VersionNumber) -> str:
    """Return the notes of a release: its section of the changelog as a separate document.

    Raises:
        ValueError: the changelog has no such section.
    """
    sections = _SECTION.split(text)
    section = next((part for part in sections[1:] if part.startswith(f"{number},")), None)
    if section is None:
        raise ValueError(f"{FILE} has no section of {number}")
    heading, _, body = section.partition("\n")
    return f"# workapis {heading}\n\n" + re.sub(r"^#(?=#)", "", body.strip(), flags=re.MULTILINE) + "\n"


def _of_fragments(told: Sequence[Fragment]) -> Iterator[str]:
    for api in sorted({fragment.api for fragment in told}):
        yield f"### {api}"
        for kind in ChangeKind:
            items = [_item(fragment.text) for fragment in told if (fragment.api, fragment.kind) == (api, kind)]
            if items:
                yield f"#### {_HEADINGS[kind]}"
                yield "\n".join(items)


def _item(text: str) -> str:
    """Return the text of a fragment as items of a list."""
    text = text.strip()
    return text if text.startswith("- ") else "- " + text.replace("\n", "\n  ").replace("\n  \n", "\n\n")
