"""Response bodies: format, parsed value, and a description of their type."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from workapis._api.api import Api
from workapis._formats.malformed import BeyondLimit, MalformedBody
from workapis._formats.parse import charset, is_xml, parsed
from workapis._transport.messages import Response

if TYPE_CHECKING:
    from workapis._formats.mended import Told


def content_type(response: Response) -> str:
    """Return the header Content-Type, "" if there is none."""
    return response.headers.get("content-type", "")


def is_in_xml(api: Api, response: Response) -> bool:
    """Return True if a body is XML, and the API has XML."""
    return is_xml(api.formats, response.content, content_type(response))


def parsed_body(api: Api, response: Response) -> tuple[Any, tuple[Told, ...]]:
    """Return the parsed body, and a list of repairs; raise as `workapis._formats.parse.parsed`."""
    try:
        return _parsed(api, response, response.content), ()
    except BeyondLimit:
        raise
    except ValueError:
        found = _mended(api, response)
        if found is None:
            raise
        content, told = found
    return _parsed(api, response, content), told


def _parsed(api: Api, response: Response, content: bytes) -> Any:
    return parsed(api.formats, content, content_type(response), {*api.errors.reported, *api.errors.message})


def _mended(api: Api, response: Response) -> tuple[bytes, tuple[Told, ...]] | None:
    from workapis._formats.mended import mended  # few bodies need it

    return mended(response.content, charset(content_type(response)), is_xml=is_in_xml(api, response))


def body_of_error(api: Api, response: Response) -> object:
    """Return the body of an error as a JSON value, or as a string if it is none."""
    content = response.content
    try:
        if api.formats.xml is None and is_in_xml(api, response):  # no documented schema, and redaction needs a string
            return content.decode(json.detect_encoding(content), "replace")
        return parsed_body(api, response)[0]
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def why_malformed(error: Exception, response: Response) -> tuple[str, str, str]:
    """Return JSON pointer, expected and found type of a malformed body."""
    if isinstance(error, MalformedBody):
        return error.pointer, error.expected, error.found
    why = f": {error.msg} at character {error.pos}" if isinstance(error, json.JSONDecodeError) else ""
    return "", "a JSON value", f"{_kind(response)}{why if response.content.strip() else ''}"


def _kind(response: Response) -> str:
    content = response.content
    if not content.strip():
        return "an empty body"
    if content.lstrip()[:1] == b"<":
        return "HTML or XML"
    return f"{len(content)} bytes that are not JSON"
