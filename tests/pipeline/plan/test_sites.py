"""The extension for the sites of callers, from YAML to the requests of a generated client of an imagined API."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from scripts.document.fault import FaultsError
from scripts.plan.api_plan import plan
from tests.fakes.transports import Answers
from tests.pipeline.generated_client import package
from tests.pipeline.made_api import document
from tests.repository import FORMATS
from workapis.errors import ConfigurationError
from workapis.oauth2 import AuthorizationCode
from workapis.tokens import MemoryTokenStore
from workapis.transport import Request, Response

FLOWS = {
    "authorizationCode": {
        "authorizationUrl": "https://in.shelf.example/",
        "tokenUrl": "https://in.shelf.example/token",
        "scopes": {},
    }
}
SCHEMES: dict[str, Any] = {
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "login": {"type": "oauth2", "flows": FLOWS},
}
KEY: dict[str, Any] = {"scheme": "key", "token": {"argument": "key"}}
QUERY: dict[str, Any] = {"scheme": "query", "token": {"argument": "query"}}
LOGIN: dict[str, Any] = {"scheme": "login", "oauth2": {"argument": "oauth2"}}
WHO: dict[str, Any] = {"urls": ["https://who.shelf.example/me"], "site": "/me/at", "schemes": ["key"]}
SERVER: dict[str, Any] = {"url": "https://{shelf}.shelf.example/api", "variables": {"shelf": {"default": "s"}}}


def _made(*entries: dict[str, Any], server: dict[str, Any] = SERVER, **sites: Any) -> dict[str, Any]:
    words: dict[str, Any] = {"x-workapis-auth": [*entries], "x-workapis-sites": {"domains": ["shelf.example"], **sites}}
    made = document(**words, servers=[server])
    made["components"]["securitySchemes"] = SCHEMES
    return made


def _json(value: object) -> Response:
    return Response(200, {"Content-Type": "application/json"}, json.dumps(value).encode())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of an API with both ways to find a site."""
    return package(
        "sitesboth", _made(KEY, LOGIN, token="/at/url", discovery=WHO), tmp_path_factory.mktemp("sites")
    ).Made


def _asked(seen: list[Request], says: dict[str, Any]) -> Callable[[Request], Response]:
    """Respond as hosts do, each with its own statement."""

    def answer(request: Request) -> Response:
        seen.append(request)
        return _json(says.get(urlsplit(request.url).netloc, {"id": 1}))

    return answer


def test_a_key_is_shown_where_the_words_say(made: Any) -> None:
    """The header of the scheme finds the site, below whose base path calls go."""
    seen: list[Request] = []
    says = {"who.shelf.example": {"me": {"at": "https://a.shelf.example"}}}
    client = made(key="k", transport=Answers(_asked(seen, says)))
    assert client.things.get(1).id == 1
    assert [request.url for request in seen] == ["https://who.shelf.example/me", "https://a.shelf.example/api/things/1"]
    assert {request.headers["x-key"] for request in seen} == {"k"}


def test_a_token_that_is_renewed_keeps_its_site(made: Any) -> None:
    """All of OAuth2 is sent unless words say less; who renews a token without a word on the site stays there."""
    seen: list[Request] = []
    token = {"access_token": "t1", "refresh_token": "r1", "at": {"url": "https://b.shelf.example/v9/"}}
    says: dict[str, Any] = {"in.shelf.example": token}
    store = MemoryTokenStore()
    grant = AuthorizationCode("program", redirect_uri="https://p.example/back", store=store)
    client = made(oauth2=grant, transport=Answers(_asked(seen, says)))
    request = client.oauth2.authorization_url()
    said = parse_qs(urlsplit(request.url).query)
    assert said.keys() >= {"response_type", "code_challenge", "code_challenge_method"}
    client.oauth2.exchange(f"https://p.example/back?state={request.state}&code=c", request)
    assert isinstance(seen[0].content, bytes)
    assert {name for name, _ in parse_qsl(seen[0].content.decode())} >= {"grant_type", "code_verifier"}
    says |= {"in.shelf.example": {"access_token": "t2"}, "b.shelf.example": {"id": 1}}
    refusals = [Response(401)]

    def answer(request: Request) -> Response:
        is_refused = refusals and urlsplit(request.url).netloc == "b.shelf.example"
        answered = _asked(seen, says)(request)
        return refusals.pop() if is_refused else answered

    client = made(oauth2=grant, transport=Answers(answer))
    assert client.things.get(1).id == 1
    stored = store.load()
    assert stored is not None
    assert (stored.access_token.reveal(), stored.base_url) == ("t2", "https://b.shelf.example/v9")
    assert seen[-1].url == "https://b.shelf.example/v9/things/1"


def test_what_is_given_goes_before_what_is_found(made: Any) -> None:
    """The name of a site, its host, or a base URL; no request is made then."""
    for arguments in ({"shelf": "c"}, {"shelf": "C.shelf.example"}, {"base_url": "https://c.shelf.example/api/"}):
        seen: list[Request] = []
        made(key="k", **arguments, transport=Answers(_asked(seen, {}))).things.get(1)
        assert [request.url for request in seen] == ["https://c.shelf.example/api/things/1"]
    with pytest.raises(ConfigurationError, match=r"Pass base_url=.*'https://c\.other\.example/api' for another host"):
        made(key="k", shelf="c.other.example")


@pytest.mark.parametrize(
    ("document", "pointer", "told"),
    [
        (_made(KEY, token="/at"), "/token", "no entry of x-workapis-auth has `oauth2`"),
        (_made(KEY, discovery=WHO | {"schemes": ["other"]}), "/discovery/schemes/0", "'other'"),
        (_made(QUERY, discovery=WHO | {"schemes": ["query"]}), "/discovery/schemes/0", "'query'"),
        (_made(LOGIN, discovery=WHO | {"schemes": ["login"]}), "/discovery/schemes/0", "'login'"),
        (_made(KEY, server={"url": "https://shelf.example/api"}), "", "the same for all"),
    ],
)
def test_what_finds_no_site_is_a_fault(document: dict[str, Any], pointer: str, told: str) -> None:
    """The fault names the place, and says what to write."""
    with pytest.raises(FaultsError) as caught:
        plan("small", document, FORMATS)
    (fault,) = caught.value.faults
    assert fault.pointer == f"/x-workapis-sites{pointer}"
    assert told in fault.message
    assert len(fault.fix) > 10
