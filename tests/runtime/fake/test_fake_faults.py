"""Faults that a test scripts, its assertions afterwards, and the messages if these fail."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from workapis import errors
from workapis.testing import FakeService, fake

MESSAGE = """\
received projects.create: expected 2 requests with name="Apollo", got 1
  1. POST /projects.json  name="Apollo" → 201 id=1002
  nearest other: POST /projects.json  name="apollo" → 201 id=1003
    name: expected "Apollo", got "apollo\""""


@pytest.mark.parametrize("transport", [True, False], ids=["in the process", "over loopback"])
def test_faults_happen_so_many_times(transport: bool) -> None:
    """A refusal, a wait that the service asks for, a connection that breaks, a body that is no body."""
    with fake("teamwork_projects", transport=transport) as service:
        tw = service.client()
        service.fail("projects.list", status=503, retry_after=2)
        assert [*tw.projects.list()] == []
        assert service.slept == [2.0]
        service.fail("projects.create", drop="before-effect")
        with pytest.raises(errors.TransportError) as failed:
            tw.projects.create(name="Apollo")
        assert failed.value.may_have_been_applied
        assert len(service.records.projects) == 0
        service.fail("projects.create", drop="after-effect")
        with pytest.raises(errors.TransportError):
            tw.projects.create(name="Apollo")
        assert len(service.records.projects) == 1
        service.fail("projects.list", body=b"{]", times=2)
        assert [item.name for item in tw.projects.list()] == ["Apollo"]
        service.fail("projects.list", truncate=5)
        assert [item.name for item in tw.projects.list()] == ["Apollo"]


def test_an_answer_can_be_late() -> None:
    """In the process the clock of the service advances without waiting; a less patient caller gives up."""
    with fake("teamwork_projects", transport=True) as service:
        began = service.now()
        service.fail("projects.list", delay=20)
        service.client().projects.list().first_page()
        assert (service.now() - began).total_seconds() == 20
        service.fail("projects.create", delay=90)
        with pytest.raises(errors.RequestTimeoutError) as late:
            service.client(timeout=1).projects.create(name="Apollo")
        assert late.value.may_have_been_applied
        assert len(service.records.projects) == 1


def test_what_was_scripted_has_to_happen() -> None:
    """A test that scripts what never happens does not test it."""
    with (
        pytest.raises(AssertionError, match=r"scripted and never used: projects\.list status=503"),
        fake("teamwork_projects", transport=True) as service,
    ):
        service.fail("projects.list", status=503)


def failing(error: Exception) -> None:
    """Be a test that fails before what it scripted could happen."""
    with fake("teamwork_projects", transport=True) as service:
        service.fail("projects.list", status=503)
        raise error


def test_an_error_of_the_test_goes_first() -> None:
    """A fault that no call used is not reported if the test failed before."""
    with pytest.raises(KeyError):
        failing(KeyError())


def test_what_was_received_is_asserted_on() -> None:
    """By the method of the client and the arguments; a failure shows the nearest other request."""
    with fake("teamwork_projects", transport=True) as service:
        tw = service.client()
        tw.projects.create(name="Apollo")
        tw.projects.create(name="apollo")
        service.received("projects.create").once(name="Apollo")
        service.received("projects.create").times(2)
        service.received("projects.delete").never()
        with pytest.raises(AssertionError) as told:
            service.received("projects.create").twice(name="Apollo")
        assert str(told.value) == MESSAGE
        with pytest.raises(AssertionError, match=r"received instead: projects\.create"):
            service.received("projects.get").once()


_WHEN = dt.datetime(2013, 12, 4, 19, 11, 44, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("wanted", "sent"),
    [
        (_WHEN, 1386184304),
        (_WHEN, "1386184304000"),
        (_WHEN, "2013-12-04T19:11:44Z"),
        (dt.timedelta(hours=1, minutes=30), 5400),
        (dt.timedelta(hours=1, minutes=30), 5400000),
        (-dt.timedelta(hours=25, minutes=5), "-25:05"),
    ],
)
def test_times_are_asserted_on_in_any_spelling(wanted: Any, sent: object) -> None:
    """Datetimes and durations as numbers, digits or text equal the test's value in Python, and others do not."""
    with fake("webwork", transport=True) as service:
        service.client().request("POST", "/time-entries", body={"workspace_id": 1, "note": sent})
        service.received("time_entries.create").once(note=wanted)
        with pytest.raises(AssertionError):
            service.received("time_entries.create").once(note=wanted + dt.timedelta(minutes=1))


DIFFERENCES: list[tuple[dict[str, object], list[str]]] = [
    ({"meta": {"a": {"b": 2}, "c": [1, 2]}}, ["meta.a.b: expected 2, got 1"]),
    ({"meta": {"a": {"b": 1}, "c": [1, 3]}}, ["meta.c[1]: expected 3, got 2"]),
    ({"meta": {"a": {"b": 1}}}, ["meta.c: expected nothing, got [1, 2]"]),
    ({"meta": 5}, ['meta: expected 5, got {"a": {"b": 1}, "c": [1, 2]}']),
    ({"user_id": 8, "task_id": None}, ["user_id: expected 8, got 7", "task_id: expected null, got nothing"]),
    ({"note": "y" * 90}, [f'note: expected "{"y" * 79}…, got "{"x" * 79}…']),
]


@pytest.mark.parametrize(("wanted", "told"), DIFFERENCES, ids=str)
def test_differences_are_told_where_they_are(wanted: dict[str, object], told: list[str]) -> None:
    """By the path to each, in values that are not long; what was sent has the names that it was sent with."""
    with fake("webwork", transport=True) as service:
        body = {"workspace_id": 1, "user_id": 7, "meta": {"a": {"b": 1}, "c": [1, 2]}, "note": "x" * 90}
        service.client().request("POST", "/time-entries", body=body)
        with pytest.raises(AssertionError) as failed:
            service.received("time_entries.create").once(**wanted)
        lines = str(failed.value).splitlines()
        assert lines[1].startswith("  nearest other: POST /api/v2/time-entries  workspace_id=1 user_id=7 meta=")
        assert lines[2:] == [f"    {line}" for line in told]


@pytest.mark.parametrize("form", ["json", "xml"])
def test_what_was_sent_is_compared_in_any_spelling(form: str) -> None:
    """A list that is sent as a text, a flag, a date without separators; of many requests some are shown."""
    with fake("teamwork_projects", transport=True) as service:
        tw = service.client(format=form)
        into = tw.task_lists.create(tw.projects.create(name="Apollo").id, name="First").id
        for _ in range(13):
            tw.tasks.create(into, content="x", tags=["a", "b"], due_date=dt.date(2026, 3, 1), notify=True)
        received = service.received("tasks.create")
        received.times(13, tags=["a", "b"], due_date=dt.date(2026, 3, 1), notify=True)
        received.never(notify=False)
        tw.projects.list(only_starred_projects=True).first_page()
        service.received("projects.list").once(only_starred_projects=True)
        with pytest.raises(AssertionError) as failed:
            received.never(content="x")
        lines = str(failed.value).splitlines()
        assert (len(lines), lines[-1]) == (12, "  … and 3 more")


def test_names_are_checked() -> None:
    """A method, a kind of record or a fault that there is none of is refused, with the nearest."""
    with fake("teamwork_projects", transport=True) as service:
        with pytest.raises(ValueError, match=r"Did you mean projects\.list\?"):
            service.fail("project.list", status=503)
        with pytest.raises(ValueError, match="Did you mean"):
            service.received("tasks.lits")
        with pytest.raises(ValueError, match="Did you mean tasks"):
            service.add.task(content="x")
        with pytest.raises(ValueError, match=r"no field of tasks such as 'contnt'\. Did you mean content"):
            service.add.tasks(contnt="x")
        with pytest.raises(ValueError, match="no failure"):
            service.fail("projects.list")
        with pytest.raises(TypeError, match="sttus"):
            service.fail("projects.list", sttus=503)  # type: ignore[call-arg]


def test_records_are_looked_at_without_a_request() -> None:
    """By any spelling of a name; a missing record fails with a list of those that are there."""
    with fake("teamwork_projects", transport=True) as service:
        made = service.add.tasks(content="Write it")
        assert (service.records.tasks.one(content="Write it").id, service.client().tasks.get(made.id).id) == (
            made.id,
            made.id,
        )
        with pytest.raises(AssertionError, match=r"expected one of tasks with content='x', found 0 of 1:\n  tasks 10"):
            service.records.tasks.one(content="x")
        with pytest.raises(AttributeError, match="has no value 'colour'"):
            _ = made.colour


def test_an_error_of_the_fake_is_not_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a response 500, and fails the test with its trace."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    service = FakeService("teamwork_projects")
    monkeypatch.setattr(service._desk._acts, "answer", broken)
    with pytest.raises(errors.ServerError):
        service.client().projects.create(name="x")
    with pytest.raises(ZeroDivisionError):
        service.close()


def test_what_has_no_effect_is_named() -> None:
    """A filter that the fake does not know, and a field that no read shows; references are known."""
    with fake("teamwork_projects", transport=True, records=2) as service:
        tw = service.client()
        project = service.records.projects.one(id=next(iter(service.records.projects)).id)
        tw.time_entries.list(project_id=project.id, sortby="user").first_page()
        assert service.log[-1].ignored == ["sortby"]
        tw.tasks.create_in_project(project.id, content="x", notify=True)
        assert service.log[-1].ignored == ["notify"]


@pytest.mark.parametrize(
    "what",
    [
        {"drop": "before_effect"},
        {"times": 0, "status": 503},
        {"status": "503"},
        {"retry_after": 5},
        {"delay": -5},
        {"status": 503, "delay": 2},
        {"status": 503, "drop": "after-effect"},
        {"body": "text"},
        {"truncate": -1},
        {"status": 7},
    ],
    ids=str,
)
def test_what_has_no_effect_is_refused(what: dict[str, object]) -> None:
    """A fault that would do nothing, or something else than it says."""
    with pytest.raises((ValueError, TypeError)):
        FakeService("teamwork_projects").fail("projects.list", **what)  # type: ignore[arg-type]


HOSTILE = [
    ("GET", "http://[x/projects.json", b""),
    ("PUT", "/projects/\u00b2.json", b""),
    ("GET", f"/projects/{'9' * 5000}.json", b""),
    ("PUT", "/trashcan/projects/%C2%B2/restore.json", b""),
    ("POST", "/projects.json", b"[" * 200_000),
    ("POST", "/projects.json", b'{"project": {"name": NaN}}'),
    ("POST", "/projects.json", b'{"project": {"name": "x", "budget": 1e999}}'),
    ("POST", "/projects.json", b'{"project": {"name": "\\ud800"}}'),
    ("GET", "/projects.xml", b""),
    ("GET", "/projects.json?page=1000000000&pageSize=-1", b""),
    ("TRACE", "/storage/x", b""),
]


def test_no_request_breaks_it() -> None:
    """Any request gets a response, with the status that HTTP has for it, and is in the log."""
    service = FakeService("teamwork_projects", records=1)
    for method, url, body in HOSTILE:
        headers = {**service.headers, "content-type": "application/json"}
        response = service.handle(method, url, headers, body)
        assert response.status < 500, (method, url[:60], response.content[:200])
    assert len(service.log) == len(HOSTILE)
    service.close()
