"""Every operation of every API against a service that fails as scripted: its retries and its errors."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs
import pytest

from tests.operations import DRIVERS, Described, described
from tests.outcomes import done, runner
from tests.repository import SLUGS
from workapis import errors
from workapis.options import RetryPolicy
from workapis.paging import AsyncPages, Pages
from workapis.testing import FakeService

CASES = [
    (item, DRIVERS[number % 2])
    for slug in SLUGS
    for number, item in enumerate(described(slug))
    if "x-workapis-upload" not in item.operation.value
]
MINUTE = 60


@cache
def served(slug: str) -> tuple[FakeService, dict[str, Any]]:
    """Return a fake that all cases of an API share, and a client of it by each driver."""
    service, settings = FakeService(slug), {"limit": False, "retry": RetryPolicy(quota=10_000)}
    return service, {"sync": service.client(**settings), "async": service.async_client(**settings)}


@attrs.define
class Came:
    """Outcome of a call: the class of its error, "" without one; the error; number of requests; seconds waited."""

    kind: str
    error: Any
    requests: int
    slept: list[float]


def called(item: Described, driver: str, fault: Mapping[str, Any] | None = None) -> Came:
    """Call an operation with its sample arguments; of a list the first page."""
    service, clients = served(item.slug)
    service.pass_time(MINUTE * 10)
    if fault is not None:
        service.fail(item.name, **fault)
    before, slept, error = len(service.log), len(service.slept), None
    try:
        runner().run(_answered(item, clients[driver]))
    except errors.WorkAPIsError as raised:
        error = raised
    return Came(type(error).__name__ if error else "", error, len(service.log) - before, service.slept[slept:])


async def _answered(item: Described, client: Any) -> None:
    value = item.call(client)
    await done(value.first_page() if isinstance(value, (Pages, AsyncPages)) else value)


def is_repeated(item: Described) -> bool:
    """Return whether a request of an operation may be sent twice, by its method or by what the documentation says."""
    return item.kind != "write" or bool(item.operation.value.get("x-workapis-retry", {}).get("safe"))


@pytest.mark.parametrize("slug", SLUGS)
def test_a_lost_request_is_sent_again_only_if_it_may_be(slug: str) -> None:
    """Reads, and writes that are documented as safe; any other write is sent once, and may have been applied."""
    faults = []
    for item, driver in CASES:
        if item.slug != slug:
            continue
        calm, came = called(item, driver), called(item, driver, {"drop": "before-effect"})
        wanted = (calm.kind, calm.requests + 1, [0.5]) if is_repeated(item) else ("TransportError", 1, [])
        is_open = came.error is not None and came.error.may_have_been_applied
        if (came.kind, came.requests, came.slept) != wanted or (not is_repeated(item) and not is_open):
            faults.append(f"{item} ({driver}): expected {wanted}, found {came}")
    assert faults == []


@pytest.mark.parametrize("slug", SLUGS)
def test_a_call_beyond_the_limit_is_sent_again(slug: str) -> None:
    """It was refused unread, be it a read or a write; what the service asks to wait for is waited for."""
    faults = []
    for item, driver in CASES:
        if item.slug == slug:
            calm, came = called(item, driver), called(item, driver, {"status": 429, "retry_after": 3})
            if (came.requests, came.slept) != (calm.requests + 1, [3.0]):
                faults.append(f"{item} ({driver}): {came}")
    assert faults == []


@pytest.mark.parametrize("slug", SLUGS)
def test_a_refused_call_is_an_error_at_once(slug: str) -> None:
    """With 403 nothing was applied, and nothing is sent again; the error names the operation."""
    faults = []
    for item, driver in CASES:
        if item.slug == slug:
            came = called(item, driver, {"status": 403})
            said = (came.kind, came.requests, came.error and came.error.operation_id)
            if said != ("ForbiddenError", 1, item.operation.name) or came.error.may_have_been_applied:
                faults.append(f"{item} ({driver}): {came}")
    assert faults == []


@pytest.mark.parametrize("slug", SLUGS)
def test_a_failing_write_may_have_been_applied(slug: str) -> None:
    """A write that fails with 500 to the end says so, repeated or not; a read does not."""
    faults = []
    for item, driver in CASES:
        if item.slug == slug:
            came = called(item, driver, {"status": 500, "times": 4 if is_repeated(item) else 1})
            said = (came.kind, came.requests, came.error and came.error.may_have_been_applied)
            if said != ("ServerError", 4 if is_repeated(item) else 1, item.kind == "write"):
                faults.append(f"{item} ({driver}): {came}")
    assert faults == []


def test_every_operation_is_among_them() -> None:
    """By either driver, but for those that send files, which make several requests."""
    assert len(CASES) >= 400
    assert {driver for _, driver in CASES} == {*DRIVERS}
