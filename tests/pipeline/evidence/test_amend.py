"""The named transformations of payloads, and how payloads are parsed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.evidence.amendments import (
    AmendError,
    Draft,
    fill_placeholders,
    patch,
    strip_ellipses,
    strip_line_comments,
    strip_trailing_commas,
)
from scripts.evidence.notations import Failure, read_json, read_json5, read_xml, typed

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)
TEXTS = VALUES.map(lambda value: json.dumps(value, indent=1, ensure_ascii=False))
FRAGMENTS = st.lists(
    st.sampled_from(['"', "//", "...", ",", "}", "]", "{", "[", "\n", "\\", " ", "a", "<", ">", "#{x}", "é"])
).map("".join)


@given(TEXTS)
def test_valid_json_is_left_alone(text: str) -> None:
    """No transformation changes JSON: slashes, dots, commas and braces inside strings are data."""
    for strip in (strip_line_comments, strip_ellipses, strip_trailing_commas):
        assert strip(text) == text


@given(FRAGMENTS)
def test_lines_and_columns_stay(text: str) -> None:
    """Stripping leaves blanks, so that every text keeps its length and its line breaks."""
    for strip in (strip_line_comments, strip_ellipses, strip_trailing_commas):
        stripped = strip(text)
        assert len(stripped) == len(text)
        assert [i for i, c in enumerate(stripped) if c == "\n"] == [i for i, c in enumerate(text) if c == "\n"]


@given(FRAGMENTS)
def test_stripping_twice_is_stripping_once(text: str) -> None:
    assert strip_line_comments(strip_line_comments(text)) == strip_line_comments(text)


@given(TEXTS)
def test_a_comment_after_every_line_is_no_loss(text: str) -> None:
    lines = [f'{line} // {{ it\'s a "comment", ...' for line in text.split("\n")]
    assert json.loads(strip_line_comments("\n".join(lines))) == json.loads(text)


@given(VALUES)
def test_json5_reads_json_alike(value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False)
    assert repr(read_json5(text)) == repr(read_json(text))


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ('{"data": { ... }, "meta": 1}', {"data": {}, "meta": 1}),
        ("[1, 2, ... ]", [1, 2]),
        ("[{} ... ]", [{}]),
        ('[{"a": "..."}, ...]', [{"a": "..."}]),
        ('{"a": 1, ...}', {"a": 1}),
        ("[...]", []),
    ],
)
def test_ellipses_stand_for_nothing(printed: str, value: Any) -> None:
    """Three dots go, with the comma that would then have nothing behind it."""
    assert read_json(strip_ellipses(printed)) == value


def test_ellipses_go_from_xml_with_the_element_that_they_fill() -> None:
    """In XML, an element that holds three dots only means more of its kind, and goes."""
    text = '<l>\n <n>a...</n>\n <i type="array">\n  <x>\n ...\n</x> \n  <x>1</x>\n  ...\n </i>\n</l>'
    assert read_xml(strip_ellipses(text)) == {"l": {"n": "a...", "i": ["1"]}}


def test_placeholders_get_samples_of_their_type() -> None:
    """A placeholder that is all of an element becomes a sample of the element's type, else its own name."""
    text = '<l><a type="integer">#{a}</a><b type="boolean">{b}</b><c>#{c_d}</c><d>is {d}</d></l>'
    filled = fill_placeholders(text)
    assert read_xml(filled) == {"l": {"a": "1", "b": "true", "c": "c_d", "d": "is {d}"}}
    assert typed(filled) == {"/l/a": 1, "/l/b": True}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('{\n"a": 1,\n"a": 2\n}', (2, 3)),
        ('{\n"a": NaN}', (2, 2)),
        ("[1,\n-Infinity]", (2, 2)),
        ("[\n1e999]", (2, 2)),
        ('{"a": 1\n"b": 2}', (1, 2)),
        ('{"a": 1,\n\n}', (1, 3)),
        ("[1,\n]", (1, 2)),
        ('{"a": 1 // b\n}', (1, 1)),
        ('"a": 1', (1, 1)),
        ("", (1, 1)),
        ("[" * 100_000, (1, 1)),
    ],
)
def test_what_is_not_json_fails_where_it_is_wrong(text: str, lines: tuple[int, int]) -> None:
    """JSON is read by the letter; what fails spans the lines of the two tokens that do not go together."""
    with pytest.raises(Failure) as caught:
        read_json(text)
    assert caught.value.lines == lines


def test_floats_stay_floats() -> None:
    assert json.dumps(read_json("[4.0, 4]")) == "[4.0, 4]"
    assert json.dumps(read_json5("[4.0, 4]")) == "[4.0, 4]"


@pytest.mark.parametrize("text", ["{a: 1, a: 2}", "{a: NaN}", "{a: 1", "{a: function () {}}", r"{a: '\ud83d\ude00'}"])
def test_a_literal_is_data(text: str) -> None:
    with pytest.raises(Failure) as caught:
        read_json5(text)
    assert caught.value.lines == (1, 1)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("<a><b/>text</a>", "/a"),
        ('<a><b type="array"><c/>...</b></a>', "/a/b"),
        ("<a><b/><b/></a>", "/a/b"),
        ('<a><b id="1"/></a>', "/a/b"),
    ],
)
def test_xml_that_would_lose_something_is_refused(text: str, place: str) -> None:
    """XML is read only if nothing of it is lost; else it fails at the element."""
    with pytest.raises(Failure) as caught:
        read_xml(text)
    assert (caught.value.lines, caught.value.pointer) == (None, place)


def test_xml_that_is_none_fails_on_its_line() -> None:
    """Malformed XML fails on the line at which the parser stops."""
    with pytest.raises(Failure) as caught:
        read_xml("<a>\n<b></a>")
    assert caught.value.lines == (2, 2)


@pytest.mark.parametrize(
    "step",
    [
        {"strip": "line-comments"},
        {"strip": "ellipses"},
        {"strip": "trailing-commas"},
        {"fill": "placeholders"},
        {"replace": {"find": "1", "with": "1"}},
        {"replace": {"find": "2", "with": "3"}},
        {"replace": {"find": "1", "with": "2", "count": 2}},
    ],
)
def test_a_step_that_does_nothing_is_refused(step: dict[str, Any]) -> None:
    """A step changes the text, or it does not belong in the errata file."""
    with pytest.raises(AmendError):
        Draft.printed('{"a": 1}').apply(step)


@pytest.mark.parametrize(
    ("operation", "value"),
    [
        ({"op": "replace", "path": "/a/0", "value": 5}, {"a": [5, 2]}),
        ({"op": "replace", "path": "", "value": 5}, 5),
        ({"op": "add", "path": "/a/1", "value": 5}, {"a": [1, 5, 2]}),
        ({"op": "add", "path": "/a/-", "value": 5}, {"a": [1, 2, 5]}),
        ({"op": "add", "path": "/b~1c", "value": 5}, {"a": [1, 2], "b/c": 5}),
        ({"op": "remove", "path": "/a/0"}, {"a": [2]}),
        ({"op": "move", "from": "/a", "path": "/b"}, {"b": [1, 2]}),
        ({"op": "test", "path": "/a", "value": [1, 2]}, {"a": [1, 2]}),
    ],
)
def test_a_patch_does_what_its_rfc_says(operation: dict[str, Any], value: Any) -> None:
    """The operations of a JSON Patch do what RFC 6902 says."""
    assert patch({"a": [1, 2]}, operation) == value


@pytest.mark.parametrize(
    "operation",
    [
        {"op": "replace", "path": "/b", "value": 5},
        {"op": "replace", "path": "/a/2", "value": 5},
        {"op": "add", "path": "/a/9", "value": 5},
        {"op": "add", "path": "/a/x", "value": 5},
        {"op": "add", "path": "/a/0/b", "value": 5},
        {"op": "add", "path": "/b/c", "value": 5},
        {"op": "remove", "path": "/b"},
        {"op": "remove", "path": ""},
        {"op": "move", "from": "/b", "path": "/c"},
        {"op": "test", "path": "/a/0", "value": True},
        {"op": "test", "path": "/a/0", "value": 1.0},
    ],
)
def test_a_patch_of_nothing_is_refused(operation: dict[str, Any]) -> None:
    """A patch of a place that is not there, or that holds something else, is refused."""
    with pytest.raises(AmendError):
        patch({"a": [1, 2]}, operation)
