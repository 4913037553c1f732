"""YAML files as the house reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.document.fault import FaultsError
from scripts.document.yaml_document import core_scalar, load, parse


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-0o14", "-0o14"),
        ("0o14", 12),
        ("0x1F", 31),
        ("014", 14),
        ("1e3", 1000.0),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("yes", "yes"),
        ("off", "off"),
        ("2012-05-30", "2012-05-30"),
        ("=", "="),
    ],
)
def test_scalars_are_read_by_the_core_schema_of_yaml_1_2(text: str, value: object) -> None:
    """Only true and false are booleans, a date stays text, numbers are those of YAML 1.2."""
    read = core_scalar(text)
    assert (read, type(read)) == (value, type(value))


def test_quoted_scalars_are_text() -> None:
    """Quoted scalars and blocks are text whatever they look like."""
    assert parse("a: '1'\nb: \"true\"\nc: |-\n  2\n", "x").value == {"a": "1", "b": "true", "c": "2"}


def test_a_document_knows_the_line_of_every_place() -> None:
    """A pointer has the line of its key or item; one that leads nowhere has the line of what is around it."""
    document = parse("a: 1\nb:\n  - x\n  - {c: 1,\n     d: 2}\n", "x")
    lines = {pointer: document.line(pointer) for pointer in ("", "/a", "/b", "/b/1", "/b/1/d", "/b/1/e/f", "/z")}
    assert lines == {"": 1, "/a": 1, "/b": 2, "/b/1": 4, "/b/1/d": 5, "/b/1/e/f": 4, "/z": 1}


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", "x:3 /a", "the key 'a' appears twice, first on line 1"),
        ("a:\n  b: 1\n  b: 1\n", "x:3 /a/b", "the key 'b' appears twice, first on line 2"),
        ("a: &x 1\n", "x:1 /a", "an anchor (&x)"),
        ("a: *x\n", "x:1 /a", "an alias (*x)"),
        ("a: {<<: {b: 1}}\n", "x:1 /a", "a merge key (<<)"),
        ("a: !!str 1\n", "x:1 /a", "a tag (tag:yaml.org,2002:str)"),
        ("200: a\n", "x:1", "the key 200 is not text"),
        ("true: a\n", "x:1", "the key true is not text"),
        ("? [a]\n: b\n", "x:1", "a key that is not text"),
        ("a: .inf\n", "x:1 /a", ".inf is not a JSON number"),
        ("a: " + "9" * 5000 + "\n", "x:1 /a", "99999999999999999999 is not a JSON number"),
        ("a: 1\n---\nb: 1\n", "x:2", "a second document in one file"),
        ("a: [1,\nb: 2\n", "x:3", "not YAML: "),
        ("a: b: c\n", "x:1", "not YAML: a colon in plain text"),
        ("a: 1\nb: \x01\n", "x:2", "not YAML: unacceptable character"),
        ("# nothing\n", "x:1", "the file is empty"),
        ("[" * 5000, "x:1", "nested deeper than 100 levels"),
    ],
)
def test_what_reads_differently_elsewhere_is_refused(text: str, place: str, message: str) -> None:
    """Bad YAML, and YAML that other readers take otherwise, is a fault that names the place and the reason."""
    with pytest.raises(FaultsError) as caught:
        parse(text, "x")
    assert any(str(fault).startswith(f"{place}: {message}") for fault in caught.value.faults), str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"a: 1\nb: \xff\n", "x.yaml:2: not UTF-8"),
        (b"\xef\xbb\xbfa: 1\n", "x.yaml:1: begins with a byte order mark"),
        (None, "x.yaml: cannot be read: No such file"),
    ],
)
def test_a_file_that_is_no_text_is_a_fault(tmp_path: Path, content: bytes | None, message: str) -> None:
    """A file that is missing or not UTF-8 is a fault, not a traceback."""
    if content is not None:
        (tmp_path / "x.yaml").write_bytes(content)
    with pytest.raises(FaultsError, match=message):
        load(tmp_path / "x.yaml", tmp_path)


def test_all_faults_of_a_file_are_told_at_once() -> None:
    with pytest.raises(FaultsError) as caught:
        parse("a: &x 1\n1: 2\na: *x\n", "x")
    assert len(caught.value.faults) == 4
