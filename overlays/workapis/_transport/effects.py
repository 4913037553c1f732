"""What a flow may ask its driver to do. A flow is a generator: it yields effects and is sent their outcomes."""

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
    """Do nothing for some seconds."""

    seconds: float


@define(frozen=True)
class Wait:
    """Wait until a future has a result; the outcome is that result. Being cancelled does not cancel the future.

    After so many seconds (None: never), the outcome is a `TimeoutError`.
    """

    future: Future[Any]
    seconds: float | None = None


@define(frozen=True)
class Invoke:
    """Call a port of the outside world, such as a store; the outcome is what it returns, awaited where it can be."""

    port: Callable[[], Any | Awaitable[Any]]


Effect = Send | Sleep | Wait | Invoke
Flow = Generator[Effect, Any, T]
