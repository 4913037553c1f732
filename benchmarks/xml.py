"""What it costs to read a page of 500 projects in XML: bare ElementTree, our guard, the JSON value, the models.

Medians of rounds in which each is read once, interleaved, in one process. Run it as
`python -m benchmarks.xml [rounds]`.
"""

from __future__ import annotations

import json
import platform
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.parsers import expat

import yaml

from benchmarks import budgets
from workapis._formats.formats import TypedElements
from workapis._formats.xml_convention import value_of, written
from workapis._formats.xml_document import parsed
from workapis._models.codec import ListOf, ModelOf
from workapis._models.findings import Findings
from workapis._models.reader import read_parsed

ROOT = Path(__file__).parent.parent
BUNDLE = ROOT / "generated/bundles/teamwork_projects.openapi.yaml"
ROUNDS = 15
RECORDS = 500


def page() -> dict[str, Any]:
    """Return a page of as many projects as one may hold, each as it is printed."""
    bundle: Any = yaml.load(BUNDLE.read_text("utf-8"), yaml.CSafeLoader)
    media = bundle["paths"]["/projects.json"]["get"]["responses"]["200"]["content"]["application/json"]
    printed = next(iter(media["examples"].values()))["value"]["projects"][0]
    return {"projects": [printed] * RECORDS}


def candidates(value: dict[str, Any]) -> tuple[int, dict[str, Callable[[], object]]]:
    """Return how many bytes the page has in XML, and what reads it."""
    words = TypedElements()
    content, text = written(words, value), json.dumps(value).encode()

    codec: ListOf[Any] = ListOf(ModelOf("workapis_generated.teamwork_projects.models.project", "Project"))

    def read() -> Any:
        return value_of(words, content)

    return len(content), {
        "json.loads of the same page": lambda: json.loads(text),
        "ElementTree.fromstring": lambda: ElementTree.fromstring(content),
        "elements, guarded": lambda: parsed(content),
        "the JSON value": read,
        "models": lambda: read_parsed(codec, read()["projects"], Findings(path=["projects"])),
    }


def measured(named: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the median of each in milliseconds of processor time."""
    found: dict[str, list[float]] = {name: [] for name in named}
    for _ in range(rounds + 1):
        for name, read in named.items():
            begun = time.process_time()
            read()
            found[name].append(1000 * (time.process_time() - begun))
    return {name: statistics.median(times[1:]) for name, times in found.items()}  # the first one warms up


def table(found: Mapping[str, float]) -> str:
    """Return the figures as a table in Markdown."""
    bare = found["ElementTree.fromstring"]
    rows = [f"| {name} | {cost:.1f} | {cost / bare:.2f} |" for name, cost in found.items()]
    return "\n".join(["| what is read | ms of processor | beside ElementTree |", "|---|--:|--:|", *rows])


def main() -> int:
    """Measure, print, and return 1 where the goal is missed."""
    rounds = budgets.rounds(ROUNDS)
    size, named = candidates(page())
    print(f"\nXML: CPython {platform.python_version()}, {expat.EXPAT_VERSION}; medians of {rounds} rounds;")
    print(f"{RECORDS} projects, {size} bytes\n")
    found = measured(named, rounds)
    print(table(found))
    ratio = found["models"] / found["ElementTree.fromstring"]
    faults = budgets.report({"XML": {"models of a page, beside ElementTree": ratio}}, "nox -s bench")
    print("\n" + ("\n".join(faults) if faults else "every goal is met"))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
