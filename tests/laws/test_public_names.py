"""Public names change only when that is meant: `python -m tests.laws.public_names` writes the list anew."""

from __future__ import annotations

from tests.laws import public_names


def test_public_names_are_those_that_are_listed() -> None:
    """Every public name and signature stands in the list, and nothing else does."""
    listed, found = public_names.FILE.read_text("utf-8").splitlines(), public_names.lines()
    gone, new = sorted({*listed} - {*found}), sorted({*found} - {*listed})
    assert not gone + new, "\n".join([*(f"- {line}" for line in gone[:40]), *(f"+ {line}" for line in new[:40])])
    assert listed == found, "the list is not in order"
