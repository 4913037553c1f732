"""Validate a document quickly: the OpenAPI 3.1 schema, JSON Schema 2020-12 for its schemas, its references."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.document.origins import Origins
from scripts.document.references import parts, references
from scripts.spec.schemas import schemas

ErrorKind = jsonschema_rs.ValidationErrorKind
"""Kinds of errors of the schema validator."""
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
# Keywords of JSON Schema 2020-12 and of OpenAPI's vocabulary. JSON Schema allows any other; here it is a mistake.
_KEYWORDS = frozenset(
    {
        *("$ref", "$defs", "$comment", "$id", "$schema", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary"),
        *("title", "description", "type", "enum", "const", "default", "examples", "example", "deprecated"),
        *("format", "pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType", "contentSchema"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "readOnly", "writeOnly"),
        *("required", "properties", "additionalProperties", "patternProperties", "propertyNames"),
        *("minProperties", "maxProperties", "dependentRequired", "dependentSchemas", "unevaluatedProperties"),
        *("items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems"),
        *("unevaluatedItems", "allOf", "anyOf", "oneOf", "not", "if", "then", "else"),
        *("discriminator", "xml", "externalDocs"),
    }
)
_FIXES = {
    "Required": "add the key",
    "UnevaluatedProperties": "correct or remove the key: OpenAPI 3.1 has none of that name here",
    "AdditionalProperties": "correct or remove the key: OpenAPI 3.1 has none of that name here",
    "Enum": "write one of the values that OpenAPI 3.1 allows here",
    "Type": "write a value of that type",
}
_TYPES = "write one of string, integer, number, boolean, array, object and 'null', or a list of some"
# Place, message and fix.
_Slip = tuple[str, str, str]
_VERSION = re.compile(r"3\.1\.\d+\Z")
_EXAMPLE = (
    "move a printed payload into a file of examples/ and list it in sources.yaml. "
    "A value that a page prints for a schema is `examples: [...]` of that schema"
)


def validate(document: dict[str, Any], origins: Origins, is_whole: bool = True) -> list[Fault]:
    """Return every error of a document, at its source; references of a part of a document may lead out of it."""
    usual = [*_usual_slips(document)]
    places = {place for place, _, _ in usual}
    return [
        *(origins.fault(*slip) for slip in usual),
        *_misfits(document, origins, places),
        *_slips(document, origins, places),
        *(_dangling(document, origins) if is_whole else ()),
    ]


def _misfits(document: dict[str, Any], origins: Origins, told: Collection[str]) -> Iterator[Fault]:
    for error in _openapi().iter_errors(document):
        pointer = pointers.join("", *error.instance_path)
        if pointer in told:
            continue
        kind = error.kind
        fix = _FIXES.get(type(kind).__name__.rpartition("_")[2], "correct it as OpenAPI 3.1 requires for this place")
        if isinstance(kind, ErrorKind.UnevaluatedProperties | ErrorKind.AdditionalProperties):
            for key in kind.unexpected:
                yield origins.fault(pointers.join(pointer, key), f"{key!r} is not a key of this object", fix)
        elif pointer.endswith("/type") and isinstance(kind, ErrorKind.AnyOf):
            yield origins.fault(pointer, f"{error.instance!r} is not a JSON Schema type", _TYPES)
        else:
            yield origins.fault(pointer, error.message, fix)


@cache
def _openapi() -> jsonschema_rs.Validator:
    schema = json.loads(_published().read_text(encoding="utf-8"))
    strict = {
        "$id": "https://workapis.invalid/openapi-3.1-with-schemas",  # a name, RFC 2606: nothing is fetched
        "$schema": _DIALECT,
        "$ref": schema["$id"],
        "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": _DIALECT}},
    }
    return jsonschema_rs.validator_for(strict, registry=jsonschema_rs.Registry([(schema["$id"], schema)]))


def _published() -> Path:
    # The pinned validator's package contains the schema of OpenAPI 3.1. Finding it avoids an import, which
    # would take longer than the whole validation.
    found = find_spec("openapi_spec_validator")
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError("openapi-spec-validator, which carries the OpenAPI 3.1 schema, is not installed")
    return Path(found.submodule_search_locations[0], "resources", "schemas", "v3.1", "schema.json")


def _slips(document: dict[str, Any], origins: Origins, told: Collection[str]) -> Iterator[Fault]:
    for pointer, schema in schemas(document):
        for key in schema:
            place = pointers.join(pointer, key)
            if key not in _KEYWORDS and not key.startswith("x-") and place not in told:
                message = f"{key!r} is not a keyword of JSON Schema 2020-12"
                yield origins.fault(place, message, "correct the spelling, or remove it")
        if isinstance(schema.get("pattern"), str):
            yield from _bad_pattern(schema["pattern"], pointers.join(pointer, "pattern"), origins)
        if "default" in schema:
            yield from _bad_default(document, schema, pointers.join(pointer, "default"), origins)


def _bad_pattern(pattern: str, pointer: str, origins: Origins) -> Iterator[Fault]:
    try:
        jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except (jsonschema_rs.ValidationError, ValueError):
        yield origins.fault(pointer, f"{pattern!r} is not a regular expression", "correct the pattern")


def _bad_default(document: dict[str, Any], schema: dict[str, Any], pointer: str, origins: Origins) -> Iterator[Fault]:
    try:
        allows = jsonschema_rs.Draft202012Validator({**schema, "components": document.get("components", {})})
        fault = next(allows.iter_errors(schema["default"]), None)
    except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError):
        return  # another check reports an invalid schema
    if fault:
        yield origins.fault(
            pointer, f"the schema does not allow its default: {fault.message}", "correct one of the two"
        )


def _dangling(document: dict[str, Any], origins: Origins) -> Iterator[Fault]:
    for pointer, reference in references(document):
        try:
            found = reference.startswith("#") and pointers.resolve(document, reference[1:]) is not None
        except (KeyError, ValueError):
            found = False
        if not found:
            place = pointers.join(pointer, "$ref")
            yield origins.fault(place, f"{reference} leads nowhere in the bundle", "refer to a component of the bundle")


def _usual_slips(document: dict[str, Any]) -> Iterator[_Slip]:
    """Yield an error for notation of OpenAPI 3.0 that has another meaning in 3.1, with the new notation."""
    version = document.get("openapi")
    if not isinstance(version, str) or not _VERSION.match(version):
        fix = "write `openapi: 3.1.0`, and null as a type: [string, 'null'], not `nullable: true`"
        yield "/openapi", f"expected a version 3.1.x of OpenAPI, found {version}", fix
    for pointer, schema in schemas(document):
        yield from _of_schema(pointer, schema)
    for pointer, part in parts(document):
        if "example" in part:
            yield pointers.join(pointer, "example"), "`example` in a description", _EXAMPLE


def _of_schema(pointer: str, schema: dict[str, Any]) -> Iterator[_Slip]:
    kind = schema.get("type")
    if "nullable" in schema:
        yield pointers.join(pointer, "nullable"), "`nullable` is a keyword of OpenAPI 3.0", f"remove it{_or_null(kind)}"
    if "type" in schema and (kind is None or (isinstance(kind, list) and None in kind)):
        kinds = ["'null'" if each is None else str(each) for each in (kind or [None])]
        fix = f"write `type: {'[' + ', '.join(kinds) + ']' if kind else kinds[0]}`"
        yield pointers.join(pointer, "type"), "null without quotes is not a type", fix


def _or_null(kind: Any) -> str:
    if isinstance(kind, str):
        return f". If the value may be null, write `type: [{kind}, 'null']`"
    return ". If the value may be null, write `anyOf` of the schema and of `type: 'null'`"
