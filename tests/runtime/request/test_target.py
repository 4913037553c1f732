"""Arguments become the path, query, headers and body of a request."""

from __future__ import annotations

import json
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlsplit

import pytest
from attrs import define
from hypothesis import given
from hypothesis import strategies as st

from workapis import errors
from workapis._api.operation import Operation, Parameter, ParameterLocation, RequestBody
from workapis._models.codec import ANYTHING, Codec, ModelOf, Nullable
from workapis._models.json_field import Field
from workapis._models.model import Model
from workapis._models.wire import INTEGER, STRING
from workapis._request.caller_headers import check_headers
from workapis._request.free import free_target
from workapis._request.prepare import PreparedRequest, target
from workapis.errors import ArgumentError
from workapis.unset import UNSET, Unset


def _target(
    value: Any, place: ParameterLocation = "query", codec: Codec[Any] = ANYTHING, **layout: Any
) -> PreparedRequest:
    path = "/t/{x y}/end" if place == "path" else "/t"
    parameters = (Parameter("x", "x y", place, codec, **layout),)
    return target(Operation("o", "GET", path, parameters), {"x": value})


@pytest.mark.parametrize(
    ("value", "layout", "query"),
    [
        ("a&b=c d/é", {}, "x%20y=a%26b%3Dc%20d%2F%C3%A9"),
        (True, {}, "x%20y=true"),
        (0, {}, "x%20y=0"),
        (1.5, {}, "x%20y=1.5"),
        ("", {}, "x%20y="),
        (None, {}, "x%20y=null"),
        ([1, "a,b", False], {}, "x%20y=1&x%20y=a%2Cb&x%20y=false"),
        ([1, "a,b"], {"explode": False}, "x%20y=1,a%2Cb"),
        ([1, "a b"], {"style": "spaceDelimited", "explode": False}, "x%20y=1%20a%20b"),
        ([1, 2], {"style": "pipeDelimited", "explode": False}, "x%20y=1%7C2"),
        ([], {}, ""),
        ({"k": 1, "l": "m"}, {}, "k=1&l=m"),
        ({"k": 1, "l": "m"}, {"explode": False}, "x%20y=k,1,l,m"),
        ({"k": 1, "l": "m"}, {"style": "deepObject"}, "x%20y%5Bk%5D=1&x%20y%5Bl%5D=m"),
        (UNSET, {}, ""),
    ],
)
def test_a_query_is_laid_out_as_the_description_says(value: Any, layout: dict[str, Any], query: str) -> None:
    """Scalars, lists and objects in each style of OpenAPI, escaped; None is null if the parameter may be null."""
    assert _target(value, **layout).path == ("/t?" + query if query else "/t")


def test_null_is_sent_where_it_may_be() -> None:
    """A nullable parameter sends null, an omitted one sends nothing, and for others None is refused."""
    assert _target(None, codec=Nullable(INTEGER)).path == "/t?x%20y=null"
    assert _target(UNSET, codec=Nullable(INTEGER)).path == "/t"
    with pytest.raises(ArgumentError, match=r"^x: "):
        _target(None, codec=INTEGER)


@given(st.text(min_size=1))
def test_a_path_parameter_stays_one_segment(text: str) -> None:
    """For any text, the path has as many segments as its template, or it is refused."""
    try:
        path = _target(text, "path", STRING).path
    except ArgumentError:
        assert text in (".", "..") or not text.isprintable() or any("\ud800" <= char <= "\udfff" for char in text)
        return
    assert path.count("/") == 3
    assert not set("?#\\") & set(path)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_a_query_gives_back_what_was_put_in(texts: list[str]) -> None:
    """Parsing the query gives the values again."""
    query = urlsplit(_target(texts).path).query
    assert parse_qsl(query, keep_blank_values=True) == [("x y", text) for text in texts]


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_segment_that_leads_elsewhere_is_refused(value: str) -> None:
    """Empty segments and dots would be another path."""
    with pytest.raises(ArgumentError, match="x: empty segments"):
        _target(value, "path", STRING)
    with pytest.raises(ArgumentError, match="x: empty segments"):
        _target(f"a/{value}/b", "path", STRING, keep_slashes=True)


def test_slashes_are_kept_where_a_parameter_is_a_path() -> None:
    """They are escaped everywhere else, and so is all but slashes."""
    assert _target("a/b c", "path", STRING).path == "/t/a%2Fb%20c/end"
    assert _target("/a/b c/", "path", STRING, keep_slashes=True).path == "/t/a/b%20c/end"
    assert _target([1, 2], "path").path == "/t/1,2/end"


def test_a_path_parameter_must_be_there() -> None:
    """No request goes to a template."""
    with pytest.raises(ArgumentError, match=r"x: missing, and part of the path\. Pass x=\."):
        _target(UNSET, "path")


def test_a_header_is_one_line_of_latin_1() -> None:
    """Lists are joined by commas; line breaks cannot smuggle another header in."""
    assert _target([1, "é"], "header").headers == {"x y": "1,é"}
    for wrong in ("a\r\nEvil: 1", "a\n", "\0", "€"):
        with pytest.raises(ArgumentError, match="x: a header"):
            _target(wrong, "header")


def test_a_body_is_json_in_its_envelope() -> None:
    """An open body is written as it is, without an argument none is sent, and a value that is not JSON is refused."""

    def content(value: Any, envelope: str = "") -> bytes | None:
        found = target(Operation("o", "POST", "/t", body=RequestBody(ANYTHING, envelope)), {"body": value}).content
        assert found is None or isinstance(found, bytes)
        return found

    assert json.loads(content({"a": [None]}) or b"") == {"a": [None]}
    assert json.loads(content(1, "thing") or b"") == {"thing": 1}
    assert content(UNSET) is None
    for wrong in (float("nan"), object(), {1: object()}, b"x"):
        with pytest.raises(ArgumentError, match="body"):
            content(wrong)


@define(frozen=True, kw_only=True, repr=False)
class Thing(Model):
    name: str | Unset = UNSET
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("name", ("name",), STRING),)


@pytest.mark.parametrize(
    ("required", "arguments", "sent"),
    [
        (True, {}, b"{}"),
        (True, {"name": "a"}, b'{"name": "a"}'),
        (False, {}, None),
        (False, {"name": UNSET}, None),
        (False, {"name": "a"}, b'{"name": "a"}'),
    ],
)
def test_a_body_that_may_be_left_out(required: bool, arguments: dict[str, Any], sent: bytes | None) -> None:
    """It is sent if an argument needs it; a required one is sent in any case."""
    body = RequestBody(ModelOf(__name__, "Thing"), required=required)
    assert target(Operation("o", "DELETE", "/t", body=body), arguments).content == sent


@given(st.text(min_size=1))
def test_a_free_path_is_escaped_or_refused(text: str) -> None:
    """A sent path begins with one slash and holds no query, no dots that lead up and nothing that is not ASCII."""
    try:
        path = free_target("/" + text, None).path
    except ArgumentError:
        return
    assert path.isascii()
    assert path.startswith("/")
    assert not path.startswith("//")
    assert not set("?# \\") & set(path)


def test_a_free_target_takes_values_of_all_kinds() -> None:
    """Escapes of the caller stay; lists repeat the key; what is unset is left out; a body may be null."""
    made = free_target("/a%20b/é;c=1", {"k": [1, True], "l": None, "m": UNSET}, None)
    assert made.path == "/a%20b/%C3%A9;c=1?k=1&k=true&l=null"
    assert made.content == b"null"


@pytest.mark.parametrize("value", ["\ud800", "a\udfff"])
def test_half_a_surrogate_pair_is_an_argument_error(value: str) -> None:
    """A text that UTF-8 cannot write is refused before anything is sent."""
    for place, path in (("query", "/t"), ("path", "/t/{x}")):
        parameter = Parameter("x", "x", place, STRING)  # type: ignore[arg-type]  # both are places
        with pytest.raises(errors.ArgumentError):
            target(Operation("o", "GET", path, (parameter,)), {"x": value})


@pytest.mark.parametrize("path", ["/a/%2e%2e/b", "/%2E%2e", "/a/.%2e", "/a%00b", "/a\x00b", "/a%5c%2e%2e/b"])
def test_a_free_path_leads_nowhere_else(path: str) -> None:
    """Escaped or not."""
    with pytest.raises(ArgumentError, match="path= "):
        free_target(path, None)


@pytest.mark.parametrize("value", ["%2e%2e", ".%2E", "a\x00b", "a%00", "%2e"])
@pytest.mark.parametrize("keep_slashes", [True, False])
def test_a_value_in_a_path_leads_nowhere_else(value: str, keep_slashes: bool) -> None:
    """Also for a server that unescapes twice."""
    with pytest.raises(ArgumentError, match="x: "):
        _target(value, "path", STRING, keep_slashes=keep_slashes)


@pytest.mark.parametrize("name", ["Expect", "TE", "upgrade"])
def test_headers_that_change_the_exchange_are_refused(name: str) -> None:
    """The client would not understand the response."""
    with pytest.raises(ArgumentError, match=f"headers= must not have {name}: the client does not support its protocol"):
        check_headers({name: "100-continue"})
