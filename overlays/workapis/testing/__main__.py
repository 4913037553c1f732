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
    """Serve a fake until it is interrupted, or print what it does for each operation."""
    parser = argparse.ArgumentParser("python -m workapis.testing", description=__doc__)
    parser.add_argument("api", help="name of an API, that of its package in workapis")
    parser.add_argument("--port", type=int, default=8080, help="0 takes any that is free")
    parser.add_argument("--records", type=int, default=0, help="of each kind, made up")
    parser.add_argument("--seed", type=int, default=0, help="another one makes up others")
    parser.add_argument("--coverage", action="store_true", help="print what the fake does for each operation, and end")
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
            parser.error(f"port {given.port}: {error}")
        if isinstance(sys.stdout, io.TextIOWrapper):  # the arrow of a line is in few encodings
            sys.stdout.reconfigure(errors="backslashreplace")
        lists = (plan["path"] for plan in service.plan["operations"].values() if plan.get("does") == "list")
        example = next(lists, "/things")
        suffix = "" if any(plan.get("plain") for plan in service.plan["operations"].values()) else ".json"
        print(f"A fake of {given.api} at {service.base_url}; any credentials will do. Ctrl+C ends it.\n", flush=True)
        told = " ".join(f"-H '{name.title()}: {value}'" for name, value in service.headers.items())
        query = f"?{urlencode(service.query)}" if service.query else ""
        print(f"  curl {told} {service.base_url}{example}{suffix}{query}\n", flush=True)
        service.serve_log(sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
