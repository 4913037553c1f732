"""A server of raw sockets that can misbehave: a function handles each connection."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Handler = Callable[[socket.socket], None]


@dataclass
class RawServer:
    """Address of a server, and the requests that it has seen."""

    port: int = 0
    heads: list[bytes] = field(default_factory=list)
    connections: int = 0
    handler: Handler | None = None
    released: threading.Event = field(default_factory=threading.Event)
    asked: threading.Event = field(default_factory=threading.Event)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def head(self, connection: socket.socket) -> bytes:
        """Read the head of a request, and its body if its length is known; empty at the end of the connection."""
        data = b""
        while b"\r\n\r\n" not in data:
            part = connection.recv(65536)
            if not part:
                return b""
            data += part
        head, _, body = data.partition(b"\r\n\r\n")
        lines = head.lower().split(b"\r\n")
        length = next((int(line[15:]) for line in lines if line.startswith(b"content-length:")), 0)
        in_parts = b"transfer-encoding: chunked" in lines
        while len(body) < length or (in_parts and not body.endswith(b"0\r\n\r\n")):
            body += connection.recv(65536)
        self.heads.append(head)
        self.asked.set()
        return head

    def answers(self, *parts: bytes) -> Handler:
        """Return a handler that responds to every request of a connection with these bytes."""

        def handle(connection: socket.socket) -> None:
            while self.head(connection):
                for part in parts:
                    connection.sendall(part)

        return handle

    def answers_then_closes(self, *parts: bytes) -> Handler:
        """Return a handler that responds to one request and closes the connection."""

        def handle(connection: socket.socket) -> None:
            if self.head(connection):
                for part in parts:
                    # Said, too, so that the client does not send its next request to a connection that ends.
                    connection.sendall(part.replace(b" OK\r\n", b" OK\r\nConnection: close\r\n", 1))

        return handle

    def stalls(self, *parts: bytes) -> Handler:
        """Return a handler that sends these bytes and then nothing until the test is over."""

        def handle(connection: socket.socket) -> None:
            if self.head(connection):
                for part in parts:
                    connection.sendall(part)
                self.released.wait(20)

        return handle


def ok(body: bytes = b"{}", *headers: bytes) -> bytes:
    lines = [b"HTTP/1.1 200 OK", b"Content-Length: %d" % len(body), *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


@contextmanager
def raw_server(tls: ssl.SSLContext | None = None) -> Iterator[RawServer]:
    """Serve until the `with` statement ends."""
    state = RawServer()
    listener = socket.create_server(("127.0.0.1", 0))
    state.port = listener.getsockname()[1]
    open_ones: list[socket.socket] = []

    def serve(connection: socket.socket) -> None:
        with suppress(OSError), tls.wrap_socket(connection, server_side=True) if tls else connection as wrapped:
            open_ones.append(wrapped)
            if state.handler is not None:
                state.handler(wrapped)

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                state.connections += 1
                threading.Thread(target=serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        state.released.set()
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for connection in open_ones:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        thread.join(5)
