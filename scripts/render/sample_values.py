"""Sample values of schemas without a documented one: the smallest value that matches and is meaningful."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.spec import spellings
from scripts.spec.operations import resolved

_PLAIN: Mapping[str, Any] = {"string": "text", "integer": 1, "number": 1.0, "boolean": True, "null": None}
# Ends the recursion of a schema that contains itself.
_DEPTH = 8


def sample(document: dict[str, Any], schema: Any, formats: Mapping[str, Any], wanted: frozenset[str] = frozenset(),
           depth: int = 0) -> Any:  # fmt: skip
    """Return a valid value of a schema: its own example, else the first allowed value, else one of its type.

    Objects have their required properties, and those in ``wanted`` (names at any depth).

    Args:
        document: the bundle for references.
        schema: a Schema Object, a reference to one, or a boolean.
        formats: wire formats of the vocabulary, each with an example.
        wanted: optional properties to include.
        depth: number of schemas around this one.
    """
    node = resolved(document, schema)
    if not isinstance(node, Mapping) or depth > _DEPTH:
        return {}
    for told in (_told(node), _format_example(node, formats)):
        if told:
            return told[0]
    for word in ("anyOf", "oneOf", "allOf"):
        if node.get(word):
            return sample(document, node[word][0], formats, wanted, depth + 1)
    return _typed(document, node, formats, wanted, depth)


def _told(node: Mapping[str, Any]) -> list[Any]:
    """Return the values that a schema itself names, as a list that may be empty."""
    if "const" in node:
        return [node["const"]]
    single = [node[key] for key in ("example", "default") if key in node]
    return [*node.get("examples", []), *single, *node.get("enum", [])]


def _format_example(node: Mapping[str, Any], formats: Mapping[str, Any]) -> list[Any]:
    known = formats.get(node.get("format", ""))
    return [known["example"]] if isinstance(known, Mapping) and "example" in known else []


def _typed(
    document: dict[str, Any], node: Mapping[str, Any], formats: Mapping[str, Any], wanted: frozenset[str], depth: int
) -> Any:
    kind = node.get("type", "object")
    kind = next((item for item in kind if item != "null"), "null") if isinstance(kind, list) else kind
    if kind == "array":
        return [sample(document, node.get("items", True), formats, wanted, depth + 1)]
    if kind != "object":
        return node.get("minimum", _PLAIN[kind])
    required = spellings.required(node) | wanted
    return {
        name: sample(document, value, formats, wanted, depth + 1)
        for name, value in node.get("properties", {}).items()
        if name in required
    }
