"""Sign in users: the methods of `client.oauth2`, sync and async."""

from __future__ import annotations

from workapis._auth.port import AuthContext
from workapis._client.session import AsyncSession, Session
from workapis._oauth.authorization import AuthorizationRequest
from workapis._response.failures import advised, named
from workapis._transport.effects import Flow
from workapis.errors import ConfigurationError, WorkAPIsError
from workapis.oauth2 import AuthorizationCode, OAuth2
from workapis.secret import Secret
from workapis.tokens import Token


class _Signing:
    """The part of sync and async sign-in that sends no requests."""

    def __init__(self, session: Session | AsyncSession) -> None:
        self._service = session.service

    def authorization_url(self, **more: str) -> AuthorizationRequest:
        """Return a new authorization request: send the user to its `url`, and keep it for `exchange`.

        Args:
            more: additional query parameters of the authorization URL.
        """
        with self._service.api.naming():
            return self._grant().asked(more)

    def _grant(self) -> AuthorizationCode:
        auth = self._service.auth
        if isinstance(auth, OAuth2) and isinstance(auth.grant, AuthorizationCode):
            return auth.grant
        raise ConfigurationError(
            "this client signs in no users. Create it with oauth2=AuthorizationCode(…) to use this method."
        )

    def _exchanged(self, answer: Secret, request: AuthorizationRequest) -> Flow[Token]:
        settings = self._service.settings
        terms: AuthContext = self._service.terms(settings, settings.clock.monotonic() + settings.deadline)
        try:
            return (yield from self._grant().exchanged(answer, request, terms))
        except WorkAPIsError as error:
            advised(named(error, "oauth2.exchange"), None)
            raise


class SignIn(_Signing):
    """Signs in a user, so that the client can act for them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def exchange(self, answer: str, request: AuthorizationRequest) -> Token:
        """Request a token, which the client uses from now on.

        Args:
            answer: the URL to which the service redirected the user, or its query.
            request: result of `authorization_url`.

        Raises:
            AuthorizationError: the user denied access, `answer` belongs to another request, or the service refuses.
            TokenUnavailableError: the token endpoint failed; a code works once, so ask the user again.
            ConfigurationError: the client has no base URL, and the service names none that may receive the token.
        """
        given = Secret(answer)
        del answer  # a traceback may show variables
        return self._session.run(self._exchanged(given, request))


class AsyncSignIn(_Signing):
    """Signs in a user, for asyncio."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def exchange(self, answer: str, request: AuthorizationRequest) -> Token:
        """Request a token, which the client uses from now on; see `SignIn.exchange`."""
        given = Secret(answer)
        del answer  # a traceback may show variables
        return await self._session.run(self._exchanged(given, request))
