"""Encode forms: URL-encoded, or as parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final
from uuid import uuid4

from workapis._api.operation import EncodedBody, Parameter
from workapis._formats.negotiation import JSON
from workapis._request._parameters import in_query, text_of, written
from workapis.errors import ArgumentError
from workapis.unset import UNSET

_FORM: Final = "application/x-www-form-urlencoded"


def encoded(body: EncodedBody, given: Mapping[str, Any]) -> tuple[str, bytes]:
    """Return media type and bytes of a form without a file; raise `ArgumentError` for a value that no form encodes."""
    if body.kind == "form":
        pairs = [pair for field, value in _fields(body, given) for pair in in_query(field, value)]
        return body.media_type or _FORM, "&".join(pairs).encode()
    boundary = uuid4().hex
    return multipart_type(boundary), parts(body, given, boundary) + f"--{boundary}--\r\n".encode()


def _fields(body: EncodedBody, given: Mapping[str, Any]) -> Iterator[tuple[Parameter, object]]:
    """Yield the fields with an argument, each with its JSON value."""
    for field in body.fields:
        if given.get(field.name, UNSET) is not UNSET:
            value = written(field, given)
            if value is None:
                raise ArgumentError(f"{field.name}: a form cannot encode None. Omit it, or pass an empty string.")
            if _is_nested(body, value):
                raise ArgumentError(f"{field.name}: a form cannot encode a nested list or object")
            yield field, value


def _is_nested(body: EncodedBody, value: object) -> bool:
    """Return True for a nested value that the form cannot encode; parts of a multipart form may be JSON."""
    if body.kind == "form" and isinstance(value, Mapping):
        return any(isinstance(item, (list, Mapping)) for item in value.values())
    refused = (list, Mapping) if body.kind == "form" else list
    return isinstance(value, list) and any(isinstance(item, refused) for item in value)


def multipart_type(boundary: str) -> str:
    """Return the media type of a multipart form."""
    return f"multipart/form-data; boundary={boundary}"


def parts(body: EncodedBody, given: Mapping[str, Any], boundary: str) -> bytes:
    """Return the parts of all fields: one for each item of a list, and a JSON part for an object."""
    found = bytearray()
    for field, value in _fields(body, given):
        for item in value if isinstance(value, list) else [value]:
            is_object = isinstance(item, Mapping)
            text = JSON.body(item) if is_object else _bytes(field, item)
            found += head(boundary, field.key, "", JSON.media_type if is_object else "") + text + b"\r\n"
    return bytes(found)


def _bytes(field: Parameter, value: object) -> bytes:
    try:
        return text_of(value).encode()
    except UnicodeEncodeError:
        raise ArgumentError(f"{field.name}: a string with an unpaired surrogate cannot be encoded") from None


def head(boundary: str, field: str, file_name: str, media_type: str) -> bytes:
    """Return boundary and headers of a part (RFC 7578)."""
    name = f'; filename="{_quoted(file_name)}"' if file_name else ""
    kind = f"\r\nContent-Type: {media_type}" if media_type else ""
    return f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(field)}"{name}{kind}\r\n\r\n'.encode()


def _quoted(text: str) -> str:
    """Escape a name in a form by WHATWG HTML, 4.10.21.8."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
