"""Requests for tokens: their content, their timeout, and the error if no response comes."""

from __future__ import annotations

import base64
import logging

import pytest

from tests.fakes.auth_parts import API, TERMS, request_of
from tests.fakes.vendor import Time
from workapis import errors
from workapis._api.api import Api, OAuth2Description
from workapis._auth.port import AuthContext
from workapis._oauth.token_request import posted
from workapis._oauth.wrap import Wrap
from workapis.oauth2 import ClientCredentials
from workapis.options import Settings, SizeLimits, Timeouts
from workapis.transport import Response


def test_what_a_request_for_a_token_is() -> None:
    """A form with the headers of every request, the timeouts and sizes of the call, and none of its headers."""
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
    """In the form if the documentation says so, unless the caller says otherwise; without scopes none is sent."""
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
    with pytest.raises(errors.DeadlineError, match=r"^deadline of 300 s exceeded$") as caught:
        terms.seconds_left()
    assert caught.value.sent is False


def test_what_the_log_says_of_a_token(caplog: pytest.LogCaptureFixture) -> None:
    """Method, URL without values of the query, and status."""
    caplog.set_level(logging.DEBUG)
    flow = posted("https://a.example/t?key=hidden", {}, TERMS)
    request_of(flow)
    with pytest.raises(StopIteration):
        flow.send(Response(400))
    assert [record.getMessage() for record in caplog.records] == [
        "token request: POST https://a.example/t?key=… returned 400"
    ]


@pytest.mark.parametrize("status", [499, 500, 599, 408, 429])
def test_which_statuses_may_change(status: int) -> None:
    """Statuses of a server that failed or is busy; the error has the status and the URL."""
    flow = posted("https://a.example/t", {}, TERMS)
    request_of(flow)
    if status == 499:
        with pytest.raises(StopIteration):
            flow.send(Response(status))
        return
    with pytest.raises(errors.TokenUnavailableError) as caught:
        flow.send(Response(status))
    assert str(caught.value) == f"cannot get a token from https://a.example/t: status {status}"
    assert caught.value.sent is False


def test_a_request_that_is_not_answered_may_be_sent_again() -> None:
    """The error says that nothing of the call was sent, and why; the end of the time stays what it is."""
    flow = posted("https://a.example/t", {}, TERMS)
    request_of(flow)
    cause = errors.TransportError("broken", sent=True)
    with pytest.raises(
        errors.TokenUnavailableError, match=r"^cannot get a token from https://a.example/t: broken$"
    ) as caught:
        flow.throw(cause)
    assert (caught.value.sent, caught.value.__cause__) == (False, cause)
    flow = posted("https://a.example/t", {}, TERMS)
    request_of(flow)
    over = errors.DeadlineError("over")
    with pytest.raises(errors.DeadlineError) as end:
        flow.throw(over)
    assert end.value is over
