"""The error for a malformed body."""

from __future__ import annotations

from workapis._formats.json_pointer import pointer


class MalformedBody(ValueError):
    """Content that is not what is expected; `path` leads to the place, in keys, from the root."""

    def __init__(self, expected: str, found: str, path: tuple[str, ...] = ()) -> None:
        """Keep what was expected and found in words, never the content: it may be personal."""
        super().__init__(f"expected {expected}, found {found}")
        self.expected = expected
        self.found = found
        self.path = path

    def within(self, key: str) -> MalformedBody:
        """Return this error itself, its path led one step further out."""
        self.path = (key, *self.path)
        return self

    @property
    def pointer(self) -> str:
        """The JSON pointer of the place."""
        return pointer(self.path)


class BeyondLimit(MalformedBody):
    """Content that is well-formed as far as it was looked at, but of more parts than are read."""
