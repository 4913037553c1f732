"""Deliveries to webhooks by the fake: verified and read by the module that integrators use."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from workapis.errors import SignatureError
from workapis.teamwork_projects import webhooks
from workapis.teamwork_projects.models import TaskEvent, WebhookTask
from workapis.testing import FakeService

SECRET = "a secret of 23 letters"


@pytest.fixture
def service() -> FakeService:
    """Return a fake with records."""
    return FakeService("teamwork_projects", records=2)


def test_every_event_is_delivered_and_read(service: FakeService) -> None:
    """By its name, signed, with the record that it tells of; another secret is refused."""
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
    """What the record is, and what it belongs to."""
    task = next(iter(service.records.tasks))
    sent = service.delivery("TASK.CREATED", task, SECRET)
    payload = webhooks.parse(sent.body, sent.headers, secret=SECRET).payload
    assert isinstance(payload, TaskEvent)
    assert isinstance(payload.task, WebhookTask)
    assert payload.task.id == task.id


def test_a_delivery_is_posted(service: FakeService) -> None:
    """To a URL of the caller; the status of the answer is told."""
    taken: list[bytes] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            taken.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(410 if len(taken) > 1 else 200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name of the base class)
            """Stay silent."""

    with HTTPServer(("127.0.0.1", 0), Receiver) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        url, task = f"http://127.0.0.1:{server.server_port}/hook", next(iter(service.records.tasks))
        assert [service.deliver("TASK.CREATED", task, SECRET, url) for _ in range(2)] == [200, 410]
        server.shutdown()
        thread.join()
    assert len(taken) == 2


def test_what_is_not_documented_is_refused(service: FakeService) -> None:
    """An event that there is none of, and a vendor who does not say how it signs."""
    task = next(iter(service.records.tasks))
    with pytest.raises(ValueError, match=r"did you mean TASK\.CREATED"):
        service.delivery("TASK.CREATE", task, SECRET)
    other = FakeService("webwork", records=1)
    with pytest.raises(ValueError, match="no page says how webwork signs"):
        other.delivery("task.created", next(iter(other.records.tasks)), SECRET)
