"""A server on the loopback interface that responds as a test says, and records the requests."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TypeVar

# Status, headers and body.
Answer = tuple[int, Mapping[str, str], bytes]


@dataclass(frozen=True)
class Seen:
    """A request as the server received it; header names are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> object:
        return json.loads(self.body)


@dataclass
class Loopback:
    """The next responses of a server, and the requests that it has seen."""

    base_url: str = ""
    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    seen: list[Seen] = field(default_factory=list)
    routes: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)

    def answer(self, body: object, status: int = 200, **headers: str) -> None:
        """Return this JSON value, or these bytes as they are, for the next requests."""
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.status = status
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def route(self, request: str, body: object, status: int = 200, **headers: str) -> None:
        """Return this for requests such as `GET /things?page=1` (or without the query), whatever others get."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.routes[request] = status, {name.replace("_", "-"): value for name, value in headers.items()}, content

    def answer_to(self, request: str) -> tuple[int, dict[str, str], bytes]:
        """Return status, headers and body of the response."""
        usual = self.routes.get(request.partition("?")[0], (self.status, self.headers, self.body))
        return self.routes.get(request, usual)


S = TypeVar("S", bound=Loopback)


def loopback() -> AbstractContextManager[Loopback]:
    """Serve until the `with` statement ends."""
    return serving(Loopback())


@contextmanager
def serving(state: S) -> Iterator[S]:
    """Serve the responses of a state, until the `with` statement ends."""

    def answer(seen: Seen) -> Answer:
        state.seen.append(seen)
        return state.answer_to(f"{seen.method} {seen.target}")

    with listening(answer) as state.base_url:
        yield state


@contextmanager
def listening(answer_to: Callable[[Seen], Answer]) -> Iterator[str]:
    """Serve the responses of a function, until the `with` statement ends; yield the URL of the server."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # head and body leave together: apart, each answer on a kept connection takes 40 ms more

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, more, content = answer_to(Seen(self.command, self.path, headers, body))
            self.send_response(status)
            for name, value in {"Content-Type": "application/json", **more}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            with suppress(ConnectionError):  # some tests are about callers who leave early
                self.wfile.write(content)
                self.wfile.flush()

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name of the base class)
            del format, args

    class Server(ThreadingHTTPServer):
        request_queue_size = 128  # of more connections at a time some wait a second until they are asked for again

    server = Server(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
