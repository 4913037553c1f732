"""Services that mislead: headers without measure, pages in disorder, secrets spelt in other ways."""

from __future__ import annotations

import os
import pickle
import random
import zlib

import pytest
from attrs import evolve

from tests.fakes.stage import API, Stage, operation
from workapis import errors
from workapis._api.operation import Operation, Parameter, RateLimit
from workapis._auth.schemes import Bearer
from workapis._client.page_walk import PageCounts, PageWalk
from workapis._http._decompression import ContentDecoder
from workapis._http.transports import _proxy
from workapis._models.wire import STRING
from workapis._request.prepare import target
from workapis.limits import Budget, Correction, MemoryLimitStore
from workapis.options import Network, RetryPolicy, SizeLimits
from workapis.transport import Response


def test_a_secret_that_json_spells_otherwise_is_not_shown(stage: Stage) -> None:
    """PHP escapes slashes and letters; neither body nor content of the error, nor its pickle, has the secret."""
    plain = "ab/cd/ef/gh-secret"
    escaped = plain.replace("/", "\\/")
    stage.script = [Response(400, {}, f'{{"MESSAGE":"key {escaped}", "{plain}": ["{escaped}"]}}'.encode())]
    with pytest.raises(errors.BadRequestError) as caught:
        stage.call(operation(), stage.service(auth=Bearer(plain), retry=RetryPolicy(attempts=1)))
    shown = repr(vars(caught.value)) + repr(pickle.dumps(caught.value)) + str(caught.value.body)
    assert plain not in shown
    assert "ab\\/cd" not in shown


def test_a_limit_without_measure_takes_no_memory() -> None:
    """A header may claim any budget; what is counted of it is bounded."""
    store, budget = MemoryLimitStore(lambda: 5.0), Budget("a", 10, 60.0)
    store.correct(budget, Correction(requests=10**10, remaining=0))
    assert store.take(budget) > 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_a_child_of_a_fork_has_a_lock_of_its_own() -> None:
    """A lock that a thread of the parent held does not stop the child."""
    store, budget = MemoryLimitStore(), Budget("a", 10, 60.0)
    with store._lock:
        child = os.fork()
        if child == 0:
            os._exit(0 if store.take(budget) == 0.0 else 1)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0


def test_pages_of_the_same_items_in_disorder_end_a_walk() -> None:
    """A service that ignores the page and shuffles its items, and promises ever more pages, is left."""
    walk, chance = PageWalk(), random.Random(1)
    items = [{"id": number} for number in range(20)]
    asked = 0
    while walk.wanted is not None:
        asked += 1
        assert asked < 10
        chance.shuffle(items)
        walk.receive(PageCounts(None, asked + 5, None), list(items))
    assert asked <= 3


@pytest.mark.parametrize("size", [262_143, 262_144, 262_145, 600_000])
def test_a_deflated_body_is_read_to_its_end(size: int) -> None:
    """Output that fills a step when all input is used up is not lost."""
    for seed in range(8):
        body = random.Random(seed).randbytes(21 + seed) * (size // (21 + seed))
        engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        reader = ContentDecoder(200, [(b"content-encoding", b"deflate")], SizeLimits())
        reader.feed(engine.compress(body) + engine.flush())
        assert reader.finish().content == body


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_what_goes_to_this_machine_goes_over_no_proxy(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plain http is for this machine alone, so no proxy of the environment sees the credentials."""
    monkeypatch.setenv("http_proxy", "http://proxy.invalid:3128")
    monkeypatch.setenv("no_proxy", "")
    assert _proxy(Network(), f"http://{host}:8080/x") is None
    assert _proxy(Network(), "http://service.invalid/x") is not None
    monkeypatch.setenv("no_proxy", "service.invalid:80")
    assert _proxy(Network(), "http://service.invalid:80/x") is None


def test_a_request_that_was_not_sent_is_not_counted(stage: Stage) -> None:
    """An attempt that found no connection leaves the budget as it was."""
    stage.script = [errors.TransportError("no connection", sent=False)] * 3
    store = MemoryLimitStore(stage.clock().monotonic)
    stage.call(operation(), stage.service(evolve(API, rate_limit=RateLimit(100, 60)), limit_store=store))
    assert [len(window.sent) for window in store._windows.values()] == [1]


@pytest.mark.parametrize("value", ["\ud800", "a\udfff"])
def test_half_a_surrogate_pair_is_an_argument_error(value: str) -> None:
    """A text that UTF-8 cannot write is refused before anything is sent."""
    for place, path in (("query", "/t"), ("path", "/t/{x}")):
        parameter = Parameter("x", "x", place, STRING)  # type: ignore[arg-type]  # both are places
        with pytest.raises(errors.ArgumentError):
            target(Operation("o", "GET", path, (parameter,)), {"x": value})
