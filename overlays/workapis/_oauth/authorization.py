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
_WHOLE: Final = "Pass the whole URL at which the user came back, or its query."
_OTHER_STATE: Final = (
    "Keep the request of each user in their session until they are back, and pass that one to exchange(). If it is "
    "lost, send the user to a new authorization_url() and discard this redirect, which may be someone else's."
)


def _verifier(given: str | Secret) -> Secret:
    return Secret(given)


@define(frozen=True)
class AuthorizationRequest:
    """An authorization request: the URL for the user, and the values that verify the redirect.

    A web application keeps `state` and `code_verifier.reveal()` in the user's session, and builds the request
    again from them.

    Attributes:
        url: URL to send the user to.
        state: Value that the redirect must repeat.
        code_verifier: PKCE verifier (RFC 7636), which shows that the same application sent the user and requests the
            token.
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
    """Return a new authorization request.

    Args:
        url: Authorization endpoint; its own query stays (RFC 6749, 3.1).
        client_id: Id of the application.
        redirect_uri: URL at which the user comes back.
        scopes: Requested scopes.
        more: Further parameters of the service, such as `prompt`.
        taken: Parameters of OAuth2 and PKCE that the service accepts, empty for all.

    Raises:
        ArgumentError: the client itself sets one of the further parameters.
    """
    if _OURS & more.keys():
        raise ArgumentError(f"the client sets {', '.join(sorted(_OURS & more.keys()))} itself. Pass other parameters.")
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
    """Return the code of a redirect.

    Args:
        answer: URL at which the user came back, or its query.
        request: Request that `asked` returned.
        issuer: Expected issuer (RFC 9207), None for no check.
        redirect_uri: URL at which the user was to come back. If `answer` is a URL, its host must be the same, "" for no
            check.

    Raises:
        AuthorizationError: the redirect does not belong to the request, or reports an error; `AccessDeniedError` if
            that is a refusal.
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
        return AuthorizationError("the redirect came to another host than that of redirect_uri=.")
    pairs = parse_qsl((urlsplit(text).query or text).lstrip("?"), keep_blank_values=True)
    said = dict(pairs)
    if len(said) < len(pairs):
        return AuthorizationError("the redirect has a parameter twice.")
    state = said.get("state")
    if not state:
        return AuthorizationError(f"the redirect has no state, which the service repeats. {_WHOLE}")
    if not hmac.compare_digest(state.encode(), request.state.encode()):
        return AuthorizationError(f"the redirect does not belong to this request: its state differs. {_OTHER_STATE}")
    if issuer is not None and said.get("iss") != issuer:
        return AuthorizationError("the redirect is from another server: its iss does not match issuer=.")
    if said.get("error"):
        return refusal(said, 0, [request.code_verifier])
    if not said.get("code"):
        return AuthorizationError(f"the redirect has no code. {_WHOLE}")
    return Secret(said["code"])


def _host(url: str) -> str | None:
    # Neither scheme nor port: a proxy in front of a web application may change them.
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None
