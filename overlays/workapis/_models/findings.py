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
MANY: Final = 4300  # characters of a text, or digits of a number, that are looked at; more would take time


FINITE: Final = "a number that is finite"
_BOUNDED: Final = frozenset({str, int, bool, type(None)})
_BETWEEN: Final = 256  # items of a list that are read between two looks at the clock
MOST: Final = 10_000
"""Deviations of one document that are told apart, and values left out that are remembered; others are counted."""


class MapKey(str):
    """A step into an object that is used as a map: its keys are data, not names."""

    __slots__ = ()


@define(frozen=True)
class Loss:
    """A value that no spelling explains, as the record that lacks it remembers it."""

    steps: tuple[str | int, ...]
    expected: str
    found: str
    operation_id: str = ""
    docs_url: str | None = None

    @property
    def pointer(self) -> str:
        """The JSON pointer of the value, from the root of the body."""
        return pointer(self.steps)

    def error(self) -> DecodeError:
        """Return the error that reading the attribute raises."""
        at = self.pointer or "the root of the body"
        name = f"{self.operation_id}: " if self.operation_id else ""
        return DecodeError(
            f"{name}at {at}: expected {self.expected}, found {self.found}",
            pointer=self.pointer,
            expected=self.expected,
            found=self.found,
            operation_id=self.operation_id,
            docs_url=self.docs_url,
        )


class _PathStep:
    """What `Findings.at` returns: there is one for every value that is read, and a generator would cost three times."""

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
    """What reading one document has met so far.

    Attributes:
        strict: whether a value that no spelling explains, or a required key that is not there, ends the reading.
        path: the steps from the root of the document to where reading stands.
        notes: all deviations, in the order in which they were met.
        lost: values left out of lists and maps, with their paths, which no record has taken over yet.
        more: how many deviations there were beyond `MOST`.
        tick: is called now and then, and raises what ends the reading: the time for it may be over.
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
        """Look at the clock, at every item of which the index is a multiple of `_BETWEEN`."""
        if not index % _BETWEEN and self.tick is not None:
            self.tick()

    def at(self, step: str | int) -> _PathStep:
        """Stand one step further in, until the `with` statement ends."""
        return _PathStep(self.path, step)

    def note(self, kind: DriftKind, expected: str, value: object, *steps: str | int) -> None:
        """Note a deviation at a place below where reading stands."""
        if len(self.notes) >= MOST:
            self.more += 1
            return
        self.notes.append(Note(kind, folded([*self.path, *steps]), expected, shape(value)))

    def excuse(self, expected: str, value: object) -> None:
        """Note a value that is read by a rule although it is not as documented; raise `Misfit` where none may be.

        A whole reply is never excused.
        """
        if self.strict or not self.path:
            raise Misfit(expected, value)
        self.note(DriftKind.UNEXPLAINED_VALUE, expected, value)

    def lose(self, misfit: Misfit) -> Loss:
        """Note a value that no spelling explains, and return what is remembered of it."""
        steps = (*self.path, *misfit.path)
        if len(self.notes) < MOST:
            self.notes.append(Note(misfit.drift, folded(steps), misfit.expected, misfit.shape))
        else:
            self.more += 1
        return Loss(steps, misfit.expected, misfit.found, self.operation_id, self.docs_url)

    def leave_out(self, misfit: Misfit) -> None:
        """Note an item that a list or a map goes without."""
        if len(self.lost) < MOST:
            self.lost.append(((*self.path, *misfit.path), self.lose(misfit)))
        else:
            self.lose(misfit)

    def trial(self, *, strict: bool) -> Findings:
        """Return findings for a reading that may come to nothing."""
        return Findings(strict, self.operation_id, self.docs_url, list(self.path), tick=self.tick)

    def take(self, trial: Findings) -> None:
        """Add what a trial has met."""
        self.add(trial.notes)
        self.more += trial.more
        self.lost += trial.lost[: max(0, MOST - len(self.lost))]

    def add(self, notes: Sequence[Note]) -> None:
        """Add notes of elsewhere, as far as there is room for them."""
        room = max(0, MOST - len(self.notes))
        self.notes += notes[:room]
        self.more += len(notes[room:])


def folded(steps: Iterable[str | int]) -> str:
    """Return the JSON pointer of a path with `*` for what is data: indexes, keys of maps, keys that look like data."""
    found = [step if type(step) is str and is_name(step) else "*" for step in steps]
    return "/".join(["", *found])


def stranger(key: str, value: object) -> Note:
    """Return the note of a key at the root of a body, beside the envelope, that the documentation does not name."""
    return Note(DriftKind.UNKNOWN_KEY, folded((key,)), "no such key", shape(value))


def is_name(key: str) -> bool:
    """Tell whether a key looks like a name that somebody gave to a field, and so may be shown."""
    return len(key) <= _LONGEST_NAME and ((key.isalpha() and key.isascii()) or _NAME.fullmatch(key) is not None)


def shape(value: object) -> str:  # noqa: PLR0911 (one a kind of JSON value)
    """Return kind, length and character classes of a JSON value in words; the value cannot be told from it."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return f"whole number of {_digits(value)} digits" if abs(value) > 9 else "whole number of 1 digit"
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
    # By bits: more digits than `sys.set_int_max_str_digits` allows cannot be counted by writing them.
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
    """A JSON value that is none of the spellings expected, or a key that is not there, of which the value is UNSET.

    `path` leads to it from where reading began.
    """

    def __init__(self, expected: str, value: object, path: tuple[str | int, ...] = ()) -> None:
        """Keep the kind of the value, never the value itself: it may be personal."""
        super().__init__(expected)
        self.expected = expected
        self.found = kind(value)
        self.shape = shape(value)
        self.drift = DriftKind.MISSING_KEY if value is UNSET else DriftKind.UNEXPLAINED_VALUE
        self.path = path

    def within(self, step: str | int) -> Misfit:
        """Return this error itself, its path led one step further out."""
        self.path = (step, *self.path)
        return self

    @property
    def pointer(self) -> str:
        """The JSON pointer of the value."""
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
    """Return a copy of a JSON value, however deep it is."""
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
    """Return the numbers in a JSON value that are none."""
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
