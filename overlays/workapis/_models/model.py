"""Base class of every model: decode key by key, encode with unchanged fields intact, unknown keys, repr."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, ClassVar, Final, Self, TypeVar

from attrs import define, field

from workapis._models.findings import Findings, Loss, Misfit, copied
from workapis._models.json_field import Field
from workapis._models.record_facts import LazyFacts, unfrozen, values_of
from workapis._models.suggestions import NAMING, Misnomer, no_attribute
from workapis._models.views.record_views import RecordViews
from workapis._models.write_back import Ancestor, edits, source_of
from workapis.drift import DriftKind
from workapis.errors import DecodeError
from workapis.unset import UNSET

ALWAYS_PRINTED = "a value, since the documentation always prints one"
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
    FACTS: ClassVar[Any] = LazyFacts()
    _losses: ClassVar[Mapping[str, Loss]] = _NO_LOSSES
    _FORMER: ClassVar[frozenset[str]] = frozenset()  # names that work still, and are not offered

    # Where it was read: the JSON object itself, or what gives it by the index; None where it was made, not read.
    _page: Any = field(default=None, eq=False, alias="_page")
    _index: Any = field(default=None, eq=False, alias="_index")

    def __init_subclass__(cls) -> None:
        """Hash what cannot change in place; attrs would hash lists too, and leaves alone what is there."""
        super().__init_subclass__()
        if cls.__dict__.get("__slots__") != () or "FIELDS" in cls.__dict__:
            cls.FACTS = LazyFacts()  # of another layout, or other fields, than those of the class above
        if cls.__hash__ is Model.__hash__:
            setattr(cls, "__hash__", Model.__hash__)  # noqa: B010 (type checkers refuse to assign)

    def __hash__(self) -> int:
        """Return the hash of the values that cannot be changed in place; equal records have the same."""
        return hash((type(self), *(getattr(self, name) for name in self.FACTS.lasting)))

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
        facts = cls.FACTS
        values, known = facts.blank.copy(), facts.known
        unread: dict[str, Loss] = {}
        for key, raw in value.items():
            if key in known:
                at, item, plain, read, blank = known[key]
                if type(raw) is plain:
                    values[at] = raw
                elif (found := read(raw)) is not None or raw in blank:
                    values[at] = found
                elif item.keys[0] == key or item.key_in(value) == key:
                    values[at] = item.part(key, raw, findings, unread)
            elif findings is not None:
                findings.note(DriftKind.UNKNOWN_KEY, "no such key", raw, key)
        if findings is not None and (missing := facts.required.difference(value)):
            _note_missing(cls.FIELDS, missing, value, findings)
        if unread:
            return torn(cls, values, value, unread)
        record = facts.draft()
        facts.fill(record, values, value)
        record.__class__ = cls
        found_record: Self = record
        return found_record

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
        known = self.FACTS.known
        return MappingProxyType({key: value for key, value in self._source.items() if key not in known})

    @property
    def unread(self) -> Mapping[str, DecodeError]:
        """The attributes that have no value since no spelling explains what came; reading one raises that error.

        An item that a list goes without is named by its place, such as `tags[1]`.
        """
        return MappingProxyType({name: loss.error() for name, loss in self._losses.items()})

    def __dir__(self) -> list[str]:
        """Return the attributes that there are."""
        missing = (NAMING - {item.name for item in self.FIELDS}) | self._FORMER
        return [name for name in super().__dir__() if name not in missing]


def _origin(record: Model) -> Ancestor | None:
    """Return what `attrs.evolve` passes on."""
    index: Any = record.INDEX
    return index if isinstance(index, Ancestor) else None if record._page is None else Ancestor(record)


Model.INDEX = Model.__dict__["_index"]  # its slot, before the property takes the name
setattr(Model, "_index", property(_origin, Model.INDEX.__set__))  # noqa: B010 (type checkers refuse to assign)
for _name in NAMING:  # each model that has it has a slot of its own for it
    setattr(Model, _name, Misnomer(_name))


def _restored(model: Any, values: dict[str, Any], source: dict[str, Any] | None) -> Any:
    return model(**values, _page=source, _index=None if source is None else Ancestor(None))


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
        source = self._source
        lost = (item for item in self.FIELDS if item.name in self._losses)
        return (*values_of(self), {item.name: source.get(item.key_in(source)) for item in lost})

    def __eq__(self: Any, other: object) -> bool:
        """Compare the values that are there, and what came in the place of the others."""
        if not isinstance(other, PartialRecord):
            return False
        return type(other) is type(self) and bool(self._state() == other._state())

    def __hash__(self: Any) -> int:
        """Hash the values that are there and cannot be changed in place."""
        lasting = [name for name in self.FACTS.lasting if name not in self._losses]
        return hash((type(self), *(getattr(self, name) for name in lasting)))

    def __reduce_ex__(self: Any, _protocol: Any) -> tuple[Any, ...]:
        """Copy and pickle the model, the values and what came."""
        return torn, (type(self).__bases__[1], values_of(self), self._source, dict(self._losses))


def _note_missing(
    fields: Sequence[Field], missing: frozenset[str], value: Mapping[str, Any], findings: Findings
) -> None:
    for item in fields:
        if item.keys[0] not in missing or item.key_in(value) is not None:
            continue
        if findings.strict:
            raise Misfit(ALWAYS_PRINTED, UNSET, (item.keys[0],))
        findings.note(DriftKind.MISSING_KEY, ALWAYS_PRINTED, UNSET, item.keys[0])


def torn(model: type[M], values: Sequence[Any], source: Mapping[str, Any], losses: Mapping[str, Loss]) -> M:
    """Return a record of a model that lacks the attributes that `losses` names, whatever values stand for these."""
    kind, draft = torn_type(model)
    record, facts = draft(), model.FACTS
    facts.fill(record, values, source)
    for name in losses.keys() & facts.by_name.keys():
        delattr(record, name)
    record._losses = losses
    record.__class__ = kind
    found: M = record
    return found


def without(record: M, name: str, loss: Loss) -> M:
    """Return a record that lacks an attribute more."""
    losses = {**record._losses, name: loss}
    return torn(record.__class__, values_of(record), record._source, losses)  # the model, of torn ones too


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
