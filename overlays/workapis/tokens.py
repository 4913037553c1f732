"""Tokens that end, and where they are kept.

    store = FileTokenStore("~/.config/my-program/token.json")  # 0600; processes may share it
    Client(…, oauth2=AuthorizationCode(…, store=store))

What keeps a token is a `TokenStore`: write your own for a database or a key ring. A store keeps the token of one
account; a program that acts for many users has a store for each.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Awaitable, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol

from attrs import define, field

from workapis._fork import renew_in_child
from workapis._lazy import lazy
from workapis._secret import Secret

if TYPE_CHECKING:
    from workapis._token_file import FileTokenStore as FileTokenStore

__all__ = ("FileTokenStore", "MemoryTokenStore", "Token", "TokenStore")

_AHEAD: Final = 60.0  # seconds before its end at which a token is renewed
_SHARE: Final = 0.1  # of its whole life, where that is less


def _secret(text: str | Secret | None) -> Secret | None:
    return None if text is None else Secret(text)


@define(frozen=True)
class Token:
    """What a service gives to a program that has signed in.

    Attributes:
        access_token: what requests carry.
        refresh_token: what a new token is got for; None where the service gave none.
        issued_at: when it was asked for, in seconds since 1970; None where that is not known.
        expires_at: when it ends, in seconds since 1970; None where the service does not say.
        scopes: what it allows, where the service said so; empty where all that was asked for.
    """

    access_token: Secret = field(converter=Secret)
    refresh_token: Secret | None = field(default=None, converter=_secret)
    issued_at: float | None = None
    expires_at: float | None = None
    scopes: tuple[str, ...] = ()

    @property
    def margin(self) -> float:
        """The seconds before its end at which another one is due: 60, or a tenth of its life if that is less."""
        if self.issued_at is None or self.expires_at is None:
            return _AHEAD
        return min(_AHEAD, max(0.0, self.expires_at - self.issued_at) * _SHARE)

    def is_valid(self, now: float) -> bool:
        """Return whether it has not ended, as far as is known; `now` is in seconds since 1970."""
        return self.expires_at is None or now < self.expires_at

    def is_fresh(self, now: float) -> bool:
        """Return whether it is not yet time for another one; `now` is in seconds since 1970."""
        return self.expires_at is None or now < self.expires_at - self.margin

    def reveal(self) -> dict[str, Any]:
        """Return everything as plain JSON values, to be kept where nobody else can read it; `Token.of` reads it."""
        return {
            "access_token": self.access_token.reveal(),
            "refresh_token": self.refresh_token.reveal() if self.refresh_token is not None else None,
            "issued_at": self.issued_at,
            "expires_at": self.expires_at,
            "scopes": list(self.scopes),
        }

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Token:
        """Return the token of what `reveal` returned; raise `ValueError`, which shows no value, for anything else."""
        fault = _fault(values)
        if fault:
            del values  # a traceback may show variables
            raise ValueError(f"no token: {fault} is missing or of another type")
        known = {name: values.get(name) for name in ("refresh_token", "issued_at", "expires_at")}
        return cls(values["access_token"], **known, scopes=tuple(values.get("scopes") or ()))


def _fault(values: object) -> str:
    if not isinstance(values, Mapping):
        return "an object"
    if not isinstance(values.get("access_token"), str) or not values["access_token"]:
        return "access_token"
    if not isinstance(values.get("refresh_token"), str | None):
        return "refresh_token"
    for name in ("issued_at", "expires_at"):
        moment = values.get(name)
        if moment is not None and not (type(moment) in (int, float) and math.isfinite(moment)):
            return name
    scopes = values.get("scopes") or []
    return "" if isinstance(scopes, list) and all(isinstance(scope, str) for scope in scopes) else "scopes"


class TokenStore(Protocol):
    """Keeps the token of one account. The methods may be coroutines, for async clients; none may block for long."""

    def load(self) -> Token | Awaitable[Token | None] | None:
        """Return the token that was saved last, None where there is none."""
        ...

    def save(self, token: Token) -> object:
        """Keep the token in place of the last one, whole or not at all."""
        ...

    def acquire(self) -> bool | Awaitable[bool]:
        """Return True where nobody else renews the token, and keep others off until `release`; never wait.

        Who gets False asks again a little later, and looks whether there is a new token by then. Of a process that ends
        without `release`, the right must go to another one.
        """
        ...

    def release(self) -> object:
        """Let others renew the token."""
        ...


class MemoryTokenStore:
    """Keeps a token for the clients of one process that share this object, until the process ends."""

    def __init__(self, token: Token | None = None) -> None:
        """Take a token that is there already."""
        self._token = token
        self._lock = threading.Lock()
        self._taken = False
        renew_in_child(self)

    def after_fork(self) -> None:
        """Take a lock of the child's own: who renews the token in the parent does not do so in the child."""
        self._lock = threading.Lock()
        self._taken = False

    def load(self) -> Token | None:
        """Return the token."""
        return self._token

    def save(self, token: Token) -> None:
        """Keep the token."""
        self._token = token

    def acquire(self) -> bool:
        """Return whether the caller may renew the token."""
        with self._lock:
            taken, self._taken = self._taken, True
            return not taken

    def release(self) -> None:
        """Let others renew the token."""
        with self._lock:
            self._taken = False


# Late, since what it needs of the system is loaded for it alone.
__getattr__, __dir__ = lazy(__name__, {"FileTokenStore": "workapis._token_file"})
