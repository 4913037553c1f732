"""OAuth WRAP without a server: the request, response and error of each step."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.fakes.auth_parts import TERMS, outcome_of, request_of, told
from tests.fakes.vendor import Time
from workapis import errors
from workapis._auth.port import AuthContext
from workapis._oauth.wrap import PasswordGrant, Wrap
from workapis.options import Settings
from workapis.secret import Secret
from workapis.tokens import Token
from workapis.transport import Response


def answered(challenge: str | None, status: int = 401, **more: Any) -> Any:
    """Return the flow of a login, and what it does after a challenge."""
    grant = PasswordGrant(Secret("ann"), Secret("w&rd"), client_id="mine", challenge="/me", location=None)
    flow = grant.renewed(more.get("token"), TERMS)
    request_of(flow)
    headers = {} if challenge is None else {"WWW-Authenticate": challenge}
    return flow, lambda: flow.send(Response(status, headers))


@pytest.mark.parametrize(
    ("challenge", "url", "client"),
    [
        ('WRAP location="https://a.example/t", client_id=uri:X', "https://a.example/t", "uri%3AX"),
        ('Basic realm="x", wrap LOCATION=/t,client_id="y z"', "https://a.example/t", "y+z"),
        ('WRAP location="t"', "https://a.example/api/t", "mine"),
        ('WRAP location="https://a.example:443/t", client_id=""', "https://a.example:443/t", "mine"),
    ],
)
def test_where_a_challenge_leads(challenge: str, url: str, client: str) -> None:
    """To the location, by the name that the server gives to its clients or by the usual one."""
    _, go = answered(challenge)
    request = go().request
    assert (request.method, request.url) == ("POST", url)
    assert request.content == f"wrap_client_id={client}&wrap_username=ann&wrap_password=w%26rd".encode()


@pytest.mark.parametrize(
    "challenge",
    [
        *("WRAP " + "a" * 8000, "WRAP " + " " * 8000 + "x", "WRAP " + "a=" * 4000, 'WRAP a="b"c' * 700),
        *("WRAP " + 'a = "b' * 1200, "WRAP " + "a   " * 2000, "," * 8000, ", WRAP" * 1000, "WRAP " + "," * 8000),
        *('WRAP location="/t",' + "a" * size for size in (16_000, 64_000)),
    ],
    ids=range(11),
)
def test_a_challenge_costs_as_much_as_it_is_long(challenge: str) -> None:
    """Whatever it holds; one of more than 8 KiB is ignored."""
    _, go = answered(challenge)
    began = time.process_time()
    with pytest.raises(errors.AuthorizationError, match="names no WRAP token endpoint"):
        go()
    assert time.process_time() - began < 0.2


@pytest.mark.parametrize("before", ["realm x ", 'a="b"c, ', "a= , ", '"q" ', "a=b c ,"])
def test_what_is_odd_in_a_challenge_costs_itself(before: str) -> None:
    """The parameters behind it are read."""
    _, go = answered(f'WRAP {before}location="/t"')
    assert go().request.url == "https://a.example/t"


@pytest.mark.parametrize(
    ("challenge", "status"), [(None, 401), ("", 401), ('WRAP location="/t"', 200), ("XWRAP location=/t", 401)]
)
def test_what_is_said_without_a_challenge(challenge: str | None, status: int) -> None:
    """The status, and what to look at or give."""
    _, go = answered(challenge, status)
    with pytest.raises(errors.AuthorizationError) as caught:
        go()
    assert caught.value.status == status
    assert str(caught.value) == (
        f"the server names no WRAP token endpoint (status {status}). Check base_url=, or pass wrap_location=."
    )


def test_a_server_is_asked_once_where_tokens_are() -> None:
    """The next token is requested at the same URL, without another challenge."""
    grant = PasswordGrant(Secret("ann"), Secret("b"), client_id="mine", challenge="/me", location=None)
    flow: Any = grant.renewed(None, TERMS)
    request_of(flow)
    first = flow.send(Response(401, {"WWW-Authenticate": 'WRAP location="/t"'})).request
    assert outcome_of(flow, Response(200, {}, b"wrap_access_token=a")).access_token == Secret("a")
    again = request_of(grant.renewed(None, TERMS))
    assert (again.method, again.url, again.content) == ("POST", first.url, first.content)


def test_a_location_without_encryption_is_told() -> None:
    """By the argument that it came from, before anything is sent; settings may allow it."""
    grant = PasswordGrant(Secret("a"), Secret("b"), client_id="c", challenge="/", location="http://x.example/t")
    message = "wrap_location= would send credentials to x.example unencrypted. Pass an https:// URL."
    assert told(lambda: next(grant.renewed(None, TERMS))) == message
    allowed = AuthContext("", "", Settings(allow_http=True))
    assert request_of(grant.renewed(None, allowed)).url == "http://x.example/t"


def test_whose_budget_a_login_uses() -> None:
    """That of the user, whatever the password is, and nobody else's."""
    keys = [Wrap(*login, client_id="c", challenge="/").account for login in (("ann", "p"), ("ann", "q"), ("bob", "p"))]
    assert keys == [Secret(name).digest() for name in ("ann", "ann", "bob")]


def test_what_is_said_of_another_origin() -> None:
    """The origin that would get the password, and how to allow it."""
    _, go = answered('WRAP location="https://b.example/t?x=1"')
    with pytest.raises(errors.AuthorizationError) as caught:
        go()
    assert caught.value.status == 401
    assert str(caught.value) == (
        "the server names the token endpoint https://b.example/t?x=…, which is cross-origin to base_url=. "
        "Pass it as wrap_location= if user name and password may go there."
    )


def test_what_the_answers_of_a_wrap_server_mean() -> None:
    """A refused refresh token leads to the password; a refused password, and a body that is no form, are errors."""
    flow, go = answered('WRAP location="/t"', token=Token("a", "r&r"))
    assert go().request.content == b"wrap_client_id=mine&wrap_refresh_token=r%26r"
    assert flow.send(Response(401)).request.content == b"wrap_client_id=mine&wrap_username=ann&wrap_password=w%26rd"
    with pytest.raises(errors.InvalidGrantError, match=r"^the server refused user name and password\.$") as caught:
        flow.send(Response(401))
    assert caught.value.status == 401
    for response, kind, message in (
        (Response(403), errors.AuthorizationError, "the token endpoint returned status 403."),
        (
            Response(200),
            errors.DecodeError,
            "cannot decode the token response: expected a form with wrap_access_token, found none.",
        ),
    ):
        flow, go = answered('WRAP location="/t"')
        go()
        with pytest.raises(kind) as other:
            flow.send(response)
        assert (str(other.value), other.value.status) == (message, response.status)
        if isinstance(other.value, errors.DecodeError):
            assert (other.value.expected, other.value.found) == ("a form with wrap_access_token", "none")


def test_what_a_wrap_token_is_made_of() -> None:
    """Of the decoded form; a refresh token that does not come is the old one."""
    time = Time()
    grant = PasswordGrant(Secret("a"), Secret("b"), client_id="c", challenge="/", location="https://x.example/t")
    flow = grant.renewed(Token("old", "kept"), AuthContext("", "", Settings(clock=time.clock())))
    assert request_of(flow).url == "https://x.example/t"
    with pytest.raises(StopIteration) as end:
        flow.send(Response(200, {}, b" wrap_access_token=a%26b+c&wrap_access_token_expires_in=9\n"))
    assert end.value.value == Token("a&b c", "kept", time.now, time.now + 9)
