"""The programs that users are shown run, sync and async, against a server that answers as the pages print."""

from __future__ import annotations

import asyncio
import contextlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.loopback import Loopback, loopback
from tests.repository import ROOT, published
from workapis.errors import ArgumentError, ConfigurationError, DecodeError, PaginationError, ReportedError, StatusError
from workapis.options import CallOptions, RetryPolicy
from workapis.reply import Reply
from workapis.teampulse import AsyncTeamPulse, TeamPulse
from workapis.teamwork_live import AsyncTeamworkLive, TeamworkLive
from workapis.teamwork_projects import AsyncTeamworkProjects, TeamworkProjects
from workapis.teamwork_projects.models import Project
from workapis.webwork import AsyncWebWork, WebWork

ONCE = RetryPolicy(attempts=1)


def _project(number: int) -> dict[str, Any]:
    media = published("teamwork_projects")["paths"]["/projects.json"]["get"]["responses"]["200"]["content"]
    printed: dict[str, Any] = next(iter(media["application/json"]["examples"].values()))["value"]["projects"][0]
    return {**printed, "id": str(number), "name": f"Project {number}"}


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Play a site with three projects on two pages."""
    with loopback() as state:
        pages = {1: [1, 2], 2: [3]}
        for page, numbers in pages.items():
            body = {"STATUS": "OK", "projects": [_project(number) for number in numbers]}
            for query in (f"page={page}", f"status=ALL&page={page}", f"page={page}&pageSize=2"):
                state.route(f"GET /projects.json?{query}", body, X_Page=str(page), X_Pages="2", X_Records="3")
        one = {"STATUS": "OK", "projects": [_project(1)]}
        state.route("GET /projects.json?page=1&pageSize=1", one, X_Page="1", X_Pages="3", X_Records="3")
        state.route("GET /projects.json?page=1&pageSize=100", one, X_Page="1", X_Pages="1", X_Records="1")
        state.route("GET /projects/1.json", {"STATUS": "OK", "project": _project(1)}, X_Seen="yes")
        state.route("POST /projects.json", {"STATUS": "OK", "id": "7"}, 201)
        for request in ("PUT /projects/7.json", "PUT /projects/7/star.json", "DELETE /projects/7.json"):
            state.route(request, {"STATUS": "OK"})
        state.route("GET /tasks/7.json", {"STATUS": "OK", "todo-item": {"id": 7, "content": "Old"}})
        state.route("PUT /tasks/7.json", {"STATUS": "OK"})
        state.route("GET /anything.json", {"STATUS": "OK", "anything": [1]})
        yield state


def _readme() -> str:
    text = (ROOT / "README.md").read_text("utf-8")
    return text.partition("```python\n")[2].partition("```")[0]


def test_the_program_of_the_readme_runs(server: Loopback) -> None:
    """It is taken from the file; only the address is changed."""
    program = _readme().replace('site="acme"', f'base_url="{server.base_url}"')
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(program, "README.md", "exec"), {})
    assert printed.getvalue().startswith("1 Project 1 Demo 1 Company 2013-12-04\n")
    assert [f"{seen.method} {seen.target}" for seen in server.seen] == [
        "GET /projects.json?status=ALL&page=1",
        "GET /projects.json?status=ALL&page=2",
        "GET /projects.json?page=1&pageSize=100",
        "POST /projects.json",
        "PUT /projects/7.json",
        "GET /tasks/7.json",
        "PUT /tasks/7.json",
        "PUT /projects/7/star.json",
        "DELETE /projects/7.json",
    ]
    assert server.seen[-3].json == {"todo-item": {"content": "New"}}


def test_the_program_of_the_issue_runs(server: Loopback) -> None:
    """Every page lazily, a page, a create with `.id`, update, star and delete."""
    with TeamworkProjects(base_url=server.base_url, api_key="k") as tw:
        found = [(project.id, project.name, project.company.name) for project in tw.projects.list(status="ALL")]
        assert [number for number, _, _ in found] == [1, 2, 3]
        page = tw.projects.list(page_size=100).first_page()
        assert (len(page.items), page.number, page.pages, page.total) == (1, 1, 1, 1)
        new = tw.projects.create(name="New", company_id=999, tags=["a", "b"]).id
        assert new == 7
        answers: list[object] = []
        answers.append(tw.projects.update(new, description="…"))  # type: ignore[func-returns-value]  # that is the law
        answers.append(tw.projects.star(new))  # type: ignore[func-returns-value]  # that is the law
        answers.append(tw.projects.delete(new))  # type: ignore[func-returns-value]  # that is the law
        assert answers == [None, None, None]
    assert server.seen[-3].json == {"project": {"description": "…"}}


def test_the_async_program_of_the_issue_runs(server: Loopback) -> None:
    """The same for asyncio."""

    async def program() -> list[Any]:
        async with AsyncTeamworkProjects(base_url=server.base_url, api_key="k") as tw:
            found: list[Any] = [project.id async for project in tw.projects.list()]
            page = await tw.projects.list(page_size=100).first_page()
            new = (await tw.projects.create(name="New", company_id=999, tags=["a", "b"])).id
            await tw.projects.update(new, description="…")
            await tw.projects.star(new)
            await tw.projects.delete(new)
            return [*found, page.total, new]

    assert asyncio.run(program()) == [1, 2, 3, 1, 7]


def test_lists_can_be_asked_in_all_ways(server: Loopback) -> None:
    """`first`, `pages`, `limit=`, `count` and a checkpoint."""
    with TeamworkProjects(base_url=server.base_url, api_key="k") as tw:
        first = tw.projects.list().first()
        assert first is not None
        assert first.id == 1
        assert [[project.id for project in page] for page in tw.projects.list().pages()] == [[1, 2], [3]]
        assert [project.id for project in tw.projects.list(limit=1)] == [1]
        assert tw.projects.list().count() == 3
        begun = tw.projects.list()
        next(iter(begun))
        assert [project.id for project in tw.projects.list(checkpoint=begun.checkpoint)] == [2, 3]


def test_lists_can_be_asked_in_all_ways_later(server: Loopback) -> None:
    """The same for asyncio."""

    async def program() -> None:
        async with AsyncTeamworkProjects(base_url=server.base_url, api_key="k") as tw:
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


def test_raw_gives_everything_that_came_back(server: Loopback) -> None:
    """`raw` of a method gives status, headers, content and what was parsed; each page of a list has its own."""

    def check(reply: Reply[Project], listed: Reply[list[Project]], done: Reply[None]) -> None:
        assert (reply.status, reply.parsed.id, reply.headers["X-Seen"]) == (200, 1, "yes")
        assert reply.content.startswith(b'{"STATUS"')
        assert "Project 1" not in repr(reply)
        assert [project.id for project in listed.parsed] == [3]
        assert (done.status, done.parsed) == (200, None)

    with TeamworkProjects(base_url=server.base_url, api_key="k") as tw:
        check(tw.raw(tw.projects.get)(1), tw.raw(tw.projects.list)(page=2), tw.raw(tw.projects.delete)(7))

    async def program() -> None:
        async with AsyncTeamworkProjects(base_url=server.base_url, api_key="k") as tw:
            got, listed = await tw.raw(tw.projects.get)(1), await tw.raw(tw.projects.list)(page=2)
            check(got, listed, await tw.raw(tw.projects.delete)(7))

    asyncio.run(program())


def test_every_page_has_its_reply(server: Loopback) -> None:
    """All pages can be seen as they came, not the first alone."""
    with TeamworkProjects(base_url=server.base_url, api_key="k") as tw:
        replies = [page.reply for page in tw.projects.list().pages()]
        assert [reply and reply.headers["X-Page"] for reply in replies] == ["1", "2"]
        assert tw.projects.list(limit=0).first_page().reply is None


def test_raw_takes_methods_of_clients_alone(server: Loopback) -> None:
    """What is no method, and what downloads, is refused with what to do."""
    with TeamworkProjects(base_url=server.base_url, api_key="k") as tw:
        for wrong in (print, tw.projects, tw.close):
            with pytest.raises(ConfigurationError, match="pass a method"):
                tw.raw(wrong)  # type: ignore[arg-type,call-overload,unused-ignore]  # the mistake that is to be seen
        with pytest.raises(ConfigurationError, match="a download has"):
            tw.raw(tw.files.download)(1)
    assert server.seen == []


def test_request_reaches_what_no_method_covers(server: Loopback) -> None:
    """A free request gives the whole JSON, is authorised like every call, and fails as every call does."""
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


def test_with_options_gives_a_copy_and_changes_nothing(server: Loopback) -> None:
    """The copy has the settings, the original none of them; they share connections, and the original closes them."""
    with TeamworkProjects(base_url=server.base_url, api_key="k", headers={"X-A": "1"}) as tw:
        before = tw._session.service.settings
        resource = tw.projects
        copy = tw.with_options(headers={"X-B": "2"}, timeout=3)
        assert type(copy) is TeamworkProjects
        assert tw._session.service.settings is before
        assert tw.projects is resource
        copy.projects.get(1)
        copy.close()
        tw.projects.get(1)
        with pytest.raises(ConfigurationError, match="no such setting: api_key"):
            tw.with_options(api_key="other")  # type: ignore[call-arg]  # that is the law
    assert ["x-a" in seen.headers for seen in server.seen] == [False, True]
    assert ["x-b" in seen.headers for seen in server.seen] == [True, False]

    async def program() -> None:
        async with AsyncTeamworkProjects(base_url=server.base_url, api_key="k") as tw:
            copy = tw.with_options(headers={"X-B": "2"})
            await copy.projects.get(1)
            await copy.aclose()
            await tw.projects.get(1)

    asyncio.run(program())
    assert ["x-b" in seen.headers for seen in server.seen[2:]] == [True, False]


def test_with_options_keeps_what_a_subclass_has(server: Loopback) -> None:
    """A copy is of the same class, with the same attributes, and with resources of its own."""

    class Mine(TeamworkProjects):
        note = "of the class"

    with Mine(base_url=server.base_url, api_key="k") as tw:
        tw.note = "of the object"
        assert tw.projects.get(1).id == tw.raw(tw.projects.get)(1).parsed.id
        copy = tw.with_options(headers={"X-B": "2"})
        assert (type(copy), copy.note) == (Mine, "of the object")
        copy.projects.get(1)
        copy.raw(copy.projects.get)(1)
    assert ["x-b" in seen.headers for seen in server.seen] == [False, False, True, True]


def test_options_are_those_of_one_call(server: Loopback) -> None:
    """`options=` goes with every method, `raw` and `request`, and for every page of a list, and lasts no longer."""
    options = CallOptions(headers={"X-Once": "1"}, timeout=5, deadline=9, retry=ONCE)
    with TeamworkProjects(base_url=server.base_url, api_key="k") as tw:
        tw.projects.get(1, options=options)
        tw.raw(tw.projects.get)(1, options=options)
        tw.request("GET", "/anything.json", options=options)
        assert len(list(tw.projects.list(options=options))) == 3
        assert all(seen.headers["x-once"] == "1" for seen in server.seen)
        server.seen.clear()
        tw.projects.get(1)
        assert "x-once" not in server.seen[0].headers


def test_the_other_clients_do_the_same(server: Loopback) -> None:
    """Each API's client takes its credentials, unwraps its envelope and lists in the same ways."""
    users = [{"id": 1, "name": "a", "displayName": "A"}]
    server.route("GET /users", users)
    server.route("GET /companies.json", [{"any": 1}])
    envelope = {"success": True, "data": [{"id": 1}, {"id": 2}], "meta": {"pagination": {"last_page": 1, "total": 2}}}
    server.route("GET /workspaces", envelope)
    with TeamPulse(base_url=server.base_url, access_token="t") as pulse:
        assert [user.name for user in pulse.users.list()] == ["a"]
        with pytest.raises(PaginationError):  # nothing says how many there are
            pulse.users.list().count()
    with TeamworkLive(base_url=server.base_url, email="e@example.org", api_key="k") as live:
        assert live.resources.retrieve("companies") == [{"any": 1}]
    with WebWork(base_url=server.base_url, token="t") as web:
        assert [item.id for item in web.workspaces.list()] == [1, 2]
        assert web.workspaces.list().count() == 2

    async def program() -> list[Any]:
        async with AsyncTeamPulse(base_url=server.base_url, access_token="t") as pulse:
            found: list[Any] = [user.name async for user in pulse.users.list()]
        async with AsyncTeamworkLive(base_url=server.base_url, email="e@example.org", api_key="k") as live:
            found.append(await live.resources.retrieve("companies"))
        async with AsyncWebWork(base_url=server.base_url, token="t") as web:
            found.append([item.id async for item in web.workspaces.list()])
        return found

    assert asyncio.run(program()) == ["a", [{"any": 1}], [1, 2]]


def test_envelopes_are_never_seen(server: Loopback) -> None:
    """Neither the key around a payload nor the mark of success stands in what a method returns."""
    with TeamworkProjects(base_url=server.base_url, api_key="k") as tw:
        created = tw.projects.create(name="New")
        assert not hasattr(created, "status")
        assert (created.unknown, created.raw) == ({}, {"id": "7"})
        server.route("PUT /projects/1/box.json", {"STATUS": "OK"})
        only_status: object = tw.projects.set_box(1, folder_access="alladmins", enabled=True, folder_id="1")  # type: ignore[func-returns-value]  # that is the law
        assert only_status is None


def test_an_error_under_a_success_status_is_an_error(server: Loopback) -> None:
    """`STATUS: Error` is told though the operation has no reply to be read."""
    server.route("PUT /projects/7.json", {"STATUS": "Error", "MESSAGE": "not yours"})
    with TeamworkProjects(base_url=server.base_url, api_key="k") as tw, pytest.raises(ReportedError, match="not yours"):
        tw.projects.update(7, name="x")


def test_a_misspelt_argument_fails_at_run_time_too(server: Loopback) -> None:
    """What both type checkers refuse (see downstream.py) raises, of methods and of clients."""
    with TeamworkProjects(base_url=server.base_url, api_key="k") as tw, pytest.raises(TypeError, match="statsu"):
        tw.projects.list(statsu="ALL")  # type: ignore[call-arg]  # that is the law
    with pytest.raises(ConfigurationError, match="no such argument: timeuot; did you mean timeout"):
        TeamworkProjects(base_url=server.base_url, api_key="k", timeuot=5)  # type: ignore[call-arg]  # that is the law


def test_the_file_is_where_the_readme_says() -> None:
    """The first Python block of the README is the program that is run here."""
    assert Path(ROOT / "README.md").is_file()
    assert "TeamworkProjects(" in _readme()


def test_statuses_raise_for_free_requests(server: Loopback) -> None:
    """A status other than 2xx is an error of the tree for `raw` and `request` as well."""
    server.answer({"MESSAGE": "no"}, 400)
    with TeamworkProjects(base_url=server.base_url, api_key="k", retry=ONCE) as tw:
        for call in (lambda: tw.request("GET", "/gone.json"), lambda: tw.raw(tw.projects.rates)(5)):
            with pytest.raises(StatusError, match="no"):
                call()
