"""The server of a test."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.redis_server.server import PROGRAM, RedisServer


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    """Start the system's redis-server; without one, skip, and fail if CI is set."""
    if PROGRAM is None:
        told = "there is no redis-server here: install the package of that name"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(told)
    server = RedisServer(tmp_path)
    server.start()
    try:
        yield server
    finally:
        server.stop()
