"""Collect unexpected values during decoding, and track the position in the document."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from attrs import Factory, define

from workapis._formats.json_pointer import pointer
from workapis._formats.unbounded import Unbounded, is_unbounded
from workapis.drift import DriftKind, Note
from workapis.errors import DecodeError
from workapis.unset import UNSET, Unset

_NAME: Final = re.compile(r"(?!.*[0-9]{4})[A-Za-z_][A-Za-z_\-. 0-9]*")  # a key that looks like one, not like data
_LONGEST_NAME: Final = 64
_CLASSES: Final = (
    ("digits", re.compile(r"[0-9]")),
    ("letters", re.compile(r"[^\W\d_]")),
    ("spaces", re.compile(r"\s")),
    ("other characters", re.compile(r"[^\w\s]|_|(?![0-9])\d")),
)
# The first letter of the class of each; to search four times takes three times as long.
_ASCII: Final = {code: next(name[0] for name, each in _CLASSES if each.search(chr(code))) for code in range(128)}
MANY: Final = 4300  # characters of a string, or digits of a number, to inspect; more would take time


FINITE: Final = "a number that is finite"
_BOUNDED: Final = frozenset({str, int, bool, type(None)})
_BETWEEN: Final = 256  # items of a list to decode between two looks at the clock
MOST: Final = 10_000
"""Maximum number of deviations of one document to distinguish, and of omitted values to remember."""


class MapKey(str):
    """A step into an object that is a map: its keys are data, not names."""

    __slots__ = ()


@define(frozen=True)
class Loss:
    """An unexpected value, as the partially decoded record remembers it."""

    steps: tuple[str | int, ...]
    expected: str
    found: str
    operation_id: str = ""
    docs_url: str | None = None

    @property
    def pointer(self) -> str:
        """JSON pointer of the value, from the root of the body."""
        return pointer(self.steps)

    def error(self) -> DecodeError:
        """Return the error that access to the attribute raises."""
        what = f"the value at {self.pointer}" if self.pointer else "the body"
        name = f"{self.operation_id}: " if self.operation_id else ""
        return DecodeError(
            f"{name}cannot decode {what}: expected {self.expected}, got {self.found}",
            pointer=self.pointer,
            expected=self.expected,
            found=self.found,
            operation_id=self.operation_id,
            docs_url=self.docs_url,
        )


class _PathStep:
    """Context manager of `Findings.at`. Every decoded value needs one, and a generator would be three times slower."""

    __slots__ = ("_path", "_step")

    def __init__(self, path: list[str | int], step: str | int) -> None:
        self._path = path
        self._step = step

    def __enter__(self) -> None:
        self._path.append(self._step)

    def __exit__(self, *_: object) -> None:
        self._path.pop()


@define
class Findings:
    """Deviations found so far in one document.

    Attributes:
        strict: True if an unexpected value, or a missing required key, ends decoding.
        operation_id: Operation of the response, "" if unknown.
        docs_url: Its documentation page, None if unknown.
        path: Steps from the root of the document to the current value.
        notes: Deviations in the order of their discovery.
        lost: Values omitted from lists and maps, with their paths, that no record has taken over yet.
        more: Number of deviations beyond `MOST`.
        tick: Callback at intervals, which raises to end decoding, for example at the deadline.
    """

    strict: bool = False
    operation_id: str = ""
    docs_url: str | None = None
    path: list[str | int] = Factory(list)
    notes: list[Note] = Factory(list)
    lost: list[tuple[tuple[str | int, ...], Loss]] = Factory(list)
    more: int = 0
    tick: Callable[[], object] | None = None

    def check_time(self, index: int) -> None:
        """Call `tick` if the index is a multiple of `_BETWEEN`."""
        if not index % _BETWEEN and self.tick is not None:
            self.tick()

    def at(self, step: str | int) -> _PathStep:
        """Add a step to the path until the `with` statement ends."""
        return _PathStep(self.path, step)

    def note(self, kind: DriftKind, expected: str, value: object, *steps: str | int) -> None:
        """Note a deviation below the current path."""
        if len(self.notes) >= MOST:
            self.more += 1
            return
        self.notes.append(Note(kind, folded([*self.path, *steps]), expected, shape(value)))

    def excuse(self, expected: str, value: object) -> None:
        """Note a value that decodes by a rule, against the documentation; raise `Misfit` if findings are strict.

        The value must not be the whole response.
        """
        if self.strict or not self.path:
            raise Misfit(expected, value)
        self.note(DriftKind.UNEXPLAINED_VALUE, expected, value)

    def lose(self, misfit: Misfit) -> Loss:
        """Note an unexpected value, and return the `Loss` to remember."""
        steps = (*self.path, *misfit.path)
        if len(self.notes) < MOST:
            self.notes.append(Note(misfit.drift, folded(steps), misfit.expected, misfit.shape))
        else:
            self.more += 1
        return Loss(steps, misfit.expected, misfit.found, self.operation_id, self.docs_url)

    def leave_out(self, misfit: Misfit) -> None:
        """Note an item that is missing from a list or a map."""
        if len(self.lost) < MOST:
            self.lost.append(((*self.path, *misfit.path), self.lose(misfit)))
        else:
            self.lose(misfit)

    def trial(self, *, strict: bool) -> Findings:
        """Return findings for an attempt to decode, whose result may be discarded."""
        return Findings(strict, self.operation_id, self.docs_url, list(self.path), tick=self.tick)

    def take(self, trial: Findings) -> None:
        """Add the findings of a trial."""
        self.add(trial.notes)
        self.more += trial.more
        self.lost += trial.lost[: max(0, MOST - len(self.lost))]

    def add(self, notes: Sequence[Note]) -> None:
        """Add notes of other findings, as far as there is room."""
        room = max(0, MOST - len(self.notes))
        self.notes += notes[:room]
        self.more += len(notes[room:])


def folded(steps: Iterable[str | int]) -> str:
    """Return the JSON pointer of a path with `*` for data: indexes, keys of maps, keys that look like data."""
    found = [step if type(step) is str and is_name(step) else "*" for step in steps]
    return "/".join(["", *found])


def stranger(key: str, value: object) -> Note:
    """Return the note of an undocumented key next to the envelope."""
    return Note(DriftKind.UNKNOWN_KEY, folded((key,)), "no such key", shape(value))


def is_name(key: str) -> bool:
    """Return whether a key looks like the name of a field, so that messages may show it."""
    return len(key) <= _LONGEST_NAME and ((key.isalpha() and key.isascii()) or _NAME.fullmatch(key) is not None)


def shape(value: object) -> str:  # noqa: PLR0911 (one a kind of JSON value)
    """Return kind, length and character classes of a JSON value in words, from which the value cannot be inferred."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return f"integer of {_digits(value)} digits" if abs(value) > 9 else "integer of 1 digit"
        case float():
            return "number with a fraction" if math.isfinite(value) else "number that is not finite"
        case Unbounded():
            return "number that is not finite"
        case str():
            return _shape_of_text(value)
        case list():
            return f"array of {len(value)}"
        case dict():
            return f"object of {len(value)} keys"
        case _:
            return "nothing"


def _digits(value: int) -> str:
    # By bits: `str` refuses more digits than `sys.set_int_max_str_digits` allows.
    return str(len(str(abs(value)))) if value.bit_length() < MANY else "very many"


def _shape_of_text(value: str) -> str:
    if not value:
        return "empty string"
    text = value[:MANY]
    if text.isascii():
        found = {*text.translate(_ASCII)}
        classes = [name for name, _ in _CLASSES if name[0] in found]
    else:
        classes = [name for name, pattern in _CLASSES if pattern.search(text)]
    return f"string of {len(value)} characters: {', '.join(classes)}"


class Misfit(Exception):
    """A JSON value in an unknown encoding, or a missing key, whose value is UNSET.

    `path` leads to the value from the start of decoding. The error keeps the kind of the value, never the value itself,
    which may be personal.
    """

    def __init__(self, expected: str, value: object, path: tuple[str | int, ...] = ()) -> None:
        super().__init__(expected)
        self.expected = expected
        self.found = kind(value)
        self.shape = shape(value)
        self.drift = DriftKind.MISSING_KEY if value is UNSET else DriftKind.UNEXPLAINED_VALUE
        self.path = path

    def within(self, step: str | int) -> Misfit:
        """Put a step before the path, and return the error itself."""
        self.path = (step, *self.path)
        return self

    @property
    def pointer(self) -> str:
        """JSON pointer of the value."""
        return pointer(self.path)


def kind(value: object) -> str:
    """Return the kind of a JSON value in words, with its length but without its content."""
    match value:
        case Unset():
            return "nothing"
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float() | Unbounded():
            return "number"
        case str():
            return f"string of {len(value)} characters" if value else "empty string"
        case list():
            return f"array of {len(value)}"
        case dict():
            return f"object of {len(value)} keys"
        case _:
            return type(value).__name__


def copied(value: Any) -> Any:
    """Return a deep copy of a JSON value, without recursion."""
    root = [value]
    todo: list[Any] = [root]
    while todo:
        around = todo.pop()
        for key, item in around.items() if around.__class__ is dict else enumerate(around):
            if isinstance(item, dict):
                around[key] = {**item}
            elif isinstance(item, list):
                around[key] = [*item]
            else:
                continue
            todo.append(around[key])
    return root[0]


def unbounded_in(value: Any) -> list[Any]:
    """Return the values in a JSON value that stand for numbers without a finite value."""
    found, todo = list[Any](), [value]
    while todo:
        item = todo.pop()
        if isinstance(item, dict):
            todo += item.values()
        elif isinstance(item, list):
            todo += item
        elif item.__class__ not in _BOUNDED and is_unbounded(item):
            found.append(item)
    return found
