"""Authentication with an expiring token: connect calls with the token's lifecycle."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from workapis._auth.port import AuthContext
from workapis._oauth.token_lifecycle import TokenLifecycle
from workapis._transport.effects import Flow
from workapis.secret import HIDDEN, Secret
from workapis.tokens import Token


class TokenScheme:
    """An `Auth` whose header carries the current token of a life."""

    advice: str = ""

    def __init__(
        self, life: TokenLifecycle, spell: Callable[[Secret], Secret], secrets: tuple[Secret, ...], account: str
    ) -> None:
        """Take the life, how an access token stands in the header, what else is secret, and whose budget is used."""
        self.life = life
        self._spell = spell
        self._secrets = secrets
        self._account = account

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must not be shown, now and of the tokens before."""
        return (*self._secrets, *self.life.secrets)

    @property
    def account(self) -> str:
        """A digest that tells whose budget the requests use; it stays when the token changes."""
        return self._account

    def authorise(self, terms: AuthContext) -> Flow[Mapping[str, Secret]]:
        """Return the header with a token that is worth sending; errors are those of `TokenLifecycle.current`."""
        return self._header((yield from self.life.current(terms)))

    def _header(self, token: Token) -> Mapping[str, Secret]:
        return {"Authorization": self._spell(token.access_token)}

    def refused(self, proof: Mapping[str, Secret]) -> Flow[bool]:
        """Learn that the service answered 401 to this header; return whether there may be another token."""
        refused = proof.get("Authorization")
        return (yield from self.life.refused(lambda token: self._spell(token) == refused))

    def __repr__(self) -> str:
        """Return the name of the class alone."""
        return f"{type(self).__name__}({HIDDEN})"
