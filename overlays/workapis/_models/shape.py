"""Shapes: what replies have taught about the records of a model, so that reading the next page is straight.

A reader is made for the keys and spellings that come, not for all that the codecs know. Whatever else comes makes the
page fail in it; the shape learns why, and a new reader is made: one new key in every record is the usual case, and must
not cost more than once. What is learned is bounded, so a service that never sends the same twice makes pages be read
record by record, and no worse.
"""

from __future__ import annotations

import threading
from collections import Counter
from functools import cache
from typing import Any, Final

from msgspec import MsgspecError, Raw
from msgspec.json import Decoder

from workapis._models._spelling import FieldType, spellings
from workapis._models.codec import ListOf, ModelOf
from workapis._models.findings import Misfit
from workapis._models.model import Field

LEARNED_AT_MOST: Final = 48
"""So often the shape of one model changes; each time makes readers anew, some milliseconds each."""
PATIENCE: Final = 3
"""So many values of a field that read in no spelling are met before the field is left to its codec for good."""

_OBJECT: Final = Decoder(dict[str, Raw])
_ARRAY: Final = Decoder(list[Raw])
_ANY: Final = Decoder(Any)
LOCK: Final = threading.RLock()
"""Held while a shape changes or is looked at."""
REFUSED: Final = (MsgspecError, ValueError, OverflowError, RecursionError)
"""What msgspec raises for JSON that does not fit, is none, or is nested too deeply."""


class Shape:
    """What is known of the records of one model.

    Attributes:
        model: the class.
        order: keys in the order in which they came first; msgspec finds the next key at once where it is as expected.
        unknown: keys that came and that the documentation does not name.
        seen: keys of fields that came; a reader looks for no other, save those that are required.
        absent: names of fields that are required and did not come.
        version: how often it has changed.
    """

    def __init__(self, model: Any) -> None:
        """Begin with what the documentation says."""
        self.model = model
        self.order: list[str] = []
        self.unknown: list[str] = []
        self.seen: set[str] = set()
        self.absent: set[str] = set()
        self.version = 0
        self._tiers: Counter[str] = Counter()
        self._failed: Counter[str] = Counter()
        self._fields: dict[str, Field] = {key: item for item in model.FIELDS for key in item.keys}

    @property
    def is_settled(self) -> bool:
        """Whether it learns no more."""
        return self.version >= LEARNED_AT_MOST

    def spelling(self, item: Field) -> FieldType:
        """Return the spelling in which the values of a field are taken."""
        known = spellings(item.codec)
        return known[min(self._tiers[item.name], len(known) - 1)]

    def keys(self, item: Field) -> tuple[str, ...]:
        """Return the keys under which the values of a field are taken, none where it has never come."""
        return tuple(key for key in item.keys if key in self.seen or (item.required and key == item.keys[0]))

    def nested(self, item: Field) -> tuple[Shape, bool] | None:
        """Return the shape of a field that holds a record, or a list of them; None for any other field."""
        return None if self._tiers[item.name] else nested(item)

    def learn(self, record: Raw) -> bool:
        """Learn from a record that a reader refused; tell whether there was anything to learn."""
        with LOCK:
            return self._learn(record)

    def _learn(self, record: Raw) -> bool:
        if self.is_settled:
            return False
        values = _OBJECT.decode(record)
        changes = [self._meet(key, value) for key, value in values.items()]
        changes += [
            self._miss(item) for item in self.model.FIELDS if item.required and not values.keys() & {*item.keys}
        ]
        if not self.order:
            self.order = list(values)
            changes.append(True)
        if any(changes):
            self.version += 1
        return any(changes)

    def _miss(self, item: Field) -> bool:
        is_new = item.name not in self.absent
        self.absent.add(item.name)
        return is_new

    def _meet(self, key: str, value: Raw) -> bool:
        item = self._fields.get(key)
        if item is None:
            is_new = key not in self.unknown
            self.unknown += [key] if is_new else []
            return is_new
        if key not in self.seen:
            self.seen.add(key)
            return True
        inner = self.nested(item)
        return self._descend(item, inner, value) if inner else self._widen(item, value)

    def _descend(self, item: Field, inner: tuple[Shape, bool], value: Raw) -> bool:
        shape, is_list = inner
        try:
            records = _ARRAY.decode(value) if is_list else [value]
            if any(shape._learn(record) for record in records):
                return True
        except REFUSED:
            return self._fail(item)
        return shape.is_settled and self._fail(item)

    def _widen(self, item: Field, value: Raw) -> bool:
        known = spellings(item.codec)
        tier = self._tiers[item.name]
        while tier < len(known) - 1 and not _takes(known[tier], value):
            tier += 1
        if tier == self._tiers[item.name]:
            return False
        try:
            item.codec.read(_ANY.decode(value))
        except (Misfit, *REFUSED):
            return self._fail(item)
        self._tiers[item.name] = tier
        return True

    def _fail(self, item: Field) -> bool:
        self._failed[item.name] += 1
        if self._failed[item.name] != PATIENCE:
            return False
        self._tiers[item.name] = len(spellings(item.codec))
        return True


def _takes(spelling: FieldType, value: Raw) -> bool:
    try:
        Decoder(spelling.type, strict=False).decode(value)
    except REFUSED:
        return False
    return True


@cache
def shape_of(model: Any) -> Shape:
    """Return the shape of a model; all clients of a process share it, since services of one kind drift alike."""
    return Shape(model)


def nested(item: Field) -> tuple[Shape, bool] | None:
    """Return the shape of a field that holds a record, or a list of them, as the documentation has it."""
    codec = item.codec
    if isinstance(codec, ModelOf):
        return shape_of(codec.resolve()), False
    if isinstance(codec, ListOf) and isinstance(codec.item, ModelOf):
        return shape_of(codec.item.resolve()), True
    return None
