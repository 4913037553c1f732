"""The programs that users are shown run, sync and async, against fakes of the services."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from tests.fakes.loopback import Loopback
from tests.fakes.transports import answers
from workapis.errors import ArgumentError, ConfigurationError, DecodeError, PaginationError, ReportedError, StatusError
from workapis.options import CallOptions, RetryPolicy
from workapis.reply import Reply
from workapis.teampulse import AsyncTeamPulse, TeamPulse
from workapis.teamwork_live import AsyncTeamworkLive, TeamworkLive
from workapis.teamwork_projects import AsyncTeamworkProjects, TeamworkProjects
from workapis.teamwork_projects.models import Project
from workapis.testing import FakeService, fake
from workapis.transport import Request, Response
from workapis.webwork import AsyncWebWork, WebWork

ONCE = RetryPolicy(attempts=1)


@pytest.fixture
def service() -> Iterator[FakeService]:
    """Play a site with three projects on two pages, and a task."""
    with fake("teamwork_projects", transport=True) as service:
        service.plan["operations"]["projects.list"]["pages"]["size_default"] = 2
        company = service.add.companies(id=999, name="Demo 1 Company")
        for number in (1, 2, 3):
            service.add.projects(
                id=number, name=f"Project {number}", company=company, start_date=dt.date(2013, 12, 4), status="active"
            )
        service.add.tasks(id=7, content="Old")
        yield service


def noted(service: FakeService, driver: str = "sync") -> tuple[Any, list[Request]]:
    """Return a transport to a fake, and the requests that it sends."""
    seen, inner = list[Request](), service.transport()

    def answer(request: Request) -> Response:
        seen.append(request)
        return inner.send(request)

    return answers(driver, answer), seen


def test_the_program_of_the_issue_runs(service: FakeService) -> None:
    """Every page lazily, a page, a create with `.id`, update, star and delete."""
    tw: TeamworkProjects = service.client()
    found = [(project.id, project.name, project.company.name) for project in tw.projects.list(status="ALL")]
    assert found == [(number, f"Project {number}", "Demo 1 Company") for number in (1, 2, 3)]
    assert [seen.query for seen in service.log] == [{"status": "ALL", "page": page} for page in ("1", "2")]
    page = tw.projects.list(page_size=100).first_page()
    assert (len(page.items), page.number, page.pages, page.total) == (3, 1, 1, 3)
    new = tw.projects.create(name="New", company_id=999, tags=["a", "b"]).id
    answers_: list[object] = []
    answers_.append(tw.projects.update(new, description="…"))  # type: ignore[func-returns-value]  # that is the law
    assert tw.projects.get(new).description == "…"
    answers_.append(tw.projects.star(new))  # type: ignore[func-returns-value]  # that is the law
    answers_.append(tw.projects.delete(new))  # type: ignore[func-returns-value]  # that is the law
    assert answers_ == [None, None, None]
    service.received("projects.update").once(id=new, description="…")
    assert [item.id for item in service.records.projects] == [1, 2, 3]


def test_the_async_program_of_the_issue_runs(service: FakeService) -> None:
    async def program() -> list[Any]:
        tw: AsyncTeamworkProjects = service.async_client()
        found: list[Any] = [project.id async for project in tw.projects.list()]
        page = await tw.projects.list(page_size=100).first_page()
        new = (await tw.projects.create(name="New", company_id=999, tags=["a", "b"])).id
        await tw.projects.update(new, description="…")
        found.append((await tw.projects.get(new)).description)
        await tw.projects.star(new)
        await tw.projects.delete(new)
        return [*found, page.total]

    assert asyncio.run(program()) == [1, 2, 3, "…", 3]
    assert [item.id for item in service.records.projects] == [1, 2, 3]


def test_lists_can_be_asked_in_all_ways(service: FakeService) -> None:
    """`first`, `pages`, `limit=`, `count` and a checkpoint."""
    tw: TeamworkProjects = service.client()
    first = tw.projects.list().first()
    assert first is not None
    assert first.id == 1
    assert [[project.id for project in page] for page in tw.projects.list().pages()] == [[1, 2], [3]]
    assert [project.id for project in tw.projects.list(limit=1)] == [1]
    assert tw.projects.list().count() == 3
    begun = tw.projects.list()
    next(iter(begun))
    assert [project.id for project in tw.projects.list(checkpoint=begun.checkpoint)] == [2, 3]


def test_lists_can_be_asked_in_all_ways_later(service: FakeService) -> None:
    """The same for asyncio."""

    async def program() -> None:
        tw: AsyncTeamworkProjects = service.async_client()
        first = await tw.projects.list().first()
        assert first is not None
        assert first.id == 1
        found = [[project.id for project in page] async for page in tw.projects.list().pages()]
        assert found == [[1, 2], [3]]
        assert [project.id async for project in tw.projects.list(limit=1)] == [1]
        assert await tw.projects.list().count() == 3
        begun = tw.projects.list()
        async for _ in begun:
            break
        rest = [project.id async for project in tw.projects.list(checkpoint=begun.checkpoint)]
        assert rest == [2, 3]

    asyncio.run(program())


def test_raw_gives_everything_that_came_back(service: FakeService) -> None:
    """`raw` of a method gives status, headers, content and what was parsed; each page of a list has its own."""

    def check(reply: Reply[Project], listed: Reply[list[Project]], done: Reply[None]) -> None:
        assert (reply.status, reply.parsed.id, reply.headers["Content-Type"]) == (200, 1, "application/json")
        assert b"Project 1" in reply.content
        assert "Project 1" not in repr(reply)
        assert [project.id for project in listed.parsed] == [3]
        assert (done.status, done.parsed) == (200, None)

    tw: TeamworkProjects = service.client()
    check(tw.raw(tw.projects.get)(1), tw.raw(tw.projects.list)(page=2), tw.raw(tw.projects.star)(3))

    async def program() -> None:
        tw: AsyncTeamworkProjects = service.async_client()
        got, listed = await tw.raw(tw.projects.get)(1), await tw.raw(tw.projects.list)(page=2)
        check(got, listed, await tw.raw(tw.projects.star)(3))

    asyncio.run(program())


def test_every_page_has_its_reply(service: FakeService) -> None:
    """All pages can be seen as they came, not the first alone."""
    tw: TeamworkProjects = service.client()
    replies = [page.reply for page in tw.projects.list().pages()]
    assert [reply and reply.headers["X-Page"] for reply in replies] == ["1", "2"]
    assert tw.projects.list(limit=0).first_page().reply is None


def test_raw_takes_methods_of_clients_alone(server: Loopback) -> None:
    """Anything but a method, and a download, is refused with the remedy."""
    with TeamworkProjects(base_url=server.base_url, api_key="k") as tw:
        for wrong in (print, tw.projects, tw.close):
            with pytest.raises(ConfigurationError, match=r"^raw: expected a method of this client"):
                tw.raw(wrong)  # type: ignore[arg-type,call-overload,unused-ignore]  # the mistake that is to be seen
        with pytest.raises(ConfigurationError, match="a download has"):
            tw.raw(tw.files.download)(1)
    assert server.seen == []


def test_request_reaches_what_no_method_covers(server: Loopback) -> None:
    """A free request gives the whole JSON, is authorised like every call, and fails as every call does."""
    server.route("GET /anything.json", {"STATUS": "OK", "anything": [1]})
    server.route("GET /broken.json", b"<html>")
    server.route("GET /refused.json", {"STATUS": "Error", "MESSAGE": "no"})
    server.route("POST /x/y.json", {"a": None}, 201)
    with TeamworkProjects(base_url=server.base_url, api_key="k", retry=ONCE) as tw:
        assert tw.request("GET", "/anything.json") == {"STATUS": "OK", "anything": [1]}
        assert tw.request("post", "/x/y.json", query={"a b": [1, True], "n": None}, body={"k": 1}) == {"a": None}
        with pytest.raises(DecodeError, match=r"GET /broken\.json"):
            tw.request("GET", "/broken.json")
        with pytest.raises(ReportedError, match="no"):
            tw.request("GET", "/refused.json")
        raw = tw.raw_request("GET", "/broken.json")
        assert (raw.parsed, raw.content) == (None, b"<html>")
    assert server.seen[1].target == "/x/y.json?a%20b=1&a%20b=true&n=null"
    assert server.seen[1].json == {"k": 1}
    assert all(seen.headers["authorization"].startswith("Basic ") for seen in server.seen)

    async def program() -> Any:
        async with AsyncTeamworkProjects(base_url=server.base_url, api_key="k") as tw:
            return await tw.request("GET", "/anything.json"), (await tw.raw_request("GET", "/anything.json")).parsed

    assert asyncio.run(program()) == ({"STATUS": "OK", "anything": [1]},) * 2


@pytest.mark.parametrize(
    "path",
    ["", "x.json", "//evil.example/x", "https://evil.example/", "/a/../b", "/a/%2e%2E/b", "/a/./b", "/a?b=1", "/a#b",
     "/a b", "/a\n", "/a\\..\\b", "/a%5c..%5cb", None],
)  # fmt: skip
def test_a_free_path_stays_below_the_base_url(server: Loopback, path: Any) -> None:
    """Nothing that could lead to another host or path is sent."""
    with TeamworkProjects(base_url=server.base_url, api_key="k") as tw, pytest.raises(ArgumentError, match="path"):
        tw.request("GET", path)
    assert server.seen == []


@pytest.mark.parametrize("method", ["", "G T", "GET\r\nX: y", None])
def test_a_free_method_is_a_word(server: Loopback, method: Any) -> None:
    """Nothing else is sent."""
    with TeamworkProjects(base_url=server.base_url, api_key="k") as tw, pytest.raises(ArgumentError, match="method"):
        tw.request(method, "/anything.json")
    assert server.seen == []


def test_with_options_gives_a_copy_and_changes_nothing(service: FakeService) -> None:
    """The copy has the settings, the original none of them; they share connections, and the original closes them."""
    transport, seen = noted(service)
    with service.client(headers={"X-A": "1"}, transport=transport) as tw:
        before = tw._session.service.settings
        resource = tw.projects
        copy = tw.with_options(headers={"X-B": "2"}, timeout=3)
        assert type(copy) is TeamworkProjects
        assert tw._session.service.settings is before
        assert tw.projects is resource
        copy.projects.get(1)
        copy.close()
        tw.projects.get(1)
        with pytest.raises(ConfigurationError, match=r"unexpected argument api_key=. Settings are"):
            tw.with_options(api_key="other")
    assert ["x-a" in request.headers for request in seen] == [False, True]
    assert ["x-b" in request.headers for request in seen] == [True, False]

    async def program() -> list[Request]:
        transport, seen = noted(service, "async")
        async with service.async_client(transport=transport) as tw:
            copy = tw.with_options(headers={"X-B": "2"})
            await copy.projects.get(1)
            await copy.aclose()
            await tw.projects.get(1)
        return seen

    assert ["x-b" in request.headers for request in asyncio.run(program())] == [True, False]


def test_with_options_keeps_what_a_subclass_has(service: FakeService) -> None:
    """A copy is of the same class, with the same attributes, and with resources of its own."""

    class Mine(TeamworkProjects):
        note = "of the class"

    transport, seen = noted(service)
    with Mine(base_url=service.base_url, api_key="k", transport=transport) as tw:
        tw.note = "of the object"
        assert tw.projects.get(1).id == tw.raw(tw.projects.get)(1).parsed.id
        copy = tw.with_options(headers={"X-B": "2"})
        assert (type(copy), copy.note) == (Mine, "of the object")
        copy.projects.get(1)
        copy.raw(copy.projects.get)(1)
    assert ["x-b" in request.headers for request in seen] == [False, False, True, True]


def test_options_are_those_of_one_call(service: FakeService) -> None:
    """`options=` goes with every method, `raw` and `request`, and for every page of a list, and lasts no longer."""
    options = CallOptions(headers={"X-Once": "1"}, timeout=5, deadline=9, retry=ONCE)
    transport, seen = noted(service)
    tw: TeamworkProjects = service.client(transport=transport)
    tw.projects.get(1, options=options)
    tw.raw(tw.projects.get)(1, options=options)
    tw.request("GET", "/projects/1.json", options=options)
    assert len(list(tw.projects.list(options=options))) == 3
    assert [request.headers["x-once"] for request in seen] == ["1"] * 5
    tw.projects.get(1)
    assert "x-once" not in seen[-1].headers


def test_the_other_clients_do_the_same() -> None:
    """Each API's client takes its credentials, unwraps its envelope and lists in the same ways."""
    with (
        fake("teampulse") as pulse_,
        fake("teamwork_live") as live_,
        fake("webwork") as web_,
    ):
        user = next(iter(pulse_.records.users))
        workspaces = [web_.add.workspaces().id for _ in range(2)]
        with TeamPulse(base_url=pulse_.base_url, access_token="t") as pulse:
            assert [item.id for item in pulse.users.list()] == [user.id]
            with pytest.raises(PaginationError):  # nothing says how many there are
                pulse.users.list().count()
        with TeamworkLive(base_url=live_.base_url, email="e@example.org", api_key="k") as live:
            made = live.resources.create("companies", body={"any": 1})
            assert live.resources.retrieve("companies") == {"companies": [made]}
        with WebWork(base_url=web_.base_url, token="t") as web:
            assert [item.id for item in web.workspaces.list()] == workspaces
            assert web.workspaces.list().count() == 2

        async def program() -> list[Any]:
            async with AsyncTeamPulse(base_url=pulse_.base_url, access_token="t") as pulse:
                found: list[Any] = [item.id async for item in pulse.users.list()]
            async with AsyncTeamworkLive(base_url=live_.base_url, email="e@example.org", api_key="k") as live:
                found.append(await live.resources.retrieve("companies"))
            async with AsyncWebWork(base_url=web_.base_url, token="t") as web:
                found.append([item.id async for item in web.workspaces.list()])
            return found

        assert asyncio.run(program()) == [user.id, {"companies": [made]}, workspaces]


def test_envelopes_are_never_seen(service: FakeService) -> None:
    """A method returns neither the envelope of a payload nor the status field."""
    tw: TeamworkProjects = service.client()
    created = tw.projects.create(name="New")
    assert not hasattr(created, "status")
    assert (created.unknown, created.raw) == ({}, {"id": str(created.id)})
    only_status: object = tw.projects.set_box(1, folder_access="alladmins", enabled=True, folder_id="1")  # type: ignore[func-returns-value]  # that is the law
    assert only_status is None


def test_an_error_under_a_success_status_is_an_error(service: FakeService) -> None:
    """`STATUS: Error` is an error even if the operation has no response to decode."""
    service.fail("projects.update", body=b'{"STATUS": "Error", "MESSAGE": "not yours"}')
    with pytest.raises(ReportedError, match="not yours"):
        service.client().projects.update(1, name="x")


def test_a_misspelt_argument_fails_at_run_time_too(service: FakeService) -> None:
    """Mistakes of methods and of clients that both type checkers refuse (see downstream.py) raise too."""
    with TeamworkProjects(base_url=service.base_url, api_key="k") as tw, pytest.raises(TypeError, match="statsu"):
        tw.projects.list(statsu="ALL")  # type: ignore[call-arg]  # that is the law
    with pytest.raises(
        ConfigurationError, match=r"^TeamworkProjects: unexpected argument timeuot=. Did you mean timeout"
    ):
        TeamworkProjects(base_url=service.base_url, api_key="k", timeuot=5)  # type: ignore[call-arg]  # that is the law


def test_statuses_raise_for_free_requests(service: FakeService) -> None:
    """A status other than 2xx is an error of the tree for `raw` and `request` as well."""
    tw: TeamworkProjects = service.client()
    for call in (lambda: tw.request("GET", "/gone.json"), lambda: tw.raw(tw.projects.rates)(5)):
        with pytest.raises(StatusError, match="There is no"):
            call()
