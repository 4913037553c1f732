"""Records and pages in print: the values that identify them, few, none personal, by rich as by Python."""

from __future__ import annotations

import datetime as dt
import io
import json
from typing import Any, ClassVar

import attrs
import pytest
from rich.console import Console

from tests import generated
from tests.fakes.substitutions import READ, printed, text
from tests.repository import SLUGS, published
from workapis._models.findings import Findings
from workapis._models.json_field import Field
from workapis._models.model import Model
from workapis._models.wire import DIGITS, STRING
from workapis.paging import Page
from workapis.teamwork_projects import TeamworkProjects
from workapis.teamwork_projects.models import Company, Person, Project, Tag, TodoItem
from workapis.testing import fake

DAY = dt.date(2013, 12, 4)
TASK = TodoItem(
    status="new",
    creator_lastname="Lee",
    id=7,
    content="Write it",
    due_date=DAY,
    responsible_party_summary="Ann",
    completed=False,
)


def by_rich(value: object, width: int = 200) -> str:
    """Return what rich prints, without colours."""
    file = io.StringIO()
    Console(file=file, width=width, color_system=None).print(value)
    return file.getvalue().strip()


def test_a_task_shows_what_it_is_known_by() -> None:
    """First its id, then what the overlay names, in its order, and nothing else."""
    told = "TodoItem(id=7, content='Write it', due_date=datetime.date(2013, 12, 4), responsible_party_summary='Ann', "
    assert repr(TASK) == f"{told}completed=False)"
    assert by_rich(TASK) == repr(TASK)


def test_what_has_no_value_is_not_shown() -> None:
    """Neither an absent attribute, nor None, an empty text or list."""
    assert repr(attrs.evolve(TASK, due_date=None, responsible_party_summary="")) == (
        "TodoItem(id=7, content='Write it', completed=False)"
    )
    assert repr(TodoItem()) == "TodoItem()"


def test_a_record_inside_is_shown_as_itself() -> None:
    """A project shows its company by what that is known by."""
    source = {"id": "999", "name": "demo", "status": "active", "company": {"id": "999", "name": "Demo 1 Company"}}
    shown = repr(Project.from_dict(source))
    company = "CompanyReference(id=999, name='Demo 1 Company')"
    assert shown == f"Project(id=999, name='demo', company={company}, status='active')"


def test_a_long_text_is_cut() -> None:
    """At most sixty characters of a text are shown."""
    shown = repr(TodoItem(id=1, content="x" * 100))
    assert shown == f"TodoItem(id=1, content='{'x' * 59}…')"
    assert "…" not in repr(TodoItem(id=1, content="x" * 60))


def test_what_looks_personal_is_not_shown() -> None:
    """No e-mail address is shown, whatever its attribute."""
    person = Person(id=999, first_name="Ann", email_address="a@b.c", phone_number_home="1 2 3")
    assert repr(person) == "Person(id=999, first_name='Ann')"
    for other in (person, attrs.evolve(person, first_name="me@corp.com", title="write to a@b.c")):
        assert "@" not in repr(other) + by_rich(other)


def test_a_name_of_the_overlay_shows_no_secret() -> None:
    """An attribute whose name says that it is secret is not shown, even if the model names it or has nothing else."""

    @attrs.define(frozen=True, kw_only=True, repr=False)
    class Owner(Model):
        SHOWN: ClassVar[tuple[str, ...]] = ("user_api_key", "nick")
        id: int
        user_api_key: str
        nick: str
        FIELDS = (
            Field("id", ("id",), DIGITS),
            Field("user_api_key", ("userAPIKey",), STRING),
            Field("nick", ("nick",), STRING),
        )

    owner = Owner.from_dict({"id": "7", "userAPIKey": "k3y", "nick": "ann"})
    assert owner.user_api_key == "k3y"
    assert repr(owner) == "Owner(id=7, nick='ann')"

    class Nameless(Owner):
        SHOWN = ()

    assert "k3y" not in repr(Nameless.from_dict({"id": "7", "userAPIKey": "k3y", "nick": "ann"}))


def test_a_model_without_a_word_shows_its_name_and_few_more() -> None:
    """The id and what it is called by come first, then at most five numbers and texts."""
    assert repr(Tag(color="red", name="urgent", id=1)) == "Tag(id=1, name='urgent', color='red')"
    for slug, name in READ:
        model = generated.models(slug)[name]
        record = model.read(json.loads(text(printed(slug, name))), Findings())
        shown = [key for key, _ in record.__rich_repr__()]
        assert len(shown) <= (1 + len(model.SHOWN) if model.SHOWN else 10)
        known = {item.name for item in model.FIELDS}
        shows_id = "id" in known and isinstance(getattr(record, "id"), (int, str))  # noqa: B009 (for type checkers)
        assert shown[:1] == ["id"] or not shows_id


@pytest.mark.parametrize("slug", SLUGS)
def test_the_words_of_the_bundle_are_what_models_show(slug: str) -> None:
    """`x-workapis-shown` names properties, and the class has their attributes in that order."""
    schemas = published(slug).get("components", {}).get("schemas", {})
    for name, model in generated.models(slug).items():
        names = {key: item.name for item in model.FIELDS for key in item.keys}
        assert tuple(names[key] for key in schemas[name].get("x-workapis-shown", ())) == model.SHOWN


def test_a_page_shows_its_first_items() -> None:
    """Three of them, and how many more there are; in rich one a line."""
    with fake("teamwork_projects", records=5, transport=True) as service:
        client: TeamworkProjects = service.client()
        page = client.projects.list().first_page()
    shown = ", ".join(map(repr, page.items[:3]))
    assert repr(page) == f"Page(items=[{shown}, … 2 more], number=1, pages=1, total=5)"
    printed_page = by_rich(page, 100)
    assert printed_page.count("Project(") == 3
    assert "… 2 more" in printed_page
    assert "total=5" in printed_page


@pytest.mark.parametrize(
    ("items", "shown"),
    [
        ([], "[]"),
        ([1, 2], "[1, 2]"),
        ([1, 2, 3, 4], "[1, 2, 3, … 1 more]"),
        ([{"email": "a@b.c"}, "secret"], "[…, …]"),
        ([Company(id=1)], "[Company(id=1)]"),
    ],
)
def test_items_that_are_no_records_are_not_shown(items: list[Any], shown: str) -> None:
    """An undescribed item may be anything: a page only says that it is there."""
    page = attrs.evolve(_page(), items=items)
    assert f"items={shown}, " in repr(page)


def _page() -> Page[Any]:
    return Page([], 1, None, None, "", None)  # type: ignore[arg-type]  # made by lists alone
