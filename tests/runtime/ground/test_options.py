"""Options and settings: impossible ones are refused at once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fakes.stage import Stage
from workapis import errors
from workapis._client.session import Session
from workapis.options import CallOptions, Hooks, Network, Pool, RetryPolicy, SizeLimits, Timeouts

WRONG: list[dict[str, Any]] = [
    *({"timeout": value} for value in (0, float("nan"), "5", True)),
    *({"deadline": value} for value in (0, -1, float("nan"), "5", False)),
    *({"retry": value} for value in (4, "always")),
    *({"headers": value} for value in (5, ["a"], {"a": 5}, {5: "a"})),
]


OF_CLIENTS: list[dict[str, Any]] = [
    {"tiemout": 5},
    *({name: 5} for name in ("network", "sizes", "hooks", "limit", "allow_http", "strict", "clock", "limit_store")),
]


@pytest.mark.parametrize("wrong", WRONG)
def test_options_that_cannot_be_are_refused(wrong: dict[str, Any]) -> None:
    """An option of a call of a wrong kind or value is a `ConfigurationError` that names it."""
    with pytest.raises(errors.ConfigurationError, match=next(iter(wrong))):
        CallOptions(**wrong)


@pytest.mark.parametrize(
    ("make", "wrong"),
    [
        *((RetryPolicy, {name: value}) for name in ("attempts", "base", "cap", "retry_after") for value in (-1, "1")),
        *((Timeouts, {name: value}) for name in ("connect", "read", "write", "pool") for value in (0, None)),
        *((Pool, {name: value}) for name in ("connections", "idle", "idle_seconds") for value in (-1, "1")),
        *((SizeLimits, {name: value}) for name in ("body", "headers") for value in (-1, 0.5)),
        *((Hooks, {name: 5}) for name in ("call_started", "attempt_started", "attempt_ended", "call_ended")),
        *((Network, {name: 5}) for name in ("proxy", "trust_env", "ca_bundle", "client_certificate", "http2", "pool")),
    ],
)
def test_parts_of_settings_that_cannot_be_are_refused(make: Any, wrong: dict[str, Any]) -> None:
    """So is one of their parts."""
    with pytest.raises(errors.ConfigurationError, match=next(iter(wrong))):
        make(**wrong)


@pytest.mark.parametrize("wrong", [*WRONG, *OF_CLIENTS])
def test_settings_that_cannot_be_are_refused(stage: Stage, wrong: dict[str, Any]) -> None:
    """A setting of a wrong name or value is a `ConfigurationError` that names it."""
    with pytest.raises(errors.ConfigurationError, match=next(iter(wrong))):
        Session(stage.service(**wrong), None)  # type: ignore[arg-type]  # nothing is sent
