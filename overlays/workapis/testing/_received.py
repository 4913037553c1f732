"""Requests that a fake received, and assertions that show the nearest other request if they fail."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import define, field

from workapis._fake.schema import fold
from workapis._fake.spellings import MISSING, moment
from workapis.secret import printable

_SHOWN: Final = 5
_MOST: Final = 10  # requests of a list
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_LONGEST: Final = 40  # characters of a value in a line


@define
class Seen:
    """A request that a fake received.

    Attributes:
        method: Method of the client for the request, "" if there is none.
        verb: HTTP method.
        path: Path of the URL.
        query: Query of the URL.
        ids: Values of path parameters.
        body: JSON value of the body.
        status: Status of the response.
        result: Id of the created record, or "".
        message: Message of a refusal.
        ignored: Names in query and body without a visible effect; names in the body are folded.
    """

    method: str
    verb: str
    path: str
    query: dict[str, str] = field(factory=dict[str, str])
    ids: dict[str, str] = field(factory=dict[str, str])
    body: Any = MISSING
    status: int = 0
    result: str = ""
    message: str = ""
    ignored: list[str] = field(factory=list[str])

    @property
    def sent(self) -> dict[str, Any]:
        """Sent values by their own names: the query, and the innermost object of the body."""
        inner = self.body
        while isinstance(inner, dict) and len(inner) == 1 and isinstance(next(iter(inner.values())), dict):
            inner = next(iter(inner.values()))
        return {**self.query, **(inner if isinstance(inner, dict) else {})}

    @property
    def values(self) -> dict[str, Any]:
        """Sent values and path parameters by folded names."""
        return {fold(name): value for name, value in {**self.ids, **self.sent}.items()}

    def __str__(self) -> str:
        """Show the request on one line."""
        given = [*self.sent.items()]
        sent = " ".join(f"{name}={_short(value)}" for name, value in given[:_SHOWN])
        more = " …" if len(given) > _SHOWN else ""
        made = f" id={self.result}" if self.result else ""
        ignored = f"  ignored: {', '.join(self.ignored)}" if self.ignored else ""
        line = f"{self.verb} {self.path}  {sent}{more} → {self.status}{made}{ignored}"
        return printable(line.replace("   ", " "))


@define
class Received:
    """The requests for one method, with assertions."""

    method: str
    _log: Sequence[Seen]
    _scripted: Sequence[str] = ()

    @property
    def requests(self) -> list[Seen]:
        """All requests in order."""
        return [seen for seen in self._log if seen.method == self.method]

    def times(self, number: int, /, **sent: Any) -> None:
        """Raise AssertionError unless this number of requests has these values."""
        __tracebackhide__ = True
        found = [seen for seen in self.requests if not [*_differing(seen, sent)]]
        if len(found) != number:
            raise AssertionError(self._told(number, sent, found))

    def once(self, /, **sent: Any) -> None:
        """Raise AssertionError unless exactly one request has these values."""
        __tracebackhide__ = True
        self.times(1, **sent)

    def twice(self, /, **sent: Any) -> None:
        """Raise AssertionError unless exactly two requests have these values."""
        __tracebackhide__ = True
        self.times(2, **sent)

    def never(self, /, **sent: Any) -> None:
        """Raise AssertionError if a request has these values."""
        __tracebackhide__ = True
        self.times(0, **sent)

    def _told(self, number: int, sent: Mapping[str, Any], found: Sequence[Seen]) -> str:
        wanted = " ".join(f"{name}={json.dumps(value, default=str)}" for name, value in sent.items())
        plural = "request" if number == 1 else "requests"
        lines = [
            f"received {self.method}: expected {number} {plural}{' with ' if wanted else ''}{wanted}, got {len(found)}"
        ]
        lines += [f"  {index}. {seen}" for index, seen in enumerate(found[:_MOST], 1)]
        lines += [f"  … and {len(found) - _MOST} more"] if len(found) > _MOST else []
        others = [(seen, [*_differing(seen, sent)]) for seen in self.requests]
        others = sorted((item for item in others if item[1]), key=lambda item: len(item[1]))
        if others and len(found) < number:
            nearest, differing = others[0]
            lines.append(f"  nearest other: {nearest}")
            lines += [f"    {line}" for line in differing]
        elif not found and self._log:
            lines.append(f"  received instead: {'; '.join(sorted({seen.method or seen.path for seen in self._log}))}")
        lines += [f"  scripted and never used: {item}" for item in self._scripted]
        return "\n".join(lines)


def _differing(seen: Seen, sent: Mapping[str, Any]) -> Iterator[str]:
    """Yield a line for each value in which a request differs from the expected ones."""
    values = seen.values
    for name, wanted in sent.items():
        yield from _differences(name, values.get(fold(name), MISSING), wanted)


def _differences(name: str, value: Any, wanted: Any) -> Iterator[str]:
    """Yield the innermost places at which a value differs from the expected one."""
    if isinstance(value, dict) and isinstance(wanted, dict):
        for key in [*wanted, *(key for key in value if key not in wanted)]:
            yield from _differences(f"{name}.{key}", value.get(key, MISSING), wanted.get(key, MISSING))
    elif isinstance(value, list) and isinstance(wanted, list) and len(value) == len(wanted):
        for index, (item, other) in enumerate(zip(value, wanted, strict=True)):
            yield from _differences(f"{name}[{index}]", item, other)
    elif not _is_same(value, wanted):
        yield f"{name}: expected {_told(wanted)}, got {_told(value)}"


def _told(value: Any) -> str:
    return "nothing" if value is MISSING else _short(value, 2 * _LONGEST)


def _short(value: Any, longest: int = _LONGEST) -> str:
    text = json.dumps(value, default=str, ensure_ascii=False)
    return text if len(text) <= longest else f"{text[:longest]}…"


def _counts(value: Any, wanted: dt.timedelta) -> bool:
    """Return whether a number, or a string of digits, is a duration in seconds, milliseconds, or hours:minutes."""
    hours, rest = divmod(abs(wanted), dt.timedelta(hours=1))
    sign = "-" if wanted < dt.timedelta(0) else ""
    numbers = {wanted / dt.timedelta(seconds=1), wanted / dt.timedelta(milliseconds=1)}
    counted = {str(int(number)) for number in numbers if number.is_integer()}
    return str(value) in counted | {f"{sign}{hours}:{rest // dt.timedelta(minutes=1):02}"}


def _is_same(value: Any, wanted: Any) -> bool:
    """Return whether a sent value equals the expected one, in any encoding."""
    if value is MISSING or wanted is MISSING:
        return False
    if isinstance(wanted, dt.date):
        return moment(value) == (when := moment(wanted)) or (when is not None and _counts(value, when - _EPOCH))
    if isinstance(wanted, dt.timedelta):
        return _counts(value, wanted)
    if isinstance(wanted, bool) and isinstance(value, str):
        return value.lower() in (("1", "true", "yes") if wanted else ("0", "false", "no"))
    if isinstance(wanted, list) and isinstance(value, str):
        return value == ",".join(map(str, wanted))
    return bool(value == wanted or str(value) == str(wanted))
