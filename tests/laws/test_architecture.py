"""The map of the repository: every name on it exists, and its picture is up to date."""

from __future__ import annotations

import re

import pytest

from scripts.site import architecture_picture
from tests.repository import ROOT

PAGE = ROOT / "docs/architecture.md"
NAMED = sorted(set(re.findall(r"`([\w./]+/[\w./]*)`", PAGE.read_text("utf-8"))))


@pytest.mark.parametrize("name", NAMED)
def test_what_the_map_names_is_there(name: str) -> None:
    assert (ROOT / name).exists()


def test_the_map_says_where_a_change_goes() -> None:
    """A new page style, a new auth scheme and a new wire format have their rows, which name files."""
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| a new ")]
    for what in ("page style", "authentication scheme", "wire format"):
        (row,) = [row for row in rows if row.startswith(f"| a new {what}")]
        assert re.search(r"`[\w/]+\.(py|yaml|json)`", row)


def test_the_picture_is_what_the_code_gives() -> None:
    """`python -m scripts.commands.architecture` would change nothing."""
    assert (ROOT / architecture_picture.FILE).read_text("utf-8") == architecture_picture.picture(ROOT)


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_newcomers_are_led_to_the_map(page: str) -> None:
    """README and CONTRIBUTING name the page."""
    assert "docs/architecture.md" in (ROOT / page).read_text("utf-8")
