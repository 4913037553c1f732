"""OAuth WRAP v0.9, by user name and password (draft-hardt-oauth-01): the predecessor of OAuth2.

The server names the token endpoint in a challenge. The client requests the first token with user name and password, the
next one with the values of the first, and with the password again if the server refuses those.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal, get_args
from urllib.parse import parse_qsl, quote, urljoin

from attrs import define

from workapis._auth.port import AuthContext
from workapis._auth.schemes import StaticHeader, refuse_control
from workapis._oauth.token_lifecycle import TokenLifecycle
from workapis._oauth.token_request import challenged, lifetime, posted
from workapis._oauth.token_scheme import TokenScheme
from workapis._transport.effects import Flow
from workapis._transport.messages import Response
from workapis._transport.url import check_endpoint, origin, shown_url
from workapis.errors import AuthorizationError, ConfigurationError, DecodeError, InvalidGrantError, WorkAPIsError
from workapis.secret import Secret
from workapis.tokens import MemoryTokenStore, Token

TokenSpelling = Literal["bare", "quoted", "encoded"]

_CHALLENGE: Final = re.compile(r"(?:^|,)\s*WRAP\s+(.*)", re.IGNORECASE | re.DOTALL)
# Values come with and without quotes: the documentation of the one known service prints both in one header.
_PARAMETER: Final = re.compile(r'\s*+([\w-]++)\s*+=\s*+(?:"([^"]*+)"|([^\s,"]++))\s*+(?:,|$)')
_PIECE: Final = re.compile(r'[\s,]++|"[^"]*+"?|[^\s,"]++')  # text to skip if no parameter begins here
_LONGEST: Final = 8 * 1024  # characters of a challenge to parse; one with a URL has some hundred
_REFUSED: Final = 401
_OK: Final = 200


def spelt(token: Secret, spelling: str) -> Secret:
    """Return the header value for a token.

    Raises:
        ConfigurationError: there is no such encoding, or it cannot carry the token.
    """
    if spelling not in get_args(TokenSpelling):
        raise ConfigurationError(f"token_spelling= must be one of {', '.join(get_args(TokenSpelling))}. Pass one.")
    if spelling == "encoded":
        return Secret(f"WRAP access_token={_quoted(token).reveal()}")
    refuse_control(token)
    if not token.reveal().isascii() or (spelling == "quoted" and '"' in token.reveal()):
        raise ConfigurationError(
            'a token contains characters that a header cannot carry. Pass token_spelling="encoded" if the service '
            "accepts it."
        )
    mark = '"' if spelling == "quoted" else ""
    return Secret(f"WRAP access_token={mark}{token.reveal()}{mark}")


def _quoted(token: Secret) -> Secret:
    return Secret(quote(token.reveal(), safe=""))


class Wrap(TokenScheme):
    """The WRAP scheme of a client: tokens for a user name and a password."""

    def __init__(
        self,
        username: str | Secret,
        password: str | Secret,
        *,
        client_id: str,
        challenge: str,
        location: str | None = None,
        spelling: str | None = None,
    ) -> None:
        """Create the scheme.

        Args:
            username: Name of the user.
            password: Password of the user.
            client_id: Client id to send if the challenge names none.
            challenge: Path below the base URL whose response without a token names the token endpoint.
            location: Token endpoint, None for the one that the server names, which must have the origin of the base
                URL.
            spelling: Encoding of the token in the header; see `TokenSpelling`.
        """
        self._spelling = spelling or "bare"
        spelt(Secret("any"), self._spelling)  # raises for a wrong encoding before a request
        username, password = Secret(username), Secret(password)
        grant = PasswordGrant(username, password, client_id=client_id, challenge=challenge, location=location)
        life = TokenLifecycle(grant, MemoryTokenStore())
        super().__init__(life, lambda token: spelt(token, self._spelling), (username, password), username.digest())

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Values that no message may show, also as the header encodes them."""
        found = super().secrets
        return (*found, *map(_quoted, found))


class WrapToken(StaticHeader):
    """The scheme for a token that the caller passes, decoded. The client does not refresh it."""

    def __init__(self, token: str | Secret, *, spelling: str | None = None) -> None:
        token = Secret(token)
        refuse_control(token)
        super().__init__("Authorization", spelt(token, spelling or "bare"), token, _quoted(token))


class PasswordGrant:
    """A grant that issues tokens for a user name and a password, later ones for the refresh token."""

    def __init__(
        self, username: Secret, password: Secret, *, client_id: str, challenge: str, location: str | None
    ) -> None:
        refuse_control(username, password)
        if location is not None:  # the settings of the call decide if it may be plain http
            check_endpoint(location, "wrap_location", allow_http=True)
        self._username, self._password = username, password
        self._place = TokenEndpoint(location, client_id) if location is not None else None
        self._client_id = client_id
        self._challenge = challenge

    def can_renew(self, token: Token | None) -> bool:
        """Return True: the password is known."""
        del token
        return True

    def renewed(self, token: Token | None, terms: AuthContext) -> Flow[Token]:
        """Return a token for the refresh token, or for the password if there is none or the server refuses it.

        Raises:
            InvalidGrantError: the server refuses user name and password.
            AuthorizationError: the server offers no WRAP, or names an endpoint that the password must not go to.
            DecodeError: the response holds no token.
            TokenUnavailableError: the server does not respond, or fails.
        """
        place = yield from self._found(terms)
        if token is not None and token.refresh_token is not None:
            try:
                return (yield from self._asked(place, {"wrap_refresh_token": token.refresh_token}, terms))
            except InvalidGrantError:
                pass
        fields = {"wrap_username": self._username, "wrap_password": self._password}
        return (yield from self._asked(place, fields, terms))

    def _found(self, terms: AuthContext) -> Flow[TokenEndpoint]:
        place = self._place
        if place is None:
            url = terms.base_url + self._challenge
            answer = yield from challenged(url, terms, {"Authorization": Secret("WRAP")})
            place = _place(answer, terms.base_url, self._client_id)
            self._place = place
        check_endpoint(place.location, "wrap_location", allow_http=terms.settings.allow_http)
        return place

    def _asked(self, place: TokenEndpoint, proof: Mapping[str, Secret], terms: AuthContext) -> Flow[Token]:
        asked_at = terms.clock.wall()
        fields = {"wrap_client_id": Secret(place.client_id), **proof}
        response = yield from posted(place.location, fields, terms)
        found = _token(response, asked_at, proof.get("wrap_refresh_token"))
        if isinstance(found, Token):
            return found
        raise found


@define(frozen=True)
class TokenEndpoint:
    """A token endpoint, and the client id to send to it."""

    location: str
    client_id: str


def _parameters(header: str) -> dict[str, str]:
    """Parse the parameters of a challenge in linear time; return none if it is too long."""
    found = _CHALLENGE.search(header) if len(header) <= _LONGEST else None
    text, at, said = found[1] if found else "", 0, dict[str, str]()
    while at < len(text):
        parameter = _PARAMETER.match(text, at)
        if parameter is not None:
            said[parameter[1].lower()] = parameter[2] or parameter[3] or ""
        piece = parameter or _PIECE.match(text, at)
        assert piece is not None  # noqa: S101 (any character begins one)
        at = piece.end()
    return said


def _place(answer: Response, base_url: str, client_id: str) -> TokenEndpoint:
    """Parse a challenge. A location in another origin than the base URL would receive the password."""
    said = _parameters(answer.headers.get("www-authenticate", ""))
    if answer.status != _REFUSED or not said.get("location"):
        raise AuthorizationError(
            f"the server names no WRAP token endpoint (status {answer.status}). Check base_url=, or pass "
            "wrap_location=.",
            status=answer.status,
        )
    location = urljoin(f"{base_url}/", said["location"])
    if origin(location) is None or origin(location) != origin(base_url):
        raise AuthorizationError(
            f"the server names the token endpoint {shown_url(location)}, which is cross-origin to base_url=. Pass it "
            "as wrap_location= if user name and password may go there.",
            status=answer.status,
        )
    return TokenEndpoint(location, said.get("client_id") or client_id)


def _token(response: Response, asked_at: float, old: Secret | None) -> Token | WorkAPIsError:
    """Return the token of a response, or the error for the caller to raise: this frame sees the token."""
    if response.status == _REFUSED:
        # Callers never see this error for a refresh token: the client then tries the password.
        return InvalidGrantError("the server refused user name and password.", status=response.status)
    if response.status != _OK:
        return AuthorizationError(f"the token endpoint returned status {response.status}.", status=response.status)
    values = dict(parse_qsl(response.content.decode("utf-8", "replace").strip()))
    if not values.get("wrap_access_token"):
        return DecodeError(
            "cannot decode the token response: expected a form with wrap_access_token, found none.",
            expected="a form with wrap_access_token",
            found="none",
            status=response.status,
        )
    seconds = lifetime(values.get("wrap_access_token_expires_in"))
    ends = None if seconds is None else asked_at + seconds
    return Token(values["wrap_access_token"], values.get("wrap_refresh_token") or old, asked_at, ends)
