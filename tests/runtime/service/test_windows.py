"""Budgets as a server sees them: in no window of time does it receive more requests than are documented."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from statistics import mean
from typing import Any

import pytest
from attrs import evolve

from tests.fakes.loopback import Loopback, serving
from tests.fakes.stage import API, operation
from tests.fakes.windows import most_in
from tests.proof import figures, long_form
from workapis._api.operation import RateLimit
from workapis._auth.schemes import Bearer
from workapis._client.keywords import settings
from workapis._client.session import AsyncSession, Session
from workapis._http.transports import AsyncHTTPTransport, HTTPTransport
from workapis._service.service import Service, service
from workapis.options import Network, Pool

REQUESTS, SECONDS = 20, long_form(1, 4)
LIMITED = evolve(API, rate_limits=(RateLimit(REQUESTS, SECONDS),))
MANY = REQUESTS * long_form(2, 4)


@dataclass
class Arrivals(Loopback):
    """A server that records when each request came, and responds to the first few slowly."""

    at: list[float] = field(default_factory=list[float])
    slow: int = 0

    def answer_to(self, request: str) -> tuple[int, dict[str, str], bytes]:
        """Record the moment; all requests get the same response."""
        self.at.append(time.monotonic())
        if len(self.at) <= self.slow:
            time.sleep(0.3)
        return super().answer_to(request)


def made(server: Loopback) -> Service:
    """Return the service of a new client of one account, with everything as by default."""
    return service(LIMITED, variables={}, base_url=server.base_url, auth=Bearer("a-token"), settings=settings({}))


def by_threads(server: Loopback) -> None:
    """Eight threads, each with a client of its own."""

    def calls(_: int) -> None:
        transport = HTTPTransport(Network())
        session = Session(made(server), transport)
        for _ in range(MANY // 8):
            session.call(operation(), {})
        transport.close()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(calls, range(8)))


def by_tasks(server: Loopback, connections: int = 100) -> None:
    """As many tasks of one client as there are requests."""

    async def main() -> None:
        transport = AsyncHTTPTransport(Network(pool=Pool(connections=connections)))
        session = AsyncSession(made(server), transport)
        await asyncio.gather(*(session.call(operation(), {}) for _ in range(MANY)))
        await transport.aclose()

    asyncio.run(main())


def by_one_connection(server: Loopback) -> None:
    """The same, over one connection, for which the others wait while they are counted already."""
    by_tasks(server, connections=1)


@pytest.mark.parametrize("slow", [0, 3])
@pytest.mark.parametrize("send", [by_threads, by_tasks, by_one_connection], ids=lambda send: str(send.__name__))
def test_no_window_has_too_many(send: Callable[[Any], None], slow: int) -> None:
    """However they are sent, and however slow the first answers are.

    Each request makes room for the one that comes so many later, and hardly more than a window is between the two.
    """
    with serving(Arrivals(slow=slow)) as server:
        send(server)
    used = SECONDS / mean(after - before for before, after in zip(server.at, server.at[REQUESTS:], strict=False))
    found = most_in(server.at, SECONDS)
    figures(f"budget, {send.__name__}, {slow} slow", {"at most in a window": found, "used": f"{used:.2f}"})
    assert found <= REQUESTS
    assert used > long_form(70, 95) / 100  # a short window is used less, since it begins with the answer


def test_a_budget_is_of_an_account() -> None:
    """By default two clients with one key share it, and others do not; what is kept of the key is a digest."""
    with serving(Arrivals()) as server:
        one, two = made(server), made(server)
        other = evolve(one, auth=Bearer("b-token"))
        [mine], [same], [others] = one.account_limiters, two.account_limiters, other.account_limiters
        assert mine.budget.key == same.budget.key != others.budget.key
        assert "a-token" not in mine.budget.key
        transport = HTTPTransport(Network())
        for client in (one, two):
            for _ in range(REQUESTS // 2):
                Session(client, transport).call(operation(), {})
        transport.close()
        state = mine.state(one.settings.clock)
        assert (state.limit, state.remaining) == (REQUESTS, 0)
