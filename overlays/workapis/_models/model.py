"""The base of every model: reading key by key, writing back as it was read, unknown keys, repr."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import repeat
from types import MappingProxyType
from typing import Any, ClassVar, Final, Self, TypeVar

from attrs import define, field

from workapis._models.findings import Findings, Loss, Misfit, copied
from workapis._models.json_field import Field
from workapis._models.record_facts import facts_of, unfrozen
from workapis._models.suggestions import NAMING, Misnomer, no_attribute
from workapis._models.views.record_views import RecordViews
from workapis._models.write_back import Ancestor, edits, source_of
from workapis.drift import DriftKind
from workapis.errors import DecodeError
from workapis.unset import UNSET

ALWAYS_PRINTED = "a value, since the documentation always prints one"
_MISSING: Final = object()
_NO_LOSSES: Final[Mapping[str, Loss]] = {}


@define(frozen=True, kw_only=True, repr=False)
class Model(RecordViews):
    """A JSON object as Python values.

    Equality compares Python values, not the spellings that they were read from. `raw` and `unknown`
    give copies of what came; `to_dict` gives it back, but for what was changed with `attrs.evolve`.
    `as_dict` gives Python values for other tools. `attrs.asdict` gives the attributes as they are and, as `_page` and
    `_index`, where they were read.
    """

    FIELDS: ClassVar[tuple[Field, ...]] = ()
    READER: ClassVar[Any] = None  # reads many records quickly; a model that is only sent has none
    INDEX: ClassVar[Any]
    _losses: ClassVar[Mapping[str, Loss]] = _NO_LOSSES

    # Where it was read: the JSON object itself, or what gives it by the index; None where it was made, not read.
    _page: Any = field(default=None, eq=False, alias="_page")
    _index: Any = field(default=None, eq=False, alias="_index")

    def __init_subclass__(cls) -> None:
        """Hash what cannot change in place; attrs would hash lists too, and leaves alone what is there."""
        super().__init_subclass__()
        if cls.__hash__ is Model.__hash__:
            setattr(cls, "__hash__", Model.__hash__)  # noqa: B010 (type checkers refuse to assign)

    def __hash__(self) -> int:
        """Return the hash of the values that cannot be changed in place; equal records have the same."""
        return hash((type(self), facts_of(type(self)).values(self)))

    @property
    def _source(self) -> dict[str, Any]:
        """The JSON object, the caller's own; empty for a model that was made, not read."""
        return source_of(self)

    def __reduce_ex__(self, _protocol: Any) -> tuple[Any, ...]:
        """Copy and pickle the values and the JSON object, not the page that it came with."""
        values = {item.name: getattr(self, item.name) for item in self.FIELDS}
        return _restored, (type(self), values, None if self._page is None else self._source)

    @classmethod
    def read(cls, value: object, findings: Findings | None = None, /) -> Self:
        """Return the model that a JSON object holds: what is read is defined here, key by key.

        Each value is read for itself. Of the keys of one attribute the first that is documented counts. With findings
        that are not strict, what does not read is lost, noted, and lacks in the record alone.

        Raises:
            Misfit: it is no object; or without findings, or with strict ones, a value does not read; or with strict
                ones, a required key is not there.
        """
        if not isinstance(value, dict):
            raise Misfit("an object", value)
        facts = facts_of(cls)
        values, quick = facts.blank.copy(), facts.quick
        unread: dict[str, Loss] = {}
        for key, raw in value.items():
            known = quick.get(key)
            if known is not None:
                name, plain, read, blank = known
                found = raw if raw.__class__ is plain else read(raw)
                if found is not None or raw in blank:
                    values[name] = found
                    continue
            item = facts.by_key.get(key)
            if item is None:
                if findings is not None:
                    findings.note(DriftKind.UNKNOWN_KEY, "no such key", raw, key)
            elif item.keys[0] == key or item.key_in(value) == key:
                _read_part(item, key, raw, findings, values, unread)
        if findings is not None and not facts.required <= value.keys():
            for key in facts.required:
                if facts.by_key[key].key_in(value) is not None:
                    continue
                if findings.strict:
                    raise Misfit(ALWAYS_PRINTED, UNSET, (key,))
                findings.note(DriftKind.MISSING_KEY, ALWAYS_PRINTED, UNSET, key)
        if unread:
            return torn(cls, values, value, unread)
        return _filled(facts.draft(), cls, values, value)

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """Return the model that a parsed JSON object holds; as in replies, what has no key is UNSET.

        Raises:
            DecodeError: a value is none of the spellings that its place allows.
        """
        try:
            return cls.read(copied(dict(value)))
        except Misfit as error:
            message = f"{cls.__name__}{error.pointer}: expected {error.expected}, found {error.found}"
            raise DecodeError(message, pointer=error.pointer, expected=error.expected, found=error.found) from None

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: what was read in its own spelling, what was changed or set in the documented one."""
        source = source_of(self)
        for item, value in edits(self, source):
            written = UNSET if value is UNSET else item.written(value, source)
            for key in item.keys:
                if key != item.keys[0] or written is UNSET:
                    source.pop(key, None)
            if written is not UNSET:
                source[item.keys[0]] = written
        return source

    @property
    def raw(self) -> Mapping[str, Any]:
        """The JSON object that was read, by its own keys; empty for a model that was made, not read."""
        return MappingProxyType(self._source)

    @property
    def unknown(self) -> Mapping[str, Any]:
        """The keys that the documentation does not name, with what came under them."""
        known = facts_of(type(self)).by_key
        return MappingProxyType({key: value for key, value in self._source.items() if key not in known})

    @property
    def unread(self) -> Mapping[str, DecodeError]:
        """The attributes that have no value since no spelling explains what came; reading one raises that error.

        An item that a list goes without is named by its place, such as `tags[1]`.
        """
        return MappingProxyType({name: loss.error() for name, loss in self._losses.items()})

    def __dir__(self) -> list[str]:
        """Return the attributes that there are."""
        missing = NAMING - {item.name for item in self.FIELDS}
        return [name for name in super().__dir__() if name not in missing]


def _origin(record: Model) -> Ancestor | None:
    """Return what `attrs.evolve` passes on."""
    index: Any = record.INDEX
    return index if isinstance(index, Ancestor) else None if record._page is None else Ancestor(record)


Model.INDEX = Model.__dict__["_index"]  # its slot, before the property takes the name
setattr(Model, "_index", property(_origin, Model.INDEX.__set__))  # noqa: B010 (type checkers refuse to assign)
for _name in NAMING:  # each model that has it has a slot of its own for it
    setattr(Model, _name, Misnomer(_name))


def _read_part(
    item: Field,
    key: str,
    raw: object,
    findings: Findings | None,
    values: dict[str, Any],
    unread: dict[str, Loss],
) -> None:
    """Read the value under a key, or lose it; what lists and maps in it went without is told of by the record too."""
    taken = len(findings.lost) if findings is not None else 0
    try:
        values[item.name] = item.read(key, raw, findings)
    except Misfit as error:
        if findings is None or findings.strict:
            raise
        unread[item.name] = findings.lose(error)
        del values[item.name]
    if findings is not None and len(findings.lost) > taken:
        inside = len(findings.path) + 1
        unread |= {_named(item.name, steps[inside:]): loss for steps, loss in findings.lost[taken:]}
        del findings.lost[taken:]


def _filled(draft: Any, model: type[M], values: Mapping[str, Any], source: Mapping[str, Any]) -> M:
    any(map(setattr, repeat(draft), values, values.values()))  # each gives None: the loop is the interpreter's own
    draft._page = source
    draft._index = None
    draft.__class__ = model
    record: M = draft
    return record


def _restored(model: Any, values: dict[str, Any], source: dict[str, Any] | None) -> Any:
    return model(**values, _page=source, _index=None if source is None else Ancestor(None))


def _named(name: str, steps: tuple[str | int, ...]) -> str:
    return name + "".join(f"[{step!r}]" for step in steps)


# Records of which a part does not decode: they are of their model, and lack some attributes. Each model has a class of
# its own for them, made when the first such record comes, so that looking for what lacks costs whole records nothing:
# `__getattr__` on the model itself would treble the time that reading any attribute takes.

M = TypeVar("M", bound=Model)


class PartialRecord:
    """What a record that lacks attributes adds to its model."""

    __slots__ = ()
    FIELDS: tuple[Any, ...]
    _losses: Mapping[str, Loss]

    def __getattr__(self, name: str) -> Any:
        """Raise the error of an attribute without a value; Python comes here only where there is none."""
        if name != "_losses" and name in self._losses:
            raise self._losses[name].error()
        raise no_attribute(self, type(self).__bases__[1], name)

    def _state(self: Any) -> tuple[Any, ...]:
        values = (_MISSING if item.name in self._losses else getattr(self, item.name) for item in self.FIELDS)
        source = self._source
        lost = (item for item in self.FIELDS if item.name in self._losses)
        return (*values, {item.name: source.get(item.key_in(source)) for item in lost})

    def __eq__(self: Any, other: object) -> bool:
        """Compare the values that are there, and what came in the place of the others."""
        if not isinstance(other, PartialRecord):
            return False
        return type(other) is type(self) and bool(self._state() == other._state())

    def __hash__(self: Any) -> int:
        """Hash the values that are there and cannot be changed in place."""
        lasting = facts_of(type(self)).lasting
        return hash((type(self), *(getattr(self, item.name) for item in lasting if item.name not in self._losses)))

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
    kind, draft = torn_type(model)
    record = draft()
    record._losses = losses
    found: M = _filled(record, kind, values, source)
    return found


def without(record: M, name: str, loss: Loss) -> M:
    """Return a record that lacks an attribute more."""
    values = {item.name: getattr(record, item.name) for item in record.FIELDS if item.name not in record._losses}
    del values[name]
    return torn(record.__class__, values, record._source, {**record._losses, name: loss})  # the model, of torn ones too


def _torn_type(model: Any) -> tuple[type[Any], Callable[[], Any]]:
    body: dict[str, Any] = {
        "__slots__": ("_losses",),
        "__module__": model.__module__,
        "__qualname__": model.__qualname__,
        # For attrs.evolve, which asks for the class by this name: given what lacks, it makes a whole record.
        "__class__": property(lambda _self: model),
    }
    kind = type(model.__name__, (PartialRecord, model), body)
    return kind, unfrozen(kind)


_TORN: Final[dict[Any, tuple[type[Any], Callable[[], Any]]]] = {}


def torn_type(model: Any) -> tuple[type[Any], Callable[[], Any]]:
    """Return the class of the records of a model that lack attributes, and what is filled to be of it."""
    return _TORN.get(model) or _TORN.setdefault(model, _torn_type(model))  # of two threads both take the first one
