"""Measure the coverage of each API for README.md and the site: described, typed, with a payload, with a source."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from scripts.plan.type_values import is_open
from scripts.plan.values import ApiPlan, read_models
from scripts.plan.values import operations as planned_operations
from scripts.spec.operations import operations

FILE = "generated/coverage.json"
# The kinds of source of operations, the strongest first, and their names in the table.
KINDS = {
    "printed": "printed",
    "elsewhere-on-page": "elsewhere on the page",
    "vendor-documentation": "other pages of the vendor",
    "vendor-code": "code of the vendor",
    "recorded-reply": "recorded replies",
    "third-party": "third parties",
    "inference": "inference",
}
_COUNTS = {
    "documented": "documented",
    "described": "described",
    "with_payload": "with a payload",
    "with_result": "with a result",
    "typed": "typed",
    "with_body": "with a body",
    "typed_bodies": "typed bodies",
    "keys": "keys of replies",
    "typed_keys": "typed keys",
}


def figures(document: Mapping[str, Any], sources: Mapping[str, Any], plan: ApiPlan | None = None) -> dict[str, int]:
    """Return the figures of one API, by name.

    Args:
        document: its finished bundle.
        sources: the value of its sources.yaml.
        plan: the plan of its client, None if there is none.
    """
    described = list(operations(document))
    kinds = Counter(operation.value.get("x-workapis-source", {}).get("kind") for operation in described)
    shown = {target.partition(".")[0] for entry in sources["payloads"] for target in entry["fits"]}
    return {
        "documented": len(described) + sum(entry.get("operations", 0) for entry in sources["left_out"]),
        "described": len(described),
        "with_payload": sum(operation.name in shown for operation in described),
        **_results(plan),
        **{kind: kinds[kind] for kind in KINDS},
    }


def _results(plan: ApiPlan | None) -> dict[str, int]:
    """Return the numbers of results, bodies and response keys, and of those with a type without ``Any``."""
    planned = [item for item in planned_operations(plan) if not item.is_further] if plan else []
    held = read_models(plan) if plan else frozenset[str]()
    models = [model for model in plan.models if model.name in held] if plan else []
    results = [item.reply for item in planned if item.reply]
    bodies = [item.body.type for item in planned if item.body]
    encoded = sum(item.encoded is not None for item in planned)  # each field of a form has a type, and bytes need none
    keys = [field.type for model in models for field in model.fields]
    return {
        "with_result": len(results),
        "typed": sum(not is_open(reply) for reply in results),
        "with_body": len(bodies) + encoded,
        "typed_bodies": sum(not is_open(body) for body in bodies) + encoded,
        "keys": len(keys),
        "typed_keys": sum(not is_open(key) for key in keys),
    }


def left_open(plan: ApiPlan) -> list[tuple[str, str]]:
    """Return the operations whose response or body has no type; the second of a pair names which."""
    planned = [item for item in planned_operations(plan) if not item.is_further]
    replies = [(item.id, "reply") for item in planned if item.reply and is_open(item.reply)]
    return sorted([*replies, *((item.id, "body") for item in planned if item.body and is_open(item.body.type))])


def total(apis: Mapping[str, Mapping[str, int]]) -> dict[str, int]:
    """Return the sums of the figures of all APIs."""
    return {name: sum(figures.get(name, 0) for figures in apis.values()) for name in (*_COUNTS, *KINDS)}


def text(apis: Mapping[str, Mapping[str, int]]) -> bytes:
    """Return the content of the figures file: the figures of each API by slug, and their sums."""
    value = {"apis": {slug: total({slug: apis[slug]}) for slug in sorted(apis)}, "all": total(apis)}
    return (json.dumps(value, indent=2) + "\n").encode()


def table(apis: Mapping[str, Mapping[str, int]]) -> str:
    """Return the figures as a Markdown table, without kinds of source that no operation has."""
    sums = total(apis)
    columns = _COUNTS | {kind: words for kind, words in KINDS.items() if sums[kind]}
    rows = [(f"`{slug}`", apis[slug]) for slug in sorted(apis)] + [("all", sums)]
    lines = [["API", *columns.values()], ["---", *("--:" for _ in columns)]]
    lines += [[name, *(str(figures.get(key, 0)) for key in columns)] for name, figures in rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
