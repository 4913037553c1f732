"""Small reproductions: a scenario of a hostile pager that fails, with as little in it as fails still."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import Any

from tests.fakes.hostile_pager import Scenario


def smallest(plan: Scenario, fails: Callable[[Scenario], object]) -> Scenario:
    """Return the smallest scenario found that fails: defaults put back, counts made less, while it still fails."""
    is_smaller = True
    while is_smaller:
        is_smaller = False
        for smaller in _smaller(plan):
            if fails(smaller):
                plan, is_smaller = smaller, True
                break
    return plan


def _smaller(plan: Scenario) -> Sequence[Scenario]:
    defaults: list[dict[str, Any]] = [{each.name: each.default} for each in fields(plan) if each.name != "count"]
    found = [replace(plan, **default) for default in defaults]
    found += [replace(plan, count=count) for count in range(plan.count)]
    found += [replace(plan, moves=plan.moves[:index] + plan.moves[index + 1 :]) for index in range(len(plan.moves))]
    return [each for each in found if each != plan]
