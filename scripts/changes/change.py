"""Describe a change of an API as a user of its client sees it, and how much it matters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final


class ChangeKind(StrEnum):
    """Severity of a change, the worst first."""

    BREAKING = "breaking"
    ADDITIVE = "additive"
    DOCUMENTATION = "documentation"


BREAKING: Final = ChangeKind.BREAKING
ADDITIVE: Final = ChangeKind.ADDITIVE
DOCUMENTATION: Final = ChangeKind.DOCUMENTATION


@dataclass(frozen=True)
class UserChange:
    """One change.

    Args:
        kind: ``breaking`` if a program written for the old version may fail or mean something else, ``additive`` if it
            need not follow, ``documentation`` if only texts differ.
        python: the method, argument or attribute, such as ``projects.create(name=)`` or ``Project.name``.
        why: what changed, and the reason for the kind.
        where: JSON pointer into the bundle: the new one, or the old one if the place is gone there.
        api: slug of the API, or ``workapis`` for the runtime.
        operation: operationId, empty if the change belongs to no single operation.
        also: other names of what changed, by which changes seen in code are recognised.
    """

    kind: ChangeKind
    python: str
    why: str
    where: str
    api: str = ""
    operation: str = ""
    also: frozenset[str] = field(default=frozenset(), compare=False)

    def of(self, api: str, operation: str = "") -> UserChange:
        """Return the change as one of an API, and of an operation of it."""
        return replace(self, api=api, operation=operation or self.operation)

    @property
    def subject(self) -> UserChange:
        """The change without its operation: several operations may have the same, since they share a schema."""
        return replace(self, operation="")

    def as_json(self) -> dict[str, str]:
        """Return the change in the form that `--format json` prints."""
        return {
            "kind": self.kind.value,
            "api": self.api,
            "operation": self.operation,
            "where": self.where,
            "python": self.python,
            "why": self.why,
        }


def in_order(changes: Iterable[UserChange]) -> list[UserChange]:
    """Return each change once, the worst first, then by API, name and operation."""
    rank = {kind: number for number, kind in enumerate(ChangeKind)}
    return sorted(
        {*changes}, key=lambda item: (rank[item.kind], item.api, item.python, item.where, item.why, item.operation)
    )


def summary(changes: Sequence[UserChange]) -> dict[str, int]:
    """Return the number of changes of each kind; a change that several operations have counts once."""
    subjects = {item.subject for item in changes}
    return {kind.value: sum(subject.kind == kind for subject in subjects) for kind in ChangeKind}


def toward(is_reply: bool, *, wider: bool) -> ChangeKind:
    """Return the kind of a change that widens or narrows the set of values at a place.

    A request that accepts less breaks its callers, and so does a response that may contain more than before.
    """
    return BREAKING if wider == is_reply else ADDITIVE
