"""What every model shares: reading from JSON, writing back as it was read, unknown keys, repr."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, ClassVar, Final, Self, TypeVar

from attrs import define, field

from workapis._models.codec import Codec
from workapis._models.findings import Findings, Loss, Misfit
from workapis.drift import DriftKind
from workapis.errors import ArgumentError, DecodeError
from workapis.unset import UNSET

_NOTHING: Mapping[str, Any] = {}
ALWAYS_PRINTED = "a value, since the documentation always prints one"
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

    def key_in(self, source: Mapping[str, Any]) -> str | None:
        """Return the first of the keys that is there."""
        return next((key for key in self.keys if key in source), None)

    def read(self, source: Mapping[str, Any], findings: Findings | None = None) -> Any:
        """Return the value under the first of the keys that is there, UNSET where none is.

        Raises:
            Misfit: the value does not read, or none is there and there are no findings to note that.
        """
        key = self.key_in(source)
        if key is None:
            return self._absent(findings)
        if findings is None:
            try:
                return self.codec.read(source[key])
            except Misfit as error:
                raise error.within(key) from None
        with findings.at(key):
            return self.codec.read(source[key], findings)

    def _absent(self, findings: Findings | None) -> Any:
        if not self.required:
            return UNSET
        if findings is None or findings.strict:
            raise Misfit(ALWAYS_PRINTED, UNSET, (self.keys[0],) if findings is None else ())
        findings.note(DriftKind.MISSING_KEY, ALWAYS_PRINTED, UNSET, self.keys[0])
        return UNSET

    def write(self, value: Any, source: Mapping[str, Any]) -> dict[str, Any]:
        """Return what stands for the value in JSON: the keys of the source where it is still what they read as."""
        there = [key for key in self.keys if key in source]
        if there and self.is_still(value, source[there[0]]):
            return {key: _copied(source[key]) for key in there}
        try:
            written = self.codec.restore(value, source[there[0]]) if there else self.codec.write(value)
        except ArgumentError as error:
            raise ArgumentError(f"{self.name}: {error}") from None
        return {self.keys[0]: written}

    def is_still(self, value: Any, raw: object) -> bool:
        """Return whether a JSON value still reads as this value."""
        try:
            before = self.codec.read(raw, Findings())
        except Misfit:
            return False
        return type(before) is type(value) and bool(before == value)


@define(frozen=True, kw_only=True, repr=False)
class Model:
    """A JSON object as Python values.

    Equality compares Python values, not the spellings that they were read from. `raw` and `unknown`
    give copies of what came; `to_dict` gives it back, but for what was changed with `attrs.evolve`.
    `attrs.asdict` gives the attributes and, as `_page` and `_index`, where they were read.
    """

    FIELDS: ClassVar[tuple[Field, ...]] = ()

    # The JSON object itself, or a page of many and the place in it; None for a model that was made, not read.
    _page: Any = field(default=None, eq=False, alias="_page")
    _index: Any = field(default=None, eq=False, alias="_index")

    @property
    def _source(self) -> Mapping[str, Any]:
        page = self._page
        if page is None:
            return _NOTHING
        source: Mapping[str, Any] = page if isinstance(page, dict) else page.source(self._index)
        return source

    def __reduce_ex__(self, _protocol: Any) -> tuple[Any, ...]:
        """Copy and pickle the values and the JSON object, not the page that it came with."""
        values = {item.name: getattr(self, item.name) for item in self.FIELDS}
        return _restored, (type(self), values, None if self._page is None else dict(self._source))

    @classmethod
    def read(cls, value: object, findings: Findings | None = None, /) -> Self:
        """Return the model that a JSON object holds; raise `Misfit`. Callers use `from_dict`."""
        if not isinstance(value, dict):
            raise Misfit("an object", value)
        if findings is None:
            return cls(**{item.name: item.read(value) for item in cls.FIELDS}, _page=value)
        return cls._read_most(value, findings)

    @classmethod
    def _read_most(cls, value: dict[str, Any], findings: Findings) -> Self:
        taken, values, unread = len(findings.lost), dict[str, Any](), dict[str, Loss]()
        for item in cls.FIELDS:
            try:
                values[item.name] = item.read(value, findings)
            except Misfit as error:
                error = error.within(item.key_in(value) or item.keys[0])
                if findings.strict:
                    raise error from None
                unread[item.name] = findings.lose(error)
            unread |= {
                _named(item.name, steps[len(findings.path) + 1 :]): loss for steps, loss in findings.lost[taken:]
            }
            del findings.lost[taken:]
        for key in (key for key in value if key not in known_keys(cls)):
            findings.note(DriftKind.UNKNOWN_KEY, "no such key", value[key], key)
        if not unread:
            return cls(**values, _page=value)
        return torn(cls, values, value, unread)

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """Return the model that a parsed JSON object holds.

        Raises:
            DecodeError: a value is none of the spellings that its place allows, or a required key is not there.
        """
        try:
            return cls.read(copy.deepcopy(dict(value)))
        except Misfit as error:
            message = f"{cls.__name__}{error.pointer}: expected {error.expected}, found {error.found}"
            raise DecodeError(message, pointer=error.pointer, expected=error.expected, found=error.found) from None

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: what was read in its own spelling, what was changed or set in the documented one."""
        source, unread = self._source, self.unread
        written: dict[str, Any] = {}
        for item in self.FIELDS:
            if item.name in unread:
                written.update({key: _copied(source[key]) for key in item.keys if key in source})
            elif (value := getattr(self, item.name)) is not UNSET:
                written.update(item.write(value, source))
        known = known_keys(type(self))
        unknown = {key: _copied(value) for key, value in source.items() if key not in known}
        everything = {**written, **unknown}
        order = [key for key in source if key in everything]
        return {key: everything[key] for key in dict.fromkeys([*order, *everything])}

    def _edits(self) -> Iterator[tuple[Field, Any]]:
        """Yield the attributes whose values are not what was read; of a record that was made, those that are set."""
        source, unread = self._source, self.unread
        for item in self.FIELDS:
            if item.name in unread or (item.name == "id" and self._page is None):
                continue
            value, key = getattr(self, item.name), item.key_in(source)
            if value is not UNSET if key is None else not item.is_still(value, source[key]):
                yield item, value

    @property
    def raw(self) -> Mapping[str, Any]:
        """The JSON object that was read, by its own keys; empty for a model that was made, not read."""
        return MappingProxyType(copy.deepcopy(dict(self._source)))

    @property
    def unknown(self) -> Mapping[str, Any]:
        """The keys that the documentation does not name, with what came under them."""
        known = known_keys(type(self))
        return MappingProxyType({key: _copied(value) for key, value in self._source.items() if key not in known})

    @property
    def unread(self) -> Mapping[str, DecodeError]:
        """The attributes that have no value since no spelling explains what came; reading one raises that error.

        An item that a list goes without is named by its place, such as `tags[1]`.
        """
        return MappingProxyType({})

    def __repr__(self) -> str:
        """Name the class, the id and name, and at most five more values, none that looks personal."""
        unread = self.unread
        names = [item.name for item in self.FIELDS if item.name not in unread]
        first = [name for name in ("id", "name") if name in names and "@" not in str(getattr(self, name))]
        rest = [name for name in names if name not in first and _is_plain(name, getattr(self, name))]
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in [*first, *rest[:_SHOWN]])
        return f"{type(self).__name__}({shown})"


def _known_keys(model: Any) -> frozenset[str]:
    return frozenset(key for item in model.FIELDS for key in item.keys)


known_keys: Final[Callable[[Any], frozenset[str]]] = cache(_known_keys)
"""Returns the keys that the documentation of a model names."""


def _restored(model: Any, values: dict[str, Any], source: dict[str, Any] | None) -> Any:
    return model(**values, _page=source)


def _copied(value: Any) -> Any:
    return copy.deepcopy(value) if isinstance(value, (dict, list)) else value


def _named(name: str, steps: tuple[str | int, ...]) -> str:
    return name + "".join(f"[{step!r}]" for step in steps)


def _is_plain(name: str, value: object) -> bool:
    if not isinstance(value, (int, str, float)) or value == "" or "@" in str(value):
        return False
    return not any(part in name for part in _PERSONAL)


# Records of which a part does not decode: they are of their model, and lack some attributes. Each model has a class of
# its own for them, made when the first such record comes, so that looking for what lacks costs whole records nothing:
# `__getattr__` on the model itself would treble the time that reading any attribute takes.

M = TypeVar("M", bound=Model)

_MISSING = object()


class PartialRecord:
    """What a record that lacks attributes adds to its model."""

    __slots__ = ()
    FIELDS: tuple[Any, ...]
    _losses: Mapping[str, Loss]

    @property
    def unread(self) -> Mapping[str, DecodeError]:
        """The attributes that have no value, each with the error that reading it raises."""
        return MappingProxyType({name: loss.error() for name, loss in self._losses.items()})

    def __getattr__(self, name: str) -> Any:
        """Raise the error of an attribute without a value; Python comes here only where there is none."""
        if name != "_losses" and name in self._losses:
            raise self._losses[name].error()
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def _state(self: Any) -> tuple[Any, ...]:
        values = (_MISSING if item.name in self._losses else getattr(self, item.name) for item in self.FIELDS)
        lacking = {
            name: self._source[item.key_in(self._source)] for item in self.FIELDS if (name := item.name) in self._losses
        }
        return (*values, lacking)

    def __eq__(self: Any, other: object) -> bool:
        """Compare the values that are there, and what came in the place of the others."""
        if not isinstance(other, PartialRecord):
            return False
        return type(other) is type(self) and bool(self._state() == other._state())

    def __hash__(self: Any) -> int:
        """Hash the values that are there."""
        return hash((type(self), *self._state()[:-1]))

    def __reduce__(self: Any) -> tuple[Any, ...]:
        """Copy and pickle the model, the values and what came."""
        model = type(self).__bases__[1]
        values = {item.name: getattr(self, item.name) for item in self.FIELDS if item.name not in self._losses}
        return torn, (model, values, self._source, dict(self._losses))

    def __reduce_ex__(self, _protocol: Any) -> tuple[Any, ...]:
        """As `__reduce__`."""
        return self.__reduce__()


def torn(model: type[M], values: Mapping[str, Any], source: Mapping[str, Any], losses: Mapping[str, Loss]) -> M:
    """Return a record of a model that lacks the attributes that `losses` names."""
    record: M = object.__new__(torn_type(model))
    for name, value in {**values, "_page": source, "_index": None, "_losses": losses}.items():
        object.__setattr__(record, name, value)
    return record


def _torn_type(model: Any) -> type[Any]:
    body: dict[str, Any] = {
        "__slots__": ("_losses",),
        "__module__": model.__module__,
        "__qualname__": model.__qualname__,
        # For attrs.evolve, which asks for the class by this name: given what lacks, it makes a whole record.
        "__class__": property(lambda _self: model),
    }
    return type(model.__name__, (PartialRecord, model), body)


torn_type: Final[Callable[[Any], type[Any]]] = cache(_torn_type)
"""Returns the class of the records of a model that lack attributes."""
