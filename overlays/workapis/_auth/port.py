"""Interface of an authentication scheme: a flow that returns credentials and may send requests of its own."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from attrs import define

from workapis._transport.effects import Flow
from workapis.errors import DeadlineError
from workapis.options import Clock, Settings
from workapis.secret import Secret


@define(frozen=True)
class AuthContext:
    """Context for requests of a scheme: the settings of the call that needs the credentials.

    Attributes:
        base_url: URL below which the paths of the API begin, "" until the credentials determine it.
        user_agent: Value of the `User-Agent` header.
        settings: Timeouts, sizes and clock of the call.
        end: Deadline of the call, in seconds of the monotonic clock.
        is_found: True if the credentials, and not the caller, determine the base URL.
    """

    base_url: str
    user_agent: str
    settings: Settings
    end: float = math.inf
    is_found: bool = False

    @property
    def clock(self) -> Clock:
        """Clock and random numbers of the call."""
        return self.settings.clock

    def seconds_left(self) -> float | None:
        """Return the seconds until the deadline, None if there is none; raise `DeadlineError` after it."""
        left = self.end - self.clock.monotonic()
        if left <= 0:
            raise DeadlineError(f"deadline of {self.settings.deadline:g} s exceeded", sent=False)
        return left if math.isfinite(left) else None


@runtime_checkable
class SiteFinder(Protocol):
    """A scheme that can also find the caller's site."""

    def site(self, terms: AuthContext) -> Flow[str]:
        """Return the base URL of the site.

        Raises:
            ConfigurationError: the service names no site, or one that credentials may not go to.
            WorkAPIsError: no response names the site.
        """
        ...


def site_finder(auth: object) -> SiteFinder | None:
    """Return a scheme as a `SiteFinder`, None if it is none."""
    return auth if isinstance(auth, SiteFinder) else None


class Auth(Protocol):
    """Interface of an authentication scheme."""

    @property
    def advice(self) -> str:
        """Extra advice if the service refuses the credentials; "" for none."""
        ...

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Values that no message may show, in each encoding that a request has."""
        ...

    @property
    def account(self) -> str:
        """A digest that identifies the account whose rate limit the requests use."""
        ...

    def authorise(self, terms: AuthContext) -> Flow[Mapping[str, Secret]]:
        """Return the credentials of a request; the flow may send, sleep and wait.

        The keys are names of headers, and names of query parameters with a `?` before them.
        """
        ...

    def refused(self, proof: Mapping[str, Secret]) -> Flow[bool]:
        """Record that the service returned 401 for these credentials; return whether to fetch others and retry."""
        ...
