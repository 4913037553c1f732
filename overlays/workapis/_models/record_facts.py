"""Facts about the fields of a model, computed once from generated code, never from responses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import compress
from operator import is_not
from typing import Any, Final

from attrs import define

from workapis._models.codec import ModelOf, Nullable, Quick, model_of
from workapis._models.json_field import Field
from workapis.unset import UNSET

Known = tuple[int, Field, type[Any] | None, Callable[[object], Any], tuple[object, ...]]
_NOT_QUICK: Final[Quick] = (None, lambda _: None, ())


@define(frozen=True, eq=False)
class RecordFacts:
    """Facts about the fields of a model, computed once.

    Attributes:
        known: By key: the position of the field, the field and, for its first key, its `Quick`.
        by_name: The fields by their names.
        required: First keys of the required fields.
        draft: Creates a record whose attributes can be set.
        fill: Sets the values of a draft, in the order of the fields, and its JSON object.
        blank: Values of a record without any key.
        compare: Yields the names of the fields whose values in two complete records are two objects.
        lasting: Names of the fields whose values cannot change in place.
        mutable: The other fields.
        parts: Keys of those of them that contain no record.
        records: Keys of those that do, each with the `parts` of its model, and the model if it has `records` too.
    """

    known: dict[str, Known]
    by_name: dict[str, Field]
    required: frozenset[str]
    draft: Callable[[], Any]
    fill: Callable[[Any, Sequence[Any], Any], None]
    blank: list[Any]
    compare: Callable[[Any, Any], Iterator[str]]
    lasting: tuple[str, ...]
    mutable: frozenset[Field]
    parts: frozenset[str]
    records: tuple[tuple[str, frozenset[str], Any], ...]


def _found(model: Any) -> RecordFacts:
    fields: tuple[Field, ...] = model.FIELDS
    mutable = _mutable(model)
    by_name = {item.name: item for item in fields}
    return RecordFacts(
        {key: known for at, item in enumerate(fields) for key, known in _known(at, item)},
        by_name,
        frozenset(item.keys[0] for item in fields if item.required),
        unfrozen(model),
        model.READER.fill if model.READER else fill,
        [UNSET] * len(fields),
        model.READER.compare if model.READER else compare,
        tuple(item.name for item in fields if item not in mutable),
        frozenset(mutable),
        _parts(mutable),
        tuple(_records(mutable)),
    )


def _known(at: int, item: Field) -> Iterator[tuple[str, Known]]:
    for key in item.keys:
        plain, read, blank = (item.codec.quick if key == item.keys[0] else None) or _NOT_QUICK
        yield key, (at, item, plain, read, blank)


class LazyFacts:
    """Computes the facts of a model at the first access, which imports the models in it, and stores them there."""

    def __get__(self, _record: object, model: Any) -> RecordFacts:
        """Return the facts."""
        found: RecordFacts = _found(model)
        model.FACTS = found
        return found


def values_of(record: Any) -> tuple[Any, ...]:
    """Return the values of a record in the order of its fields, with an ellipsis for missing ones."""
    lost = record._losses
    return tuple(... if item.name in lost else getattr(record, item.name) for item in record.FIELDS)


def fill(record: Any, values: Sequence[Any], page: Any) -> None:
    """Set the values of a draft, in the order of the fields, and its JSON object."""
    names = (item.name for item in record.FIELDS)
    for name, value in zip((*names, "_page", "_index"), (*values, page, None), strict=True):
        setattr(record, name, value)


def compare(one: Any, two: Any) -> Iterator[str]:
    """Yield the names of the fields whose values in two records are two objects; missing values count as one object."""
    names = (item.name for item in one.FIELDS)
    return compress(names, map(is_not, values_of(one), values_of(two)))


def _mutable(model: Any) -> list[Field]:
    return [item for item in model.FIELDS if _is_mutable(item.codec, (model,))]


def _parts(mutable: Iterable[Field]) -> frozenset[str]:
    return frozenset(key for item in mutable if not model_of(item.codec) for key in item.keys)


def _records(mutable: Iterable[Field]) -> Iterator[tuple[str, frozenset[str], Any]]:
    for item in mutable:
        if held := model_of(item.codec):
            model = held.resolve()
            below = _mutable(model)
            inner = (_parts(below), model if any(model_of(each.codec) for each in below) else None)
            yield from ((key, *inner) for key in item.keys)


def _is_mutable(codec: Any, around: tuple[Any, ...]) -> bool:
    if isinstance(codec, Nullable):
        return _is_mutable(codec.inner, around)
    if isinstance(codec, ModelOf):
        model = codec.resolve()
        return model in around or any(_is_mutable(item.codec, (*around, model)) for item in model.FIELDS)
    return not codec.is_lasting


def unfrozen(model: Any) -> Callable[[], Any]:
    """Return a mutable subclass with the slots of a model.

    Filling a frozen class costs four times as much. The caller assigns the model to `__class__` at the end, which
    Python allows between classes of one layout.
    """
    # With the slots of `object` itself, rather than a function around them, the interpreter stores attributes directly.
    body = {
        "__slots__": (),
        "__module__": model.__module__,
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
        "__init__": object.__init__,
        "_index": model.INDEX,
        "__class__": object.__dict__["__class__"],
    }
    draft: type[Any] = type(f"{model.__name__}Draft", (model,), body)
    return draft
