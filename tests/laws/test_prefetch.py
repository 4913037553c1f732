"""Lists that fetch pages ahead: every list of every bundle yields the same items as without."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.document import pointer as pointers
from tests.fakes.slow_service import SlowService
from tests.laws.test_lists import asked, body, record
from tests.operations import Described, of_kind, page_key, told_in_envelopes, told_in_headers
from tests.outcomes import Outcome, broken, outcome, shown
from tests.repository import SLUGS
from workapis.paging import AsyncPages
from workapis.transport import Request, Response

SIZE = 2


@dataclass(frozen=True)
class Told:
    """Places of number, pages and total in a response: names of headers, or JSON pointers into the body."""

    is_header: bool
    places: tuple[str, str, str]


def tellings(item: Described) -> list[Told]:
    """Return all ways in which a response to a list may say how it goes on."""
    found = [Told(True, names) for names in told_in_headers(item.slug)]
    if isinstance(item.success[1], dict):
        found += [Told(False, places) for places in told_in_envelopes(item.slug)]
    return [told for told in found if told.places[1]]


LISTS = [item for slug in SLUGS for item in of_kind(slug, "list") if (item.paging or page_key(slug)) and tellings(item)]


@dataclass(frozen=True)
class Plan:
    """A list as its service has it.

    Attributes:
        pages: how many pages there are.
        said: how many more it says that there are.
        odd: what comes in place of pages, by their numbers: a status, or the number of another page, less than 0 for
            an empty one.
    """

    pages: int
    said: int
    odd: dict[int, int]


@dataclass
class NumberedPages:
    """A service with so many pages of two records."""

    item: Described
    told: Told
    plan: Plan

    def __call__(self, request: Request) -> Response:
        key = self.item.paging.get("page") or page_key(self.item.slug)
        number = asked(request, key)
        odd = self.plan.odd.get(number, number)
        if odd >= 400:
            return Response(odd, {}, b"{}")
        first = (odd - 1) * SIZE + 1
        ids = range(first, first + SIZE) if 0 < odd <= self.plan.pages else range(0)
        value = body(self.item, [record(self.item, index) for index in ids])
        said = (number, self.plan.pages + self.plan.said, self.plan.pages * SIZE)
        headers = self._headers(said) if self.told.is_header else self._in_body(said, value)
        return Response(200, headers, json.dumps(value).encode())

    def _headers(self, said: tuple[int, int, int]) -> dict[str, str]:
        return {name: str(number) for name, number in zip(self.told.places, said, strict=True) if name}

    def _in_body(self, said: tuple[int, int, int], value: Any) -> dict[str, str]:
        for place, number in zip(self.told.places, said, strict=True):
            if place:
                *path, last = pointers.split(place)
                holder = value
                for name in path:
                    holder = holder.setdefault(name, {})
                holder[last] = number
        return {}


def walked(service: NumberedPages, concurrency: int = 0, turns: tuple[int, ...] = (0,), **more: Any) -> Outcome:
    """Iterate over a list, one page after the other or some at a time."""
    slow = SlowService(service, turns, turns[::-1])

    async def taking(item: Described, target: Any, found: Outcome) -> None:
        listed = item.call(target.with_options(transport=slow), **more)
        assert isinstance(listed, AsyncPages)
        async for page in (listed.prefetch(concurrency) if concurrency else listed).pages():
            found.pages.append(page)
            found.items += page.items

    found = outcome(service.item, service, "async", taking=taking)
    found.value = slow
    return found


def judged(found: Outcome) -> tuple[list[Any], str, list[str]]:
    """Return the whole outcome of an iteration: pages with their numbers and checkpoints, the error, the warnings."""
    return found.pages, repr(found.error), [str(item.message) for item in found.warned]


def test_every_list_is_the_same_with_pages_fetched_ahead() -> None:
    """If a response says how many pages there are: four at a time, in whatever order the responses come."""

    def law(item: Described, driver: str) -> Iterator[str]:
        for told in tellings(item):
            service = NumberedPages(item, told, Plan(5, 0, {}))
            plain, ahead = walked(service), walked(service, 3, (5, 0, 3, 1))
            if len(plain.ids) != 5 * SIZE or judged(plain) != judged(ahead):
                yield f"{told}: {plain.said()} became {ahead.said()}"
            if (ahead.value.begun, ahead.value.most) != (5, 3):
                yield f"{told}: {ahead.value.begun} requests, {ahead.value.most} at a time"

    assert len(LISTS) >= 85
    faults = broken(law, "list", drivers=("async",))
    assert not faults, shown(faults)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Draw a list, honest or not."""
    pages = draw(st.integers(0, 7))
    odd = st.one_of(st.sampled_from((-1, 404, 500)), st.integers(1, 8))
    return Plan(pages, draw(st.integers(-2, 3)), draw(st.dictionaries(st.integers(2, 7), odd, max_size=2)))


@given(
    item=st.sampled_from(LISTS),
    plan=plans(),
    concurrency=st.integers(1, 9),
    limit=st.none() | st.integers(0, 14),
    turns=st.lists(st.integers(0, 5), min_size=1, max_size=4).map(tuple),
    data=st.data(),
)
@settings(max_examples=80)
def test_a_drawn_list_is_the_same_with_pages_fetched_ahead(
    item: Described, plan: Plan, concurrency: int, limit: int | None, turns: tuple[int, ...], data: st.DataObject
) -> None:
    """Pages that fail, are gone, are empty or come again, and wrong numbers: each is as it is without."""
    service = NumberedPages(item, data.draw(st.sampled_from(tellings(item))), plan)
    plain, ahead = walked(service, limit=limit), walked(service, concurrency, turns, limit=limit)
    assert judged(ahead) == judged(plain)
    assert ahead.value.most <= concurrency
    assert ahead.value.begun < plain.value.begun + concurrency
    assert ahead.value.in_flight == 0
