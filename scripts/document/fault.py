"""Errors of an input: place, problem and fix."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that is wrong with one place of one file; faults sort by place.

    ``file`` is relative to the repository's root, with forward slashes; ``line`` counts from 1, 0 where it is not
    known; ``pointer`` is a JSON pointer, empty for the root.
    """

    file: str
    line: int
    pointer: str
    message: str
    fix: str

    def __str__(self) -> str:
        """Return the two lines that are printed."""
        file = f"{self.file}:{self.line}" if self.line else self.file
        place = " ".join(part for part in (file, self.pointer) if part)
        return f"{place}: {self.message}\n    fix: {self.fix}"


class FaultsError(Exception):
    """The input cannot be used; every fault that was found is in ``faults``, in the order of their places."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Keep each fault once."""
        self.faults: tuple[Fault, ...] = tuple(sorted(set(faults)))
        super().__init__("\n".join(map(str, self.faults)))

    def __reduce__(self) -> tuple[type[FaultsError], tuple[tuple[Fault, ...]]]:
        """Travel between processes with the faults, not with their text."""
        return (type(self), (self.faults,))


class Gathering:
    """The faults of several steps, none of which keeps the others from being taken."""

    def __init__(self) -> None:
        """Begin without a fault."""
        self.faults: list[Fault] = []

    def take(self, step: Callable[_Given, _Made], *given: _Given.args, **named: _Given.kwargs) -> _Made | None:
        """Return what a step makes; None if it raises FaultsError, of which the faults are kept."""
        try:
            return step(*given, **named)
        except FaultsError as error:
            self.faults += error.faults
            return None

    def tell(self) -> None:
        """Raise FaultsError if any step did."""
        if self.faults:
            raise FaultsError(self.faults)
