"""Sign in users: the methods of `client.oauth2`, sync and async."""

from __future__ import annotations

from workapis._auth.port import AuthContext
from workapis._client.session import AsyncSession, Session
from workapis._oauth.authorization import AuthorizationRequest
from workapis._response.failures import advised
from workapis._transport.effects import Flow
from workapis.errors import ConfigurationError, WorkAPIsError
from workapis.oauth2 import AuthorizationCode, OAuth2
from workapis.secret import Secret
from workapis.tokens import Token


class _Signing:
    """What both kinds share."""

    def __init__(self, session: Session | AsyncSession) -> None:
        self._service = session.service

    def authorization_url(self, **more: str) -> AuthorizationRequest:
        """Return a new request for a user: send them to its `url`, and keep it for `exchange`.

        Args:
            more: further parameters of the service.
        """
        return self._grant().asked(more)

    def _grant(self) -> AuthorizationCode:
        auth = self._service.auth
        if isinstance(auth, OAuth2) and isinstance(auth.grant, AuthorizationCode):
            return auth.grant
        raise ConfigurationError("users sign in to a client that was made with oauth2=AuthorizationCode(…)")

    def _exchanged(self, answer: Secret, request: AuthorizationRequest) -> Flow[Token]:
        settings = self._service.settings
        terms: AuthContext = self._service.terms(settings, settings.clock.monotonic() + settings.deadline)
        try:
            return (yield from self._grant().exchanged(answer, request, terms))
        except WorkAPIsError as error:
            advised(error, None)
            raise


class SignIn(_Signing):
    """Signs a user in, so that the client can act for them."""

    def __init__(self, session: Session) -> None:
        """Take what sends requests."""
        super().__init__(session)
        self._session = session

    def exchange(self, answer: str, request: AuthorizationRequest) -> Token:
        """Get the token that the client uses from now on.

        Args:
            answer: the URL at which the user came back, or its query.
            request: what `authorization_url` returned.

        Raises:
            AuthorizationError: the user said no, the answer is not to this request, or the service gives no token.
            TokenUnavailableError: it gives none for now; a code can be used once, so the user is asked again.
            ConfigurationError: the client has no base URL, and the service names none that a token may go to.
        """
        given = Secret(answer)
        del answer  # a traceback may show variables
        return self._session.run(self._exchanged(given, request))


class AsyncSignIn(_Signing):
    """Signs a user in, for asyncio."""

    def __init__(self, session: AsyncSession) -> None:
        """Take what sends requests."""
        super().__init__(session)
        self._session = session

    async def exchange(self, answer: str, request: AuthorizationRequest) -> Token:
        """Get the token that the client uses from now on; see `SignIn.exchange`."""
        given = Secret(answer)
        del answer  # a traceback may show variables
        return await self._session.run(self._exchanged(given, request))
