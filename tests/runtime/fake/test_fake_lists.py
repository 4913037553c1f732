"""Lists of a fake: their pages, their filters and their orders, through the clients that integrators use."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.repository import SLUGS
from workapis.teamwork_projects import TeamworkProjects
from workapis.teamwork_projects.models import Project
from workapis.testing import FakeService, fake, sample
from workapis.webwork import WebWork


def test_pages_are_those_of_the_vendor() -> None:
    """In headers for one vendor, in the response for another; the client reads all of them."""
    with fake("teamwork_projects", transport=True, records=7) as service:
        page = service.client().projects.list(page_size=3).first_page()
        assert (len(page.items), page.number, page.pages, page.total) == (3, 1, 3, 7)
        assert len([*service.client().projects.list(page_size=3)]) == 7
    with fake("webwork", transport=True, records=7) as service:
        client = service.client()
        assert isinstance(client, WebWork)
        workspaces = [item.id for item in service.records.workspaces]
        assert sum(len([*client.tasks.list(workspace_id=number, per_page=2)]) for number in workspaces) == 7
        client.tasks.list(workspace_id=workspaces[0], per_page=2).first_page()
        assert len([*client.tasks.list(workspace_id=424242)]) == 0
        client.members.list(workspace_id=424242).first_page()
        assert service.log[-1].ignored == ["workspace_id"]


def test_lists_are_filtered_by_words() -> None:
    """Changed since, from and to a day, a status or any, a part of a name, a person."""
    with fake("teamwork_projects", transport=True) as service:
        tw = service.client()
        old, began = tw.projects.create(name="Apollo").id, service.now()
        service.pass_time(86400)
        new = tw.projects.create(name="Gemini").id
        since = (began + dt.timedelta(days=1)).date()
        assert [item.id for item in tw.projects.list(updated_after_date=since)] == [new]
        assert [item.id for item in tw.projects.list(status="ALL")] == [old, new]
        assert [item.id for item in tw.projects.list(status="ARCHIVED")] == []
        assert [item.id for item in tw.projects.list(search_term="poll")] == [old]
        for day, person in ((1, 7), (2, 7), (3, 8)):
            tw.time_entries.create(old, date=dt.date(2026, 3, day), person_id=person, hours=1, minutes=0)
        first, last = dt.date(2026, 3, 2), dt.date(2026, 3, 3)
        assert [item.date.day for item in tw.time_entries.list(fromdate=first, todate=last) if item.date] == [2, 3]
        assert len([*tw.time_entries.list(user_id=8)]) == 1
        assert service.log[-1].ignored == []


@pytest.mark.parametrize("slug", SLUGS)
def test_words_of_lists_are_of_the_page(slug: str) -> None:
    """A filter or an order is a parameter of its operation, its values are documented, and so are its fields."""
    service = FakeService(slug)
    for name, plan in service.plan["operations"].items():
        effect = plan.get("effect", {})
        order = effect.get("order", {})
        parameters = {*effect.get("filters", {}), *(order[key] for key in ("by", "mode") if key in order)}
        assert parameters <= {*plan.get("query", ())}, name
        keys = {*order.get("keys", {}).values(), order.get("otherwise", "@made")} - {"@made", "@changed"}
        shown = service._desk._acts.shown_of(plan["of"])
        names = {key.replace("-", "") for key in keys}
        assert all({key, key.removesuffix("name")} & shown for key in names), name


ORDERS: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["beta", "Alpha", "gamma"]),
    ({"orderby": "name"}, ["Alpha", "beta", "gamma"]),
    ({"orderby": "name", "order_mode": "desc"}, ["gamma", "beta", "Alpha"]),
    ({"orderby": "lastActivityDate"}, ["Alpha", "gamma", "beta"]),
    ({"orderby": "companyName"}, ["Alpha", "beta", "gamma"]),
    ({"orderby": "companyName", "order_mode": "desc"}, ["beta", "Alpha", "gamma"]),
]


@pytest.mark.parametrize(("asked", "names"), ORDERS, ids=str)
def test_lists_are_ordered_by_words(asked: dict[str, Any], names: list[str]) -> None:
    """By a field, by one of a referred record, by the time of change; records without the field come last."""
    with fake("teamwork_projects", transport=True) as service:
        companies = [service.add.companies(name=name) for name in ("Acme", "Zenith")]
        first = service.add.projects(name="beta", company=companies[1])
        service.pass_time(60)
        service.add.projects(name="Alpha", company=companies[0])
        service.add.projects(name="gamma")
        service.pass_time(60)
        tw = service.client()
        tw.projects.update(first.id, description="changed")
        assert [item.name for item in tw.projects.list(**asked)] == names
        assert service.log[-1].ignored == []


def test_a_list_has_an_order_of_its_own() -> None:
    """Time entries come by their dates unless another order is requested, people by first names."""
    with fake("teamwork_projects", transport=True) as service:
        tw, project = service.client(), service.add.projects(name="Apollo").id
        for day in (3, 1, 2):
            tw.time_entries.create(project, date=dt.date(2026, 3, day), person_id=7, hours=day, minutes=0)
        days = [[item.date.day for item in tw.time_entries.list(sortorder=order)] for order in ("ASC", "DESC")]
        assert days == [[1, 2, 3], [3, 2, 1]]
        assert [item.date.day for item in tw.time_entries.list(sortby="dateupdated")] == [3, 1, 2]
        for name in ("Grace", "alan"):
            service.add.people(first_name=name)
        assert [item.first_name for item in tw.people.list()] == ["Ada", "alan", "Grace"]


def test_an_order_without_a_word_is_named() -> None:
    """A value that no page explains, and a direction of nothing, change nothing and are named in the log."""
    with fake("teamwork_projects", transport=True, records=3) as service:
        tw = service.client()
        ids = [item.id for item in tw.tasks.list()]
        assert [item.id for item in tw.tasks.list(sort="sequence")] == ids
        assert service.log[-1].ignored == ["sort"]
        tw.projects.list(order_mode="desc").first_page()
        assert service.log[-1].ignored == ["orderMode"]
        dates = [item.due_date for item in tw.tasks.list(sort="duedate")]
        assert dates == sorted(dates)


def named(tags: Any) -> list[str]:
    return [tag.name for tag in tags]


def test_tags_are_shown_by_what_they_tag() -> None:
    """However they came: with the record, by a call of their own, or into the store; and in their own lists."""
    with fake(TeamworkProjects, transport=True) as service:
        tw = service.client(strict=True)
        project = tw.projects.create(name="Apollo", tags=["late", "big"]).id
        assert named(tw.projects.get(project).tags) == ["late", "big"]
        tw.tags.set_of("projects", project, content=["late", "new"])
        listed = [named(found.tags) for found in tw.projects.list()]
        assert listed == [["late", "big", "new"]]
        assert named(tw.tags.list_of("projects", project)) == listed[0]
        late = tw.tags.list().first()
        assert late is not None
        tw.tags.update(late.id, name="very late")
        tw.projects.update(project, description="x")
        assert named(tw.projects.get(project).tags) == ["very late", "big", "new"]
        tw.tags.delete(late.id)
        tw.projects.update(project, tags=["big"])
        task = service.add.tasks(content="Write it", tags=["big"])
        assert tw.tasks.get(task.id).tags == tw.projects.get(project).tags
        assert [tag["name"] for tag in service.records.tasks.one().tags] == ["big"]
        tw.tasks.copy(task.id)
        assert [named(found.tags) for found in tw.tasks.list()] == [["big"], ["big"]]
    assert named(sample(Project, tags=["late"]).tags) == ["late"]
    assert sample(Project).tags == []
