"""Render a wire value as a Python expression of the client's type: `dt.date(2013, 12, 4)` for `"20131204"`.

The module covers only values in code samples; decoding and encoding in general is the runtime's job.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from base64 import b64decode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

from scripts.plan.type_values import (
    AnyType,
    DiscriminatedType,
    ListType,
    LiteralType,
    MapType,
    ModelType,
    NullableType,
    OnlyItemType,
    OpenEnumType,
    ScalarType,
    TypePlan,
    UnionType,
    parts,
)
from scripts.plan.values import ModelPlan

Kind = TypeVar("Kind")

_TRUE = ("1", "true", "yes")
_FALSE = ("0", "false", "no", "")
_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")
_NULL = ScalarType("null", ("None",))
# Formats of datetimes as a time since 1970, and the number of their units in a second.
_SINCE = {
    **dict.fromkeys(("epoch-seconds", "epoch-seconds-digits"), 1),
    **dict.fromkeys(("epoch-milliseconds", "epoch-milliseconds-digits"), 1000),
}
# Formats of durations as a number, and their units.
_UNITS = {
    **dict.fromkeys(("duration-seconds", "duration-seconds-or-running"), "seconds"),
    "duration-milliseconds": "milliseconds",
}
_TIME = re.compile(r"(?:^|[T ])(\d\d):?(\d\d)(?::?(\d\d))?")


class MisfitError(Exception):
    """No expression of the required type exists for a value."""


@dataclass(frozen=True)
class Writer:
    """Renders expressions; ``models`` are the classes of the API by name."""

    models: Mapping[str, ModelPlan]

    def write(self, value: Any, plan: TypePlan) -> str:  # noqa: C901, PLR0911, PLR0912 (one case a kind of type)
        """Return the expression of a wire value.

        Args:
            value: parsed JSON.
            plan: the type of the expression; of several, the first one that matches.

        Raises:
            MisfitError: there is no such expression.
        """
        match plan:
            case AnyType():
                return _anything(value)
            case ScalarType(_, python, True):
                items = value if isinstance(value, list) else re.split(r"[,|]", _text(value))
                return f"[{', '.join(_first(_scalar, item, python) for item in items)}]"
            case ScalarType(name, _) if name in _SINCE:
                return _since(value, _SINCE[name])
            case ScalarType("local-date-time", _):
                return _moment(_text(value)).replace(", tzinfo=dt.UTC", "")
            case ScalarType("date-time-milliseconds", _):
                return _moment(_text(value))
            case ScalarType("rfc2822", _):
                return _moment(parsedate_to_datetime(_text(value)).isoformat())
            case ScalarType(name, _) if name in _UNITS:
                return f"dt.timedelta({_UNITS[name]}={int(value)})"
            case ScalarType(_, python):
                return _first(_scalar, value, python)
            case LiteralType(values):
                return _quoted(_one_of(value, values))
            case OpenEnumType():
                return _quoted(_text(value))
            case ModelType(name):
                return self._model(value, self.models[name])
            case ListType(item):
                items = value if isinstance(value, list) else re.split(r"[,|]", _text(value))
                return f"[{', '.join(self.write(each, item) for each in items)}]"
            case MapType(item):
                pairs = _object(value).items()
                return "{" + ", ".join(f"{_quoted(key)}: {self.write(each, item)}" for key, each in pairs) + "}"
            case NullableType(inner):
                return _first(self.write, value, (inner, _NULL))
            case OnlyItemType() | UnionType() | DiscriminatedType():
                return _first(self.write, value, parts(plan))

    def plain(self, plan: TypePlan) -> str:
        """Return the expression of any value of a type, for an argument without a sample value."""
        values: list[Any] = ["text", 1, "1", "2012-05-30", "14:30", "2012-05-30T14:30:00Z", [], {}]
        for value in values:
            try:
                return self.write(value, plan)
            except MisfitError:
                continue
        return "None"

    def _model(self, value: Any, model: ModelPlan) -> str:
        given = _object(value)
        arguments = [
            f"{field.name}={self.write(given[field.keys[0]], field.type)}"
            for field in model.fields
            if field.keys[0] in given
        ]
        return f"{model.name}({', '.join(arguments)})"


def _first(write: Callable[[Any, Kind], str], value: Any, kinds: Iterable[Kind]) -> str:
    """Return the expression of a value in the first type that matches."""
    for kind in kinds:
        try:
            return write(value, kind)
        except (MisfitError, ValueError):
            continue
    raise MisfitError(f"{value!r} matches no type")


def _scalar(value: Any, kind: str) -> str:  # noqa: PLR0911 (one a kind)
    match kind:
        case "None" if value in ("", None):
            return "None"
        case "str":
            return _quoted(_text(value))
        case "bool":
            return repr(_truth(value))
        case "Identifier" if isinstance(value, str) and not value.removeprefix("-").isdecimal():
            return _quoted(value)
        case "int" | "Identifier":
            return repr(int(value))
        case "float":
            return repr(float(value))
        case "Decimal" if value not in ("", None):
            return f"Decimal({_quoted(str(value))})"
        case "date" | "datetime" | "time":
            return _calendar(_text(value), kind)
        case "UUID":
            return f"UUID({_quoted(_text(value))})"
        case "bytes":
            return repr(b64decode(_text(value), validate=True))
        case "timedelta":
            hours, _, minutes = _text(value).partition(":")
            return f"dt.timedelta(hours={int(hours)}, minutes={int(minutes)})"
    raise MisfitError(f"{value!r} is no {kind}")


def _anything(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_quoted(key)}: {_anything(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(_anything, value))}]"
    return _quoted(value) if isinstance(value, str) else repr(value)


def _quoted(text: str) -> str:
    # A JSON string is a Python literal too, unless it has surrogates.
    return json.dumps(text, ensure_ascii=False)


def _calendar(text: str, kind: str) -> str:
    date, time = _DATE.match(text), _TIME.search(text[8:] if kind == "datetime" else text)
    days = [int(part) for part in date.groups()] if date else []
    hours = [int(part) for part in time.groups() if part] if time else []
    if (kind != "time" and not days) or (kind != "date" and not hours):
        raise MisfitError(f"{text!r} is no {kind}")
    numbers = {"date": days, "time": hours, "datetime": [*days, *hours]}[kind]
    zone = ", tzinfo=dt.UTC" if kind == "datetime" else ""
    return f"dt.{kind}({', '.join(map(str, numbers))}{zone})"


def _since(value: Any, units: int) -> str:
    if not isinstance(value, int) and not str(value).removeprefix("-").isdecimal():
        raise MisfitError(f"{value!r} is not a time since 1970")
    seconds, rest = divmod(int(value), units)
    return _moment(f"{dt.datetime.fromtimestamp(seconds, dt.UTC):%Y-%m-%dT%H:%M:%S}.{rest * 1_000_000 // units:06}")


def _moment(text: str) -> str:
    """Return a datetime with its fraction of a second, or its placeholder; one with a zone is in UTC."""
    when = dt.datetime.fromisoformat(text)
    when = when.astimezone(dt.UTC) if when.tzinfo else when
    expression = _calendar(when.isoformat(), "datetime")
    return expression.replace(", tzinfo", f", {when.microsecond}, tzinfo") if when.microsecond else expression


def _truth(value: Any) -> bool:
    text = str(value).lower()
    if text not in (*_TRUE, *_FALSE):
        raise MisfitError(f"{value!r} is not a boolean")
    return text in _TRUE


def _one_of(value: Any, values: tuple[str, ...]) -> str:
    if value not in values:
        raise MisfitError(f"{value!r} is none of {values}")
    return _text(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise MisfitError(f"{value!r} is not a string")
    return value


def _object(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise MisfitError(f"{value!r} is not an object")
    return value
