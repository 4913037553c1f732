"""Changes of an operation or of an API, and their effect on users: the table of `operations.yaml`."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.document import pointer as pointers
from tests.pipeline.changes.shop import changes, found, shop

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("operations.yaml").read_text("utf-8"))


def version(places: Mapping[str, Any]) -> dict[str, Any]:
    """Return the bundle with values at places; null takes one out, `-` is the end of a list."""
    document = shop()
    for place, value in places.items():
        *path, last = pointers.split(place)
        node: Any = document
        for token in path:
            node = node[int(token)] if isinstance(node, list) else node.setdefault(token, {})
        if value is None:
            node.pop(int(last) if isinstance(node, list) else last)
        elif isinstance(node, list):
            index = len(node) if last == "-" else int(last)
            node[index : index + 1] = [copy.deepcopy(value)]
        else:
            node[last] = copy.deepcopy(value)
    return document


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_change_of_an_operation_is_told_in_words_of_python(case: dict[str, Any]) -> None:
    """A change has its kind and the name of the method, argument, attribute or class, and there is no other."""
    expected = {tuple(item.split(" ", 1)) for item in case["found"]}
    assert found(version(case.get("old", {})), version(case.get("new", {}))) == expected


def test_a_change_has_the_operation_and_the_place() -> None:
    """A change of a shared schema is one of each operation that has it, with the pointer to it and a reason."""
    new = shop()
    new["components"]["schemas"]["Thing"]["properties"]["value"]["type"] = "integer"
    get = new["paths"]["/shelves/{shelf}/things/{id}"]["get"]
    old = shop()
    for document in (old, new):
        document["paths"]["/first"] = {"get": {**copy.deepcopy(get), "operationId": "getFirst", "parameters": []}}
    told = [item.as_json() for item in changes(old, new)]
    assert [item["operation"] for item in told] == ["getFirst", "getThing"]
    assert told[1] == {
        "kind": "breaking",
        "api": "shop",
        "operation": "getThing",
        "where": "/components/schemas/Thing/properties/value",
        "python": "Thing.value",
        "why": "str → int: another type",
    }
