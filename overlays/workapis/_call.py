"""A call without I/O: arguments to a request, a response to a value or an error."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

from attrs import define, field

from workapis._codec import Anything, Codec, Misfit, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._unset import UNSET
from workapis.errors import ArgumentError, ConfigurationError, DecodeError, StatusError, status_error_type

T = TypeVar("T")


@define(frozen=True)
class Request:
    """A request ready to be sent."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    content: bytes | None = field(default=None, repr=False)


@define(frozen=True)
class Response:
    """A response that was read to its end; the names of its headers are in lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)


@define(frozen=True)
class Service:
    """Where requests go and what proves who sends them."""

    base_url: str
    user_agent: str
    authorization: str | None = field(default=None, repr=False)


def basic(username: str, password: str) -> str:
    """Return the value of the Authorization header of HTTP Basic authentication (RFC 7617, UTF-8)."""
    if ":" in username:
        raise ConfigurationError("a user name with a colon cannot be sent by HTTP Basic authentication")
    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode("ascii")


def prepare(service: Service, operation: Operation[Any], arguments: Mapping[str, Any]) -> Request:
    """Return the request of a call; raise `ArgumentError` where an argument cannot be sent."""
    given = {name: value for name, value in arguments.items() if value is not UNSET}
    headers = {"Accept": "application/json", "User-Agent": service.user_agent}
    if service.authorization is not None:
        headers["Authorization"] = service.authorization
    headers |= {item.key: str(_write(item, given)) for item in _sent(operation, given, "header")}
    content = _encode_body(operation.body, given) if operation.body is not None else None
    if content is not None:
        headers["Content-Type"] = "application/json"
    return Request(operation.method, service.base_url + _target(operation, given), headers, content)


def _sent(operation: Operation[Any], given: Mapping[str, Any], place: str) -> list[Parameter]:
    return [item for item in operation.parameters if item.place == place and item.name in given]


def _write(parameter: Parameter, given: Mapping[str, Any]) -> object:
    try:
        return parameter.codec.write(given[parameter.name])
    except ArgumentError as error:
        raise ArgumentError(f"{parameter.name}: {error}") from None


def _target(operation: Operation[Any], given: Mapping[str, Any]) -> str:
    path = operation.path
    for item in _sent(operation, given, "path"):
        path = path.replace("{" + item.key + "}", _path_segment(item, str(_write(item, given))))
    query = [(item.key, _text(_write(item, given))) for item in _sent(operation, given, "query")]
    return path + ("?" + urlencode(query, quote_via=quote) if query else "")


def _path_segment(parameter: Parameter, text: str) -> str:
    segments = text.strip("/").split("/") if parameter.keep_slashes else [text]
    if any(segment in ("", ".", "..") for segment in segments):
        raise ArgumentError(f"{parameter.name}: empty segments, '.' and '..' would lead to another path")
    return "/".join(quote(segment, safe="") for segment in segments)


def _text(value: object) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _encode_body(body: Body, given: Mapping[str, Any]) -> bytes | None:
    if isinstance(body.codec, ModelOf):
        model = body.codec.resolve()
        value = model(**{item.name: given[item.name] for item in model.FIELDS if item.name in given}).to_dict()
    elif "body" in given:
        value = body.codec.write(given["body"])
    else:
        return None
    return json.dumps({body.envelope: value} if body.envelope else value, allow_nan=False).encode()


def finish(operation: Operation[T], response: Response) -> T:
    """Return what a response means to the caller; raise `StatusError` or `DecodeError`."""
    if not 200 <= response.status < 300:
        raise _status_error(operation, response)
    if operation.reply is None:
        return None  # type: ignore[return-value]  # an operation without a reply is an Operation[None]
    if isinstance(operation.reply, Anything) and not response.content.strip():
        nothing: T = operation.reply.read(None)
        return nothing
    payload = _parse(operation, response)
    if operation.envelope:
        payload = _unwrap(operation, response, payload)
    return _read(operation, operation.reply, response, payload)


def _read(operation: Operation[Any], codec: Codec[T], response: Response, payload: object) -> T:
    try:
        return codec.read(payload)
    except Misfit as error:
        at = f"/{operation.envelope}{error.pointer}" if operation.envelope else error.pointer
        raise _decode_error(operation, response, at, error.expected, error.found) from None


def _decode_error(
    operation: Operation[Any], response: Response, pointer: str, expected: str, found: str
) -> DecodeError:
    message = f"{operation.id}: at {pointer or 'the root of the body'}: expected {expected}, found {found}"
    return DecodeError(
        message,
        pointer=pointer,
        expected=expected,
        found=found,
        operation_id=operation.id,
        status=response.status,
        docs_url=operation.docs_url,
    )


def _parse(operation: Operation[Any], response: Response) -> Any:
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        found = "an empty body" if not response.content else f"{len(response.content)} bytes that are not JSON"
        raise _decode_error(operation, response, "", "a JSON value", found) from None


def _unwrap(operation: Operation[Any], response: Response, payload: object) -> object:
    if not isinstance(payload, dict) or operation.envelope not in payload:
        raise _decode_error(operation, response, "", f"an object with the key {operation.envelope}", "none")
    found: object = payload[operation.envelope]
    return found


def _status_error(operation: Operation[Any], response: Response) -> StatusError:
    try:
        body: object = json.loads(response.content)
    except (ValueError, RecursionError):
        body = response.content.decode("utf-8", "replace")
    advice = f"; see {operation.docs_url}" if operation.docs_url else ""
    return status_error_type(response.status)(
        f"{operation.id}: the service answered with status {response.status}{_said(body)}{advice}",
        operation_id=operation.id,
        status=response.status,
        docs_url=operation.docs_url,
        body=body,
    )


def _said(body: object) -> str:
    texts = [body.get(key) for key in ("MESSAGE", "message")] if isinstance(body, dict) else []
    text = next((text for text in texts if isinstance(text, str) and text), None)
    return f" and said: {text[:500]}" if text else ""
