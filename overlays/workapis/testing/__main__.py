"""`python -m workapis.testing <api>`: a fake on this machine, for curl, a browser or any language."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from urllib.parse import urlencode

from workapis.testing._plans import coverage
from workapis.testing._server import serving
from workapis.testing._service import FakeService


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    about = "Run a fake of an API on this machine, for curl, a browser or any language."
    parser = argparse.ArgumentParser("python -m workapis.testing", description=about)
    parser.add_argument("api", help="name of the API, as in workapis.<api>")
    parser.add_argument("--port", type=int, default=8080, help="port to listen on, 0 for any free one (default: 8080)")
    parser.add_argument("--records", type=int, default=0, help="records of each kind to generate (default: 0)")
    parser.add_argument("--seed", type=int, default=0, help="seed of the generated records (default: 0)")
    parser.add_argument("--coverage", action="store_true", help="print the behaviour of each operation, and exit")
    given = parser.parse_args(arguments)
    try:
        if given.coverage:
            print(coverage(given.api))
            return 0
        service = FakeService(given.api, records=given.records, seed=given.seed)
    except ValueError as error:
        parser.error(str(error))
    service.live()
    with ExitStack() as server, suppress(KeyboardInterrupt):
        try:
            server.enter_context(serving(service, given.port))
        except (OSError, OverflowError) as error:
            parser.error(f"cannot listen on port {given.port}: {error}. Pass another --port.")
        if isinstance(sys.stdout, io.TextIOWrapper):  # few encodings have the arrow of log lines
            sys.stdout.reconfigure(errors="backslashreplace")
        lists = (plan["path"] for plan in service.plan["operations"].values() if plan.get("does") == "list")
        example = next(lists, "/things")
        suffix = "" if any(plan.get("plain") for plan in service.plan["operations"].values()) else ".json"
        print(f"Fake of {given.api} at {service.base_url} (any credentials work). Stop it with Ctrl+C.\n", flush=True)
        told = " ".join(f"-H '{name.title()}: {value}'" for name, value in service.headers.items())
        query = f"?{urlencode(service.query)}" if service.query else ""
        print(f"  curl {told} {service.base_url}{example}{suffix}{query}\n", flush=True)
        service.serve_log(sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
