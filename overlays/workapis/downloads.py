"""Downloads: stream the bytes, and hold the connection until the end.

with client.files.download(7) as file:
    for part in file: ...                   # or file.save("report.pdf"), or file.read()
client.files.download(7).save("report.pdf")  # the same in one line
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any, Self
from uuid import uuid4

from workapis._transport.file_name import file_name
from workapis._transport.messages import Response
from workapis.errors import ArgumentError, ConfigurationError, TooLargeError, WorkAPIsError

PathLike = str | os.PathLike[str]


class _Opened:
    """State and facts of an open response."""

    def __init__(self, operation_id: str, docs_url: str | None, max_bytes: int | None) -> None:
        self._operation_id = operation_id
        self._docs_url = docs_url
        self._max_bytes = max_bytes
        self._response: Response | None = None

    @property
    def _name(self) -> str:
        return f"{self._operation_id}: " if self._operation_id else ""

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the response; names in any case."""
        return self._now().headers

    @property
    def size(self) -> int | None:
        """Size in bytes; None if the response does not state it, or is compressed."""
        said = self.headers.get("content-length", "")
        return int(said) if said.isascii() and said.isdigit() and "content-encoding" not in self.headers else None

    def _within(self, folder: Path) -> Path:
        """Return a path in a folder for the service's file name, numbered if that exists."""
        name = Path(file_name(self.headers.get("content-disposition", "")))
        found, number = folder / name, 0
        while os.path.lexists(found):
            number += 1
            found = folder / f"{name.stem} ({number}){name.suffix}"
        return found

    def _now(self) -> Response:
        if self._response is None:
            message = "the download is not open. Use it in a with statement, or call save(path)."
            raise ConfigurationError(self._name + message)
        return self._response

    def _whole(self, response: Response) -> bytes:
        # A transport that cannot stream has read the body already.
        if self._max_bytes is not None and len(response.content) > self._max_bytes:
            raise self._placed(TooLargeError(f"the download exceeds max_bytes={self._max_bytes}"))
        return response.content

    def _placed(self, error: WorkAPIsError) -> WorkAPIsError:
        if error.operation_id:
            return error
        error.operation_id, error.docs_url = self._operation_id, self._docs_url
        docs = f" [Docs: {self._docs_url}]" if self._docs_url else ""
        error.args = (f"{self._name}{str(error).rstrip('.')}. {error.advice}".rstrip() + docs,)
        return error


class Download(_Opened):
    """A file to stream. The client sends the request at the `with` statement, or at `save`.

    A response that breaks off raises `TransportError`, one beyond `max_bytes` `TooLargeError`. The client does not
    retry once a response has begun, since the caller may have bytes of it.
    """

    def __init__(
        self,
        open: Callable[[], Response],  # noqa: A002 (what it does)
        operation_id: str = "",
        docs_url: str | None = None,
        max_bytes: int | None = None,
    ) -> None:
        super().__init__(operation_id, docs_url, max_bytes)
        self._open = open

    def __enter__(self) -> Self:
        """Send the request, and return the download as soon as the response begins."""
        self._response = self._open()
        return self

    def __exit__(self, *error: object) -> None:
        """Release the connection without waiting for unread bytes."""
        response, self._response = self._response, None
        body: Any = response.stream if response is not None else None
        if body is not None:
            body.close()

    def __iter__(self) -> Iterator[bytes]:
        """Yield the bytes as they arrive, once."""
        response = self._now()
        body: Any = [self._whole(response)] if response.stream is None else response.stream
        try:
            yield from body
        except WorkAPIsError as error:
            raise self._placed(error) from None

    def read(self) -> bytes:
        """Return all remaining bytes."""
        return b"".join(self)

    def save(self, path: PathLike) -> Path:
        """Write the bytes to a file, which replaces an existing one, and return its path.

        The file appears completely or not at all: the bytes go to a temporary file in the same folder, which is renamed
        at the end.

        Args:
            path: Path of the file, or of an existing folder. In a folder, the file has the name from the service, made
                safe, and numbered if it exists.

        Raises:
            ArgumentError: the file cannot be written. If the folder does not exist, nothing was sent.
        """
        place = Path(path)
        if not place.is_dir():
            with _Beside(place, self._name) as file, nullcontext() if self._response else self:
                return self._written(file)
        with nullcontext() if self._response else self, _Beside(self._within(place), self._name) as file:
            return self._written(file)

    def _written(self, file: _Beside) -> Path:
        for part in self:
            file.write(part)
        return file.path


class AsyncDownload(_Opened):
    """A file to stream in asyncio: `async with`, `async for`, `await save(path)`; otherwise as `Download`."""

    def __init__(
        self,
        open: Callable[[], Awaitable[Response]],  # noqa: A002 (what it does)
        operation_id: str = "",
        docs_url: str | None = None,
        max_bytes: int | None = None,
    ) -> None:
        super().__init__(operation_id, docs_url, max_bytes)
        self._open = open

    async def __aenter__(self) -> Self:
        """Send the request, and return the download as soon as the response begins."""
        self._response = await self._open()
        return self

    async def __aexit__(self, *error: object) -> None:
        """Release the connection without waiting for unread bytes."""
        response, self._response = self._response, None
        body: Any = response.stream if response is not None else None
        if body is not None:
            await body.aclose()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the bytes as they arrive, once."""
        response = self._now()
        if response.stream is None:
            yield self._whole(response)
            return
        body: Any = response.stream
        try:
            async for part in body:
                yield part
        except WorkAPIsError as error:
            raise self._placed(error) from None

    async def read(self) -> bytes:
        """Return all remaining bytes."""
        return b"".join([part async for part in self])

    async def save(self, path: PathLike) -> Path:
        """Write the bytes to a file as `Download.save` does, without blocking the event loop."""
        place = Path(path)
        if not place.is_dir():  # noqa: ASYNC240 (one look; parts are written in a thread)
            with _Beside(place, self._name) as file:
                async with nullcontext() if self._response else self:
                    return await self._written(file)
        async with nullcontext() if self._response else self:
            with _Beside(self._within(place), self._name) as file:
                return await self._written(file)

    async def _written(self, file: _Beside) -> Path:
        async for part in self:
            await asyncio.to_thread(file.write, part)
        return file.path


class _Beside:
    """A temporary file next to another, which it replaces on success; on failure it is removed."""

    def __init__(self, path: Path, name: str) -> None:
        self.path = path
        self._name = name
        self._beside = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")

    def __enter__(self) -> Self:
        with _told(self.path, self._name):
            self._file = self._beside.open("xb")
        return self

    def write(self, part: bytes) -> None:
        with _told(self.path, self._name):
            self._file.write(part)

    def __exit__(self, kind: type[BaseException] | None, *error: object) -> None:
        try:
            with _told(self.path, self._name):
                self._file.close()
                if kind is None:
                    self._beside.replace(self.path)
        finally:
            with suppress(OSError):
                self._beside.unlink()


@contextmanager
def _told(path: Path, name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ArgumentError(f"{name}path={str(path)!r} cannot be written: {reason}. Pass another path.") from error
