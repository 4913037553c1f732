"""The request to a user: its URL, and the responses that belong to it."""

from __future__ import annotations

import pytest

from tests.fakes.auth_parts import API, told
from workapis import errors
from workapis._oauth.authorization import AuthorizationRequest, code_of
from workapis.oauth2 import AuthorizationCode
from workapis.secret import Secret

WHOLE = "Pass the whole URL at which the user came back, or its query."
STATELESS = f"the redirect has no state, which the service repeats. {WHOLE}"
ANOTHER = (
    "the redirect does not belong to this request: its state differs. Keep the request of each user in their session "
    "until they are back, and pass that one to exchange(). If it is lost, send the user to a new authorization_url() "
    "and discard this redirect, which may be someone else's."
)


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ("state=s&state=s&code=c", "the redirect has a parameter twice."),
        ("state=s&code=&code=c", "the redirect has a parameter twice."),
        ("state=t&code=c", ANOTHER),
        ("code=c", STATELESS),
        ("Xstate=s&code=c", STATELESS),
        ("state=s&code=c&iss=j", "the redirect is from another server: its iss does not match issuer=."),
        ("state=s&iss=i", f"the redirect has no code. {WHOLE}"),
        ("state=s&iss=i&error=e&error_description=v3rifier", "the service refused the authorization request: e (…)."),
    ],
)
def test_what_a_wrong_answer_of_a_user_says(answer: str, message: str) -> None:
    """Each says what is wrong with it."""
    request = AuthorizationRequest("https://a.example?x=1", "s", "v3rifier")
    assert told(lambda: code_of(Secret(answer), request, "i")) == message


@pytest.mark.parametrize(
    ("answer", "message"),
    [("state=&code=c&iss=i", STATELESS), ("code=c&iss=i", STATELESS), ("state=s&code=c&iss=i", ANOTHER)],
)
def test_no_answer_is_to_a_request_whose_state_was_lost(answer: str, message: str) -> None:
    """A program without the state cannot know whose redirect it is."""
    request = AuthorizationRequest("https://a.example?x=1", "", "v3rifier")
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
    """The query counts, also if a server puts `?` behind a redirect URI that ends in one."""
    assert code_of(Secret(answer), AuthorizationRequest("", "s", "v"), None) == Secret("c/?")


def test_what_the_url_for_a_user_is() -> None:
    """The parameters follow those of the endpoint, in the order of the RFC."""
    grant = AuthorizationCode(
        "i d", redirect_uri="https://b.example/?x=1", authorization_url="https://c.example/a?t=1#f"
    )
    with pytest.raises(errors.ConfigurationError, match="authorization_url= must be like"):
        grant.bind(API)
    grant = AuthorizationCode("i d", redirect_uri="https://b.example/?x=1", authorization_url="https://c.example/a?t=1")
    grant.bind(API)
    request = grant.asked({"z": "ä"})
    head, _, tail = request.url.partition("&state=")
    assert head == (
        "https://c.example/a?t=1&response_type=code&client_id=i+d&redirect_uri=https%3A%2F%2Fb.example%2F%3Fx%3D1"
    )
    assert tail.endswith("&code_challenge_method=S256&z=%C3%A4")
    assert (len(request.state), len(request.code_verifier.reveal())) == (43, 43)
    known = "client_id, code_challenge, code_challenge_method, redirect_uri, response_type, scope, state"
    assert told(lambda: grant.asked(dict.fromkeys(known.split(", "), "x"))) == (
        f"the client sets {known} itself. Pass other parameters."
    )
    assert repr(request) == (
        "AuthorizationRequest(url=https://c.example/a?t=…&response_type=…&client_id=…&redirect_uri=…&state=…"
        "&code_challenge=…&code_challenge_method=…&z=…, state=…, code_verifier=Secret(…))"
    )


@pytest.mark.parametrize("answer", ["https://evil.example/cb?", "http://app.example.evil/cb?", "https://[/cb?"])
def test_an_answer_at_another_host_is_refused(answer: str) -> None:
    """An attacker who sends users there would have the code exchanged for an account of their own."""
    request, home = AuthorizationRequest("", "s", "v"), "https://app.example/cb"
    assert "another host" in told(lambda: code_of(Secret(f"{answer}code=c&state=s"), request, None, home))
    for good in ("http://APP.example:8080/cb?", "/cb?", "?", "", "https://app.example?"):
        assert code_of(Secret(f"{good}code=c&state=s"), request, None, home) == Secret("c")
