"""The attributes of models: their keys in JSON, and how the values under these are read and written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workapis._models.codec import Codec, ModelOf
from workapis._models.findings import Findings, Misfit
from workapis.errors import ArgumentError
from workapis.unset import UNSET


class Field:
    """One attribute of a model: its keys in JSON, the first of which is the one written, and its codec."""

    __slots__ = ("codec", "is_record", "keys", "name", "required")

    def __init__(self, name: str, keys: tuple[str, ...], codec: Codec[Any], required: bool = False) -> None:
        """Take the name of the attribute and what is known of its JSON."""
        self.name = name
        self.keys = keys
        self.codec = codec
        self.required = required
        self.is_record = isinstance(codec, ModelOf)

    def key_in(self, source: Mapping[str, Any]) -> str | None:
        """Return the first of the keys that is there."""
        for key in self.keys:
            if key in source:
                return key
        return None

    def read(self, key: str, value: object, findings: Findings | None) -> Any:
        """Return the value that stands under a key; raise `Misfit`, with the path to it, where it does not read.

        Null in the place of a record is no record, and an empty array, as PHP services write it, one without members.
        """
        try:
            if findings is None:
                return self.codec.read(value)
            findings.path.append(key)
            try:
                if self.is_record and (value is None or value == []):
                    findings.excuse("an object", value)
                    return UNSET if value is None else self.codec.read({}, findings.trial(strict=False))
                return self.codec.read(value, findings)
            finally:
                findings.path.pop()
        except Misfit as error:
            raise error.within(key) from None

    def written(self, value: Any, source: Mapping[str, Any]) -> object:
        """Return what stands for a value in JSON: parts that are still what they were read as in their spelling."""
        key = self.key_in(source)
        try:
            return self.codec.write(value) if key is None else self.codec.restore(value, source[key])
        except ArgumentError as error:
            raise ArgumentError(f"{self.name}: {error}") from None

    def is_still(self, value: Any, source: Mapping[str, Any]) -> bool:
        """Return whether what stands in an object reads as this value."""
        key = self.key_in(source)
        if key is None or _is_same(value, source[key]):
            return key is not None or value is UNSET
        try:
            before = self.read(key, source[key], Findings())
        except Misfit:
            return False
        return _is_same(before, value)


def _is_same(one: Any, two: Any) -> bool:
    """Return whether two values are equal and of one type, at every level: to JSON, 1 is not true."""
    todo: list[tuple[Any, Any]] = [(one, two)]
    while todo:
        one, two = todo.pop()
        if type(one) is not type(two):
            return False
        if isinstance(one, dict):
            if one.keys() != two.keys():
                return False
            todo += [(value, two[key]) for key, value in one.items()]
        elif isinstance(one, list):
            if len(one) != len(two):
                return False
            todo += zip(one, two, strict=True)
        elif one != two:
            return False
    return True
