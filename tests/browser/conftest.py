"""The browser, a server for the site, and pages that report their own errors."""

from __future__ import annotations

import functools
import os
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
    ViewportSize,
    sync_playwright,
)

from scripts.commands.site import SITE

ROOT = Path(__file__).parents[2]
_NAMES = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
]
PHONE: ViewportSize = {"width": 390, "height": 844}
DESKTOP: ViewportSize = {"width": 1280, "height": 900}


@dataclass
class Opened:
    """A tab, and what went wrong in it: messages of the console, failed requests, requests to other hosts."""

    page: Page
    host: str
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.wrong.append(f"{self.page.url}: {error}"))
        self.page.on("request", self._asked)
        self.page.on("requestfailed", self._failed)
        self.page.on("response", self._answered)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.wrong.append(f"{self.page.url}: {message.type}: {message.text}")

    def _asked(self, request: Request) -> None:
        url = urlsplit(request.url)
        if url.scheme not in ("data", "blob", "file") and url.netloc != self.host:
            self.wrong.append(f"{self.page.url}: asks {request.url}")

    def _failed(self, request: Request) -> None:
        # A request is aborted where the next page is opened before it ended: that is no failure of this one.
        if request.failure != "net::ERR_ABORTED":
            self.wrong.append(f"{request.url}: {request.failure}")

    def _answered(self, response: Response) -> None:
        if response.status >= 400:
            self.wrong.append(f"{response.url}: {response.status}")


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name of the base class)
        del format, args


@pytest.fixture(scope="session")
def site() -> Path:
    folder = ROOT / SITE
    assert (folder / "index.html").is_file(), "there is no site: run `nox -s docs` first"
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the site on the loopback interface."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Silent, directory=site))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the system's Chromium; without one, skip, and fail if CI is set."""
    program = next(filter(None, map(shutil.which, _NAMES)), None)
    if program is None:
        told = f"there is no {' or '.join(_NAMES)} on this machine: the site was not opened in a browser"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(told)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=_ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def context(browser: Browser, address: str) -> Iterator[BrowserContext]:
    """Give a profile of its own, with a clipboard."""
    made = browser.new_context(viewport=DESKTOP, color_scheme="light", reduced_motion="reduce")
    made.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    yield made
    made.close()


@pytest.fixture
def opened(context: BrowserContext, address: str) -> Iterator[Opened]:
    """Give a tab in which nothing may go wrong."""
    tab = Opened(context.new_page(), urlsplit(address).netloc)
    yield tab
    assert tab.wrong == []
