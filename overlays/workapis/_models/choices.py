"""Codecs for alternatives: enums, types, models, and the only item of a list."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext, suppress
from importlib import import_module
from typing import Any, TypeVar

from workapis._formats.unbounded import is_unbounded
from workapis._models.codec import Codec, Scalar, refusal
from workapis._models.findings import Findings, Misfit
from workapis.drift import DriftKind
from workapis.errors import ArgumentError

T = TypeVar("T")


def choice(*allowed: str) -> Scalar[str]:
    """Return a codec of a closed list of strings."""
    return Scalar(
        "one of " + ", ".join(allowed),
        lambda value: value if isinstance(value, str) and value in allowed else None,
        lambda value: value if isinstance(value, str) and value in allowed else None,
        takes="one of " + ", ".join(map(repr, allowed)),
    )


class OpenEnum(Codec[T]):
    """A codec of documented values, which it decodes to members of an enum. Any other string stays as it is.

    Args:
        module: Full name of the module of the enum, which the codec imports at the first use.
        name: Name of the enum.
    """

    is_lasting = True

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name
        self.takes = f"a member of {name}, or its value (str)"
        self.quick = (None, lambda value: self.members.get(value) if isinstance(value, str) else None, ())
        self._members: Mapping[str, Any] | None = None

    @property
    def members(self) -> Mapping[str, Any]:
        """The members by their values."""
        if self._members is None:
            enum = getattr(import_module(self.module), self.name)
            self._members = {member.value: member for member in enum}
        return self._members

    def read(self, value: object, findings: Findings | None = None, /) -> T:
        """Return the member, or the string itself if it is not documented."""
        if not isinstance(value, str) or is_unbounded(value):
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
            raise ArgumentError(refusal(self.takes, value))
        return str(value)


class OneOf(Codec[T]):
    """A codec that tries others in order; the first that decodes or encodes the value counts.

    Args:
        choices: The codecs, the strictest first.
    """

    def __init__(self, *choices: Codec[Any]) -> None:
        self.choices = choices
        self.takes = " or ".join(dict.fromkeys(choice.takes for choice in choices))
        self._has_text = any(isinstance(choice, Scalar) and choice.is_text for choice in choices)
        self.quick = None if self._has_text else choices[0].quick
        self.is_lasting = all(choice.is_lasting for choice in choices)

    def read(self, value: object, findings: Findings | None = None, /) -> T:
        """Return the value of the first codec that decodes it, or, with findings, that decodes most of it."""
        expected: list[str] = []
        for choice in self.choices:
            if isinstance(choice, Scalar):
                if self._has_text and isinstance(value, str) and not choice.is_rather(value):
                    continue
                known: T | None = choice.read_or_none(value)
                if known is not None:
                    return known
                expected.append(choice.expected)
                continue
            trial = (findings or Findings()).trial(strict=True)
            try:
                found: T = choice.read(value, trial)
            except Misfit as error:
                expected.append(error.expected)
                continue
            if findings is not None:
                findings.take(trial)
            return found
        if findings is not None and not findings.strict and isinstance(value, (dict, list)):
            return self._most_of(value, findings, expected)
        raise Misfit(" or ".join(dict.fromkeys(expected)), value)

    def _most_of(self, value: object, findings: Findings, expected: list[str]) -> T:
        found: list[tuple[T, Findings]] = []
        for choice in self.choices:
            trial = findings.trial(strict=False)
            with suppress(Misfit):
                found.append((choice.read(value, trial), trial))
        if not found:
            raise Misfit(" or ".join(dict.fromkeys(expected)), value)
        best, trial = min(found, key=lambda pair: len(pair[1].notes))
        findings.take(trial)
        return best

    def write(self, value: Any, /) -> object:
        """Return the JSON value of the first codec that encodes the value."""
        refused: list[str] = []
        for choice in self.choices:
            try:
                return choice.write(value)
            except ArgumentError as error:
                if str(error) != refusal(choice.takes, value):  # the codec fits, except for a part of the value
                    refused.append(str(error))
        raise ArgumentError("; ".join(dict.fromkeys(refused)) or refusal(self.takes, value))

    def restore(self, value: Any, raw: object, /) -> object:
        """Return `raw` if it still decodes to `value`; otherwise encode the value again."""
        for choice in self.choices:
            try:
                if choice.read(raw) == value:
                    return choice.restore(value, raw)
            except Misfit:
                continue
        return self.write(value)


class Discriminated(Codec[T]):
    """A codec of several models; the value under one key chooses the model.

    Args:
        key: The key.
        choices: The codec of each of its values.
    """

    def __init__(self, key: str, choices: Mapping[str, Codec[Any]]) -> None:
        self.key = key
        self.choices = choices
        self.takes = " or ".join(dict.fromkeys(choice.takes for choice in choices.values()))

    def _choice(self, value: object) -> Codec[T]:
        if not isinstance(value, dict):
            raise Misfit("an object", value)
        found = value.get(self.key)
        if not isinstance(found, str) or found not in self.choices:
            raise Misfit("one of " + ", ".join(self.choices), found, (self.key,))
        return self.choices[found]

    def read(self, value: object, findings: Findings | None = None, /) -> T:
        """Return the model that the value under the key names."""
        return self._choice(value).read(value, findings)

    def write(self, value: Any, /) -> object:
        """Return the JSON object of a model that is one of the choices."""
        written: object = OneOf[T](*self.choices.values()).write(value)
        return written


class OnlyOf(Codec[T]):
    """A codec of JSON arrays with exactly one item, which is the value."""

    def __init__(self, item: Codec[T]) -> None:
        self.item = item
        self.takes = item.takes

    def read(self, value: object, findings: Findings | None = None, /) -> T:
        """Return the item; raise `Misfit` for anything except an array of one."""
        if not isinstance(value, list) or len(value) != 1:
            raise Misfit("an array of one", value)
        try:
            with nullcontext() if findings is None else findings.at(0):
                return self.item.read(value[0], findings)
        except Misfit as error:
            raise error.within(0) from None

    def write(self, value: Any, /) -> object:
        """Return an array with the encoded item."""
        return [self.item.write(value)]

    def restore(self, value: Any, raw: object, /) -> object:
        """Restore the item if the array still has one; otherwise encode it again."""
        if isinstance(raw, list) and len(raw) == 1:
            return [self.item.restore(value, raw[0])]
        return self.write(value)
