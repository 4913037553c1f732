"""Tools that a laptop need not have."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

import pytest


def tool(name: str) -> Any:
    """Return a module; if it is not installed, skip, and fail if CI is set."""
    try:
        return import_module(name)
    except ImportError as error:
        told = f"there is no {error.name} here: `nox -s tools` installs it"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(told)
