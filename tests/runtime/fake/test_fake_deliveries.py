"""Deliveries to webhooks by the fake: verified and read by the module that integrators use."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from workapis._fake import deliveries
from workapis.errors import SignatureError
from workapis.teamwork_projects import TeamworkProjects, webhooks
from workapis.teamwork_projects.models import TaskEvent, WebhookTask
from workapis.testing import FakeService, fake
from workapis.unset import UNSET

SECRET = "a secret of 23 letters"


@pytest.fixture
def service() -> FakeService:
    return FakeService("teamwork_projects", records=2)


def test_every_event_is_delivered_and_read(service: FakeService) -> None:
    """By its name, signed, with its record; another secret is refused."""
    task = next(iter(service.records.tasks))
    for event in service.plan["events"]:
        sent = service.delivery(event, task, SECRET)
        read = webhooks.parse(sent.body, sent.headers, secret=SECRET)
        assert read.name == event
        with pytest.raises(SignatureError):
            webhooks.parse(sent.body, sent.headers, secret="another")
    ids = {service.delivery("TASK.CREATED", task, SECRET).headers["X-Projects-Delivery"] for _ in range(3)}
    assert len(ids) == 3


def test_a_delivery_tells_of_its_record(service: FakeService) -> None:
    """It holds the record and the one that it belongs to."""
    task = next(iter(service.records.tasks))
    sent = service.delivery("TASK.CREATED", task, SECRET)
    payload = webhooks.parse(sent.body, sent.headers, secret=SECRET).payload
    assert isinstance(payload, TaskEvent)
    assert isinstance(payload.task, WebhookTask)
    assert payload.task.id == task.id


def test_writes_fire_events_of_their_names(service: FakeService) -> None:
    """By the verb of the method or its effect, and by an extension if kinds or verbs have other names."""
    fired = {name: plan["fires"] for name, plan in service.plan["operations"].items() if "fires" in plan}
    assert {*fired.values()} <= service.plan["events"].keys()
    assert len({*fired.values()}) > 70
    assert fired["tasks.move"] == "TASK.MOVED"
    assert fired["milestones.uncomplete"] == "MILESTONE.REOPENED"
    assert fired["time_entries.create_on_task"] == "TIME.CREATED"
    assert "tasks.list" not in fired
    assert "messages.archive" not in fired


@contextmanager
def receiving(answer: Callable[[dict[str, str], bytes], int]) -> Iterator[str]:
    """Serve a receiver until the `with` statement ends; a response of 302 leads to another path of it."""

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(answer(dict(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_header("Location", "/elsewhere")
            self.end_headers()

        do_GET = do_POST

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name of the base class)
            """Stay silent."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Receiver) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/hook"
        server.shutdown()
        thread.join()


def test_a_delivery_is_posted(service: FakeService) -> None:
    """To a URL of the caller; the delivery has the status of the response."""
    taken: list[bytes] = []

    def answer(_: dict[str, str], body: bytes) -> int:
        taken.append(body)
        return 410 if len(taken) > 1 else 200

    with receiving(answer) as url:
        task = next(iter(service.records.tasks))
        assert [service.deliver("TASK.CREATED", task, SECRET, url) for _ in range(2)] == [200, 410]
    assert len(taken) == 2


@pytest.mark.parametrize("transport", [True, False], ids=["in the process", "over loopback"])
def test_a_write_delivers_by_itself(transport: bool) -> None:
    """To whatever webhook a client registered for its event: signed by its token, about the record."""
    events: list[tuple[str, int]] = []

    def answer(headers: dict[str, str], body: bytes) -> int:
        event = webhooks.parse(body, headers, secret=SECRET)
        assert isinstance(event.payload, TaskEvent)
        assert isinstance(event.payload.task, WebhookTask)
        assert event.payload.task.id is not UNSET
        events.append((event.name, event.payload.task.id))
        if event.name == "TASK.CREATED":  # a receiver reads what it was told of
            assert tw.tasks.get(event.payload.task.id).content == "Write it"
        return 204

    with fake(TeamworkProjects, transport=transport) as service, receiving(answer) as url:
        tw = service.client()
        for name in ("CREATED", "UPDATED", "COMPLETED", "REOPENED", "DELETED"):
            tw.webhooks.create(event=f"TASK.{name}", url=url, token=SECRET)
        into = tw.task_lists.create(tw.projects.create(name="Apollo").id, name="First").id
        task = tw.tasks.create(into, content="Write it").id
        assert [sent.status for sent in service.deliveries] == [204]
        tw.tasks.update(task, content="Write it down")
        tw.tasks.complete(task)
        tw.tasks.uncomplete(task)
        tw.tasks.delete(task)
        assert [sent.status for sent in service.deliveries] == [204] * 5
        assert [sent.url for sent in service.deliveries] == [url] * 5
        assert {name for seen in service.log for name in seen.ignored} == set()
    assert events == [(f"TASK.{name}", task) for name in ("CREATED", "UPDATED", "COMPLETED", "REOPENED", "DELETED")]


def test_not_every_write_fires_every_webhook() -> None:
    """None that is paused, of another project or of another event, none by a call that says so, none for a read."""
    taken: list[bytes] = []

    def answer(_: dict[str, str], body: bytes) -> int:
        taken.append(body)
        return 200

    with fake(TeamworkProjects, transport=True) as service, receiving(answer) as url:
        tw = service.client()
        here, there = (tw.projects.create(name=name).id for name in ("Apollo", "Gemini"))
        mine, other = (tw.task_lists.create(project, name="First").id for project in (here, there))
        hook = tw.webhooks.create_in_project(here, event="TASK.CREATED", url=url).id
        tw.tasks.create(other, content="x")
        tw.milestones.create(here, title="x")
        tw.tasks.create(mine, content="x", fire_webhook=False)
        assert service.log[-1].ignored == []
        tw.webhooks.pause(hook)
        tw.tasks.create(mine, content="x")
        tw.tasks.list().first_page()
        assert (service.deliveries, taken) == ([], [])
        tw.webhooks.resume(hook)
        tw.tasks.create(mine, content="x")
        assert "X-Projects-Signature" not in service.deliveries[0].headers
    assert len(taken) == 1


def test_what_cannot_be_delivered_is_noted() -> None:
    """A receiver that is not there or breaks, a redirect, another machine: the write succeeds all the same."""
    with receiving(lambda *_: 200) as gone:
        pass
    answers = [302, 500]
    with fake(TeamworkProjects, transport=True) as service, receiving(lambda *_: answers.pop(0)) as url:
        tw = service.client()
        for where in (gone, url, url, "https://hooks.example/x", "file:///etc/passwd"):
            tw.webhooks.create(event="PROJECT.CREATED", url=where)
        assert tw.projects.create(name="Apollo").id
        told = [(sent.event, sent.status, sent.error.partition(":")[0]) for sent in service.deliveries]
    assert told == [
        ("PROJECT.CREATED", 0, "URLError"),
        ("PROJECT.CREATED", 302, ""),
        ("PROJECT.CREATED", 500, ""),
        ("PROJECT.CREATED", 0, "not sent"),
        ("PROJECT.CREATED", 0, "not sent"),
    ]


def test_a_receiver_that_hangs_does_not_hang_a_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is waited for as long as a vendor would, and no longer."""
    monkeypatch.setattr(deliveries, "PATIENCE", 0.2)
    is_over = threading.Event()
    with receiving(lambda *_: 200 if is_over.wait(30) else 500) as url:
        with fake(TeamworkProjects, transport=True) as service:
            service.client().webhooks.create(event="PROJECT.CREATED", url=url)
            began = time.monotonic()
            service.client().projects.create(name="Apollo")
            told = [service.deliveries[0].error for _ in range(3)]
        assert time.monotonic() - began < 5
        is_over.set()
    assert told[-1] == "TimeoutError: timed out"


def test_what_is_not_documented_is_refused(service: FakeService) -> None:
    """An event that there is none of, and a vendor who does not say how it signs."""
    task = next(iter(service.records.tasks))
    with pytest.raises(ValueError, match=r"Did you mean TASK\.CREATED"):
        service.delivery("TASK.CREATE", task, SECRET)
    other = FakeService("webwork", records=1)
    with pytest.raises(ValueError, match="webwork documents no signature"):
        other.delivery("task.created", next(iter(other.records.tasks)), SECRET)
