"""What is known of the fields of a model, found once from what is generated, and never learned from replies."""

from __future__ import annotations

from collections.abc import Callable, Set
from functools import cache
from operator import attrgetter
from typing import Any, Final

from attrs import define

from workapis._models.codec import ModelOf, Nullable, model_of
from workapis._models.json_field import Field
from workapis.unset import UNSET


@define(frozen=True, eq=False)
class RecordFacts:
    """What is known of the fields of a model, found once.

    Attributes:
        by_key: the fields by each of their keys.
        quick: for values without parts, by the first key: the name and the `Quick`.
        required: the first keys of those that are always there.
        draft: makes a record of which the attributes can be set.
        blank: the values of a record without any key.
        lasting: those whose values cannot be changed in place.
        mutable: the others.
        values: returns the values of the lasting ones, of a record that lacks none.
        records: the names of those of the mutable ones that hold a record.
        parts: returns the values of the others.
        no_parts: what that returns where none has any.
    """

    by_key: dict[str, Field]
    quick: dict[str, tuple[str, type[Any] | None, Callable[[object], Any], tuple[object, ...]]]
    required: Set[str]
    draft: Callable[[], Any]
    blank: dict[str, Any]
    lasting: tuple[Field, ...]
    mutable: tuple[Field, ...]
    values: Callable[[Any], tuple[Any, ...]]
    records: tuple[str, ...]
    parts: Callable[[Any], tuple[Any, ...]]
    no_parts: tuple[Any, ...]


def _found(model: Any) -> RecordFacts:
    fields: tuple[Field, ...] = model.FIELDS
    mutable = tuple(item for item in fields if _is_mutable(item.codec, (model,)))
    lasting = tuple(item for item in fields if item not in mutable)
    records = tuple(item.name for item in mutable if model_of(item.codec))
    names = [item.name for item in mutable if item.name not in records]
    return RecordFacts(
        {key: item for item in fields for key in item.keys},
        {item.keys[0]: (item.name, *quick) for item in fields if (quick := item.codec.quick) is not None},
        {item.keys[0]: None for item in fields if item.required}.keys(),
        unfrozen(model),
        {item.name: UNSET for item in fields},
        lasting,
        mutable,
        _getter([item.name for item in lasting]),
        records,
        _getter(names),
        tuple(UNSET for _ in names),
    )


facts_of: Final[Callable[[Any], RecordFacts]] = cache(_found)
"""Returns what is known of the fields of a model."""


def _getter(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    get: Callable[[Any], Any] = attrgetter(*(names or ["FIELDS"]))
    return get if len(names) > 1 else lambda record: (get(record),) if names else ()


def _is_mutable(codec: Any, around: tuple[Any, ...]) -> bool:
    if isinstance(codec, Nullable):
        return _is_mutable(codec.inner, around)
    if isinstance(codec, ModelOf):
        model = codec.resolve()
        return model in around or any(_is_mutable(item.codec, (*around, model)) for item in model.FIELDS)
    return not codec.is_lasting


def unfrozen(model: Any) -> Callable[[], Any]:
    """Return a class that has the slots of a model and is not frozen, in which its attributes are set.

    A frozen class costs four times as much to fill. Whoever fills one makes it of its model at the end, by `__class__`,
    which Python allows between classes of one layout.
    """
    # With the slots of `object` itself, not a function that calls them, the interpreter stores attributes directly.
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
