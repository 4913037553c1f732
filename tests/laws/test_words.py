"""Texts do not fall behind the rules of docs/writing.md: the counts of its patterns may fall, and never rise."""

from __future__ import annotations

import re

import pytest

from tests.laws import words
from tests.laws.words import KINDS, PATTERNS, Match
from tests.repository import ROOT

# Jobs that users of other SDKs know, by the words that they search for.
JOBS = (
    *("authentication", "OAuth2", "pagination", "async", "typing", "errors", "timeouts", "retries", "idempotency"),
    *("rate limits", "proxies", "logging", "tracing", "hooks", "testing", "mocking", "webhooks", "upload", "download"),
    *("JSON", "XML", "CSV", "pandas", "pydantic", "FastAPI", "SQLite", "performance", "first minute", "drift"),
)


@pytest.mark.parametrize("kind", KINDS)
def test_no_count_of_a_kind_rises(kind: str) -> None:
    """The texts of a kind have each pattern at most as often as tests/data/words.yaml records."""
    faults = words.risen(kind, words.matches(kind), words.recorded()[kind])
    assert not faults, "\n".join(
        [*faults, "Rewrite these, or as many other sentences of the kind: docs/writing.md has the rules."]
    )


@pytest.mark.parametrize(
    ("pattern", "wrong", "right"),
    [
        ("clause first", "It ends. What the reader raises is logged.", "It ends. Which exceptions? What is logged?"),
        ("passive", "The token is never renewed.", "The client never renews the token, which is red."),
        ("where", "Empty where there is none.", "Empty if there is none. Whereas that is another word."),
        ("glossary", "The reply is valid.", "The response is validated again."),
        ("Take", "Take the codec of the items.", "Decode the items. Take two."),
        ("semicolons", "- One; two\n  of it; three.", "- One; two.\n- Three; four."),
    ],
)
def test_a_pattern_finds_what_the_rule_names(pattern: str, wrong: str, right: str) -> None:
    """A pattern matches a sentence that its rule names, once, and no better one."""
    assert len([*PATTERNS[pattern].finditer(wrong)]) == 1
    assert not PATTERNS[pattern].search(right)


def test_a_rise_names_file_and_line() -> None:
    """The message has the matches of the files that have more of a pattern than recorded, and those alone."""
    found = [Match("guides", file, file, line, "where", "where") for file, line in (("a", 1), ("b", 2), ("b", 5))]
    assert words.risen("guides", found, {"a": {"where": 2}, "b": {"where": 1}}) == []
    assert words.risen("guides", found, {"a": {"where": 1}, "b": {"where": 1}}) == [
        "guides: where: 3, recorded are 2. The files with more than recorded:",
        "  b:2: where: where",
        "  b:5: where: where",
    ]


def test_a_new_api_needs_no_record() -> None:
    """The generated docstrings of an API without a record are not compared, unlike new files of other kinds."""
    found = [Match("", group, "a.py", 1, "where", "where") for group in ("old", "new")]
    assert words.risen("generated docstrings", found, {"old": {"where": 1}}) == []
    assert words.risen("guides", found, {"old": {"where": 1}})


def test_a_record_is_only_lowered() -> None:
    """Recording takes the counts of today, and keeps those of a pattern whose sum rose."""
    before = {"guides": {"a": {"passive": 3, "where": 1}, "b": {"where": 1}}}
    now = {"guides": {"a": {"passive": 1}, "b": {"where": 4}}}
    assert words.lowered(now, before) == {"guides": {"a": {"passive": 1, "where": 1}, "b": {"where": 1}}}
    assert words.lowered(now, {}) == now


def test_code_is_no_prose() -> None:
    """Blocks, inline code, comments and targets of links have no words; lines keep their numbers."""
    text = "---\nwhere\n---\n\n```python\nwhere\n```\n\n<!-- where -->\n[x](where.md) and `where`: here where.\n"
    (found,) = PATTERNS["where"].finditer(words.prose_of(text))
    assert text.count("\n", 0, found.start()) == 9


@pytest.mark.parametrize("job", JOBS)
def test_a_job_has_a_heading(job: str) -> None:
    """A heading of a guide has the usual word for each job, so that search finds it first."""
    guides = "\n".join(path.read_text("utf-8") for path in (ROOT / "docs/guides").glob("*.md"))
    assert re.search(rf"^#+ .*\b{job}\b", guides, re.MULTILINE | re.IGNORECASE)
