"""Codecs of documented lists of values: closed in requests, open in replies."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Generic, TypeVar

from workapis._models.codec import Misfit, Scalar
from workapis._models.findings import Findings
from workapis.drift import DriftKind
from workapis.errors import ArgumentError

T = TypeVar("T")


def choice(*allowed: str) -> Scalar[str]:
    """Return a codec of a closed list of strings."""
    return Scalar(
        "one of " + ", ".join(allowed),
        lambda value: value if isinstance(value, str) and value in allowed else None,
        lambda value: value if isinstance(value, str) and value in allowed else None,
    )


class OpenEnum(Generic[T]):
    """A codec of documented values, read as members of an enum, and of any other string, read as it is."""

    def __init__(self, module: str, name: str) -> None:
        """Take the full name of the module and the name of the enum in it, imported when it is first used."""
        self.module = module
        self.name = name
        self._members: Mapping[str, Any] | None = None

    @property
    def members(self) -> Mapping[str, Any]:
        """The members by their values, imported the first time."""
        if self._members is None:
            enum = getattr(import_module(self.module), self.name)
            self._members = {member.value: member for member in enum}
        return self._members

    def read(self, value: object, findings: Findings | None = None, /) -> T:
        """Return the member, or the string itself where it is not one of the documented values."""
        if not isinstance(value, str):
            raise Misfit("a string", value)
        found: T = self.members.get(value, value)
        if findings is not None and value not in self.members:
            findings.note(DriftKind.UNKNOWN_VALUE, self.expected, value)
        return found

    @property
    def expected(self) -> str:
        """The documented values in words."""
        return "one of " + ", ".join(self.members)

    def write(self, value: Any, /) -> object:
        """Return the string of a member, or a string as it is."""
        if not isinstance(value, str):
            raise ArgumentError(f"expected a string, got {type(value).__name__}")
        return str(value)

    def restore(self, value: Any, _raw: object, /) -> object:
        """Return the value written: it has one spelling."""
        return self.write(value)
