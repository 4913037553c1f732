"""A JSON value that is none of the spellings expected at its place."""

from __future__ import annotations

from workapis._findings import shape
from workapis._formats.json_pointer import pointer
from workapis.unset import Unset

Path = tuple[str | int, ...]


class Misfit(Exception):
    """A JSON value that is none of the spellings expected; `path` leads to it from where reading began."""

    def __init__(self, expected: str, value: object, path: Path = ()) -> None:
        """Keep the kind of the value, never the value itself: it may be personal."""
        super().__init__(expected)
        self.expected = expected
        self.found = kind(value)
        self.shape = shape(value)
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
        case int() | float():
            return "number"
        case str():
            return f"string of {len(value)} characters" if value else "empty string"
        case list():
            return f"array of {len(value)}"
        case dict():
            return f"object of {len(value)} keys"
        case _:
            return type(value).__name__
