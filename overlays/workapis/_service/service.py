"""A service: an API at a base URL, with credentials and settings."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any, TypeVar

from attrs import define, evolve, field

from workapis._api.api import Api
from workapis._api.operation import Operation, RateLimit
from workapis._auth.port import Auth, AuthContext, SiteFinder, site_finder
from workapis._request.caller_headers import check_headers
from workapis._service.address import base_url as checked_base_url
from workapis._service.needed_headers import needed_headers
from workapis._service.rate_limiter import Limiter
from workapis._transport.effects import Flow
from workapis.drift import Drift
from workapis.limits import PROCESS, Budget, BudgetState, LimitStore, MemoryLimitStore
from workapis.options import Settings
from workapis.secret import Secret

T = TypeVar("T")


@define
class RetryQuota:
    """Counts the retries of all calls of a client, less their successes.

    A race of threads may miscount by one, which does not matter: dozens distinguish an outage from a single fault.
    """

    open: int = 0

    def take(self, most: int) -> bool:
        """Count one retry; return False if `most` are open already."""
        if self.open >= most:
            return False
        self.open += 1
        return True

    def succeeded(self) -> None:
        """Give one retry back."""
        if self.open:
            self.open -= 1


@define(eq=False)
class Home:
    """Base URL of a service: fixed, or found by the credentials, which may find another one later.

    Attributes:
        url: Base URL, without a slash at the end, "" until it is found.
        finder: Scheme that finds the URL, None for a fixed one.
    """

    url: str = ""
    finder: SiteFinder | None = field(default=None, repr=False)


def _home(given: str | Home) -> Home:
    return given if isinstance(given, Home) else Home(given)


@define(frozen=True)
class Service:
    """Everything that the calls of one client share. It is immutable, except for a base URL that the credentials find.

    Attributes:
        api: Description of the API.
        home: Base URL; `base_url=` of a new service accepts a URL too.
        auth: Authentication scheme, None for none.
        settings: Timeouts, retries, hooks.
        store: Store that counts the requests of the rate limits.
        headers: Headers that every call needs, for this service alone.
        drift: Undocumented values in responses.
        quota: Open retries of its calls.
    """

    api: Api
    home: Home = field(converter=_home, alias="base_url")
    auth: Auth | None
    settings: Settings
    store: LimitStore = field(repr=False)
    headers: Mapping[str, str] = field(repr=False, factory=dict[str, str])
    drift: Drift = field(repr=False, factory=Drift)
    quota: RetryQuota = field(repr=False, eq=False, factory=RetryQuota)
    _made: dict[Any, Any] = field(repr=False, eq=False, init=False, factory=dict[Any, Any])

    def once(self, key: object, make: Callable[[], T]) -> T:
        """Return the value for a key; `make` creates it at the first call."""
        try:
            found: T = self._made[key]
        except KeyError:
            found = self._made.setdefault(key, make())
        return found

    @property
    def base_url(self) -> str:
        """URL below which the paths of the API begin, without a slash at the end; "" until it is found."""
        return self.home.url

    def located(self, terms: AuthContext) -> Flow[None]:
        """Find the base URL, unless it is fixed; errors as of `SiteFinder.site`."""
        if self.home.finder is not None:
            self.home.url = yield from self.home.finder.site(terms)

    @property
    def user_agent(self) -> str:
        """Value of the `User-Agent` header: that of the application first, if it passes one."""
        ours = f"workapis/{_version()} ({self.api.slug})"
        return f"{self.headers['user-agent']} {ours}" if "user-agent" in self.headers else ours

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Values that no message may show."""
        return self.auth.secrets if self.auth else ()

    def terms(self, settings: Settings, end: float) -> AuthContext:
        """Return the context for requests of the scheme during a call with these settings and this deadline."""
        return AuthContext(self.base_url, self.user_agent, settings, end, self.home.finder is not None)

    def limiters(self, operation: Operation[object]) -> tuple[Limiter, ...]:
        """Return the limiters of an operation: its own, and those of the API."""
        own = operation.id if operation.rate_limits else ""
        return (
            self.once(("limiters", own, self.base_url), lambda: self._limiters(operation))
            if self.settings.limit
            else ()
        )

    def remaining(self, operation: Operation[Any]) -> int | None:
        """Return how many requests of an operation may go at once; None if nothing limits them or no store knows."""
        states = [limiter.state(self.settings.clock) for limiter in self.limiters(operation)]
        return min((state.remaining for state in states if state.remaining is not None), default=None)

    def _limiters(self, operation: Operation[object]) -> tuple[Limiter, ...]:
        limits = operation.rate_limits
        own = [self._limiter(limit, limit.shared or operation.id, is_one=len(limits) == 1) for limit in limits]
        return (*own, *self.account_limiters)

    @property
    def account_limiters(self) -> tuple[Limiter, ...]:
        """The limiters of the account; none if no limit is documented, or `limit` is False."""
        limits = self.api.rate_limits if self.settings.limit else ()
        return self.once(
            ("account limiters", self.base_url),
            lambda: tuple(self._limiter(limit, is_one=len(limits) == 1) for limit in limits),
        )

    @property
    def budget(self) -> BudgetState | None:
        """State of the account's budget with the fewest requests left; None without a budget."""
        states = [limiter.state(self.settings.clock) for limiter in self.account_limiters]
        return min(states, key=lambda state: state.limit if state.remaining is None else state.remaining, default=None)

    def _limiter(self, limit: RateLimit, of: str = "", *, is_one: bool) -> Limiter:
        account = self.auth.account if self.auth else ""
        which = "" if is_one else f"{limit.requests}/{limit.seconds:g}s"
        key = " ".join(filter(None, [self.api.slug, self.base_url, account, of, which]))
        kept = Budget(key, limit.requests, float(limit.seconds), self.settings.limit_margin, self.settings.limit_most)
        return Limiter(kept, self.store, limit.lock or 0.0, is_told=limit.told)

    def with_settings(self, settings: Settings) -> Service:
        """Return the same service with other settings; both share budget and drift."""
        check_headers(settings.headers)
        self.api.check_format(settings.format)
        given = settings.limit_store if settings.limit_store is not self.settings.limit_store else None
        return evolve(self, settings=settings, store=self.store if given is None else given)


def service(
    api: Api,
    *,
    variables: Mapping[str, str | None],
    base_url: str | None,
    auth: Auth | None,
    settings: Settings,
    headers: Mapping[str, str | None] | None = None,
) -> Service:
    """Return the service of a client.

    Args:
        api: Description of the API.
        variables: Arguments for the variables of the server URL.
        base_url: URL in place of that of the server, "" if the credentials find it.
        auth: Authentication scheme.
        settings: Settings of the client.
        headers: Values of the headers that every call needs, by argument.

    Raises:
        ConfigurationError: the client could not work.
    """
    check_headers(settings.headers)
    api.check_format(settings.format)
    finder = site_finder(auth)
    if base_url == "" and finder is not None:
        home = Home("", finder)
    else:
        home = Home(checked_base_url(api.server, variables, base_url, allow_http=settings.allow_http))
    store = settings.limit_store or _own_store(settings)
    return Service(api, home, auth, settings, store, needed_headers(api, headers or {}), Drift(api.slug))


def _own_store(settings: Settings) -> LimitStore:
    is_usual = settings.clock.monotonic is time.monotonic
    return PROCESS if is_usual else MemoryLimitStore(settings.clock.monotonic)


@cache
def _version() -> str:
    try:
        return version("workapis")
    except PackageNotFoundError:  # a source tree that is not installed
        return "0"
