"""Every JSON schema that a published bundle gives to a body, and the values and places that may be broken in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import jsonschema_rs
import schemathesis
from hypothesis import Phase, settings
from hypothesis import strategies as st

from scripts.document import pointer as pointers
from scripts.evidence.payloads import holder
from scripts.spec import spellings
from scripts.spec.schemas import schemas
from tests.repository import SLUGS, Example, checker, published

Schema = Mapping[str, Any] | bool
Path = tuple[str | int, ...]

# A value of every kind that JSON Schema tells apart. It counts 7 among the numbers too.
KINDS: Mapping[str, Any] = {
    "null": None,
    "boolean": True,
    "integer": 7,
    "number": 0.5,
    "string": "text",
    "array": [],
    "object": {},
}
ALL = frozenset(KINDS)
# Bodies are big and slow to draw, and there is one test of each law a schema. To shrink one that fails takes minutes,
# and tells no more: what fails is told by its pointer.
FEW = settings(max_examples=max(1, settings().max_examples // 10), phases=[Phase.explicit, Phase.reuse, Phase.generate])


@dataclass(frozen=True)
class Shape:
    """One schema of an API, and its place in the published bundle."""

    slug: str
    pointer: str

    def __str__(self) -> str:
        return f"{self.slug}:{self.pointer.removeprefix('/components/schemas/')}"

    @property
    def schema(self) -> dict[str, Any]:
        found: dict[str, Any] = pointers.resolve(published(self.slug), self.pointer)
        return found


@dataclass(frozen=True)
class Place:
    """A place in a value, and the schemas of which one must fit there."""

    path: Path
    value: Any
    schemas: Sequence[Schema]

    def listed(self, slug: str) -> frozenset[str]:
        """Return the kinds that one of the schemas lists."""
        return frozenset().union(*(listed(slug, schema) for schema in self.schemas))

    def required(self) -> set[str]:
        """Return the keys that every schema of this place requires, in their one spelling."""
        return set.intersection(*(set(_keywords(schema).get("required", ())) for schema in self.schemas))

    def optional(self) -> list[str]:
        """Return the keys of the value that every schema of this place does without."""
        needed = {key for schema in self.schemas for key in spellings.required(_keywords(schema))}
        return [key for key in self.value if key not in needed]

    def is_open(self) -> bool:
        """Say whether keys of any kind may be added: this is no map, whose values are of a kind, and not kept empty."""
        closing = [_keywords(schema) for schema in self.schemas]
        return not any(isinstance(it.get("additionalProperties"), dict) or "maxProperties" in it for it in closing)


@cache
def shapes() -> tuple[Shape, ...]:
    """Return every component schema, and every schema of a JSON body that is more than the name of one."""
    found = []
    for slug in SLUGS:
        for pointer, schema in schemas(published(slug)):
            tokens = pointers.split(pointer)
            component = tokens[:2] == ["components", "schemas"] and len(tokens) == 3
            body = tokens[-1] == "schema" and tokens[-3] == "content" and tokens[-2].endswith("json")
            if component or (body and "$ref" not in schema):
                found.append(Shape(slug, pointer))
    return tuple(found)


def shape_of(example: Example) -> Shape:
    if isinstance(example.subject, str):
        return Shape(example.slug, pointers.join("/components/schemas", example.subject))
    schema = holder(published(example.slug), example.subject)["schema"]
    if "$ref" in schema:
        return Shape(example.slug, schema["$ref"].removeprefix("#"))
    return next(shape for shape in shapes() if shape.slug == example.slug and shape.schema is schema)


@cache
def validator(shape: Shape) -> jsonschema_rs.Draft202012Validator:
    """Return the validator of a shape, which checks patterns and leaves formats alone."""
    return checker(shape.slug).compile(shape.schema)


@cache
def drawn(shape: Shape) -> st.SearchStrategy[Any]:
    """Return a strategy of values that fit a shape."""
    bodies = _bodies(shape.slug)
    strategy: st.SearchStrategy[Any] = bodies[f"/{shapes().index(shape)}"]["POST"].as_strategy()
    return strategy.map(lambda case: case.body)


@cache
def _bodies(slug: str) -> Any:
    """Return an API of made-up operations, each of which takes one shape: schemathesis draws bodies, not schemas."""
    replies = {"200": {"description": "Never asked for."}}
    paths = {
        f"/{number}": {
            "post": {
                "requestBody": {"required": True, "content": {"application/json": {"schema": shape.schema}}},
                "responses": replies,
            }
        }
        for number, shape in enumerate(shapes())
        if shape.slug == slug
    }
    components = {"schemas": published(slug).get("components", {}).get("schemas", {})}
    info = {"title": slug, "version": "1"}
    return schemathesis.openapi.from_dict({"openapi": "3.1.0", "info": info, "paths": paths, "components": components})


def alternatives(slug: str, schema: Schema) -> list[Schema]:
    """Return the schemas without references and choices of which one must fit, if the schema must."""
    keywords = _keywords(schema)
    if "$ref" in keywords:
        return alternatives(slug, pointers.resolve(published(slug), keywords["$ref"].removeprefix("#")))
    if unknown := keywords.keys() & {"allOf", "not", "if", "patternProperties", "prefixItems", "unevaluatedProperties"}:
        raise NotImplementedError(f"teach the laws what {', '.join(sorted(unknown))} means, here and in places()")
    choices = keywords.get("anyOf") or keywords.get("oneOf")
    return [plain for choice in choices for plain in alternatives(slug, choice)] if choices else [schema]


def listed(slug: str, schema: Schema) -> frozenset[str]:
    """Return the kinds of value that a schema lists; all if it lists none."""
    if schema is False:
        return frozenset()
    kinds: set[str] = set()
    for plain in map(_keywords, alternatives(slug, schema)):
        values = plain["enum"] if "enum" in plain else [plain["const"]] if "const" in plain else None
        named = plain.get("type", sorted(ALL))
        types = {named} if isinstance(named, str) else set(named)
        types |= {"integer"} if "number" in types else set()
        kinds |= types if values is None else types & {kind(value) for value in values}
    return frozenset(kinds)


def kind(value: Any) -> str:
    """Return the kind of a JSON value; a whole number is an integer however it is written."""
    if isinstance(value, float):
        return "integer" if value.is_integer() else "number"
    types = {type(sample): name for name, sample in KINDS.items()}
    return types[type(value)]


def places(slug: str, schema: Schema, value: Any, path: Path = ()) -> Iterator[Place]:
    """Yield every place of a value that the schema describes, the outer before the inner."""
    plain = alternatives(slug, schema)
    yield from _places(slug, Place(path, value, plain))


def _places(slug: str, place: Place) -> Iterator[Place]:
    yield place
    fitting = [schema for schema in place.schemas if kind(place.value) in listed(slug, schema)]
    members = enumerate(place.value) if isinstance(place.value, list) else ()
    for key, item in place.value.items() if isinstance(place.value, dict) else members:
        inner = [_inner(_keywords(schema), key) for schema in fitting]
        if any(schema is not None for schema in inner):
            plain = [one for schema in inner for one in alternatives(slug, True if schema is None else schema)]
            yield from _places(slug, Place((*place.path, key), item, plain))


def _inner(keywords: Mapping[str, Any], key: str | int) -> Schema | None:
    """Return the schema of a member; None if it has none."""
    if isinstance(key, int):
        found: Schema | None = keywords.get("items")
        return found
    named: Schema | None = keywords.get("properties", {}).get(key, keywords.get("additionalProperties"))
    return named


def _keywords(schema: Schema) -> Mapping[str, Any]:
    return schema if isinstance(schema, Mapping) else {}


def objects(slug: str, schema: Schema, value: Any) -> Iterator[Place]:
    """Yield the places that hold an object, each with those schemas alone that an object may fit."""
    for place in places(slug, schema, value):
        fitting = [plain for plain in place.schemas if "object" in listed(slug, plain)]
        if isinstance(place.value, dict) and fitting:
            yield Place(place.path, place.value, fitting)


def put(value: Any, path: Path, new: Any) -> Any:
    """Return the value with another at a place; what is passed in stays as it is."""
    if not path:
        return new
    key, rest = path[0], path[1:]
    if isinstance(value, list):
        return [put(item, rest, new) if index == key else item for index, item in enumerate(value)]
    return {name: put(item, rest, new) if name == key else item for name, item in value.items()}


def without(place: Place, keys: Sequence[str]) -> dict[str, Any]:
    """Return the object at a place without some of its keys."""
    return {key: item for key, item in place.value.items() if key not in keys}
