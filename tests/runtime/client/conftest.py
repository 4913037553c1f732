"""Fixtures that tests of lists share."""

from __future__ import annotations

import pytest


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> str:
    return str(request.param)
