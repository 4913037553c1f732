"""Pictures of the guides show the output of their blocks."""

from __future__ import annotations

from tests.laws.terminal_pictures import GUIDES, pictures


def test_every_picture_is_what_its_block_prints() -> None:
    """`python -m tests.laws.terminal_pictures` would change nothing, and no picture is left without a block."""
    drawn = dict(pictures())
    assert {path.name for path in drawn} == {path.name for path in GUIDES.glob("values-*.svg")}
    for path, picture in drawn.items():
        assert path.read_text("utf-8") == picture, f"{path.name}: draw it anew"
