"""Public names change only when that is meant: `python -m tests.laws.public_names` writes the list anew."""

from __future__ import annotations

import re

from tests.laws import public_names
from tests.repository import SLUGS


def test_public_names_are_those_that_are_listed() -> None:
    """The list has every public name and signature, and nothing else; an API comes in with its release."""
    listed = public_names.FILE.read_text("utf-8").splitlines()
    unreleased = [slug for slug in SLUGS if f"module workapis_generated.{slug}" not in listed]
    known = re.compile(rf"workapis(_generated)?\.({'|'.join(unreleased)})\b") if unreleased else None
    found = [line for line in public_names.lines() if not (known and known.search(line))]
    gone, new = sorted({*listed} - {*found}), sorted({*found} - {*listed})
    assert not gone + new, "\n".join([*(f"- {line}" for line in gone[:40]), *(f"+ {line}" for line in new[:40])])
    assert listed == found, "the list is not in order"


def test_public_names_are_documented() -> None:
    """Also those that a public module has from a private one, which ruff does not see."""
    assert [line for line, is_documented in public_names.lines().items() if not is_documented] == []
