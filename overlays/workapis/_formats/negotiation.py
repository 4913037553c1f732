"""Choose the format of a call among those that the suffix of a path selects."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from functools import lru_cache
from os import urandom
from typing import TYPE_CHECKING, Any, Final

from attrs import define

from workapis._formats.formats import Formats, TypedElements
from workapis._formats.unbounded import fraction
from workapis.errors import ArgumentError
from workapis.options import Format

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MEDIA_TYPES: Final[dict[Format, str]] = {"json": "application/json", "xml": "application/xml"}
_SUFFIX: Final = re.compile(r"\.([a-z]+)\Z")


@define(frozen=True)
class BodyFormat:
    """Format of a call, and its convention for values in XML, None if there is none."""

    format: Format = "json"
    words: TypedElements | None = None

    @property
    def media_type(self) -> str:
        """Media type of request bodies, and of the requested responses."""
        return _MEDIA_TYPES[self.format]

    def named(self, media_type: str) -> str:
        """Return a media type if it belongs to this format, otherwise the usual one."""
        return media_type if _format_of(media_type) == self.format else self.media_type

    def path(self, path: str) -> str:
        """Return a path, or a path template, with the suffix of this format."""
        if path.endswith(f".{self.format}"):
            return path
        suffix = _SUFFIX.search(path)
        return f"{path[: suffix.start()]}.{self.format}" if suffix and suffix[1] in _MEDIA_TYPES else path

    def body(self, value: object) -> bytes:
        """Encode a value as a body; raise `ArgumentError` if the format cannot represent it."""
        if self.format == "json":
            return _json(value)
        from workapis._formats import xml_convention, xml_document  # few users send XML

        if (element := _as_element(value)) is not None:
            return xml_document.written(element)
        if self.words is None:
            raise ArgumentError(
                "body= must be an xml.etree.ElementTree.Element, since this API documents no convention for XML. "
                "Pass an Element."
            )
        return xml_convention.written(self.words, json.loads(_json(value), parse_float=fraction))


JSON: Final = BodyFormat()


def _json(value: object) -> bytes:
    """Encode JSON; decimals are numbers with all their digits, which replace marks in the output of `json`."""
    digits: list[str] = []
    name = ""

    def mark(item: Any) -> str:
        nonlocal name
        if not (isinstance(item, Decimal) and item.is_finite()):
            raise TypeError(f"Object of type {type(item).__name__} is not JSON serializable")
        name = name or urandom(16).hex()
        digits.append(str(item))
        return f"{name}-{len(digits) - 1}"

    try:
        text = json.dumps(value, allow_nan=False, default=mark)
    except (TypeError, ValueError, RecursionError) as error:
        raise ArgumentError(f"body: {error}") from None
    return (re.sub(f'"{name}-([0-9]+)"', lambda found: digits[int(found[1])], text) if digits else text).encode()


def _as_element(value: Any) -> Element | None:
    from xml.etree.ElementTree import iselement  # few users send XML

    return value if iselement(value) else None


@lru_cache(64)  # each call reads those of its operation
def _format_of(media_type: str) -> Format | None:
    name = media_type.partition(";")[0].strip().lower()
    return next((format_ for format_ in _MEDIA_TYPES if name.endswith((f"/{format_}", f"+{format_}"))), None)


def spelling(formats: Formats, path: str, asked: Format | None, media_types: tuple[str, ...] = ()) -> BodyFormat:
    """Return the format of a call of an operation.

    Args:
        formats: Formats of the API.
        path: Path template, whose suffix is the documented format. Without a suffix there is no other format.
        asked: Requested format, one of these, None for the default of the API.
        media_types: Media types of body and response, if they are not the usual ones; a documented XML type decides.
    """
    if "xml" in map(_format_of, media_types):
        return _spelling(formats, "xml")
    if (asked or formats.default) == "json":
        return JSON
    suffix = _SUFFIX.search(path)
    if suffix is None or suffix[1] not in formats or path.startswith(formats.default_below):
        return JSON
    return _spelling(formats, asked or formats.default)


def free_spelling(formats: Formats, path: str, of_call: Format | None, of_client: Format | None) -> BodyFormat:
    """Return the format of an untyped request: that of the call, otherwise of its path, otherwise of the client."""
    suffix = _SUFFIX.search(str(path))
    named: Format | None = "xml" if suffix and suffix[1] == "xml" and "xml" in formats else None
    named = "json" if suffix and suffix[1] == "json" else named
    alone = str(path).startswith(formats.default_below)
    return _spelling(formats, of_call or named or (None if alone else of_client) or formats.default)


def _spelling(formats: Formats, chosen: Format) -> BodyFormat:
    return JSON if chosen == "json" else BodyFormat(chosen, formats.xml)
