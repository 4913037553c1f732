"""Authorization requests with PKCE and `state`, and the redirect that returns the user's decision."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Collection, Iterable, Mapping
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from attrs import define, field

from workapis._oauth.token_response import refusal
from workapis._transport.url import shown_url
from workapis.errors import ArgumentError, AuthorizationError
from workapis.secret import HIDDEN, Secret

_OURS: Final = frozenset(
    {"response_type", "client_id", "redirect_uri", "scope", "state", "code_challenge", "code_challenge_method"}
)
_WHICH: Final = (
    "which the service repeats when it sends a user back: give the whole URL at which they came back, or its query"
)
_OTHER_STATE: Final = (
    "the service repeats the state of authorization_url(), and this is another one. Keep the request of each user in "
    "their session until they are back, and give exchange() that one; where it is lost, send the user to a new "
    "authorization_url() and forget this answer, which may be someone else's"
)


def _verifier(given: str | Secret) -> Secret:
    return Secret(given)


@define(frozen=True)
class AuthorizationRequest:
    """Where to send a user, and what the answer is checked by.

    A web application keeps `state` and `code_verifier.reveal()` in the user's session, and makes this anew of them.

    Attributes:
        url: where the user is to go.
        state: what the answer must repeat.
        code_verifier: what proves that who asks for the token is who asked the user (RFC 7636).
    """

    url: str = field(repr=shown_url)
    state: str = field(repr=lambda _: HIDDEN)
    code_verifier: Secret = field(converter=_verifier)


def asked(
    url: str,
    client_id: str,
    redirect_uri: str,
    scopes: Iterable[str],
    more: Mapping[str, str],
    taken: Collection[str] = (),
) -> AuthorizationRequest:
    """Return a request that was never made before.

    Args:
        url: the authorization endpoint; its own query is kept (RFC 6749, 3.1).
        client_id: the program.
        redirect_uri: where the user comes back.
        scopes: what is asked for.
        more: further parameters of the service, such as `prompt`.
        taken: the parameters of OAuth2 and PKCE that the service takes; empty for all.

    Raises:
        ArgumentError: a further parameter is one of ours.
    """
    if _OURS & more.keys():
        raise ArgumentError(f"{', '.join(sorted(_OURS & more.keys()))}: set by the client")
    state, verifier = secrets.token_urlsafe(32), Secret(secrets.token_urlsafe(32))
    digest = hashlib.sha256(verifier.reveal().encode()).digest()
    scope = " ".join(scopes)
    ours = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        **({"scope": scope} if scope else {}),
        "state": state,
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    }
    fields = {name: value for name, value in ours.items() if not taken or name in taken} | dict(more)
    parts = urlsplit(url)
    query = "&".join(filter(None, [parts.query, urlencode(fields)]))
    return AuthorizationRequest(urlunsplit(parts._replace(query=query)), state, verifier)


def code_of(answer: Secret, request: AuthorizationRequest, issuer: str | None, redirect_uri: str = "") -> Secret:
    """Return the code of an answer.

    Args:
        answer: the URL at which the user came back, or its query.
        request: what was asked.
        issuer: who must have answered (RFC 9207); None does not look.
        redirect_uri: where the user was to come back; where the answer is a URL, it is of this host. "" does not look.

    Raises:
        AuthorizationError: the answer is not to this request, or is an error; `AccessDeniedError` where that is a no.
    """
    found = _read(answer, request, issuer, redirect_uri)
    if isinstance(found, Secret):
        return found
    raise found


def _read(
    answer: Secret, request: AuthorizationRequest, issuer: str | None, redirect_uri: str
) -> Secret | AuthorizationError:
    text = answer.reveal()
    if redirect_uri and "://" in text.partition("?")[0] and _host(text) != _host(redirect_uri):
        return AuthorizationError("the answer of the user came to another host than that of redirect_uri")
    pairs = parse_qsl((urlsplit(text).query or text).lstrip("?"), keep_blank_values=True)
    said = dict(pairs)
    if len(said) < len(pairs):
        return AuthorizationError("the answer of the user says a thing twice")
    state = said.get("state")
    if not state:
        return AuthorizationError(f"the answer of the user holds no state, {_WHICH}")
    if not hmac.compare_digest(state.encode(), request.state.encode()):
        return AuthorizationError(f"the answer of the user is not to this request: {_OTHER_STATE}")
    if issuer is not None and said.get("iss") != issuer:
        return AuthorizationError("the answer of the user is from another server: its iss is not the issuer")
    if said.get("error"):
        return refusal(said, 0, [request.code_verifier])
    if not said.get("code"):
        return AuthorizationError("the answer of the user holds no code")
    return Secret(said["code"])


def _host(url: str) -> str | None:
    # Neither scheme nor port: what is before a web application may change them.
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None
