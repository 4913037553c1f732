"""What requests for tokens are, and what their answers mean, word for word."""

from __future__ import annotations

import base64
import logging

import pytest

from tests.fakes.auth_parts import API, TERMS, request_of, told
from tests.fakes.vendor import Time
from workapis import errors
from workapis._api.api import Api, OAuth2Description
from workapis._auth.port import AuthContext
from workapis._oauth.authorization import AuthorizationRequest, code_of
from workapis._oauth.token_request import lifetime, posted
from workapis._oauth.token_response import refusal, token_of
from workapis._oauth.wrap import Wrap
from workapis.oauth2 import AuthorizationCode, ClientCredentials
from workapis.options import Settings, SizeLimits, Timeouts
from workapis.secret import Secret
from workapis.tokens import Token
from workapis.transport import Response


def test_what_a_request_for_a_token_is() -> None:
    """A form with what every request of ours has, the times and sizes of the call, and nothing of its headers."""
    flow = ClientCredentials("i d", "s:ecret", scopes=["b", "a"]).bind(API).authorise(TERMS)
    request = request_of(flow)
    assert (request.method, request.url) == ("POST", "https://a.example/token")
    assert dict(request.headers) == {
        "accept": "application/json",
        "user-agent": "the-agent",
        "accept-encoding": "gzip, deflate",
        "content-type": "application/x-www-form-urlencoded",
        "authorization": "Basic " + base64.b64encode(b"i+d:s%3Aecret").decode(),
    }
    assert request.content == b"grant_type=client_credentials&scope=b+a"
    assert (request.timeouts, request.sizes, request.seconds_left) == (Timeouts(5, 7, 7, 7), SizeLimits(11, 12), None)


def test_who_the_program_is_stands_where_the_api_wants_it() -> None:
    """In the form where the documentation says so, unless the caller says otherwise; no scope is sent where none is."""
    api = Api(
        "s",
        "Small",
        "https://a.example",
        oauth2=OAuth2Description(None, "https://b.example", client_authentication="body"),
    )
    request = request_of(ClientCredentials("a", "b").bind(api).authorise(TERMS))
    assert request.content == b"grant_type=client_credentials&client_id=a&client_secret=b"
    assert "authorization" not in request.headers
    request = request_of(ClientCredentials("a", "b", client_authentication="basic").bind(api).authorise(TERMS))
    assert request.content == b"grant_type=client_credentials"
    assert request.headers["authorization"] == "Basic " + base64.b64encode(b"a:b").decode()


def test_what_a_challenge_is() -> None:
    """A GET without a form, and with a header that holds no token."""
    flow = Wrap("a", "b", client_id="c", challenge="/x").authorise(TERMS)
    request = request_of(flow)
    assert (request.method, request.url, request.content) == ("GET", "https://a.example/api/x", None)
    assert dict(request.headers) == {
        "accept": "application/json",
        "user-agent": "the-agent",
        "accept-encoding": "gzip, deflate",
        "authorization": "WRAP",
    }


def test_what_is_left_of_the_deadline_is_the_requests() -> None:
    """The seconds until the end; after it nothing is sent."""
    time = Time()
    terms = AuthContext("", "", Settings(clock=time.clock()), end=time.now + 3)
    assert terms.seconds_left() == 3
    assert request_of(posted("https://a.example", {}, terms)).seconds_left == 3
    time.now += 3
    with pytest.raises(errors.DeadlineError, match=r"^the time for the whole call is over$") as caught:
        terms.seconds_left()
    assert caught.value.sent is False


def test_what_the_log_says_of_a_token(caplog: pytest.LogCaptureFixture) -> None:
    """Method, URL without values of the query, and status."""
    caplog.set_level(logging.DEBUG)
    flow = posted("https://a.example/t?key=hidden", {}, TERMS)
    request_of(flow)
    with pytest.raises(StopIteration):
        flow.send(Response(400))
    assert [record.getMessage() for record in caplog.records] == ["POST https://a.example/t?key=…, for a token: 400"]


@pytest.mark.parametrize("status", [499, 500, 599, 408, 429])
def test_which_statuses_may_change(status: int) -> None:
    """Those of a server that failed or is busy; the error says which, and where."""
    flow = posted("https://a.example/t", {}, TERMS)
    request_of(flow)
    if status == 499:
        with pytest.raises(StopIteration):
            flow.send(Response(status))
        return
    with pytest.raises(errors.TokenUnavailableError) as caught:
        flow.send(Response(status))
    assert str(caught.value) == f"no token can be had from https://a.example/t: status {status}"
    assert caught.value.sent is False


def test_a_request_that_is_not_answered_may_be_sent_again() -> None:
    """The error says that nothing of the call was sent, and why; the end of the time stays what it is."""
    flow = posted("https://a.example/t", {}, TERMS)
    request_of(flow)
    cause = errors.TransportError("broken", sent=True)
    with pytest.raises(
        errors.TokenUnavailableError, match=r"^no token can be had from https://a.example/t: broken$"
    ) as caught:
        flow.throw(cause)
    assert (caught.value.sent, caught.value.__cause__) == (False, cause)
    flow = posted("https://a.example/t", {}, TERMS)
    request_of(flow)
    over = errors.DeadlineError("over")
    with pytest.raises(errors.DeadlineError) as end:
        flow.throw(over)
    assert end.value is over


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        (1, 1.0),
        ("2", 2.0),
        (0.5, 0.5),
        ("0", None),
        (0, None),
        (-1, None),
        ("inf", None),
        ("nan", None),
        ("x", None),
        (True, None),
        (None, None),
        ([1], None),
        ("1" * 19, float("1" * 19)),
        ("1" * 20, None),
    ],
)
def test_what_a_lifetime_is(said: object, seconds: float | None) -> None:
    """A positive number of reasonable length, or its text."""
    assert lifetime(said) == seconds


def test_what_a_refusal_says() -> None:
    """The word, the description and the page, without what was sent; or the status, and what to look at."""
    said = {"error": "invalid_grant", "error_description": "code s3cret-code is\tbad", "error_uri": "https://e.example"}
    error = refusal(said, 400, [Secret("s3cret-code")])
    assert str(error) == "no token was given: invalid_grant (code … isbad), see https://e.example"
    assert (error.error, error.description, error.error_uri) == ("invalid_grant", "code … isbad", "https://e.example")
    assert error.status == 400
    assert str(refusal({"error": "odd"}, 400, [])) == "no token was given: odd"
    plain = refusal({}, 404, [])
    assert str(plain) == "no token was given: status 404 without a word of OAuth2; check token_url="
    assert (type(plain), plain.error) == (errors.AuthorizationError, "")
    assert type(refusal({}, 401, [])) is errors.InvalidClientError
    assert len(refusal({"error": "x" * 999}, 400, []).error) == 500


@pytest.mark.parametrize(
    ("body", "pointer", "expected", "found"),
    [
        (b'{"access_token": "a", "token_type": "mac"}', "/token_type", "Bearer", "another type"),
        (b"{}", "/access_token", "a text", "none"),
        (b'{"access_token": 7}', "/access_token", "a text", "something else"),
    ],
)
def test_what_an_answer_without_a_token_says(body: bytes, pointer: str, expected: str, found: str) -> None:
    """The place, what was expected there, and what came, in words."""
    error = token_of(Response(201, {}, body), 0.0, None, [])
    assert isinstance(error, errors.DecodeError)
    assert (error.pointer, error.expected, error.found, error.status) == (pointer, expected, found, 201)
    message = f"the answer to a request for a token: at {pointer}: expected {expected}, found {found}"
    assert str(error) == message


def test_what_a_token_is_made_of() -> None:
    """Of the answer, and of the old token where the answer leaves something out."""
    old = Token("old", "refresh", 1.0, 2.0, ("x",))
    body = b'{"access_token": "new", "expires_in": 5, "scope": "a b", "refresh_token": "next", "error": "none"}'
    assert token_of(Response(299, {}, body), 9.0, old, []) == Token("new", "next", 9.0, 14.0, ("a", "b"))
    assert token_of(Response(200, {}, b'{"access_token": "n"}'), 9.0, old, []) == Token(
        "n", "refresh", 9.0, None, ("x",)
    )
    assert token_of(Response(200, {}, b'{"access_token": "n"}'), 9.0, None, []) == Token("n", None, 9.0)
    refresh = token_of(Response(200, {}, b'{"access_token": "n", "refresh_token": ""}'), 9.0, old, [])
    assert isinstance(refresh, Token)
    assert refresh.refresh_token == old.refresh_token
    assert isinstance(token_of(Response(300, {}, body), 0.0, None, []), errors.AuthorizationError)


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ("state=s&state=s&code=c", "the answer of the user says a thing twice"),
        ("state=s&code=&code=c", "the answer of the user says a thing twice"),
        ("state=t&code=c", "the answer of the user is not to this request: its state is another one"),
        ("code=c", "the answer of the user is not to this request: its state is another one"),
        ("Xstate=s&code=c", "the answer of the user is not to this request: its state is another one"),
        ("state=s&code=c&iss=j", "the answer of the user is from another server: its iss is not the issuer"),
        ("state=s&iss=i", "the answer of the user holds no code"),
        ("state=s&iss=i&error=e&error_description=v3rifier", "no token was given: e (…)"),
    ],
)
def test_what_a_wrong_answer_of_a_user_says(answer: str, message: str) -> None:
    """Each says what is wrong with it."""
    request = AuthorizationRequest("https://a.example?x=1", "s", "v3rifier")
    assert told(lambda: code_of(Secret(answer), request, "i")) == message


@pytest.mark.parametrize("answer", ["state=&code=c&iss=i", "code=c&iss=i"])
def test_no_answer_is_to_a_request_whose_state_was_lost(answer: str) -> None:
    """A program that kept no state cannot tell whose answer it is."""
    request = AuthorizationRequest("https://a.example?x=1", "", "v3rifier")
    message = "the answer of the user is not to this request: its state is another one"
    assert told(lambda: code_of(Secret(answer), request, "i")) == message


@pytest.mark.parametrize(
    "answer",
    [
        "state=s&code=c%2F?",
        "?state=s&code=c%2F?",
        "https://a.example/x?state=s&code=c%2F?#f",
        "https://a.example/x??state=s&code=c%2F?",
    ],
)
def test_an_answer_may_be_a_url_or_its_query(answer: str) -> None:
    """What counts is the query, also where a server puts `?` behind a redirect URI that ends in one."""
    assert code_of(Secret(answer), AuthorizationRequest("", "s", "v"), None) == Secret("c/?")


def test_what_the_url_for_a_user_is() -> None:
    """The parameters stand behind those of the endpoint, in the order of the RFC."""
    grant = AuthorizationCode(
        "i d", redirect_uri="https://b.example/?x=1", authorization_url="https://c.example/a?t=1#f"
    )
    with pytest.raises(errors.ConfigurationError, match="authorization_url must be like"):
        grant.bind(API)
    grant = AuthorizationCode("i d", redirect_uri="https://b.example/?x=1", authorization_url="https://c.example/a?t=1")
    grant.bind(API)
    request = grant.asked({"z": "ä"})
    head, _, tail = request.url.partition("&state=")
    assert head == (
        "https://c.example/a?t=1&response_type=code&client_id=i+d&redirect_uri=https%3A%2F%2Fb.example%2F%3Fx%3D1"
    )
    assert tail.endswith("&code_challenge_method=S256&z=%C3%A4")
    assert len(request.state) == 43
    known = "client_id, code_challenge, code_challenge_method, redirect_uri, response_type, scope, state"
    assert told(lambda: grant.asked(dict.fromkeys(known.split(", "), "x"))) == f"{known}: set by the client"
    assert repr(request) == (
        "AuthorizationRequest(url=https://c.example/a?t=…&response_type=…&client_id=…&redirect_uri=…&state=…"
        "&code_challenge=…&code_challenge_method=…&z=…, state=…, code_verifier=Secret(…))"
    )
