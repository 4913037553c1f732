"""Documents as YAML text."""

from __future__ import annotations

import io
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from scripts.document.yaml_document import parse
from scripts.document.yaml_writer import dump

# Words and spellings that one version of YAML or the other takes for something else than text.
TRAPS = [
    *("1e3", "0o14", "014", "0x1F", "0b1", "1_000", "12:30", "190:20:30", "1.", ".5", "+1", "-1", "1e+22", ".inf"),
    *("-.INF", ".nan", "yes", "No", "on", "OFF", "y", "N", "true", "TRUE", "null", "Null", "~", "=", "<<", "", " "),
    *("2012-05-30", "2013-12-04T19:11:44Z", "- a", "-", "? a", ": a", "a: b", "a:", "a #b", "#a", "&a", "*a", "!a"),
    *("%a", "@a", "`a", "'a'", '"a"', "[a]", "{a}", "|", ">", "a ", " a", "a\nb", "a\n", "\na", " a\nb", "a\n\n", "\n"),
    *("a\r\nb", "a\tb", "\ta\nb", "a\x85b", "a\u2028b\n", "\x00", "\x7f", "\ufeffa", "\U0001f600", "é", "---", "..."),
    *("a\n---\nb", "a\n# b", "$ref", "#/components/schemas/A", "https://a.example:1/b#c", "/a/{id}.json", "a\n \nb"),
]
TEXT = st.sampled_from(TRAPS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NUMBERS = st.integers(-(10**20), 10**20) | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


def same(one: Any, other: Any) -> bool:
    """Compare values of JSON by type too, so that 1, 1.0 and true are three values."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other


def read_by_1_2(text: bytes) -> Any:
    return YAML(typ="safe", pure=True).load(io.StringIO(text.decode()))


@given(st.dictionaries(TEXT, JSON, max_size=4))
@example({text: text for text in TRAPS})
@example({"list": TRAPS})
@example({"numbers": [1e22, 1e-7, 1.0, -0.0, 10**25]})
def test_readers_of_both_versions_of_yaml_get_the_value_that_was_written(value: dict[str, Any]) -> None:
    text = dump(value, "a comment")
    assert same(parse(text.decode(), "x").value, value)
    assert same(yaml.safe_load(text), value)
    assert same(read_by_1_2(text), value)


@given(st.dictionaries(TEXT, JSON, min_size=1, max_size=4))
def test_writing_what_was_read_gives_the_same_bytes(value: dict[str, Any]) -> None:
    """The text is a function of the value: reading and writing again changes no byte."""
    text = dump(value, "a comment")
    assert dump(parse(text.decode(), "x").value, "a comment") == text


def test_the_text_is_made_to_be_read() -> None:
    """Blocks for maps and lists, a literal block for prose, no line is folded, the comment comes first."""
    value = {
        "a": {"b": ["x", {"c": 1, "d": [2]}], "e": {}, "f": []},
        "prose": "one\n\ntwo\n",
        "long": "word " * 50 + ".",
    }
    lines = dump(value, "made").decode().split("\n")
    assert lines[:8] == ["# made", "a:", "  b:", "    - x", "    - c: 1", "      d:", "        - 2", "  e: {}"]
    assert lines[8:-2] == ["  f: []", "prose: |", "  one", "", "  two"]
    assert lines[-2:] == [f"long: {value['long']}", ""]


@pytest.mark.parametrize("value", [{"a": b""}, {"a": (1,)}, {1: "a"}])
def test_what_is_not_json_is_refused(value: Any) -> None:
    """A value that JSON does not have is an error of the program, and raised as one."""
    with pytest.raises(TypeError):
        dump(value, "x")
