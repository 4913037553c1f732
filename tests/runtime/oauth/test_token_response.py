"""Responses to requests for tokens: the parts of a token, and the content of a refusal."""

from __future__ import annotations

import pytest

from workapis import errors
from workapis._oauth.token_request import lifetime
from workapis._oauth.token_response import refusal, token_of
from workapis.secret import Secret
from workapis.tokens import Token
from workapis.transport import Response


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
    assert str(error) == ("the token endpoint returned no token: invalid_grant (code … isbad) (see https://e.example).")
    assert (error.error, error.description, error.error_uri) == ("invalid_grant", "code … isbad", "https://e.example")
    assert error.status == 400
    assert str(refusal({"error": "odd"}, 400, [])) == "the token endpoint returned no token: odd."
    plain = refusal({}, 404, [])
    message = "the token endpoint returned no token: status 404 without an OAuth2 error code. Check token_url=."
    assert str(plain) == message
    assert (type(plain), plain.error) == (errors.AuthorizationError, "")
    assert type(refusal({}, 401, [])) is errors.InvalidClientError
    assert len(refusal({"error": "x" * 999}, 400, []).error) == 500


@pytest.mark.parametrize(
    ("body", "pointer", "expected", "found"),
    [
        (b'{"access_token": "a", "token_type": "mac"}', "/token_type", "Bearer", "another type"),
        (b"{}", "/access_token", "a string", "none"),
        (b'{"access_token": 7}', "/access_token", "a string", "something else"),
    ],
)
def test_what_an_answer_without_a_token_says(body: bytes, pointer: str, expected: str, found: str) -> None:
    """The place, what was expected there, and what came, in words."""
    error = token_of(Response(201, {}, body), 0.0, None, [])
    assert isinstance(error, errors.DecodeError)
    assert (error.pointer, error.expected, error.found, error.status) == (pointer, expected, found, 201)
    message = f"cannot decode the token response at {pointer}: expected {expected}, found {found}."
    assert str(error) == message


def test_what_a_token_is_made_of() -> None:
    """From the response, and from the old token if the response leaves something out."""
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
