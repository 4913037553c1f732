"""A wire value as an expression of Python, in the type that clients give it: `"20131204"` as `dt.date(2013, 12, 4)`.

Only what samples of code need is known here; how values are read and written is the runtime's matter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scripts.plan.values import ModelPlan

_TRUE = ("1", "true", "yes")
_FALSE = ("0", "false", "no", "")
_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")
_TIME = re.compile(r"(?:^|[T ])(\d\d):?(\d\d)(?::?(\d\d))?")


class MisfitError(Exception):
    """A value has no expression of the type that is wanted."""


@dataclass(frozen=True)
class Writer:
    """Writes expressions; ``models`` are the classes of the API by name."""

    models: Mapping[str, ModelPlan]

    def write(self, value: Any, annotation: str) -> str:
        """Return the expression of a wire value.

        Args:
            value: parsed JSON.
            annotation: the Python type, as the plan tells it: one or several joined by `|`.

        Raises:
            MisfitError: it has none.
        """
        for kind in _choices(annotation):
            try:
                return self._as(value, kind)
            except (MisfitError, ValueError):
                continue
        raise MisfitError(f"{value!r} is no {annotation}")

    def plain(self, annotation: str) -> str:
        """Return the expression of any value of a type, for an argument whose sample has none."""
        values: list[Any] = ["text", 1, "1", "2012-05-30", "14:30", "2012-05-30T14:30:00Z", [], {}]
        for value in values:
            try:
                return self.write(value, annotation)
            except MisfitError:
                continue
        return "None"

    def _as(self, value: Any, kind: str) -> str:
        if kind in self.models:
            return self._model(value, self.models[kind])
        if found := re.fullmatch(r"[Ll]ist\[(.*)\]", kind):
            items = value if isinstance(value, list) else re.split(r"[,|]", _text(value))
            return f"[{', '.join(self.write(item, found[1]) for item in items)}]"
        if found := re.fullmatch(r"dict\[str, (.*)\]", kind):
            pairs = _object(value).items()
            return "{" + ", ".join(f"{_quoted(key)}: {self.write(item, found[1])}" for key, item in pairs) + "}"
        return _scalar(value, kind)

    def _model(self, value: Any, model: ModelPlan) -> str:
        given = _object(value)
        arguments = [
            f"{field.name}={self.write(given[field.keys[0]], field.type.annotation)}"
            for field in model.fields
            if field.keys[0] in given
        ]
        return f"{model.name}({', '.join(arguments)})"


def _choices(annotation: str) -> list[str]:
    """Return the parts of a union; a bar inside brackets parts nothing."""
    parts, depth, last = [], 0, 0
    for place, sign in enumerate(annotation):
        depth += {"[": 1, "]": -1}.get(sign, 0)
        if sign == "|" and depth == 0:
            parts.append(annotation[last:place].strip())
            last = place + 1
    return [*parts, annotation[last:].strip()]


def _scalar(value: Any, kind: str) -> str:
    match kind:
        case "Any":
            return _anything(value)
        case "None" if value in ("", None):
            return "None"
        case "str":
            return _quoted(_text(value))
        case "bool":
            return repr(_truth(value))
        case "int" | "Identifier":
            return repr(int(value))
        case "float":
            return repr(float(value))
        case "Decimal":
            return f"Decimal({_quoted(str(value))})"
        case "dt.date" | "dt.datetime" | "dt.time":
            return _calendar(_text(value), kind)
    if kind.startswith("Literal[") and isinstance(value, str) and repr(value) in kind:
        return _quoted(value)
    raise MisfitError(f"{value!r} is no {kind}")


def _anything(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_quoted(key)}: {_anything(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(_anything, value))}]"
    return _quoted(value) if isinstance(value, str) else repr(value)


def _quoted(text: str) -> str:
    # What JSON writes is a literal of Python too, as long as nothing is written as surrogates.
    return json.dumps(text, ensure_ascii=False)


def _calendar(text: str, kind: str) -> str:
    date, time = _DATE.match(text), _TIME.search(text[8:] if kind == "dt.datetime" else text)
    days = [int(part) for part in date.groups()] if date else []
    hours = [int(part) for part in time.groups() if part] if time else []
    if (kind != "dt.time" and not days) or (kind != "dt.date" and not hours):
        raise MisfitError(f"{text!r} is no {kind}")
    parts = {"dt.date": days, "dt.time": hours, "dt.datetime": [*days, *hours]}[kind]
    zone = ", tzinfo=dt.UTC" if kind == "dt.datetime" else ""
    return f"{kind}({', '.join(map(str, parts))}{zone})"


def _truth(value: Any) -> bool:
    text = str(value).lower()
    if text not in (*_TRUE, *_FALSE):
        raise MisfitError(f"{value!r} is no truth value")
    return text in _TRUE


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise MisfitError(f"{value!r} is no text")
    return value


def _object(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise MisfitError(f"{value!r} is no object")
    return value
