"""Fields that have one name in writes and another in reads, by an extension; and texts that come as HTML."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.repository import SLUGS
from workapis.testing import FakeService, fake


def _projects(service: FakeService[Any]) -> tuple[Any, Any]:
    tw, person = service.client(), service.add.people(first_name="Ann").id
    number = tw.projects.create(name="Apollo", use_tasks=True, use_files=False, project_owner_id=person).id
    tw.projects.update(number, use_files=True)
    project = tw.projects.get(number)
    return (project.active_pages, project.owner["id"]), ({"tasks": True, "files": True}, person)


def _comments(service: FakeService[Any]) -> tuple[Any, Any]:
    tw, task = service.client(), service.add.tasks(content="Write it").id
    number = tw.comments.create("tasks", task, body="Done?", isprivate=True).id
    return tw.comments.get(number).private, True


def _estimates(service: FakeService[Any]) -> tuple[Any, Any]:
    tw, task = service.client(), service.add.tasks(content="Write it").id
    tw.tasks.set_estimate(task, task_estimated_minutes=90)
    return tw.tasks.get(task).estimated_minutes, 90


def _budgets(service: FakeService[Any]) -> tuple[Any, Any]:
    client, space = service.client(), service.add.workspaces().id
    client.projects.create(workspace_id=space, name="Apollo", budget=500)
    return client.projects.list(workspace_id=space).first().budget_estimation, 500


def _expenses(service: FakeService[Any]) -> tuple[Any, Any]:
    client, space, day = service.client(), service.add.workspaces().id, dt.date(2026, 1, 5)
    client.expenses.create(workspace_id=space, expense_name="Train", date=day, amount=9, category_id="1")
    return client.expenses.list(workspace_id=space).first().expense_date, day


CASES: dict[str, tuple[str, Callable[[FakeService[Any]], tuple[Any, Any]]]] = {
    "parts of a project, and its owner": ("teamwork_projects", _projects),
    "private comments": ("teamwork_projects", _comments),
    "estimated minutes": ("teamwork_projects", _estimates),
    "budgets": ("webwork", _budgets),
    "days of expenses": ("webwork", _expenses),
}


@pytest.mark.parametrize("name", CASES)
def test_fields_are_shown_under_the_name_of_the_record(name: str) -> None:
    """A write is seen by a read, and the log does not name it as ignored."""
    slug, call = CASES[name]
    with fake(slug, transport=True) as service:
        found, expected = call(service)
        if isinstance(found, str):
            found = dt.date.fromisoformat(found[:10])
        assert found == expected
        words = [word for schema in service.plan["schemas"].values() for word in schema.get("becomes", ())]
        renamed = {name.replace("-", "").lower() for name, *_ in words}
        assert not renamed & {item for seen in service.log for item in seen.ignored}


@pytest.mark.parametrize("slug", SLUGS)
def test_each_word_names_a_field_that_reads_show(slug: str) -> None:
    """No write becomes what no read of its records shows."""
    service = FakeService(slug)
    schemas = service.plan["schemas"]
    shown = json.dumps([item for name, item in schemas.items() if "becomes" not in item])
    for schema in schemas.values():
        for _, first, *_ in schema.get("becomes", ()):
            assert f'"{first}"' in shown


def test_texts_come_as_html() -> None:
    """A fake that deviates so has markup in what people write, and a client gives it as it came."""
    with fake("teamwork_projects", transport=True, deviate=["html"]) as service:
        task = service.add.tasks(content="Write it", description="a < b")
        assert service.client().tasks.get(task.id).description == "<p>a &lt; b<br></p>"
