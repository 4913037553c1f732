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
    """How a scheme sends requests of its own: as the call does that needs its proof.

    Attributes:
        base_url: where the paths of the API begin.
        user_agent: the name under which requests are sent.
        settings: times, sizes and clock of the call.
        end: the moment of the monotonic clock at which the time for the whole call is over.
        is_found: whether the credentials say what the base URL is, and not the caller; it is "" until they did.
    """

    base_url: str
    user_agent: str
    settings: Settings
    end: float = math.inf
    is_found: bool = False

    @property
    def clock(self) -> Clock:
        """Time and chance."""
        return self.settings.clock

    def seconds_left(self) -> float | None:
        """Return the seconds until the end, None where there is none; raise `DeadlineError` after it."""
        left = self.end - self.clock.monotonic()
        if left <= 0:
            raise DeadlineError("the time for the whole call is over", sent=False)
        return left if math.isfinite(left) else None


@runtime_checkable
class SiteFinder(Protocol):
    """What a scheme has besides if it can say where the site of the caller is."""

    def site(self, terms: AuthContext) -> Flow[str]:
        """Return the base URL of the site.

        Raises:
            ConfigurationError: it is none that credentials may go to, or none is named.
            WorkAPIsError: nothing tells it.
        """
        ...


def site_finder(auth: object) -> SiteFinder | None:
    """Return a scheme as what says where the site is, None if it cannot."""
    return auth if isinstance(auth, SiteFinder) else None


class Auth(Protocol):
    """The port of an authentication scheme."""

    @property
    def advice(self) -> str:
        """What to do besides if the service refuses the proof; "" for nothing."""
        ...

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must not be shown, in every spelling in which it is sent."""
        ...

    @property
    def account(self) -> str:
        """A digest that tells whose budget the requests use."""
        ...

    def authorise(self, terms: AuthContext) -> Flow[Mapping[str, Secret]]:
        """Return what proves who calls; the flow may send, sleep and wait.

        That is headers by their names, and parameters of the query by names with a `?` before them.
        """
        ...

    def refused(self, proof: Mapping[str, Secret]) -> Flow[bool]:
        """Learn that the service answered 401 to this proof; return whether to ask for others and repeat."""
        ...
