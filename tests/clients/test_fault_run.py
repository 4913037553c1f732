"""Calls over all four APIs while a fifth of the exchanges fail: nothing is applied twice or lost in silence."""

from __future__ import annotations

import asyncio
import random
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest

from tests.clients.fault_calls import LAWS, Run, clients
from tests.fakes.fault_run import Asked, FaultyService, Sends, SendsLater
from tests.fakes.raw_server import Handler, RawServer, raw_server
from tests.proof import figures, long_form
from workapis.options import Clock, Timeouts
from workapis.transport import Response

PARTS = 2
_CALLS = long_form(600, 10_000)
_OVER_SOCKETS = long_form(60, 600)


def _judge(title: str, run: Run) -> None:
    assert set(run.faults) <= set(LAWS)
    figures(f"fault run {title}", {**run.counts, **{name: run.faults[name] for name in LAWS}})
    if run.faults.total():
        pytest.fail("\n".join([str(dict(run.faults)), *run.shown]), pytrace=False)


@pytest.mark.parametrize("part", range(PARTS))
def test_no_write_is_lost_in_silence_or_applied_twice(part: int) -> None:
    """Whatever fails, a write is applied once or fails and says what it knows, and a list is complete or told of."""
    chance = random.Random(f"faults {part}")
    service = FaultyService(chance)
    clock = service.time.clock(random.Random(part))
    transports: Mapping[str, Any] = {"sync": Sends(service), "async": SendsLater(service)}
    made = {
        driver: clients("http://service.example", driver, transport=transport, clock=clock)
        for driver, transport in transports.items()
    }
    with asyncio.Runner() as runner:
        run = Run(service, made, runner)
        for index in range(_CALLS // PARTS):
            run.call(index, random.Random(f"{part}:{index}"))
    _judge("in the process", run)


def _handler(service: FaultyService, server: RawServer) -> Handler:
    """Return what handles a connection: answers of the service as bytes, faults as what sockets do."""

    def handle(connection: socket.socket) -> None:
        while head := server.head(connection):
            answer = service.answer(_asked(head))
            if isinstance(answer, Response):
                connection.sendall(_written(answer))
                continue
            if answer.how == "timeout":
                while connection.recv(65536):  # until the client has waited long enough
                    pass
            return

    return handle


def _asked(head: bytes) -> Asked:
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return Asked(method, target, headers.get("x-call", ""))


def _written(response: Response) -> bytes:
    headers = {**response.headers, "content-length": str(len(response.content))}
    lines = [f"HTTP/1.1 {response.status} Said", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + response.content


async def _no_sleep(_seconds: float) -> None:
    return None


def _close(client: Any, runner: asyncio.Runner) -> None:
    runner.run(client.aclose())


@contextmanager
def _over_sockets(base_url: str, runner: asyncio.Runner) -> Iterator[Mapping[str, Mapping[str, Any]]]:
    clock = Clock(time.monotonic, time.time, lambda _: None, _no_sleep, random.Random(1).random)
    timeout = Timeouts(connect=2, read=0.1, write=2, pool=2)
    made = {driver: clients(base_url, driver, clock=clock, timeout=timeout) for driver in ("sync", "async")}
    with ExitStack() as stack:
        for client in made["sync"].values():
            stack.callback(client.close)
        for client in made["async"].values():
            stack.callback(_close, client, runner)
        yield made


def test_the_same_holds_over_sockets() -> None:
    """The laws of the fault run hold for calls over real connections that break."""
    service = FaultyService(random.Random("sockets"))
    with asyncio.Runner() as runner, raw_server() as server:
        server.handler = _handler(service, server)
        with _over_sockets(server.base_url, runner) as made:
            run = Run(service, made, runner)
            for index in range(_OVER_SOCKETS):
                run.call(index, random.Random(f"sockets:{index}"))
    _judge("over sockets", run)
