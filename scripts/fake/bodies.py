"""Plan the bodies of requests and responses for a fake: schema and encoding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from scripts.spec.operations import JSON, body_kind, media, resolved

_KEPT: Final = (
    *("$ref", "type", "enum", "const", "format", "pattern", "minimum", "maximum", "required", "properties"),
    *("additionalProperties", "anyOf", "items", "minItems", "maxItems", "minLength", "maxLength", "minProperties"),
)
_BETWEEN: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}


def content(document: Mapping[str, Any], holder: Any) -> tuple[Any, Any]:
    """Return the slim schema of a body that is a value or a form, and its documented example; None without a body."""
    found = media(document, holder)
    if found is None or body_kind(found[0]) == "bytes":
        return None, None
    name, said = found
    printed = said.get("example")
    for example in said.get("examples", {}).values():
        printed = resolved(document, example).get("value") if printed is None else printed
    schema = said.get("schema", {})
    if body_kind(name) == "multipart":  # of which the file is no value
        schema = resolved(document, schema)
        rest = {key: item for key, item in schema.get("properties", {}).items() if not _is_file(document, item)}
        required = [key for key in schema.get("required", ()) if key in rest]
        schema = {**schema, "properties": rest, "required": required}
    return slim(schema), printed


def sent(document: Mapping[str, Any], request: Any) -> dict[str, Any]:
    """Return the encoding of a request body that is not plain JSON: kind, media types, fields of a form."""
    found = media(document, request)
    if found is None or found[0] == JSON:
        return {}
    name, said = found
    kind = body_kind(name)
    names = [*resolved(document, request)["content"]] if kind == "bytes" else [name]
    properties = (resolved(document, said.get("schema", {})) or {}).get("properties", {})
    told: dict[str, Any] = {
        "kind": kind,
        "types": [name.partition(";")[0].strip().lower() for name in names],
        "file": next((key for key, item in properties.items() if _is_file(document, item)), None),
        "joins": {
            key: _BETWEEN.get(item.get("style", "form"), ",")
            for key, item in said.get("encoding", {}).items()
            if item.get("explode") is False or item.get("style") in _BETWEEN
        },
    }
    return {key: item for key, item in told.items() if item}


def given(document: Mapping[str, Any], reply: Any) -> str | None:
    """Return the media type of a response that is not plain JSON."""
    found = media(document, reply)
    return found[0] if found and found[0] != JSON else None


def _is_file(document: Mapping[str, Any], schema: Any) -> bool:
    found = resolved(document, schema) or {}
    is_text = found.get("type") == "string" and (found.get("format") == "binary" or "contentMediaType" in found)
    return not found.keys() & {"type", "anyOf", "oneOf", "enum", "const"} or (
        is_text and "contentEncoding" not in found
    )


def slim(schema: Any) -> Any:
    """Return a schema without its texts."""
    if not isinstance(schema, dict):
        return schema
    found = {key: schema[key] for key in _KEPT if key in schema}
    if "properties" in found:
        known = schema["properties"].items()
        found["always"] = [name for name, item in known if isinstance(item, dict) and item.get("x-workapis-required")]
        found["becomes"] = [
            [name, *item["x-workapis-becomes"].strip("/").split("/")]
            for name, item in known
            if isinstance(item, dict) and "x-workapis-becomes" in item
        ]
        found["alias"] = [name for name, item in known if isinstance(item, dict) and "x-workapis-same-as" in item]
        found = {key: item for key, item in found.items() if item != [] or key == "required"}
        found["properties"] = {name: slim(item) for name, item in found["properties"].items()}
    if "anyOf" in found:
        found["anyOf"] = [slim(item) for item in found["anyOf"]]
    for key in ("items", "additionalProperties"):
        if key in found:
            found[key] = slim(found[key])
    return found
