"""Tokens that a fake gives, by OAuth2 (RFC 6749, 5.1) or OAuth WRAP, and those that expired."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode

from workapis.transport import Response

TOKEN_PLACE: Final = "/token"
_LIFE: Final = 3600  # seconds


class Tokens:
    """The tokens of an API.

    Attributes:
        are_there: whether the API has any.
    """

    def __init__(self, plan: Mapping[str, Any]) -> None:
        """Take the plan of the API."""
        schemes = plan["words"]["auth"]
        self.are_there = any("token" in scheme or "oauth2" in scheme for scheme in schemes)
        self._is_wrap = any("flow" in scheme for scheme in schemes)
        self._expired: set[str] = set()
        self._given = 0

    def give(self) -> Response:
        """Return the answer to a request for a token: another one each time."""
        self._given += 1
        found = {"access_token": f"token-{self._given}", "refresh_token": f"refresh-{self._given}"}
        if self._is_wrap:
            form = {f"wrap_{name}": value for name, value in found.items()}
            content = urlencode({**form, "wrap_access_token_expires_in": _LIFE}).encode()
            return Response(200, {"Content-Type": "application/x-www-form-urlencoded"}, content)
        content = json.dumps({**found, "token_type": "bearer", "expires_in": _LIFE}).encode()
        return Response(200, {"Content-Type": "application/json"}, content)

    def expire(self, authorization: str) -> None:
        """Let a token be refused from now on, by the header that carries it."""
        self._expired.add(authorization)

    def is_expired(self, authorization: str) -> bool:
        """Return whether the token of a header has expired."""
        return authorization in self._expired
