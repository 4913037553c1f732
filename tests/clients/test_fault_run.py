"""Calls over the fakes of all APIs while a fifth of the requests fail: nothing is applied twice or lost in silence."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

from tests.clients.fault_calls import LAWS, Run, world
from tests.proof import figures, long_form
from workapis.options import Timeouts

CALLS = long_form(365, 10_000)  # each operation once, in the short form
OVER_SOCKETS = long_form(30, 600)


def made(seed: str, calls: int, **how: Any) -> Run:
    """Make so many calls; the fakes start again when each operation was called."""
    with asyncio.Runner() as runner:
        run, chance = Run(runner), random.Random(seed)
        while run.calls < calls:
            with world(chance, runner, **how) as among:
                run.round(among, chance, calls - run.calls)
    return run


def judge(title: str, run: Run) -> None:
    """Print the outcome, and fail if it breaks a law."""
    assert set(run.faults) <= set(LAWS)
    for subject, counted in run.counts.items():
        figures(f"fault run {title}, {subject}", dict(counted.most_common()))
    figures(f"fault run {title}, broken laws", {name: run.faults[name] for name in LAWS})
    if run.faults.total():
        pytest.fail("\n".join([str(dict(run.faults)), *run.shown]), pytrace=False)


def test_no_write_is_lost_in_silence_or_applied_twice() -> None:
    """Despite failures a write is applied once, or fails and says what it knows; a read is whole or says if not."""
    judge("in the process", made("faults", CALLS, transport=True))


def test_the_same_holds_over_sockets() -> None:
    """The laws of the fault run hold for calls over real connections that break."""
    timeout = Timeouts(connect=2, read=0.4, write=2, pool=2)
    judge("over sockets", made("sockets", OVER_SOCKETS, transport=False, timeout=timeout))
