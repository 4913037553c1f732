"""Errors of an input: place, problem and fix."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")


@dataclass(frozen=True, order=True)
class Fault:
    """An error at one place of a file; errors sort by place.

    ``file`` is relative to the repository root, with forward slashes. ``line`` counts from 1; it is 0 if unknown.
    ``pointer`` is a JSON pointer, empty for the root.
    """

    file: str
    line: int
    pointer: str
    message: str
    fix: str

    def __str__(self) -> str:
        file = f"{self.file}:{self.line}" if self.line else self.file
        place = " ".join(part for part in (file, self.pointer) if part)
        return f"{place}: {self.message}\n    fix: {self.fix}"


class FaultsError(Exception):
    """The input has errors; ``faults`` holds all of them, sorted by place."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(sorted(set(faults)))
        super().__init__("\n".join(map(str, self.faults)))

    def __reduce__(self) -> tuple[type[FaultsError], tuple[tuple[Fault, ...]]]:
        """Pickle the errors, not their text."""
        return (type(self), (self.faults,))


class Gathering:
    """Errors of several steps: the later steps run although an earlier one fails."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def take(self, step: Callable[_Given, _Made], *given: _Given.args, **named: _Given.kwargs) -> _Made | None:
        """Run a step and return its result; None if it raises FaultsError, whose errors are kept."""
        try:
            return step(*given, **named)
        except FaultsError as error:
            self.faults += error.faults
            return None

    def tell(self) -> None:
        """Raise FaultsError if any step did."""
        if self.faults:
            raise FaultsError(self.faults)
