"""Transports that get their responses from a function, for both kinds of client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from workapis.transport import Request, Response

Answer = Callable[[Request], Response]


class Answers:
    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def send(self, request: Request) -> Response:
        return self._answer(request)


class AnswersLater:
    """A transport of async clients; other tasks go on before each response."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    async def send(self, request: Request) -> Response:
        await asyncio.sleep(0)
        return self._answer(request)


def answers(driver: str, answer: Answer) -> Any:
    """Return a transport for the clients of a driver, "sync" or "async"."""
    return Answers(answer) if driver == "sync" else AnswersLater(answer)
