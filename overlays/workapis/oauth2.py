"""OAuth2 (RFC 6749), for an application that acts for a user or for itself.

    grant = AuthorizationCode(client_id="…", client_secret="…", token_url="…", redirect_uri="…")
    with Client(oauth2=grant) as client:
        request = client.oauth2.authorization_url()  # send the user to request.url
        client.oauth2.exchange(answer, request)  # the URL at which the user came back
        …  # calls; the client refreshes the token before it expires

A grant holds the token: clients with the same grant, sync and async ones, share it. Clients send credentials only to
the token URL, by https or to this machine; a redirect there is an error.
"""

from __future__ import annotations

import base64
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from typing import Final, Literal
from urllib.parse import quote_plus

from attrs import evolve

from workapis._api.api import Api, OAuth2Description, Sites
from workapis._auth.port import Auth, AuthContext
from workapis._auth.schemes import Bearer, refuse_control
from workapis._fork import renew_in_child
from workapis._oauth.authorization import AuthorizationRequest, asked, code_of
from workapis._oauth.token_lifecycle import TokenLifecycle
from workapis._oauth.token_request import posted
from workapis._oauth.token_response import token_of
from workapis._oauth.token_scheme import TokenScheme
from workapis._transport.effects import Flow
from workapis._transport.url import VISIBLE, check_endpoint, origin
from workapis.errors import AuthorizationError, ConfigurationError, InvalidGrantError
from workapis.secret import HIDDEN, Secret
from workapis.tokens import MemoryTokenStore, Token, TokenStore

__all__ = ("AuthorizationCode", "AuthorizationRequest", "ClientCredentials", "Grant")

ClientAuthentication = Literal["basic", "body"]
_REMEMBERED: Final = 1000  # redirects of users
_SHOWN: Final = 100  # characters of a host outside the domains of the service
_WAYS: Final = ("basic", "body")


class Grant(ABC):
    """Base of `AuthorizationCode` and `ClientCredentials`, the values for `oauth2=` of a client.

    Attributes:
        name: Name of the grant in OAuth2.
        advice: Advice if the service refuses a token, and there is no other.
        life: Lifecycle of the token.
    """

    name: str = ""
    advice: str = ""

    def __init__(  # noqa: PLR0913 (options, by name)
        self,
        client_id: str,
        client_secret: str | Secret | None,
        *,
        token_url: str | None,
        scopes: Iterable[str],
        client_authentication: ClientAuthentication | None,
        store: TokenStore | None,
        on_token: Callable[[Token], object] | None,
        account: str,
    ) -> None:
        self._client_id = client_id
        self._client_secret = None if client_secret is None else Secret(client_secret)
        mine = () if self._client_secret is None else (Secret(self._client_secret, "client_secret"),)
        refuse_control(Secret(client_id, "client_id"), *mine, of=f"{type(self).__name__}: ")
        if client_authentication not in (None, *_WAYS):
            message = f"client_authentication= must be one of {', '.join(_WAYS)}. Pass one."
            raise ConfigurationError(f"{type(self).__name__}: {message}")
        if isinstance(scopes, str):
            message = "scopes= must be a list of strings, got str. Pass a list such as ['read']."
            raise ConfigurationError(f"{type(self).__name__}: {message}")
        self._token_url = token_url
        self._scopes = tuple(scopes)
        self._way = client_authentication
        self._account = account
        self._guard = threading.Lock()
        self._api: Api | None = None
        renew_in_child(self)
        self.life = TokenLifecycle(self, store if store is not None else MemoryTokenStore(), on_token)

    def after_fork(self) -> None:
        """Create a lock for the child."""
        self._guard = threading.Lock()

    def bind(self, api: Api) -> Auth:
        """Return the scheme for an API. A grant serves one API.

        Raises:
            ConfigurationError: the API does not offer this grant, or an argument is missing that its documentation does
                not name.
        """
        with self._guard:
            if self._api is not None and self._api is not api:
                raise ConfigurationError(
                    f"oauth2= is a grant for {self._api.title}. Create another one for {api.title}."
                )
            self._check(api)
            self._api = api
        secrets = () if self._client_secret is None else (self._client_secret, *self._coded())
        account = Secret(f"{self._client_id} {self._account}").digest()
        kind = _AtSites if api.sites is not None and api.sites.token else OAuth2
        return kind(self, secrets, account)

    def _check(self, api: Api) -> None:
        words = api.oauth2
        if words is None or (words.grants and self.name not in words.grants):
            raise ConfigurationError(f"{api.title} does not offer the grant {self.name}. Pass other credentials.")
        unknown = [scope for scope in self._scopes if words.scopes and scope not in words.scopes]
        if unknown:
            raise ConfigurationError(
                f"{api.title} has no scope {', '.join(unknown)}. Pass scopes= of {', '.join(words.scopes)}."
            )
        url = self._token_url or words.token_url
        if url is None:
            raise ConfigurationError(
                f"the documentation of {api.title} names no token URL. Pass token_url= to {type(self).__name__}."
            )
        check_endpoint(url, "token_url")

    # The methods of a `TokenSource`

    @abstractmethod
    def can_renew(self, token: Token | None) -> bool:
        """Return whether the grant can issue a new token after this one."""

    @abstractmethod
    def renewed(self, token: Token | None, terms: AuthContext) -> Flow[Token]:
        """Return a new token."""

    def _asked(self, fields: Mapping[str, Secret], old: Token | None, terms: AuthContext) -> Flow[Token]:
        """Request a token with these fields and return it; errors as of `TokenLifecycle.current`."""
        asked_at = terms.clock.wall()
        sent = {**fields, **self._client_fields()}
        response = yield from posted(self._endpoint(), sent, terms, self._proof(), self._words().token_encoding)
        site = self._sites().token
        found = token_of(response, asked_at, old, [*sent.values(), *self._coded()], site)
        if not isinstance(found, Token):
            raise found
        if not site:
            return found
        url = self._site_url(found)
        if url is None and terms.is_found:
            raise ConfigurationError(f"{self._misplaced(found.base_url)}, and let the user sign in again.")
        return evolve(found, base_url=url)

    def site_of(self, token: Token) -> str:
        """Return the base URL of the site that the service returned with a token.

        Raises:
            ConfigurationError: it returned none, or one that credentials must not go to.
        """
        url = self._site_url(token)
        if url is None:
            raise ConfigurationError(f"{self._misplaced(token.base_url)}, or let the user sign in again.")
        return url

    def _misplaced(self, url: str | None) -> str:
        if url is None:
            return "the service returned the token without the URL of the user's site. Pass base_url="
        place = origin(url)
        named = place[1] if place is not None and VISIBLE.fullmatch(place[1]) else "no host"
        return (
            f"the service names {named[:_SHOWN]} as the user's site, and the client sends credentials by https alone, "
            f"to hosts below {' or '.join(self._sites().domains)}. If the site is right, pass it as base_url="
        )

    def _site_url(self, token: Token) -> str | None:
        return self._api.site_url(token.base_url) if self._api is not None else None

    def _sites(self) -> Sites:
        return (self._api.sites if self._api is not None else None) or Sites(())

    def _words(self) -> OAuth2Description:
        return (self._api.oauth2 if self._api is not None else None) or OAuth2Description()

    def _endpoint(self) -> str:
        url = self._token_url or self._words().token_url
        assert url is not None  # noqa: S101 (`bind` checked it)
        return url

    # Authentication of the application (RFC 6749, 2.3.1): HTTP Basic of form-encoded values, or fields of the form. An
    # application without a secret sends its id alone.

    def _in_body(self) -> bool:
        return (self._way or self._words().client_authentication) == "body"

    def _client_fields(self) -> dict[str, Secret]:
        if self._client_secret is None:
            return {"client_id": Secret(self._client_id)}
        return {"client_id": Secret(self._client_id), "client_secret": self._client_secret} if self._in_body() else {}

    def _proof(self) -> dict[str, Secret]:
        if self._client_secret is None or self._in_body():
            return {}
        return {"Authorization": Secret(f"Basic {self._coded()[0].reveal()}")}

    def _coded(self) -> tuple[Secret, ...]:
        if self._client_secret is None:
            return ()
        text = Secret(f"{quote_plus(self._client_id)}:{quote_plus(self._client_secret.reveal())}")
        return (Secret(base64.b64encode(text.reveal().encode()).decode()),)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client_id!r}, {HIDDEN})"


class OAuth2(TokenScheme):
    """The bearer token (RFC 6750) of a grant, as a scheme of a client."""

    def __init__(self, grant: Grant, secrets: tuple[Secret, ...], account: str) -> None:
        self.grant = grant
        self.advice = grant.advice
        super().__init__(grant.life, lambda token: Bearer(token).secrets[0], secrets, account)


class _AtSites(OAuth2):
    """The same for an API whose users have sites, which the service names with the token."""

    def site(self, terms: AuthContext) -> Flow[str]:
        """Return the base URL of the token; errors as of `TokenLifecycle.current` and `Grant.site_of`."""
        token = yield from self.life.current(terms)
        return self.grant.site_of(token)

    def authorise(self, terms: AuthContext) -> Flow[Mapping[str, Secret]]:
        """Return the header; raise `ConfigurationError` if the token is now one of another site."""
        token = yield from self.life.current(terms)
        if terms.is_found and self.grant.site_of(token) != terms.base_url:
            raise ConfigurationError(
                f"a user of another site signed in during the call to {terms.base_url}. Retry the call."
            )
        return self._header(token)


class AuthorizationCode(Grant):
    """Act for a user: authorization code with PKCE (RFC 7636), then refresh tokens."""

    name = "authorization_code"
    advice = "if the token has expired or was revoked, let the user sign in again"

    def __init__(  # noqa: PLR0913 (options, by name)
        self,
        client_id: str,
        client_secret: str | Secret | None = None,
        *,
        redirect_uri: str,
        token_url: str | None = None,
        authorization_url: str | None = None,
        scopes: Iterable[str] = (),
        issuer: str | None = None,
        client_authentication: ClientAuthentication | None = None,
        store: TokenStore | None = None,
        on_token: Callable[[Token], object] | None = None,
        account: str = "",
    ) -> None:
        """Create a grant; no request is sent.

        Args:
            client_id: Id of the application, as registered at the service.
            client_secret: Its secret, None if the application cannot keep one.
            redirect_uri: URL at which users come back, exactly as registered.
            token_url: Token endpoint, None for the documented one. Required if the documentation names none.
            authorization_url: URL to send users to, None for the documented one. Required if the documentation names
                none.
            scopes: Scopes to request; none by default, and then the service decides.
            issuer: Issuer that redirects must name (RFC 9207), None for no check.
            client_authentication: "basic" or "body": HTTP Basic, or fields of the body, for id and secret. None for
                what the API documents, "basic" if it documents nothing.
            store: Store of the token, None for the memory of this object.
            on_token: Callback for each new token, after the store has saved it. Its errors become warnings.
            account: Name of the token's owner. Applications whose users share a store of rate limits need it.
        """
        super().__init__(
            client_id,
            client_secret,
            token_url=token_url,
            scopes=scopes,
            client_authentication=client_authentication,
            store=store,
            on_token=on_token,
            account=account,
        )
        self._redirect_uri = redirect_uri
        self._authorization_url = authorization_url
        self._issuer = issuer
        self._used: deque[str] = deque(maxlen=_REMEMBERED)  # digests of states

    def _check(self, api: Api) -> None:
        super()._check(api)
        words = api.oauth2
        url = self._authorization_url or (words.authorization_url if words is not None else None)
        if url is None:
            raise ConfigurationError(
                f"the documentation of {api.title} names no authorization URL. Pass authorization_url= to "
                "AuthorizationCode."
            )
        check_endpoint(url, "authorization_url")

    def asked(self, more: Mapping[str, str]) -> AuthorizationRequest:
        """Return a new authorization request; see `SignIn.authorization_url`."""
        url = self._authorization_url or self._words().authorization_url
        assert url is not None  # noqa: S101 (`bind` checked it)
        taken = self._words().authorization_parameters
        return asked(url, self._client_id, self._redirect_uri, self._scopes, more, taken)

    def exchanged(self, answer: Secret, request: AuthorizationRequest, terms: AuthContext) -> Flow[Token]:
        """Return the token for the redirect of a user, in place of any other; see `SignIn.exchange`."""
        code = code_of(answer, request, self._issuer, self._redirect_uri)
        ours = {
            "grant_type": Secret(self.name),
            "code": code,
            "redirect_uri": Secret(self._redirect_uri),
            "code_verifier": request.code_verifier,
        }
        taken = self._words().exchange_parameters
        fields = {name: value for name, value in ours.items() if not taken or name in taken}
        return (yield from self.life.replaced(lambda terms: self._redeemed(fields, request, terms), terms))

    def _redeemed(self, fields: Mapping[str, Secret], request: AuthorizationRequest, terms: AuthContext) -> Flow[Token]:
        state = Secret(request.state).digest()
        with self._guard:
            is_used = state in self._used
            self._used.append(state)
        if is_used:
            raise AuthorizationError(
                "this redirect was exchanged before, and its code is valid once. Send the user to a new "
                "authorization_url()."
            )
        return (yield from self._asked(fields, None, terms))

    def can_renew(self, token: Token | None) -> bool:
        """Return whether there is a refresh token."""
        return token is not None and token.refresh_token is not None

    def renewed(self, token: Token | None, terms: AuthContext) -> Flow[Token]:
        """Return the token for the refresh token; errors as of `TokenLifecycle.current`."""
        if token is None:
            raise ConfigurationError(
                "no user has signed in. Send the user to client.oauth2.authorization_url().url, and pass the URL at "
                "which they come back to client.oauth2.exchange()."
            )
        if token.refresh_token is None:
            raise InvalidGrantError("the token has expired, and the service issued no refresh token.")
        fields = {"grant_type": Secret("refresh_token"), "refresh_token": token.refresh_token}
        return (yield from self._asked(fields, token, terms))


class ClientCredentials(Grant):
    """Act for the application itself: its id and secret get each token."""

    name = "client_credentials"

    def __init__(
        self,
        client_id: str,
        client_secret: str | Secret,
        *,
        token_url: str | None = None,
        scopes: Iterable[str] = (),
        client_authentication: ClientAuthentication | None = None,
        store: TokenStore | None = None,
        on_token: Callable[[Token], object] | None = None,
    ) -> None:
        """Create a grant; no request is sent. The arguments are those of `AuthorizationCode`."""
        super().__init__(
            client_id,
            client_secret,
            token_url=token_url,
            scopes=scopes,
            client_authentication=client_authentication,
            store=store,
            on_token=on_token,
            account="",
        )

    def can_renew(self, token: Token | None) -> bool:
        """Return True: the secret of the application is known."""
        del token
        return True

    def renewed(self, token: Token | None, terms: AuthContext) -> Flow[Token]:
        """Return a new token; errors as of `TokenLifecycle.current`."""
        del token  # this grant has no refresh tokens (RFC 6749, 4.4.3)
        scope = {"scope": Secret(" ".join(self._scopes))} if self._scopes else {}
        return (yield from self._asked({"grant_type": Secret(self.name), **scope}, None, terms))
