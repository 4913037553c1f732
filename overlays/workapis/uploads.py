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
"""Callback with the sent bytes of the file, and all its bytes. Its exceptions are logged and suppressed."""


class Readable(Protocol):
    """A file opened in binary mode, or any object with such a `read`."""

    def read(self, size: int = ..., /) -> bytes:
        """Return at most `size` bytes, none at the end."""
        ...


FileInput = str | os.PathLike[str] | bytes | Readable

_PIECE: Final = 64 * 1024
_LONGEST_SHOWN: Final = 300


class FileContent:
    """A body that contains a file between leading and trailing bytes. Each iteration sends it once.

    Attributes:
        is_rewindable: True if it can be sent a second time.
    """

    def __init__(self, source: FileInput, size: int, on_progress: Progress | None = None) -> None:
        self._source = source
        self._size = size
        self._on_progress = on_progress
        self._head, self._tail = b"", b""
        self._start = _position(source)
        self.is_rewindable = self._start is not None

    @property
    def length(self) -> int:
        """Size of the body in bytes."""
        return len(self._head) + self._size + len(self._tail)

    def between(self, head: bytes, tail: bytes) -> FileContent:
        """Return the same content with bytes before and after the file."""
        content = FileContent(self._source, self._size, self._on_progress)
        content._head, content._tail = head, tail
        content._start = self._start
        return content

    def __iter__(self) -> Iterator[bytes]:
        """Yield all pieces, and report each when the client requests the next one, since it is sent by then."""
        sent = 0
        for piece in self.pieces():
            yield piece
            sent += len(piece)
            self.report(sent)

    def report(self, sent: int) -> None:
        """Report progress after this many bytes of the body."""
        notify(self._on_progress, min(max(0, sent - len(self._head)), self._size), self._size)

    def pieces(self) -> Iterator[bytes]:
        """Yield the bytes piece by piece; reading the file may block.

        Raises:
            ArgumentError: the file cannot be read, or has another length than measured.
        """
        if self._head:
            yield self._head
        try:
            yield from self._of_the_file()
        except OSError as error:
            reason = f"file= cannot be read: {type(error).__name__}. Pass a readable file."
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
            raise ArgumentError("file= changed its length during the upload, which the client aborted. Retry the call.")

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
    """Return the remaining size of a source in bytes.

    Raises:
        ArgumentError: the source is neither file nor bytes, cannot be read, or has no known size.
    """
    if isinstance(source, bytes):
        return len(source)
    if isinstance(source, (str, os.PathLike)):
        return _size_of_path(source)
    if isinstance(source, io.TextIOBase) or not hasattr(source, "read"):
        kind = type(source).__name__
        raise ArgumentError(f"file= must be a path, bytes or a file in binary mode, got {kind}. Pass one of these.")
    start = _position(source)
    if start is None:
        raise ArgumentError("file= has no known size. Pass Upload(file, size=...).")
    end = source.seek(0, io.SEEK_END)
    source.seek(start)
    return int(end - start)


def _size_of_path(path: str | os.PathLike[str]) -> int:
    try:
        if os.path.isfile(path):
            return os.path.getsize(path)
        reason = "is a folder" if os.path.isdir(path) else "does not exist"
    except (OSError, ValueError) as error:
        reason = f"cannot be read: {type(error).__name__}"
    raise ArgumentError(f"file={_shown(path)} {reason}. Pass the path of a file.")


def _shown(path: str | os.PathLike[str]) -> str:
    """Return the repr of a path, cut off, since callers may pass the content of a file by mistake."""
    shown = repr(os.fspath(path))
    return shown if len(shown) <= _LONGEST_SHOWN else shown[:_LONGEST_SHOWN] + "…"


class Upload:
    """A file to upload, with its name, size or media type.

    Attributes:
        source: Path, bytes or file object.
        name: File name for the service.
        size: Size in bytes.
        content_type: Media type, for services that require one.
    """

    def __init__(
        self,
        source: str | os.PathLike[str] | bytes | Readable,
        *,
        name: str | None = None,
        size: int | None = None,
        content_type: str = "application/octet-stream",
    ) -> None:
        """Create an upload, and measure the file.

        Args:
            source: Path, bytes, or a file opened in binary mode. The client reads a file object from its current
                position, and leaves it open.
            name: File name, None for the last part of the path, or of the name of the file object.
            size: Size in bytes, None to measure it. A source that cannot be rewound, such as a pipe, needs it, and the
                client never sends such a source twice.
            content_type: Media type, without line breaks.

        Raises:
            ArgumentError: the file cannot be read, or has no known name or size.
        """
        self.source = source
        self.size = measured(source) if size is None else size
        self.name = name if name is not None else _name(source)
        self.content_type = content_type
        if not self.name or not self.name.isprintable() or not content_type.isascii() or not content_type.isprintable():
            raise ArgumentError(
                "file= has an empty name or type, or one with line breaks or control characters. "
                'Pass Upload(file, name="...", content_type="...").'
            )
        if type(self.size) is not int or self.size < 0:
            raise ArgumentError("file= has an invalid size. Pass Upload(file, size=...) with the bytes as an int.")

    def content(self, on_progress: Progress | None = None) -> FileContent:
        """Return the file as the body of a request."""
        return FileContent(self.source, self.size, on_progress)

    def __repr__(self) -> str:
        """Show name and size, never the bytes."""
        return f"Upload(name={self.name!r}, size={self.size})"


FileSource = str | os.PathLike[str] | bytes | Readable | Upload


def as_upload(file: FileSource, otherwise: str | None = None) -> Upload:
    """Return a file as an upload, with a name if it has none itself; raise `ArgumentError` for anything else."""
    if isinstance(file, Upload):
        return file
    return Upload(file, name=_own_name(file) or otherwise)


def _name(source: Any) -> str:
    name = _own_name(source)
    if name is None:
        raise ArgumentError('file= has no name. Pass Upload(file, name="...").')
    return name


def _own_name(source: Any) -> str | None:
    name = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", None)
    return os.path.basename(os.fspath(name)) if isinstance(name, (str, os.PathLike)) else None
