"""Clients against a loopback server: requests, results and errors."""

from __future__ import annotations

import asyncio
import base64
import datetime as dt
import pickle
from decimal import Decimal
from typing import Any

import pytest

from tests.fakes.loopback import Loopback
from tests.repository import published
from workapis import errors
from workapis.options import RetryPolicy
from workapis.teampulse import AsyncTeamPulse, TeamPulse
from workapis.teampulse.models import TaskKey, UserKey
from workapis.teamwork_live import AsyncTeamworkLive, TeamworkLive
from workapis.teamwork_projects import TIMEZONES, AsyncTeamworkProjects, TeamworkProjects
from workapis.webwork import AsyncWebWork, WebWork


def _printed(slug: str, path: str, verb: str, status: str) -> Any:
    media = published(slug)["paths"][path][verb]["responses"][status]["content"]["application/json"]
    return next(iter(media["examples"].values()))["value"]


def test_teamwork_projects_lists_projects(server: Loopback) -> None:
    """Values come back as Python values, the envelope is not seen, the API key is the Basic user name."""
    server.answer(_printed("teamwork_projects", "/projects.json", "get", "200"), X_Pages="1")
    with TeamworkProjects(api_key="key", base_url=server.base_url) as tw:
        projects = list(tw.projects.list(status="ALL", updated_after_date=dt.date(2010, 6, 3), include_people=True))
    assert [project.id for project in projects] == [999]
    assert projects[0].start_date == dt.date(2013, 12, 4)
    assert projects[0].company.name == "Demo 1 Company"
    assert server.seen[0].target == "/projects.json?status=ALL&updatedAfterDate=20100603&includePeople=true&page=1"
    user = base64.b64decode(server.seen[0].headers["authorization"].removeprefix("Basic ")).decode()
    assert user.startswith("key:")
    assert server.seen[0].headers["user-agent"].startswith("workapis/")


def test_teamwork_projects_writes_what_the_page_prints(server: Loopback) -> None:
    """A create sends the documented encodings in the documented envelope, and returns the new id."""
    server.answer({"STATUS": "OK", "id": "7"}, 201)
    with TeamworkProjects(api_key="key", base_url=server.base_url) as tw:
        created = tw.projects.create(name="New", company_id=999, tags=["a", "b"], privacy_enabled=True)
    assert created.id == 7
    assert server.seen[0].json == {
        "project": {"name": "New", "companyId": "999", "tags": "a,b", "privacyEnabled": "true"}
    }


def test_ids_may_be_numbers_digits_or_things(server: Loopback) -> None:
    """`get(1)`, `get("1")` and `get(project)` are one call; anything else is refused before a request."""
    server.answer(_printed("teamwork_projects", "/projects/{id}.json", "get", "200"))
    with TeamworkProjects(api_key="key", base_url=server.base_url) as tw:
        project = tw.projects.get(999)
        tw.projects.get("999")
        tw.projects.get(project)
        assert {seen.target for seen in server.seen} == {"/projects/999.json"}
        for wrong in ("../1", "", -1, True, None):
            with pytest.raises(errors.ArgumentError, match="id"):
                tw.projects.get(wrong)  # type: ignore[arg-type]  # what a type checker would refuse, too
    assert len(server.seen) == 3


def test_rates_are_decimals(server: Loopback) -> None:
    """Money is read as Decimal from strings, under the ids of people."""
    server.answer(_printed("teamwork_projects", "/projects/{project_id}/rates.json", "get", "200"))
    with TeamworkProjects(api_key="key", base_url=server.base_url) as tw:
        rates = tw.projects.rates(1)
    assert rates.account_default == Decimal("50.00")


def test_teamwork_live_keeps_the_slashes_of_a_path(server: Loopback) -> None:
    """The caller names the path; its slashes stay, everything else is escaped, the response is parsed JSON."""
    server.answer([{"any": "thing"}])
    with TeamworkLive(base_url=server.base_url, email="me@example.org", api_key="key") as live:
        assert live.resources.retrieve("client companies/1") == [{"any": "thing"}]
        server.answer(b"")
        assert live.resources.delete("companies/1") is None
        for wrong in ("../x", "a//b", ""):
            with pytest.raises(errors.ArgumentError):
                live.resources.retrieve(wrong)
    assert [seen.target for seen in server.seen] == ["/client%20companies/1.json", "/companies/1.json"]


def test_webwork_unwraps_its_envelope(server: Loopback) -> None:
    """The value under `data` decodes to models; the token is sent as a bearer token."""
    server.answer({"success": True, "data": [{"id": 1}], "meta": {"pagination": {"last_page": 2}}})
    with WebWork(token="t0ken", base_url=server.base_url) as web:
        assert [item.id for item in web.workspaces.list(page=2, per_page=100)] == [1]
    assert server.seen[0].target == "/workspaces?page=2&per_page=100"
    assert server.seen[0].headers["authorization"] == "Bearer t0ken"


def test_teampulse_creates_a_time_entry(server: Loopback) -> None:
    """Nested objects are passed as models, dates as dates."""
    server.answer(_printed("teampulse", "/timeentries", "post", "201"), 201)
    with TeamPulse(base_url=server.base_url, access_token="t") as pulse:
        entry = pulse.time_entries.create(
            date=dt.date(2011, 6, 6), hours=1, task=TaskKey(id=1), user=UserKey(id=6), type="Billable"
        )
    assert entry.date == dt.date(2012, 6, 3)
    assert server.seen[0].json == {
        "date": "2011-06-06", "hours": 1, "task": {"id": 1}, "user": {"id": 6}, "type": "Billable"
    }  # fmt: skip


def test_async_clients_do_the_same(server: Loopback) -> None:
    """Each async client sends and decodes the same as the sync one."""

    async def calls() -> list[Any]:
        server.answer(_printed("teamwork_projects", "/projects.json", "get", "200"), X_Pages="1")
        async with AsyncTeamworkProjects(api_key="key", base_url=server.base_url) as tw:
            found: list[Any] = [project.id async for project in tw.projects.list()]
        server.answer({"data": [{"id": 5}], "meta": {"pagination": {"last_page": 1}}})
        async with AsyncWebWork(token="t", base_url=server.base_url) as web:
            found += [member.id async for member in web.members.list(workspace_id=1)]
        server.answer([])
        async with AsyncTeamPulse(base_url=server.base_url, access_token="t") as pulse:
            found.append((await pulse.users.list().first_page()).items)
        async with AsyncTeamworkLive(base_url=server.base_url, email="e", api_key="k") as live:
            found.append(await live.resources.retrieve("a"))
        return found

    assert asyncio.run(calls()) == [999, 5, [], []]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.ForbiddenError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (418, errors.StatusError),
        (422, errors.ValidationError),
        (429, errors.RateLimitedError),
        (500, errors.ServerError),
        (599, errors.ServerError),
    ],
)
def test_a_status_alone_decides_the_error(server: Loopback, status: int, kind: type[errors.StatusError]) -> None:
    """Whatever the body, the status chooses the class; the text has the message of the service, and no secret."""
    server.answer({"MESSAGE": "You are not the site owner", "STATUS": "Error"}, status)
    once = RetryPolicy(attempts=1)
    tw = TeamworkProjects(api_key="s3cret", base_url=server.base_url, retry=once)
    with tw, pytest.raises(kind) as caught:
        tw.projects.delete(1)
    assert type(caught.value) is kind
    assert caught.value.status == status
    assert "You are not the site owner" in str(caught.value)
    assert "s3cret" not in repr(caught.value) + repr(vars(tw))
    assert pickle.loads(pickle.dumps(caught.value)).body == caught.value.body


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"projects": [', b"\xff", b"[" * 100_000, b"[]", b"{}", b"null"])
def test_garbage_is_a_decode_error(server: Loopback, body: bytes) -> None:
    """A body that cannot be decoded is a `WorkAPIsError` that names operation and place."""
    server.answer(body)
    with TeamworkProjects(api_key="k", base_url=server.base_url) as tw, pytest.raises(errors.DecodeError) as caught:
        tw.projects.list().first()
    assert caught.value.operation_id == "listProjects"


def test_no_answer_is_a_transport_error() -> None:
    """A refused connection is in the tree, and the message has no query."""
    client = TeamworkProjects(api_key="k", base_url="http://127.0.0.1:1", retry=RetryPolicy(attempts=1))
    with client as tw, pytest.raises(errors.TransportError) as caught:
        tw.projects.list(status="ALL").first()
    assert "ALL" not in str(caught.value)


@pytest.mark.parametrize(
    "arguments",
    [{"site": ""}, {"site": "a/b"}, {"site": "evil.org/?"}, {"base_url": "acme"}, {"base_url": "ftp://acme"}],
)
def test_a_client_that_cannot_work_is_refused_at_once(arguments: dict[str, str]) -> None:
    """Missing or impossible settings raise when the client is made, saying what to give."""
    with pytest.raises(errors.ConfigurationError, match=r"site|base_url"):
        TeamworkProjects(api_key="k", **arguments)  # type: ignore[arg-type]  # one test for several keywords


def test_the_site_is_part_of_the_host() -> None:
    """`site="acme"` is the host of the documentation; no connection is made."""
    with TeamworkProjects(site="acme", api_key="k") as tw:
        assert repr(tw) == "<TeamworkProjects of https://acme.teamwork.com>"


def test_timezones_are_looked_up_both_ways() -> None:
    """The table has 151 rows, ids 1 to 152 without 9, and is its own inverse."""
    assert set(TIMEZONES) == set(range(1, 153)) - {9}
    assert all(TIMEZONES.id_of(name) == number for number, name in TIMEZONES.items())
    assert TIMEZONES[83] == "Abu Dhabi"
