"""Every code block of README, guides and pages of the site runs, as it is printed, against fakes of the services.

``tests/laws/code_block.py`` tells how a block says what it needs; CONTRIBUTING tells writers.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import json
import re
import shlex
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
import yaml

from tests.fakes.deliveries import TOKEN
from tests.fakes.snippet_stages import STAGES, scene_of
from tests.laws.code_block import CodeBlock, blocks
from tests.repository import APIS, ROOT, published
from workapis.limits import PROCESS

PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md")),
    *sorted(ROOT.glob("specs/*/README.md")),
    *sorted(ROOT.glob("docs/**/*.md")),
]
ALL = [block for page in PAGES for block in blocks(page)]
CLIENTS = {published(api.slug)["x-workapis-client"]: api.slug for api in APIS}
# Blocks of these languages are data or output; the first two are programs.
PROGRAMS = frozenset({"python", "sh"})
DATA = frozenset({"json", "yaml", "toml"})
OTHER = frozenset({"", "text", "markdown", "xml", "http", "diff"})
# What a shell block may do besides curl: the tests do not do it again, test_repository_documents judges the sessions.
COMMANDS = frozenset({"nox", "pip", "git", "cd", "python", "sha256sum"})


def of(language: str) -> list[CodeBlock]:
    """Return the blocks of a language that are not excused."""
    return [block for block in ALL if block.language == language and block.word != "not run"]


class Directed(ast.NodeTransformer):
    """Sends the clients that a program makes to the fakes: the only change that is made to it."""

    def __init__(self, addresses: Mapping[str, str]) -> None:
        """Begin with the base URLs by slug."""
        self.addresses = addresses

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Give the fake of its API as `base_url` to a client that has one and no transport of its own."""
        self.generic_visit(node)
        slug = CLIENTS.get(_called(node).removeprefix("Async"))
        if slug is None or slug not in self.addresses or any(keyword.arg == "transport" for keyword in node.keywords):
            return node
        address = {"base_url", *_variables(slug)}
        node.keywords = [keyword for keyword in node.keywords if keyword.arg not in address]
        node.keywords.append(ast.keyword("base_url", ast.Constant(self.addresses[slug])))
        return node


def _called(node: ast.Call) -> str:
    function = node.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _variables(slug: str) -> set[str]:
    return {name for server in published(slug).get("servers", []) for name in server.get("variables", {})}


def _slugs(program: str) -> list[str]:
    return sorted({slug for name, slug in CLIENTS.items() if re.search(rf"\b(?:Async)?{name}\b", program)})


def _compiled(block: CodeBlock, addresses: Mapping[str, str]) -> CodeType:
    # The file and the line of a failure are those of the page. `await` may stand outside a function, as in `asyncio`.
    tree = ast.increment_lineno(ast.parse(block.text), block.line - 1)
    tree = ast.fix_missing_locations(Directed(addresses).visit(tree))
    code: CodeType = compile(tree, block.file, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    return code


def run(block: CodeBlock, addresses: Mapping[str, str], names: dict[str, Any]) -> str:
    """Run a block against services by slug, with names that it may use and adds to; return its output."""
    PROCESS._windows.clear()  # each block is a program of its own, with its own budget of requests
    code = _compiled(block, addresses)
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        result = eval(code, names)
        if inspect.iscoroutine(result):
            asyncio.run(result)
    return printed.getvalue()


def _programs() -> Iterator[list[CodeBlock]]:
    """Yield the programs: a block, the blocks that continue it, and what they print."""
    program: list[CodeBlock] = []
    for block in ALL:
        joins = program and block.file == program[0].file and block.word in ("continues", "prints")
        if joins:
            program.append(block)
        elif block.is_run:
            if program:
                yield program
            program = [block]
    if program:
        yield program


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Work in an empty folder, with credentials in the environment and no address."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WEBHOOK_TOKEN", TOKEN)
    for api in APIS:
        ways = published(api.slug).get("x-workapis-auth", [])
        for way in [way for way in ways if not ("flow" in way and "username" in way)]:  # no server to sign in to
            for name, part in way.items():
                if name in ("username", "password", "token") and "argument" in part:
                    monkeypatch.setenv(f"WORKAPIS_{api.slug}_{part['argument']}".upper(), "sample")


@pytest.mark.parametrize("program", [*_programs()], ids=lambda program: str(program[0]))
def test_a_program_runs(program: list[CodeBlock], elsewhere: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python block runs to its end and prints what the page says; only the address of its clients is changed."""
    with contextlib.ExitStack() as stack:
        slugs = _slugs("".join(block.text for block in program))
        scene = scene_of(slugs, program[0].stages, stack)
        for slug, address in scene.addresses.items():
            monkeypatch.setenv(f"WORKAPIS_{slug.upper()}_BASE_URL", address)
        names: dict[str, Any] = {"__name__": "__main__", **scene.names}
        printed = ""
        for block in program:
            if block.word == "prints":
                assert printed == block.text
            else:
                printed = run(block, scene.addresses, names)


@pytest.mark.parametrize("block", ALL, ids=str)
def test_a_comment_says_what_is_known(block: CodeBlock) -> None:
    """A comment names existing stages, or a reason; the language is one that the tests know."""
    assert {stage for stage in block.stages if " " not in stage} <= set(STAGES)
    assert block.word != "not run" or len(block.value.split()) >= 3, "say why it is not run"
    assert block.language in PROGRAMS | DATA | OTHER


@pytest.mark.parametrize("block", [block for block in ALL if block.language in DATA], ids=str)
def test_data_can_be_read(block: CodeBlock) -> None:
    readers: dict[str, Any] = {"json": json.loads, "yaml": yaml.safe_load, "toml": tomllib.loads}
    assert readers[block.language](block.text) is not None


@pytest.mark.parametrize("block", of("sh"), ids=str)
def test_commands_are_known(block: CodeBlock) -> None:
    """A shell block calls curl, which is run here, or commands that set up and test the repository."""
    for command in _commands(block.text):
        slug = next((slug for slug in (api.slug for api in APIS) if _host(slug) and _host(slug) in command), None)
        if not command.startswith("curl"):
            assert command.split()[0] in COMMANDS
            continue
        assert slug, "curl asks a host that is no server of an API"
        with contextlib.ExitStack() as stack:
            scene = scene_of([slug], block.stages, stack)
            words = shlex.split(command.replace(_host(slug), scene.addresses[slug]))
            done = subprocess.run([*words, "--fail", "--silent", "--show-error"], capture_output=True, check=False)
            assert done.returncode == 0, done.stderr
            assert scene.services[slug].log


def _host(slug: str) -> str:
    """Return the URL of the documented server, with the sample values of its variables."""
    server = published(slug)["servers"][0]
    values = {name: value["default"] for name, value in server.get("variables", {}).items()}
    url = str(server["url"]).format(**values)
    return url if "://" in url else ""


def _commands(text: str) -> list[str]:
    lines = text.replace("\\\n", " ").splitlines()
    return [part.strip() for line in lines for part in line.split("&&") if part.strip() and not line.startswith("#")]
