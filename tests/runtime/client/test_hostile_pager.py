"""Iterations over a hostile pager, and resumed ones after the list has changed: nothing is lost in silence."""

from __future__ import annotations

import asyncio
import random
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.fakes.hostile_lists import SURFACES, answering, client
from tests.fakes.hostile_pager import GOOD_LINKS, Pager, Scenario, Walk, drawn, reproduction, walked
from tests.fakes.smallest_scenario import smallest
from tests.proof import figures, long_form
from tests.runtime.client.pager_laws import broken, stays_in_the_tree
from workapis.errors import PaginationError
from workapis.paging import Page, PaginationWarning

PARTS = 2
_SEEDS = long_form(300, 10_000)
_RESUMED = long_form(100, 4_000)
Run = Callable[[Any], Any]
Draw = Callable[[int], Scenario]
Tried = Callable[[Scenario], tuple[Walk, list[str]]]


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    """Give what runs a coroutine."""
    with asyncio.Runner() as runner:
        yield runner.run


def _judge(title: str, seeds: range, drawn: Draw, walk: Tried) -> None:
    counts: Counter[str] = Counter({"walks": 0, "requests": 0, "silent": 0, "with drift": 0, "with an error": 0})
    failed = []
    for seed in seeds:
        outcome, faults = walk(drawn(seed))
        counts["walks"] += 1
        counts["requests"] += len(outcome.pager.sent)
        counts["silent"] += outcome.is_silent
        counts["with drift"] += bool(outcome.drift)
        counts["with an error"] += outcome.error is not None
        if faults:
            failed.append(seed)
    figures(title, counts | {"broken": len(failed)})
    assert not failed, f"{len(failed)} of {len(seeds)} seeds, such as {failed[:8]}\n{_shown(failed, drawn, walk)}"


def _shown(failed: list[int], drawn: Draw, walk: Tried) -> str:
    """Return small reproductions: those of the first few seeds, each made small with the first law that it breaks."""
    shown: dict[Scenario, str] = {}
    for seed in failed[:12]:
        law = _law(walk(drawn(seed))[1][0])
        small = smallest(drawn(seed), lambda plan, law=law: law in map(_law, walk(plan)[1]))  # type: ignore[misc]
        if small not in shown:
            shown[small] = f"seed {seed}: {reproduction(small, *walk(small))}"
    return "\n\n".join(shown.values())


def _law(fault: str) -> str:
    return fault.partition(":")[0]


def _seeds(count: int, part: int) -> range:
    return range(part, count, PARTS)


@pytest.mark.parametrize("part", range(PARTS))
def test_a_hostile_pager_is_walked_completely_or_told_of(run: Run, part: int) -> None:
    """Any behaviour of a service: an iteration ends, and is complete, or a warning or an error says that it is not."""

    def walk(plan: Scenario) -> tuple[Walk, list[str]]:
        outcome = walked(Pager(plan), run)
        return outcome, broken(outcome)

    _judge("hostile pager", _seeds(_SEEDS, part), drawn, walk)


def test_strict_paging_raises_at_what_is_else_a_warning(run: Run) -> None:
    """With `strict="paging"` an iteration ends with `PaginationError` if and only if it would else have warned."""

    def walk(plan: Scenario) -> tuple[Walk, list[str]]:
        calm, outcome = walked(Pager(plan), run), walked(Pager(plan), run, strict="paging")
        faults = [fault for fault in (stays_in_the_tree(outcome),) if fault]
        if bool(calm.drift) != isinstance(outcome.error, PaginationError):
            faults.append(f"strict: calm {calm.drift} {calm.error!r}, strict {outcome.error!r}")
        return outcome, faults

    _judge("hostile pager, strict", range(0, _SEEDS, 7), drawn, walk)


def _honest(seed: int) -> Scenario:
    """Return a list of an honest service; the moment 0 of `moves` is between two iterations."""
    chance = random.Random(seed)
    surface = chance.choice(list(SURFACES))
    told = chance.choice(("right", "digits", "absent") if SURFACES[surface].is_declared else ("right", "digits"))
    plan = Scenario(surface, chance.choice(("sync", "async")), chance.randint(1, 14), chance.randint(1, 4))
    plan = replace(plan, number=told, pages=told, total=told, ids=chance.choice(("good", "good", "words", "missing")))
    if not SURFACES[surface].page or chance.random() < 0.2:
        plan = replace(plan, link=chance.choice(GOOD_LINKS))
    moves = tuple((0, chance.choice(("in", "out")), chance.randint(0, 14)) for _ in range(chance.randint(0, 4)))
    return replace(plan, moves=moves, at=chance.randint(1, plan.count))


def _resumed(plan: Scenario, run: Run) -> tuple[Walk, list[str]]:
    """Iterate over `plan.at` items, change the list, and resume from the checkpoint."""
    pager = Pager(plan)
    first = walked(pager, run, stop_after=plan.at)
    for _, what, index in plan.moves:
        pager.change(what, index)
    if first.checkpoint is None:
        return first, []
    second = walked(pager, run, checkpoint=first.checkpoint)
    second.drift = first.drift + second.drift
    found = first.found + second.found
    faults = [stays_in_the_tree(first), stays_in_the_tree(second)]
    missed = pager.stayed - set(found)
    twice = [label for label, times in Counter(found).items() if times > 1]
    faults.append(f"missed: silent, but missed {sorted(missed)}" if missed and second.is_silent else "")
    faults.append(f"twice: silent, but twice {twice}" if twice and second.is_silent else "")
    faults.append(f"suspected, though nothing moved: {second.drift} {second.error!r}" if _is_idle(plan, second) else "")
    second.found = [*first.found, "|", *second.found]
    return second, [fault for fault in faults if fault]


def _is_idle(plan: Scenario, walk: Walk) -> bool:
    return not plan.moves and not walk.is_silent


def test_a_walk_that_resumes_misses_nothing_in_silence(run: Run) -> None:
    """Both iterations together hold all that stayed, each item once, or a warning or an error says that they do not."""
    _judge("resumed", range(_RESUMED), _honest, lambda plan: _resumed(plan, run))


def test_the_first_page_says_what_its_reply_told() -> None:
    """`Page.total` and `Page.pages` are the numbers in the response, None if it has none."""
    for seed in range(_SEEDS // 3):
        pager = Pager(replace(drawn(seed), driver="sync", moves=()))
        surface = pager.surface
        with answering(pager.answer), warnings.catch_warnings():
            warnings.simplefilter("ignore", PaginationWarning)
            page = surface.call(client(surface.api, "sync"), pager.plan.size).first_page()
        assert isinstance(page, Page)
        assert (page.pages, page.total) == (pager.sent[0].pages, pager.sent[0].total), f"seed {seed}: {pager.plan}"


def test_an_empty_page_before_the_total_is_no_end(run: Run, driver: str) -> None:
    """The next page is requested, a page further on, and a warning says what is missing."""
    walk = walked(Pager(Scenario("by offset", driver, count=9, order="lost", at=2)), run)
    assert walk.found == ["n1", "n2", "n3", "n7", "n8", "n9"]
    assert "listThings: the page at offset 3 is empty, and the service reports that there are more items." in walk.drift


def test_an_item_that_has_moved_is_found_on_the_pages_before(run: Run, driver: str) -> None:
    """They are looked at by the size of the pages, and nothing comes twice or is missed."""
    pager = Pager(Scenario("by offset", driver, count=9))
    first = walked(pager, run, stop_after=7)
    for _ in range(5):
        pager.change("out", 0)
    second = walked(pager, run, checkpoint=first.checkpoint)
    assert (first.found[-1], second.found, second.drift) == ("n7", ["n8", "n9"], [])
