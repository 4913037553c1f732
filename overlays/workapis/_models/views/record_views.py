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
    """Exports of a record: dictionary, JSON, table row, repr, and pydantic schema."""

    __slots__ = ()
    SHOWN: ClassVar[tuple[str, ...]] = ()

    def as_dict(self, *, absent: Absent = "omit", keys: Keys = "python", unknown: bool = False) -> dict[str, Any]:
        """Return the record, and all records in it, as dictionaries of Python values. They are copies for the caller.

        Dates are `datetime.date`, datetimes aware `datetime.datetime`, decimals `decimal.Decimal`, enum members their
        values, lists are lists. `attrs.asdict` instead returns the unconverted attributes, with `UNSET` and private
        ones; `to_dict` returns the JSON object of the service.

        Args:
            absent: "omit" leaves out attributes without a value, "none" uses None. A value that did not decode counts
                as absent; `unread` has its error.
            keys: "python" for the names of the attributes, "wire" for the keys of the service.
            unknown: True to add the key `unknown`, with the values under undocumented keys of this record.

        Raises:
            ArgumentError: an argument has another value.
        """
        refuse_other("absent", absent, "omit", "none")
        refuse_other("keys", keys, "python", "wire")
        found: dict[str, Any] = python_values(attributes(self, absent, keys), absent, keys)
        return {**found, UNKNOWN: others(self)} if unknown else found

    def as_json(self, *, absent: Absent = "omit", keys: Keys = "python", unknown: bool = False) -> str:
        """Return `as_dict` with the same arguments as JSON.

        Dates, times and datetimes are ISO 8601 strings, with `Z` for UTC; decimals are numbers with all their digits.

        Raises:
            ArgumentError: as `as_dict`.
        """
        return json_text(self.as_dict(absent=absent, keys=keys, unknown=unknown))

    def as_row(self, *, exact: bool = False, nested: NestedForm = "values", unknown: bool = False) -> dict[str, Any]:
        """Return the record as a row of a table, with the same columns as every row of its model.

        Each documented attribute has a column, None if it has no value. A nested record has a column for each of its
        attributes, with a dotted name such as `company.id`. Numbers are `int` or `float`, strings `str`, enum members
        their values, dates `datetime.date`, times `datetime.time`, datetimes `datetime.datetime` in UTC. Lists and maps
        are lists and dictionaries; records in them are dictionaries with all documented keys.

        Args:
            exact: True to keep decimals as `decimal.Decimal`; by default they are `float`, which table tools expect.
            nested: "json" for lists and dictionaries as JSON, for tables that cannot store them; "values" by default.
            unknown: True to add the column `unknown`, a dictionary of the values under undocumented keys.

        Raises:
            ArgumentError: `nested` has another value.
        """
        return row_of(self, exact=exact, nested=nested, unknown=unknown)

    def __repr__(self) -> str:
        """Show the class and the identifying attributes, but no personal ones."""
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown(self))})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Yield the attributes of the repr for rich."""
        return shown(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> dict[str, Any]:
        """Return the schema by which pydantic validates and serializes records in its models."""
        from workapis._models.views.pydantic_schema import core_schema  # few applications need it

        return core_schema(cls)
