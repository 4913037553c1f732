"""Records made without a service, to test functions that take the results of a client."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from importlib import import_module
from typing import Any

import attrs
import pytest

from tests.repository import SLUGS
from workapis.teamwork_projects.models import Company, Project, TodoItem
from workapis.testing import FakeService, fake, sample
from workapis.unset import UNSET
from workapis.webwork.models import Project as WebWorkProject


def every_kind(slug: str) -> list[str]:
    """Return the kinds of records that a method gives with documented keys."""
    plans = FakeService(slug).plan["operations"].values()
    return sorted(
        {plan["of"] for plan in plans if plan.get("does") in ("list", "get") and not plan["of"].startswith("{")}
    )


@pytest.mark.parametrize("slug", SLUGS)
def test_a_record_of_every_kind_can_be_made(slug: str) -> None:
    """It is what a client would read, all of it understood, and the same of the same seed."""
    models = import_module(f"workapis.{slug}.models") if every_kind(slug) else None
    for kind in every_kind(slug):
        made = sample(slug, kind)
        assert made == sample(slug, kind)
        if not isinstance(made, dict):
            assert isinstance(made, getattr(models, type(made).__name__))
            assert made.unread == {}
            assert isinstance(sample(type(made)), type(made))
            assert type(made).from_dict(made.to_dict()) == made


def test_a_sample_has_the_values_that_are_given() -> None:
    """Others are made up; of another seed they are others."""
    task = sample(TodoItem, content="Write it", due_date=dt.date(2026, 3, 1), completed=True, id=7)
    assert (task.id, task.content, task.due_date, task.completed) == (7, "Write it", dt.date(2026, 3, 1), True)
    assert task.project_id == sample(TodoItem).project_id != 0
    names = {sample(Project, seed=seed).name for seed in range(5)}
    assert len(names) > 1
    assert "" not in names
    assert sample(TodoItem, due_date=None).due_date is None


def test_a_sample_refers_to_another() -> None:
    """By its id or itself; what is said of one is not known of the next."""
    acme = sample(Company, name="Acme", id=5)
    project = sample(Project, company=acme)
    assert (project.company.id, project.company.name) == (5, "Acme")
    assert sample(Project, company=sample(Company, name="Beta")).company.name == "Beta"
    assert sample(Project).company.name not in ("Acme", "Beta")
    assert sample(Project, company={"id": 5}).company.name != "Acme"


def test_a_fake_makes_samples_that_it_does_not_keep() -> None:
    """By the name of the kind, of its own seed, without a request."""
    with fake("webwork", transport=True, seed=3) as service:
        made = service.sample.projects(name="Apollo")
        assert (
            made
            == sample("webwork", "projects", seed=3, name="Apollo")
            == sample(WebWorkProject, seed=3, name="Apollo")
        )
        assert (len(service.records.projects), len(service.log)) == (0, 0)


def test_a_sample_is_what_the_client_of_a_fake_reads() -> None:
    """The same fields have values."""
    service = FakeService("teamwork_projects", records=1)
    read = service.client().projects.get(service.records.projects.one().id)
    known = [
        [item.name for item in attrs.fields(Project) if getattr(record, item.name) is not UNSET]
        for record in (read, sample(Project))
    ]
    assert known[0] == known[1]
    assert "start_date" in known[0]


REFUSED: list[tuple[Any, dict[str, Any], str]] = [
    ((TodoItem,), {"contnt": "x"}, "there is no field of TodoItem such as 'contnt'. Did you mean content?"),
    ((TodoItem,), {"due_date": "rubbish"}, "due_date= of TodoItem does not match the documentation"),
    (("teamwork_projects", "task"), {}, "there is no kind of record 'task'. Did you mean tasks?"),
    (("teamwork",), {}, "there is no API 'teamwork'"),
    ((Decimal,), {}, "Decimal belongs to no API"),
    (
        (import_module("workapis.teamwork_projects.models").CompanyReference,),
        {},
        "no method returns a CompanyReference",
    ),
]


@pytest.mark.parametrize(("of", "values", "message"), REFUSED, ids=[row[2] for row in REFUSED])
def test_what_cannot_be_made_is_refused(of: Any, values: dict[str, Any], message: str) -> None:
    """With what there is instead."""
    with pytest.raises(ValueError, match=re.escape(message)):
        sample(*of, **values)
    with pytest.raises(ValueError, match="Did you mean tasks"):
        _ = FakeService("teamwork_projects").sample.task
