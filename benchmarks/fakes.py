"""What a fake takes beside its client: until it is ready, memory, and a call in the process.

Each start is measured in a Python of its own that has the client imported already; memory is what is resident on Linux.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from typing import Final

from workapis.testing import FakeService

READY: Final = 100.0  # milliseconds
MEMORY: Final = 12.0  # MB beside the client
CALL: Final = 1.0  # milliseconds
ROUNDS: Final = 11
API: Final = "teamwork_projects"  # the largest
START: Final = f"""
import time
from pathlib import Path
from workapis.{API} import TeamworkProjects

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6

TeamworkProjects(site="a", api_key="b").projects
began, before = time.perf_counter(), resident()
from workapis.testing import fake
with fake("{API}"):
    print((time.perf_counter() - began) * 1e3, resident() - before)
"""


def start() -> tuple[float, float]:
    """Return the milliseconds until a server is ready, and its MB."""
    told = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True).stdout
    ready, memory = told.split()
    return float(ready), float(memory)


def call() -> float:
    """Return the milliseconds of a call in the process that gets a project."""
    service = FakeService(API, records=3)
    service.plan["words"].pop("rate-limit", None)
    client = service.client(limit=False)
    number = next(iter(service.records.projects)).id
    began = time.perf_counter()
    for _ in range(200):
        client.projects.get(number)
    return (time.perf_counter() - began) * 1e3 / 200


def main() -> int:
    """Print medians; return 1 where one misses its goal."""
    starts = [start() for _ in range(ROUNDS)]
    rows = [
        ("ms until a server is ready", statistics.median(ready for ready, _ in starts), READY),
        ("MB beside the client", statistics.median(memory for _, memory in starts), MEMORY),
        ("ms a call in the process", statistics.median(call() for _ in range(ROUNDS)), CALL),
    ]
    print(f"\nfakes: {API}, medians of {ROUNDS} rounds\n\n| | measured | at most |\n|---|--:|--:|")
    print("\n".join(f"| {what} | {found:.2f} | {most:g} |" for what, found, most in rows))
    missed = [what for what, found, most in rows if found > most]
    print("\n" + (f"more than allowed: {', '.join(missed)}" if missed else "every goal is met"))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
