"""Conformance cases that run against the fake, as data: `tests/fake_cases`, each row of a table a case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from scripts.document.yaml_document import load
from tests.operations import DRIVERS, described
from tests.repository import ROOT, published

FOLDER = ROOT / "tests" / "fake_cases"
SCHEMA = FOLDER / "fake_cases.schema.json"
FILES = sorted(FOLDER.glob("*.yaml"))
_COLUMN = re.compile(r"\$([a-z_]+)")


@dataclass(frozen=True)
class FakeCase:
    file: str
    number: int
    value: Mapping[str, Any] = field(repr=False)

    def __str__(self) -> str:
        return f"{self.file}: {self.value['name']}"

    @property
    def api(self) -> str:
        return str(self.value["api"])

    @property
    def methods(self) -> list[str]:
        """The methods of the client that its steps call."""
        return [step["call"] for step in self.value["steps"] if "call" in step]

    @property
    def is_slow(self) -> bool:
        """Whether a response is late, for which a socket waits in earnest."""
        return any(step.get("what", {}).get("delay") for step in self.value["steps"])


@dataclass(frozen=True)
class FakeRun:
    """One run of a case: by a driver, in a format, in the process or over a socket."""

    case: FakeCase
    driver: str
    format: str
    is_served: bool

    def __str__(self) -> str:
        return f"{self.case} ({self.driver}, {self.format}, {'over loopback' if self.is_served else 'in the process'})"


@cache
def fake_cases() -> tuple[FakeCase, ...]:
    found = [(path.stem, value) for path in FILES for value in cases_of(path)]
    return tuple(FakeCase(file, number, value) for number, (file, value) in enumerate(found))


def cases_of(path: Path) -> Iterator[Mapping[str, Any]]:
    """Yield the cases of a file; of a table, one a row."""
    content = load(path, ROOT).value
    yield from content.get("cases", [])
    for table in content.get("tables", []):
        for row in table["rows"]:
            yield _expanded(table["case"], row)


def _expanded(template: Mapping[str, Any], row: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the case of a row: `$column` is its value; a column that the template does not name is a key of the case.

    Raises:
        KeyError: the row lacks a column that the template names.
    """
    used: set[str] = set()
    case = {**_filled(template, row, used)}
    return case | {key: value for key, value in row.items() if key not in used}


def _filled(value: Any, row: Mapping[str, Any], used: set[str]) -> Any:
    if isinstance(value, Mapping):
        return {_filled(key, row, used): _filled(item, row, used) for key, item in value.items()}
    if isinstance(value, list):
        return [_filled(item, row, used) for item in value]
    if not isinstance(value, str):
        return value
    used.update(_COLUMN.findall(value))
    whole = _COLUMN.fullmatch(value)
    return row[whole[1]] if whole else _COLUMN.sub(lambda found: str(row[found[1]]), value)


def runs(case: FakeCase, *, is_whole: bool) -> list[FakeRun]:
    """Return the runs of a case, by both drivers and in each of its formats, one of them over a socket.

    Args:
        case: the case.
        is_whole: whether each driver runs in each format, or they take turns.
    """
    names = formats(case)
    turned = [(driver, names[(place + case.number) % len(names)]) for place, driver in enumerate(DRIVERS)]
    pairs = [*product(DRIVERS, names)] if is_whole else turned
    served = -1 if case.is_slow else case.number // 2 % len(pairs)
    return [FakeRun(case, driver, name, number == served) for number, (driver, name) in enumerate(pairs)]


def formats(case: FakeCase) -> list[str]:
    """Return the formats of a case: those that it names; else JSON, and XML if each of its methods has it."""
    words = published(case.api).get("x-workapis-formats", {})
    below = tuple(words.get("default_below", ()))
    paths = {item.name: item.operation.path for item in described(case.api)}
    has_xml = "xml" in words and not any(paths.get(name, "").startswith(below) for name in case.methods if below)
    return [*case.value.get("formats", ["json", "xml"] if has_xml else ["json"])]
