"""A file as the body of a request, or in a form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from uuid import uuid4

from attrs import evolve

from workapis._api.operation import EncodedBody, UploadProtocol
from workapis._request.encoded import encoded, head, multipart_type, parts
from workapis._request.prepare import PreparedRequest
from workapis.errors import ArgumentError
from workapis.uploads import FileContent, Upload

_ANY: Final = "application/octet-stream"


def multipart(what: PreparedRequest, way: UploadProtocol, file: Upload, content: FileContent) -> PreparedRequest:
    """Return the request with a file as the only field of a form (RFC 7578)."""
    boundary = uuid4().hex
    return _form(what, boundary, head(boundary, way.field, file.name, file.content_type), content)


def with_file(
    what: PreparedRequest, body: EncodedBody, given: Mapping[str, Any], file: Upload | None, content: FileContent | None
) -> PreparedRequest:
    """Return the request with a file as its body, or as the last field of a form; or with no file, if it is None.

    Raises:
        ArgumentError: a field does not encode, or the operation does not accept the type of the file.
    """
    if file is None or content is None:
        if body.kind == "bytes":
            return what
        media_type, form = encoded(body, given)
        return evolve(what, content=form, media_type=media_type)
    if body.kind == "bytes":
        headers = {"Content-Type": _type(body, file), "Content-Length": str(content.length)}
        return evolve(what, headers={**what.headers, **headers}, content=content)
    boundary = uuid4().hex
    before = parts(body, given, boundary) + head(boundary, body.file, file.name, _type(body, file))
    return _form(what, boundary, before, content)


def _form(what: PreparedRequest, boundary: str, before: bytes, content: FileContent) -> PreparedRequest:
    form = content.between(before, f"\r\n--{boundary}--\r\n".encode())
    headers = {"Content-Type": multipart_type(boundary), "Content-Length": str(form.length)}
    return evolve(what, headers={**what.headers, **headers}, content=form)


def _type(body: EncodedBody, file: Upload) -> str:
    """Return the media type of a file: the documented one, else the caller's, else the one of its name.

    Raises:
        ArgumentError: it is none of the documented ones.
    """
    if not body.media_types or (len(body.media_types) == 1 and "*" not in body.media_types[0]):
        only = "".join(body.media_types)
        return file.content_type if only in ("", _ANY) else only
    found = file.content_type
    if found == _ANY and not _takes(body, found):
        from mimetypes import MimeTypes  # few uploads need it

        found = MimeTypes().guess_type(file.name)[0] or found
    if not _takes(body, found):
        wanted = ", ".join(body.media_types)
        raise ArgumentError(f'file: its type is none of {wanted}. Pass Upload(file, content_type="...").')
    return found


def _takes(body: EncodedBody, media_type: str) -> bool:
    name = media_type.partition(";")[0].strip().lower()
    kind = name.partition("/")[0]
    return any(item.partition(";")[0].strip().lower() in (name, f"{kind}/*", "*/*") for item in body.media_types)
