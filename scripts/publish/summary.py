"""Print the progress of a run, and a closing table."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

Say = Callable[[str], None]
"""Receives a progress line."""
COUNTS = ("operations", "schemas", "payloads", "errata")
_HEAD = ("API", "operations", "schemas", "payloads checked", "errata")


def errors(found: Collection[object]) -> str:
    """Return the number of errors in words, such as "no errors", "1 error" and "2 errors"."""
    return f"{len(found) or 'no'} error{'' if len(found) == 1 else 's'}"


def row(name: str, counts: Mapping[str, int], last: Sequence[str]) -> list[str]:
    """Return the row of an API: name, counts, and the columns `last`."""
    return [name, *(str(counts[key]) for key in COUNTS), *last]


def table(rows: Sequence[Sequence[str]], last: Sequence[str] = ("files written", "seconds")) -> str:
    """Return the head and the rows as text, with the first column left-aligned and the others right-aligned."""
    head = [*_HEAD, *last]
    widths = [max(len(line[column]) for line in (head, *rows)) for column in range(len(head))]
    return "\n".join(_line(line, widths) for line in (head, ["-" * width for width in widths], *rows))


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    numbers = (cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True))
    return "  ".join([cells[0].ljust(widths[0]), *numbers])
