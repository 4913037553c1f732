"""What imports cost: milliseconds of wall above a bare interpreter, in new processes, interleaved."""

from __future__ import annotations

import os
import platform
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from benchmarks import budgets

ROOT = Path(__file__).parent.parent
ROUNDS = 15
STATEMENTS = {
    "workapis": "import workapis",
    "workapis, an API": "import workapis.teamwork_projects",
    "workapis, a client": "from workapis.teamwork_projects import TeamworkProjects\n"
    "TeamworkProjects(site='a', api_key='b').close()",
    "cohere": "import cohere",
    "githubkit": "import githubkit",
    "githubkit, a client": "import githubkit\ngithubkit.GitHub()",
    "openai": "import openai",
    "openai, a client": "import openai\nopenai.OpenAI(api_key='b')",
}
OTHERS = ("cohere", "githubkit", "openai")


def _seconds(statement: str) -> float:
    paths = [str(ROOT / "overlays"), str(ROOT / "generated"), os.environ.get("PYTHONPATH", "")]
    # Without compiled files on disk every import would be a compilation.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True, env=environment)
    return time.perf_counter() - begin


def measured(rounds: int) -> dict[str, float]:
    """Return the median of each statement above a bare interpreter in the same round; a first round warms up."""
    chance = random.Random(5)
    statements = {"": "pass", **STATEMENTS}
    found: dict[str, list[float]] = {name: [] for name in STATEMENTS}
    for number in range(rounds + 1):
        order = list(statements)
        chance.shuffle(order)
        times = {name: _seconds(statements[name]) for name in order}
        for name in STATEMENTS if number else ():
            found[name].append(1000 * (times[name] - times[""]))
    return {name: statistics.median(times) for name, times in found.items()}


def table(found: Mapping[str, float]) -> str:
    """Return the figures as a table in Markdown."""
    rows = [f"| {name} | `{'; '.join(STATEMENTS[name].splitlines())}` | {cost:.0f} |" for name, cost in found.items()]
    return "\n".join(["| | statement | ms above a bare interpreter |", "|---|---|--:|", *rows])


def missed(found: Mapping[str, float]) -> list[str]:
    """Return the others that import faster than we do."""
    ours = found["workapis"]
    return [f"importing takes {ours:.0f} ms, {name} {found[name]:.0f}" for name in OTHERS if found[name] <= ours]


def main() -> int:
    """Measure, print, and return 1 where another client imports faster."""
    rounds = budgets.rounds(ROUNDS)
    versions = ", ".join(f"{name} {version(name)}" for name in (*OTHERS, "httpx", "pydantic"))
    print(f"\nimports: CPython {platform.python_version()}; {versions}; medians of {rounds} rounds\n")
    found = measured(rounds)
    print(table(found))
    faults = missed(found)
    print("\n" + ("\n".join(faults) if faults else "every goal is met"))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
