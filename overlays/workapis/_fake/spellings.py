"""Decode and encode the wire formats of values for a fake."""

from __future__ import annotations

import datetime as dt
import re
from base64 import b64encode
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any, Final
from uuid import UUID

MISSING: Final = object()
"""Marks an absent value."""

_TRUE: Final = ("1", "true", "yes")
_FALSE: Final = ("0", "false", "no", "")
_SEPARATORS: Final = {"id-list": ",", "name-list": ",", "tag-list": ",", "pipe-list": "|"}
_TRUTH: Final = {"flag-digit": ("0", "1"), "flag-word": ("false", "true"), "flag-yes-no": ("no", "yes")}
_SECOND: Final = dt.timedelta(seconds=1)
_MILLISECOND: Final = dt.timedelta(milliseconds=1)
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_SINCE: Final = {
    **dict.fromkeys(("epoch-seconds", "epoch-seconds-digits"), _SECOND),
    **dict.fromkeys(("epoch-milliseconds", "epoch-milliseconds-digits"), _MILLISECOND),
}
_LASTING: Final = {
    **dict.fromkeys(("duration-seconds", "duration-seconds-or-running"), _SECOND),
    "duration-milliseconds": _MILLISECOND,
}
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")


def as_json(meaning: Any) -> Any:
    """Encode a meaning as JSON; MISSING for a meaning that is a function."""
    if isinstance(meaning, dict):
        return {key: as_json(item) for key, item in meaning.items()}
    if isinstance(meaning, list):
        return [as_json(item) for item in meaning]
    if isinstance(meaning, Decimal):
        return float(meaning)
    return MISSING if callable(meaning) else _instant(meaning) if isinstance(meaning, dt.date) else meaning


def meaning_of_text(text: str, form: str) -> Any:  # noqa: PLR0911 (one a format)
    """Decode a string of a format to its meaning."""
    kind = form.removesuffix("-or-empty")
    if kind != form and not text:
        return None
    if kind in _SEPARATORS:
        return [part for part in text.split(_SEPARATORS[kind]) if part]
    if kind in _TRUTH:
        return text.lower() in _TRUE
    with suppress(ValueError, InvalidOperation):
        if kind in ("digits", "signed-digits", "code"):
            return int(text)
        if kind == "decimal":
            return Decimal(text)
        if kind == "rfc2822":
            return parsedate_to_datetime(text).astimezone(dt.UTC)
        if kind in _SINCE:
            return meaning_of_number(int(text), kind)
        if kind == "duration-hours-minutes":
            hours, minutes = map(int, text.removeprefix("-").split(":"))
            return dt.timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1)
        if kind.startswith(("date", "compact-date", "local-date")):
            return _moment(text)
    return text


def meaning_of_number(value: Any, form: str) -> Any:
    """Decode a number of a format to its meaning; return any other value unchanged."""
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return value
    if form in _SINCE:
        with suppress(OverflowError):
            return _EPOCH + value * _SINCE[form]
    if form.endswith("-or-running") and value < 0:
        return None
    return value * _LASTING[form] if form in _LASTING else value


def _as_number(meaning: Any, form: str) -> Any:
    """Encode a meaning as a number, if the format is one of numbers; return any other meaning unchanged."""
    if form in _SINCE and (found := moment(meaning)) is not None:
        return (found - _EPOCH) // _SINCE[form]
    if form.endswith("-or-running") and meaning is None:
        return -1
    return meaning // _LASTING[form] if form in _LASTING and isinstance(meaning, dt.timedelta) else meaning


def _moment(text: str) -> Any:
    if len(text) == 14 and text.isdigit():
        return dt.datetime.strptime(text, "%Y%m%d%H%M%S").replace(tzinfo=dt.UTC)
    if _INSTANT.match(text):
        found = dt.datetime.fromisoformat(text)
        return found if found.tzinfo else found.replace(tzinfo=dt.UTC)
    return dt.date.fromisoformat(text)


def moment(value: Any) -> dt.datetime | None:
    """Return a date or datetime, or a string of one, as a comparable datetime; None for anything else."""
    if isinstance(value, str):
        try:
            value = _moment(f"{value[:4]}-{value[4:6]}-{value[6:]}" if len(value) == 8 else value)
        except ValueError:
            return None
    if isinstance(value, dt.datetime):
        return value if value.tzinfo else value.replace(tzinfo=dt.UTC)
    return dt.datetime.combine(value, dt.time(), dt.UTC) if isinstance(value, dt.date) else None


def scalar(kind: str, meaning: Any, form: str) -> Any:
    """Encode a meaning in a format of a type; MISSING if that cannot represent it."""
    if kind == "null":
        return None if meaning is None else MISSING
    meaning = _as_number(meaning, form)
    if kind == "string":
        return _text(meaning, form)
    if isinstance(meaning, str):
        word = meaning.strip().lower()
        if kind == "boolean":
            return True if word in _TRUE else False if word in _FALSE else MISSING
        with suppress(ValueError):
            meaning = float(word) if kind == "number" else int(word)
    if kind == "boolean":
        return bool(meaning) if meaning in (0, 1) else MISSING
    if isinstance(meaning, (bool, int, float, Decimal)):
        return int(meaning) if kind == "integer" or meaning == int(meaning) else float(meaning)
    return MISSING


def _text(meaning: Any, form: str) -> Any:  # noqa: PLR0911 (one a format)
    kind = form.removesuffix("-or-empty")
    if meaning is None:
        return "" if kind != form or not form else MISSING
    if kind in _TRUTH:
        value = scalar("boolean", meaning, "")
        return MISSING if value is MISSING else _TRUTH[kind][value]
    if kind in _SEPARATORS:
        items = meaning if isinstance(meaning, list) else [meaning]
        return _SEPARATORS[kind].join(str(item.get("name", "") if isinstance(item, dict) else item) for item in items)
    if kind.startswith(("date", "compact-date", "local-date")):
        return _dated(meaning, kind)
    if isinstance(meaning, dt.timedelta):
        minutes = meaning // dt.timedelta(minutes=1)
        return f"{'-' * (minutes < 0)}{abs(minutes) // 60}:{abs(minutes) % 60:02}"
    if isinstance(meaning, dt.time):
        return f"{meaning:%H:%M}"
    if kind == "uuid" and isinstance(meaning, int) and 0 <= meaning < 1 << 128:
        return str(UUID(int=meaning))
    if isinstance(meaning, bytes):
        return b64encode(meaning).decode()
    if kind == "rfc2822" and (found := moment(meaning)) is not None:
        return format_datetime(found.astimezone(dt.UTC))
    if isinstance(meaning, bool):
        return str(meaning).lower() if not kind else str(int(meaning))
    if isinstance(meaning, (list, dict)):
        return MISSING
    return _instant(meaning) if isinstance(meaning, dt.date) else str(meaning)


def _dated(meaning: Any, kind: str) -> Any:
    if isinstance(meaning, str):
        with suppress(ValueError):
            meaning = _moment(meaning)
    if not isinstance(meaning, dt.date):
        return MISSING
    is_instant = isinstance(meaning, dt.datetime)
    if kind == "compact-date-time":
        return meaning.strftime("%Y%m%d%H%M%S")
    if kind in ("date", "compact-date") or (kind == "date-or-instant" and not is_instant):
        return meaning.strftime("%Y-%m-%d" if kind == "date" else "%Y%m%d")
    if kind in ("local-date-time", "date-time-milliseconds"):
        when = moment(meaning) or _EPOCH
        local = when.astimezone(dt.UTC).replace(tzinfo=None)
        return local.isoformat() if kind == "local-date-time" else f"{local.isoformat(timespec='milliseconds')}Z"
    return _instant(meaning) if is_instant else f"{meaning.isoformat()}T00:00:00Z"


def _instant(meaning: dt.date) -> str:
    if not isinstance(meaning, dt.datetime):
        return meaning.isoformat()
    with suppress(OverflowError):  # in the last hours of the year 9999 or the first of the year 1
        meaning = meaning.astimezone(dt.UTC)
    return meaning.isoformat().replace("+00:00", "Z")
