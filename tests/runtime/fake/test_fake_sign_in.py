"""Signing in on a fake: tokens and sites by the extensions of an API, and requests without a workapis client."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from tests.repository import SLUGS
from workapis import errors
from workapis.oauth2 import AuthorizationCode
from workapis.teamwork_projects import TeamworkProjects
from workapis.testing import FakeService, fake
from workapis.uploads import Upload

BACK = "https://program.example/back"


def _signed_in(client: TeamworkProjects) -> Any:
    request = client.oauth2.authorization_url()
    state = parse_qs(urlsplit(request.url).query)["state"][0]
    return client.oauth2.exchange(f"{BACK}?{urlencode({'code': 'c', 'state': state})}", request)


def test_a_user_signs_in_in_the_process() -> None:
    """The documented URL gives a token, whose response names the site; files go up, and come down."""
    with fake("teamwork_projects", transport=True) as service:
        project = service.add.projects(name="Apollo")
        grant = AuthorizationCode("program", "its secret", redirect_uri=BACK)
        with TeamworkProjects(oauth2=grant, transport=service.transport()) as tw:
            token = _signed_in(tw)
            assert token.base_url == "https://fake.teamwork.com"
            assert [item.name for item in tw.projects.list()] == ["Apollo"]
            made = tw.files.upload(Upload(b"some bytes", name="notes.txt"), project.id)
            with tw.files.download(made.id) as download:
                assert b"".join(download) == b"some bytes"


def test_on_loopback_the_site_is_given() -> None:
    """The fake names its own address; a client does not believe such a site, so the caller passes it."""
    with fake("teamwork_projects") as service:
        grant = AuthorizationCode("program", "its secret", redirect_uri=BACK, token_url=service.token_url)
        with (
            TeamworkProjects(oauth2=grant) as tw,
            pytest.raises(errors.ConfigurationError, match="pass it as"),
        ):
            _signed_in(tw)
        with TeamworkProjects(oauth2=grant, base_url=service.base_url) as tw:
            _signed_in(tw)
            assert [*tw.projects.list()] == []


def test_a_key_finds_its_site() -> None:
    """A place of discovery names the site to a caller with a key, and to no other."""
    with fake("teamwork_projects", transport=True) as service:
        service.add.projects(name="Apollo")
        with TeamworkProjects(api_key="k", transport=service.transport()) as tw:
            assert [item.name for item in tw.projects.list()] == ["Apollo"]
        place = service.plan["words"]["sites"]["discovery"]["urls"][0]
        assert service.handle("GET", place, {"authorization": "Bearer x"}, b"").status == 401
        answer = json.loads(service.handle("GET", place, service.headers, b"").content)
        assert answer == {"account": {"URL": "https://fake.teamwork.com"}}


@pytest.mark.parametrize("slug", SLUGS)
def test_raw_requests_are_let_in(slug: str) -> None:
    """With the headers and the query of the fake, and not without."""
    service = FakeService(slug, records=1)
    plan = next(item for item in service.plan["operations"].values() if item["method"] == "GET")
    place = f"{service.base_url}{plan['path']}{'' if plan.get('plain') else '.json'}".replace("{path}", "projects")
    assert service.handle("GET", f"{place}?{urlencode(service.query)}", service.headers, b"").status != 401
    assert service.handle("GET", place, {}, b"").status == 401
    service.close()


@pytest.mark.parametrize(
    ("scheme", "headers", "query"),
    [
        ({"type": "apiKey", "in": "query", "name": "key"}, {}, {"key": "a-key"}),
        ({"type": "apiKey", "in": "cookie", "name": "key"}, {"cookie": "key=a-key"}, {}),
        ({"type": "apiKey", "in": "header", "name": "X-Key"}, {"x-key": "a-key"}, {}),
        ({"type": "http", "scheme": "basic"}, {"authorization": "Basic YW55Olg="}, {}),
        ({"type": "oauth2"}, {"authorization": "Bearer a-token"}, {}),
    ],
)
def test_every_kind_of_key_lets_in(
    scheme: dict[str, str], headers: dict[str, str], query: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """For any scheme, with the headers that every call needs; without either the fake refuses."""
    service = FakeService("teamwork_projects")
    monkeypatch.setitem(service.plan["schemes"], "api_key", scheme)  # services of one API share its plan
    monkeypatch.setitem(service.plan["words"], "headers", [{"header": "X-Account", "argument": "account"}])
    assert (service.headers, service.query) == ({"x-account": "a-account", **headers}, query)
    place = f"{service.base_url}/projects.json"
    assert service.handle("GET", f"{place}?{urlencode(query)}", service.headers, b"").status == 200
    assert service.handle("GET", place, {"x-account": "a-account"}, b"").status == 401
    service.close()
