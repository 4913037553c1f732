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
# Values come with quotes and without: the documentation of the one service that is known prints both in one header.
_PARAMETER: Final = re.compile(r'\s*+([\w-]++)\s*+=\s*+(?:"([^"]*+)"|([^\s,"]++))\s*+(?:,|$)')
_PIECE: Final = re.compile(r'[\s,]++|"[^"]*+"?|[^\s,"]++')  # what is passed over where no parameter begins
_LONGEST: Final = 8 * 1024  # characters of a challenge that are looked at; one with a URL has some hundred
_REFUSED: Final = 401
_OK: Final = 200


def spelt(token: Secret, spelling: str) -> Secret:
    """Return the value of the header for a token.

    Raises:
        ConfigurationError: the spelling is none, or the token cannot be sent in it.
    """
    if spelling not in get_args(TokenSpelling):
        raise ConfigurationError(f"token_spelling must be one of {', '.join(get_args(TokenSpelling))}")
    if spelling == "encoded":
        return Secret(f"WRAP access_token={_quoted(token).reveal()}")
    refuse_control(token)
    if not token.reveal().isascii() or (spelling == "quoted" and '"' in token.reveal()):
        raise ConfigurationError('a token holds characters that cannot stand in a header; try token_spelling="encoded"')
    mark = '"' if spelling == "quoted" else ""
    return Secret(f"WRAP access_token={mark}{token.reveal()}{mark}")


def _quoted(token: Secret) -> Secret:
    return Secret(quote(token.reveal(), safe=""))


class Wrap(TokenScheme):
    """The scheme as calls see it."""

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
        """Take who calls, and what is known of the server.

        Args:
            username: the name of the user.
            password: the user's password.
            client_id: what the server calls its clients, where it does not say.
            challenge: a path below the base URL that is asked for without a token, to learn where tokens are.
            location: where tokens are asked for; None is what the server says, within the origin of the base URL.
            spelling: how a token stands in the header; see `TokenSpelling`.
        """
        self._spelling = spelling or "bare"
        spelt(Secret("any"), self._spelling)  # refuses what is none before anything is sent
        username, password = Secret(username), Secret(password)
        grant = PasswordGrant(username, password, client_id=client_id, challenge=challenge, location=location)
        life = TokenLifecycle(grant, MemoryTokenStore())
        super().__init__(life, lambda token: spelt(token, self._spelling), (username, password), username.digest())

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must not be shown, in the spelling of the header too."""
        found = super().secrets
        return (*found, *map(_quoted, found))


class WrapToken(StaticHeader):
    """The scheme for a token that the caller brings, and that is not renewed."""

    def __init__(self, token: str | Secret, *, spelling: str | None = None) -> None:
        """Take the token, decoded, and how it stands in the header; see `TokenSpelling`."""
        token = Secret(token)
        refuse_control(token)
        super().__init__("Authorization", spelt(token, spelling or "bare"), token, _quoted(token))


class PasswordGrant:
    """The grant: a token for a user name and a password, and the next one for what came with it."""

    def __init__(
        self, username: Secret, password: Secret, *, client_id: str, challenge: str, location: str | None
    ) -> None:
        """Take what `Wrap` takes."""
        refuse_control(username, password)
        if location is not None:  # whether it may be plain http is for the settings of the call to say
            check_endpoint(location, "wrap_location", allow_http=True)
        self._username, self._password = username, password
        self._place = TokenEndpoint(location, client_id) if location is not None else None
        self._client_id = client_id
        self._challenge = challenge

    def can_renew(self, token: Token | None) -> bool:
        """Return True: there is the password."""
        del token
        return True

    def renewed(self, token: Token | None, terms: AuthContext) -> Flow[Token]:
        """Return a token for the refresh token, or for the password where there is none or it was refused.

        Raises:
            InvalidGrantError: user name and password were refused.
            AuthorizationError: the server offers no WRAP, or at a place where the password must not go.
            DecodeError: what it answers holds no token.
            TokenUnavailableError: it does not answer, or fails.
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
    """Where tokens are asked for, and what the server calls its clients there."""

    location: str
    client_id: str


def _parameters(header: str) -> dict[str, str]:
    """Return what a challenge says, in time that grows as its length; nothing for one that is too long to be one."""
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
    """Return what a challenge says; a location of another origin than the base URL would take the password there."""
    said = _parameters(answer.headers.get("www-authenticate", ""))
    if answer.status != _REFUSED or not said.get("location"):
        raise AuthorizationError(
            f"the server did not say where WRAP tokens are asked for (status {answer.status}): "
            "check base_url, or give wrap_location=",
            status=answer.status,
        )
    location = urljoin(f"{base_url}/", said["location"])
    if origin(location) is None or origin(location) != origin(base_url):
        raise AuthorizationError(
            f"the server sends user name and password to {shown_url(location)}, which is another origin than base_url: "
            "give that as wrap_location= if it is right",
            status=answer.status,
        )
    return TokenEndpoint(location, said.get("client_id") or client_id)


def _token(response: Response, asked_at: float, old: Secret | None) -> Token | WorkAPIsError:
    """Return the token of an answer, or the error to raise: by another frame, since this one sees the token."""
    if response.status == _REFUSED:
        # Of a refused refresh token nobody hears: the password is tried then.
        return InvalidGrantError("the server refused user name and password", status=response.status)
    if response.status != _OK:
        return AuthorizationError(
            f"a request for a token was answered with status {response.status}", status=response.status
        )
    values = dict(parse_qsl(response.content.decode("utf-8", "replace").strip()))
    if not values.get("wrap_access_token"):
        return DecodeError(
            "the answer to a request for a token is no form with wrap_access_token",
            expected="a form with wrap_access_token",
            found="none",
            status=response.status,
        )
    seconds = lifetime(values.get("wrap_access_token_expires_in"))
    ends = None if seconds is None else asked_at + seconds
    return Token(values["wrap_access_token"], values.get("wrap_refresh_token") or old, asked_at, ends)
