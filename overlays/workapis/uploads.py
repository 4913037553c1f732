"""What is uploaded: `files.upload(file)` takes a path, bytes, a file opened in binary mode, or an `Upload` of one."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from workapis._file_content import FileContent, Readable, measured
from workapis.errors import ArgumentError

Progress = Callable[[int, int], object]
"""Is told how many bytes of the file were sent, and of how many; what it raises goes no further."""


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


def as_upload(file: FileSource) -> Upload:
    """Return a file as an upload; raise `ArgumentError` for what is none."""
    return file if isinstance(file, Upload) else Upload(file)


def _name(source: Any) -> str:
    name = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", None)
    if not isinstance(name, (str, os.PathLike)):
        raise ArgumentError('file: it has no name; give Upload(file, name="...")')
    return os.path.basename(os.fspath(name))
