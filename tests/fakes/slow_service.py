"""An async transport whose responses take a drawn number of turns of the event loop, and no time."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from workapis.transport import Request, Response


@dataclass
class SlowService:
    """The service's side: what it was asked, and how many requests it had at a time.

    Attributes:
        answer: answers a request.
        before: for how many turns each request is on its way to the service, over and over.
        after: for how many turns each answer is on its way back, over and over.
        seen: the URLs of the requests, as they came.
        begun: how many requests were sent.
        in_flight: how many have no answer now; `most` is the highest number so far.
        cancelled: how many were broken off.
    """

    answer: Callable[[Request], Response]
    before: Sequence[int] = (0,)
    after: Sequence[int] = (0,)
    seen: list[str] = field(default_factory=list)
    begun: int = 0
    in_flight: int = 0
    most: int = 0
    cancelled: int = 0

    def __post_init__(self) -> None:
        """Begin at the first of the numbers."""
        self._turns = zip(itertools.cycle(self.before), itertools.cycle(self.after), strict=False)

    async def send(self, request: Request) -> Response:
        self.begun += 1
        self.in_flight += 1
        self.most = max(self.most, self.in_flight)
        before, after = next(self._turns)
        try:
            await _turns(before)
            self.seen.append(request.url)
            response = self.answer(request)
            await _turns(after)
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self.in_flight -= 1
        return response


async def _turns(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)
