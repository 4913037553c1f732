"""Admit requests to a fake: credentials, tokens and headers as documented, and no more than the rate limits allow."""

from __future__ import annotations

import json
import math
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from http.cookies import CookieError, SimpleCookie
from typing import Any, Final
from urllib.parse import urlencode

from attrs import define

from workapis.transport import Response

TOKEN_PLACE: Final = "/token"  # noqa: S105 (a path)
_LIFE: Final = 3600  # seconds
_UNAUTHORIZED: Final = 401
_BAD_REQUEST: Final = 400


@define(frozen=True)
class TurnedAway:
    """Refusal of a request: status and message of the response, and the seconds after which to retry."""

    status: int
    message: str
    wait: int | None = None


class Door:
    """Admits or refuses requests before they reach an operation.

    Attributes:
        schemes: Accepted schemes of `Authorization`, empty if all are.
    """

    def __init__(self, plan: Mapping[str, Any]) -> None:
        self._plan = plan
        self._schemes: Mapping[str, Mapping[str, str]] = plan["schemes"]
        self.schemes = {
            {"http": scheme.get("scheme", "").lower(), **dict.fromkeys(("oauth2", "openIdConnect"), "bearer")}.get(
                scheme["type"], ""
            )
            for scheme in self._schemes.values()
        } - {""}
        self._sent: dict[tuple[str, int, int], deque[float]] = {}
        self._locked_until = 0.0

    def ways(self, operation: Mapping[str, Any]) -> list[list[str]]:
        """Return the credential options of an operation, each as schemes that go together."""
        asked = operation.get("security", self._plan.get("security"))
        return [[name] for name in self._schemes] if asked is None else asked

    def check(
        self, name: str, operation: Mapping[str, Any], headers: Mapping[str, str], query: dict[str, str], now: float
    ) -> TurnedAway | None:
        """Return the refusal of a request; None to admit it, and then count it.

        Args:
            name: Name of the operation.
            operation: Plan of the operation.
            headers: Headers with names in lower case.
            query: Query of the request; the method removes credentials from it.
            now: Current time in seconds.
        """
        ways = self.ways(operation)
        is_known = not ways or any(all(self._has(part, headers, query) for part in way) for way in ways)
        for scheme in self._schemes.values():
            if scheme.get("in") == "query":
                query.pop(scheme["name"], None)
        if not is_known:
            return TurnedAway(_UNAUTHORIZED, "No credentials were given that this service knows.")
        for word in self._plan["words"].get("headers", ()):
            if not headers.get(word["header"].lower(), "").strip():
                known = operation.get("statuses", ())
                status = _BAD_REQUEST if _BAD_REQUEST in known else _UNAUTHORIZED
                return TurnedAway(status, f"The header {word['header']} is missing.")
        return self._counted(name, operation, now)

    def _has(self, name: str, headers: Mapping[str, str], query: Mapping[str, str]) -> bool:
        """Return whether a request has a credential of the right form for a scheme."""
        scheme = self._schemes[name]
        place, key = scheme.get("in"), scheme.get("name", "")
        if place == "query":
            return bool(query.get(key, "").strip())
        if place == "cookie":
            return bool(_cookies(headers.get("cookie", "")).get(key))
        if place == "header":
            return bool(headers.get(key.lower(), "").strip())
        wanted = scheme.get("scheme", "bearer").lower()
        said, _, credential = headers.get("authorization", "").strip().partition(" ")
        return said.lower() == wanted and bool(credential.strip())

    def proof(self) -> tuple[dict[str, str], dict[str, str]]:
        """Return headers and a query for the first credential option of the API."""
        headers = {word["header"].lower(): f"a-{word['argument']}" for word in self._plan["words"].get("headers", ())}
        query: dict[str, str] = {}
        cookies: list[str] = []
        for name in next(iter(self.ways({})), ()):
            scheme = self._schemes[name]
            place, key = scheme.get("in"), scheme.get("name", "")
            if place == "query":
                query[key] = "a-key"
            elif place == "cookie":
                cookies.append(f"{key}=a-key")
            elif place == "header":
                headers[key.lower()] = "a-key"
            else:
                headers["authorization"] = "Basic YW55Olg=" if scheme.get("scheme") == "basic" else "Bearer a-token"
        return headers | ({"cookie": "; ".join(cookies)} if cookies else {}), query

    def knows(self, schemes: Iterable[str], headers: Mapping[str, str]) -> bool:
        """Return whether a header of a request has a credential for one of the schemes."""
        return any(self._has(name, headers, {}) for name in schemes)

    def _counted(self, name: str, operation: Mapping[str, Any], now: float) -> TurnedAway | None:
        budgets = [*self._budgets(name, operation)]
        for word, sent in budgets:
            while sent and sent[0] <= now - word["seconds"]:
                sent.popleft()
        full = [(word, sent) for word, sent in budgets if len(sent) >= word["requests"]]
        if not full and now >= self._locked_until:
            for _, sent in budgets:
                sent.append(now)
            return None
        locks = [word.get("lock", 0) for word, _ in full or budgets]
        self._locked_until = max(self._locked_until, now + max(locks, default=0))
        ends = [sent[0] + word["seconds"] for word, sent in full]
        status = next((word["status"] for word, _ in full or budgets if "status" in word), 429)
        return TurnedAway(status, "Too many requests.", math.ceil(max(self._locked_until, *ends, now) - now))

    def _budgets(self, name: str, operation: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], deque[float]]]:
        """Yield the rate limits of a request, each with the times of the requests that count."""
        for owner, said in ((name, operation.get("rate-limit")), ("", self._plan["words"].get("rate-limit"))):
            for word in said if isinstance(said, list) else [said] if said else []:
                key = (word.get("shared", owner), word["requests"], word["seconds"])
                yield word, self._sent.setdefault(key, deque())


def _cookies(header: str) -> dict[str, str]:
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(header).items()}
    except CookieError:
        return {}


def told(value: object) -> Response:
    """Return a response with a JSON value."""
    return Response(200, {"Content-Type": "application/json"}, json.dumps(value).encode())


def at(pointer: str, value: object) -> dict[str, Any]:
    """Return an object with a value at a JSON pointer."""
    key, *rest = pointer[1:].split("/", 1)
    return {key.replace("~1", "/").replace("~0", "~"): at(f"/{rest[0]}", value) if rest else value}


class Tokens:
    """The tokens of a fake, by OAuth2 (RFC 6749, 5.1) or OAuth WRAP, and the expired ones.

    Attributes:
        are_there: True if the API has tokens.
        urls: Documented token endpoints.
    """

    def __init__(self, plan: Mapping[str, Any]) -> None:
        schemes = plan["words"]["auth"]
        self.are_there = any("token" in scheme or "oauth2" in scheme for scheme in schemes)
        self.urls = {url for scheme in plan["schemes"].values() for url in scheme.get("token_urls", ())}
        self._is_wrap = any("flow" in scheme for scheme in schemes)
        self._site: str = plan["words"].get("sites", {}).get("token", "")
        self._expired: set[str] = set()
        self._given = 0

    def give(self, site: str) -> Response:
        """Return the response to a token request, with a new token, and with the site if such responses name it."""
        self._given += 1
        found = {"access_token": f"token-{self._given}", "refresh_token": f"refresh-{self._given}"}
        if self._is_wrap:
            form = {f"wrap_{name}": value for name, value in found.items()}
            content = urlencode({**form, "wrap_access_token_expires_in": _LIFE}).encode()
            return Response(200, {"Content-Type": "application/x-www-form-urlencoded"}, content)
        return told(
            {**found, "token_type": "bearer", "expires_in": _LIFE, **(at(self._site, site) if self._site else {})}
        )

    def expire(self, authorization: str) -> None:
        """Expire the token of a header."""
        self._expired.add(authorization)

    def is_expired(self, authorization: str) -> bool:
        """Return whether the token of a header has expired."""
        return authorization in self._expired
