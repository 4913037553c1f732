"""A program of a user, for the type checkers: it says which types they see, and is never run."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, assert_type

from workapis.oauth2 import AuthorizationCode, AuthorizationRequest, ClientCredentials
from workapis.options import CallOptions, RetryPolicy
from workapis.paging import AsyncPages, Page, Pages
from workapis.reply import Reply
from workapis.teampulse import TeamPulse
from workapis.teampulse.models import TimeEntry, User
from workapis.teamwork_live import TeamworkLive
from workapis.teamwork_projects import TIMEZONES, AsyncTeamworkProjects, TeamworkProjects, models
from workapis.teamwork_projects.models import Project, TodoItem
from workapis.testing import FakeService, fake, sample
from workapis.tokens import FileTokenStore, Token
from workapis.unset import Unset
from workapis.values import AsyncRows, Rows
from workapis.webwork import AsyncWebWork, WebWork
from workapis.webwork.models import SavedTimeReply, Workspace


def teamwork_projects(tw: TeamworkProjects) -> None:
    """Check what a caller of Teamwork Projects sees."""
    for project in tw.projects.list(status="ALL", updated_after_date=dt.date(2010, 6, 3)):
        assert_type(project, Project)
        assert_type(project.id, int)
        assert_type(project.company.name, str)
        assert_type(project.starred, bool)
        assert_type(project.created_on, dt.datetime)
        if project.start_date:
            assert_type(project.start_date, dt.date)
    projects = tw.projects.list(limit=3, checkpoint=None)
    assert_type(projects, Pages[Project])
    assert_type(projects.first(), Project | None)
    page = projects.first_page()
    assert_type(page, Page[Project])
    assert_type(page.items, list[Project])
    assert_type(page.total, int | None)
    assert_type(projects.count(), int)
    assert_type(projects.checkpoint, str | None)
    assert_type(tw.projects.create(name="New").id, int)
    assert_type(tw.projects.update(1, description="…"), None)
    rates = tw.projects.rates(1)
    assert_type(rates.project_default, Decimal)
    assert_type(tw.projects.star(1), None)
    assert_type(TIMEZONES[83], str)


def models_have_types(item: TodoItem, account: models.Account) -> None:
    """Check attributes of types that no operation returns."""
    assert_type(account.created_at, dt.datetime)
    assert_type(item.completed, bool)


def raw(tw: TeamworkProjects) -> None:
    """Check that `raw` says what is parsed, and `request` that nothing is known of it."""
    reply = tw.raw(tw.projects.get)(1)
    assert_type(reply, Reply[Project])
    assert_type(reply.parsed.name, str)
    assert_type(tw.raw(tw.projects.list)(page=2).parsed, list[Project])
    assert_type(tw.raw(tw.projects.star)(1).parsed, None)
    assert_type(tw.request("GET", "/anything.json"), Any)
    assert_type(tw.with_options(timeout=5, retry=RetryPolicy(attempts=1)), TeamworkProjects)
    tw.projects.get(1, options=CallOptions(timeout=5, deadline=60, headers={"X": "y"}))


def values(tw: TeamworkProjects) -> None:
    """Check what goes to other tools."""
    task = tw.tasks.get(7)
    assert_type(task.as_dict(absent="none", keys="wire"), dict[str, Any])
    assert_type(task.as_json(), str)
    assert_type(task.as_row(exact=True), dict[str, Any])
    assert_type({task: 1}[task], int)
    rows = tw.tasks.list().rows(nested="json")
    assert_type(rows, Rows)
    assert_type(list(rows), list[dict[str, Any]])
    assert_type(rows.columns, Mapping[str, type[Any]])
    task.as_dict(absent="nothing")  # type: ignore[arg-type]  # the mistake that is to be seen


async def asynchronous(tw: AsyncTeamworkProjects) -> None:
    """Check that the async client returns the same."""
    assert_type(await tw.projects.get("1"), Project)
    assert_type(tw.projects.list(), AsyncPages[Project])
    async for project in tw.projects.list():
        assert_type(project, Project)
    assert_type(await tw.projects.list().first(), Project | None)
    assert_type(await tw.projects.list().collect(), list[Project])
    assert_type(tw.projects.list().rows(), AsyncRows)
    assert_type(await tw.projects.list().rows().collect(), list[dict[str, Any]])
    assert_type(await tw.raw(tw.projects.get)(1), Reply[Project])
    assert_type(tw.with_options(strict=True), AsyncTeamworkProjects)


def others(live: TeamworkLive, web: WebWork, pulse: TeamPulse) -> None:
    assert_type(live.resources.retrieve("companies/1"), Any)
    assert_type(web.workspaces.list(), Pages[Workspace])
    assert_type(web.timesheets.approve("t", workspace_id=1), None)
    saved = web.time_entries.create(
        workspace_id=1, date=dt.date(2024, 1, 15), start_time=dt.time(9), end_time=dt.time(17)
    )
    assert_type(saved, SavedTimeReply)
    assert_type(saved.saved_minutes, int | Unset)
    assert_type(pulse.users.list().first(), User | None)
    entry = pulse.time_entries.get(1)
    assert_type(entry, TimeEntry)
    assert_type(entry.date, dt.date)


def signing_in(web: WebWork, later: AsyncWebWork) -> None:
    """Check what a program that signs users in sees."""
    grant = AuthorizationCode("a", redirect_uri="b", token_url="c", scopes=["read"], store=FileTokenStore("d"))
    assert_type(WebWork(oauth2=grant), WebWork)
    request = web.oauth2.authorization_url(prompt="consent")
    assert_type(request, AuthorizationRequest)
    assert_type(request.url, str)
    assert_type(web.oauth2.exchange("e", request), Token)
    assert_type(later.oauth2.authorization_url(), AuthorizationRequest)
    TeamPulse(base_url="f", username="g", password="h", token_spelling="quoted")
    TeamPulse(base_url="f", access_token="i", token_spelling="odd")  # type: ignore[arg-type]  # the mistake that is to be seen
    WebWork(oauth2="j")  # type: ignore[arg-type]  # the mistake that is to be seen
    ClientCredentials("k", "l", redirect_uri="m")  # type: ignore[call-arg]  # the mistake that is to be seen


def fakes() -> None:
    """Check that a fake made by a class gives clients of it, and one made by a name any."""
    with fake(TeamworkProjects, records=1) as service:
        assert_type(service.client(), TeamworkProjects)
        assert_type(service.client(timeout=5).projects.get(1), Project)
        assert_type(service.async_client(), Any)
    with fake(AsyncTeamworkProjects) as later:
        assert_type(later.async_client(), AsyncTeamworkProjects)
    with fake("teamwork_projects", transport=True) as named:
        assert_type(named.client(), Any)
        bare: FakeService = named
        assert_type(bare.client(), Any)
        named.fail("projects.list", sttus=503)  # type: ignore[call-arg]  # the mistake that is to be seen
    assert_type(sample(TodoItem, content="x"), TodoItem)
    assert_type(sample("teamwork_projects", "tasks", seed=1), Any)
    sample(int)  # type: ignore[type-var]  # the mistake that is to be seen
    fake(TeamworkProjects, recods=1)  # type: ignore[call-overload]  # the mistake that is to be seen
    fake(int)  # type: ignore[type-var]  # the mistake that is to be seen


def mistakes(tw: TeamworkProjects) -> None:
    """Check that both type checkers find mistakes: mypy and pyright fail if an ignore is not needed."""
    tw.projects.list(statsu="ALL")  # type: ignore[call-arg]  # the mistake that is to be seen
    status: Literal["all"] = "all"
    tw.projects.list(status=status)  # type: ignore[arg-type]  # the mistake that is to be seen
    tw.raw(tw.projects.get)(1, include_poeple=True)  # type: ignore[call-arg]  # the mistake that is to be seen
    tw.with_options(timeuot=5)  # type: ignore[call-arg]  # the mistake that is to be seen
    TeamworkProjects(site="acme", api_key="k", format="yaml")  # type: ignore[arg-type]  # the mistake that is to be seen
    TeamworkProjects(site="acme", api_key="k", retires=3)  # type: ignore[call-arg]  # the mistake that is to be seen
    TeamworkProjects(sight="acme", api_key="k")  # type: ignore[call-arg]  # the mistake that is to be seen
    tw.projects.get(1, options={"timeout": 5})  # type: ignore[arg-type]  # the mistake that is to be seen
