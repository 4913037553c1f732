"""The blocks of guides that need a heavy tool run here, and print the output in the block below them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.laws.code_block import CodeBlock, blocks
from tests.laws.test_code_blocks import run
from tests.repository import ROOT
from tests.tools.needed import tool
from workapis.testing import fake

PAGES = sorted((ROOT / "docs/guides").glob("*.md"))
ALL = [block for page in PAGES for block in blocks(page)]
OURS = [number for number, block in enumerate(ALL) if "nox -s tools" in block.value]


@pytest.mark.parametrize("number", OURS, ids=lambda number: str(ALL[number]))
@pytest.mark.filterwarnings("ignore")  # of dlt and what it imports
def test_a_block_runs(number: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """To its end, against a fake."""
    block = ALL[number]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "CRITICAL")
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    for name in re.findall(r"^(?:from|import) (dlt|pandas|polars|fastapi)", block.text, re.MULTILINE):
        tool(name)
    with fake("teamwork_projects", documented=True, records=3) as service:
        printed = run(block, {"teamwork_projects": service.base_url}, {"__name__": "guide"})
    assert printed == _printed_below(ALL[number + 1 :])


def _printed_below(later: list[CodeBlock]) -> str:
    return later[0].text if later and later[0].language == "text" and not later[0].word else ""


def test_there_are_such_blocks() -> None:
    """Of tables, of responses and of loads."""
    assert len(OURS) == 3
