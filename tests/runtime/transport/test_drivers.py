"""Drivers: they do every effect of a flow, alike, and decide nothing."""

from __future__ import annotations

import asyncio
import inspect
import threading
from concurrent.futures import Future

import pytest

from tests.fakes.stage import Stage
from workapis._transport import drivers as _driver
from workapis._transport.drivers import AsyncDriver, SyncDriver
from workapis._transport.effects import Flow, Invoke, Send, Sleep, Wait
from workapis.options import Clock
from workapis.transport import Response


def test_drivers_are_short_and_know_no_policy() -> None:
    """Each driver is under 60 lines and imports nothing that decides."""
    for driver in (SyncDriver, AsyncDriver):
        assert len(inspect.getsource(driver).splitlines()) < 60
    assert not {"retry", "limits", "_auth", "errors", "_service"} & set(vars(_driver))


def _everything(log: list[object], future: Future[str]) -> Flow[str]:
    try:
        log.append((yield Sleep(1.5)))
        log.append((yield Invoke(lambda: "asked")))
        log.append((yield Wait(future)))
        log.append((yield Send(None)))  # type: ignore[arg-type]  # the transport of this test takes anything
    finally:
        log.append("tidied")
    return "done"


def test_drivers_do_every_effect(stage: Stage) -> None:
    log: list[object] = []
    future: Future[str] = Future()
    future.set_result("waited")
    stage.answer = lambda request: Response(200)  # type: ignore[method-assign]  # nothing is to be remembered
    assert stage.run(_everything(log, future)) == "done"
    assert log == [None, "asked", "waited", Response(200), "tidied"]
    assert stage.slept == [1.5]


def test_drivers_wait_as_long_as_they_are_told(stage: Stage) -> None:
    """A future that nobody completes is waited for no longer."""

    def waiting() -> Flow[None]:
        yield Wait(Future[None](), 0.0)

    with pytest.raises(TimeoutError):
        stage.run(waiting())


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, SystemExit, ZeroDivisionError])
def test_an_interrupt_goes_through_the_flow(stage: Stage, interrupt: type[BaseException]) -> None:
    """Ctrl-C in a sleep, or any other exception, lets the flow tidy up and then comes out as it is."""

    def fail(seconds: float) -> None:
        raise interrupt

    stage.on_sleep = fail
    log: list[object] = []
    with pytest.raises(interrupt):
        stage.run(_everything(log, Future()))
    assert log == ["tidied"]


def test_cancelling_who_waits_cancels_nobody_else() -> None:
    """A future that several wait for outlives the cancelling of one of them."""
    future: Future[str] = Future()

    def waiting() -> Flow[str]:
        result: str = yield Wait(future)
        return result

    async def main() -> None:
        driver = AsyncDriver(None, Clock())  # type: ignore[arg-type]  # nothing is sent
        one, other = (asyncio.create_task(driver.run(waiting())) for _ in range(2))
        await asyncio.sleep(0)
        one.cancel()
        with pytest.raises(asyncio.CancelledError):
            await one
        assert not future.cancelled()
        threading.Thread(target=future.set_result, args=("result",)).start()
        assert await other == "result"

    asyncio.run(main())
