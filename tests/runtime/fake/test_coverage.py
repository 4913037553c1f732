"""The share of each API for which its fake keeps state, and that its bundle allows every response."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any

import jsonschema_rs
import pytest

from scripts.spec.operations import resolved
from tests.fakes.prober import Probed, Prober
from tests.operations import described
from tests.proof import figures, long_form
from tests.repository import SLUGS, published
from workapis.testing import coverage

IS_WIDE = bool(long_form(0, 1))


@cache
def probed(slug: str) -> Probed:
    return Prober(slug, is_wide=IS_WIDE).run()


def test_three_of_four_operations_have_state() -> None:
    """A write shows in a read; of two thirds of all operations the records have documented keys."""
    found = [probed(slug) for slug in SLUGS]
    total = sum(len(published_operations(slug)) for slug in SLUGS)
    stateful, described = (sum(len(getattr(item, name)) for item in found) for name in ("stateful", "described"))
    figures("fakes", {"operations": total, "with state": stateful, "with a described record": described})
    assert stateful / total > 0.75
    assert described / total > 0.65


def test_teampulse_is_served_from_the_store() -> None:
    """Its writes are few: what no write touches is read from what is kept."""
    found = probed("teampulse")
    assert len(found.stateful | found.served) >= 16


@pytest.mark.parametrize("slug", SLUGS)
def test_the_bundle_allows_every_answer(slug: str) -> None:
    """Status and body of each response are documented, refusals among them."""
    document, faults = published(slug), Counter[tuple[str, int, str]]()
    validators: dict[int, Any] = {}
    for item, status, value in probed(slug).answers:
        reply = resolved(document, item.operation.value["responses"].get(str(status)))
        schema = (reply or {}).get("content", {}).get("application/json", {}).get("schema")
        if reply is None or (schema is None and value is not None):
            faults[item.name, status, "not documented"] += 1
        elif schema is not None:
            if id(schema) not in validators:
                whole = {**schema, "components": document.get("components", {})}
                validators[id(schema)] = jsonschema_rs.validator_for(whole)
            found = validators[id(schema)].iter_errors(value)
            faults.update((item.name, status, error.message) for error in found)
    assert [*faults.items()][:5] == []
    assert len(probed(slug).answers) > 5


@pytest.mark.parametrize("slug", SLUGS)
def test_the_coverage_names_every_operation(slug: str) -> None:
    """With what the fake does for it, and the number of each sort; most read or write records."""
    lines = coverage(slug).splitlines()
    assert [line.split()[0] for line in lines[: lines.index("")]] == published_operations(slug)
    numbers = {line.split(maxsplit=1)[1]: int(line.split()[0]) for line in lines[lines.index("") + 1 :]}
    assert sum(numbers.values()) == len(published_operations(slug))
    assert numbers["read or write records"] > numbers.get("return the documented response", 0)


def published_operations(slug: str) -> list[str]:
    return [item.name for item in described(slug)]
