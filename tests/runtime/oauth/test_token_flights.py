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

from tests.fakes.auth_parts import API, effect_of, outcome_of
from tests.fakes.transports import Answers
from tests.fakes.vendor import Time
from workapis import errors
from workapis._auth.port import AuthContext
from workapis._oauth.token_lifecycle import TokenLifecycle
from workapis._transport.effects import Send, Sleep, Wait
from workapis.oauth2 import AuthorizationCode, ClientCredentials
from workapis.options import Clock, RetryPolicy, Settings
from workapis.secret import Secret
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
        """Begin; the first token waits for so many callers."""
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
        """Respond when everyone is there."""
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


class AsyncTransport:
    """Lets tasks wait for each other, and for threads."""

    def __init__(self, vendor: Vendor, threads: ThreadPoolExecutor) -> None:
        """Begin with the vendor, and threads to wait in."""
        self._vendor = vendor
        self._threads = threads

    async def send(self, request: Request) -> Response:
        """Return the vendor's response."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._vendor.answer, request)


def grant(store: MemoryTokenStore | None = None) -> AuthorizationCode | ClientCredentials:
    """Return a grant: of a user if there is a token."""
    if store is None:
        return ClientCredentials("a", "b", token_url=TOKEN_URL)
    return AuthorizationCode("a", "b", token_url=TOKEN_URL, redirect_uri="https://a.example", store=store)


def options(vendor: Vendor) -> Any:
    """Return what clients of these tests have in common."""
    return {"limit": False, "clock": vendor.clock(), "retry": RetryPolicy(attempts=1)}


def in_threads(vendor: Vendor, mine: Any, count: int = MANY) -> list[Any]:
    client = WebWork(oauth2=mine, transport=Answers(vendor.answer), **options(vendor))
    with ThreadPoolExecutor(count) as threads:
        return [
            made.result(PATIENCE) for made in [threads.submit(client.raw(client.workspaces.list)) for _ in range(count)]
        ]


def in_tasks(vendor: Vendor, mine: Any, count: int = MANY) -> list[Any]:
    async def main(threads: ThreadPoolExecutor) -> list[Any]:
        client = AsyncWebWork(oauth2=mine, transport=AsyncTransport(vendor, threads), **options(vendor))
        async with asyncio.timeout(PATIENCE):
            return list(await asyncio.gather(*(client.raw(client.workspaces.list)() for _ in range(count))))

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
    """A transport whose requests for a token get their response when a test says."""

    def __init__(self) -> None:
        self.asked: list[asyncio.Future[Response]] = []

    async def send(self, request: Request) -> Response:
        """Wait for the test at a request for a token."""
        if request.url != TOKEN_URL:
            return Response(200, {}, b'{"success": true, "data": []}')
        self.asked.append(asyncio.get_running_loop().create_future())
        return await self.asked[-1]


@pytest.mark.parametrize("which", [0, 1, MANY - 1])
def test_cancelling_one_cancels_nobody_else(which: int) -> None:
    """Cancelling the leader or a waiting call: the others have a token, all of them from one response."""
    stuck = Stuck()

    async def main() -> tuple[list[Any], bool]:
        client = AsyncWebWork(oauth2=grant(), transport=stuck, limit=False)
        tasks = await _begun(*(client.raw(client.workspaces.list)() for _ in range(MANY)))
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
        calls = [client.raw(client.workspaces.list)(), client.raw(client.projects.list)(workspace_id=1)]
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
        tasks = await _begun(client.raw(client.workspaces.list)(), hasty.raw(hasty.workspaces.list)())
        with contextlib.suppress(errors.DeadlineError):
            await asyncio.wait_for(asyncio.shield(tasks[1]), PATIENCE)
        stuck.asked[0].set_result(Response(200, {}, b'{"access_token": "a"}'))
        return await asyncio.gather(*tasks, return_exceptions=True)

    patient, hasty = asyncio.run(main())
    assert patient.status == 200
    assert isinstance(hasty, errors.DeadlineError)
    assert not hasty.may_have_been_applied


def test_the_deadline_of_who_renews_is_not_that_of_who_waits() -> None:
    """If the leader runs out of time, another takes its place and the others get no error."""
    stuck = Stuck()

    async def main() -> list[Any]:
        client = AsyncWebWork(oauth2=grant(), transport=stuck, limit=False, retry=RetryPolicy(attempts=1))
        tasks = await _begun(client.raw(client.workspaces.list)(), client.raw(client.workspaces.list)())
        stuck.asked[0].set_exception(errors.DeadlineError("over"))
        await _begun()
        stuck.asked[1].set_result(Response(200, {}, b'{"access_token": "a"}'))
        async with asyncio.timeout(PATIENCE):
            return await asyncio.gather(*tasks, return_exceptions=True)

    first, second = asyncio.run(main())
    assert isinstance(first, errors.DeadlineError)
    assert second.status == 200


# What single calls wait for


class Steps:
    """A grant of a user with its store, its lifecycle, and terms that leave three seconds, on a clock at rest."""

    def __init__(self, token: Token | None = None) -> None:
        self.time = Time()
        self.terms = AuthContext("https://a.example", "", Settings(clock=self.time.clock()), end=self.time.now + 3)
        self.store = MemoryTokenStore(token)
        self.grant = AuthorizationCode("a", redirect_uri="https://a.example", store=self.store)
        self.auth = self.grant.bind(API)
        self.life: TokenLifecycle = self.grant.life

    def exchange(self) -> Any:
        """Begin to exchange the code of a user."""
        request = self.grant.asked({})
        return self.grant.exchanged(Secret(f"state={request.state}&code=c"), request, self.terms)


def test_a_valid_token_is_given_at_once_while_another_call_renews_it() -> None:
    """Nobody waits who has a token that has not ended."""
    steps = Steps()
    token = Token("old", "r", steps.time.now - 95, steps.time.now + 5)
    steps.life._take(token)
    renewal = steps.life.current(steps.terms)
    assert isinstance(effect_of(renewal), Send)
    assert outcome_of(steps.life.current(steps.terms)) is token
    renewal.close()


def test_who_signs_in_waits_for_who_renews() -> None:
    """As long as the time of the call allows; then the code is exchanged, whatever came of the renewal."""
    steps = Steps(Token("old", "r", expires_at=1.0))
    renewal, exchange = steps.life.current(steps.terms), steps.exchange()
    assert isinstance(effect_of(renewal), Send)
    waits = effect_of(exchange)
    assert (type(waits), waits.seconds) == (Wait, 3)
    outcome_of(renewal, Response(200, {}, b'{"access_token": "renewed"}'))
    asks = effect_of(exchange, waits.future.result(0))
    assert asks.request.content.startswith(b"grant_type=authorization_code&code=c&")
    assert outcome_of(exchange, Response(200, {}, b'{"access_token": "new"}')) == steps.store.load()


def test_a_sign_in_that_fails_is_no_failure_of_others() -> None:
    """Calls that waited for its token look again, and refresh the token that is there."""
    steps = Steps(Token("old", "r", expires_at=1.0))
    exchange, renewal = steps.exchange(), steps.life.current(steps.terms)
    assert isinstance(effect_of(exchange), Send)
    waits = effect_of(renewal)
    assert isinstance(waits, Wait)
    with pytest.raises(errors.InvalidGrantError):
        effect_of(exchange, Response(400, {}, b'{"error": "invalid_grant"}'))
    asks = effect_of(renewal, waits.future.result(0))
    assert asks.request.content.startswith(b"grant_type=refresh_token&")
    renewal.close()


def test_who_signs_in_waits_for_another_process() -> None:
    """Looking every 0.05 seconds whether that one is done."""
    steps = Steps()
    steps.store.acquire()
    exchange = steps.exchange()
    assert [effect_of(exchange), effect_of(exchange)] == [Sleep(0.05)] * 2
    steps.store.release()
    assert isinstance(effect_of(exchange), Send)
    exchange.close()


def test_who_waits_too_long_is_told_for_what() -> None:
    """Nothing of the call was sent."""
    steps = Steps()
    signing_in, call = steps.exchange(), steps.life.current(steps.terms)
    effect_of(signing_in)
    assert isinstance(effect_of(call), Wait)
    with pytest.raises(errors.DeadlineError) as caught:
        call.throw(TimeoutError())
    assert str(caught.value) == "another call is fetching the token, and did not finish before the deadline"
    assert caught.value.sent is False
    signing_in.close()


def test_a_token_is_taken_as_soon_as_another_process_has_stored_it() -> None:
    """Without a pause, and before that process lets others renew."""
    steps = Steps()
    steps.store.acquire()
    steps.store.save(token := Token("theirs", "r"))
    assert outcome_of(steps.life.current(steps.terms)) is token


@pytest.mark.parametrize(
    ("mine", "stored", "is_mine"),
    [
        (2.0, 1.0, True),
        (1.0, 2.0, False),
        (1.0, None, True),
        (None, 1.0, False),
        (None, None, False),
        (2.0, 2.0, False),
    ],
)
def test_of_two_tokens_the_later_one_counts(mine: float | None, stored: float | None, is_mine: bool) -> None:
    """One of which that is not known is the older; of two that are alike, what the store has counts."""
    steps = Steps()
    held, found = Token("held", issued_at=mine), Token("found", issued_at=stored)
    steps.life._take(held)
    assert steps.life._newest(found) is (held if is_mine else found)


@pytest.mark.parametrize(("stored", "is_other"), [("new", True), ("old", False), (None, False)])
def test_a_refused_token_that_nothing_renews_is_looked_for_in_the_store(stored: str | None, is_other: bool) -> None:
    """If another process has signed in again, its token is used; else the caller gets the refusal."""
    steps = Steps(Token("old"))
    proof = outcome_of(steps.auth.authorise(steps.terms))
    assert proof == {"Authorization": Secret("Bearer old")}
    steps.store._token = None if stored is None else Token(stored)
    assert outcome_of(steps.auth.refused(proof)) is is_other
    if is_other:
        assert outcome_of(steps.auth.authorise(steps.terms)) == {"Authorization": Secret("Bearer new")}
