"""Hostile and broken XML: refused by a typed error that shows none of it, in memory in proportion to its bytes."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workapis._formats.malformed import MalformedBody
from workapis._formats.xml_document import DEEPEST, LONGEST, MOST, parsed, written
from workapis.errors import ArgumentError

MEBIBYTE = 1024 * 1024

LAUGHS = b'<!DOCTYPE a [<!ENTITY l0 "lol">' + b"".join(
    b'<!ENTITY l%d "%s">' % (level, b"&l%d;" % (level - 1) * 10) for level in range(1, 30)
)
BLOWUP = b'<!DOCTYPE a [<!ENTITY x "' + b"x" * MEBIBYTE + b'">]><a>' + b"&x;" * 100_000 + b"</a>"

REFUSED = {
    "billion laughs": LAUGHS + b"]><a>&l29;</a>",
    "quadratic blowup": BLOWUP,
    "external entity": b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    "parameter entity": b'<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]><a/>',
    "external subset": b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a/>',
    "document type alone": b"<!DOCTYPE a><a/>",
    "document type in UTF-16": "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>".encode("utf-16"),
    "HTML": b"<!DOCTYPE html><html><body>secret</body></html>",
    "undefined entity": b"<a>&secret;</a>",
    "deep": b"<a>" * 1_000_000,
    "deep and closed": b"<a>" * (DEEPEST + 1) + b"</a>" * (DEEPEST + 1),
    "wide": b"<a>" + b"<b/>" * MOST + b"</a>",
    "long tag": b'<a b="' + b"x" * (2 * MEBIBYTE) + b'"/>',
    "many attributes": b"<a " + b" ".join(b'b%d=""' % number for number in range(400_000)) + b"/>",
    "long comment": b"<a><!--" + b"x" * (2 * MEBIBYTE) + b"--></a>",
    "long instruction": b"<?x " + b"x" * (2 * MEBIBYTE) + b"?><a/>",
    "long name": b"<" + b"a" * (2 * MEBIBYTE) + b"/>",
    "truncated": b"<a><b>secret",
    "truncated tag": b"<a><secret",
    "truncated character": b"<a>\xc3",
    "two roots": b"<a/><b/>",
    "text behind": b"<a/>secret",
    "nothing": b"",
    "blanks": b" \n",
    "attribute twice": b'<a b="1" b="2"/>',
    "undeclared prefix": b"<p:a/>",
    "control character": b"<a>\x01</a>",
    "escaped control character": b"<a>&#1;</a>",
    "escaped surrogate": b"<a>&#xD800;</a>",
    "UTF-8 that is none": b"<a>\xff</a>",
    "Latin-1 undeclared": "<a>é</a>".encode("latin-1"),
    "wrongly declared": '<?xml version="1.0" encoding="utf-8"?><a>é</a>'.encode("latin-1"),
    "UTF-16 declared, UTF-8 sent": b'<?xml version="1.0" encoding="utf-16"?><a/>',
    "unknown encoding": b'<?xml version="1.0" encoding="no-such-code"?><a/>',
    "encoding of several bytes": '<?xml version="1.0" encoding="shift_jis"?><a>\u3042</a>'.encode("shift_jis"),
    "UTF-7": b'<?xml version="1.0" encoding="utf-7"?><a>+ADw-</a>',
    "UTF-32": '<?xml version="1.0"?><a/>'.encode("utf-32"),
    "half of UTF-16": "<a/>".encode("utf-16")[:-1],
    "JSON": b'{"a": 1}',
}


@pytest.mark.parametrize("content", REFUSED.values(), ids=REFUSED)
def test_it_is_refused_with_a_typed_error(content: bytes) -> None:
    """One kind of error, which the tree of errors takes up; it says what was expected, and nothing that came."""
    with pytest.raises(MalformedBody) as caught:
        parsed(content)
    assert caught.value.expected
    assert "secret" not in str(caught.value)
    assert "passwd" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("billion laughs", "expected XML without a document type, by which entities are defined, found one"),
        ("deep", "expected XML of at most 64 elements inside each other, found more"),
        ("wide", "expected XML of at most 1000000 elements, found more"),
        ("long tag", "expected XML without a tag of more than 1048576 bytes, found one"),
        ("truncated", "expected well-formed XML, found an error in line 1, column 13"),
        ("unknown encoding", "expected XML in a known encoding, found another encoding"),
        ("encoding of several bytes", "expected XML in a known encoding, found another encoding"),
    ],
)
def test_the_message_says_what_was_wrong(name: str, message: str) -> None:
    """In words, with the limit or the place."""
    with pytest.raises(MalformedBody) as caught:
        parsed(REFUSED[name])
    assert (str(caught.value), caught.value.pointer) == (message, "")


@pytest.mark.parametrize("charset", ["no-such-code", "shift_jis", "utf-7", "x" * 1000])
def test_a_charset_that_is_no_use_is_refused(charset: str) -> None:
    """The header may say anything."""
    with pytest.raises(MalformedBody):
        parsed("<a>\u3042</a>".encode(), charset)


def peak(do: Callable[[], Any]) -> int:
    """Return how many bytes more than before were held at most while something was done that fails."""
    tracemalloc.start()
    try:
        with pytest.raises(MalformedBody):
            do()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "name",
    [
        *["billion laughs", "quadratic blowup", "external entity", "document type in UTF-16"],
        *["deep", "long tag", "many attributes", "long comment", "long name"],
    ],
)
def test_a_bomb_takes_little_memory(name: str) -> None:
    """A body that is refused while it is read takes at most a few times its longest tag, whatever it would become."""
    assert peak(lambda: parsed(REFUSED[name])) < 16 * LONGEST


def test_a_long_tag_of_many_megabytes_takes_no_more() -> None:
    """The parser is stopped at the limit, not at the end of the tag."""
    content = b'<a b="' + b"x" * (48 * MEBIBYTE) + b'"/>'
    assert peak(lambda: parsed(content)) < 16 * LONGEST


def test_many_elements_take_memory_in_proportion() -> None:
    """The most elements that are read take less than 200 bytes each."""
    assert peak(lambda: parsed(REFUSED["wide"])) < 200 * MOST


def test_a_long_text_is_read() -> None:
    """The limits are of tags and of numbers, not of texts, in however many parts the parser takes them."""
    text = "é<\n" * MEBIBYTE
    root = ElementTree.Element("a")
    root.text = text
    assert parsed(ElementTree.tostring(root, encoding="utf-8")).text == text


def test_no_file_and_no_host_is_asked(tmp_path: Path) -> None:
    """An external entity is never looked at: its file is not read, and no socket is opened."""
    file = tmp_path / "entity"
    file.write_text("stolen")
    program = (
        "import sys\n"
        "seen = []\n"
        "sys.addaudithook(lambda event, told: seen.append((event, str(told[:1]))))\n"
        "from workapis._formats.xml_document import parsed\n"
        "seen.clear()\n"
        f"for what in ({file.as_uri()!r}, 'http://127.0.0.1:9/x'):\n"
        "    try:\n"
        "        parsed(b'<!DOCTYPE a [<!ENTITY x SYSTEM \"%s\">]><a>&x;</a>' % what.encode())\n"
        "    except ValueError:\n"
        "        pass\n"
        "print([each for each in seen if each[0].partition('.')[0] in ('open', 'socket', 'urllib')])\n"
    )
    path = {"PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=path, check=True)
    assert done.stdout == "[]\n"


@given(st.binary(max_size=200) | st.text("<>/&;#x1a=\"' !?-[]").map(str.encode))
@example(b"<a/>")
def test_any_bytes_are_an_element_or_the_typed_error(content: bytes) -> None:
    """Nothing else comes out, whatever goes in; what is read is what ElementTree reads."""
    try:
        root = parsed(content)
    except MalformedBody:
        return
    assert ElementTree.tostring(root) == ElementTree.tostring(ElementTree.fromstring(content))


@given(st.text('abé <>&"\n\t') | st.just("{urn:x}"), st.text('abé <>&"\n\t'))
def test_an_element_is_written_and_read_again(text: str, value: str) -> None:
    """Names with namespaces, texts and attributes: what `written` gives, `parsed` gives back."""
    root = ElementTree.Element("{urn:a}b", {"{urn:c}d": value, "e": text})
    ElementTree.SubElement(root, "f").text = text
    assert ElementTree.tostring(parsed(written(root))) == ElementTree.tostring(root)


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (1, "body= must be a tree of elements with str as text, got TypeError. Check its values."),
        (None, "body= must be a tree of elements with str as text, got TypeError. Check its values."),
        ("\x00", "body= contains a character that XML cannot represent. Remove it."),
        ("\ud800", "body= contains a character that XML cannot represent. Remove it."),
    ],
)
def test_an_element_that_is_no_xml_is_refused(broken: Any, message: str) -> None:
    """Texts must be texts that XML can carry."""
    root = ElementTree.Element("a")
    root.set("b", broken)
    with pytest.raises(ArgumentError) as caught:
        written(root)
    assert str(caught.value) == message
