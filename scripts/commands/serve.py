"""Serve the documentation site on the loopback interface, and rebuild it when its sources change.

Stop with Ctrl-C.
"""

from __future__ import annotations

import functools
import sys
import threading
import time
from collections.abc import Sequence
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from scripts.commands import regenerate
from scripts.commands.console import ROOT, parser, say
from scripts.commands.site import SITE, make
from scripts.document.fault import FaultsError
from scripts.foreign.npm_package import PackageError
from scripts.site.builders import BuildError

PORT = 8000
# A change of these files triggers a rebuild.
_WATCHED = ("specs", "overlays", "scripts")
_TOPS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
_PAUSE = 1.0


def stamp(root: Path) -> dict[str, int]:
    """Return the modification time of each source in nanoseconds, by path."""
    files = [path for name in _WATCHED for path in (root / name).rglob("*") if path.suffix != ".pyc"]
    return {str(path): path.stat().st_mtime_ns for path in (*files, *(root / name for name in _TOPS)) if path.is_file()}


def once(root: Path) -> None:
    """Regenerate and build the site; if there are errors, print them and keep the previous site."""
    try:
        regenerate.regenerate(root, [], say)
        for fault in make(root, say):
            say(fault)
    except (BuildError, FaultsError, PackageError) as error:
        say(str(error))


def watch(root: Path) -> None:
    """Build the site at once and after every change, until the process ends."""
    known: dict[str, int] = {}
    while True:
        now = stamp(root)
        if now != known:
            once(root)
            known = now  # the state before the build, so that changes during the build trigger another
        time.sleep(_PAUSE)


def main(arguments: Sequence[str]) -> int:
    """Run the command until Ctrl-C and return its exit code."""
    made = parser("nox -s serve --", __doc__)
    made.add_argument("port", nargs="?", type=int, default=PORT, help=f"TCP port (default: {PORT})")
    port = made.parse_args(arguments).port
    (ROOT / SITE).mkdir(parents=True, exist_ok=True)
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(ROOT / SITE))
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say(f"Serving http://127.0.0.1:{server.server_port}/index.html. Stop with Ctrl-C.")
    try:
        watch(ROOT)
    except KeyboardInterrupt:
        server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
