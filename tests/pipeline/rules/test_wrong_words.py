"""Any content of an extension or of a YAML file gives faults, never a traceback.

The places are read from the schemas of the vocabulary: a sample has every key that a schema names, and every choice of
it in turn; each place of a sample is then given what does not belong there.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from scripts.document import pointer as pointers
from scripts.document.yaml_document import parse
from scripts.rules import vocabulary
from tests.proof import long_form
from tests.shapes import put

VOCABULARIES = sorted(path.name.removesuffix(".schema.json") for path in vocabulary.FOLDER.glob("*.schema.json"))
GONE = object()
WRONG: list[Any] = [GONE, None, True, -1, 1.5, "", "no such thing", [], {}, [None], ["a", "a"], {"no such key": {}}]
DEEPEST = 12


def samples(name: str, schema: Any, depth: int = 0) -> list[Any]:
    """Return values that have all that a schema of that vocabulary names, fitting or not: one for each choice of it."""
    if not isinstance(schema, dict) or depth > DEEPEST:
        return ["a"]
    if "$ref" in schema:
        file, _, pointer = schema["$ref"].partition("#")
        name = file.removesuffix(".schema.json") or name
        return samples(name, pointers.resolve(vocabulary.schema(name), pointer), depth + 1)
    if "const" in schema:
        return [schema["const"]]
    if "enum" in schema:
        return list(schema["enum"])
    choices = [choice for word in ("oneOf", "anyOf") for choice in schema.get(word, ())]
    told: list[Any] = [
        value for choice in choices if choice.keys() - {"required"} for value in samples(name, choice, depth + 1)
    ]
    kinds = schema.get("type", "object" if "properties" in schema else "" if told else "string")
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        told += _of_kind(name, schema, kind, depth)
    return told or ["a"]


def _of_kind(name: str, schema: dict[str, Any], kind: str, depth: int) -> list[Any]:
    if kind == "object":
        parts = {key: samples(name, item, depth + 1) for key, item in schema.get("properties", {}).items()}
        others = schema.get("additionalProperties")
        if isinstance(others, dict):
            parts["other"] = samples(name, others, depth + 1)
        most = max(map(len, parts.values()), default=1)
        return [{key: items[turn % len(items)] for key, items in parts.items()} for turn in range(most)]
    if kind == "array":
        first = [samples(name, item, depth + 1)[0] for item in schema.get("prefixItems", ())]
        return [[*first, item] for item in samples(name, schema.get("items", {}), depth + 1)]
    plain: dict[str, list[Any]] = {"integer": [1], "number": [1], "boolean": [True], "null": [None], "": []}
    return plain.get(kind, ["a"])


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of every part of a value, that of all of it first."""
    yield path
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(item, (*path, key))


def spoilt(value: Any, path: tuple[str | int, ...], wrong: Any) -> Any:
    """Return the value with a wrong one at a place, or with nothing there."""
    if wrong is not GONE or not path:
        return put(value, path, None if wrong is GONE else wrong)
    around = pointers.resolve(value, pointers.join("", *path[:-1]))
    rest = [item for at, item in enumerate(around) if at != path[-1]] if isinstance(around, list) else around
    return put(value, path[:-1], {k: v for k, v in rest.items() if k != path[-1]} if isinstance(rest, dict) else rest)


def judged(name: str, value: Any) -> None:
    """Validate a value as a file of that vocabulary: each fault has a place in it, and a remedy."""
    document = parse(json.dumps(value), "a.yaml")
    for fault in vocabulary.misfits(document, name):
        assert fault.message, value
        assert fault.fix, value


def cases() -> Iterator[tuple[str, str]]:
    """Yield each vocabulary, and for that of words each word by itself."""
    for name in VOCABULARIES:
        if name == "words":
            yield from (("words", word) for word in vocabulary.words())
        else:
            yield name, ""


@pytest.mark.parametrize(("name", "word"), [*cases()])
def test_a_wrong_value_anywhere_is_told(name: str, word: str) -> None:
    """Each place of a valid sample, removed or replaced by a value of any kind, is validated without a traceback."""
    schema = vocabulary.schema(name)
    found = samples(name, schema["properties"][word] if word else schema)
    draw = random.Random(f"{name} {word}")
    for sample in found:
        whole = {word: sample} if word else sample
        judged(name, whole)
        for path in places(whole):
            if path or not word:
                for wrong in WRONG if long_form(0, 1) else draw.sample(WRONG, 1):
                    judged(name, spoilt(whole, path, wrong))
