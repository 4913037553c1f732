"""Decompress a response body piece by piece, to bound its size."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Final, Protocol

from workapis._transport.headers import ACCEPTED, Headers
from workapis._transport.messages import Response
from workapis.errors import DecodeError, TooLargeError, TransportError
from workapis.options import SizeLimits

_BODYLESS: Final = frozenset({204, 304})
_STEP: Final = 256 * 1024  # bytes that are decompressed at a time


class _Inflater(Protocol):
    def feed(self, part: bytes, room: int) -> bytes: ...

    def is_complete(self) -> bool: ...


class _Plain:
    def feed(self, part: bytes, room: int) -> bytes:
        del room  # what came has its size already
        return part

    def is_complete(self) -> bool:
        return True


class _Zipped:
    """Reads gzip (also several members in a row), zlib, and deflate without a header, as some servers send it."""

    def __init__(self, encoding: str) -> None:
        self._bits = zlib.MAX_WBITS | 16 if encoding == "gzip" else zlib.MAX_WBITS
        self._is_gzip = encoding == "gzip"
        self._raw_is_possible = encoding == "deflate"
        self._engine = zlib.decompressobj(self._bits)
        self._begun = False

    def feed(self, part: bytes, room: int) -> bytes:
        found = bytearray()
        more = False  # output that the last step had no room for, although it took all of the input
        while (part or more) and len(found) <= room:
            if self._engine.eof:
                part = part.lstrip(b"\0") if self._is_gzip else part  # padding, which gzip(1) passes over too
                if not part:
                    break
                self._engine = zlib.decompressobj(self._bits)
            step = self._inflate(part)
            found += step
            part = self._engine.unconsumed_tail or self._engine.unused_data
            more = not part and len(step) == _STEP and not self._engine.eof
        return bytes(found)

    def _inflate(self, part: bytes) -> bytes:
        try:
            found = self._engine.decompress(part, _STEP)
        except zlib.error:
            if self._begun or not self._raw_is_possible:
                raise
            self._bits = -zlib.MAX_WBITS
            self._engine = zlib.decompressobj(self._bits)
            found = self._engine.decompress(part, _STEP)
        self._begun = True
        return found

    def is_complete(self) -> bool:
        return self._engine.eof or not self._begun


class ContentDecoder:
    """Takes the status, the headers and the parts of an answer; refuses what is too large as soon as it is."""

    def __init__(
        self, status: int, headers: Iterable[tuple[bytes, bytes]], sizes: SizeLimits, method: str = "GET"
    ) -> None:
        """Take what comes before the body, and the method of the request.

        Raises:
            TooLargeError: the headers are larger than the settings allow.
            DecodeError: the body has an encoding that was not asked for.
        """
        block = list(headers)
        self._status = status
        self._limit = sizes.body
        # 4 bytes are the colon, the space and the line break of each line.
        size = sum(len(name) + len(value) + 4 for name, value in block)
        if size > sizes.headers:
            raise self._too_large("headers", size, sizes.headers)
        self._headers = Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in block])
        # What stands in headers of an answer without a body is said of another (RFC 9110, 8.6 and 9.3.2).
        is_bodyless = method == "HEAD" or status in _BODYLESS
        if not is_bodyless:
            self._refuse_announced()
        self._inflater = _Plain() if is_bodyless else self._engine()
        self._body = bytearray()
        self._size = 0

    @property
    def headers(self) -> Headers:
        """The headers of the answer."""
        return self._headers

    def feed(self, part: bytes) -> None:
        """Take a part of the body as it came; errors as of `inflated`."""
        self._body += self.inflated(part)

    def inflated(self, part: bytes) -> bytes:
        """Return what a part of the body is, decompressed.

        Raises:
            TooLargeError: the body, decompressed, is larger than the settings allow.
            DecodeError: it cannot be decompressed.
        """
        try:
            found = self._inflater.feed(part, self._limit - self._size)
        except zlib.error as error:
            raise self._undecodable(f"{self._encoding()} data", str(error)) from None
        self._size += len(found)
        if self._size > self._limit:
            raise self._too_large("body", self._size, self._limit)
        return found

    def finish(self) -> Response:
        """Return the response; raise `TransportError` where the compressed body ends too early."""
        if not self._inflater.is_complete():
            raise TransportError("the compressed body of the answer ends too early")
        return Response(self._status, self._headers, bytes(self._body))

    def _encoding(self) -> str:
        return self._headers.get("content-encoding", "").strip().lower()

    def _engine(self) -> _Inflater:
        encoding = self._encoding().removeprefix("x-")
        if encoding in ("", "identity"):
            return _Plain()
        if encoding in ("gzip", "deflate"):
            return _Zipped(encoding)
        raise self._undecodable(f"a body in {ACCEPTED}", "another content encoding")

    def _refuse_announced(self) -> None:
        announced = self._headers.get("content-length", "")
        if announced.isascii() and announced.isdigit() and len(announced) < 20 and int(announced) > self._limit:
            raise self._too_large("body", int(announced), self._limit)

    def _too_large(self, what: str, size: int, limit: int) -> TooLargeError:
        return TooLargeError(
            f"the {what} of the answer is larger than {limit} bytes",
            expected=f"at most {limit} bytes",
            found=f"{size} bytes or more",
            status=self._status,
        )

    def _undecodable(self, expected: str, found: str) -> DecodeError:
        return DecodeError(f"expected {expected}, found {found}", expected=expected, found=found, status=self._status)
