"""A TeamPulse server as the vendor's authentication page and SDK describe it: OAuth WRAP v0.9 by password."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from urllib.parse import unquote, urlencode

from tests.fakes.loopback import Seen
from tests.fakes.vendor import Answer, form

USERNAME, PASSWORD = "ann@example.org", "p&ss w=rd%-ü"
ME = {"id": 1, "name": "ann", "displayName": "Ann"}
_SPELLINGS = {
    "quoted": re.compile(r'WRAP access_token="([^"]*)"'),
    "bare": re.compile(r"WRAP access_token=([^\"%]+)"),
    "encoded": re.compile(r"WRAP access_token=([\w.~%-]+)"),
}


@dataclass
class WrapVendor:
    """What the server knows, and what a test may change of it.

    Tokens look like those of WRAP: they hold `&`, `=` and `/`, so that a form that is not decoded gives another text.
    """

    base_url: str = ""
    location: str = "{base}/Authenticate/WRAPv0.9"
    challenge: str = 'WRAP location="{location}", client_id=uri:TeamPulse'
    spelling: str = "bare"
    gives_refresh: bool = True
    rotates: bool = True
    expires_in: str = ""
    failing: list[Answer] = field(default_factory=list[Answer])  # what the next requests for a token are answered with
    good: set[str] = field(default_factory=set[str])
    refresh: set[str] = field(default_factory=set[str])
    asked: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    seen: list[Seen] = field(default_factory=list[Seen])
    made: int = 0

    def __call__(self, seen: Seen) -> Answer:
        self.seen.append(seen)
        if seen.target == "/Authenticate/WRAPv0.9":
            return self._gave(seen)
        found = _SPELLINGS[self.spelling].fullmatch(seen.headers.get("authorization", ""))
        token = unquote(found[1]) if found and self.spelling == "encoded" else found[1] if found else ""
        if token not in self.good:
            location = self.location.format(base=self.base_url)
            return Answer(401, b"", {"WWW-Authenticate": self.challenge.format(location=location)})
        return Answer(200, json.dumps([ME] if seen.target == "/api/users" else ME).encode())

    def _gave(self, seen: Seen) -> Answer:
        assert "authorization" not in seen.headers
        fields = form(seen)
        self.asked.append(dict(fields))
        if self.failing:
            return self.failing.pop(0)
        if fields.pop("wrap_client_id", "") != "uri:TeamPulse":
            return Answer(401)
        by_password = fields == {"wrap_username": USERNAME, "wrap_password": PASSWORD}
        by_token = [*fields] == ["wrap_refresh_token"] and fields["wrap_refresh_token"] in self.refresh
        if not (by_password or by_token):
            return Answer(401)
        if by_token and self.rotates:
            self.refresh.discard(fields["wrap_refresh_token"])
        return Answer(200, self._form(by_token).encode(), {"Content-Type": "application/x-www-form-urlencoded"})

    def _form(self, by_token: bool) -> str:
        self.made += 1
        given = {"wrap_access_token": f"Issuer=http://a/&Id={self.made}"}
        self.good.add(given["wrap_access_token"])
        if self.gives_refresh and (self.rotates or not by_token):
            given["wrap_refresh_token"] = f"refresh&{self.made}="
            self.refresh.add(given["wrap_refresh_token"])
        return urlencode(given | ({"wrap_access_token_expires_in": self.expires_in} if self.expires_in else {}))
