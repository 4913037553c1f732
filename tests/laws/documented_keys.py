"""Count the leaf keys of responses and bodies that sources show and the bundle of Teamwork Projects names.

`python -m tests.laws.documented_keys` prints the count, and the keys that are not named.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from scripts.spec.operations import operations, resolved
from tests.repository import ROOT, published

FILE = ROOT / "tests/data/documented_keys.json"
_API = "teamwork_projects"


def documented() -> list[str]:
    """Return the keys that sources show, as `operation reply a/b` or `operation body a/b`."""
    listed = json.loads(FILE.read_text("utf-8"))["operations"]
    return [
        f"{name} {place} {path}"
        for name, shown in listed.items()
        for place in ("reply", "body")
        for path in shown.get(place, ())
    ]


def unnamed() -> list[str]:
    """Return those that the bundle does not name."""
    schemas = _Schemas(published(_API))
    return [line for line in documented() if not schemas.names(*line.split(" ", 2))]


class _Schemas:
    """The schemas of the responses and bodies of a bundle."""

    def __init__(self, bundle: Mapping[str, Any]) -> None:
        self._bundle = bundle
        self._operations = {item.name: item.value for item in operations(bundle)}

    def names(self, operation: str, place: str, path: str) -> bool:
        """Whether the schema of a response, or of a body, has this key; `*` stands for any key of a map."""
        node = self._operations[operation]
        nodes = [node.get("requestBody", {})]
        if place == "reply":
            nodes = [reply for status, reply in node["responses"].items() if status.startswith("2")]
        media = [kind for item in nodes for kind in resolved(self._bundle, item).get("content", {}).values()]
        return any(self._has(kind.get("schema", True), path.split("/")) for kind in media)

    def _has(self, schema: Any, path: list[str]) -> bool:
        if not path:
            return True
        key, *rest = path
        found = [part["additionalProperties" if key == "*" else "properties"] for part in self._parts(schema, key)]
        return any(self._has(item if key == "*" else item[key], rest) for item in found)

    def _parts(self, schema: Any, key: str) -> Iterator[Mapping[str, Any]]:
        # The schema and its alternatives, and those of the items of a list, that say something of the key.
        schema = resolved(self._bundle, schema)
        if not isinstance(schema, Mapping):
            return
        if key in schema.get("properties", ()) or (key == "*" and isinstance(schema.get("additionalProperties"), dict)):
            yield schema
        for inner in (
            schema.get("items"),
            *(part for word in ("allOf", "anyOf", "oneOf") for part in schema.get(word, ())),
        ):
            yield from self._parts(inner, key)


if __name__ == "__main__":
    total, missing = len(documented()), unnamed()
    print(f"{total - len(missing)} of {total} keys are named ({(total - len(missing)) / total:.1%}). Not named:")
    print("\n".join(missing))
