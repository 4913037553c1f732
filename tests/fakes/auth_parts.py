"""An API and terms to test authentication without a server, and helpers that run schemes and flows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from workapis import errors
from workapis._api.api import Api, OAuth2Description
from workapis._auth.port import AuthContext
from workapis._transport.effects import Invoke
from workapis.options import Settings, SizeLimits
from workapis.transport import Request

API = Api(
    "small", "Small", "https://a.example", oauth2=OAuth2Description("https://a.example/in", "https://a.example/token")
)
TERMS = AuthContext("https://a.example/api", "the-agent", Settings(timeout=7, sizes=SizeLimits(11, 12)))


def told(make: Callable[[], object]) -> str:
    """Return the message of the error that something raises."""
    with pytest.raises(errors.WorkAPIsError) as caught:
        make()
    return str(caught.value)


def sent(auth: Any) -> Any:
    """Return what a scheme gives without sending anything."""
    flow = auth.authorise(TERMS)
    with pytest.raises(StopIteration) as end:
        next(flow)
    return end.value.value


def effect_of(flow: Any, outcome: Any = None) -> Any:
    """Return what a flow waits for next, after it asked its store."""
    effect = flow.send(outcome)
    while isinstance(effect, Invoke):
        effect = flow.send(effect.port())
    return effect


def request_of(flow: Any) -> Request:
    """Return the first request that a flow sends, after it asked its store."""
    found: Request = effect_of(flow).request
    return found


def outcome_of(flow: Any, outcome: Any = None) -> Any:
    """Return what a flow comes to without waiting for anything but its store."""
    with pytest.raises(StopIteration) as end:
        effect_of(flow, outcome)
    return end.value.value
