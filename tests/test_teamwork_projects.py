"""The client of Teamwork Projects against a loopback server: what tasks and task lists send, and what comes back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from tests.loopback import Loopback, loopback
from workapis.teamwork_projects import TeamworkProjects


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Serve one test."""
    with loopback() as state:
        yield state


@pytest.fixture
def tw(server: Loopback) -> Iterator[TeamworkProjects]:
    """Return a client of the loopback server."""
    with TeamworkProjects(api_key="key", base_url=server.base_url) as client:
        yield client


def test_a_task_is_created_in_its_envelope(server: Loopback, tw: TeamworkProjects) -> None:
    """The fields of a task are arguments, lists and dates are written as the documentation has them."""
    server.answer({"STATUS": "OK", "id": 7}, 201)
    created = tw.tasks.create(5, content="Write", due_date=dt.date(2026, 1, 2), responsible_party_id=["1", "t2"])
    assert created.id == 7
    assert server.seen[0].target == "/tasklists/5/tasks.json"
    assert server.seen[0].json == {
        "todo-item": {"content": "Write", "due-date": "20260102", "responsible-party-id": "1,t2"}
    }


@pytest.mark.parametrize("key", ["TASKLISTID", "tasklistId"])
@pytest.mark.parametrize("value", ["7", 7])
def test_the_id_of_what_was_created_is_id(server: Loopback, tw: TeamworkProjects, key: str, value: object) -> None:
    """Whatever the reply calls the id of what was created, and in whatever form, it is `id`."""
    server.answer({"STATUS": "OK", key: value}, 201)
    assert tw.task_lists.create(1, name="Next").id == 7


def test_tasks_are_listed_page_by_page(server: Loopback, tw: TeamworkProjects) -> None:
    """The tasks of a project are a list of pages, asked for by number from the first."""
    server.answer({"STATUS": "OK", "todo-items": []}, X_Pages="1")
    assert list(tw.tasks.list_of_project(3, filter_="overdue", page_size=50)) == []
    assert server.seen[0].target == "/projects/3/tasks.json?filter=overdue&page=1&pageSize=50"


def test_a_task_is_completed_by_its_id(server: Loopback, tw: TeamworkProjects) -> None:
    """A verb of a task is a method, which returns nothing where the reply says only that it worked."""
    server.answer({"STATUS": "OK"})
    tw.tasks.complete(9)
    assert (server.seen[0].method, server.seen[0].target) == ("PUT", "/tasks/9/complete.json")
