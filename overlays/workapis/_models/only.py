"""A reply that wraps its one thing in a list."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any, Generic, TypeVar

from workapis._models.codec import Codec, Misfit
from workapis._models.findings import Findings

T = TypeVar("T")


class OnlyOf(Generic[T]):
    """A codec of JSON arrays with exactly one item, which is the value."""

    def __init__(self, item: Codec[T]) -> None:
        """Take the codec of the item."""
        self.item = item

    def read(self, value: object, findings: Findings | None = None, /) -> T:
        """Return the item; raise `Misfit` for anything that is not an array of one."""
        if not isinstance(value, list) or len(value) != 1:
            raise Misfit("an array of one", value)
        try:
            with nullcontext() if findings is None else findings.at(0):
                return self.item.read(value[0], findings)
        except Misfit as error:
            raise error.within(0) from None

    def write(self, value: Any, /) -> object:
        """Return an array with the item, written."""
        return [self.item.write(value)]

    def restore(self, value: Any, raw: object, /) -> object:
        """Restore the item where the array still has one, and else write it anew."""
        if isinstance(raw, list) and len(raw) == 1:
            return [self.item.restore(value, raw[0])]
        return self.write(value)
