"""One renewal for many: threads, tasks, and both at once on one token, over transports that let them meet."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from workapis import errors
from workapis.oauth2 import AuthorizationCode, ClientCredentials
from workapis.options import Clock, RetryPolicy
from workapis.tokens import MemoryTokenStore, Token
from workapis.transport import Request, Response
from workapis.webwork import AsyncWebWork, WebWork

TOKEN_URL = "https://vendor.example/oauth/token"
MANY = 20
PATIENCE = 10  # seconds after which a test that hangs fails


class Vendor:
    """Gives a new token to each request for one, and lets requests with the newest one through.

    A request for a token is answered when so many callers as were announced have come to the gate: each reads the
    clock before it looks for a token, and each that is refused was sent with the old one.
    """

    def __init__(self, callers: int = 1) -> None:
        """Take how many callers are awaited before a token is given."""
        self.gate = threading.Condition()
        self.awaited = callers
        self.came = 0
        self.asked = 0
        self.refused = 0
        self.good = ""

    def clock(self) -> Clock:
        """Return a clock that counts who reads it."""

        def wall() -> float:
            with self.gate:
                self.came += 1
                self.gate.notify_all()
            return 1_700_000_000.0

        return Clock(wall=wall)

    def all_came(self) -> None:
        """Wait until every caller has come."""
        with self.gate:
            assert self.gate.wait_for(lambda: self.came >= self.awaited, PATIENCE), f"only {self.came} came"

    def answer(self, request: Request) -> Response:
        """Answer when everyone is there."""
        if request.url == TOKEN_URL:
            self.all_came()
            with self.gate:
                self.asked += 1
                self.good = f"token-{self.asked}"
            return Response(200, {}, json.dumps({"access_token": self.good, "refresh_token": "r"}).encode())
        if request.headers["authorization"] == f"Bearer {self.good}":
            return Response(200, {}, b'{"success": true, "data": []}')
        with self.gate:
            self.refused += 1
            self.gate.notify_all()
            assert self.gate.wait_for(lambda: self.refused >= self.awaited, PATIENCE)
        return Response(401, {}, b"{}")


class SyncTransport:
    """Lets threads wait for each other."""

    def __init__(self, vendor: Vendor) -> None:
        """Take the vendor."""
        self.send = vendor.answer


class AsyncTransport:
    """Lets tasks wait for each other, and for threads."""

    def __init__(self, vendor: Vendor, threads: ThreadPoolExecutor) -> None:
        """Take the vendor, and threads to wait in."""
        self._vendor = vendor
        self._threads = threads

    async def send(self, request: Request) -> Response:
        """Return the vendor's answer."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._vendor.answer, request)


def grant(store: MemoryTokenStore | None = None) -> AuthorizationCode | ClientCredentials:
    """Return a grant: of a user, where there is a token."""
    if store is None:
        return ClientCredentials("a", "b", token_url=TOKEN_URL)
    return AuthorizationCode("a", "b", token_url=TOKEN_URL, redirect_uri="https://a.example", store=store)


def options(vendor: Vendor) -> Any:
    """Return what clients of these tests have in common."""
    return {"limit": False, "clock": vendor.clock(), "retry": RetryPolicy(attempts=1)}


def in_threads(vendor: Vendor, mine: Any, count: int = MANY) -> list[Any]:
    """Make one call in each of many threads."""
    client = WebWork(oauth2=mine, transport=SyncTransport(vendor), **options(vendor))
    with ThreadPoolExecutor(count) as threads:
        return [made.result(PATIENCE) for made in [threads.submit(client.raw.workspaces.list) for _ in range(count)]]


def in_tasks(vendor: Vendor, mine: Any, count: int = MANY) -> list[Any]:
    """Make one call in each of many tasks."""

    async def main(threads: ThreadPoolExecutor) -> list[Any]:
        client = AsyncWebWork(oauth2=mine, transport=AsyncTransport(vendor, threads), **options(vendor))
        async with asyncio.timeout(PATIENCE):
            return list(await asyncio.gather(*(client.raw.workspaces.list() for _ in range(count))))

    with ThreadPoolExecutor(count + 1) as threads:
        return asyncio.run(main(threads))


@pytest.mark.parametrize("run", [in_threads, in_tasks])
@pytest.mark.parametrize("is_refused", [False, True])
def test_one_asks_for_all(run: Callable[..., list[Any]], is_refused: bool) -> None:
    """Twenty calls without a token, or with one that all of them were refused with, send one request for another."""
    vendor = Vendor(MANY)
    mine = grant(MemoryTokenStore(Token("old", "r"))) if is_refused else grant()
    assert [reply.status for reply in run(vendor, mine)] == [200] * MANY
    assert (vendor.asked, vendor.refused) == (1, MANY if is_refused else 0)


def test_threads_and_a_loop_share_a_token() -> None:
    """Ten threads and ten tasks, each half with a client of its own, send one request for a token of one grant."""
    vendor, mine = Vendor(MANY), grant()
    found: list[Any] = []
    loop = threading.Thread(target=lambda: found.extend(in_tasks(vendor, mine, MANY // 2)))
    loop.start()
    found += in_threads(vendor, mine, MANY // 2)
    loop.join(PATIENCE)
    assert [reply.status for reply in found] == [200] * MANY
    assert vendor.asked == 1


async def _begun(*calls: Coroutine[Any, Any, Any]) -> list[asyncio.Task[Any]]:
    tasks = [asyncio.create_task(call) for call in calls]
    for _ in range(10):
        await asyncio.sleep(0)
    return tasks


class Stuck:
    """A transport whose requests for a token are answered when a test says."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        self.asked: list[asyncio.Future[Response]] = []

    async def send(self, request: Request) -> Response:
        """Wait for the test where a token is asked for."""
        if request.url != TOKEN_URL:
            return Response(200, {}, b'{"success": true, "data": []}')
        self.asked.append(asyncio.get_running_loop().create_future())
        return await self.asked[-1]


@pytest.mark.parametrize("which", [0, 1, MANY - 1])
def test_cancelling_one_cancels_nobody_else(which: int) -> None:
    """Whether it is the one that renews or one that waits: the others have a token, all of them from one answer."""
    stuck = Stuck()

    async def main() -> tuple[list[Any], bool]:
        client = AsyncWebWork(oauth2=grant(), transport=stuck, limit=False)
        tasks = await _begun(*(client.raw.workspaces.list() for _ in range(MANY)))
        tasks[which].cancel()
        await _begun()
        assert len(stuck.asked) == (2 if which == 0 else 1)
        stuck.asked[-1].set_result(Response(200, {}, b'{"access_token": "a"}'))
        async with asyncio.timeout(PATIENCE):
            return await asyncio.gather(*tasks, return_exceptions=True), tasks[which].cancelled()

    found, was_cancelled = asyncio.run(main())
    assert was_cancelled
    rest = [item for index, item in enumerate(found) if index != which]
    assert [getattr(item, "status", item) for item in rest] == [200] * (MANY - 1)
    assert isinstance(found[which], asyncio.CancelledError)


def test_an_error_is_told_to_all_who_wait() -> None:
    """Each has an error of its own, since it says which operation it is of; nobody waits for ever."""
    stuck = Stuck()

    async def main() -> list[Any]:
        client = AsyncWebWork(oauth2=grant(), transport=stuck, limit=False, retry=RetryPolicy(attempts=1))
        calls = [client.raw.workspaces.list(), client.raw.projects.list(workspace_id=1)]
        tasks = await _begun(*calls)
        stuck.asked[0].set_result(Response(401, {}, b'{"error": "invalid_client"}'))
        async with asyncio.timeout(PATIENCE):
            return await asyncio.gather(*tasks, return_exceptions=True)

    found = asyncio.run(main())
    assert [type(error) for error in found] == [errors.InvalidClientError] * 2
    assert [error.operation_id for error in found] == ["listWorkspaces", "listProjects"]
    assert len(stuck.asked) == 1


def test_who_waits_has_a_deadline_of_their_own() -> None:
    """A call whose time is over fails with its own `DeadlineError`, though the one that renews goes on."""
    stuck = Stuck()

    async def main() -> list[Any]:
        client = AsyncWebWork(oauth2=grant(), transport=stuck, limit=False)
        hasty = client.with_options(deadline=0.02)
        tasks = await _begun(client.raw.workspaces.list(), hasty.raw.workspaces.list())
        with contextlib.suppress(errors.DeadlineError):
            await asyncio.wait_for(asyncio.shield(tasks[1]), PATIENCE)
        stuck.asked[0].set_result(Response(200, {}, b'{"access_token": "a"}'))
        return await asyncio.gather(*tasks, return_exceptions=True)

    patient, hasty = asyncio.run(main())
    assert patient.status == 200
    assert isinstance(hasty, errors.DeadlineError)
    assert not hasty.may_have_been_applied


def test_the_deadline_of_who_renews_is_not_that_of_who_waits() -> None:
    """Where the one that renews runs out of time, another takes its place and the others are not told an error."""
    stuck = Stuck()

    async def main() -> list[Any]:
        client = AsyncWebWork(oauth2=grant(), transport=stuck, limit=False, retry=RetryPolicy(attempts=1))
        tasks = await _begun(client.raw.workspaces.list(), client.raw.workspaces.list())
        stuck.asked[0].set_exception(errors.DeadlineError("over"))
        await _begun()
        stuck.asked[1].set_result(Response(200, {}, b'{"access_token": "a"}'))
        async with asyncio.timeout(PATIENCE):
            return await asyncio.gather(*tasks, return_exceptions=True)

    first, second = asyncio.run(main())
    assert isinstance(first, errors.DeadlineError)
    assert second.status == 200
