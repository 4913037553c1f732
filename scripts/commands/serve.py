"""Serve the site locally and rebuild it if its sources change: ``scripts.commands.serve [port]``."""

from __future__ import annotations

import functools
import sys
import threading
import time
from collections.abc import Sequence
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from scripts.commands import regenerate
from scripts.commands.console import ROOT, say
from scripts.commands.site import SITE, make
from scripts.document.fault import FaultsError
from scripts.foreign.npm_package import PackageError
from scripts.site.builders import BuildError

PORT = 8000
# Files whose change makes a new site.
_WATCHED = ("specs", "overlays", "scripts")
_TOPS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
_PAUSE = 1.0


def stamp(root: Path) -> dict[str, int]:
    """Return when each source was changed last, in nanoseconds, by its path."""
    files = [path for name in _WATCHED for path in (root / name).rglob("*") if path.suffix != ".pyc"]
    return {str(path): path.stat().st_mtime_ns for path in (*files, *(root / name for name in _TOPS)) if path.is_file()}


def once(root: Path) -> None:
    """Make what is generated and the site; tell what is wrong, and keep the site that was there."""
    try:
        regenerate.regenerate(root, [], say)
        for fault in make(root, say):
            say(fault)
    except (BuildError, FaultsError, PackageError) as error:
        say(str(error))


def watch(root: Path) -> None:
    """Make the site after every change, until the program ends."""
    known: dict[str, int] = {}
    while True:
        now = stamp(root)
        if now != known:
            once(root)
            known = now  # as it was before, so that what changed meanwhile is seen too
        time.sleep(_PAUSE)


def main(arguments: Sequence[str]) -> int:
    """Serve until the program is stopped; return its exit code."""
    port = int(arguments[0]) if arguments else PORT
    (ROOT / SITE).mkdir(parents=True, exist_ok=True)
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(ROOT / SITE))
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say(f"http://127.0.0.1:{server.server_port}/index.html; stop with Ctrl-C")
    try:
        watch(ROOT)
    except KeyboardInterrupt:
        server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
