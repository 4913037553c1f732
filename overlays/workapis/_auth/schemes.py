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
    """Headers, or parameters of the query, that never change."""

    advice: str = ""

    def __init__(self, name: str, value: Secret, *secrets: Secret) -> None:
        self._headers = {name: value}
        self._secrets = (value, *secrets)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must not be shown."""
        return self._secrets

    @property
    def account(self) -> str:
        """A digest that tells whose budget the requests use."""
        return self._secrets[0].digest()

    def authorise(self, terms: AuthContext) -> Flow[Mapping[str, Secret]]:
        """Return them."""
        del terms  # nothing is sent for them
        yield from ()
        return self._headers

    def refused(self, proof: Mapping[str, Secret]) -> Flow[bool]:
        """Return False: there is nothing else to try."""
        del proof
        yield from ()
        return False

    def __repr__(self) -> str:
        """Return the name of the scheme alone."""
        return f"{type(self).__name__}({HIDDEN})"


class Basic(StaticHeader):
    """HTTP Basic authentication (RFC 7617), in UTF-8."""

    def __init__(self, username: str | Secret, password: str | Secret) -> None:
        """Take a user name without a colon, and a password; either may be the API key."""
        username, password = Secret(username), Secret(password)
        refuse_control(username, password)
        if ":" in username.reveal():
            raise ConfigurationError("a user name with a colon cannot be sent by HTTP Basic authentication")
        coded = Secret(base64.b64encode(f"{username.reveal()}:{password.reveal()}".encode()).decode())
        super().__init__("Authorization", Secret(f"Basic {coded.reveal()}"), coded, username, password)


class HeaderToken(StaticHeader):
    """A token in a header, behind a prefix."""

    def __init__(self, token: str | Secret, *, prefix: str = "", header: str = "Authorization") -> None:
        """Take the token; the prefix has its own space at the end where one belongs there."""
        token = Secret(token)
        refuse_control(token)
        if not token.reveal().isascii():
            raise ConfigurationError("a token holds characters that cannot stand in a header")
        super().__init__(header, Secret(prefix + token.reveal()), token)


class Bearer(HeaderToken):
    """A bearer token (RFC 6750)."""

    advice = "a token that has ended or was revoked is of no use: get another one"

    def __init__(self, token: str | Secret) -> None:
        """Take the token."""
        token = Secret(token)
        super().__init__(token, prefix="Bearer ")


class QueryToken(StaticHeader):
    """A token in the query of every URL, if that is the only place that a service takes it from.

    Whoever logs URLs, such as a proxy, logs it too; this package shows no value of a query.
    """

    def __init__(self, token: str | Secret, *, name: str) -> None:
        """Take the token, and the name of the parameter."""
        token = Secret(token)
        refuse_control(token)
        super().__init__(f"?{name}", token)


class CookieToken(StaticHeader):
    """A token in a cookie."""

    def __init__(self, token: str | Secret, *, name: str) -> None:
        """Take the token, as it stands in the cookie, and the cookie's name."""
        token = Secret(token)
        refuse_control(token)
        if not _COOKIE.fullmatch(token.reveal()):
            raise ConfigurationError(f"{token.argument or 'a token'} holds characters that cannot stand in a cookie")
        super().__init__("Cookie", Secret(f"{name}={token.reveal()}"), token)


class Together(StaticHeader):
    """Several proofs, all of which go with every request."""

    def __init__(self, *schemes: StaticHeader) -> None:
        """Take them; of one header, only cookies can stand side by side."""
        cookies = [each._headers["Cookie"].reveal() for each in schemes if "Cookie" in each._headers]
        self._headers = {name: value for each in schemes for name, value in each._headers.items()}
        self._secrets = tuple(secret for each in schemes for secret in each.secrets)
        if cookies:
            self._headers["Cookie"] = Secret("; ".join(cookies))
        del cookies  # a traceback may show variables

    @property
    def account(self) -> str:
        """A digest that tells whose budget the requests use."""
        return Secret("\n".join(value.reveal() for value in self._headers.values())).digest()


def refuse_control(*secrets: Secret) -> None:
    """Refuse what is no text, is empty, or holds line breaks or control characters, with `ConfigurationError`."""
    for secret in secrets:
        name = secret.argument or "a credential"
        if not isinstance(secret.reveal(), str):
            raise ConfigurationError(f"{name} must be a text (str)")
        if not secret.reveal() or not secret.reveal().isprintable():
            raise ConfigurationError(f"{name} is empty, or holds line breaks or control characters")
