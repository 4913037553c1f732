"""Attributes of models: their JSON keys, and the codecs of their values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workapis._models.codec import Codec, ModelOf
from workapis._models.findings import Findings, Loss, Misfit
from workapis.errors import ArgumentError
from workapis.unset import UNSET


class Field:
    """One attribute of a model: its keys in JSON, of which requests have the first, and its codec."""

    __slots__ = ("codec", "is_record", "keys", "name", "required")

    def __init__(self, name: str, keys: tuple[str, ...], codec: Codec[Any], required: bool = False) -> None:
        self.name = name
        self.keys = keys
        self.codec = codec
        self.required = required
        self.is_record = isinstance(codec, ModelOf)

    def key_in(self, source: Mapping[str, Any]) -> str | None:
        """Return the first of the keys that an object has."""
        for key in self.keys:
            if key in source:
                return key
        return None

    def part(self, key: str, value: object, findings: Findings | None, unread: dict[str, Loss]) -> Any:
        """Return the decoded value of a key.

        With findings that are not strict, a value that does not decode is UNSET and goes into ``unread``, as do the
        omitted items of a list or a map. Null in place of a record means no record; an empty array, as PHP services
        encode it, means a record without members.

        Raises:
            Misfit: the value does not decode.
        """
        try:
            if findings is None:
                return self.codec.read(value)
            findings.path.append(key)
            taken = len(findings.lost)
            try:
                if not value and self.is_record and (value is None or value == []):
                    findings.excuse("an object", value)
                    return UNSET if value is None else self.codec.read({}, findings.trial(strict=False))
                return self.codec.read(value, findings)
            finally:
                if len(findings.lost) > taken:
                    unread |= _named(self.name, findings.lost[taken:], len(findings.path))
                    del findings.lost[taken:]
                findings.path.pop()
        except Misfit as error:
            if findings is None or findings.strict:
                raise error.within(key) from None
            unread[self.name] = findings.lose(error.within(key))
            return UNSET

    def written(self, value: Any, source: Mapping[str, Any]) -> object:
        """Return the JSON of a value; its unchanged parts keep their received encoding."""
        key = self.key_in(source)
        try:
            return self.codec.write(value) if key is None else self.codec.restore(value, source[key])
        except ArgumentError as error:
            raise ArgumentError(f"{self.name}: {error}") from None

    def is_still(self, value: Any, source: Mapping[str, Any]) -> bool:
        """Return whether an object's value for this field decodes to `value`."""
        key = self.key_in(source)
        if key is None or is_same(value, source[key]):
            return key is not None or value is UNSET
        unread: dict[str, Loss] = {}
        before = self.part(key, source[key], Findings(), unread)
        return self.name not in unread and is_same(before, value)


def _named(name: str, lost: Sequence[tuple[tuple[str | int, ...], Loss]], inside: int) -> dict[str, Loss]:
    return {name + "".join(f"[{step!r}]" for step in steps[inside:]): loss for steps, loss in lost}


def is_same(one: Any, two: Any) -> bool:
    """Return whether two values are equal and of one type at every level; in JSON, 1 is not true."""
    if not isinstance(one, (dict, list)):
        return type(one) is type(two) and bool(one == two)
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
