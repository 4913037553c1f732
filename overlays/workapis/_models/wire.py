"""Wire formats: every encoding that a value decodes from, and the one that it encodes to.

There is one name per format of `overlays/vocabulary/formats.yaml`, in upper case, and one per JSON type. Decoding
accepts the encodings under `reads` in the vocabulary, whatever the documentation shows there, because the services mix
encodings. It never guesses: eight digits are a date only if a date is expected, and digits are never a datetime.
"""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final, Protocol, runtime_checkable

from workapis._models.codec import OrEmpty, Scalar
from workapis.errors import ArgumentError


@runtime_checkable
class HasId(Protocol):
    """Any object with an `id`, such as a decoded record."""

    @property
    def id(self) -> int | str | None:
        """The id, as an integer or a string of digits; None cannot be sent."""
        ...


Identifier = int | str | HasId
"""Identifier of an object in a call: its id as an integer or a string of digits, or the object itself."""

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\Z")  # as in JSON
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)\Z")
_INSTANT = re.compile(  # RFC 3339 with its options: letters in either case, a space for T; also without a zone
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.([0-9]+))?"
    r"(?:[Zz]|([+-][0-9]{2}:?[0-9]{2}))?\Z"
)
_CLOCK_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])\Z")
_ID_LIST = re.compile(r"(?:-1|[tcr]?[0-9]+)(?:,(?:-1|[tcr]?[0-9]+))*\Z")
_ANYONE = -1  # in place of an id
_HIGHEST_CODE = 9
_LONGEST_NUMBER = 4300  # by default, Python decodes no int of more digits

# Descriptions of valid Python values. The text after "such as" is Python itself.
_AN_ID: Final = "an id: an object that has one, digits or a number such as 999"
_A_DATE: Final = "a date such as datetime.date(2013, 12, 4)"
_AN_INSTANT: Final = (
    "an aware datetime such as datetime.datetime(2013, 12, 4, 19, 11, 44, tzinfo=datetime.timezone.utc)"
)
_A_FLAG: Final = "a boolean such as True"
_NAMES: Final = "a list of names such as ['Support', 'API']"

_FLAGS: Final[Mapping[str, bool]] = {
    **dict.fromkeys(("true", "1", "yes", "YES"), True),
    **dict.fromkeys(("false", "0", "-0", "no", "NO"), False),
}
_WORDS: Final = frozenset({"true", "false"})  # in either case


def _number_of(text: str) -> int | float | None:
    if len(text) > _LONGEST_NUMBER or not _NUMBER.match(text):
        return None
    return float(text) if "." in text or "e" in text or "E" in text else int(text)


def _read_integer(value: object) -> int | None:
    if isinstance(value, str):
        if value.isdigit() and value[0] != "0" and value.isascii() and len(value) <= _LONGEST_NUMBER:
            return int(value)  # at half the cost
        value = _number_of(value)
    if isinstance(value, float):
        return int(value) if value.is_integer() else None  # JSON Schema counts 9.0 among the integers
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _read_natural(value: object) -> int | None:
    if isinstance(value, str) and len(value) < 20 and value.isdigit() and value.isascii() and value[0] != "0":
        return int(value)
    number = _read_integer(value)
    return None if number is None or number < 0 else number


def _read_number(value: object) -> float | None:
    value = _number_of(value) if isinstance(value, str) else value
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _read_decimal(value: object) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    text = str(value)
    try:
        return Decimal(text) if len(text) <= _LONGEST_NUMBER and _NUMBER.match(text) else None
    except InvalidOperation:  # an exponent with too many digits for Python
        return None


def _read_flag(value: object) -> bool | None:
    if isinstance(value, str):
        found = _FLAGS.get(value)
        return _FLAGS.get(value.lower()) if found is None and len(value) < 6 and value.lower() in _WORDS else found
    if isinstance(value, bool):
        return value
    return {0: False, 1: True}.get(value) if isinstance(value, int) else None


def _read_text(value: object) -> str | None:
    if isinstance(value, str):
        return str(value)  # also of `Unbounded`, which callers never see
    if isinstance(value, int) and value.bit_length() > _LONGEST_NUMBER:
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return json.dumps(value) if isinstance(value, (int, float)) else None  # a name of digits, sent as a number


def _write_text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _read_date(value: object) -> dt.date | None:
    if not isinstance(value, str) or not value:
        return None
    try:
        if (len(value) == 8 and value.isdigit()) or (
            len(value) == 10 and value[4::3] == "--"
        ):  # of others Python may ignore the end
            return dt.date.fromisoformat(value)
    except ValueError:
        return None
    instant = _INSTANT.match(value)  # the day in the time zone of the value
    return None if instant is None or _read_instant(value) is None else dt.date.fromisoformat(instant[1])


def _read_instant(value: object) -> dt.datetime | None:
    """Decode a datetime; one without a zone is in UTC, as the services encode those with one."""
    if not isinstance(value, str):
        return None
    try:
        if value[4::3] == "--T::Z":  # as nearly all values
            return dt.datetime.fromisoformat(value)
        match = _INSTANT.match(value)
        if match is None:
            return None
        instant = dt.datetime.fromisoformat(f"{match[1]}T{match[2]}{match[4] or '+00:00'}")
        return instant + dt.timedelta(microseconds=_microseconds(match[3] or ""))
    except (ValueError, OverflowError):
        return None


def _read_compact_instant(value: object) -> dt.datetime | None:
    if not isinstance(value, str) or not (len(value) == 14 and value.isdigit()):
        return _read_instant(value)
    try:
        return dt.datetime.fromisoformat(f"{value[:8]}T{value[8:]}+00:00")
    except ValueError:
        return None


def _microseconds(digits: str) -> int:
    return (int(digits[:9].ljust(9, "0")) + 500) // 1000  # Python stores six digits


def _read_clock_time(value: object) -> dt.time | None:
    match = _CLOCK_TIME.match(value) if isinstance(value, str) else None
    return dt.time(int(match[1]), int(match[2])) if match else None


def _read_id_list(value: object) -> list[str] | None:
    if isinstance(value, list):
        items = [str(item) for item in value if isinstance(item, (int, str)) and not isinstance(item, bool)]
        return items if len(items) == len(value) and all(map(_ID_LIST.match, items)) else None
    if isinstance(value, int) and not isinstance(value, bool):
        return [str(value)] if value >= _ANYONE else None
    if value == "":
        return []
    return value.split(",") if isinstance(value, str) and _ID_LIST.match(value) else None


def _read_code(value: object) -> int | None:
    number = _read_natural(value)
    return None if number is None or number > _HIGHEST_CODE else number


def _read_tags(value: object) -> list[str] | None:
    if isinstance(value, list):
        items = [item.get("name") if isinstance(item, dict) else item for item in value]
        names = [item for item in items if isinstance(item, str)]
        return names if len(names) == len(items) else None
    return _read_names(",")(value)


def _read_names(separator: str) -> Callable[[object], list[str] | None]:
    def read(value: object) -> list[str] | None:
        names = value.split(separator) if isinstance(value, str) and value else [] if value == "" else value
        if not isinstance(names, list) or not all(isinstance(name, str) and name for name in names):
            return None
        return list(names)

    return read


def _write_integer(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _write_number(value: Any) -> int | float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)) or not math.isfinite(value):
        return None
    return (int(value) if value == int(value) else float(value)) if isinstance(value, Decimal) else value


def _write_digits(value: Any) -> str | None:
    if hasattr(value, "id"):
        value = value.id
    number = _read_natural(value)
    return None if number is None else str(number)


def _write_identifier(value: Any) -> int | None:
    written = _write_digits(value)
    return None if written is None else int(written)


def _write_id_number(value: Any) -> int | None:
    return value if type(value) is int else _write_identifier(value)  # -1 means none or any


def _write_decimal(value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)) or not math.isfinite(value):
        return None
    return f"{Decimal(str(value)):f}"


def _write_flag(true: object, false: object) -> Callable[[Any], object]:
    return lambda value: (true if value else false) if isinstance(value, bool) else None


def _write_date(value: Any) -> str | None:
    return value.isoformat() if isinstance(value, dt.date) and not isinstance(value, dt.datetime) else None


def _write_compact_date(value: Any) -> str | None:
    written = _write_date(value)
    return written.replace("-", "") if written else None


def _write_instant(value: Any) -> str | None:
    if not isinstance(value, dt.datetime):
        return None
    if value.utcoffset() is None:
        raise ArgumentError(f"expected {_AN_INSTANT}, got one without a time zone")
    try:
        utc = value.astimezone(dt.UTC)
    except OverflowError:
        return None
    return utc.replace(tzinfo=None).isoformat(timespec="microseconds" if utc.microsecond else "seconds") + "Z"


def _write_compact_instant(value: Any) -> str | None:
    written = _write_instant(value)
    return written and re.sub("[^0-9]", "", written[:19])


def _write_clock_time(value: Any) -> str | None:
    return value.strftime("%H:%M") if isinstance(value, dt.time) and value.tzinfo is None else None


def _write_names(separator: str) -> Callable[[Any], str | None]:
    def write(value: Any) -> str | None:
        if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
            return None
        items = list(value)
        if not all(isinstance(item, str) for item in items):
            return None
        if any(separator in item or not item for item in items):
            raise ArgumentError(f"expected names without {separator!r}, which separates them, and no empty one")
        return separator.join(items)

    return write


def _write_code(value: Any) -> str | None:
    number = _read_code(value)
    return None if number is None else str(number)


def _write_signed_digits(value: Any) -> str | None:
    number = _read_integer(value)
    return None if number is None else str(number)


def _write_tags(value: Any) -> str | None:
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        return None
    return _write_names(",")([getattr(item, "name", item) for item in value])


def _write_id_list(value: Any) -> str | None:
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        return None
    items = [str(item) if isinstance(item, str) or item == _ANYONE else _write_digits(item) for item in value]
    return ",".join(map(str, items)) if all(item and _ID_LIST.match(item) for item in items) else None


INTEGER: Final = Scalar[int](
    "an integer",
    _read_integer,
    _write_integer,
    takes="an integer such as 999",
    is_rather=lambda text: _WHOLE.match(text) is not None,
    plain=int,
)
NUMBER: Final = Scalar[float](
    "a number", _read_number, _write_number, takes="a number such as 16.5", is_rather=lambda _: False
)
STRING: Final = Scalar[str]("a string", _read_text, _write_text, takes="a str such as 'API'", is_text=True, plain=str)
BOOLEAN: Final = Scalar[bool]("a boolean", _read_flag, _write_flag(True, False), takes=_A_FLAG, plain=bool)
IDENTIFIER: Final = Scalar[int](
    "an id: a number, digits or an object with an id", _read_natural, _write_identifier, takes=_AN_ID
)
ID_NUMBER: Final = Scalar[int](
    "an id: a number, digits or an object with an id",
    _read_integer,
    _write_id_number,
    takes=_AN_ID,
    is_rather=lambda text: _WHOLE.match(text) is not None,
    plain=int,
)

DIGITS: Final = Scalar[int](
    "a string of digits",
    _read_natural,
    _write_digits,
    takes="an object that has an id, digits or an integer from 0 such as 999",
)
DIGITS_OR_EMPTY: Final = OrEmpty(DIGITS)
SIGNED_DIGITS: Final = Scalar[int](
    "a string of digits, negative or not", _read_integer, _write_signed_digits, takes="an integer such as -660"
)
CODE: Final = Scalar[int]("a code of one digit", _read_code, _write_code, takes="an integer from 0 to 9 such as 2")
DECIMAL: Final = Scalar[Decimal](
    "a decimal number", _read_decimal, _write_decimal, takes="a number such as decimal.Decimal('16.5')"
)
DECIMAL_OR_EMPTY: Final = OrEmpty(DECIMAL)
FLAG_DIGIT: Final = Scalar[bool]('"1" or "0"', _read_flag, _write_flag("1", "0"), takes=_A_FLAG, plain=bool)
FLAG_WORD: Final = Scalar[bool](
    '"true" or "false"', _read_flag, _write_flag("true", "false"), takes=_A_FLAG, plain=bool
)
FLAG_YES_NO: Final = Scalar[bool]('"yes" or "no"', _read_flag, _write_flag("yes", "no"), takes=_A_FLAG, plain=bool)
COMPACT_DATE: Final = Scalar[dt.date](
    "a date such as 20131204", _read_date, _write_compact_date, takes=_A_DATE, may_be_blank=True
)
COMPACT_DATE_OR_EMPTY: Final = OrEmpty(COMPACT_DATE)
DATE: Final = Scalar[dt.date]("a date such as 2013-12-04", _read_date, _write_date, takes=_A_DATE, may_be_blank=True)
DATE_TIME: Final = Scalar[dt.datetime](
    "a datetime such as 2013-12-04T19:11:44Z", _read_instant, _write_instant, takes=_AN_INSTANT, may_be_blank=True
)
COMPACT_DATE_TIME: Final = Scalar[dt.datetime](
    "a datetime such as 20131204191144",
    _read_compact_instant,
    _write_compact_instant,
    takes=_AN_INSTANT,
    may_be_blank=True,
)
DATE_TIME_OR_EMPTY: Final = OrEmpty(DATE_TIME)
_DATE_OR_INSTANT: Final = Scalar[dt.date | dt.datetime](
    "a date such as 20131204, or a datetime",
    lambda value: _read_instant(value) or _read_date(value),
    lambda value: _write_instant(value) or _write_compact_date(value),
    takes=f"an aware datetime, or {_A_DATE}",
)
DATE_OR_INSTANT_OR_EMPTY: Final = OrEmpty(_DATE_OR_INSTANT)
CLOCK_TIME: Final = Scalar[dt.time](
    "a time such as 14:30", _read_clock_time, _write_clock_time, takes="a time such as datetime.time(14, 30)"
)
ID_LIST: Final = Scalar[list[str]](
    "ids separated by commas",
    _read_id_list,
    _write_id_list,
    takes="a list of ids, or of objects that have them, such as [12345, 54321]",
    is_lasting=False,
)
NAME_LIST: Final = Scalar[list[str]](
    "names separated by commas", _read_names(","), _write_names(","), takes=_NAMES, is_lasting=False
)
TAG_LIST: Final = Scalar[list[str]]("tags separated by commas", _read_tags, _write_tags, takes=_NAMES, is_lasting=False)
PIPE_LIST: Final = Scalar[list[str]](
    "names separated by vertical bars", _read_names("|"), _write_names("|"), takes=_NAMES, is_lasting=False
)
