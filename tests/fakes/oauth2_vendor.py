"""An OAuth2 server and its API, as the vendor's authorization page and RFC 6749, 7636 and 9207 describe them.

It is strict where a lenient one would hide a mistake: a code or a refresh token that comes twice ends the whole login.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote_plus, urlencode, urlsplit

from tests.fakes.loopback import Seen
from tests.fakes.vendor import Answer, form

CLIENT_ID, CLIENT_SECRET = "the program:1", "s3cret/of+the=program ü"
REDIRECT = "https://program.example/back?tab=1"


def _refused(error: str, status: int = 400, **more: str) -> Answer:
    return Answer(status, json.dumps({"error": error, **more}).encode())


@dataclass
class OAuth2Vendor:
    """The knowledge of the server, which a test may change."""

    expires_in: object = 3600
    rotates: bool = True
    gives_refresh: bool = True
    pages: int = 1
    is_public: bool = False
    in_body: bool = False
    failing: list[Answer] = field(default_factory=list[Answer])  # what the next requests for a token are answered with
    good: set[str] = field(default_factory=set[str])
    refresh: set[str] = field(default_factory=set[str])
    codes: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    asked: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    seen: list[Seen] = field(default_factory=list[Seen])
    made: int = 0
    dies_after: int | None = None  # requests for pages after which all access tokens end

    def __call__(self, seen: Seen) -> Answer:
        self.seen.append(seen)
        if seen.target == "/oauth/token":
            return self._gave(seen)
        if self.dies_after == 0:
            self.good.clear()
        if self.dies_after is not None:
            self.dies_after -= 1
        scheme, _, token = seen.headers.get("authorization", "").partition(" ")
        if scheme != "Bearer" or token not in self.good:
            return Answer(401, b'{"success": false, "message": "Unauthenticated."}')
        page = int(parse_qs(urlsplit(seen.target).query).get("page", ["1"])[0])
        meta = {"pagination": {"current_page": page, "last_page": self.pages, "total": self.pages}}
        return Answer(200, json.dumps({"success": True, "data": [{"id": page}], "meta": meta}).encode())

    def visit(self, url: str, **answer: str) -> str:
        """Play the user who follows a URL and agrees (or does otherwise); return the URL of the redirect."""
        parts = urlsplit(url)
        said = dict(parse_qsl(parts.query, strict_parsing=True))
        assert said["response_type"] == "code"
        assert said["client_id"] == CLIENT_ID
        assert said["redirect_uri"] == REDIRECT
        assert said["code_challenge_method"] == "S256"
        code = f"code/{len(self.codes)}"
        self.codes[code] = said
        known = answer or {"code": code}
        return f"{REDIRECT}&{urlencode({'state': said['state'], **known})}"

    def _gave(self, seen: Seen) -> Answer:
        fields = form(seen)
        self.asked.append(dict(fields))
        if self.failing:
            return self.failing.pop(0)
        if not self._knows(seen.headers, fields):
            return _refused("invalid_client", 401, error_description="unknown program")
        kind = fields.pop("grant_type", "")
        if kind == "client_credentials" and not self.is_public:
            return self._token(fields.get("scope", ""), refresh=False)
        if kind == "refresh_token" and fields["refresh_token"] in self.refresh:
            if self.rotates:
                self.refresh.discard(fields["refresh_token"])
            return self._token("", refresh=self.rotates)
        if kind == "authorization_code" and self._is_good(fields):
            return self._token("read", refresh=self.gives_refresh)
        if kind == "refresh_token":
            self.refresh.clear()
        return _refused("invalid_grant", error_description=f"{fields} is used up", error_uri="https://a.example/e")

    def _knows(self, headers: Mapping[str, str], fields: dict[str, str]) -> bool:
        name, secret = fields.pop("client_id", None), fields.pop("client_secret", None)
        if self.is_public or self.in_body:
            return "authorization" not in headers and (name, secret) == (
                CLIENT_ID,
                None if self.is_public else CLIENT_SECRET,
            )
        scheme, _, coded = headers.get("authorization", "").partition(" ")
        given = base64.b64decode(coded).decode().split(":") if scheme == "Basic" else []
        return (name, secret) == (None, None) and [unquote_plus(part) for part in given] == [CLIENT_ID, CLIENT_SECRET]

    def _is_good(self, fields: dict[str, str]) -> bool:
        asked = self.codes.pop(fields.get("code", ""), {})
        digest = hashlib.sha256(fields.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        return asked.get("code_challenge") == challenge and fields.get("redirect_uri") == asked["redirect_uri"]

    def _token(self, scope: str, *, refresh: bool) -> Answer:
        self.made += 1
        body: dict[str, Any] = {"access_token": f"access-token-{self.made}", "token_type": "bearer"}
        self.good = {body["access_token"]}
        if self.expires_in is not None:
            body["expires_in"] = self.expires_in
        if scope:
            body["scope"] = scope
        if refresh:
            body["refresh_token"] = f"refresh-token-{self.made}"
            self.refresh.add(body["refresh_token"])
        return Answer(200, json.dumps(body).encode())
