"""Schemes: the header that each sends, and the parts of it that are hidden."""

from __future__ import annotations

import base64

import pytest

from tests.fakes.auth_parts import sent
from workapis._auth.schemes import Basic, Bearer, CookieToken, HeaderToken, QueryToken, Together
from workapis._oauth.wrap import WrapToken
from workapis._transport.url import with_query
from workapis.errors import ConfigurationError
from workapis.secret import Secret


def test_what_fixed_schemes_send_and_hide() -> None:
    """The header, and every encoding of the credentials in it."""
    coded = base64.b64encode("k:pä".encode()).decode()
    for auth, value, hidden in (
        (Basic("k", "pä"), f"Basic {coded}", {f"Basic {coded}", coded, "k", "pä"}),
        (Bearer("t"), "Bearer t", {"Bearer t", "t"}),
        (HeaderToken("t", prefix="X "), "X t", {"X t", "t"}),
        (WrapToken("a&b"), "WRAP access_token=a&b", {"WRAP access_token=a&b", "a&b", "a%26b"}),
    ):
        assert sent(auth) == {"Authorization": Secret(value)}
        assert {secret.reveal() for secret in auth.secrets} == hidden
        assert auth.account == Secret(value).digest()
        with pytest.raises(StopIteration) as end:
            next(auth.refused({}))
        assert end.value.value is False
        assert repr(auth) == f"{type(auth).__name__}(…)"
    assert sent(HeaderToken("t", header="X-Key")) == {"X-Key": Secret("t")}


def test_proofs_that_go_together_are_one() -> None:
    """Each sends its parts, cookies side by side; all are hidden, and the account depends on all."""
    parts = (QueryToken("q&", name="key"), CookieToken("c", name="A"), CookieToken("d", name="B"), Bearer("t"))
    auth = Together(*parts)
    assert sent(parts[0]) == {"?key": Secret("q&")}
    assert sent(parts[1]) == {"Cookie": Secret("A=c")}
    assert sent(auth) == {"?key": Secret("q&"), "Cookie": Secret("A=c; B=d"), "Authorization": Secret("Bearer t")}
    assert {*auth.secrets} == {secret for part in parts for secret in part.secrets}
    assert auth.account != Together(*parts[:3], Bearer("u")).account
    assert auth.account == Together(*parts).account
    assert repr(auth) == "Together(…)"


@pytest.mark.parametrize("text", ["a b", "a;b", "a,b", 'a"', "a\\", "ä", ""])
def test_what_cannot_stand_in_a_cookie_is_refused(text: str) -> None:
    """RFC 6265, 4.1.1, has the characters."""
    with pytest.raises(ConfigurationError):
        CookieToken(text, name="A")


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://a.example/b", "https://a.example/b?a%20key=x%26%2F"),
        ("https://a.example/b?c=d", "https://a.example/b?c=d&a%20key=x%26%2F"),
        ("https://a.example/b?a+key=old&c&a%20key=older", "https://a.example/b?c&a%20key=x%26%2F"),
    ],
)
def test_a_parameter_takes_the_place_of_those_of_its_name(url: str, found: str) -> None:
    """A URL that a service gave may have it already."""
    assert with_query(url, {"a key": Secret("x&/")}) == found
