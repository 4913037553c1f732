"""Files of a fake by their reference, and resources of an API with free paths."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, Final, cast

from attrs import define

from workapis._fake.spellings import MISSING

PLACE: Final = "/storage/"
_VERBS: Final = {"GET": "read", "POST": "make", "PUT": "edit", "DELETE": "drop"}


@define
class StoredFile:
    """A file with its name and content type."""

    name: str
    content: bytes = b""
    content_type: str = ""


class FileStore:
    """The files of a fake, by their references."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}
        self._of_records: dict[tuple[str, int], StoredFile] = {}

    def announce(self, name: str) -> str:
        """Return the reference of a file whose bytes will follow."""
        reference = f"tf_{len(self._files) + 1}"
        self._files[reference] = StoredFile(name)
        return reference

    def keep(self, file: StoredFile, of: tuple[str, int]) -> str:
        """Return the reference of the file of a record."""
        reference = self.announce(file.name)
        self._files[reference] = self._of_records[of] = file
        return reference

    def of(self, record: tuple[str, int]) -> StoredFile | None:
        """Return the file of a record."""
        return self._of_records.get(record)

    def get(self, reference: str) -> StoredFile | None:
        """Return a file."""
        return self._files.get(reference)

    def take(self, word: Mapping[str, Any], query: Mapping[str, str], content_type: str, content: bytes) -> str:
        """Return the reference of a file that a request announces or contains; "" if a form contains none."""
        if word["style"] == "presigned":
            return self.announce(query.get(word.get("name", ""), "file"))
        for part in parts_of(content_type, content):
            if part.get_param("name", header="content-disposition") == word.get("field"):
                reference = self.announce(part.get_filename() or "file")
                self._files[reference].content = payload_of(part)
                return reference
        return ""


def parts_of(content_type: str, content: bytes) -> list[EmailMessage]:
    """Return the parts of a multipart form; none for any other body."""
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + content)
    return cast("list[EmailMessage]", [*message.iter_parts()]) if message.is_multipart() else []


def payload_of(part: EmailMessage) -> bytes:
    """Return the content of a part."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


class PathStore:
    """Values by path; a new one is below the path of its kind, under its id."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}
        self._last = 1000

    def act(self, method: str, path: str, body: Any) -> Any:
        """Perform a request, and return the value of its response; MISSING if the path leads to nothing."""
        do: Callable[[str, Any], Any] = getattr(self, f"_{_VERBS[method]}")
        return do(path.strip("/"), {} if body is MISSING else body)

    def _read(self, path: str, _body: Any) -> Any:
        if path in self._values:
            return self._values[path]
        below = [key for key in self._values if key.rpartition("/")[0] == path]
        if not below and path.rpartition("/")[2].isdigit():
            return MISSING
        return {path.rpartition("/")[2]: [self._values[key] for key in below]}

    def _make(self, path: str, body: Any) -> Any:
        self._last += 1
        value = body
        if isinstance(body, dict):
            value = {"id": self._last, **body}
            for key, inner in body.items() if len(body) == 1 else ():
                value = {key: {"id": self._last, **inner}} if isinstance(inner, dict) else value
        self._values[f"{path}/{self._last}"] = value
        return value

    def _edit(self, path: str, body: Any) -> Any:
        if path not in self._values:
            return MISSING
        self._values[path] = _merged(self._values[path], body)
        return self._values[path]

    def _drop(self, path: str, _body: Any) -> Any:
        return MISSING if self._values.pop(path, MISSING) is MISSING else {}


def _merged(old: Any, new: Any) -> Any:
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: _merged(old.get(key), item) for key, item in new.items()}}
    return new
