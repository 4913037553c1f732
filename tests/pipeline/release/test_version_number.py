"""Version numbers: their form, their order, and which may follow which."""

from __future__ import annotations

import pytest

from scripts.changes.change import ChangeKind
from scripts.release.version_number import VersionNumber


@pytest.mark.parametrize(
    ("last", "worst", "least"),
    [
        ("0.1.0", "breaking", "0.2.0"),
        ("0.1.3", "breaking", "0.2.0"),
        ("0.1.3", "additive", "0.1.4"),
        ("0.1.3", "documentation", "0.1.4"),
        ("1.2.3", "breaking", "2.0.0"),
        ("1.2.3", "additive", "1.3.0"),
        ("1.2.3", "documentation", "1.2.4"),
    ],
)
def test_what_changed_says_which_version_may_follow(last: str, worst: str, least: str) -> None:
    """A breaking change needs a minor version before 1.0.0, and a major one after it; an addition, a minor one."""
    assert str(VersionNumber.parse(last).after(ChangeKind(worst))) == least


def test_versions_sort_by_number() -> None:
    assert VersionNumber.parse("0.9.10") < VersionNumber.parse("0.10.9") < VersionNumber.parse("1.0.0")


@pytest.mark.parametrize("text", ["", "1", "1.0", "v1.0.0", "1.0.0rc1", "1.0.0.0", "01.0.0", "1.0.-1", "1.0.0\n"])
def test_a_version_is_three_numbers(text: str) -> None:
    """The parser refuses anything else, such as release candidates."""
    with pytest.raises(ValueError, match="write three numbers, such as"):
        VersionNumber.parse(text)
