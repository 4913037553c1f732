"""The blocks of guides that need a heavy tool run here, and print what the block below them says."""

from __future__ import annotations

import re

import pytest

from tests.fakes.documented_server import documented_server
from tests.laws.code_block import CodeBlock, blocks
from tests.laws.test_code_blocks import run
from tests.repository import ROOT
from tests.tools.needed import tool

PAGES = sorted((ROOT / "docs/guides").glob("*.md"))
ALL = [block for page in PAGES for block in blocks(page)]
OURS = [number for number, block in enumerate(ALL) if "nox -s tools" in block.value]


@pytest.mark.parametrize("number", OURS, ids=lambda number: str(ALL[number]))
def test_a_block_runs(number: int) -> None:
    """To its end, against the documented server."""
    block = ALL[number]
    for name in re.findall(r"^(?:from|import) (pandas|polars|fastapi)", block.text, re.MULTILINE):
        tool(name)
    with documented_server("teamwork_projects") as server:
        printed = run(block, {"teamwork_projects": server}, {"__name__": "guide"})
    assert printed == _printed_below(ALL[number + 1 :])


def _printed_below(later: list[CodeBlock]) -> str:
    return later[0].text if later and later[0].language == "text" and not later[0].word else ""


def test_there_are_such_blocks() -> None:
    """Of tables and of responses."""
    assert len(OURS) == 2
