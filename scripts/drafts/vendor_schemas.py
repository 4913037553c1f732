"""Convert schemas of a vendor's OpenAPI description to this layout: a file per object, OpenAPI 3.1, own formats.

The drafts contain no text of the vendor: descriptions are written by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.document.pointer import unescape
from scripts.drafts.call_names import free
from scripts.drafts.guesses import guess, plain
from scripts.plan.python_names import pascal, singular, snake
from scripts.spec import wire_formats

_SCHEMAS = "#/components/schemas/"
_KEPT = (
    *("type", "enum", "const", "format", "default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "deprecated", "readOnly"),
    *("writeOnly", "multipleOf"),
)
# Formats of OpenAPI 3.0 besides the wire formats, by type.
_PLAIN = {"string": ("uri", "email"), "integer": ("int32", "int64"), "number": ("float", "double")}
_OTHER_NAMES = {"byte": "base64"}


@dataclass
class VendorSchemas:
    """The schemas of a description; ``made`` are those that became files, by name."""

    document: Mapping[str, Any]
    formats: Mapping[str, Any]
    made: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])

    def all(self) -> None:
        """Draft a file of each shared schema."""
        for name, schema in self._shared().items():
            self._file(class_name(name), schema)

    def of(self, schema: Any, name: str) -> dict[str, Any]:
        """Return a schema in the form of schemas/; an object inside becomes a file of that name."""
        if not isinstance(schema, Mapping):
            return {}
        if isinstance(schema.get("$ref"), str):
            return self._nullable({"$ref": f"{class_name(_target(schema['$ref']))}.yaml"}, schema)
        if parts := self._merged(schema):
            return self.of(parts, name)
        if isinstance(schema.get("properties"), Mapping) and schema["properties"]:
            free_name = self._free(name)
            self._file(free_name, schema)
            return self._nullable({"$ref": f"{free_name}.yaml"}, schema)
        return self._plain(schema, name)

    def resolved(self, schema: Any) -> Mapping[str, Any]:
        """Return the target of a reference to a shared schema; other schemas unchanged."""
        for _ in range(10):  # a chain of references longer than this is a circle
            if not isinstance(schema, Mapping) or not isinstance(schema.get("$ref"), str):
                break
            schema = self._shared().get(_target(schema["$ref"]))
        return schema if isinstance(schema, Mapping) else {}

    def _shared(self) -> Mapping[str, Any]:
        components = self.document.get("components")
        schemas = components.get("schemas") if isinstance(components, Mapping) else None
        return schemas if isinstance(schemas, Mapping) else {}

    def _free(self, name: str) -> str:
        taken = {*self.made, *map(class_name, self._shared())}
        number, found = 1, free(name)
        while found in taken:
            number += 1
            found = f"{name}{number}"
        return found

    def _file(self, name: str, schema: Mapping[str, Any]) -> None:
        self.made[name] = {}  # before those inside, which come behind it
        schema = self._merged(schema) or schema
        described = {
            **guess("write what it is"),
            "description": f"Schema of the vendor's description: {snake(name).replace('_', ' ')}.",
        }
        properties = schema.get("properties")
        if not isinstance(properties, Mapping) or not properties:
            self.made[name] = {**described, **self._plain(schema, name)}
            return
        made: dict[str, Any] = {**described, "type": "object"}
        if required := [key for key in schema.get("required", ()) if key in properties]:
            made["required"] = required
        made["properties"] = {key: self.of(value, f"{name}{_one(key)}") for key, value in properties.items()}
        if isinstance(schema.get("additionalProperties"), bool | Mapping):
            made["additionalProperties"] = self._additional(schema, name)
        self.made[name] = made

    def _merged(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """Return an `allOf` as one schema: a reference, or an object with all properties."""
        parts = schema.get("allOf")
        if not isinstance(parts, list) or not parts:
            return {}
        own = {key: value for key, value in schema.items() if key in ("properties", "required", "nullable")}
        if len(parts) == 1 and "properties" not in own:
            return {**parts[0], **own}
        properties: dict[str, Any] = {}
        required: list[str] = []
        for part in [*parts, own]:
            inner = self.resolved(part)
            inner = self._merged(inner) or inner
            properties |= inner.get("properties", {})
            required += inner.get("required", ())
        return {"type": "object", "required": list(dict.fromkeys(required)), "properties": properties, **own} | {
            "properties": properties,
            "required": list(dict.fromkeys(required)),
        }

    def _plain(self, schema: Mapping[str, Any], name: str) -> dict[str, Any]:
        for word in ("oneOf", "anyOf"):
            if isinstance(schema.get(word), list):
                choices = [self.of(choice, f"{name}{number}") for number, choice in enumerate(schema[word], 1)]
                return self._nullable({"anyOf": choices} if len(choices) > 1 else choices[0], schema)
        made = {key: schema[key] for key in _KEPT if key in schema}
        for bound in ("Minimum", "Maximum"):  # truths in OpenAPI 3.0, numbers in 3.1
            if isinstance(exclusive := made.get(f"exclusive{bound}"), bool):
                del made[f"exclusive{bound}"]
                if exclusive and bound.lower() in made:
                    made[f"exclusive{bound}"] = made.pop(bound.lower())
        if "type" not in made and "enum" in made:
            made = {"type": "integer" if all(isinstance(each, int) for each in made["enum"]) else "string", **made}
        if "items" in schema:
            made = {"type": "array", **made, "items": self.of(schema["items"], _one(name))}
        elif isinstance(schema.get("additionalProperties"), Mapping):
            made = {"type": "object", **made, "additionalProperties": self._additional(schema, name)}
        elif made.get("type") == "array":
            made["items"] = {}
        made = self._format(made)
        if "example" in schema:
            made["examples"] = [schema["example"]]
        elif isinstance(schema.get("examples"), list):
            made["examples"] = schema["examples"]
        return self._nullable(made, schema)

    def _additional(self, schema: Mapping[str, Any], name: str) -> Any:
        more = schema["additionalProperties"]
        return more if isinstance(more, bool) else self.of(more, f"{name}Value")

    def _format(self, made: dict[str, Any]) -> dict[str, Any]:
        name = made.get("format")
        if name is None:
            return made
        kinds = made.get("type")
        kind = next((each for each in kinds if each != "null"), "") if isinstance(kinds, list) else kinds
        name = _OTHER_NAMES.get(name, name)
        known = [wire for wire, entry in self.formats.items() if wire_formats.json_type(entry) == kind]
        if name in known or name in _PLAIN.get(str(kind), ()):
            return {**made, "format": name}
        bare = {key: value for key, value in made.items() if key != "format"}
        return {**guess(f"the vendor's format {name} is not a wire format here"), **bare}

    def _nullable(self, made: dict[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
        if schema.get("nullable") is not True:
            return made
        kind = plain(made).get("type")
        if not isinstance(kind, str):
            return {"anyOf": [*(made.get("anyOf") or [made]), {"type": "null"}]}
        wide = {**made, "type": [kind, "null"]}
        if "enum" in wide and None not in wide["enum"]:
            wide["enum"] = [*wide["enum"], None]
        return wide


def class_name(name: str) -> str:
    """Return the file name for a shared schema."""
    words = pascal(name)
    return free(words if words[:1].isalpha() else f"Schema{words}")


def _target(reference: str) -> str:
    return unescape(reference.removeprefix(_SCHEMAS))


def _one(name: str) -> str:
    *before, last = snake(name).split("_")
    return pascal("_".join([*before, singular(last)]))
