"""Security schemes of every kind, alone and together, from YAML to the requests of a generated client."""

from __future__ import annotations

import logging
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from scripts.document.fault import FaultsError
from scripts.plan.api_plan import plan
from scripts.plan.auth import auth
from scripts.render.code_samples import Sampler
from scripts.spec.operations import operations
from tests.fakes.transports import Answers
from tests.pipeline.generated_client import package
from tests.pipeline.made_api import document
from tests.repository import FORMATS
from workapis.errors import ConfigurationError
from workapis.options import CallOptions
from workapis.transport import Request, Response

SCHEMES: dict[str, Any] = {
    "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "api key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "SID"},
    "other": {"type": "apiKey", "in": "cookie", "name": "UID"},
    "bearer": {"type": "http", "scheme": "Bearer"},
    "basic": {"type": "http", "scheme": "basic"},
    "digest": {"type": "http", "scheme": "digest"},
    "tls": {"type": "mutualTLS"},
    "nowhere": {"type": "apiKey", "in": "path", "name": "key"},
    "flows": {"type": "oauth2", "flows": {}},
    "login": {"type": "oauth2", "flows": {}},
    "openid": {"type": "openIdConnect", "openIdConnectUrl": "https://a.example/.well-known/openid-configuration"},
}
PAIR = {"username": {"argument": "user"}, "password": {"argument": "word"}}
EACH = ("header", "query", "cookie", "bearer", "basic", "login", "openid")
SECRET = "a secret&/?=1"
SAFE = "a-secret-1"


def _entry(name: str) -> dict[str, Any]:
    if name == "flows":
        return {"scheme": name, "oauth2": {"argument": "oauth2"}}
    return {"scheme": name, **(PAIR if name == "basic" else {"token": {"argument": f"{name}_key"}})}


def _made(*security: tuple[str, ...], entries: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    names = dict.fromkeys(name for entry in security for name in entry)
    words = [_entry(name) for name in names] if entries is None else entries
    made = document(**{"x-workapis-auth": words, "security": [{name: [] for name in entry} for entry in security]})
    made["components"]["securitySchemes"] = SCHEMES
    return made


def _sent(request: Request) -> dict[str, str]:
    shown = {name: request.headers[name] for name in ("authorization", "cookie", "x-key") if name in request.headers}
    return shown | dict(parse_qsl(urlsplit(request.url).query))


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The clients of one API that knows each scheme, of one that asks for four at once, and of one with a choice."""
    folder = tmp_path_factory.mktemp("credentials")
    together = ("header", "query", "cookie", "other", "bearer")
    return {
        "each": package("keyeach", _made(*((name,) for name in EACH)), folder).Made,
        "all": package("keyall", _made(together), folder).Made,
        "either": package("keyeither", _made(("header",), ("query", "basic")), folder).Made,
    }


ALL = {f"{name}_key": f"{SAFE}-{name}" for name in ("header", "query", "cookie", "other", "bearer")}


@pytest.mark.parametrize(
    ("kind", "given", "sent"),
    [
        ("each", {"header_key": SECRET}, {"x-key": SECRET}),
        ("each", {"query_key": SECRET}, {"api key": SECRET}),
        ("each", {"cookie_key": SAFE}, {"cookie": f"SID={SAFE}"}),
        ("each", {"bearer_key": SAFE}, {"authorization": f"Bearer {SAFE}"}),
        ("each", {"user": "u", "word": "p"}, {"authorization": "Basic dTpw"}),
        ("each", {"login_key": SAFE}, {"authorization": f"Bearer {SAFE}"}),
        ("each", {"openid_key": SAFE}, {"authorization": f"Bearer {SAFE}"}),
        (
            "all",
            ALL,
            {
                "x-key": f"{SAFE}-header",
                "api key": f"{SAFE}-query",
                "cookie": f"SID={SAFE}-cookie; UID={SAFE}-other",
                "authorization": f"Bearer {SAFE}-bearer",
            },
        ),
        ("either", {"header_key": SECRET}, {"x-key": SECRET}),
        ("either", {"query_key": "k", "user": "u", "word": "p"}, {"api key": "k", "authorization": "Basic dTpw"}),
    ],
)
def test_a_client_sends_what_security_asks_for(
    clients: Any, kind: str, given: dict[str, str], sent: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    """Each scheme goes to its place and nowhere else, after a redirect too; no log, repr or hook shows it."""
    caplog.set_level(logging.DEBUG)
    seen: list[Request] = []

    def answer(request: Request) -> Response:
        seen.append(request)
        if len(seen) == 1:
            return Response(307, {"Location": "/api/moved?api+key=old&x=1"})
        return Response(200, {"Content-Type": "application/json"}, b'{"id": 1}')

    client = clients[kind](**given, transport=Answers(answer))
    assert client.things.get(1, options=CallOptions(headers={"X-Other": "1"})).id == 1
    in_query = {name: value for name, value in sent.items() if name == "api key"}
    assert _sent(seen[0]) == sent
    assert _sent(seen[1]) == {"api key": "old", "x": "1"} | sent
    assert urlsplit(seen[1].url).query.count("api") == 1
    assert bool(in_query) == bool(urlsplit(seen[0].url).query)
    told = caplog.text + repr(seen) + repr(client)
    assert not [value for value in given.values() if len(value) > 1 and value in told]


def test_a_way_lacks_what_it_needs(clients: Any) -> None:
    """Schemes that go together are requested together, by name; those that are a choice are not mixed."""
    told = "Pass header_key= and other_key= or set .*KEYALL_HEADER_KEY"
    with pytest.raises(ConfigurationError, match=told):
        clients["all"](**{name: value for name, value in ALL.items() if name not in ("header_key", "other_key")})
    with pytest.raises(ConfigurationError, match="Pass header_key=, or query_key= and user= and word="):
        clients["either"](header_key="a", query_key="b")
    for wrong in ("a b", "a;b", 'a"', "ä", ""):
        with pytest.raises(ConfigurationError, match="cookie"):
            clients["each"](cookie_key=wrong)
    with pytest.raises(ConfigurationError, match="query_key= is empty"):
        clients["each"](query_key="")


def test_budgets_are_told_apart_by_all_that_goes_together(clients: Any) -> None:
    """Two accounts behind one key have budgets of their own."""
    transport = Answers(lambda _: Response(204))
    made = [clients["all"](**ALL | {"other_key": key}, transport=transport) for key in ("a", "b", "b")]
    accounts = [client._session.service.auth.account for client in made]
    assert accounts[0] != accounts[1] == accounts[2]


@pytest.mark.parametrize(
    ("made", "index", "told"),
    [
        (_made(("digest",)), 0, "is digest, which no client supports"),
        (_made(("tls",)), 0, "is mutualTLS, which no client supports"),
        (_made(("nowhere",)), 0, "is in a place that no client"),
        (_made(("header",), entries=[{"scheme": "header", **PAIR}]), 0, "'header' is not"),
        (_made(("bearer",), entries=[{"scheme": "bearer", **PAIR}]), 0, "'bearer' is not"),
        (_made(("basic",), entries=[{"scheme": "basic", "token": {"argument": "a"}}]), 0, "takes a user name"),
        (_made(("query",), entries=[_entry("query") | {"prefix": "K "}]), 0, "a prefix"),
        (_made(("bearer",), entries=[_entry("bearer") | {"prefix": "K "}]), 0, "a prefix"),
        (
            _made(("openid",), entries=[{"scheme": "openid", "oauth2": {"argument": "o"}}]),
            0,
            "no client supports the flows",
        ),
        (_made(("header", "flows")), 1, "credentials that never change"),
        (_made(("basic", "bearer")), 1, "use the same place"),
        (_made(("header", "query"), entries=[_entry("header")]), None, "combines 'query' with 'header'"),
    ],
)
def test_what_no_client_can_send_is_a_fault(made: dict[str, Any], index: int | None, told: str) -> None:
    """The fault names the entry, or all of them if one is missing, and says what to write."""
    with pytest.raises(FaultsError) as caught:
        auth("small", made)
    (fault,) = caught.value.faults
    assert fault.pointer == "/x-workapis-auth" + ("" if index is None else f"/{index}")
    assert told in fault.message
    assert len(fault.fix) > 10


@pytest.mark.parametrize(
    ("security", "shell", "python"),
    [
        (("query",), ["--url-query 'api key=QUERY_KEY'"], 'query_key="QUERY_KEY"'),
        (("cookie",), ["--cookie SID=COOKIE_KEY"], 'cookie_key="COOKIE_KEY"'),
        (("openid",), ["--header 'Authorization: Bearer OPENID_KEY'"], 'openid_key="OPENID_KEY"'),
        (
            ("header", "bearer"),
            ["--header 'X-Key: HEADER_KEY'", "--header 'Authorization: Bearer BEARER_KEY'"],
            'header_key="HEADER_KEY", bearer_key="BEARER_KEY"',
        ),
    ],
)
def test_samples_show_all_that_is_sent(security: tuple[str, ...], shell: list[str], python: str) -> None:
    made = _made(security)
    planned = plan("small", made, FORMATS)
    operation = next(item for item in operations(made) if item.name == "getThing")
    method = next(item for item in planned.resources[0].operations if item.id == "getThing")
    samples = Sampler(made, planned, FORMATS).samples(operation, method)
    assert f"Made({python})" in samples[0]["source"]
    assert [line for line in shell if line in samples[2]["source"]] == shell
