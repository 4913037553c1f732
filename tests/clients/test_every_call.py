"""Parts of every call of an API, from YAML alone: headers, an account in the base path, keys, several rate limits."""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.fakes.lists import done
from tests.fakes.transports import answers
from tests.operations import DRIVERS
from tests.pipeline.generated_client import package
from tests.pipeline.made_api import document, record
from workapis.errors import ConfigurationError, RateLimitedError
from workapis.options import CallOptions, RetryPolicy
from workapis.testing import FakeService
from workapis.transport import Request, Response

ACCOUNT = {"name": "Account-Id", "in": "header", "required": True, "description": "The number of the account."}
AGENT = {"name": "User-Agent", "in": "header", "required": True, "description": "The application, and an address."}
WORDS: dict[str, Any] = {
    "servers": [{"url": "https://needy.example/{accountPath}/v1", "variables": {"accountPath": {"default": "9"}}}],
    "security": [{"key": [], "sid": [], "query": []}],
    "x-workapis-auth": [{"scheme": name, "token": {"argument": name}} for name in ("key", "sid", "query")],
    "x-workapis-headers": [
        {"header": "Account-Id", "argument": "account_id"},
        {"header": "User-Agent", "argument": "user_agent"},
    ],
    "x-workapis-rate-limit": [
        {"requests": 3, "seconds": 10, "per": "token"},
        {"requests": 5, "seconds": 100, "per": "account"},
    ],
}
SCHEMES = {
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "sid": {"type": "apiKey", "in": "cookie", "name": "SID"},
    "query": {"type": "apiKey", "in": "query", "name": "token"},
}
LINKED = "x-workapis-download"
PROOF = {"key": "k", "sid": "s", "query": "q"}
NEEDED = {**PROOF, "account_id": "42", "user_agent": "Reports (me@example.com)"}
KEYS = {"account-id": "42", "x-key": "k", "cookie": "SID=s"}
SENT = {**KEYS, "user-agent": "Reports (me@example.com)"}

pytestmark = pytest.mark.parametrize("driver", DRIVERS)


@pytest.fixture(scope="module")
def needy(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    made = document({"Thing": record(id={"type": "integer"}, link={"type": "string"})}, **WORDS)
    made["paths"]["/things/{id}"]["get"][LINKED] = {"style": "linked", "method": "things.download", "url": "/link"}
    made["components"]["securitySchemes"] = SCHEMES
    for item in made["paths"].values():
        item["parameters"] = [
            *item.get("parameters", []),
            *({**header, "schema": {"type": "string"}} for header in (ACCOUNT, AGENT)),
        ]
    return package("needy", made, tmp_path_factory.mktemp("needy"))


def client(module: ModuleType, driver: str, answer: Any, **more: Any) -> Any:
    """Return a client of the API at an account, whose requests a function or the fake handles."""
    kind = module.Made if driver == "sync" else module.AsyncMade
    if isinstance(answer, FakeService):
        more["transport"] = answer.transport() if driver == "sync" else answer.async_transport()
        more["clock"] = answer.clock()
    else:
        more["transport"] = answers(driver, answer)
    return kind(**{"account_path": "9", **NEEDED, **more})


class Seen(list[Request]):
    """Records the requests, and returns a thing for each."""

    def __call__(self, request: Request) -> Response:
        self.append(request)
        return Response(
            200, {"Content-Type": "application/json"}, b'{"id": 1, "link": "https://files.example/1?sign=1"}'
        )


def test_headers_are_arguments_of_the_client_alone(needy: ModuleType, driver: str) -> None:
    """They go with every call, the application before our name; a call may have others, and methods have none."""
    seen = Seen()
    made = client(needy, driver, seen)
    done(made.things.get(1))
    done(made.request("GET", "/others"))
    done(made.things.get(1, options=CallOptions(headers={"Account-Id": "43"})))
    for request in seen[:2]:
        assert {name: request.headers[name] for name in SENT if name != "user-agent"} == KEYS
        assert re.fullmatch(r"Reports \(me@example.com\) workapis/\S+ \(needy\)", request.headers["user-agent"])
        assert "'42'" not in repr(request)
    assert seen[2].headers["account-id"] == "43"
    assert [*inspect.signature(made.things.get).parameters] == ["id", "options"]


def test_another_host_gets_none_of_them(needy: ModuleType, driver: str, tmp_path: Path) -> None:
    """Neither keys, nor the account, nor the application: only our own name."""
    seen = Seen()
    made = client(needy, driver, seen)
    done(made.things.download(1).save(tmp_path / "thing"))
    assert [request.url for request in seen][1:] == ["https://files.example/1?sign=1"]
    assert seen[1].headers.keys().isdisjoint(KEYS)
    assert seen[1].headers["user-agent"].startswith("workapis/")


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"account_id": None}, "Pass account_id= or set WORKAPIS_NEEDY_ACCOUNT_ID: The number of the account."),
        ({"user_agent": None}, "Pass user_agent= or set WORKAPIS_NEEDY_USER_AGENT: The application, and an address."),
        ({"account_id": ""}, "account_id= is empty"),
        ({"account_id": "4\n2"}, "account_id= is empty, has spaces around it, or contains"),
        ({"user_agent": " x"}, "user_agent= is empty, has spaces"),
        ({"user_agent": "日本"}, "user_agent= is empty, has spaces"),
        ({"account_id": 42}, r"account_id= must be a str, got int"),
        ({"acount_id": "4"}, "unexpected argument acount_id=. Did you mean account_id"),
        ({"account_path": "../1"}, "account_path= must be one segment of the path"),
        ({"account_path": "%2e%2E"}, "account_path= must be one segment of the path"),
        ({"account_path": "a%2fb"}, "account_path= must be one segment of the path"),
        ({"account_path": "a\\b"}, "account_path= must be one segment of the path"),
        ({"account_path": "."}, "account_path= must be one segment of the path"),
        ({"account_path": ""}, "Pass account_path= or set WORKAPIS_NEEDY_ACCOUNT_PATH"),
        ({"account_path": " "}, "account_path= must be one segment of the path"),
        ({"account_path": "https://needy.example/9"}, "Pass base_url= for another address"),
        ({"account_path": 9}, r"account_path= must be a str, got int"),
        ({"account_path": None}, "Pass account_path= or set WORKAPIS_NEEDY_ACCOUNT_PATH"),
    ],
)
def test_what_is_missing_or_wrong_is_told(needy: ModuleType, driver: str, wrong: dict[str, Any], told: str) -> None:
    """When the client is made, with what to give."""
    with pytest.raises(ConfigurationError, match=told):
        client(needy, driver, Seen(), **wrong)


@pytest.mark.parametrize(
    ("given", "path"),
    [("9", "/9/v1"), ("a b", "/a%20b/v1"), ("a@evil.example", "/a%40evil.example/v1"), ("?#:é", "/%3F%23%3A%C3%A9/v1")],
)
def test_an_account_stands_in_the_base_path(needy: ModuleType, driver: str, given: str, path: str) -> None:
    """As one part of it, escaped, so that neither host nor query changes."""
    seen = Seen()
    done(client(needy, driver, seen, account_path=given).things.get(1))
    assert [request.url for request in seen] == [f"https://needy.example{path}/things/1?token=q"]


def test_the_environment_has_them_too(needy: ModuleType, driver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the name of the API and of the argument."""
    for name, value in (("ACCOUNT_ID", "7"), ("USER_AGENT", "App (a@example.com)"), ("ACCOUNT_PATH", "8")):
        monkeypatch.setenv(f"WORKAPIS_NEEDY_{name}", value)
    seen = Seen()
    made = client(
        needy,
        driver,
        seen,
        **dict.fromkeys(("account_id", "user_agent", "account_path")),
    )
    done(made.with_options(timeout=5).things.get(1))
    assert seen[0].url.startswith("https://needy.example/8/v1/things")
    assert (seen[0].headers["account-id"], seen[0].headers["user-agent"][:19]) == ("7", "App (a@example.com)")


@pytest.mark.parametrize("lacks", ["", *SENT, "token"])
def test_the_fake_demands_them(needy: ModuleType, driver: str, lacks: str) -> None:
    """Each key in its place, all of them together, and each header; the log has no key."""
    service = FakeService("needy")
    service.add.things(id=1)
    sent = {name: value for name, value in SENT.items() if name != lacks}
    query = "" if lacks == "token" else "?token=q"
    answer = service.handle("GET", f"https://needy.example/9/v1/things/1{query}", sent, b"")
    assert answer.status == (401 if lacks else 200)
    assert service.log[-1].query == {}
    assert done(client(needy, driver, service).things.get(1)).id == 1


def test_the_fake_makes_clients_of_its_own(needy: ModuleType, driver: str) -> None:
    """They have all that it demands."""
    service = FakeService("needy")
    service.add.things(id=1)
    assert set(service.credentials) == set(NEEDED)
    with pytest.MonkeyPatch.context() as patched:
        patched.setitem(sys.modules, "workapis.needy", needy)
        made = service.client() if driver == "sync" else service.async_client()
    assert done(made.things.get(1)).id == 1


def test_both_budgets_are_kept(needy: ModuleType, driver: str) -> None:
    """The client waits for each, so that the fake refuses none."""
    service = FakeService("needy")
    service.add.things(id=1)
    made = client(needy, driver, service)
    for _ in range(6):
        done(made.things.get(1, options=CallOptions(deadline=1000)))
    assert service.slept == [10.0, 90.0]
    assert [seen.status for seen in service.log] == [200] * 6


def test_the_fake_keeps_both_budgets(needy: ModuleType, driver: str) -> None:
    """It refuses who does not wait, by the short one and by the long one."""
    service = FakeService("needy")
    service.add.things(id=1)
    hasty = client(needy, driver, service, limit=False, retry=RetryPolicy(attempts=1))
    for calls, seconds in ((3, 10.0), (2, 80.0)):
        for _ in range(calls):
            done(hasty.things.get(1))
        with pytest.raises(RateLimitedError) as caught:
            done(hasty.things.get(1))
        assert caught.value.retry_after == pytest.approx(10.0 if calls == 3 else 90.0)
        service.pass_time(seconds)
