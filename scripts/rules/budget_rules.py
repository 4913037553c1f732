"""Lint rules for rate limits: requirements that the schema of ``x-workapis-rate-limit`` cannot express."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.spec.bundle import Bundle
from scripts.spec.operations import operations

RATE_LIMIT = "x-workapis-rate-limit"


def budgets_differ(bundle: Bundle) -> Iterator[Fault]:
    """The rate limits of one list differ in their numbers, and headers describe one at most."""
    for place, budgets in _all(bundle):
        seen: dict[tuple[Any, Any], str] = {}
        for at, budget in budgets:
            numbers = (budget.get("requests"), budget.get("seconds"))
            if numbers in seen:
                yield bundle.origins.fault(
                    at, "the list contains this budget already", "remove it, or correct its numbers"
                )
            seen.setdefault(numbers, at)
        told = sum("told" in budget for _, budget in budgets)
        if told and len(budgets) == 1:
            yield bundle.origins.fault(
                f"{place}/told", "`told` of the only budget", "remove it: there is no other budget"
            )
        elif told > 1:
            fix = "keep `told` at the budget that the headers describe"
            yield bundle.origins.fault(place, "several budgets with `told`", fix)


def shared_budgets_are_alike(bundle: Bundle) -> Iterator[Fault]:
    """A rate limit that operations share has the same numbers at each; those of the root need no name."""
    known: dict[str, Mapping[str, Any]] = {}
    for place, budgets in _all(bundle):
        for at, budget in budgets:
            name = budget.get("shared")
            if name is not None and place.startswith(f"/{RATE_LIMIT}"):
                fix = "remove `shared`, or write the budget into the rows of the operations that share it"
                yield bundle.origins.fault(at, f"a budget of the root with the name {name}", fix)
            elif name is not None and known.setdefault(name, budget) != budget:
                message = f"the budget {name} differs from its first occurrence"
                yield bundle.origins.fault(at, message, "write the same everywhere, or rename it")


def _all(bundle: Bundle) -> Iterator[tuple[str, list[tuple[str, Mapping[str, Any]]]]]:
    """Yield each extension, and the rate limits in it, by their places."""
    nodes = [("", bundle.document), *((op.pointer, op.value) for op in operations(bundle.document))]
    for pointer, node in nodes:
        word, place = node.get(RATE_LIMIT), pointers.join(pointer, RATE_LIMIT)
        if isinstance(word, Mapping):
            yield place, [(place, word)]
        elif isinstance(word, list):  # the vocabulary reports any other type
            found = [(pointers.join(place, index), budget) for index, budget in enumerate(word)]
            yield place, [(at, budget) for at, budget in found if isinstance(budget, Mapping)]


OF_THE_RESULT: tuple[Callable[[Bundle], Iterator[Fault]], ...] = (budgets_differ, shared_budgets_are_alike)
