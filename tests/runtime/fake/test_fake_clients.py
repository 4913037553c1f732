"""The fake through the public clients: writes can be read back, in every format, sync and async."""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
import json
import threading
import urllib.request
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

from tests.fakes.prober import arguments
from tests.operations import DRIVERS, Described, described, method_of
from tests.outcomes import done
from tests.repository import SLUGS, published
from workapis import errors
from workapis._fake.replies import Replies
from workapis._fake.schema import Schemas
from workapis._fake.store import Store
from workapis.paging import AsyncPages, Pages
from workapis.teampulse.models import TaskKey, UserKey
from workapis.teamwork_projects.models import PeopleIds
from workapis.testing import FakeService, fake
from workapis.webwork import AsyncWebWork, WebWork

READS = [
    item
    for slug in SLUGS
    for item in described(slug)
    if item.operation.method == "get" and "x-workapis-upload" not in item.operation.value
]


@cache
def filled(slug: str) -> FakeService:
    """Return a fake with records, which tests that read share."""
    service = FakeService(slug, records=3)
    service.plan["words"].pop("rate-limit", None)
    return service


@cache
def strict(slug: str, form: str) -> Any:
    return filled(slug).client(strict=True, limit=False, **({"format": form} if form == "xml" else {}))


def taken(value: Any) -> Any:
    """Return what a method gives, all items of a list."""
    return [*value] if isinstance(value, Pages) else value


@pytest.mark.parametrize("item", READS, ids=str)
def test_reads_are_decoded_without_drift(item: Described) -> None:
    """A strict client reads what the fake keeps; JSON and XML give equal values."""
    service, values = filled(item.slug), []
    positional, keywords = arguments(service, item)
    for form in ("json", "xml") if "xml" in published(item.slug).get("x-workapis-formats", {}) else ("json",):
        try:
            values.append(taken(method_of(strict(item.slug, form), item.name)(*positional, **keywords)))
        except (errors.NotFoundError, errors.BadRequestError) as error:
            values.append(str(error))
        except errors.ConfigurationError:
            assert form == "xml", "only XML may be told to be missing"
    assert values[1:] in ([], values[:1])


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("transport", [True, False], ids=["in the process", "over loopback"])
def test_what_is_written_is_read_back(transport: bool, driver: str) -> None:
    """Create, edit, list, delete; in the process and over a socket."""

    async def main() -> None:
        with fake("teamwork_projects", transport=transport) as service:
            tw = service.client() if driver == "sync" else service.async_client()
            project = (await done(tw.projects.create(name="Apollo"))).id
            into = (await done(tw.task_lists.create(project, name="First"))).id
            task = (await done(tw.tasks.create(into, content="Write it", due_date=dt.date(2026, 3, 1)))).id
            read = await done(tw.tasks.get(task))
            assert (read.content, read.due_date, read.project_id) == ("Write it", dt.date(2026, 3, 1), project)
            await done(tw.tasks.update(attrs.evolve(read, content="Write it down")))
            listed = tw.tasks.list_of_project(project)
            found = [item async for item in listed] if isinstance(listed, AsyncPages) else [*listed]
            assert [item.content for item in found] == ["Write it down"]
            await done(tw.tasks.delete(task))
            with pytest.raises(errors.NotFoundError):
                await done(tw.tasks.get(task))
            if driver == "async":
                await tw.aclose()

    asyncio.run(main())


def test_a_fake_can_be_named_by_its_client() -> None:
    """By either class, or one that inherits it, of which `client()` or `async_client()` makes one; by no other."""

    class OwnClient(WebWork):
        pass

    with fake(OwnClient, transport=True) as service:
        assert (service.api, type(service.client())) == ("webwork", OwnClient)
        assert type(service.async_client()) is AsyncWebWork
    with fake(AsyncWebWork, transport=True) as other:
        assert (type(other.client()), type(other.async_client())) == (WebWork, AsyncWebWork)
    with pytest.raises(ValueError, match="Path belongs to no API"), fake(Path):  # type: ignore[type-var]
        pass


def test_words_say_what_rules_cannot_know() -> None:
    """Completing, starring, liking, tagging, copying, restoring, lines that are tasks, one box a project."""
    with fake("teamwork_projects", transport=True) as service:
        tw = service.client()
        project = tw.projects.create(name="Apollo").id
        into = tw.task_lists.create(project, name="First").id
        task = tw.tasks.create(into, content="Write it").id
        tw.tasks.complete(task)
        assert [item.id for item in tw.tasks.list_completed()] == [task]
        tw.tasks.create_subtasks(task, content="One\nTwo")
        assert [item.content for item in service.records.tasks][1:] == ["One", "Two"]
        tw.tasks.uncomplete(task)
        assert [*tw.tasks.list_completed()] == []
        tw.projects.star(project)
        assert [item.id for item in tw.projects.list_starred()] == [project]
        tw.likes.like("tasks", task)
        assert len([*tw.likes.list("tasks", task)]) == 1
        tw.likes.unlike("tasks", task)
        assert [*tw.likes.list("tasks", task)] == []
        tw.projects.delete(project)
        with pytest.raises(errors.NotFoundError):
            tw.projects.get(project)
        tw.trashcan.restore("projects", project)
        assert tw.projects.get(project).name == "Apollo"
        assert tw.people.me().id == service.records.people.one().id


def test_refusals_are_in_the_words_of_the_vendor() -> None:
    """Invalid by the schema, missing, without credentials, or unreadable."""
    with fake("teamwork_projects", transport=True) as service:
        tw = service.client()
        with pytest.raises(errors.NotFoundError, match="There is no projects 7"):
            tw.projects.get(7)
        with pytest.raises(errors.ValidationError, match=r"project\.name must be string") as refused:
            tw.request("POST", "/projects.json", body={"project": {"name": 7}})
        assert str(refused.value).count(refused.value.advice) == 1
        answer = service.handle("POST", f"{service.base_url}/projects.json", service.headers, b"{")
        assert (answer.status, b"cannot be read" in answer.content) == (422, True)
        with pytest.raises(errors.NotFoundError):
            tw.request("GET", "/nothing.json")
        answer = service.handle("GET", f"{service.base_url}/projects.json", {}, b"")
        assert (answer.status, json.loads(answer.content)["STATUS"]) == (401, "Error")


@pytest.mark.parametrize(
    ("words", "schema", "answered"),
    [
        (["message"], None, {"message": "no"}),
        (["/error/message"], None, {"error": {"message": "no"}}),
        (["/errors/0/message", "title"], None, {"errors": [{"message": "no"}], "title": "no"}),
        (["/error/message"], {"error": {"properties": {"message": {"type": "string"}}}}, {"error": {"message": "no"}}),
        (["/error/message"], {"errors": {"type": "string"}}, {}),
    ],
)
def test_refusals_have_the_message_where_the_vendor_has_it(
    words: list[str], schema: dict[str, Any] | None, answered: dict[str, Any]
) -> None:
    """A refusal has its message at the keys and JSON pointers of the API, as far as its schema has them."""
    refusals = {"400": {"type": "object", "properties": schema}} if schema else {}
    plan = {"words": {"errors": {"message": words}}, "refusals": refusals}
    replies = Replies(plan, Schemas({}), Store({}, lambda: dt.datetime.now(dt.UTC)))
    assert replies.refused({}, 400, "no").value == answered


def test_the_limit_is_under_test_and_nothing_sleeps() -> None:
    """The client keeps to 150 a minute by the clock of the fake; one that does not is refused with the delay."""
    with fake("teamwork_projects", transport=True) as service:
        tw = service.client()
        for _ in range(151):
            tw.projects.list().first_page()
        assert service.slept == [60.0]
        service.pass_time(60)
        heedless = service.client(limit=False)
        for _ in range(151):
            heedless.projects.list().first_page()
        assert service.slept[1:] == [60.0]
        statuses = [seen.status for seen in service.log]
        assert statuses.count(429) == 1


def test_versions_that_are_stale_are_refused() -> None:
    """If a record has a version, it rises with each update, and only the newest may be changed."""
    with fake("teampulse", transport=True, records=1) as service:
        client = service.client(access_token="a-token")
        task, user = (next(iter(found)).id for found in (service.records.tasks, service.records.users))
        about: Any = {
            "task": TaskKey(id=task),
            "user": UserKey(id=user),
            "type": "Billable",
            "date": dt.date(2026, 3, 1),
        }
        made = client.time_entries.create(hours=1, **about).id
        assert client.time_entries.update(made, hours=2, iversion=1, **about).iversion == 2
        with pytest.raises(errors.BadRequestError, match="status 400"):
            client.time_entries.update(made, hours=3, iversion=1, **about)
        assert service.log[-1].message == "Version 1 is not the newest, which is 2."
        assert client.time_entries.get(made).hours == 2


def test_records_can_be_made_up() -> None:
    """So many of each kind, the same of the same seed, with references to one another that lead somewhere."""
    with (
        fake("teamwork_projects", transport=True, records=5) as one,
        fake("teamwork_projects", transport=True, records=5) as same,
        fake("teamwork_projects", transport=True, records=5, seed=1) as other,
    ):
        names = [[item.name for item in service.client().projects.list()] for service in (one, same, other)]
        assert names[0] == names[1] != names[2]
        tw = one.client()
        projects = {project.id for project in tw.projects.list()}
        assert {task.project_id for task in tw.tasks.list()} <= projects
        assert len([*tw.tasks.list()]) == len([*tw.projects.list()]) == 5


def test_documented_records_can_be_there() -> None:
    """Those that the pages print, with their ids, read as the documentation has them."""
    with fake("teampulse", transport=True, documented=True) as service:
        client = service.client(access_token="a-token")
        assert [task.name for task in client.tasks.list()][:2] == ["Vacation", "Meetings"]


def test_things_at_free_paths_are_kept() -> None:
    """An API whose paths are free keeps what is written by the path that it was written to."""
    with fake("teamwork_live", transport=True) as service:
        client = service.client()
        made = client.resources.create("projects", body={"Project": {"Name": "x"}})
        number = made["Project"]["id"]
        client.resources.modify(f"projects/{number}", body={"Project": {"Name": "y"}})
        assert client.resources.retrieve(f"projects/{number}") == {"Project": {"id": number, "Name": "y"}}
        client.resources.delete(f"projects/{number}")
        with pytest.raises(errors.NotFoundError):
            client.resources.retrieve(f"projects/{number}")


def test_ids_are_given_out_once() -> None:
    """Eight threads create at the same time: each record has an id of its own."""
    with fake("teamwork_projects", transport=True) as service:
        client = service.client(limit=False)
        service.plan["words"].pop("rate-limit")
        ids: list[int] = []
        threads = [
            threading.Thread(target=lambda: ids.extend(client.projects.create(name="x").id for _ in range(20)))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({*ids}) == len(ids) == 160


def test_any_language_can_ask() -> None:
    """Over loopback it is a server like any other; two fakes are two servers."""
    with fake("webwork", records=2) as one, fake("webwork") as two:
        counts = []
        for service in (one, two):
            request = urllib.request.Request(f"{service.base_url}/tasks", headers={"Authorization": "Bearer x"})
            with urllib.request.urlopen(request) as response:
                counts.append(len(json.load(response)["data"]))
        assert counts == [2, 0]
        assert len({*itertools.chain([one.base_url, two.base_url])}) == 2


@pytest.mark.parametrize("kind", ["spellings", "unknown", "nulls", "numbers"])
def test_a_client_reads_what_deviates(kind: str) -> None:
    """Every record is read all the same, as if nothing were odd; what a page does not name is counted."""
    with (
        fake("teamwork_projects", transport=True, records=4) as calm,
        fake("teamwork_projects", transport=True, records=4, deviate=[kind]) as odd,
    ):
        wanted, found = calm.client(), odd.client()
        for name in ("projects", "tasks", "people", "milestones", "time_entries"):
            assert [(item.id, item.unread) for item in getattr(found, name).list()] == [
                (item.id, {}) for item in getattr(wanted, name).list()
            ]
        assert [task.content for task in found.tasks.list()] == [task.content for task in wanted.tasks.list()]
        assert kind != "unknown" or found.drift.deviations
    with pytest.raises(ValueError, match="Did you mean nulls"):
        FakeService("teamwork_projects", deviate=["null"])


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("transport", [True, False], ids=["in the process", "over loopback"])
def test_files_are_sent_and_fetched(transport: bool, driver: str, tmp_path: Path) -> None:
    """Bytes go to an address that the service names, and come back from one; by a form too."""
    (tmp_path / "plan.txt").write_bytes(b"bytes" * 1000)

    async def main() -> None:
        with fake("teamwork_projects", transport=transport) as service:
            tw = service.client() if driver == "sync" else service.async_client()
            project = (await done(tw.projects.create(name="Apollo"))).id
            sent = (await done(tw.files.upload(tmp_path / "plan.txt", project))).id
            file = await done(tw.files.get(sent))
            assert (file.name, file.size) == ("plan.txt", 5000)
            await done((await done(tw.files.download(sent))).save(tmp_path / "copy.txt"))
            assert (tmp_path / "copy.txt").read_bytes() == b"bytes" * 1000
            assert str(await done(tw.files.send_classic(tmp_path / "plan.txt"))).startswith("tf_")
            if driver == "async":
                await tw.aclose()

    asyncio.run(main())


def test_a_chain_is_followed_when_it_is_read() -> None:
    """A task is in the project of its list, also after the list moved; what is below goes and comes with it."""
    with fake("teamwork_projects", transport=True) as service:
        tw = service.client()
        here, there = (tw.projects.create(name=name).id for name in ("Apollo", "Gemini"))
        into = tw.task_lists.create(here, name="First").id
        task = tw.tasks.create(into, content="Write it").id
        tw.task_lists.move(into, project_id=there)
        assert [item.id for item in tw.tasks.list_of_project(there)] == [task]
        assert ([*tw.tasks.list_of_project(here)], tw.tasks.get(task).project_id) == ([], there)
        tw.task_lists.delete(into)
        assert [*tw.tasks.list()] == []
        company = tw.companies.create(name="Acme").id
        tw.companies.delete(company)
        tw.projects.update(there, company_id=company)
        assert [item.id for item in tw.companies.list()] == []


def test_people_are_added_and_removed_at_once() -> None:
    """One request does both."""
    with fake("teamwork_projects", transport=True, records=3) as service:
        tw = service.client()
        project, (one, other) = next(iter(service.records.projects)).id, [item.id for item in tw.people.list()][:2]
        tw.people.change_on_project(project, add=PeopleIds(user_id_list=[str(one)]))
        tw.people.change_on_project(
            project, add=PeopleIds(user_id_list=[str(other)]), remove=PeopleIds(user_id_list=[str(one)])
        )
        assert [item.id for item in tw.people.list_of_project(project)] == [other]


def test_records_without_described_keys_come_back_as_they_were_sent() -> None:
    """Every key in its own spelling, and the id."""
    with fake("webwork", transport=True) as service:
        body: Any = {"workspace_id": 1, "user_id": 7, "meta": {"My Key": 1, "clé": 2}, "id": 5}
        service.client().request("POST", "/time-entries", query={"workspace_id": 1}, body=body)
        (entry,) = service.client().request("GET", "/time-entries", query={"workspace_id": 1})["data"]
        made = next(iter(service.records.time_entries)).id
        assert (entry["id"], entry["meta"]) == (made, body["meta"])


def test_a_fake_that_ended_answers_nothing() -> None:
    """Neither in the process nor over a connection that was kept."""

    async def late(tw: Any) -> None:
        try:
            with pytest.raises(errors.TransportError):
                await tw.projects.create(name="late")
        finally:
            await tw.aclose()

    for transport in (True, False):
        with fake("teamwork_projects", transport=transport) as service:
            tw = service.async_client()
        asyncio.run(late(tw))
        assert len(service.records.projects) == 0


def test_waits_of_tasks_pass_at_the_same_time() -> None:
    """Five calls that wait two seconds at once take two seconds."""

    async def main() -> None:
        with fake("teamwork_projects", transport=True) as service:
            tw, began = service.async_client(), service.now()
            service.fail("projects.list", status=503, retry_after=2, times=5)
            await asyncio.gather(*(tw.projects.list().first_page() for _ in range(5)))
            assert (service.now() - began).total_seconds() == 2
            await tw.aclose()

    asyncio.run(main())
