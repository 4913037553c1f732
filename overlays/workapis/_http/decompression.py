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
_STEP: Final = 256 * 1024  # bytes to decompress at a time


class _Inflater(Protocol):
    def feed(self, part: bytes, room: int) -> bytes: ...

    def is_complete(self) -> bool: ...


class _Plain:
    def feed(self, part: bytes, room: int) -> bytes:
        del room  # the bytes have their final size
        return part

    def is_complete(self) -> bool:
        return True


class _Zipped:
    """Decompresses gzip (also several members in a row), zlib, and deflate without a header, as some servers use."""

    def __init__(self, encoding: str) -> None:
        self._bits = zlib.MAX_WBITS | 16 if encoding == "gzip" else zlib.MAX_WBITS
        self._is_gzip = encoding == "gzip"
        self._raw_is_possible = encoding == "deflate"
        self._engine = zlib.decompressobj(self._bits)
        self._begun = False

    def feed(self, part: bytes, room: int) -> bytes:
        found = bytearray()
        more = False  # whether output is left, although the last step consumed all input
        while (part or more) and len(found) <= room:
            if self._engine.eof:
                part = part.lstrip(b"\0") if self._is_gzip else part  # padding, which gzip(1) skips too
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
    """Decodes status, headers and parts of a response, and refuses one that exceeds the limits as soon as it does."""

    def __init__(
        self, status: int, headers: Iterable[tuple[bytes, bytes]], sizes: SizeLimits, method: str = "GET"
    ) -> None:
        """Start with the head of a response, and the method of its request.

        Raises:
            TooLargeError: the headers are larger than the settings allow.
            DecodeError: the body has an encoding that the client does not accept.
        """
        block = list(headers)
        self._status = status
        self._limit = sizes.body
        # 4 bytes for the colon, the space and the line break of each line.
        size = sum(len(name) + len(value) + 4 for name, value in block)
        if size > sizes.headers:
            raise self._too_large("headers", size, sizes.headers)
        self._headers = Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in block])
        # The headers of a response without a body describe that of another (RFC 9110, 8.6 and 9.3.2).
        is_bodyless = method == "HEAD" or status in _BODYLESS
        if not is_bodyless:
            self._refuse_announced()
        self._inflater = _Plain() if is_bodyless else self._engine()
        self._body = bytearray()
        self._size = 0

    @property
    def headers(self) -> Headers:
        """The headers of the response."""
        return self._headers

    def feed(self, part: bytes) -> None:
        """Append a part of the body as received; errors as of `inflated`."""
        self._body += self.inflated(part)

    def inflated(self, part: bytes) -> bytes:
        """Decompress a part of the body.

        Raises:
            TooLargeError: the decompressed body is larger than the settings allow.
            DecodeError: the part cannot be decompressed.
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
        """Return the response; raise `TransportError` if the compressed body is incomplete."""
        if not self._inflater.is_complete():
            raise TransportError("the compressed body of the response is incomplete")
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
            f"the {what} of the response exceeds {limit} bytes",
            expected=f"at most {limit} bytes",
            found=f"{size} bytes or more",
            status=self._status,
        )

    def _undecodable(self, expected: str, found: str) -> DecodeError:
        message = f"cannot decompress the response: expected {expected}, got {found}"
        return DecodeError(message, expected=expected, found=found, status=self._status)
