"""`python -m workapis.testing`, and the fixtures for pytest, as a newcomer would use them."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.laws.code_block import blocks
from tests.repository import ROOT, SLUGS, published
from workapis.testing import coverage

README = (ROOT / "README.md").read_text("utf-8")
GUIDE = [block.text for block in blocks(ROOT / "docs/guides/testing.md")]
MORE = """
def my_sync(client):
    client.projects.create(name="Apollo")


def test_unused(teamwork_projects):
    teamwork_projects.fail("projects.list", status=503)
"""


@contextmanager
def serving(*arguments: str) -> Iterator[tuple[str, urllib.request.Request]]:
    """Run the command until the `with` statement ends; yield the URL and the request by curl that it prints."""
    command = [sys.executable, "-m", "workapis.testing", *arguments, "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            told = re.search(r"http://127\.0\.0\.1:\d+\S*", process.stdout.readline())
            assert told is not None
            lines = (shlex.split(line) for line in process.stdout)
            curl, *headers, example = next(words for words in lines if words)
            named = dict(header.split(": ", 1) for header in headers if header != "-H")
            assert curl == "curl"
            yield told[0], urllib.request.Request(example, headers=named)
        finally:
            process.terminate()


def test_the_first_minute_of_the_readme() -> None:
    """The command that it prints serves, and the snippet after it runs word for word, but for the port."""
    section = README[README.index("## The first minute") :]
    command = re.search(r"python -m workapis\.testing (.*) --port 8080 (.*)", section)
    program = re.search(r"```python\n(.*?)```", section, re.DOTALL)
    assert command is not None
    assert program is not None
    with serving(command[1], *command[2].split()) as (url, _):
        code = program[1].replace("http://127.0.0.1:8080", url)
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert len(lines) == 4
    assert lines[-1] == "Write it down"


def _path_of_a_list(slug: str) -> str:
    """Return the path of a read that takes no id, below the base URL; any path will do if the API names none."""
    paths = [path for path, item in published(slug)["paths"].items() if "get" in item and "{" not in path]
    return min(paths, default="/projects.json")


@pytest.mark.parametrize("slug", SLUGS)
def test_a_fake_of_every_api_serves(slug: str) -> None:
    """With records or without, and asks for credentials: those of the line of curl that it prints, with its headers."""
    with serving(slug, "--records", "1") as (url, asked):
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(url + _path_of_a_list(slug))
        with refused.value as answer:
            assert answer.code == 401
        try:
            status = urllib.request.urlopen(asked).status
        except urllib.error.HTTPError as error:
            status = error.code
        assert status in (200, 404)  # of an API that names no path there is nothing


def test_the_command_says_what_it_cannot_do() -> None:
    """An API that there is none of ends it with an error; --coverage prints the table of `coverage` and ends."""
    run = [sys.executable, "-m", "workapis.testing"]
    wrong = subprocess.run([*run, "teamwork"], capture_output=True, text=True, check=False)
    assert (wrong.returncode, "there is no API 'teamwork'" in wrong.stderr) == (2, True)
    told = subprocess.run([*run, "teampulse", "--coverage"], capture_output=True, text=True, check=True)
    assert told.stdout.rstrip("\n") == coverage("teampulse")


def test_fixtures_are_asked_for(tmp_path: Path) -> None:
    """As the guide does: one for each API, and one for any. A test fails that scripts what never happens."""
    (conftest,) = (text for text in GUIDE if text.startswith("# conftest.py"))
    (tests,) = (text for text in GUIDE if text.startswith("def test_"))
    (tmp_path / "conftest.py").write_text(conftest)
    (tmp_path / "test_it.py").write_text(tests + MORE)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", str(tmp_path)]
    environment = {**os.environ, "PYTEST_ADDOPTS": "", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, env=environment)
    assert "3 passed, 1 error" in run.stdout, run.stdout
    assert "scripted and never used: projects.list status=503" in run.stdout
