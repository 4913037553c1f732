"""Semantic version numbers, and the lowest one that a kind of change allows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from scripts.changes.change import ADDITIVE, BREAKING, ChangeKind

_NUMBER: Final = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")


@dataclass(frozen=True, order=True)
class VersionNumber:
    """A version such as 0.1.0; versions sort by number. Pre-release versions such as 1.0.0rc1 are not supported."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    @classmethod
    def parse(cls, text: str) -> VersionNumber:
        """Parse a version.

        Raises:
            ValueError: the text is not three numbers with dots between them.
        """
        found = _NUMBER.fullmatch(text)
        if not found:
            raise ValueError(f"{text!r} is not a version: write three numbers, such as 0.2.0")
        return cls(*map(int, found.groups()))

    def after(self, worst: ChangeKind) -> VersionNumber:
        """Return the lowest version that may follow this one if the worst change is of that kind.

        Before 1.0.0, a breaking change raises the second number, any other change the third.
        """
        if worst is BREAKING and self.major:
            return VersionNumber(self.major + 1, 0, 0)
        if worst is BREAKING or (worst is ADDITIVE and self.major):
            return VersionNumber(self.major, self.minor + 1, 0)
        return VersionNumber(self.major, self.minor, self.patch + 1)
