"""Records of which a part does not read: they are of their model, and lack some attributes.

A class of its own for each model, made when the first such record comes, so that looking for what lacks costs whole
records nothing: `__getattr__` on the model itself would treble the time that reading any attribute takes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final, TypeVar

from workapis._findings import Loss
from workapis._model import Model
from workapis.errors import DecodeError

M = TypeVar("M", bound=Model)

_MISSING = object()


class Torn:
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
        if not isinstance(other, Torn):
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
    return type(model.__name__, (Torn, model), body)


torn_type: Final[Callable[[Any], type[Any]]] = cache(_torn_type)
"""Returns the class of the records of a model that lack attributes."""
