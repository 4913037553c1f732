"""Authentication with an expiring token: connect calls with the token's lifecycle."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from workapis._auth.port import AuthContext
from workapis._oauth.token_lifecycle import TokenLifecycle
from workapis._transport.effects import Flow
from workapis.secret import HIDDEN, Secret
from workapis.tokens import Token


class TokenScheme:
    """An `Auth` whose header carries the current token of a lifecycle.

    Attributes:
        life: Lifecycle of the token, which clients with the same grant share.
    """

    advice: str = ""

    def __init__(
        self, life: TokenLifecycle, spell: Callable[[Secret], Secret], secrets: tuple[Secret, ...], account: str
    ) -> None:
        self.life = life
        self._spell = spell
        self._secrets = secrets
        self._account = account

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Values that no message may show, now and of earlier tokens."""
        return (*self._secrets, *self.life.secrets)

    @property
    def account(self) -> str:
        """A digest that identifies the account whose rate limit the requests use; it stays the same for new tokens."""
        return self._account

    def authorise(self, terms: AuthContext) -> Flow[Mapping[str, Secret]]:
        """Return the header with a token that is worth sending; errors are those of `TokenLifecycle.current`."""
        return self._header((yield from self.life.current(terms)))

    def _header(self, token: Token) -> Mapping[str, Secret]:
        return {"Authorization": self._spell(token.access_token)}

    def refused(self, proof: Mapping[str, Secret]) -> Flow[bool]:
        """Record a 401 for this header; return whether there may be another token."""
        refused = proof.get("Authorization")
        return (yield from self.life.refused(lambda token: self._spell(token) == refused))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({HIDDEN})"
