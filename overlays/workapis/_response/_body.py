"""The body of a response: what it is in, what it stands for, and its kind in words."""

from __future__ import annotations

import json
from typing import Any

from workapis._api.api import Api
from workapis._formats.malformed import MalformedBody
from workapis._formats.parse import is_xml, parsed
from workapis._transport.messages import Response


def content_type(response: Response) -> str:
    """Return the header Content-Type, "" without one."""
    return response.headers.get("content-type", "")


def is_in_xml(api: Api, response: Response) -> bool:
    """Return whether a body is XML, and the API has that."""
    return is_xml(api.formats, response.content, content_type(response))


def parsed_body(api: Api, response: Response) -> Any:
    """Return what a body stands for; raise as `workapis._formats.parse.parsed`."""
    marks = {*api.errors.reported, *api.errors.message}
    return parsed(api.formats, response.content, content_type(response), marks)


def body_of_error(api: Api, response: Response) -> object:
    """Return the body of an error as a JSON value, or as text where it is none."""
    content = response.content
    try:
        if api.formats.xml is None and is_in_xml(api, response):  # no shape is documented, and elements hide no secrets
            return content.decode(json.detect_encoding(content), "replace")
        return parsed_body(api, response)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def why_malformed(error: Exception, response: Response) -> tuple[str, str, str]:
    """Return the pointer, what was expected there and what was found."""
    if isinstance(error, MalformedBody):
        return error.pointer, error.expected, error.found
    return "", "a JSON value", _kind(response)


def _kind(response: Response) -> str:
    content = response.content
    if not content.strip():
        return "an empty body"
    if content.lstrip()[:1] == b"<":
        return "HTML or XML"
    return f"{len(content)} bytes that are not JSON"
