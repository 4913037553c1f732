"""Effects that a flow may request from its driver. A flow is a generator that yields effects and receives outcomes.

    def twice(request: Request) -> Flow[Response]:
        response = yield Send(request)  # the driver sends it, and returns the response
        if response.status == 503:
            yield Sleep(1.0)  # the driver waits, in this thread or for the event loop
            response = yield Send(request)
        return response

    SyncDriver(transport, clock).run(twice(request))  # a Response
    await AsyncDriver(transport, clock).run(twice(request))  # the same, from the same flow

The driver throws the exception of an effect into the flow, at its `yield`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from concurrent.futures import Future
from typing import Any, TypeVar

from attrs import define

from workapis._transport.messages import Request

T = TypeVar("T")


@define(frozen=True)
class Send:
    """Send a request; the outcome is its `Response`."""

    request: Request


@define(frozen=True)
class Sleep:
    """Sleep for some seconds."""

    seconds: float


@define(frozen=True)
class Wait:
    """Wait for a future; the outcome is its result. A cancellation of the flow does not cancel the future.

    After `seconds` (None: never) the outcome is a `TimeoutError`.
    """

    future: Future[Any]
    seconds: float | None = None


@define(frozen=True)
class Invoke:
    """Call a port, such as a store; the outcome is its result, awaited if it is awaitable."""

    port: Callable[[], Any | Awaitable[Any]]


Effect = Send | Sleep | Wait | Invoke
Flow = Generator[Effect, Any, T]
