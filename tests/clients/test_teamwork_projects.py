"""The client of Teamwork Projects against a loopback server: tasks and task lists, sent and returned."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from tests.fakes.loopback import Loopback, loopback
from workapis.errors import DecodeError
from workapis.teamwork_projects import TeamworkProjects
from workapis.teamwork_projects.models import ProjectMemberPermissions
from workapis.uploads import Upload


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
    server.answer({"STATUS": "OK", key: value}, 201)
    assert tw.task_lists.create(1, name="Next").id == 7


def test_tasks_are_listed_page_by_page(server: Loopback, tw: TeamworkProjects) -> None:
    """The tasks of a project are a list of pages, requested by number from the first."""
    server.answer({"STATUS": "OK", "todo-items": []}, X_Pages="1")
    assert list(tw.tasks.list_of_project(3, filter_="overdue", page_size=50)) == []
    assert server.seen[0].target == "/projects/3/tasks.json?filter=overdue&page=1&pageSize=50"


@pytest.mark.parametrize(
    ("permissions", "name"),
    [({"project-administrator": "1"}, "project_administrator"), ({"can-add-projects": True}, "can_add_projects")],
)
def test_people_of_a_project_have_its_permissions(server: Loopback, permissions: dict[str, object], name: str) -> None:
    """A person's permissions in the project decode as recorded, and so does the example's other value."""
    server.answer({"people": [{"id": "4", "permissions": permissions}]})
    with TeamworkProjects(api_key="key", base_url=server.base_url, strict=True) as client:
        [person] = client.people.list_of_project(3)
    assert isinstance(person.permissions, ProjectMemberPermissions)
    assert getattr(person.permissions, name) is True


def test_a_task_is_completed_by_its_id(server: Loopback, tw: TeamworkProjects) -> None:
    """A verb of a task is a method, which returns nothing if the response says only that it worked."""
    server.answer({"STATUS": "OK"})
    tw.tasks.complete(9)
    assert (server.seen[0].method, server.seen[0].target) == ("PUT", "/tasks/9/complete.json")


def test_an_id_may_stand_in_the_header_alone(server: Loopback, tw: TeamworkProjects) -> None:
    """If a body lacks the id of the created thing, or there is none, the header has it; else the body does."""
    server.answer({"STATUS": "OK"}, 201, id="8")
    assert tw.companies.create(name="New").id == 8
    server.answer(b"", 201, id="9")
    assert tw.task_lists.create(1, name="Next").id == 9
    server.answer({"STATUS": "OK", "milestoneid": 7}, 201, id="9")
    assert tw.milestones.create(1, title="Done").id == 7
    server.answer({"STATUS": "OK"}, 201)
    with (
        TeamworkProjects(api_key="key", base_url=server.base_url, strict=True) as strict,
        pytest.raises(DecodeError, match="/id"),
    ):
        strict.companies.create(name="New")


def test_what_stands_beside_the_envelope_is_an_argument(server: Loopback, tw: TeamworkProjects) -> None:
    """The keys beside the one that wraps a body are arguments as those inside are, each written in its place."""
    server.answer({"STATUS": "OK"})
    tw.milestones.update(3, title="Later", deadline=dt.date(2026, 1, 2), move_upcoming_milestones=True)
    assert server.seen[0].json == {
        "milestone": {"title": "Later", "deadline": "20260102"},
        "move-upcoming-milestones": True,
    }


def test_one_thing_in_a_list_is_the_thing(server: Loopback, tw: TeamworkProjects) -> None:
    """A response with its one thing in a list gives the thing; a list of none or of two is refused."""
    server.answer({"STATUS": "OK", "projects": [{"id": "7"}]})
    assert tw.time_entries.total_of_project(7).id == 7
    for count in (0, 2):
        server.answer({"STATUS": "OK", "projects": [{}] * count})
        with pytest.raises(DecodeError, match="an array of one"):
            tw.time_entries.total_of_project(7)


def test_links_come_by_project(server: Loopback, tw: TeamworkProjects) -> None:
    """Lists that the service groups by project are lists of projects, each with its things; STATUS may be missing."""
    server.answer({"projects": [{"id": "1", "name": "One", "links": []}]})
    assert [(project.id, project.links) for project in tw.links.list()] == [(1, [])]


def test_a_file_is_sent_to_another_host_and_added(server: Loopback, tw: TeamworkProjects) -> None:
    """The bytes go to the URL that the service gives, without the credentials; then the reference is in the body."""
    with loopback() as store:
        presigned = {"ref": "tf_2", "url": f"{store.base_url}/x"}
        server.route("GET /projects/api/v1/pendingfiles/presignedurl.json", presigned)
        server.route("POST /projects/7/files.json", {"STATUS": "OK", "id": "5"}, 201)
        assert tw.files.upload(Upload(b"abc", name="a.txt"), 7, description="A").id == 5
    assert server.seen[0].target.endswith("presignedurl.json?fileName=a.txt&fileSize=3")
    (put,) = store.seen
    assert (put.method, put.body, put.headers["x-amz-acl"]) == ("PUT", b"abc", "public-read")
    assert "authorization" not in put.headers
    assert server.seen[1].json == {"file": {"description": "A", "pendingFileRef": "tf_2"}}


def test_a_file_is_sent_in_a_form(server: Loopback, tw: TeamworkProjects) -> None:
    """The classic way sends the bytes in the field `file` of a form, and returns the reference."""
    server.answer({"pendingFile": {"ref": "tf_1"}}, 201)
    assert tw.files.send_classic(Upload(b"abc", name="a.txt")) == "tf_1"
    assert server.seen[0].headers["content-type"].startswith("multipart/form-data")
    assert b'name="file"; filename="a.txt"' in server.seen[0].body
