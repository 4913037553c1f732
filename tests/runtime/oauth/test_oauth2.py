"""OAuth2 against a server that plays the vendor's side of each grant, sync and async."""

from __future__ import annotations

import json
import pickle
from base64 import b64decode
from typing import Any
from urllib.parse import unquote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.oauth2_site import Site, caller, frames_of_ours, listed, site, sync  # noqa: F401 (fixtures)
from tests.fakes.oauth2_vendor import CLIENT_ID, CLIENT_SECRET, REDIRECT
from tests.fakes.vendor import Answer, Caller
from workapis import errors
from workapis.oauth2 import AuthorizationCode, ClientCredentials
from workapis.secret import Secret
from workapis.tokens import MemoryTokenStore, Token
from workapis.webwork import AsyncWebWork, WebWork
from workapis_generated.teampulse.client import API as OTHER
from workapis_generated.webwork.client import API

NOWHERE: Any = object()  # a transport that nothing is sent by
TOKEN_URL = "https://vendor.example/oauth/token"


# ruff: noqa: F811 (the fixtures are asked for by name)


# The program itself


def test_the_program_acts_for_itself(caller: Caller, site: Site) -> None:
    """Client credentials give a token, with the requested scopes, and another one when it ends."""
    grant = site.credentials(scopes=["read", "write"])
    site.run(caller, grant, listed, listed, site.wait(3600), listed)
    assert site.vendor.asked == [{"grant_type": "client_credentials", "scope": "read write"}] * 2
    assert len({item.headers["authorization"] for item in site.vendor.seen if item.target == "/oauth/token"}) == 1


@pytest.mark.parametrize("in_body", [False, True])
@pytest.mark.parametrize("is_public", [False, True])
def test_a_program_proves_who_it_is(caller: Caller, site: Site, in_body: bool, is_public: bool) -> None:
    """By HTTP Basic, coded as a form, or in the form; one without a secret by its id alone (RFC 6749, 2.3.1)."""
    site.vendor.in_body, site.vendor.is_public = in_body, is_public
    grant = site.code(client_authentication="body" if in_body else None)
    assert site.run(caller, grant, site.sign_in, listed)[1] == [{"id": 1}]


def test_a_program_that_is_refused_is_told(caller: Caller, site: Site) -> None:
    """A wrong secret is an `InvalidClientError` that shows no secret."""
    grant = ClientCredentials(CLIENT_ID, "wr0ng-secret", token_url=f"{site.url}/oauth/token")
    with pytest.raises(errors.InvalidClientError, match=r"invalid_client.*unknown program.*Check client_id") as caught:
        site.run(caller, grant, listed)
    assert (caught.value.status, caught.value.operation_id) == (401, "listWorkspaces")
    assert "wr0ng-secret" not in f"{caught.value!r}{frames_of_ours(caught.value)}{grant!r}{vars(caught.value)}"


# What the token server answers


@pytest.mark.parametrize(
    ("answer", "kind", "message"),
    [
        (Answer(302, b"", {"Location": "/elsewhere"}), errors.AuthorizationError, "status 302.*Check token_url="),
        (Answer(307, b"", {"Location": "https://evil.example"}), errors.AuthorizationError, "status 307"),
        (Answer(404, b"<html>"), errors.AuthorizationError, "status 404 without an OAuth2 error code"),
        (Answer(401, b""), errors.InvalidClientError, "status 401"),
        (Answer(400, b'{"error": "odd"}'), errors.AuthorizationError, "no token: odd"),
        (Answer(400, b'{"error": 7}'), errors.AuthorizationError, "status 400"),
        (Answer(400, b'["error"]'), errors.AuthorizationError, "status 400"),
        (Answer(200, b'{"error": "invalid_scope"}'), errors.InvalidScopeError, "invalid_scope"),
        (Answer(200, b"<html>"), errors.DecodeError, "/access_token: expected a string, found none"),
        (Answer(200, b'{"access_token": 7}'), errors.DecodeError, "/access_token: expected a string, found something"),
        (Answer(200, b'{"access_token": ""}'), errors.DecodeError, "/access_token"),
        (Answer(200, b'{"access_token": "a\\nb"}'), errors.DecodeError, "/access_token"),
        (Answer(200, b'{"access_token": "s3cr3t-token", "token_type": "mac"}'), errors.DecodeError, "/token_type"),
        (Answer(500), errors.TokenUnavailableError, "status 500"),
        (Answer(429), errors.TokenUnavailableError, "status 429"),
        (Answer(408), errors.TokenUnavailableError, "status 408"),
    ],
)
def test_what_gives_no_token_is_an_error_of_the_tree(
    caller: Caller, site: Site, answer: Answer, kind: type[errors.WorkAPIsError], message: str
) -> None:
    """Each has its class, says what happened, shows nothing of what came, and follows no redirect."""
    site.vendor.failing = [answer]
    with pytest.raises(kind, match=message) as caught:
        site.run(caller, site.credentials(), listed)
    assert type(caught.value) is kind
    assert len(site.vendor.seen) == 1
    assert "s3cr3t-token" not in f"{caught.value!r}{vars(caught.value)}{frames_of_ours(caught.value)}"


@pytest.mark.parametrize("body", [{"access_token": "access-x"}, {"access_token": "access-x", "token_type": "BEARER"}])
@pytest.mark.parametrize("expires", [None, "soon", 0, -1, True, [], 1e400, "1" * 30])
def test_a_token_without_a_readable_end_is_used_until_it_is_refused(
    sync: Caller, site: Site, body: dict[str, str], expires: Any
) -> None:
    """A lifetime that is missing or absurd is none, and the type of the token may be left out or in capitals."""
    text = json.dumps(body | ({} if expires is None else {"expires_in": expires})).replace("Infinity", "1e400")
    site.vendor.failing, site.vendor.good = [Answer(200, text.encode())], {"access-x"}
    site.run(sync, site.credentials(), listed, site.wait(1e9), listed, lambda _: site.vendor.good.clear(), listed)
    assert len(site.vendor.asked) == 2


@pytest.mark.parametrize("expires", [100, "100", 100.0])
def test_a_lifetime_may_be_a_number_or_its_text(sync: Caller, site: Site, expires: Any) -> None:
    """A token of 100 seconds is renewed 10 seconds before its end."""
    site.vendor.expires_in = expires
    site.run(sync, site.credentials(), listed, site.wait(89), listed, site.wait(1), listed)
    assert len(site.vendor.asked) == 2


# Renewal


def test_a_token_is_renewed_ahead_of_its_end(caller: Caller, site: Site) -> None:
    """60 seconds before, by the refresh token; each new refresh token takes the place of the last."""
    steps = [site.sign_in, site.wait(3539), listed, site.wait(1), listed, site.wait(3540), listed]
    site.run(caller, site.code(), *steps)
    used = [fields.get("refresh_token") for fields in site.vendor.asked]
    assert used == [None, "refresh-token-1", "refresh-token-2"]
    assert site.vendor.asked[1] == {"grant_type": "refresh_token", "refresh_token": "refresh-token-1"}


def test_a_refresh_token_that_is_not_replaced_is_kept(caller: Caller, site: Site) -> None:
    """A response without a refresh token leaves the old one, and the old scopes, in use."""
    site.vendor.rotates = False
    told: list[Token] = []
    site.run(caller, site.code(on_token=told.append), site.sign_in, site.wait(3600), listed, site.wait(3600), listed)
    assert [fields.get("refresh_token") for fields in site.vendor.asked[1:]] == ["refresh-token-1"] * 2
    assert [token.scopes for token in told] == [("read",)] * 3


def test_a_token_without_a_refresh_token_is_used_to_its_end(caller: Caller, site: Site) -> None:
    """Then the user must sign in again; a 401 before that is the caller's, since nothing can be renewed."""
    site.vendor.gives_refresh = False
    grant = site.code()
    with pytest.raises(errors.InvalidGrantError, match=r"no refresh token.*Sign in again"):
        site.run(caller, grant, site.sign_in, site.wait(3599), listed, site.wait(1), listed)
    with pytest.raises(errors.AuthenticationError):
        site.run(caller, grant, site.sign_in, lambda _: site.vendor.good.clear(), listed)
    assert len(site.vendor.asked) == 2


def test_a_login_that_is_over_says_to_sign_in_again(caller: Caller, site: Site) -> None:
    """A refused refresh token is an `InvalidGrantError` of the call, and a new exchange mends it."""

    def over(_: Any) -> None:
        site.vendor.good.clear()
        site.vendor.refresh.clear()

    grant = site.code()
    with pytest.raises(
        errors.InvalidGrantError, match="listWorkspaces: the token endpoint returned no token: invalid_grant"
    ):
        site.run(caller, grant, site.sign_in, over, listed)
    assert site.run(caller, grant, site.sign_in, listed)[1] == [{"id": 1}]


@pytest.mark.parametrize("pages", [1, 2, 3, 4])
def test_a_token_that_ends_in_the_middle_of_a_walk(caller: Caller, site: Site, pages: int) -> None:
    """Every page comes once: the refused page is requested again with the next token."""
    site.vendor.pages, site.vendor.dies_after = 4, pages - 1
    [token, found] = site.run(caller, site.code(), site.sign_in, listed)
    assert found == [{"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}]
    assert len(site.vendor.asked) == 2
    assert token.refresh_token.reveal() == site.vendor.asked[1]["refresh_token"]


def test_a_valid_token_is_served_while_its_renewal_fails(caller: Caller, site: Site) -> None:
    """Inside its validity a failure is not seen, and not tried at every call; after its end it is the caller's."""
    grant = site.code()
    steps: list[Any] = [site.sign_in, site.wait(3545), lambda _: site.vendor.failing.extend([Answer(503)] * 9)]
    site.run(caller, grant, *steps, listed, listed, site.wait(9), listed, site.wait(1), listed)
    assert len(site.vendor.asked) == 3
    with pytest.raises(errors.TokenUnavailableError):
        site.run(caller, grant, site.wait(45), listed)


def test_a_refused_token_is_not_served_again(caller: Caller, site: Site) -> None:
    """After a 401 a failing renewal is the caller's, though the token has not ended by the clock."""
    grant = site.code()
    with pytest.raises(errors.TokenUnavailableError):
        site.run(
            caller,
            grant,
            site.sign_in,
            lambda _: site.vendor.good.clear(),
            lambda _: site.vendor.failing.append(Answer(503)),
            listed,
        )
    assert site.run(caller, grant, listed) == [[{"id": 1}]]
    assert [item.target for item in site.vendor.seen].count("/workspaces?page=1") == 2


# The client around it


def test_clients_of_one_grant_share_its_token(site: Site) -> None:
    """A sync and an async client, their copies and raw clients use one token; the program signs in once."""
    grant = site.code()
    site.run(Caller((WebWork, AsyncWebWork), False), grant, site.sign_in, lambda c: c.with_options(timeout=9).oauth2)
    both = [
        lambda c: c.raw(c.workspaces.list)(),
        lambda c: c.raw(c.with_options(timeout=9).workspaces.list)(),
    ]
    for is_async in (False, True):
        found = site.run(Caller((WebWork, AsyncWebWork), is_async), grant, *both)
        assert [reply.status for reply in found] == [200, 200]
    assert len(site.vendor.asked) == 1


def test_a_token_that_is_there_already_is_used(caller: Caller, site: Site) -> None:
    """A store that holds one makes signing in needless."""
    site.vendor.good, site.vendor.refresh = {"mine"}, {"again"}
    store = MemoryTokenStore(Token("mine", "again"))
    site.run(caller, site.code(store=store), listed, lambda _: site.vendor.good.clear(), listed)
    assert [fields["refresh_token"] for fields in site.vendor.asked] == ["again"]
    found = store.load()
    assert found is not None
    assert found.access_token.reveal() == "access-token-1"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"token_url": None}, "the documentation of WebWork.* names no token URL. Pass token_url="),
        (
            {"token_url": "http://vendor.example/token"},
            "token_url= would send credentials to vendor.example",
        ),
        ({"token_url": "vendor.example/token"}, "token_url= must be like https://host/path"),
        ({"token_url": "https://u:p@vendor.example/token"}, "token_url= must be like"),
        ({"token_url": "https://vendor.example/token#a"}, "token_url= must be like"),
        ({"authorization_url": "http://vendor.example/a"}, "authorization_url= would send credentials"),
        ({"scopes": ["read", "raed"]}, "no scope raed. Pass scopes= of read, write, admin"),
        ({"scopes": "read"}, "^AuthorizationCode: scopes= must be a list"),
        ({"client_authentication": "odd"}, "client_authentication= must be one of basic, body"),
        ({"client_id": ""}, "^AuthorizationCode: client_id= is empty"),
        ({"client_secret": ""}, "^AuthorizationCode: client_secret= is empty"),
    ],
)
def test_a_grant_that_cannot_work_is_refused(change: dict[str, Any], message: str) -> None:
    """Before anything is sent; plain http is for this machine alone, whatever `allow_http` says."""
    known: dict[str, Any] = {
        "client_id": "a",
        "client_secret": "b",
        "redirect_uri": REDIRECT,
        "token_url": TOKEN_URL,
    }
    with pytest.raises(errors.ConfigurationError, match=message):
        WebWork(oauth2=AuthorizationCode(**(known | change)), transport=NOWHERE, allow_http=True)


def test_one_way_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token and a grant do not go together, nor does what is no grant; with neither, both are named."""
    grant = ClientCredentials("a", "b", token_url=TOKEN_URL)
    with pytest.raises(
        errors.ConfigurationError, match=r"^WebWork: oauth2= and token= are mutually exclusive. Pass token=, or oauth2="
    ):
        WebWork(token="t", oauth2=grant)
    with pytest.raises(
        errors.ConfigurationError, match=r"^WebWork: .*Pass token= or set WORKAPIS_WEBWORK_TOKEN, or oauth2=\.$"
    ):
        WebWork()
    with pytest.raises(
        errors.ConfigurationError, match=r"^WebWork: oauth2= must be an AuthorizationCode or a ClientCredentials"
    ):
        WebWork(oauth2="a-secret-text")  # type: ignore[arg-type]  # that is the law
    monkeypatch.setenv("WORKAPIS_WEBWORK_TOKEN", "t")
    assert "OAuth2" in repr(WebWork(oauth2=grant, transport=NOWHERE)._session.service.auth)


def test_a_grant_is_for_one_api(site: Site) -> None:
    """Its tokens go to no other API, and not to one without OAuth2."""
    grant = site.code()
    grant.bind(API)
    with pytest.raises(errors.ConfigurationError, match="oauth2= is a grant for WebWork"):
        grant.bind(OTHER)
    with pytest.raises(errors.ConfigurationError, match="does not offer the grant client_credentials"):
        site.credentials().bind(OTHER)


def test_whose_budget_is_used(site: Site) -> None:
    """It depends on the program and the name of the account, and stays when the token changes."""
    keys = [site.code(account=name).bind(API).account for name in ("", "a", "b", "a")]
    assert keys[1] == keys[3]
    assert len(set(keys)) == 3


def test_nothing_of_a_grant_is_shown_or_pickled(site: Site) -> None:
    """Grant, client and token say nothing of their secrets, and cannot be pickled."""
    grant = site.code(store=MemoryTokenStore(Token("access-hidden", "refresh-hidden")))
    client = WebWork(oauth2=grant, base_url=site.url, transport=NOWHERE)
    token = Token("access-hidden", "refresh-hidden")
    for thing in (grant, client, token, client._session.service.auth, client._session.service):
        assert not any(secret in repr(thing) for secret in ("access-hidden", "refresh-hidden", CLIENT_SECRET))
    for thing in (grant, token):
        with pytest.raises(TypeError):
            pickle.dumps(thing)


@given(st.text(st.characters(categories=("L", "N", "P", "S"), include_characters=" "), min_size=1))
def test_any_program_can_prove_who_it_is(text: str) -> None:
    """A server decodes the same id and secret, whatever they hold."""
    grant = ClientCredentials(text, Secret(text), token_url=TOKEN_URL)
    sent = grant._proof()["Authorization"].reveal().removeprefix("Basic ")
    assert [unquote_plus(part) for part in b64decode(sent).decode().split(":")] == [text, text]
