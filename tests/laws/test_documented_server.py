"""The documented server answers as the documentation says, and blocks of code are found and run as they are printed."""

from __future__ import annotations

import json
import re
import textwrap
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from scripts.spec.operations import OperationObject, operations
from tests.fakes.documented_server import documented_server
from tests.laws import code_block, test_code_blocks
from tests.laws.code_block import CodeBlock
from tests.repository import SLUGS, published


def ask(server: str, operation: OperationObject) -> tuple[int, bytes]:
    """Send a request that is meant for an operation, and return status and body of the answer."""
    path = re.sub(r"\{[^{}]*\}", "1", operation.path.replace("{format}", "json"))
    request = urllib.request.Request(server + path, b"{}" if operation.method in ("post", "put") else None)
    request.method = operation.method.upper()
    with urllib.request.urlopen(request, timeout=10) as reply:
        return reply.status, reply.read()


@pytest.mark.parametrize("slug", SLUGS)
def test_every_operation_is_answered_as_documented(slug: str) -> None:
    """Each operation gets a documented success, whose body is a printed payload or fits the schema of the reply."""
    document = published(slug)
    with documented_server(slug) as server:
        for operation in operations(document):
            status, body = ask(server.base_url, operation)
            assert server.calls[-1] == operation.name
            assert str(status) in operation.value["responses"]
            content = operation.value["responses"][str(status)].get("content", {}).get("application/json")
            if content:
                value = json.loads(body)
                printed = [item["value"] for item in content.get("examples", {}).values()]
                schema = {"allOf": [content["schema"]], "components": document["components"]}
                assert value in printed or "x-workapis-pagination" in operation.value or not printed
                assert jsonschema_rs.is_valid(schema, value), (operation.name, value)


def test_what_is_not_documented_is_not_found() -> None:
    """A request for which no operation is documented gets 404."""
    with documented_server(SLUGS[0]) as server, pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{server.base_url}/no/such/thing/here", timeout=10)


def test_blocks_are_found_where_markdown_has_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks in lists and tabs, with and without a comment, are found with their line; their indent is taken off."""
    monkeypatch.setattr(code_block, "ROOT", tmp_path)
    page = tmp_path / "page.md"
    page.write_text(
        textwrap.dedent(
            """\
            <!-- run: two_pages, refused -->
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
    assert (first.line, first.text, first.stages) == (3, "a = 1\n", ["two_pages", "refused"])
    assert (second.line, second.text, second.is_run) == (9, "b = 2\n", True)
    assert (third.is_run, third.value) == (False, "it has no end")


@pytest.mark.parametrize("text", ["1 / 0\n", "from asyncio import sleep\nawait sleep(0)\n1 / 0\n"])
def test_a_block_that_fails_is_told(text: str) -> None:
    """What a block raises is raised, also where it awaits."""
    names: dict[str, Any] = {}
    with pytest.raises(ZeroDivisionError):
        test_code_blocks.run(CodeBlock("page.md", 1, "python", text), {}, names)


def test_only_addresses_are_changed(capsys: pytest.CaptureFixture[str]) -> None:
    """A client loses what names its host and gets that of its server; other arguments and calls stay."""
    text = "print(TeamworkProjects(site='a', api_key='k'), other(site='b'))\n"
    with documented_server("teamwork_projects") as server:
        names: dict[str, Any] = {"TeamworkProjects": dict, "other": dict}
        printed = test_code_blocks.run(CodeBlock("page.md", 1, "python", text), {"teamwork_projects": server}, names)
        assert printed == f"{{'api_key': 'k', 'base_url': '{server.base_url}'}} {{'site': 'b'}}\n"
