"""Budgets: recorded figures of `budgets.yaml`, and the judgement of new ones by them.

A group has a percentage, `growth`, that each figure may exceed what is recorded by, and may have goals, `at_most`, that
no figure may exceed. If it is `by` another group, the figure of an API may grow as the one of that group does.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).with_name("budgets.yaml")
RECORD = "--record"
_HEAD = "# What is under `recorded` is written by `nox -s budgets -- --record` and `nox -s bench -- --record`."
_REMEDY = (
    "Undo what grew. If it is worth it, record it with {command} -- --record; if it exceeds a goal, raise `at_most` in "
    "benchmarks/budgets.yaml. Say the reason in the commit."
)
_COLUMNS = ("", "recorded", "now", "allowed", "")

Figures = Mapping[str, Mapping[str, float]]
"""Measured figures by group and name."""


@dataclass(frozen=True)
class Judged:
    """A figure beside its budget.

    Attributes:
        group: group of the figure in `budgets.yaml`.
        name: name within the group.
        recorded: the recorded figure; None if there is none.
        now: the measured figure; None if it is not measured any more.
        allowed: the highest figure that passes; None if every one does.
    """

    group: str
    name: str
    recorded: float | None
    now: float | None
    allowed: float | None

    @property
    def fault(self) -> str:
        """What is wrong with the figure; empty if it passes."""
        named = f"{self.group}, {self.name}"
        if self.now is None:
            return f"{named}: recorded, but not measured any more"
        if self.recorded is None:
            return f"{named}: {_shown(self.now)}, not recorded yet"
        if self.allowed is None or self.now <= self.allowed:
            return ""
        change = f"{_shown(self.recorded)} → {_shown(self.now)} ({_percent(self.recorded, self.now)})"
        return f"{named}: {change}, more than the {_shown(self.allowed)} allowed"


def read(file: Path = FILE) -> dict[str, Any]:
    """Return the groups by name."""
    value: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return value


def judged(groups: Mapping[str, Any], found: Figures) -> list[Judged]:
    """Return each figure of the measured groups beside its budget.

    Raises:
        KeyError: a measured group is not in `budgets.yaml`.
    """
    return [line for group, figures in found.items() for line in _of_group(groups, group, figures, found)]


def table(lines: Sequence[Judged]) -> str:
    """Return recorded, measured and allowed figures as text, a block for each group."""
    rows: list[tuple[str, ...]] = []
    for number, line in enumerate(lines):
        if number == 0 or lines[number - 1].group != line.group:
            rows += [(), (line.group, *_COLUMNS[1:])]
        figures = ("" if value is None else _shown(value) for value in (line.recorded, line.now, line.allowed))
        change = "" if line.recorded is None or line.now is None else _percent(line.recorded, line.now)
        rows.append((f"  {line.name}", *figures, f"{change} !" if line.fault else change))
    widths = [max((len(row[column]) for row in rows if row), default=0) for column in range(len(_COLUMNS))]
    return "\n".join(_aligned(row, widths) for row in rows)


def recorded(groups: Mapping[str, Any], found: Figures) -> dict[str, Any]:
    """Return the groups with the measured figures in the place of the recorded ones."""
    return {
        name: {**group, "recorded": {key: _rounded(value) for key, value in found[name].items()}}
        if name in found
        else group
        for name, group in groups.items()
    }


def write(groups: Mapping[str, Any], file: Path = FILE) -> None:
    """Write the groups into the file."""
    text = yaml.safe_dump(dict(groups), sort_keys=False, allow_unicode=True, width=110)
    file.write_text(f"{_HEAD}\n{text}", encoding="utf-8")


def report(found: Figures, command: str, arguments: Iterable[str] = sys.argv[1:], file: Path = FILE) -> list[str]:
    """Print the table and return faults, the remedy behind them; record with `--record`, if every goal is met."""
    groups, is_recorded = read(file), RECORD in arguments
    lines = judged(recorded(groups, found) if is_recorded else groups, found)
    print(table(lines))
    faults = [line.fault for line in lines if line.fault]
    if is_recorded and not faults:
        write(recorded(groups, found), file)
    return [*faults, _REMEDY.format(command=command)] if faults else []


def rounds(default: int) -> int:
    """Return the number among the arguments of the command, or the default."""
    return next((int(argument) for argument in sys.argv[1:] if argument.isdecimal()), default)


def _of_group(groups: Mapping[str, Any], name: str, figures: Mapping[str, float], found: Figures) -> Iterator[Judged]:
    group = groups[name]
    before, goals = group.get("recorded") or {}, group.get("at_most", {})
    for key in [*figures, *(key for key in before if key not in figures)]:
        bounds = [goals[key]] if key in goals else []
        if key in before and "growth" in group:
            most = before[key] * (1 + group["growth"] / 100) * _scale(groups, found, group.get("by"), key)
            bounds.append(math.floor(most) if isinstance(before[key], int) else most)
        yield Judged(name, key, before.get(key), figures.get(key), min(bounds, default=None))


def _scale(groups: Mapping[str, Any], found: Figures, by: str | None, key: str) -> float:
    """Return how much there is more of what a group is measured by; less of it lowers no budget."""
    before = groups[by]["recorded"].get(key) if by else None
    return max(1.0, found[by][key] / before) if by and before and key in found[by] else 1.0


def _rounded(value: float) -> float:
    return value if isinstance(value, int) else round(value, 2)


def _shown(value: float) -> str:
    return f"{value:,.0f}" if isinstance(value, int) or value >= 100 else f"{value:.2f}"


def _percent(before: float, now: float) -> str:
    change = 100 * (now / before - 1) if before else 0
    return f"{change:+.1f} %" if abs(change) >= 0.05 else ""


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [row[0].ljust(widths[0]), *map(str.rjust, row[1:-1], widths[1:-1]), row[-1]] if row else []
    return "  ".join(cells).rstrip()
