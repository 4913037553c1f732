"""A client that takes and gives files, its service, and the host that keeps the bytes: for both drivers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from types import ModuleType
from typing import Any

import pytest

from tests.fakes import filing
from tests.fakes.loopback import Loopback, loopback

KEY = "the-api-key-of-the-caller"
SIGNATURE = "the-signature-of-the-url"
BYTES = bytes(range(256)) * 1000


@pytest.fixture(scope="session")
def module(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return filing.package(tmp_path_factory.mktemp("filing"))


class Cabinet:
    """A client by one of the two drivers, its service, and the host that keeps the bytes."""

    def __init__(self, module: ModuleType, kind: str, home: Loopback, store: Loopback) -> None:
        self.kind, self.home, self.store = kind, home, store
        self._module = module
        self._runner = asyncio.Runner() if kind == "async" else None
        self._clients: list[Any] = []
        home.route("POST /pending.json", {"pending": {"ref": "tf_1"}})
        home.route("GET /presigned.json", {"ref": "tf_2", "url": f"{store.base_url}/put/a%20b?X-Sig={SIGNATURE}"})
        home.route("POST /boxes/7/records.json", {"id": 9})
        home.route("POST /notes.json", {"STATUS": "OK"})
        self.lead_to(f"{store.base_url}/get?X-Sig={SIGNATURE}")
        store.answer(b"")

    def lead_to(self, url: object) -> None:
        """Let the record 5 name this URL."""
        self.home.route("GET /records/5.json", {"record": {"name": "a.pdf", "download-URL": url}})

    def client(self, **options: Any) -> Any:
        made = getattr(self._module, "Filing" if self._runner is None else "AsyncFiling")
        self._clients.append(made(api_key=KEY, base_url=self.home.base_url, **options))
        return self._clients[-1]

    def do(self, action: Callable[[], Any]) -> Any:
        """Do something; await it if it is a coroutine."""
        if self._runner is None:
            return action()

        async def main() -> Any:
            return await action()

        return self._runner.run(main())

    def fetch(self, download: Any, read: Callable[[Any], Any] = lambda file: file.read()) -> Any:
        """Enter a download, and read of it."""
        if self._runner is None:
            with download as file:
                return read(file)

        async def main() -> Any:
            async with download as file:
                return await read(file)

        return self._runner.run(main())

    def close(self) -> None:
        for client in self._clients:
            self.do(client.close if self._runner is None else client.aclose)
        if self._runner is not None:
            self._runner.close()


@pytest.fixture(params=["sync", "async"])
def cabinet(request: pytest.FixtureRequest, module: ModuleType) -> Iterator[Cabinet]:
    """Give both clients."""
    with ExitStack() as stack:
        made = Cabinet(module, request.param, stack.enter_context(loopback()), stack.enter_context(loopback()))
        stack.callback(made.close)
        yield made
