"""The changelog: the section of a release, and release notes."""

from __future__ import annotations

import datetime as dt

import pytest

from scripts.changes.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.changes.fragments import Fragment
from scripts.release import changelog
from scripts.release.version_number import VersionNumber

NUMBER = VersionNumber(0, 2, 0)
DAY = dt.date(2027, 1, 31)
TOLD = [
    Fragment("store", ADDITIVE, "Shelves can be\nlisted.\n\nAll of them.\n"),
    Fragment("shop", DOCUMENTATION, "- Texts.\n"),
    Fragment("shop", BREAKING, "- `Thing.value` is gone.\n- `Thing.name` is gone.\n"),
    Fragment("shop", BREAKING, "`things.get()` takes a shelf.\n"),
]
WRITTEN = """# Changelog

## 0.2.0, 2027-01-31

### shop

#### Breaking

- `Thing.value` is gone.
- `Thing.name` is gone.
- `things.get()` takes a shelf.

#### Documentation

- Texts.

### store

#### Added

- Shelves can be
  listed.

  All of them.

"""


def test_fragments_are_listed_by_api_and_what_breaks_first() -> None:
    """Each API has a heading, each kind one below it; a text becomes an item of a list if it is none."""
    old = "## 0.1.0, 2026-12-01\n\n- First.\n"
    assert changelog.released(f"# Changelog\n\n{old}", NUMBER, TOLD, DAY) == WRITTEN + old


def test_what_was_not_yet_released_is_part_of_the_release() -> None:
    """The text of an open section follows the fragments; one that is further down stays."""
    text = "# Changelog\n\n## 0.1.0, not yet released\n\n- By hand.\n\n## 0.0.9, 2026-01-01\n"
    assert changelog.is_open(text)
    assert changelog.newest(text) == "0.1.0"
    made = changelog.released(text, NUMBER, TOLD, DAY)
    assert made == f"{WRITTEN}- By hand.\n\n## 0.0.9, 2026-01-01\n"
    assert not changelog.is_open(made)
    assert changelog.newest(made) == "0.2.0"


def test_a_changelog_without_sections_gets_its_first() -> None:
    """A heading alone is enough to begin with."""
    assert changelog.released("# Changelog\n", NUMBER, TOLD, DAY).strip() == WRITTEN.strip()
    assert changelog.newest("# Changelog\n") == ""


def test_notes_are_the_section_as_a_document() -> None:
    """Headings move up by one, and the notes have no section of another release."""
    made = changelog.released("# Changelog\n\n## 0.1.0, 2026-12-01\n\n- First.\n", NUMBER, TOLD, DAY)
    notes = changelog.notes(made, NUMBER)
    assert notes.startswith("# workapis 0.2.0, 2027-01-31\n\n## shop\n\n### Breaking\n\n- `Thing.value` is gone.\n")
    assert notes.endswith("  All of them.\n")
    with pytest.raises(ValueError, match=r"CHANGELOG.md has no section of 0\.3\.0"):
        changelog.notes(made, VersionNumber(0, 3, 0))
