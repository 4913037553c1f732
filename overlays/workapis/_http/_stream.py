"""Stream a response body, and hold its connection until the stream closes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

from workapis._http._deadline import Deadline
from workapis._http.decompression import ContentDecoder
from workapis.errors import WorkAPIsError

Translate = Callable[[Exception], WorkAPIsError | None]


class StreamedBody:
    """A response body to iterate over once, and to close in any case."""

    def __init__(
        self, native: Any, reader: ContentDecoder, deadline: Deadline, translate: Translate, release: Callable[[], None]
    ) -> None:
        """Create a body.

        Args:
            native: Response of the HTTP library; the body iterates over its `stream` and closes it.
            reader: Decompresses and measures the bytes.
            deadline: Deadline of the exchange.
            translate: Returns our error for one of the library, None for any other.
            release: Gives back the connection.
        """
        self._native = native
        self._reader = reader
        self._deadline = deadline
        self._translate = translate
        self._release: Callable[[], None] | None = release

    def __iter__(self) -> Iterator[bytes]:
        """Yield the decompressed parts."""
        parts = iter(self._native.stream)
        while (part := self._next(parts)) is not None:
            if found := self._reader.inflated(part):
                yield found
        self._reader.finish()

    def _next(self, parts: Iterator[bytes]) -> bytes | None:
        try:
            with self._deadline.held():
                self._deadline.check()
                return next(parts, None)
        except Exception as error:
            failure = self._translate(error)
            if failure is None:
                raise
        raise failure

    def close(self) -> None:
        """Give back the connection. Further calls have no effect."""
        release, self._release = self._release, None
        if release is not None:
            try:
                self._native.stream.close()
            finally:
                release()


class AsyncStreamedBody:
    """The same for asyncio, closed by `aclose`."""

    def __init__(
        self,
        native: Any,
        reader: ContentDecoder,
        deadline: Deadline,
        translate: Translate,
        release: Callable[[], Awaitable[None]],
    ) -> None:
        self._native = native
        self._reader = reader
        self._deadline = deadline
        self._translate = translate
        self._release: Callable[[], Awaitable[None]] | None = release

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the decompressed parts."""
        parts = aiter(self._native.stream)
        while (part := await self._next(parts)) is not None:
            if found := self._reader.inflated(part):
                yield found
        self._reader.finish()

    async def _next(self, parts: AsyncIterator[bytes]) -> bytes | None:
        try:
            async with asyncio.timeout(self._deadline.left()):
                return await anext(parts, None)
        except TimeoutError as error:
            failure: WorkAPIsError = error if isinstance(error, WorkAPIsError) else self._deadline.error()
        except Exception as error:
            found = self._translate(error)
            if found is None:
                raise
            failure = found
        raise failure

    async def aclose(self) -> None:
        """Give back the connection. Further calls have no effect."""
        release, self._release = self._release, None
        if release is not None:
            try:
                await self._native.stream.aclose()
            finally:
                await release()
