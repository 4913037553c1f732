"""The format of a call: which of those that the suffix of a path chooses between, and what a response is in."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from attrs import define

from workapis._findings import pointer
from workapis.errors import ArgumentError
from workapis.options import Format

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from workapis._operation import Api, Formats, TypedElements
    from workapis._transport.messages import Response

_MEDIA_TYPES: Final[dict[Format, str]] = {"json": "application/json", "xml": "application/xml"}
_SUFFIX: Final = re.compile(r"\.([a-z]+)\Z")
_CHARSET: Final = re.compile(r";\s*charset\s*=\s*[\"']?([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_HTML: Final = ("text/html", "application/xhtml+xml")
_LOOKED_AT: Final = 1024  # bytes, to see what a body is
_BLANKS: Final = b" \t\r\n"  # before the declaration, where XML allows none and templates leave some
_BEFORE_MARKUP: Final = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"  # byte order marks, the other half of UTF-16, blanks


class Unreadable(ValueError):
    """Content that is not what is expected; `path` leads to the place, in keys, from the root."""

    def __init__(self, expected: str, found: str, path: tuple[str, ...] = ()) -> None:
        """Keep what was expected and found in words, never the content: it may be personal."""
        super().__init__(f"expected {expected}, found {found}")
        self.expected = expected
        self.found = found
        self.path = path

    def within(self, key: str) -> Unreadable:
        """Return this error itself, its path led one step further out."""
        self.path = (key, *self.path)
        return self

    @property
    def pointer(self) -> str:
        """The JSON pointer of the place."""
        return pointer(self.path)


@define(frozen=True)
class Spelling:
    """How a call is spelt: its format, and the convention by which values become XML, None where there is none."""

    format: Format = "json"
    words: TypedElements | None = None

    @property
    def media_type(self) -> str:
        """The media type of bodies, and of the replies that are asked for."""
        return _MEDIA_TYPES[self.format]

    def path(self, path: str) -> str:
        """Return a path, or a template of one, with the suffix of the format in place of that of another."""
        if path.endswith(f".{self.format}"):
            return path
        suffix = _SUFFIX.search(path)
        return f"{path[: suffix.start()]}.{self.format}" if suffix and suffix[1] in _MEDIA_TYPES else path

    def body(self, value: object) -> bytes:
        """Return a value as the bytes of a body; raise `ArgumentError` for what the format cannot say."""
        if self.format == "json":
            return _json(value)
        from workapis import _typed_elements, _xml  # few users send XML

        if (element := _as_element(value)) is not None:
            return _xml.written(element)
        if self.words is None:
            raise ArgumentError("body: expected an xml.etree.ElementTree.Element, for no shape is documented")
        return _typed_elements.written(self.words, json.loads(_json(value)))


JSON: Final = Spelling()


def _json(value: object) -> bytes:
    try:
        return json.dumps(value, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise ArgumentError(f"body: {error}") from None


def _as_element(value: Any) -> Element | None:
    from xml.etree.ElementTree import iselement  # few users send XML

    return value if iselement(value) else None


def check_format(api: Api, format_: Format | None) -> None:
    """Refuse a format that an API does not have, with `ArgumentError`."""
    if format_ is not None and format_ not in api.formats:
        raise ArgumentError(f"format: {api.title} has {' and '.join(api.formats)}, not {format_}")


def spelling(api: Api, path: str, asked: Format | None) -> Spelling:
    """Return how an operation is called.

    Args:
        api: whose operation it is.
        path: its template, whose suffix is the format in which it is described. Without one it has no other.
        asked: the format that is asked for, None for that of the API.

    Raises:
        ArgumentError: the API has no such format.
    """
    check_format(api, asked)
    if (asked or api.formats.default) == "json":
        return JSON
    suffix = _SUFFIX.search(path)
    if suffix is None or suffix[1] not in api.formats or path.startswith(api.formats.default_below):
        return JSON
    return _spelling(api.formats, asked or api.formats.default)


def free_spelling(api: Api, path: str, of_call: Format | None, of_client: Format | None) -> Spelling:
    """Return how a request is sent that no operation describes: as the call says, else its path, else the client."""
    check_format(api, of_call)
    suffix = _SUFFIX.search(str(path))
    named: Format | None = "xml" if suffix and suffix[1] == "xml" and "xml" in api.formats else None
    named = "json" if suffix and suffix[1] == "json" else named
    alone = str(path).startswith(api.formats.default_below)
    return _spelling(api.formats, of_call or named or (None if alone else of_client) or api.formats.default)


def _spelling(formats: Formats, chosen: Format) -> Spelling:
    return JSON if chosen == "json" else Spelling(chosen, formats.xml)


def is_xml(api: Api, response: Response) -> bool:
    """Say whether a body is XML, by its first character: JSON never begins with it. HTML is not read as XML."""
    if "xml" not in api.formats or response.headers.get("content-type", "").lower().startswith(_HTML):
        return False
    return response.content[:_LOOKED_AT].lstrip(_BEFORE_MARKUP).startswith(b"<")


def is_html(response: Response) -> bool:
    """Say whether a body is a page for people, such as one to sign in."""
    if response.headers.get("content-type", "").lower().startswith(_HTML):
        return True
    begin = response.content[:_LOOKED_AT].lstrip(_BEFORE_MARKUP).lower()
    return begin.startswith((b"<!doctype html", b"<html"))


def parsed_xml(api: Api, response: Response) -> Any:
    """Return what the XML of a response stands for: a JSON value by the convention of the API, else an `Element`.

    Raises:
        ValueError: it is no XML, or not to be trusted; an `Unreadable`, which says where and why.
    """
    from workapis import _typed_elements, _xml  # few users read XML

    charset = _CHARSET.search(response.headers.get("content-type", ""))
    root = _xml.parsed(response.content.lstrip(_BLANKS), charset[1] if charset else None)
    if api.formats.xml is None:
        return root
    return _typed_elements.value_of(api.formats.xml, root, {*api.errors.reported, *api.errors.message})
