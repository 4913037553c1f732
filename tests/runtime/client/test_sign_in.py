"""Signing in by OAuth2: the request to the user, and the use of the response; sync and async."""

from __future__ import annotations

import pickle
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.fakes.oauth2_site import Site, caller, frames_of_ours, listed, site, sync  # noqa: F401 (fixtures)
from tests.fakes.oauth2_vendor import CLIENT_ID, CLIENT_SECRET, REDIRECT
from tests.fakes.vendor import Answer, Caller
from workapis import errors
from workapis.oauth2 import AuthorizationRequest
from workapis.options import RetryPolicy

# ruff: noqa: F811 (the fixtures are asked for by name)


def test_a_user_signs_in(caller: Caller, site: Site) -> None:
    """The code is exchanged with its verifier and redirect URI, and calls carry the token."""
    token, found = site.run(caller, site.code(), site.sign_in, listed)
    assert found == [{"id": 1}]
    assert token.reveal() == {
        "access_token": "access-token-1",
        "refresh_token": "refresh-token-1",
        "issued_at": 1_700_000_000.0,
        "expires_at": 1_700_003_600.0,
        "scopes": ["read"],
    }
    [asked] = site.vendor.asked
    assert set(asked) == {"grant_type", "code", "redirect_uri", "code_verifier"}
    assert (asked["code"], asked["redirect_uri"]) == ("code/0", REDIRECT)
    assert site.vendor.seen[-1].headers["authorization"] == "Bearer access-token-1"


def test_the_url_for_a_user(sync: Caller, site: Site) -> None:
    """It is the documented endpoint, with what RFC 6749 and 7636 ask for, and with what the caller adds."""
    grant = site.code(scopes=["read", "write"])
    [request] = site.run(sync, grant, lambda client: client.oauth2.authorization_url(prompt="consent"))
    parts = urlsplit(request.url)
    said = {name: values[0] for name, values in parse_qs(parts.query, strict_parsing=True).items()}
    assert parts._replace(query="").geturl() == "https://webwork-tracker.com/oauth/authorize"
    assert said.pop("state") == request.state
    assert len(said.pop("code_challenge")) == 43
    assert 43 <= len(request.code_verifier.reveal()) <= 128
    assert said == {
        "response_type": "code",
        "client_id": CLIENT_ID,
        "redirect_uri": REDIRECT,
        "scope": "read write",
        "code_challenge_method": "S256",
        "prompt": "consent",
    }
    assert request.state not in repr(request)
    assert "authorize?response_type=…" in repr(request)


def test_no_two_requests_are_alike(sync: Caller, site: Site) -> None:
    """State and verifier are new each time, and the client's own parameters cannot be passed."""
    grant = site.code(authorization_url="https://v.example/a?tenant=1", scopes=[])
    requests = site.run(sync, grant, *[lambda client: client.oauth2.authorization_url()] * 50)
    assert len({request.state for request in requests}) == len({item.code_verifier for item in requests}) == 50
    assert requests[0].url.startswith("https://v.example/a?tenant=1&response_type=code&")
    assert "scope=" not in requests[0].url
    with pytest.raises(errors.ArgumentError, match=r"^WebWork: the client sets state itself"):
        site.run(sync, grant, lambda client: client.oauth2.authorization_url(state="mine"))


def test_a_web_application_keeps_a_request_in_its_session(caller: Caller, site: Site) -> None:
    """A request is rebuilt from its texts, in another process if need be, and accepts the redirect."""
    [request] = site.run(caller, site.code(), lambda client: client.oauth2.authorization_url())
    answer = urlsplit(site.vendor.visit(request.url)).query
    again = AuthorizationRequest("", request.state, request.code_verifier.reveal())
    [token] = site.run(caller, site.code(), lambda client: client.oauth2.exchange(f"?{answer}", again))
    assert token.access_token.reveal() == "access-token-1"


@pytest.mark.parametrize(
    ("answer", "kind", "message"),
    [
        ({"error": "access_denied", "error_description": "no, th\nanks"}, errors.AccessDeniedError, r"\(no, thanks\)"),
        ({"error": "invalid_scope"}, errors.InvalidScopeError, "^oauth2.exchange: .*Pass other scopes="),
        ({"error": "unauthorized_client"}, errors.InvalidClientError, "Check client_id"),
        ({"error": "server_error"}, errors.AuthorizationError, "server_error"),
        ({"code": ""}, errors.AuthorizationError, "no code"),
        ({"state": "another", "code": "code/0"}, errors.AuthorizationError, "its state differs"),
        ({"state": "", "code": "code/0"}, errors.AuthorizationError, "has no state"),
        ({"code": "code/0", "tab": "2"}, errors.AuthorizationError, "has a parameter twice"),
    ],
)
def test_an_answer_that_gives_nothing_is_told(
    caller: Caller, site: Site, answer: dict[str, str], kind: type[errors.AuthorizationError], message: str
) -> None:
    """The error says why, by a class of its own if OAuth2 has a word for it; nothing is sent."""

    def exchange(client: Any) -> Any:
        request = client.oauth2.authorization_url()
        return client.oauth2.exchange(site.vendor.visit(request.url, **answer), request)

    with pytest.raises(kind, match=message) as caught:
        site.run(caller, site.code(), exchange)
    assert type(caught.value) is kind
    assert (caught.value.error, caught.value.status) == (answer.get("error", ""), 0)
    assert site.vendor.seen == []


@pytest.mark.parametrize(
    ("said", "is_good"), [({"iss": "https://v.example"}, True), ({"iss": "https://w"}, False), ({}, False)]
)
def test_the_issuer_is_looked_at_where_it_is_known(
    sync: Caller, site: Site, said: dict[str, str], is_good: bool
) -> None:
    """A redirect that names another issuer, or none, is refused (RFC 9207)."""

    def exchange(client: Any) -> Any:
        request = client.oauth2.authorization_url()
        return client.oauth2.exchange(site.vendor.visit(request.url, code="code/0", **said), request)

    grant = site.code(issuer="https://v.example")
    if is_good:
        assert site.run(sync, grant, exchange)
    else:
        with pytest.raises(errors.AuthorizationError, match="another server"):
            site.run(sync, grant, exchange)
        assert site.vendor.seen == []


def test_a_code_is_used_once(caller: Caller, site: Site) -> None:
    """A code that the server refuses is an `InvalidGrantError` that shows neither code nor verifier."""
    request: list[Any] = []

    def twice(client: Any) -> Any:
        request.append(client.oauth2.authorization_url())
        return client.oauth2.exchange(site.vendor.visit(request[0].url), request[0])

    def again(client: Any) -> Any:
        request[0] = client.oauth2.authorization_url()
        return client.oauth2.exchange(f"https://program.example/?state={request[0].state}&code=code/0", request[0])

    with pytest.raises(errors.InvalidGrantError, match=r"invalid_grant.*Sign in again") as caught:
        site.run(caller, site.code(), twice, again)
    assert (caught.value.error, caught.value.status) == ("invalid_grant", 400)
    assert caught.value.error_uri == "https://a.example/e"
    assert "is used up" in caught.value.description
    shown = f"{caught.value!r}{vars(caught.value)}{frames_of_ours(caught.value)}{pickle.dumps(caught.value)!r}"
    for secret in ("code/0", request[0].code_verifier.reveal(), CLIENT_SECRET, "refresh-token-1"):
        assert secret not in shown
    assert len(site.vendor.asked) == 2


def test_an_exchange_is_not_repeated(caller: Caller, site: Site) -> None:
    """A failed request may have used up the code, so that another one would end the login."""
    site.vendor.failing = [Answer(503)]
    with pytest.raises(errors.TokenUnavailableError):
        site.run(caller, site.code(), site.sign_in, retry=RetryPolicy(attempts=4))
    assert len(site.vendor.asked) == 1


def test_calls_before_signing_in_say_what_to_do(caller: Caller, site: Site) -> None:
    """Nothing is sent, and the error names the two methods."""
    with pytest.raises(errors.ConfigurationError, match=r"authorization_url\(\).*exchange\(\)"):
        site.run(caller, site.code(), listed)
    assert site.vendor.seen == []


def test_only_a_user_signs_in(sync: Caller, site: Site) -> None:
    """A client with another way to prove who calls says so."""
    message = (
        r"^(WebWork|oauth2\.exchange): this client signs in no users\. Create it with oauth2=AuthorizationCode\(…\)"
    )
    for arguments in ({"oauth2": site.credentials()}, {"oauth2": None, "token": "t"}):
        with pytest.raises(errors.ConfigurationError, match=message):
            sync.run(lambda client: client.oauth2.authorization_url(), base_url=site.url, **arguments)
