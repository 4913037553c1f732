"""Fixtures that several modules share, and Hypothesis profiles: `dev` by default, `ci` where CI is set, `thorough`.

`--hypothesis-profile thorough` or the environment variable HYPOTHESIS_PROFILE chooses another.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.fakes.loopback import Loopback, loopback
from tests.fakes.stage import Stage

# Other work shares the machine: how long one example takes says nothing, so nothing fails for being slow.
_CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

settings.register_profile("dev", _CALM, max_examples=50)
# The same examples in every run, so that a change is judged by itself and not by luck.
settings.register_profile("ci", _CALM, max_examples=50, derandomize=True, database=None, print_blob=True)
# For mutation/: whether an example fails counts, not which is the smallest that does.
settings.register_profile(
    "mutation", _CALM, max_examples=30, derandomize=True, database=None, phases=[Phase.explicit, Phase.generate]
)
settings.register_profile("thorough", _CALM, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))


@pytest.fixture(params=["sync", "async"])
def stage(request: pytest.FixtureRequest) -> Stage:
    """Give a stage for each of the two drivers."""
    return Stage(driver=request.param)


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Serve one test on the loopback interface."""
    with loopback() as state:
        yield state
