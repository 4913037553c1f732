"""Credentials: the scheme that arguments and environment select, and the errors if they select none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.fakes.auth_parts import API, TERMS, told
from workapis._api.api import Api, OAuth2Description
from workapis._auth.credentials import CredentialArguments, CredentialOption, bind, choose
from workapis._auth.schemes import Basic, Bearer
from workapis._oauth.wrap import Wrap, spelt
from workapis.oauth2 import AuthorizationCode, ClientCredentials
from workapis.secret import Secret
from workapis.tokens import Token

EMPTY = "a credential is empty, or contains line breaks or control characters. Check its value."


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: Basic("a:b", "c"),
            "a user name contains a colon, which HTTP Basic authentication cannot send. Check its value.",
        ),
        (lambda: Bearer("ü"), "a token contains characters that a header cannot carry. Check its value."),
        (
            lambda: spelt(Secret("ü"), "bare"),
            (
                "a token contains characters that a header cannot carry. "
                'Pass token_spelling="encoded" if the service accepts it.'
            ),
        ),
        (lambda: Wrap("", "b", client_id="c", challenge="/"), EMPTY),
        (lambda: Wrap("a", "", client_id="c", challenge="/"), EMPTY),
        (lambda: Bearer(""), EMPTY),
        (
            lambda: bind("x", API),
            "oauth2= must be an AuthorizationCode or a ClientCredentials. Import one of them from workapis.oauth2.",
        ),
        (lambda: spelt(Secret("a"), "odd"), "token_spelling= must be one of bare, quoted, encoded. Pass one."),
        (
            lambda: Wrap("a", "b", client_id="c", challenge="/", location="x"),
            "wrap_location= must be like https://host/path, without user and '#'. Pass such a URL.",
        ),
        (
            lambda: ClientCredentials("a", "b").bind(
                Api("s", "Small", "https://a.example", oauth2=OAuth2Description())
            ),
            "the documentation of Small names no token URL. Pass token_url= to ClientCredentials.",
        ),
        (
            lambda: AuthorizationCode("a", redirect_uri="b", token_url="https://a.example").bind(
                Api("s", "Small", "https://a.example", oauth2=OAuth2Description())
            ),
            "the documentation of Small names no authorization URL. Pass authorization_url= to AuthorizationCode.",
        ),
        (
            lambda: ClientCredentials("a", "b", scopes=["x", "y", "z"]).bind(
                Api("s", "Small", "https://a.example", oauth2=OAuth2Description(scopes=("x", "w")))
            ),
            "Small has no scope y, z. Pass scopes= of x, w.",
        ),
        (
            lambda: next(AuthorizationCode("a", redirect_uri="b").renewed(None, TERMS)),
            (
                "no user has signed in. Send the user to client.oauth2.authorization_url().url, "
                "and pass the URL at which they come back to client.oauth2.exchange()."
            ),
        ),
        (
            lambda: next(AuthorizationCode("a", redirect_uri="b").renewed(Token("t"), TERMS)),
            "the token has expired, and the service issued no refresh token.",
        ),
        (
            lambda: ClientCredentials("a", "b", scopes="ab"),
            "ClientCredentials: scopes= must be a list of strings, got str. Pass a list such as ['read'].",
        ),
        (
            lambda: ClientCredentials("a", "b", client_authentication="x"),  # type: ignore[arg-type]  # that is the law
            "ClientCredentials: client_authentication= must be one of basic, body. Pass one.",
        ),
        (lambda: CredentialArguments(API, spelling=5).text("spelling"), "spelling= must be a str. Pass a str."),
    ],
)
def test_messages_of_configuration(make: Callable[[], object], message: str) -> None:
    """Each says what is wrong and which values are allowed."""
    assert told(make) == message


WAYS = (
    CredentialOption(("name", "word"), lambda given: Basic(given.find("name"), given.find("word")), takes=("place",)),
    CredentialOption(("key",), lambda given: Bearer(given.find("key"))),
    CredentialOption(("thing",), lambda given: given.find("thing"), is_object=True),
)


def test_the_way_is_chosen_by_what_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """Arguments choose, then the environment, whose order is that of the ways; an empty variable is none."""
    assert isinstance(choose(CredentialArguments(API, name="a", word="b", key=None), WAYS), Basic)
    assert isinstance(choose(CredentialArguments(API, name=None, word=None, key="c"), WAYS), Bearer)
    monkeypatch.setenv("WORKAPIS_SMALL_KEY", "k")
    assert isinstance(choose(CredentialArguments(API, key=None), WAYS), Bearer)
    monkeypatch.setenv("WORKAPIS_SMALL_NAME", "n")
    monkeypatch.setenv("WORKAPIS_SMALL_WORD", "")
    assert isinstance(choose(CredentialArguments(API, key=None), WAYS), Bearer)
    monkeypatch.setenv("WORKAPIS_SMALL_WORD", "w")
    found = choose(CredentialArguments(API, key=None), WAYS)
    assert {"n", "w"} <= {secret.reveal() for secret in found.secrets}
    assert isinstance(choose(CredentialArguments(API, key="c"), WAYS), Bearer)
    assert {secret.argument for secret in found.secrets} >= {"WORKAPIS_SMALL_NAME", "WORKAPIS_SMALL_WORD"}
    mine = choose(CredentialArguments(API, key="c"), WAYS)
    assert "key" in {secret.argument for secret in mine.secrets}


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """For the ways that what is there belongs to, or for all of them."""
    name, word, key = (f"WORKAPIS_SMALL_{item}" for item in ("NAME", "WORD", "KEY"))
    assert told(lambda: choose(CredentialArguments(API), WAYS)) == (
        f"Small: no credentials. Pass name= and word= or set {name} and {word}, or key= or set {key}, or thing=."
    )
    assert (
        told(lambda: choose(CredentialArguments(API, place="x"), WAYS))
        == f"Small: no credentials. Pass name= and word= or set {name} and {word}."
    )
    incomplete = "Small: incomplete credentials. Pass"
    assert told(lambda: choose(CredentialArguments(API, name="x"), WAYS)) == f"{incomplete} word= or set {word}."
    assert told(lambda: choose(CredentialArguments(API, name="x", key="y"), WAYS)) == (
        "Small: key= and name= are mutually exclusive. Pass name= and word=, or key=, or thing=."
    )
    monkeypatch.setenv("WORKAPIS_SMALL_THING", "no object")
    monkeypatch.setenv(word, "w")
    assert told(lambda: choose(CredentialArguments(API), WAYS)) == f"{incomplete} name= or set {name}."
    assert repr(CredentialArguments(API, key="k3y")) == "CredentialArguments(…)"
    assert CredentialArguments(API, place="x").text("place") == "x"
    assert CredentialArguments(API).text("place") is None
