"""Export methods that every model has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from workapis._models.views.columns import UNKNOWN, NestedForm, row_of
from workapis._models.views.python_values import (
    Absent,
    Keys,
    attributes,
    json_text,
    others,
    python_values,
    refuse_other,
)
from workapis._models.views.shown import shown


class RecordViews:
    """A record for other tools: as a dictionary, as JSON, as a row, as it is printed, and for pydantic."""

    __slots__ = ()
    SHOWN: ClassVar[tuple[str, ...]] = ()

    def as_dict(self, *, absent: Absent = "omit", keys: Keys = "python", unknown: bool = False) -> dict[str, Any]:
        """Return the Python values of the record, and of all records in it, as dictionaries that are the caller's own.

        Dates are `datetime.date`, instants aware `datetime.datetime`, decimals `decimal.Decimal`, listed values their
        texts, lists are lists. `attrs.asdict` gives attributes as they are, `UNSET` and private ones too; `to_dict`
        gives the JSON object as the service writes it.

        Args:
            absent: "omit" leaves out what has no value, "none" has None for it. A value that did not decode counts as
                absent; `unread` has its error.
            keys: "python" for the names of the attributes, "wire" for the keys that the service writes.
            unknown: Whether to add the key `unknown`, with what came under undocumented keys of this record.

        Raises:
            ArgumentError: an argument is none of these.
        """
        refuse_other("absent", absent, "omit", "none")
        refuse_other("keys", keys, "python", "wire")
        found: dict[str, Any] = python_values(attributes(self, absent, keys), absent, keys)
        return {**found, UNKNOWN: others(self)} if unknown else found

    def as_json(self, *, absent: Absent = "omit", keys: Keys = "python", unknown: bool = False) -> str:
        """Return `as_dict` with the same arguments as JSON.

        Days, times and instants are ISO 8601 texts, UTC as `Z`; decimals are numbers with all their digits.

        Raises:
            ArgumentError: as `as_dict`.
        """
        return json_text(self.as_dict(absent=absent, keys=keys, unknown=unknown))

    def as_row(self, *, exact: bool = False, nested: NestedForm = "values", unknown: bool = False) -> dict[str, Any]:
        """Return the record as a row of a table, with the same columns as every row of its model.

        A column is there for each documented attribute, None if it has no value. A record inside has a column for each
        of its attributes, with a dotted name such as `company.id`. Numbers are `int` or `float`, texts `str`, listed
        values their texts, days `datetime.date`, times `datetime.time`, instants `datetime.datetime` in UTC. Lists and
        maps are lists and dictionaries; records in them are dictionaries with all documented keys.

        Args:
            exact: Whether decimals stay `decimal.Decimal`; they are `float` by default, as tables want them.
            nested: "json" for lists and dictionaries as JSON, for tables that cannot hold them.
            unknown: Whether to add the column `unknown`: a dictionary of what came under undocumented keys.

        Raises:
            ArgumentError: `nested` is none of these.
        """
        return row_of(self, exact=exact, nested=nested, unknown=unknown)

    def __repr__(self) -> str:
        """Name the class and what identifies the record; nothing that looks personal."""
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown(self))})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Yield the same for rich."""
        return shown(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> dict[str, Any]:
        """Return how pydantic reads and writes records as fields of its models."""
        from workapis._models.views.pydantic_schema import core_schema  # few programs need it

        return core_schema(cls)
