"""What every model shares: reading from JSON, writing back as it was read, unknown keys, repr."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Self

from attrs import define, field

from workapis._codec import Codec, Misfit
from workapis._unset import UNSET
from workapis.errors import ArgumentError, DecodeError

_NOTHING: Mapping[str, Any] = {}
_SHOWN = 5  # fields beside id and name in a repr; more do not help to recognise a record
_PERSONAL = ("email", "e_mail", "password", "phone", "token", "secret", "api_key", "address")


class Field:
    """One attribute of a model: its keys in JSON, the first of which is the one written, and its codec."""

    __slots__ = ("codec", "keys", "name", "required")

    def __init__(self, name: str, keys: tuple[str, ...], codec: Codec[Any], required: bool = False) -> None:
        """Take the name of the attribute and what is known of its JSON."""
        self.name = name
        self.keys = keys
        self.codec = codec
        self.required = required

    def read(self, source: Mapping[str, Any]) -> Any:
        """Return the value under the first of the keys that is there, UNSET where none is; raise `Misfit`."""
        for key in self.keys:
            if key in source:
                try:
                    return self.codec.read(source[key])
                except Misfit as error:
                    raise error.within(key) from None
        if self.required:
            raise Misfit("a value, since the documentation always prints one", UNSET, (self.keys[0],))
        return UNSET

    def write(self, value: Any, source: Mapping[str, Any]) -> dict[str, Any]:
        """Return what stands for the value in JSON: the keys of the source where it is still what they read as."""
        there = [key for key in self.keys if key in source]
        if there and self._is_still(value, source):
            return {key: copy.deepcopy(source[key]) for key in there}
        try:
            written = self.codec.restore(value, source[there[0]]) if there else self.codec.write(value)
        except ArgumentError as error:
            raise ArgumentError(f"{self.name}: {error}") from None
        return {self.keys[0]: written}

    def _is_still(self, value: Any, source: Mapping[str, Any]) -> bool:
        before = self.read(source)
        return type(before) is type(value) and bool(before == value)


@define(frozen=True, kw_only=True, repr=False)
class Model:
    """A JSON object as Python values.

    Equality compares Python values, not the spellings that they were read from. `raw` and `unknown`
    give copies of what came; `to_dict` gives it back, but for what was changed with `attrs.evolve`.
    `attrs.asdict` gives the attributes and, as `_source`, what they were read from.
    """

    FIELDS: ClassVar[tuple[Field, ...]] = ()

    _source: Mapping[str, Any] = field(default=_NOTHING, eq=False, alias="_source")

    @classmethod
    def read(cls, value: object, /) -> Self:
        """Return the model that a JSON object holds; raise `Misfit`. Callers use `from_dict`."""
        if not isinstance(value, dict):
            raise Misfit("an object", value)
        values = {item.name: item.read(value) for item in cls.FIELDS}
        return cls(**values, _source=value)

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """Return the model that a parsed JSON object holds.

        Raises:
            DecodeError: a value is none of the spellings that its place allows.
        """
        try:
            return cls.read(copy.deepcopy(dict(value)))
        except Misfit as error:
            message = f"{cls.__name__}{error.pointer}: expected {error.expected}, found {error.found}"
            raise DecodeError(message, pointer=error.pointer, expected=error.expected, found=error.found) from None

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: what was read in its own spelling, what was changed or set in the documented one."""
        source = self._source
        written: dict[str, Any] = {}
        for item in self.FIELDS:
            value = getattr(self, item.name)
            if value is not UNSET:
                written.update(item.write(value, source))
        known = {key for item in self.FIELDS for key in item.keys}
        unknown = {key: copy.deepcopy(value) for key, value in source.items() if key not in known}
        everything = {**written, **unknown}
        order = [key for key in source if key in everything]
        return {key: everything[key] for key in dict.fromkeys([*order, *everything])}

    @property
    def raw(self) -> Mapping[str, Any]:
        """The JSON object that was read, by its own keys; empty for a model that was made, not read."""
        return MappingProxyType(copy.deepcopy(dict(self._source)))

    @property
    def unknown(self) -> Mapping[str, Any]:
        """The keys that the documentation does not name, with what came under them."""
        known = {key for item in self.FIELDS for key in item.keys}
        return MappingProxyType({key: copy.deepcopy(self._source[key]) for key in self._source if key not in known})

    def __repr__(self) -> str:
        """Name the class, the id and name, and at most five more values, none that looks personal."""
        names = [item.name for item in self.FIELDS]
        first = [name for name in ("id", "name") if name in names and "@" not in str(getattr(self, name))]
        rest = [name for name in names if name not in first and _is_plain(name, getattr(self, name))]
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in [*first, *rest[:_SHOWN]])
        return f"{type(self).__name__}({shown})"


def _is_plain(name: str, value: object) -> bool:
    if not isinstance(value, (int, str, float)) or value == "" or "@" in str(value):
        return False
    return not any(part in name for part in _PERSONAL)
