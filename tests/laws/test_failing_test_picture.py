"""Laws of the picture of a failing test in the guide."""

from __future__ import annotations

import re

from tests.laws.failing_test_picture import FILE, picture


def test_the_picture_is_current() -> None:
    """It is what pytest prints today; `python -m tests.laws.failing_test_picture` draws it anew."""
    drawn = FILE.read_text("utf-8")
    assert drawn == picture()
    assert "nearest&#160;other" in drawn
    assert not re.search(r"url\((?!#)|href=", drawn)
