"""Bytes that are sent to a fake and fetched from it: kept under a reference, at an address of its own."""

from __future__ import annotations

from collections.abc import Mapping
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, Final

from attrs import define

PLACE: Final = "/storage/"


@define
class StoredFile:
    """Bytes, and the name that they were sent with."""

    name: str
    content: bytes = b""


class FileStore:
    """The files of a fake, by their references."""

    def __init__(self) -> None:
        """Begin without any."""
        self._files: dict[str, StoredFile] = {}

    def announce(self, name: str) -> str:
        """Return the reference of a file whose bytes are to come."""
        reference = f"tf_{len(self._files) + 1}"
        self._files[reference] = StoredFile(name)
        return reference

    def get(self, reference: str) -> StoredFile | None:
        """Return a file."""
        return self._files.get(reference)

    def take(self, word: Mapping[str, Any], query: Mapping[str, str], content_type: str, content: bytes) -> str:
        """Return the reference of a file that a request announces or holds; "" where a form holds none."""
        if word["style"] == "presigned":
            return self.announce(query.get(word.get("name", ""), "file"))
        message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + content)
        for part in message.iter_parts() if message.is_multipart() else ():
            if part.get_param("name", header="content-disposition") == word.get("field"):
                reference = self.announce(part.get_filename() or "file")
                payload = part.get_payload(decode=True)
                self._files[reference].content = payload if isinstance(payload, bytes) else b""
                return reference
        return ""
