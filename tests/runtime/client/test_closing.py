"""Closing a client ends the waits of its threads and tasks with a `WorkAPIsError`."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest

from tests.fakes.raw_server import raw_server
from workapis import errors
from workapis._transport.closing import Closing
from workapis._transport.drivers import AsyncDriver, SyncDriver
from workapis._transport.effects import Flow, Sleep, Wait
from workapis.options import Clock
from workapis.teamwork_projects import TeamworkProjects
from workapis.testing import fake


def waiting(effect: Sleep | Wait) -> Flow[Any]:
    return (yield effect)


def ended(work: Callable[[], Any], close: Callable[[], Any], begun: threading.Event | None = None) -> BaseException:
    """Return the error by which work in a thread ends at once when the client is closed."""
    found: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:
            found.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    begun.wait(10) if begun else time.sleep(0.2)
    close()
    thread.join(5)
    assert not thread.is_alive()
    return found[0]


def later(client: TeamworkProjects) -> None:
    """Close a client when what it was asked has gone on a little."""
    time.sleep(0.2)
    client.close()


@pytest.mark.parametrize("effect", [Sleep(60.0), Wait(Future()), Wait(Future(), 60.0)], ids=["sleep", "wait", "timed"])
def test_waiting_ends_with_the_client(effect: Sleep | Wait) -> None:
    """Of threads and of tasks; what is waited for later ends too."""
    closing = Closing()
    driver = SyncDriver(None, Clock(), closing)  # type: ignore[arg-type]  # nothing is sent
    error = ended(lambda: driver.run(waiting(effect)), lambda: closing.close(is_final=True))
    assert isinstance(error, errors.ConfigurationError)
    assert "closed" in str(error)
    with pytest.raises(errors.ConfigurationError):
        driver.run(waiting(effect))
    assert not closing._wakers

    async def main() -> None:
        closing = Closing()
        driver = AsyncDriver(None, Clock(), closing)  # type: ignore[arg-type]  # nothing is sent
        task = asyncio.create_task(driver.run(waiting(effect)))
        await asyncio.sleep(0.05)
        closing.close(is_final=False)
        with pytest.raises(errors.ConfigurationError):
            await asyncio.wait_for(task, 5)
        await driver.run(waiting(Sleep(0.01)))
        assert not closing._wakers

    asyncio.run(main())


def test_a_pause_between_attempts_ends() -> None:
    """Also of a client whose transport is the caller's, and of a copy that is used in another thread."""
    with fake("teamwork_projects", transport=True) as service:
        service.fail("projects.get", status=503, retry_after=60, times=2)
        tw = service.client(clock=Clock())
        copy = tw.with_options(strict=True)
        for client in (tw, copy):
            error = ended(lambda client=client: client.projects.get(1), tw.close)  # type: ignore[misc]
            assert isinstance(error, errors.ConfigurationError)
        assert [seen.status for seen in service.log] == [503, 503]


def test_reading_an_answer_ends() -> None:
    """A thread that waits for the network does not wait for its whole timeout."""
    with raw_server() as server:
        asked, over = threading.Event(), threading.Event()

        def handler(connection: Any) -> None:
            connection.recv(65536)
            asked.set()
            over.wait(20)

        server.handler = handler
        tw = TeamworkProjects(base_url=server.base_url, api_key="k", timeout=60.0)
        error = ended(lambda: tw.projects.get(1), lambda: later(tw), asked)
        over.set()
        assert isinstance(error, errors.WorkAPIsError)
