"""The error for a malformed body."""

from __future__ import annotations

from workapis._formats.json_pointer import pointer


class MalformedBody(ValueError):
    """Malformed content; `path` leads to its place, in keys from the root."""

    def __init__(self, expected: str, found: str, path: tuple[str, ...] = ()) -> None:
        """Keep the expected and the found content in words, never the content itself, which may be personal."""
        super().__init__(f"expected {expected}, found {found}")
        self.expected = expected
        self.found = found
        self.path = path

    def within(self, key: str) -> MalformedBody:
        """Put a key before the path, and return the error itself."""
        self.path = (key, *self.path)
        return self

    @property
    def pointer(self) -> str:
        """JSON pointer of the place."""
        return pointer(self.path)


class BeyondLimit(MalformedBody):
    """Content with more parts than the limits allow, well-formed as far as it was parsed."""
