"""Schemes with constant credentials: a header, a query parameter, a cookie, or several of them together."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from typing import Final

from workapis._auth.port import AuthContext
from workapis._transport.effects import Flow
from workapis.errors import ConfigurationError
from workapis.secret import HIDDEN, Secret

_COOKIE: Final = re.compile(r"[!#-+\--:<-\[\]-~]+")  # RFC 6265, 4.1.1


class StaticHeader:
    """Headers or query parameters that never change."""

    advice: str = ""

    def __init__(self, name: str, value: Secret, *secrets: Secret) -> None:
        self._headers = {name: value}
        self._secrets = (value, *secrets)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Values that no message may show."""
        return self._secrets

    @property
    def account(self) -> str:
        """A digest that identifies the account whose rate limit the requests use."""
        return self._secrets[0].digest()

    def authorise(self, terms: AuthContext) -> Flow[Mapping[str, Secret]]:
        """Return the headers and query parameters."""
        del terms  # they need no request
        yield from ()
        return self._headers

    def refused(self, proof: Mapping[str, Secret]) -> Flow[bool]:
        """Return False: there are no other credentials."""
        del proof
        yield from ()
        return False

    def __repr__(self) -> str:
        return f"{type(self).__name__}({HIDDEN})"


class Basic(StaticHeader):
    """HTTP Basic authentication (RFC 7617), in UTF-8. User name or password may be the API key."""

    def __init__(self, username: str | Secret, password: str | Secret) -> None:
        username, password = Secret(username), Secret(password)
        refuse_control(username, password)
        if ":" in username.reveal():
            raise ConfigurationError(
                f"{_called(username, 'a user name')} contains a colon, which HTTP Basic authentication cannot send. "
                "Check its value."
            )
        coded = Secret(base64.b64encode(f"{username.reveal()}:{password.reveal()}".encode()).decode())
        super().__init__("Authorization", Secret(f"Basic {coded.reveal()}"), coded, username, password)


class HeaderToken(StaticHeader):
    """A token in a header, after a prefix. The prefix includes the space before the token, if there is one."""

    def __init__(self, token: str | Secret, *, prefix: str = "", header: str = "Authorization") -> None:
        token = Secret(token)
        refuse_control(token)
        if not token.reveal().isascii():
            raise ConfigurationError(
                f"{_called(token, 'a token')} contains characters that a header cannot carry. Check its value."
            )
        super().__init__(header, Secret(prefix + token.reveal()), token)


class Bearer(HeaderToken):
    """A bearer token (RFC 6750)."""

    advice = "if the token has expired or was revoked, get another one"

    def __init__(self, token: str | Secret) -> None:
        token = Secret(token)
        super().__init__(token, prefix="Bearer ")


class QueryToken(StaticHeader):
    """A token in the query of every URL, if the service accepts it nowhere else.

    A proxy, or anything else that logs URLs, logs the token too. This package shows no value of a query.
    """

    def __init__(self, token: str | Secret, *, name: str) -> None:
        token = Secret(token)
        refuse_control(token)
        super().__init__(f"?{name}", token)


class CookieToken(StaticHeader):
    """A token in a cookie, encoded as the cookie carries it."""

    def __init__(self, token: str | Secret, *, name: str) -> None:
        token = Secret(token)
        refuse_control(token)
        if not _COOKIE.fullmatch(token.reveal()):
            raise ConfigurationError(
                f"{_called(token, 'a token')} contains characters that a cookie cannot carry. Check its value."
            )
        super().__init__("Cookie", Secret(f"{name}={token.reveal()}"), token)


class Together(StaticHeader):
    """Several credentials, all of which go with every request. Only cookies may share a header."""

    def __init__(self, *schemes: StaticHeader) -> None:
        cookies = [each._headers["Cookie"].reveal() for each in schemes if "Cookie" in each._headers]
        self._headers = {name: value for each in schemes for name, value in each._headers.items()}
        self._secrets = tuple(secret for each in schemes for secret in each.secrets)
        if cookies:
            self._headers["Cookie"] = Secret("; ".join(cookies))
        del cookies  # a traceback may show variables

    @property
    def account(self) -> str:
        """A digest that identifies the account whose rate limit the requests use."""
        return Secret("\n".join(value.reveal() for value in self._headers.values())).digest()


def refuse_control(*secrets: Secret, of: str = "") -> None:
    """Raise `ConfigurationError` for a value that is no string, is empty, or has line breaks or control characters.

    Args:
        secrets: Values to check.
        of: Start of the message, if the caller has no client yet.
    """
    for secret in secrets:
        name = of + _called(secret, "a credential")
        if not isinstance(secret.reveal(), str):
            raise ConfigurationError(f"{name} must be a str, got {type(secret.reveal()).__name__}. Pass a str.")
        if not secret.reveal() or not secret.reveal().isprintable():
            raise ConfigurationError(
                f"{name} is empty, or contains line breaks or control characters. Check its value."
            )


def _called(secret: Secret, otherwise: str) -> str:
    """Return the argument, or the environment variable, that a secret came from."""
    name = secret.argument
    return name if name.isupper() else f"{name}=" if name else otherwise
