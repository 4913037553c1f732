"""Teamwork.com as its guides and clients of others show it: the App Login Flow, the discovery of sites, and sites.

Its hosts are many, by https: what a client sends to any host comes here, with the host in front of the path.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from attrs import evolve

from tests.fakes.loopback import Seen
from tests.fakes.vendor import ONCE, Answer, Caller, Time, serving
from workapis._http.transports import AsyncHTTPTransport, HTTPTransport
from workapis.oauth2 import AuthorizationCode
from workapis.teamwork_projects import AsyncTeamworkProjects, TeamworkProjects

CLIENT_ID, CLIENT_SECRET = "the-program", "s3cret of/the&program"
REDIRECT = "https://program.example/back"
API_KEY = "twp_k3y"
PLACES = ("authenticate.teamwork.com", "authenticate.eu.teamwork.com")


@dataclass
class SitesVendor:
    """What the vendor knows, and what a test may change of it.

    Attributes:
        names: what a reply to a request for a token names as the site.
        known: what each place of discovery answers whoever shows the API key.
        given: what a request for a token is answered with, in place of a token.
    """

    client_id: str = CLIENT_ID
    client_secret: str = CLIENT_SECRET
    api_key: str = API_KEY
    known: dict[str, Answer] = field(default_factory=dict[str, Answer])
    names: Any = "https://acme.eu.teamwork.com/"
    links: bool = False  # whether lists have a second page, behind a link
    given: Answer | None = None
    codes: set[str] = field(default_factory=set[str])
    good: dict[str, str] = field(default_factory=dict[str, str])  # tokens, with the host of their site
    seen: list[tuple[str, Seen]] = field(default_factory=list[tuple[str, Seen]])

    @property
    def hosts(self) -> list[str]:
        """The hosts that something was sent to, in turn."""
        return [host for host, _ in self.seen]

    def __call__(self, seen: Seen) -> Answer:
        host, _, path = seen.target.removeprefix("/").partition("/")
        self.seen.append((host, seen))
        if (host, path) == ("www.teamwork.com", "launchpad/v1/token.json"):
            return self._token(seen)
        if host in PLACES and path == "authenticate.json":
            answer = self.known.get(host, Answer(401, b'{"STATUS": "Error", "MESSAGE": "Invalid user"}'))
            return answer if seen.headers.get("authorization") == _basic(self.api_key) else Answer(401)
        bearer = seen.headers.get("authorization", "").removeprefix("Bearer ")
        if host != self.good.get(bearer) and seen.headers.get("authorization") != _basic(self.api_key):
            return Answer(401, b'{"STATUS": "Error", "MESSAGE": "Unauthorized"}')
        number = "2" if "page=2" in path else "1"
        found = {"projects": [{"id": number, "name": "Website", "description": host}], "STATUS": "OK"}
        more = {"X-Page": "1", "X-Pages": "1", "X-Records": "1"}
        if self.links:
            more = {"Link": f'<https://{host}/more.json?page=2>; rel="next"'} if number == "1" else {"X-Pages": "2"}
        return Answer(200, json.dumps(found).encode(), more)

    def visit(self, url: str) -> str:
        """Play the user who follows a URL and agrees; return the URL of the redirect."""
        parts = urlsplit(url)
        said = dict(parse_qsl(parts.query, strict_parsing=True))
        assert (parts.netloc, parts.path) == ("www.teamwork.com", "/launchpad/login")
        assert {**said, "state": ""} == {"client_id": self.client_id, "redirect_uri": REDIRECT, "state": ""}
        code = f"code-{len(self.codes)}"
        self.codes.add(code)
        return f"{REDIRECT}?{urlencode({'code': code, 'state': said['state']})}"

    def _token(self, seen: Seen) -> Answer:
        if self.given is not None:
            return self.given
        assert seen.headers["content-type"] == "application/json"
        assert "authorization" not in seen.headers
        said = json.loads(seen.body)
        code = said.pop("code")
        program = {"client_id": self.client_id, "client_secret": self.client_secret}
        assert said == {**program, "redirect_uri": REDIRECT}
        if code not in self.codes:
            return Answer(400, b'{"error": "invalid_grant"}')
        self.codes.remove(code)
        token = f"access-{len(self.good)}"
        self.good[token] = urlsplit(str(self.names)).netloc.lower()
        user = {"id": 7, "firstName": "Ann", "lastName": "Lee", "email": "ann@program.example"}
        body = {"access_token": token, "installation": {"id": 1, "apiEndPoint": self.names}, "user": user}
        return Answer(200, json.dumps(body).encode())


def found(url: object) -> Answer:
    """Return the response of a place of discovery that knows a key."""
    return Answer(200, json.dumps({"account": {"URL": url, "code": "acme"}, "STATUS": "OK"}).encode())


def _basic(key: str) -> str:
    return f"Basic {base64.b64encode(f'{key}:X'.encode()).decode()}"


@contextmanager
def relayed(origin: str) -> Iterator[None]:
    """Send what clients send by https to a server on this machine, until the `with` statement ends."""
    send, send_later = HTTPTransport.send, AsyncHTTPTransport.send

    def moved(request: Any) -> Any:
        here = request.url.removeprefix("https://")
        return request if here == request.url else evolve(request, url=f"{origin}/{here}")

    with (
        patch.object(HTTPTransport, "send", lambda self, request: send(self, moved(request))),
        patch.object(AsyncHTTPTransport, "send", lambda self, request: send_later(self, moved(request))),
    ):
        yield


@dataclass
class Scene:
    """The vendor, a clock, and what programs do."""

    vendor: SitesVendor
    time: Time

    def grant(self, **more: Any) -> AuthorizationCode:
        """Return a grant of a user."""
        return AuthorizationCode(CLIENT_ID, CLIENT_SECRET, redirect_uri=REDIRECT, **more)

    def run(self, caller: Caller, *steps: Any, **arguments: Any) -> list[Any]:
        """Call with a client, without retries."""
        known = {"retry": ONCE, "clock": self.time.clock(), "limit": False}
        return caller.run(*steps, **(known | arguments))

    def sign_in(self, client: Any) -> Any:
        """Be a user who agrees, and the program that receives the redirect."""
        request = client.oauth2.authorization_url()
        return client.oauth2.exchange(self.vendor.visit(request.url), request)


def listed(client: Any) -> Any:
    return client.projects.list()


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Caller:
    """Give both clients in turn."""
    return Caller((TeamworkProjects, AsyncTeamworkProjects), request.param)


@pytest.fixture
def sync() -> Caller:
    """Give the sync client, for what does not depend on the driver."""
    return Caller((TeamworkProjects, AsyncTeamworkProjects), False)


@pytest.fixture
def scene() -> Iterator[Scene]:
    """Play the vendor's side."""
    vendor = SitesVendor()
    with serving(vendor) as url, relayed(url):
        yield Scene(vendor, Time())
