"""Upload sources: `files.upload(file)` accepts a path, bytes, a file in binary mode, or an `Upload`.

The client measures a file first, then reads it piece by piece as the body of a request, and reports progress.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Final, Protocol

from workapis._callbacks import notify
from workapis.errors import ArgumentError

Progress = Callable[[int, int], object]
"""Is told how many bytes of the file were sent, and of how many; what it raises goes no further."""


class Readable(Protocol):
    """A file opened in binary mode, or anything that is read like one."""

    def read(self, size: int = ..., /) -> bytes:
        """Return at most so many bytes, none at the end."""
        ...


FileInput = str | os.PathLike[str] | bytes | Readable

_PIECE: Final = 64 * 1024
_LONGEST_SHOWN: Final = 300


class FileContent:
    """A body that holds a file, between bytes that go before and after it; iterating again sends it again.

    Attributes:
        length: of all of it, in bytes.
        is_rewindable: whether it can be sent a second time.
    """

    def __init__(self, source: FileInput, size: int, on_progress: Progress | None = None) -> None:
        """Take a source of so many bytes, and what is told of those that were sent, and of all."""
        self._source = source
        self._size = size
        self._on_progress = on_progress
        self._head, self._tail = b"", b""
        self._start = _position(source)
        self.is_rewindable = self._start is not None

    @property
    def length(self) -> int:
        """How many bytes are sent."""
        return len(self._head) + self._size + len(self._tail)

    def between(self, head: bytes, tail: bytes) -> FileContent:
        """Return the same with bytes before and after the file."""
        content = FileContent(self._source, self._size, self._on_progress)
        content._head, content._tail = head, tail
        content._start = self._start
        return content

    def __iter__(self) -> Iterator[bytes]:
        """Give all pieces, and tell of each when the next one is asked for, which is when it was sent."""
        sent = 0
        for piece in self.pieces():
            yield piece
            sent += len(piece)
            self.report(sent)

    def report(self, sent: int) -> None:
        """Tell that so many bytes of the body were sent."""
        notify(self._on_progress, min(max(0, sent - len(self._head)), self._size), self._size)

    def pieces(self) -> Iterator[bytes]:
        """Give the bytes piece by piece; reading may block.

        Raises:
            ArgumentError: the file cannot be read, or is not as long as it was said to be.
        """
        if self._head:
            yield self._head
        try:
            yield from self._of_the_file()
        except OSError as error:
            reason = f"file: it cannot be read: {type(error).__name__}"
        else:
            if self._tail:
                yield self._tail
            return
        raise ArgumentError(reason)

    def _of_the_file(self) -> Iterator[bytes]:
        left = self._size
        with self._opened() as file:
            while piece := file.read(_PIECE):
                left -= len(piece)
                if left < 0:
                    break
                yield piece
        if left:
            raise ArgumentError("file: its length changed while it was sent, and the request was broken off")

    def _opened(self) -> AbstractContextManager[Any]:
        if isinstance(self._source, bytes):
            return io.BytesIO(self._source)
        if isinstance(self._source, (str, os.PathLike)):
            return open(self._source, "rb")
        file: Any = self._source
        if self._start is not None:
            file.seek(self._start)
        return nullcontext(file)


def _position(source: Any) -> int | None:
    if isinstance(source, (bytes, str, os.PathLike)):
        return 0
    try:
        return int(source.tell()) if source.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


def measured(source: Any) -> int:
    """Return how many bytes a source still has.

    Raises:
        ArgumentError: it is no file and no bytes, cannot be read, or does not tell.
    """
    if isinstance(source, bytes):
        return len(source)
    if isinstance(source, (str, os.PathLike)):
        return _size_of_path(source)
    if isinstance(source, io.TextIOBase) or not hasattr(source, "read"):
        raise ArgumentError(f"file: give a path, bytes or a file opened in binary mode, not {type(source).__name__}")
    start = _position(source)
    if start is None:
        raise ArgumentError("file: its size cannot be told; give Upload(file, size=...)")
    end = source.seek(0, io.SEEK_END)
    source.seek(start)
    return int(end - start)


def _size_of_path(path: str | os.PathLike[str]) -> int:
    try:
        if os.path.isfile(path):
            return os.path.getsize(path)
        reason = "it is a folder" if os.path.isdir(path) else "no such file"
    except (OSError, ValueError) as error:
        reason = type(error).__name__
    raise ArgumentError(f"file: {reason}: {_shown(path)}")


def _shown(path: str | os.PathLike[str]) -> str:
    """Return a path as Python writes it; a content that was given in its place would be long."""
    shown = repr(os.fspath(path))
    return shown if len(shown) <= _LONGEST_SHOWN else shown[:_LONGEST_SHOWN] + "…"


class Upload:
    """Something to upload, where its name, size or type must be said.

    Attributes:
        name: the name of the file, as the service is told it.
        size: how many bytes it has.
        content_type: its media type, which is said where the service asks for it.
    """

    def __init__(
        self,
        source: str | os.PathLike[str] | bytes | Readable,
        *,
        name: str | None = None,
        size: int | None = None,
        content_type: str = "application/octet-stream",
    ) -> None:
        """Take what is uploaded.

        Args:
            source: a path, bytes, or a file opened in binary mode, which is read from where it stands and stays open.
            name: the last part of the path, or of the name of the file object, unless given.
            size: measured unless given; it must be given for what cannot be rewound, such as a pipe. Such a file is
                sent once and not again, whatever happens.
            content_type: a media type, without line breaks.

        Raises:
            ArgumentError: it cannot be read, or its name or size is neither given nor known.
        """
        self.source = source
        self.size = measured(source) if size is None else size
        self.name = name if name is not None else _name(source)
        self.content_type = content_type
        if not self.name or not self.name.isprintable() or not content_type.isascii() or not content_type.isprintable():
            raise ArgumentError("file: its name or type is empty, or holds line breaks or control characters")
        if type(self.size) is not int or self.size < 0:
            raise ArgumentError("file: its size must be a whole number of bytes")

    def content(self, on_progress: Progress | None = None) -> FileContent:
        """Return it as the body of a request."""
        return FileContent(self.source, self.size, on_progress)

    def __repr__(self) -> str:
        """Return name and size, never the bytes."""
        return f"Upload(name={self.name!r}, size={self.size})"


FileSource = str | os.PathLike[str] | bytes | Readable | Upload


def as_upload(file: FileSource, otherwise: str | None = None) -> Upload:
    """Return a file as an upload, of a name where it has none itself; raise `ArgumentError` for what is none."""
    if isinstance(file, Upload):
        return file
    return Upload(file, name=_own_name(file) or otherwise)


def _name(source: Any) -> str:
    name = _own_name(source)
    if name is None:
        raise ArgumentError('file: it has no name; give Upload(file, name="...")')
    return name


def _own_name(source: Any) -> str | None:
    name = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", None)
    return os.path.basename(os.fspath(name)) if isinstance(name, (str, os.PathLike)) else None
