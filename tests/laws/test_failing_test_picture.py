"""Laws of the picture of a failing test in the guide."""

from __future__ import annotations

import re

from tests.laws.failing_test_picture import FILE, picture


def test_the_picture_is_current() -> None:
    """It is today's output of pytest; `python -m tests.laws.failing_test_picture` draws it again."""
    drawn = FILE.read_text("utf-8")
    assert drawn == picture()
    assert "nearest&#160;other" in drawn
    assert not re.search(r"url\((?!#)|href=", drawn)
