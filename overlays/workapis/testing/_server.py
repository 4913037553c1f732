"""A fake on the loopback interface, for anything that speaks HTTP."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from workapis.errors import TransportError

if TYPE_CHECKING:
    from workapis.testing._service import FakeService

_BODY_MOST = 16 * 1024 * 1024


@contextmanager
def serving(service: FakeService, port: int = 0) -> Iterator[ThreadingHTTPServer]:
    """Serve a fake until the `with` statement ends, and set its base URL; port 0 takes any free one."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1  # head and body leave together

        def answer(self) -> None:
            length = self.headers.get("Content-Length", "0")
            is_number = length.isascii() and length.isdigit() and len(length) < 12
            if not is_number or int(length) > _BODY_MOST or "Transfer-Encoding" in self.headers:
                self.send_error(411, "a body needs a Content-Length of at most 16 MiB")
                self.close_connection = True
                return
            headers = {name.lower(): value for name, value in self.headers.items()}
            try:
                response = service.handle(self.command, self.path, headers, self.rfile.read(int(length)))
            except TransportError:
                time.sleep(service.pace().delay)
                self.close_connection = True  # without a byte
                return
            pace = service.pace()
            time.sleep(pace.delay)
            self.send_response_only(response.status)
            for name, value in response.headers.items():
                self.send_header(name, value)
            if response.status not in (204, 304):
                self.send_header("Content-Length", str(len(response.content)))
            self.end_headers()
            with suppress(ConnectionError):
                for piece in pace.pieces(b"" if self.command == "HEAD" else response.content):
                    if pace.pause:
                        self.wfile.flush()
                        time.sleep(pace.pause)
                    self.wfile.write(piece)
                self.wfile.flush()

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_TRACE = do_QUERY = answer

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name of the base class)
            """Write nothing: the fake has its own log."""
            del format, args

    class Server(ThreadingHTTPServer):
        request_queue_size = 128
        daemon_threads = True

    with Server(("127.0.0.1", port), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        service.listens_at(f"http://127.0.0.1:{server.server_port}")
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
