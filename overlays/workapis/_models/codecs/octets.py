"""Binary values: UUIDs, and bytes in base64."""

from __future__ import annotations

import binascii
import re
from typing import Any, Final
from uuid import UUID as Uuid  # noqa: N811 (UUID is the codec)

from workapis._models.codec import Scalar

_UUID: Final = re.compile(r"\{?[0-9A-Fa-f]{8}(-?)[0-9A-Fa-f]{4}\1[0-9A-Fa-f]{4}\1[0-9A-Fa-f]{4}\1[0-9A-Fa-f]{12}\}?\Z")
_BASE64: Final = re.compile(r"([A-Za-z0-9+/]*)(={0,2})\Z")
_STANDARD: Final = str.maketrans("-_", "+/", "\r\n")


def _read_uuid(value: object) -> Uuid | None:
    if not isinstance(value, str) or not _UUID.match(value) or (value[0] == "{") != (value[-1] == "}"):
        return None
    return Uuid(value)


def _write_uuid(value: Any) -> str | None:
    return str(value) if isinstance(value, Uuid) else None


def _read_base64(value: object) -> bytes | None:
    match = _BASE64.match(value.translate(_STANDARD)) if isinstance(value, str) else None
    if match is None:
        return None
    digits, end = match.groups()
    missing = -len(digits) % 4
    return None if missing == 3 or (end and len(end) != missing) else binascii.a2b_base64(digits + "=" * missing)


def _write_base64(value: Any) -> str | None:
    return binascii.b2a_base64(value, newline=False).decode() if isinstance(value, bytes) else None


UUID: Final = Scalar[Uuid](
    "a UUID such as 5c8e0d1b-8f4a-4c55-9d7c-1d3f0a6b2e91",
    _read_uuid,
    _write_uuid,
    takes="a UUID such as uuid.UUID('5c8e0d1b-8f4a-4c55-9d7c-1d3f0a6b2e91')",
)
BASE64: Final = Scalar[bytes](
    "bytes in base64", _read_base64, _write_base64, takes="bytes such as b'API'", is_rather=lambda _: False
)
