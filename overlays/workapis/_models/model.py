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

    Equality compares Python values, not their encodings. `raw` and `unknown` return copies of the received JSON.
    `to_dict` returns the JSON object again, with the changes of `attrs.evolve`. `as_dict` returns Python values for
    other tools. `attrs.asdict` returns the attributes as they are and, as `_page` and `_index`, their origin.
    """

    FIELDS: ClassVar[tuple[Field, ...]] = ()
    READER: ClassVar[Any] = None  # decodes many records fast; a model for requests only has none
    INDEX: ClassVar[Any]
    FACTS: ClassVar[Any] = LazyFacts()
    _losses: ClassVar[Mapping[str, Loss]] = _NO_LOSSES
    _FORMER: ClassVar[frozenset[str]] = frozenset()  # former names, which still work and which `dir` omits

    # Origin: the JSON object itself, or the source that returns it for the index; None for a record of the caller.
    _page: Any = field(default=None, eq=False, alias="_page")
    _index: Any = field(default=None, eq=False, alias="_index")

    def __init_subclass__(cls) -> None:
        """Give each model its own facts and a hash of its immutable values; the hash of attrs would include lists."""
        super().__init_subclass__()
        if cls.__dict__.get("__slots__") != () or "FIELDS" in cls.__dict__:
            cls.FACTS = LazyFacts()  # layout or fields differ from those of the base class
        if cls.__hash__ is Model.__hash__:
            setattr(cls, "__hash__", Model.__hash__)  # noqa: B010 (type checkers refuse to assign)

    def __hash__(self) -> int:
        """Hash the values that cannot change in place; equal records have equal hashes."""
        return hash((type(self), *(getattr(self, name) for name in self.FACTS.lasting)))

    @property
    def _source(self) -> dict[str, Any]:
        """The JSON object as a copy for the caller; empty for a record that was not decoded."""
        return source_of(self)

    def __reduce_ex__(self, _protocol: Any) -> tuple[Any, ...]:
        """Copy and pickle the values and the JSON object, without the page that contained it."""
        values = {item.name: getattr(self, item.name) for item in self.FIELDS}
        return _restored, (type(self), values, None if self._page is None else self._source)

    @classmethod
    def read(cls, value: object, findings: Findings | None = None, /) -> Self:
        """Return the model of a JSON object. This method defines decoding, key by key.

        Each value decodes separately. If several keys of one attribute are there, the first documented one counts. With
        findings that are not strict, only a value that does not decode is missing in the record, and the findings note
        it.

        Raises:
            Misfit: the value is no object; without findings or with strict ones, a part does not decode; with strict
                ones, a required key is missing.
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
        """Return the model of a parsed JSON object; an attribute without a key is UNSET, as in responses.

        Raises:
            DecodeError: a value has an encoding that its attribute does not allow.
        """
        try:
            return cls.read(copied(dict(value)))
        except Misfit as error:
            at = f" at {error.pointer}" if error.pointer else ""
            message = f"{cls.__name__}: cannot decode the object{at}: expected {error.expected}, got {error.found}"
            raise DecodeError(message, pointer=error.pointer, expected=error.expected, found=error.found) from None

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object. Unchanged attributes keep their received encoding; others have the documented one."""
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
        """The received JSON object by its own keys; empty for a record that was not decoded."""
        return MappingProxyType(self._source)

    @property
    def unknown(self) -> Mapping[str, Any]:
        """The undocumented keys, with their values."""
        known = self.FACTS.known
        return MappingProxyType({key: value for key, value in self._source.items() if key not in known})

    @property
    def unread(self) -> Mapping[str, DecodeError]:
        """The errors of attributes whose value did not decode; access to such an attribute raises its error.

        An omitted item of a list has its position as name, such as `tags[1]`.
        """
        return MappingProxyType({name: loss.error() for name, loss in self._losses.items()})

    def __dir__(self) -> list[str]:
        missing = (NAMING - {item.name for item in self.FIELDS}) | self._FORMER
        return [name for name in super().__dir__() if name not in missing]


def _origin(record: Model) -> Ancestor | None:
    """Return the value for `attrs.evolve` to pass on."""
    index: Any = record.INDEX
    return index if isinstance(index, Ancestor) else None if record._page is None else Ancestor(record)


Model.INDEX = Model.__dict__["_index"]  # its slot, before the property takes the name
setattr(Model, "_index", property(_origin, Model.INDEX.__set__))  # noqa: B010 (type checkers refuse to assign)
for _name in NAMING:  # a model with such an attribute overrides it with its own slot
    setattr(Model, _name, Misnomer(_name))


def _restored(model: Any, values: dict[str, Any], source: dict[str, Any] | None) -> Any:
    return model(**values, _page=source, _index=None if source is None else Ancestor(None))


# Partially decoded records are instances of their model without some attributes. Each model has its own class for them,
# created for the first such record, so that complete records pay nothing: `__getattr__` on the model itself would
# treble the time of any attribute access.

M = TypeVar("M", bound=Model)


class PartialRecord:
    """The behaviour that a partially decoded record adds to its model."""

    __slots__ = ()
    FIELDS: tuple[Any, ...]
    _losses: Mapping[str, Loss]

    def __getattr__(self, name: str) -> Any:
        """Raise the error of an attribute without a value; Python calls this only if there is none."""
        if name != "_losses" and name in self._losses:
            raise self._losses[name].error()
        raise no_attribute(self, type(self).__bases__[1], name)

    def _state(self: Any) -> tuple[Any, ...]:
        source = self._source
        lost = (item for item in self.FIELDS if item.name in self._losses)
        return (*values_of(self), {item.name: source.get(item.key_in(source)) for item in lost})

    def __eq__(self: Any, other: object) -> bool:
        """Compare the decoded values, and the received JSON of the others."""
        if not isinstance(other, PartialRecord):
            return False
        return type(other) is type(self) and bool(self._state() == other._state())

    def __hash__(self: Any) -> int:
        """Hash the decoded values that cannot change in place."""
        lasting = [name for name in self.FACTS.lasting if name not in self._losses]
        return hash((type(self), *(getattr(self, name) for name in lasting)))

    def __reduce_ex__(self: Any, _protocol: Any) -> tuple[Any, ...]:
        """Copy and pickle the model, the values and the received JSON."""
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
    """Return a record without the attributes that `losses` names, whatever their values."""
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
    """Return a record without one more attribute."""
    losses = {**record._losses, name: loss}
    return torn(record.__class__, values_of(record), record._source, losses)  # the model, also of partial records


def _torn_type(model: Any) -> tuple[type[Any], Callable[[], Any]]:
    body: dict[str, Any] = {
        "__slots__": ("_losses",),
        "__module__": model.__module__,
        "__qualname__": model.__qualname__,
        # For attrs.evolve, which reads the class here: with the missing values, it builds a complete record.
        "__class__": property(lambda _self: model),
    }
    kind = type(model.__name__, (PartialRecord, model), body)
    return kind, unfrozen(kind)


_TORN: Final[dict[Any, tuple[type[Any], Callable[[], Any]]]] = {}


def torn_type(model: Any) -> tuple[type[Any], Callable[[], Any]]:
    """Return the class for partially decoded records of a model, and the class of their drafts."""
    return _TORN.get(model) or _TORN.setdefault(model, _torn_type(model))  # two threads both use the first
