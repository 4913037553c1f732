"""Lists that fetch pages of a hostile pager ahead: they yield the same as one request after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes.hostile_lists import SURFACES
from tests.fakes.hostile_pager import Ahead, Pager, Scenario, Walk, drawn, reproduction, walked
from tests.fakes.slow_service import SlowService
from tests.proof import long_form
from tests.runtime.client.pager_laws import broken
from workapis.options import Strict

Run = Callable[[Any], Any]
_EXAMPLES = long_form(120, 10_000)
_TURNS = st.lists(st.integers(0, 6), min_size=1, max_size=5)


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    """Give what runs a coroutine, and then what it left behind."""
    with asyncio.Runner() as runner:

        def until_idle(work: Any) -> Any:
            found = runner.run(work)
            runner.run(_idle())
            return found

        yield until_idle


async def _idle() -> None:
    for _ in range(100):
        await asyncio.sleep(0)
        if asyncio.all_tasks() == {asyncio.current_task()}:
            return
    raise AssertionError(f"tasks were left: {asyncio.all_tasks()}")


@dataclass(frozen=True)
class Manner:
    """How to iterate over a list: so many pages at a time, to so many items, from a slow service."""

    concurrency: int
    limit: int | None
    stop_after: int | None
    strict: Strict
    before: tuple[int, ...]
    after: tuple[int, ...]


# Half of what is drawn does not say how many pages there are: each is tried as it is, and saying so over many.
_MANY = {"count": 14, "cap": 2, "pages": "right", "link": "none"}
_PLANS = st.builds(
    lambda seed, more: replace(drawn(seed), driver="async", **more),
    st.integers(0, 10**9),
    st.sampled_from([{}, _MANY, {**_MANY, "pages": "high"}]),
)
_MANNERS = st.builds(
    Manner,
    st.integers(1, 9),
    st.none() | st.integers(0, 12),
    st.none() | st.integers(1, 12),
    st.sampled_from((False, "paging")),
    _TURNS.map(tuple),
    _TURNS.map(tuple),
)


def both(plan: Scenario, manner: Manner, run: Run) -> tuple[Walk, Walk, SlowService]:
    """Iterate over a list without and with pages fetched ahead."""
    more: dict[str, Any] = {
        "strict": "paging" if manner.strict else False,
        "stop_after": manner.stop_after,
        "limit": manner.limit,
    }
    plain, pager = walked(Pager(plan), run, **more), Pager(plan)
    service = SlowService(pager.answer, manner.before, manner.after)
    return plain, walked(pager, run, ahead=Ahead(manner.concurrency, service), **more), service


def differences(plain: Walk, ahead: Walk) -> list[str]:
    """Return the differences of two iterations: items, warnings, error or checkpoint."""
    pairs = {
        "items": (plain.found, ahead.found),
        "warnings": (plain.drift, ahead.drift),
        "errors": (repr(plain.error), repr(ahead.error)),
        "checkpoints": (plain.checkpoint, ahead.checkpoint),
    }
    return [f"{name}: {one} became {other}" for name, (one, other) in pairs.items() if one != other]


def forgets_requests(plan: Scenario) -> bool:
    """Return whether a response does not depend on the requests before it."""
    by_request = {"late", "once"} & {plan.number, plan.pages, plan.total}
    return not (plan.moves or by_request or plan.order == "shuffled")


def in_vain(plan: Scenario) -> bool:
    """Return whether a page that was requested ahead may be none of the list: behind one of another size, or a link."""
    by_size = SURFACES[plan.surface].by == "offset" and plan.order != "honest"
    return by_size or plan.link in ("self", "previous", "first")


def sends_little(plain: Walk, ahead: Walk, manner: Manner, service: SlowService) -> list[str]:
    """Return what was sent that need not have been."""
    faults = []
    if service.most > manner.concurrency:
        faults.append(f"{service.most} requests in flight, and {manner.concurrency} were allowed")
    if service.begun >= len(plain.pager.sent) + manner.concurrency:
        faults.append(f"{service.begun} requests in place of {len(plain.pager.sent)}")
    if service.in_flight:
        faults.append(f"{service.in_flight} requests go on")
    return faults


@given(plan=_PLANS, manner=_MANNERS)
@settings(max_examples=_EXAMPLES)
def test_a_list_is_the_same_with_pages_fetched_ahead(run: Run, plan: Scenario, manner: Manner) -> None:
    """Whatever a service does and however long each answer takes: items, warnings, error and checkpoint are the same.

    At most `concurrency` requests are in flight, fewer than that are in vain, and none goes on behind the walk.
    If answers depend on the requests before, requests come in order, as they do from the client.
    """
    plan = replace(plan, moves=()) if in_vain(plan) else plan  # else it would move in another moment of the walk
    manner = manner if forgets_requests(plan) else replace(manner, before=(0,))
    plain, ahead, service = both(plan, manner, run)
    faults = differences(plain, ahead) + sends_little(plain, ahead, manner, service)
    assert not faults, f"{manner}\n{reproduction(plan, ahead, faults)}"


@given(plan=_PLANS, manner=_MANNERS)
@settings(max_examples=_EXAMPLES)
def test_a_list_that_changes_meanwhile_is_complete_or_told_of(run: Run, plan: Scenario, manner: Manner) -> None:
    """If requests arrive in any order while the list changes, the invariants of an iteration hold as without."""
    _, ahead, _ = both(plan, replace(manner, limit=None, stop_after=None, strict=False), run)
    faults = broken(ahead)
    assert not faults, f"{manner}\n{reproduction(plan, ahead, faults)}"


@pytest.mark.parametrize(
    ("plan", "most"),
    [
        (Scenario("by offset", count=14, cap=2), 4),
        (Scenario("by offset, array", count=14, cap=2), 4),
        (Scenario("by offset", count=14, cap=2, order="short", at=1), 4),
        (Scenario("by offset", count=24, cap=3, order="short", at=2), 4),
        (Scenario("by offset, untold", count=14, cap=2), 1),
        (Scenario("by offset, more", count=14, cap=2), 1),
    ],
)
def test_pages_are_fetched_ahead_if_their_offsets_are_known(run: Run, plan: Scenario, most: int) -> None:
    """By the total and the size of the pages that came; nothing is lost if a later one is shorter."""
    manner = Manner(4, None, None, False, (0,), (3,))
    plain, ahead, service = both(replace(plan, driver="async"), manner, run)
    assert differences(plain, ahead) + sends_little(plain, ahead, manner, service) == []
    assert (ahead.found, ahead.is_silent, service.most) == (ahead.pager.items, True, most)
