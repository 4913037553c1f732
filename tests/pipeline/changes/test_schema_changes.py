"""Changes of a schema, and their effect on users: the table of `schemas.yaml`, and drawn schemas."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.changes.change import ChangeKind
from tests.pipeline.changes.shop import found, with_value

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("schemas.yaml").read_text("utf-8"))


@pytest.mark.parametrize("direction", ["request", "reply"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_change_of_a_schema_is_judged_by_its_direction(case: dict[str, Any], direction: str) -> None:
    """A change breaks if requests accept less or a reply promises less, and what means the same is none."""
    is_reply = direction == "reply"
    components = case.get("components", {})
    old = with_value(case["old"], components, is_reply=is_reply)
    new = with_value(case["new"], case.get("new_components", components), is_reply=is_reply)
    python = case.get("python", "Thing.value" if is_reply else "things.create(value=)")
    kinds = [case[direction]] if isinstance(case[direction], str) else case[direction]
    expected = {(ChangeKind(kind), python) for kind in kinds if kind != "none"}
    assert found(old, new) == expected


def test_the_table_is_large_and_has_false_alarms() -> None:
    """There are sixty cases at least, and in fifteen of them nothing happened."""
    assert len(CASES) == len({case["name"] for case in CASES}) >= 60
    assert sum(case["request"] == case["reply"] == "none" for case in CASES) >= 15
