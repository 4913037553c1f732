"""A program of a user, for the type checkers: it says which types they see, and is never run."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, assert_type

from workapis.teampulse import TeamPulse
from workapis.teampulse.models import TimeEntry
from workapis.teamwork_live import TeamworkLive
from workapis.teamwork_projects import TIMEZONES, AsyncTeamworkProjects, TeamworkProjects, models
from workapis.teamwork_projects.models import Project, TodoItem
from workapis.webwork import WebWork


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
    rates = tw.projects.rates(1)
    assert_type(rates.project_default, Decimal)
    assert_type(tw.projects.star(1), None)
    assert_type(TIMEZONES[83], str)


def models_have_types(item: TodoItem, account: models.Account) -> None:
    """Check attributes of types that no operation returns."""
    assert_type(account.created_at, dt.datetime)
    assert_type(item.completed, bool)


async def asynchronous(tw: AsyncTeamworkProjects) -> None:
    """Check that the async twin returns the same."""
    assert_type(await tw.projects.get("1"), Project)


def others(live: TeamworkLive, web: WebWork, pulse: TeamPulse) -> None:
    """Check the other APIs."""
    assert_type(live.resources.retrieve("companies/1"), Any)
    assert_type(web.workspaces.list(), Any)
    entry = pulse.time_entries.get(1)
    assert_type(entry, TimeEntry)
    assert_type(entry.date, dt.date)


def mistakes(tw: TeamworkProjects) -> None:
    """Check that mistakes are seen: mypy and pyright both fail where an ignore is not needed."""
    tw.projects.list(statsu="ALL")  # type: ignore[call-arg]  # the mistake that is to be seen
    status: Literal["all"] = "all"
    tw.projects.list(status=status)  # type: ignore[arg-type]  # the mistake that is to be seen
