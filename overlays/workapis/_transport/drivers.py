"""Sync and async drivers: they execute the effects of a flow, and decide nothing."""

from __future__ import annotations

import asyncio
import inspect
import time
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import suppress
from typing import Any, TypeVar

from workapis._transport.closing import Closing
from workapis._transport.effects import Effect, Flow, Invoke, Send, Sleep, Wait
from workapis._transport.messages import AsyncTransport, Request, Response, Transport
from workapis.options import Clock

T = TypeVar("T")


class SyncDriver:
    """Runs flows in the calling thread."""

    def __init__(self, transport: Transport, clock: Clock, closing: Closing | None = None) -> None:
        self._transport = transport
        self._clock = clock
        self._closing = closing or Closing()

    def run(self, flow: Flow[T]) -> T:
        """Run a flow and return its result; throw every exception into the flow, so that it can clean up."""
        outcome: Any = None
        failure: BaseException | None = None
        try:
            while True:
                effect = flow.send(outcome) if failure is None else flow.throw(failure)
                outcome = failure = None
                try:
                    outcome = self._do(effect)
                except BaseException as error:  # noqa: BLE001 (the flow gets it)
                    failure = error
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            failure = None  # otherwise frame and traceback form a reference cycle

    def _do(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return self._transport.send(effect.request)
        if isinstance(effect, Invoke):
            return effect.port()
        if isinstance(effect, Sleep) and self._clock.sleep is not time.sleep:
            return self._clock.sleep(effect.seconds)
        future = effect.future if isinstance(effect, Wait) else Future[None]()
        with self._closing.waker() as waker:
            done, _ = wait((future, waker), effect.seconds, FIRST_COMPLETED)
        return _outcome(effect, future, self._closing if waker in done else None)


class AsyncDriver:
    """Runs flows in the running asyncio task."""

    def __init__(self, transport: AsyncTransport, clock: Clock, closing: Closing | None = None) -> None:
        self._transport = transport
        self._clock = clock
        self._closing = closing or Closing()

    def in_turns(self) -> AsyncDriver:
        """Return a driver for concurrent flows, which lets other tasks run between their responses."""
        return AsyncDriver(_InTurns(self._transport), self._clock, self._closing)

    async def run(self, flow: Flow[T]) -> T:
        """Run a flow and return its result; throw every exception into the flow, so that it can clean up."""
        outcome: Any = None
        failure: BaseException | None = None
        try:
            while True:
                effect = flow.send(outcome) if failure is None else flow.throw(failure)
                outcome = failure = None
                try:
                    outcome = await self._do(effect)
                except BaseException as error:  # noqa: BLE001 (the flow gets it)
                    failure = error
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            failure = None  # otherwise frame and traceback form a reference cycle

    async def _do(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return await self._transport.send(effect.request)
        if isinstance(effect, Invoke):
            answer = effect.port()
            return await answer if inspect.isawaitable(answer) else answer
        if isinstance(effect, Sleep) and self._clock.async_sleep is not asyncio.sleep:
            return await self._clock.async_sleep(effect.seconds)
        future = effect.future if isinstance(effect, Wait) else Future[None]()
        with self._closing.waker() as waker:
            # A cancellation of this task cancels neither future: others may wait for the same one.
            await asyncio.wait(map(_awaited, (future, waker)), timeout=effect.seconds, return_when=FIRST_COMPLETED)
        return _outcome(effect, future, self._closing if waker.done() else None)


class _InTurns:
    """A transport that returns one response at a time, with a turn of the event loop between two of them.

    Otherwise the client would decode all responses that arrive together before any other task runs or sends.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self._turn = asyncio.Lock()

    async def send(self, request: Request) -> Response:
        response = await self._transport.send(request)
        async with self._turn:
            await asyncio.sleep(0)
        return response


def _awaited(future: Future[Any]) -> asyncio.Future[None]:
    """Return an asyncio future that completes with another future; cancelling it does not cancel the other."""
    loop = asyncio.get_running_loop()
    mine: asyncio.Future[None] = loop.create_future()

    def tell(_: object) -> None:
        if not mine.done():
            mine.set_result(None)

    def told(_: object) -> None:
        with suppress(RuntimeError):  # the loop is closed, so nobody waits
            loop.call_soon_threadsafe(tell, None)

    future.add_done_callback(told)
    return mine


def _outcome(effect: Sleep | Wait, future: Future[Any], closed: Closing | None) -> Any:
    if closed is not None and not future.done():
        raise closed.error()
    return None if isinstance(effect, Sleep) else future.result(0)
