"""Fixtures that several modules share."""

from __future__ import annotations

import pytest

from tests.stage import Stage


@pytest.fixture(params=["sync", "async"])
def stage(request: pytest.FixtureRequest) -> Stage:
    """Give a stage for each of the two drivers."""
    return Stage(driver=request.param)
