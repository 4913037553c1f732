"""What the fake was asked, and assertions on it that show the nearest other request where one fails."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from attrs import define, field

from workapis._fake.schema import MISSING, fold, moment
from workapis.secret import printable

_SHOWN: Final = 5
_LONGEST: Final = 80  # characters of a value that are shown


@define
class Seen:
    """A request.

    Attributes:
        method: the method of the client that it was meant for; "" where it was meant for none.
        verb, path, query, body: of the request.
        ids: values of the parameters in the path.
        status: of the answer.
        result: the id of what was created, or "".
        message: of a refusal.
        ignored: names in query and body that change nothing that a read shows; names of the body are folded.
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
    def values(self) -> dict[str, Any]:
        """What was sent, by folded names: path and query, and the innermost object of the body."""
        found: dict[str, Any] = {fold(name): value for name, value in {**self.ids, **self.query}.items()}
        inner = self.body
        while isinstance(inner, dict) and len(inner) == 1 and isinstance(next(iter(inner.values())), dict):
            inner = next(iter(inner.values()))
        return found | ({fold(name): value for name, value in inner.items()} if isinstance(inner, dict) else {})

    def __str__(self) -> str:
        """Show it in a line."""
        given = [item for item in self.values.items() if item[0] not in map(fold, self.ids)]
        sent = " ".join(f"{name}={_short(value)}" for name, value in given[:_SHOWN])
        made = f" id={self.result}" if self.result else ""
        ignored = f"  ignored: {', '.join(self.ignored)}" if self.ignored else ""
        return printable(f"{self.verb} {self.path}  {sent} → {self.status}{made}{ignored}".replace("   ", " "))


@define
class Received:
    """The requests for one method, to be asserted on."""

    method: str
    _log: Sequence[Seen]
    _scripted: Sequence[str] = ()

    @property
    def requests(self) -> list[Seen]:
        """All of them, in order."""
        return [seen for seen in self._log if seen.method == self.method]

    def times(self, number: int, /, **sent: Any) -> None:
        """Raise AssertionError unless so many of them sent these values."""
        found = [seen for seen in self.requests if not self._differs(seen, sent)]
        if len(found) != number:
            raise AssertionError(self._told(number, sent, found))

    def once(self, /, **sent: Any) -> None:
        """Raise AssertionError unless one of them sent these values."""
        self.times(1, **sent)

    def twice(self, /, **sent: Any) -> None:
        """Raise AssertionError unless two of them sent these values."""
        self.times(2, **sent)

    def never(self, /, **sent: Any) -> None:
        """Raise AssertionError if any of them sent these values."""
        self.times(0, **sent)

    def _differs(self, seen: Seen, sent: Mapping[str, Any]) -> dict[str, Any]:
        values = seen.values
        return {
            name: values.get(fold(name), MISSING)
            for name, wanted in sent.items()
            if not _is_same(values.get(fold(name), MISSING), wanted)
        }

    def _told(self, number: int, sent: Mapping[str, Any], found: Sequence[Seen]) -> str:
        wanted = " ".join(f"{name}={json.dumps(value, default=str)}" for name, value in sent.items())
        plural = "request" if number == 1 else "requests"
        lines = [
            f"received {self.method}: expected {number} {plural}{' with ' if wanted else ''}{wanted}, got {len(found)}"
        ]
        lines += [f"  {index}. {seen}" for index, seen in enumerate(found, 1)]
        others = sorted(
            (len(self._differs(seen, sent)), at) for at, seen in enumerate(self.requests) if seen not in found
        )
        if others:
            nearest = self.requests[others[0][1]]
            differs = ", ".join(
                f"{name}: {'not sent' if value is MISSING else json.dumps(value, default=str)}"
                for name, value in self._differs(nearest, sent).items()
            )
            lines.append(f"  nearest other: {nearest}   ({differs})")
        elif not found and self._log:
            lines.append(f"  received instead: {'; '.join(sorted({seen.method or seen.path for seen in self._log}))}")
        lines += [f"  scripted and never used: {item}" for item in self._scripted]
        return "\n".join(lines)


def _short(value: Any) -> str:
    text = json.dumps(value, default=str)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _is_same(value: Any, wanted: Any) -> bool:
    if isinstance(wanted, dt.date):
        return moment(value) == moment(wanted)
    return value is not MISSING and (value == wanted or str(value) == str(wanted))
