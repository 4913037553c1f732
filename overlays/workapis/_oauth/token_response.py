"""Parse the response of a token endpoint (RFC 6749, 5) and of an authorization (4.1.2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from workapis._formats.json_pointer import value_at
from workapis._formats.parse import parsed_json
from workapis._oauth.token_request import lifetime
from workapis._transport.messages import Response
from workapis.errors import AuthorizationError, DecodeError, WorkAPIsError, authorization_error_type
from workapis.secret import Secret, redact
from workapis.tokens import Token

_SHOWN: Final = 500  # characters of a text of the server in our message


def token_of(
    response: Response, asked_at: float, old: Token | None, secrets: Iterable[Secret], site: str = ""
) -> Token | WorkAPIsError:
    """Return the token of a response, or the error for the caller to raise: this frame sees the token.

    Args:
        response: Response with a status below 500.
        asked_at: Time of the request, in seconds since 1970.
        old: Token that the new one replaces; its refresh token stays if the response has none.
        secrets: Sent values, which the response may repeat.
        site: JSON pointer to the base URL of the user's site, which is not checked here, "" for none.
    """
    body = _object(response)
    refused = isinstance(body.get("error"), str) and "access_token" not in body
    if not 200 <= response.status < 300 or refused:
        return refusal(body, response.status, secrets)
    return _token(body, asked_at, old, value_at(body, site) if site else None) or _misfit(body, response.status)


def refusal(said: Mapping[str, Any], status: int, secrets: Iterable[Secret]) -> AuthorizationError:
    """Return the error of a response without a token: by its OAuth2 error code, by its status if it has none."""
    known = {name: _text(said.get(name), secrets) for name in ("error", "error_description", "error_uri")}
    word = known["error"] or ("invalid_client" if status == 401 else "")
    what = "the token endpoint returned no token" if status else "the service refused the authorization request"
    what += f": {known['error']}" if known["error"] else f": status {status} without an OAuth2 error code"
    what += f" ({known['error_description']})" if known["error_description"] else ""
    what += f" (see {known['error_uri']})." if known["error_uri"] else "."
    what += "" if known["error"] else " Check token_url=."
    error = authorization_error_type(word)(what, status=status)
    error.error, error.description, error.error_uri = known["error"], known["error_description"], known["error_uri"]
    return error


def _object(response: Response) -> dict[str, Any]:
    try:
        body = parsed_json(response.content)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _token(body: Mapping[str, Any], asked_at: float, old: Token | None, site: object) -> Token | None:
    if not _is_text(body.get("access_token")) or str(body.get("token_type", "bearer")).lower() != "bearer":
        return None
    seconds = lifetime(body.get("expires_in"))
    scope = body.get("scope")
    refresh = body.get("refresh_token")
    kept = old.refresh_token if old is not None else None
    return Token(
        body["access_token"],
        refresh if _is_text(refresh) else kept,
        asked_at,
        None if seconds is None else asked_at + seconds,
        tuple(scope.split()) if isinstance(scope, str) else old.scopes if old is not None else (),
        site if isinstance(site, str) else old.base_url if old is not None else None,
    )


def _misfit(body: Mapping[str, Any], status: int) -> DecodeError:
    has_token = _is_text(body.get("access_token"))
    pointer, expected = ("/token_type", "Bearer") if has_token else ("/access_token", "a string")
    found = "another type" if has_token else "none" if "access_token" not in body else "something else"
    message = f"cannot decode the token response at {pointer}: expected {expected}, found {found}."
    return DecodeError(message, pointer=pointer, expected=expected, found=found, status=status)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value.isprintable() and value != ""


def _text(value: object, secrets: Iterable[Secret]) -> str:
    if not isinstance(value, str):
        return ""
    return redact("".join(character for character in value if character.isprintable()), secrets)[:_SHOWN]
