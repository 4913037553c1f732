"""The two drivers: they do what a flow asks for, and decide nothing."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any, TypeVar

from workapis._transport.effects import Effect, Flow, Invoke, Send, Sleep
from workapis._transport.messages import AsyncTransport, Transport
from workapis.options import Clock

T = TypeVar("T")


class SyncDriver:
    """Runs flows in the calling thread."""

    def __init__(self, transport: Transport, clock: Clock) -> None:
        """Take what sends, and what sleeps."""
        self._transport = transport
        self._clock = clock

    def run(self, flow: Flow[T]) -> T:
        """Return what the flow returns; an exception of any kind goes through the flow, so that it can tidy up."""
        outcome: Any = None
        failure: BaseException | None = None
        try:
            while True:
                effect = flow.send(outcome) if failure is None else flow.throw(failure)
                outcome = failure = None
                try:
                    outcome = self._do(effect)
                except BaseException as error:
                    failure = error
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            failure = None  # else the frame and its traceback would hold each other

    def _do(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return self._transport.send(effect.request)
        if isinstance(effect, Sleep):
            return self._clock.sleep(effect.seconds)
        return effect.port() if isinstance(effect, Invoke) else effect.future.result(effect.seconds)


class AsyncDriver:
    """Runs flows in the running asyncio task."""

    def __init__(self, transport: AsyncTransport, clock: Clock) -> None:
        """Take what sends, and what sleeps."""
        self._transport = transport
        self._clock = clock

    async def run(self, flow: Flow[T]) -> T:
        """Return what the flow returns; an exception of any kind goes through the flow, so that it can tidy up."""
        outcome: Any = None
        failure: BaseException | None = None
        try:
            while True:
                effect = flow.send(outcome) if failure is None else flow.throw(failure)
                outcome = failure = None
                try:
                    outcome = await self._do(effect)
                except BaseException as error:
                    failure = error
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            failure = None  # else the frame and its traceback would hold each other

    async def _do(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return await self._transport.send(effect.request)
        if isinstance(effect, Sleep):
            return await self._clock.async_sleep(effect.seconds)
        if isinstance(effect, Invoke):
            answer = effect.port()
            return await answer if inspect.isawaitable(answer) else answer
        # Shielded: who waits for a future that others wait for too must not cancel it for them.
        return await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(effect.future)), effect.seconds)
