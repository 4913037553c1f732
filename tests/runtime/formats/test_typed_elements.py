"""The convention that writes JSON values as XML: it round-trips, and reads the forms that services write."""

from __future__ import annotations

import re
import time
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.fakes.xml_service import MANNERS, Manner, document, reply_of
from workapis._formats.formats import TypedElements
from workapis._formats.malformed import MalformedBody
from workapis._formats.xml_convention import value_of, written
from workapis._formats.xml_document import DEEPEST
from workapis.errors import ArgumentError

WORDS = TypedElements("request", "response", {"people": "person"})
MARKS = {"STATUS", "MESSAGE"}
# Every character that XML 1.0 carries; the others have a test of their own.
SPEAKABLE = st.characters(exclude_categories=["Cs"], exclude_characters=["\ufffe", "\uffff"]).filter(
    lambda character: character in "\t\n\r" or ord(character) >= 32
)
TEXTS = st.text(SPEAKABLE)
KEYS = st.one_of(
    st.sampled_from(["id", "todo-items", "people", "member", "item", "xml", "a:b", "12", "", "type"]), TEXTS
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def read(content: bytes) -> Any:
    return value_of(WORDS, content, None, MARKS)


def same(left: Any, right: Any) -> bool:
    """Say whether two JSON values are equal, 1 being neither 1.0 nor true."""
    return repr(left) == repr(right)


@given(VALUES)
@example({"a": "x\r\n\r]]>&amp;<![CDATA["})
@example({"k\r\n\t\"'<>&": [[], {}, [[None, -0.0, 1e22, "", " "]]]})
def test_what_is_written_reads_the_same(value: Any) -> None:
    """Every JSON value, of any kind, key and depth, comes back as it was, kinds and order of keys too."""
    assert same(read(written(WORDS, value)), value)


@given(st.dictionaries(KEYS, VALUES, max_size=4), MANNERS)
def test_what_a_service_writes_reads_as_its_json(reply: dict[str, Any], manner: Manner) -> None:
    """In any encoding, with any declaration or blanks between elements; only STATUS may be gone, with the envelope."""
    found = read(reply_of(reply, manner))
    expected = reply if same(found, reply) else {key: item for key, item in reply.items() if key != "STATUS"}
    assert same(found, expected)


@given(VALUES)
def test_everything_written_is_xml_to_others(value: Any) -> None:
    """Another parser reads what is written, and sees the wrapper as its root."""
    assert ElementTree.fromstring(written(WORDS, value)).tag == "request"


def test_a_request_is_written_as_the_convention_says() -> None:
    """Keys are elements, types are attributes, lists have singular children, and `<request>` is around it."""
    body = {"project": {"id": 7, "open": True, "name": "A & B", "tags": ["x"], "people": [{"id": "1"}], "none": None}}
    assert written(WORDS, body).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?><request><project><id type="integer">7</id>'
        '<open type="boolean">true</open><name>A &amp; B</name><tags type="array"><tag>x</tag></tags>'
        '<people type="array"><person><id>1</id></person></people><none nil="true"></none></project></request>'
    )


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        *[("tags", "tag"), ("todo-items", "todo-item"), ("companies", "company"), ("userIds", "userId")],
        *[("boxes", "box"), ("branches", "branch"), ("addresses", "address"), ("people", "person")],
        *[("status", "item"), ("access", "item"), ("data", "item"), ("s", "item"), ("basis", "item")],
    ],
)
def test_items_have_the_singular_of_their_list(plural: str, singular: str) -> None:
    """By the rule of English, by an extension of the API, or `item` if neither knows."""
    assert f'<{plural} type="array"><{singular}>a</{singular}></{plural}>' in written(WORDS, {plural: ["a"]}).decode()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("<project><id>7</id></project>", {"project": {"id": "7"}}),
        ('<projects type="array"><project><id>7</id></project></projects>', {"projects": [{"id": "7"}]}),
        ('<projects type="array"/>', {"projects": []}),
        ('<projects type="array">\n</projects>', {"projects": []}),
        ("<response><STATUS>OK</STATUS><id>7</id></response>", {"STATUS": "OK", "id": "7"}),
        ("<error><MESSAGE>No</MESSAGE><STATUS>Error</STATUS></error>", {"MESSAGE": "No", "STATUS": "Error"}),
        ("<errors><MESSAGE>No</MESSAGE></errors>", {"MESSAGE": "No"}),
        ("<response/>", ""),
        ('<a type="integer"> 12 </a>', {"a": 12}),
        ('<a type="integer"/>', {"a": ""}),
        ('<a type="integer">012</a>', {"a": "012"}),
        (f'<a type="integer">{"9" * 5000}</a>', {"a": "9" * 5000}),
        ('<a type="float">1e999</a>', {"a": "1e999"}),
        ('<a type="float">1_0</a>', {"a": "1_0"}),
        ('<a type="boolean">1</a>', {"a": "1"}),
        ('<a type="date">20131204</a>', {"a": "20131204"}),
        ('<a type="datetime">2013-12-04T19:11:44Z</a>', {"a": "2013-12-04T19:11:44Z"}),
        ('<a type="unheard-of">x</a>', {"a": "x"}),
        ('<a type="array">x,y</a>', {"a": "x,y"}),
        ("<a>  x\n</a>", {"a": "  x\n"}),
        ("<a>  </a>", {"a": "  "}),
        ("<a><![CDATA[<b>1</b>]]> &lt;</a>", {"a": "<b>1</b> <"}),
        ("<a>&#65;&#x1F600;</a>", {"a": "A\U0001f600"}),
        ('<a xmlns="urn:x"><b/></a>', {"a": {"b": ""}}),
        ('<n:a xmlns:n="urn:x"><n:b n:type="t">1</n:b></n:a>', {"a": {"b": "1"}}),
        ('<a xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>', {"a": None}),
        ("<a><b>1</b><c/><b>2</b></a>", {"a": {"b": ["1", "2"], "c": ""}}),
        ("<a><!-- c --><b>1</b><?p i?></a>", {"a": {"b": "1"}}),
        ('<a><member key="1:2">x</member><member>y</member></a>', {"a": {"1:2": "x", "member": "y"}}),
        ('<a page="1"><b key="x"/></a>', {"a": {"b": ""}}),
        ('<a type="object">x</a>', {"a": "x"}),
        ('<a type="object"> </a>', {"a": {}}),
        (f'<a type="integer">{"9" * 4300}</a>', {"a": int("9" * 4300)}),
        (f'<a type="integer">{"9" * 4301}</a>', {"a": "9" * 4301}),
    ],
)
def test_what_documents_mean(text: str, value: Any) -> None:
    """The printed forms, and the edges: what a type cannot be stays text, blanks in a text stay, nothing is lost."""
    assert same(read(text.encode()), value)


@pytest.mark.parametrize(
    ("text", "pointer"),
    [
        ("<a>x<b/></a>", "/a"),
        ("<a><b><c/>x</b></a>", "/a/b"),
        ('<a type="array"><b/><b><member key="/~">x<d/></member></b></a>', "/a/1/~1~0"),
        ('<a type="array"><b/>x</a>', "/a"),
    ],
)
def test_text_beside_elements_is_refused(text: str, pointer: str) -> None:
    """It has no place in a value, and dropping it would lose it; the error has its place."""
    with pytest.raises(MalformedBody) as caught:
        read(text.encode())
    assert caught.value.pointer == pointer
    assert str(caught.value) == "expected either text or elements, found both"


@given(st.characters(max_codepoint=31, exclude_characters="\t\n\r") | st.sampled_from("\ufffe\uffff\ud800\udfff"))
def test_what_xml_cannot_carry_is_refused(character: str) -> None:
    """Control characters, in texts and keys, at the place that the error names without the text."""
    for body in ({"a": [{"b": f"secret{character}"}]}, {"a": {f"k{character}": 1}}):
        with pytest.raises(
            ArgumentError, match=r"^body/a(/0/b)? contains a character that XML cannot represent"
        ) as caught:
            written(WORDS, body)
        assert "secret" not in str(caught.value)


def test_depth_is_the_same_in_both_directions() -> None:
    """64 elements inside each other can be both written and read, and not one more."""
    value: Any = "x"
    for _ in range(DEEPEST - 1):
        value = {"a": value}
    assert read(written(WORDS, value)) == value
    with pytest.raises(ArgumentError, match="64"):
        written(WORDS, {"a": value})
    with pytest.raises(MalformedBody, match="64"):
        read(b"<a>" * (DEEPEST + 1) + b"</a>" * (DEEPEST + 1))


def test_names_that_others_read_differently_are_no_elements() -> None:
    """Only names in ASCII that do not begin with xml are elements; every other key is an attribute."""
    text = written(WORDS, {"xmlns": 1, "XML": 2, "é": 3, "a.b-c_1": 4, "-a": 5, 'q"<\n': 6}).decode()
    assert re.findall(r"<([A-Za-z][^ >]*)", text) == ["request", *["member"] * 3, "a.b-c_1", "member", "member"]
    assert list(read(text.encode())) == ["xmlns", "XML", "é", "a.b-c_1", "-a", 'q"<\n']


def test_a_document_of_the_service_may_be_of_any_declared_encoding() -> None:
    """Latin-1 and Windows code pages as declared, UTF-16 by its mark, and the charset of the header before that."""
    root = ElementTree.fromstring("<a>é€</a>")
    assert read(document(root, Manner("windows-1252"))) == {"a": "é€"}
    root.text = "é"
    assert read(document(root, Manner("iso-8859-1"))) == {"a": "é"}
    undeclared = document(root, Manner("iso-8859-1", is_declared=False))
    assert value_of(WORDS, undeclared, "ISO-8859-1") == {"a": "é"}
    assert value_of(WORDS, document(root, Manner("utf-16")), "us-ascii") == {"a": "é"}


def test_elements_that_repeat_cost_linear_time() -> None:
    """Also if each of many appears twice."""

    def cost(many: int) -> float:
        content = ("<a>" + "".join(f"<b{at}/><b{at}/>" for at in range(many)) + "</a>").encode()
        begin = time.process_time()
        value_of(WORDS, content)
        return time.process_time() - begin

    assert min(cost(12_000) for _ in range(3)) < 10 * min(cost(3_000) for _ in range(3)) + 0.2
