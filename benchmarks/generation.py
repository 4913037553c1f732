"""What an operation costs to regenerate and to check: ``python -m benchmarks.generation [rounds]``.

Processor time, that of tools included, which other programs of the machine disturb less than the clock does. The API is
made up, five operations and three schemas a kind of record; one of a few operations costs what the tools cost to start.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from tests.pipeline.large_api import add
from tests.pipeline.spec_folder import Repository

ROOT = Path(__file__).resolve().parents[1]
SIZES = (20, 200, 400, 800)
VERBS = ("regenerate", "check")
# An operation among 800 may cost so many times what one among 200 does.
MOST = 1.6
_RUN = """
import sys
from pathlib import Path
from scripts.commands import check, regenerate
root = Path(sys.argv[2])
if sys.argv[1] == "check":
    check.check(root, lambda _: None)
else:
    regenerate.regenerate(root, [], lambda _: None)
"""


def seconds(verb: str, count: int) -> float:
    """Return the processor time that a verb takes on an API of so many operations, in a new process."""
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(Path(folder))
        add(repository, count)
        before = os.times()
        subprocess.run([sys.executable, "-c", _RUN, verb, folder], check=True, cwd=ROOT)
        after = os.times()
    return after.children_user - before.children_user + after.children_system - before.children_system


def main(arguments: Sequence[str]) -> int:
    """Print the table; return 1 where an operation among many costs too much."""
    rounds = int(arguments[0]) if arguments else 3
    held = True
    print("verb        operations  seconds  ms an operation")
    for verb in VERBS:
        costs = {count: median(seconds(verb, count) for _ in range(rounds)) for count in SIZES}
        for count, cost in costs.items():
            print(f"{verb:10}  {count:10}  {cost:7.2f}  {1000 * cost / count:15.1f}")
        ratio = (costs[800] / 800) / (costs[200] / 200)
        held = held and ratio <= MOST
        print(f"{verb}: an operation among 800 costs {ratio:.2f} times one among 200, {MOST} at most")
    return 0 if held else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
