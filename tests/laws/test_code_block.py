"""Code blocks are found as Markdown defines them, and run as they are printed."""

from __future__ import annotations

import contextlib
import textwrap
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.snippet_stages import scene_of
from tests.laws import code_block, test_code_blocks
from tests.laws.code_block import CodeBlock


def test_blocks_are_found_where_markdown_has_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks in lists and tabs, with and without a comment, are found with their line; their indent is taken off."""
    monkeypatch.setattr(code_block, "ROOT", tmp_path)
    page = tmp_path / "page.md"
    page.write_text(
        textwrap.dedent(
            """\
            <!-- run: empty, projects 7 -->
            ```python
            a = 1
            ```

            === "sync"

                ```python
                b = 2
                ```

            <!-- not run: it has no end -->
            ```python
            while True: pass
            ```
            """
        )
    )
    first, second, third = code_block.blocks(page)
    assert (first.line, first.text, first.stages) == (3, "a = 1\n", ["empty", "projects 7"])
    assert (second.line, second.text, second.is_run) == (9, "b = 2\n", True)
    assert (third.is_run, third.value) == (False, "it has no end")


@pytest.mark.parametrize("text", ["1 / 0\n", "from asyncio import sleep\nawait sleep(0)\n1 / 0\n"])
def test_a_block_that_fails_is_told(text: str) -> None:
    """The error of a block propagates, also if the block awaits."""
    names: dict[str, Any] = {}
    with pytest.raises(ZeroDivisionError):
        test_code_blocks.run(CodeBlock("page.md", 1, "python", text), {}, names)


def test_only_addresses_are_changed() -> None:
    """A client loses what names its host and gets that of its fake; other arguments and calls stay."""
    text = "print(TeamworkProjects(site='a', api_key='k'), other(site='b'))\n"
    names: dict[str, Any] = {"TeamworkProjects": dict, "other": dict}
    addresses = {"teamwork_projects": "http://127.0.0.1:1"}
    printed = test_code_blocks.run(CodeBlock("page.md", 1, "python", text), addresses, names)
    assert printed == "{'api_key': 'k', 'base_url': 'http://127.0.0.1:1'} {'site': 'b'}\n"


def test_stages_are_records_and_statuses() -> None:
    """A kind and a number are a record, a method and a number the status of its next request; others are refused."""
    with contextlib.ExitStack() as stack:
        scene = scene_of(["teamwork_projects"], ["empty", "projects 7", "projects.get 429"], stack)
        service = scene.services["teamwork_projects"]
        client = service.client()
        assert ([project.id for project in client.projects.list()], client.projects.get(7).id) == ([7], 7)
        assert [seen.status for seen in service.log] == [200, 429, 200]
        with pytest.raises(ValueError, match="Did you mean projects"):
            scene_of(["teamwork_projects"], ["project 7"], stack)
