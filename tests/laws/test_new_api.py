"""A new API needs its own files alone: no other file lists the APIs, so that none has to be extended by hand."""

from __future__ import annotations

import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.repository import APIS, ROOT, SLUGS, published

# Files that show each scheme or dialect by an API that has it, so that all APIs happen to stand in them; nothing there
# is said of every API, and a new one need not be added.
EXAMPLES = {
    "docs/guides/authentication.md": "one section a scheme",
    "tests/clients/downstream.py": "what type checkers make of odd arguments",
    "tests/clients/test_clients.py": "one test a dialect",
    "tests/clients/test_facade.py": "names and errors of single operations",
    "tests/clients/test_snippets.py": "the programs of the guides run as they stand there",
    "tests/laws/test_payloads.py": "schemas that accept anything, of the APIs that have some",
    "tests/pipeline/publish/test_planted.py": "mistakes, each in an API that has what is spoilt",
    "tests/runtime/fake/test_fake_clients.py": "one test a store or a dialect",
    "tests/runtime/service/test_environment.py": "one test an address",
}
# What `regenerate` and `python -m tests.laws.public_names` write, and what was said of an API when it was new.
WRITTEN = ("generated/*", "overlays/workapis/*/*", "tests/data/public_names.txt", "CHANGELOG.md", "docs/decisions/*")
OWN = tuple(pattern for slug in SLUGS for pattern in (f"specs/{slug}/*", f"overlays/*/{slug}.*"))
BETWEEN_MARKS = re.compile(r"(<!-- (\w+): written by regenerate -->).*?(<!-- end of \2 -->)", re.DOTALL)
NAMES = {slug: (slug, str(published(slug)["x-workapis-client"])) for slug in SLUGS}


def _files() -> list[Path]:
    """Return the files of the repository, those that are not added yet among them."""
    told = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(told, cwd=ROOT, capture_output=True, check=True, encoding="utf-8").stdout.splitlines()
    others = (line for line in listed if not any(fnmatch(line, pattern) for pattern in (*WRITTEN, *OWN)))
    return [Path(line) for line in others if (ROOT / line).is_file()]


def named(text: str) -> set[str]:
    """Return the APIs of which the slug or the client stands in a text, as a word of its own or in a longer one."""
    outside = BETWEEN_MARKS.sub(r"\1\3", text)
    return {slug for slug, names in NAMES.items() if any(re.search(rf"(?<![A-Za-z]){name}", outside) for name in names)}


def test_no_file_lists_the_apis() -> None:
    """A file that names every API would lack the next one: it derives them, or shows examples and stands here."""
    if not (ROOT / ".git").exists():
        pytest.skip("no repository of git, which knows what files there are")
    listing = {path.as_posix() for path in _files() if named((ROOT / path).read_text("utf-8", "replace")) == set(SLUGS)}
    assert listing == set(EXAMPLES)


def test_a_list_is_seen() -> None:
    """Slugs and clients are seen in code, prose and data, and not between the marks of what is written."""
    for kind in range(2):
        listed = ", ".join(names[kind] for names in NAMES.values())
        assert named(f"[{listed}]") == set(SLUGS)
        assert named(f"<!-- apis: written by regenerate -->\n{listed}\n<!-- end of apis -->\n") == set()
    assert len(APIS) > 1
