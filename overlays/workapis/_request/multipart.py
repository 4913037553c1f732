"""A file in a form."""

from __future__ import annotations

from uuid import uuid4

from attrs import evolve

from workapis._api.operation import UploadProtocol
from workapis._request.prepare import PreparedRequest
from workapis.uploads import FileContent, Upload


def multipart(what: PreparedRequest, way: UploadProtocol, file: Upload, content: FileContent) -> PreparedRequest:
    """Return the request with a file as a form that has one field (RFC 7578)."""
    boundary = uuid4().hex
    disposition = f'form-data; name="{_quoted(way.field)}"; filename="{_quoted(file.name)}"'
    head = f"--{boundary}\r\nContent-Disposition: {disposition}\r\nContent-Type: {file.content_type}\r\n\r\n"
    body = content.between(head.encode(), f"\r\n--{boundary}--\r\n".encode())
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}", "Content-Length": str(body.length)}
    return evolve(what, headers={**what.headers, **headers}, content=body)


def _quoted(text: str) -> str:
    """Return a name as a form spells it (WHATWG HTML, 4.10.21.8): in UTF-8, what would end it escaped."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
