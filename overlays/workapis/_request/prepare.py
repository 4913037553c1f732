"""Build the target, headers and body of a request from the arguments of a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from workapis._api.operation import Operation, RequestBody
from workapis._formats.negotiation import JSON, BodyFormat
from workapis._models.codec import ModelOf
from workapis._models.model import Model
from workapis._request._parameters import in_header, in_path, in_query, written
from workapis._request.edits import with_edits
from workapis._request.encoded import encoded
from workapis._transport.messages import Content
from workapis._transport.url import without_query
from workapis.errors import ArgumentError
from workapis.unset import UNSET


@define(frozen=True)
class PreparedRequest:
    """The part of a request that the arguments of a call determine.

    Attributes:
        path: path and query below the base URL.
        headers: headers of parameters; also type and length of a body that is not bytes.
        content: body, None for none.
        media_type: media type of the body.
        accept: requested media type, "" for the one of the body.
        streamed: True requests the response in chunks.
    """

    path: str = field(repr=without_query)
    headers: Mapping[str, str] = field(repr=False)
    content: Content = field(repr=False)
    media_type: str = JSON.media_type
    accept: str = ""
    streamed: bool = field(default=False, kw_only=True)


def target(operation: Operation[Any], arguments: Mapping[str, Any], spelling: BodyFormat = JSON) -> PreparedRequest:
    """Return the target of a call.

    Args:
        operation: operation to call.
        arguments: arguments by their Python names; `UNSET` for an absent one.
        spelling: format of the body, and suffix of the path.

    Raises:
        ArgumentError: an argument does not encode, or is missing.
    """
    arguments = with_edits(operation, arguments)
    given = {name: value for name, value in arguments.items() if value is not UNSET}
    headers: dict[str, str] = {}
    query: list[str] = []
    path = spelling.path(operation.path)
    for parameter in operation.parameters:
        if parameter.name not in given:
            if parameter.place == "path":
                raise ArgumentError(f"{parameter.name}: missing, and part of the path. Pass {parameter.name}=.")
        elif parameter.place == "query":
            query += in_query(parameter, written(parameter, given))
        elif parameter.place == "path":
            path = path.replace("{" + parameter.key + "}", in_path(parameter, written(parameter, given)))
        else:
            headers[parameter.key] = in_header(parameter, written(parameter, given))
    content = None if operation.body is None else _content(operation.body, given, spelling)
    media_type, accept = map(spelling.named, operation.media_types)
    if operation.encoded is not None and not operation.encoded.takes_file:
        media_type, content = encoded(operation.encoded, given)
    return PreparedRequest(path + ("?" + "&".join(query) if query else ""), headers, content, media_type, accept)


def _content(body: RequestBody, given: Mapping[str, Any], spelling: BodyFormat) -> bytes | None:
    if isinstance(body.codec, ModelOf):
        value: object = _members(body.codec.resolve(), given)
        if not (value or body.required or _beside(body, given)):
            return None
    elif "body" in given:
        _refuse_wrapped(body, given["body"])
        value = _body(body, given["body"])
    else:
        return None
    return spelling.body({body.envelope: value, **_beside(body, given)} if body.envelope else value)


def _members(model: type[Model], given: Mapping[str, Any]) -> dict[str, Any]:
    return model(**{item.name: given[item.name] for item in model.FIELDS if item.name in given}).to_dict()


def _beside(body: RequestBody, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of the envelope's sibling keys."""
    if not isinstance(body.around, ModelOf):
        return {}
    fields = [item for item in body.around.resolve().FIELDS if item.keys[0] != body.envelope and item.name in given]
    return {item.keys[0]: item.written(given[item.name], {}) for item in fields}


def _refuse_wrapped(body: RequestBody, value: object) -> None:
    if body.envelope and isinstance(value, Mapping) and [*value] == [body.envelope]:
        raise ArgumentError(f"body: the client adds the envelope key {body.envelope!r}. Pass the value below it.")


def _body(body: RequestBody, value: object) -> object:
    try:
        return body.codec.write(value)
    except ArgumentError as error:
        raise ArgumentError(f"body: {error}") from None
