"""Bodies whose bytes are nearly right: a text in another encoding, a control character in it, a prefix."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.project_pages import client_service, page, project
from workapis import errors
from workapis._formats.formats import TypedElements
from workapis._formats.mended import mended
from workapis._formats.xml_convention import value_of, written
from workapis._response.decoder import ResponseDecoder
from workapis.drift import DriftKind
from workapis.transport import Response
from workapis_generated.teamwork_projects.resources.projects import LIST_PROJECTS

MANY = 20
TEXT = st.text(st.characters(codec="latin-1", exclude_characters='"\\', exclude_categories=["Cc"]), min_size=1)


def read(body: bytes, content_type: str = "application/json") -> tuple[list[Any], list[tuple[str, str, str]]]:
    """Return the projects of a body, and what was counted: kind, expectation and shape."""
    made = client_service()
    found = ResponseDecoder(made, LIST_PROJECTS).reply(Response(200, {"Content-Type": content_type}, body), 1).parsed
    return found, [(item.kind, item.expected, item.shape) for item in made.drift]


def named(name: str) -> str:
    """Return a page of projects as text, the fourth with this name."""
    records = [project(id=str(number)) for number in range(1, MANY + 1)]
    records[3]["name"] = name
    return json.dumps({"STATUS": "OK", "projects": records}, ensure_ascii=False)


def check(found: list[Any], name: str) -> None:
    """Fail if an access touched another value than that name."""
    assert [item.id for item in found] == [*range(1, MANY + 1)]
    assert found[3].name == name
    assert found[3].raw["name"] == name
    good = read(page([project(id=str(number)) for number in range(1, MANY + 1)]))[0]
    assert [item for number, item in enumerate(found) if number != 3] == good[:3] + good[4:]


@pytest.mark.parametrize("charset", ["ISO-8859-1", "windows-1252", "ISO-8859-2", "Shift_JIS"])
def test_the_encoding_of_the_header_counts(charset: str) -> None:
    """If the body is not in UTF-8; the deviation names it."""
    name = {"ISO-8859-2": "Łódź", "Shift_JIS": "東京"}.get(charset, "Café")
    found, told = read(named(name).encode(charset), f"application/json; charset={charset}")
    check(found, name)
    assert told == [(DriftKind.UNEXPLAINED_VALUE, "text in UTF-8", f"text in {charset}")]


def test_a_header_that_is_wrong_costs_nothing() -> None:
    """A body in UTF-8 is read as that, whatever the header says."""
    found, told = read(named("Café").encode(), "application/json; charset=ISO-8859-1")
    check(found, "Café")
    assert told == []


@given(TEXT)
def test_any_byte_of_another_encoding_costs_nothing(name: str) -> None:
    """Bytes that are no UTF-8 are read as what programs write that know no UTF-8; the rest stays what it is."""
    content = named(name).encode("latin-1")
    if content == content.decode("utf-8", "ignore").encode():
        return  # it is UTF-8 by chance
    found, told = read(content)
    assert [item.id for item in found] == [*range(1, MANY + 1)]
    assert len(told) == 1


def test_text_of_two_encodings() -> None:
    """One name in UTF-8 and one in Latin-1 are both read."""
    content = named("PLACE").encode().replace(b"PLACE", "é".encode() + "é".encode("latin-1"))
    found, told = read(content)
    check(found, "éé")
    assert told == [(DriftKind.UNEXPLAINED_VALUE, "text in UTF-8", "text in windows-1252 in places")]


@pytest.mark.parametrize("control", ["\x00", "\x01", "\t", "\n", "\r\n", "\x1f"])
def test_a_control_character_in_a_text_is_part_of_it(control: str) -> None:
    """Although JSON wants it escaped."""
    found, told = read(named("aPLACEb").replace("PLACE", control).encode())
    check(found, f"a{control}b")
    assert told == [(DriftKind.UNEXPLAINED_VALUE, "text without control characters", f"{len(control)} of them")]


@pytest.mark.parametrize("prefix", ["//", ")]}'", ")]}',\n", "while(1);", "for(;;);", "\n//"])
def test_what_keeps_browsers_from_running_json_is_no_part_of_it(prefix: str) -> None:
    """It is left out, and noted."""
    found, told = read((prefix + named("a")).encode())
    check(found, "a")
    assert told == [(DriftKind.UNEXPLAINED_VALUE, "JSON from the first byte", f"a prefix of {len(prefix)} bytes")]


def test_what_is_no_json_says_why_and_where() -> None:
    """The error has the place in the body and the reason, and nothing of the body."""
    with pytest.raises(errors.DecodeError) as caught:
        read(named("hidden").encode()[:-3])
    assert "bytes that are not JSON: Expecting ',' delimiter at character" in str(caught.value)
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize("body", [b"", b"{}", b"\xfe\xff\x00{", b"<html>caf\xe9", b"[1, 2", "{'é': 1}".encode()])
def test_what_cannot_be_mended_is_an_error_of_the_tree(body: bytes) -> None:
    """As it was before."""
    with pytest.raises(errors.DecodeError):
        read(body)


@pytest.mark.parametrize(
    "piece", [b'\\"', b'"', b"\\", b'"a', b"\x01", b'"\\', b"\xe9", b'"\x01"'], ids=lambda piece: piece.hex()
)
def test_mending_takes_linear_time(piece: bytes) -> None:
    """A text that does not end is looked at once."""

    def cost(many: int) -> float:
        content = b'{"a": "' + piece * many
        begin = time.process_time()
        mended(content, "")
        return time.process_time() - begin

    assert min(cost(40_000) for _ in range(3)) < 10 * min(cost(10_000) for _ in range(3)) + 0.2


@given(st.binary(max_size=60), st.sampled_from(["", "utf-8", "latin-1", "no-such", "utf-16", "rot13"]), st.booleans())
def test_any_bytes_are_mended_or_left(content: bytes, charset: str, is_xml: bool) -> None:
    """A mended body is UTF-8, and has nothing more to mend."""
    found = mended(content, charset, is_xml=is_xml)
    if found is not None:
        found[0].decode()
        assert found[1]


@pytest.mark.parametrize("place", [b"\xe9", b"\x01"])
def test_xml_is_mended_too(place: bytes) -> None:
    """A byte of another encoding is read; a character that XML cannot carry is replaced, and the rest is kept."""
    content = written(TypedElements(), {"project": {"id": "7", "name": "aPLACEb"}}).replace(b"PLACE", place)
    found = mended(content, "", is_xml=True)
    assert found is not None
    name = "aéb" if place == b"\xe9" else "a\ufffdb"
    assert value_of(TypedElements(), found[0]) == {"project": {"id": "7", "name": name}}
