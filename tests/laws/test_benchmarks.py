"""Benchmarks measure code that works: each candidate of this project runs once.

Other libraries are in the environment of their own session alone, `nox -s bench`.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import ExitStack
from typing import Any

from benchmarks import calls, candidates, loopback, prefetch, xml
from workapis.teamwork_projects.models import Project


def test_a_call_that_is_measured_answers() -> None:
    """With limiter, retries and hooks on, from a server in a process of its own."""
    with loopback.serving(json.dumps(calls.payload()).encode()) as base_url, ExitStack() as stack:
        call = candidates.workapis(base_url, None, stack)
        assert isinstance(call(), Project)
        assert call() == call()


def test_each_way_to_read_xml_that_is_measured_reads() -> None:
    """All projects of the page, as the JSON value has them."""
    size, ways = xml.candidates(value := xml.page())
    found: dict[str, Any] = {name: read() for name, read in ways.items()}
    assert size > xml.RECORDS * 100
    assert found["json.loads of the same page"] == value
    assert len(found["the JSON value"]["projects"]) == len(found["models"]) == xml.RECORDS
    assert all(isinstance(project, Project) for project in found["models"])


def test_the_list_that_is_measured_is_fetched_ahead() -> None:
    """All its records come, in no less time than their latencies: of three pages, the last two have one together."""
    transport = prefetch.served(3)
    with asyncio.Runner(loop_factory=prefetch.SkippingLoop) as runner:
        assert runner.run(prefetch.seconds(transport, 0)) >= 3 * prefetch.LATENCY
        assert runner.run(prefetch.seconds(transport, 8)) >= 2 * prefetch.LATENCY
