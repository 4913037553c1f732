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
    """Counts the repetitions of all calls of a client, less their successes.

    Threads may count one wrong, which is of no matter: an outage is told from a fault by dozens.
    """

    open: int = 0

    def take(self, most: int) -> bool:
        """Count one, unless as many as may be are open."""
        if self.open >= most:
            return False
        self.open += 1
        return True

    def succeeded(self) -> None:
        """Give one back."""
        if self.open:
            self.open -= 1


@define(eq=False)
class Home:
    """Where the paths of an API begin: given once, or found by what says it, which may say another thing later.

    Attributes:
        url: the base URL, without a slash at the end; "" until it is found.
        finder: what says it; None if it is given.
    """

    url: str = ""
    finder: SiteFinder | None = field(default=None, repr=False)


def _home(given: str | Home) -> Home:
    return given if isinstance(given, Home) else Home(given)


@define(frozen=True)
class Service:
    """Everything that calls of one client share; it does not change, but for a base URL that is found.

    Attributes:
        api: what is known of the API.
        home: where its paths begin; `base_url=` of a new service takes a URL too.
        auth: what proves who calls; None where nothing does.
        settings: times, repetitions, hooks.
        store: where requests of the budget are counted.
        headers: those that every call needs, for this service alone.
        drift: what of the replies the documentation does not explain.
        quota: how many repetitions of its calls are open.
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
        """Return what is made for the first call that asks for it by this key, and kept for all others."""
        try:
            found: T = self._made[key]
        except KeyError:
            found = self._made.setdefault(key, make())
        return found

    @property
    def base_url(self) -> str:
        """Where the paths of the API begin, without a slash at the end; "" until it is found."""
        return self.home.url

    def located(self, terms: AuthContext) -> Flow[None]:
        """Find the base URL, unless it is given; errors as of `SiteFinder.site`."""
        if self.home.finder is not None:
            self.home.url = yield from self.home.finder.site(terms)

    @property
    def user_agent(self) -> str:
        """The name under which requests are sent: that of the application first, if it is told."""
        ours = f"workapis/{_version()} ({self.api.slug})"
        return f"{self.headers['user-agent']} {ours}" if "user-agent" in self.headers else ours

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must not be shown."""
        return self.auth.secrets if self.auth else ()

    def terms(self, settings: Settings, end: float) -> AuthContext:
        """Return how the scheme sends requests of its own during a call with these settings, until this moment."""
        return AuthContext(self.base_url, self.user_agent, settings, end, self.home.finder is not None)

    def limiters(self, operation: Operation[object]) -> tuple[Limiter, ...]:
        """Return what keeps the budgets that an operation uses: its own, and those of the API."""
        own = operation.id if operation.rate_limits else ""
        return (
            self.once(("limiters", own, self.base_url), lambda: self._limiters(operation))
            if self.settings.limit
            else ()
        )

    def remaining(self, operation: Operation[Any]) -> int | None:
        """How many requests of an operation may be sent at once; None if no budget is kept, or no store tells."""
        states = [limiter.state(self.settings.clock) for limiter in self.limiters(operation)]
        return min((state.remaining for state in states if state.remaining is not None), default=None)

    def _limiters(self, operation: Operation[object]) -> tuple[Limiter, ...]:
        limits = operation.rate_limits
        own = [self._limiter(limit, limit.shared or operation.id, is_one=len(limits) == 1) for limit in limits]
        return (*own, *self.account_limiters)

    @property
    def account_limiters(self) -> tuple[Limiter, ...]:
        """The keepers of the budgets of the account; none where none is documented, or none is kept to."""
        limits = self.api.rate_limits if self.settings.limit else ()
        return self.once(
            ("account limiters", self.base_url),
            lambda: tuple(self._limiter(limit, is_one=len(limits) == 1) for limit in limits),
        )

    @property
    def budget(self) -> BudgetState | None:
        """The state of the budget of the account, of several that with the fewest requests left; None without one."""
        states = [limiter.state(self.settings.clock) for limiter in self.account_limiters]
        return min(states, key=lambda state: state.limit if state.remaining is None else state.remaining, default=None)

    def _limiter(self, limit: RateLimit, of: str = "", *, is_one: bool) -> Limiter:
        account = self.auth.account if self.auth else ""
        which = "" if is_one else f"{limit.requests}/{limit.seconds:g}s"
        key = " ".join(filter(None, [self.api.slug, self.base_url, account, of, which]))
        kept = Budget(key, limit.requests, float(limit.seconds), self.settings.limit_margin, self.settings.limit_most)
        return Limiter(kept, self.store, limit.lock or 0.0, is_told=limit.told)

    def with_settings(self, settings: Settings) -> Service:
        """Return the same service with other settings, sharing budget and drift with this one."""
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
        api: what is known of the API.
        variables: what the caller gave for the variables of its server's URL.
        base_url: what the caller gave in place of that URL; "" if the credentials are to say it.
        auth: what proves who calls.
        settings: those of the client.
        headers: what the caller gave for the headers that every call needs, by argument.

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
    except PackageNotFoundError:  # run from a source tree that was not installed
        return "0"
