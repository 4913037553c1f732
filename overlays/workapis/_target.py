"""From the arguments of a call to the target, headers and body of its request."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, unquote

from attrs import define, field

from workapis._api.operation import Body, Operation, Parameter
from workapis._edits import with_edits
from workapis._formats.negotiation import JSON, Spelling
from workapis._models.codec import ModelOf
from workapis._models.model import Model
from workapis._transport.messages import Content
from workapis._transport.url import without_query
from workapis.errors import ArgumentError
from workapis.unset import UNSET

_BETWEEN = {"form": ",", "simple": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
HEADER_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*\Z")
_UPWARD = frozenset({"", ".", ".."})  # segments that would lead to another path
_PATH = re.compile(r"/[^\s?#\\\x00-\x1f\x7f]*\Z")
_PATH_SAFE = "/%:@!$&'()*+,;=~-._"


@define(frozen=True)
class Target:
    """What the arguments of a call decide of its request; `path` is below the base URL, with the query.

    A body that is not bytes has its type and length in `headers`. `streamed` asks for the answer part by part.
    """

    path: str = field(repr=without_query)
    headers: Mapping[str, str] = field(repr=False)
    content: Content = field(repr=False)
    media_type: str = JSON.media_type
    streamed: bool = field(default=False, kw_only=True)


def _quoted(text: str, safe: str = "") -> str:
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        raise ArgumentError("a text with half a surrogate pair cannot be sent") from None


def target(operation: Operation[Any], arguments: Mapping[str, Any], spelling: Spelling = JSON) -> Target:
    """Return the target of a call.

    Args:
        operation: what is called.
        arguments: the arguments by their names in Python; `UNSET` where one was not given.
        spelling: in what the body is written, and the suffix of the path.

    Raises:
        ArgumentError: an argument cannot be sent.
    """
    arguments = with_edits(operation, arguments)
    given = {name: value for name, value in arguments.items() if value is not UNSET}
    headers: dict[str, str] = {}
    query: list[str] = []
    path = spelling.path(operation.path)
    for parameter in operation.parameters:
        if parameter.name not in given:
            if parameter.place == "path":
                raise ArgumentError(f"{parameter.name}: is part of the path, and was not given")
        elif parameter.place == "query":
            query += _in_query(parameter, _written(parameter, given))
        elif parameter.place == "path":
            path = path.replace("{" + parameter.key + "}", _in_path(parameter, _written(parameter, given)))
        else:
            headers[parameter.key] = _in_header(parameter, _written(parameter, given))
    content = None if operation.body is None else _content(operation.body, given, spelling)
    return Target(path + ("?" + "&".join(query) if query else ""), headers, content, spelling.media_type)


def free_target(path: str, query: Mapping[str, Any] | None, body: object = UNSET, spelling: Spelling = JSON) -> Target:
    """Return the target of a request that no operation describes.

    Args:
        path: below the base URL, from its first slash; what it escapes stays, what else must be is escaped.
        query: values by their keys; a list is sent as one pair an item, None as `null`.
        body: a JSON value, or what else the spelling takes.
        spelling: in what the body is written; the path stays as it is.

    Raises:
        ArgumentError: the path leads to another path or host, or holds a query; or the body cannot be written.
    """
    pairs = [pair for key, value in (query or {}).items() for pair in _free_pairs(key, value)]
    content = None if body is UNSET else spelling.body(body)
    return Target(_free_path(path) + ("?" + "&".join(pairs) if pairs else ""), {}, content, spelling.media_type)


def _free_pairs(key: str, value: object) -> list[str]:
    values = value if isinstance(value, (list, tuple)) else [value]
    return [f"{_quoted(str(key), safe='')}={_quoted(_text(item), safe='')}" for item in values if item is not UNSET]


def _free_path(text: Any) -> str:
    if not isinstance(text, str) or not _PATH.match(text) or text.startswith("//"):
        raise ArgumentError("path: give one below the base URL, such as /things.json; a query goes to query=")
    if any(segment in (".", "..") for segment in re.split(r"[/\\]", unquote(text))):
        raise ArgumentError("path: '.' and '..' would lead to another path")
    return _quoted(text, safe=_PATH_SAFE)


def _written(parameter: Parameter, given: Mapping[str, Any]) -> object:
    try:
        return parameter.codec.write(given[parameter.name])
    except ArgumentError as error:
        raise ArgumentError(f"{parameter.name}: {error}") from None


def _in_path(parameter: Parameter, value: object) -> str:
    text = value if isinstance(value, str) else ",".join(_texts(value))
    segments = text.strip("/").split("/") if parameter.keep_slashes else [text]
    if not _UPWARD.isdisjoint(segments):
        raise ArgumentError(f"{parameter.name}: empty segments, '.' and '..' would lead to another path")
    return "/".join(_quoted(segment, safe="" if isinstance(value, str) else ",") for segment in segments)


def _in_header(parameter: Parameter, value: object) -> str:
    text = ",".join(_texts(value))
    if not HEADER_VALUE.match(text):
        raise ArgumentError(f"{parameter.name}: a header holds no line breaks and no characters beyond Latin-1")
    return text


def _in_query(parameter: Parameter, value: object) -> list[str]:
    key = _quoted(parameter.key, safe="")
    if isinstance(value, Mapping):
        return list(_pairs_of_object(parameter, key, value))
    if not isinstance(value, list):
        return [f"{key}={_quoted(_text(value), safe='')}"]
    texts = [_quoted(_text(item), safe="") for item in value]
    if parameter.explode and parameter.style == "form":
        return [f"{key}={text}" for text in texts]
    return [f"{key}={_BETWEEN[parameter.style].join(texts)}"]


def _pairs_of_object(parameter: Parameter, key: str, value: Mapping[str, object]) -> Iterator[str]:
    pairs = [(_quoted(name, safe=""), _quoted(_text(item), safe="")) for name, item in value.items()]
    if parameter.style == "deepObject":
        yield from (f"{key}%5B{name}%5D={text}" for name, text in pairs)
    elif parameter.explode:
        yield from (f"{name}={text}" for name, text in pairs)
    else:
        yield f"{key}=" + ",".join(part for pair in pairs for part in pair)


def _texts(value: object) -> list[str]:
    return [_text(item) for item in value] if isinstance(value, list) else [_text(value)]


def _text(value: object) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return str(value)


def _content(body: Body, given: Mapping[str, Any], spelling: Spelling) -> bytes | None:
    if isinstance(body.codec, ModelOf):
        value: object = _members(body.codec.resolve(), given)
    elif "body" in given:
        _refuse_wrapped(body, given["body"])
        value = _body(body, given["body"])
    else:
        return None
    return spelling.body({body.envelope: value, **_beside(body, given)} if body.envelope else value)


def _members(model: type[Model], given: Mapping[str, Any]) -> dict[str, Any]:
    return model(**{item.name: given[item.name] for item in model.FIELDS if item.name in given}).to_dict()


def _beside(body: Body, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was given for the keys that stand beside the one that wraps."""
    if not isinstance(body.around, ModelOf):
        return {}
    fields = [item for item in body.around.resolve().FIELDS if item.keys[0] != body.envelope and item.name in given]
    return {key: value for item in fields for key, value in item.write(given[item.name], {}).items()}


def _refuse_wrapped(body: Body, value: object) -> None:
    if body.envelope and isinstance(value, Mapping) and [*value] == [body.envelope]:
        raise ArgumentError(f"body: give what stands under {body.envelope!r}; the client puts it there")


def _body(body: Body, value: object) -> object:
    try:
        return body.codec.write(value)
    except ArgumentError as error:
        raise ArgumentError(f"body: {error}") from None
