"""Settings of a client (`Settings`) and of one call (`CallOptions`). Times are in seconds.

No setting needs a type of the HTTP library, and importing this module does not import that library.
"""

from __future__ import annotations

import asyncio
import inspect
import math
import random
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final, Literal, cast

from attrs import Attribute, define, evolve, field

from workapis.drift import Deviation
from workapis.errors import ConfigurationError
from workapis.limits import LimitStore
from workapis.secret import Secret

Format = Literal["json", "xml"]
"""Format of requests and responses, for services that select it by the suffix of the path."""

Strict = bool | Literal["records", "paging"]
"""Deviations that raise errors: "records" for values that do not decode, "paging" for lists, True for both."""

MEBIBYTE: Final = 1024 * 1024
KIBIBYTE: Final = 1024

_Check = Callable[[object, "Attribute[Any]", Any], None]


def _optional(check: _Check) -> _Check:
    def allow_none(instance: object, attribute: Attribute[Any], value: Any) -> None:
        if value is not None:
            check(instance, attribute, value)

    return allow_none


def _wrong(instance: object, attribute: Attribute[Any], expected: str, got: str) -> ConfigurationError:
    return ConfigurationError(f"{type(instance).__name__}: {attribute.name}= must be {expected}, got {got}.")


def _number(instance: object, attribute: Attribute[Any], value: object, *, whole: bool = False) -> None:
    kinds = int if whole else (int, float)
    if not isinstance(value, kinds) or isinstance(value, bool):
        raise _wrong(instance, attribute, "an integer" if whole else "a number", type(value).__name__)


def _positive(instance: object, attribute: Attribute[Any], value: float) -> None:
    _number(instance, attribute, value)
    if not value > 0:  # so written that it refuses NaN too
        raise _wrong(instance, attribute, "more than 0 seconds", repr(value))


def _at_least(least: int, *, whole: bool = False) -> _Check:
    def check(instance: object, attribute: Attribute[Any], value: Any) -> None:
        _number(instance, attribute, value, whole=whole)
        if not value >= least:
            raise _wrong(instance, attribute, f"at least {least}", repr(value))

    return check


def _a(*kinds: type[Any]) -> _Check:
    def check(instance: object, attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, kinds):
            names = " or ".join(kind.__name__ for kind in kinds)
            # The type of the value, never the value: it may be a secret.
            raise _wrong(instance, attribute, f"of type {names}", type(value).__name__)

    return check


def _frozen(value: Iterable[int]) -> frozenset[int]:
    return frozenset(value)


def _statuses(instance: object, attribute: Attribute[Any], value: Any) -> None:
    if not all(isinstance(item, int) and 400 <= item <= 599 for item in value):
        raise _wrong(instance, attribute, "statuses from 400 to 599", str(sorted(value, key=str)))


def _upper(value: Any) -> Any:
    return value if value is None or isinstance(value, str) else frozenset(str(item).upper() for item in value)


def _methods(instance: object, attribute: Attribute[Any], value: Any) -> None:
    known = {"GET", "PUT", "POST", "DELETE", "PATCH"}
    if isinstance(value, str) or not value <= known:
        raise _wrong(instance, attribute, f"a set of {', '.join(sorted(known))}", repr(value))


def _texts(instance: object, attribute: Attribute[Any], value: object) -> None:
    parts = [part for pair in value.items() for part in pair] if isinstance(value, Mapping) else [value]
    wrong = [part for part in parts if not isinstance(part, str) or part is value]
    if wrong:
        raise _wrong(instance, attribute, "a mapping of strings to strings", type(wrong[0]).__name__)


def _callable(instance: object, attribute: Attribute[Any], value: object) -> None:
    if not callable(value):
        raise _wrong(instance, attribute, "a function", type(value).__name__)


def _plain_function(instance: object, attribute: Attribute[Any], value: object) -> None:
    _callable(instance, attribute, value)
    call = getattr(value, "__call__", None)  # noqa: B004 (inspects the method itself)
    if inspect.iscoroutinefunction(value) or inspect.iscoroutinefunction(call):
        raise ConfigurationError(
            f"{type(instance).__name__}: {attribute.name}= must be a plain function, got a coroutine function, which "
            "the client would not await. Pass a function that starts a task."
        )


def _format(instance: object, attribute: Attribute[Any], value: object) -> None:
    if value not in (None, "json", "xml"):
        raise _wrong(instance, attribute, '"json" or "xml"', repr(value))


def _strict(instance: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, bool) and value not in ("records", "paging"):
        raise _wrong(instance, attribute, 'True, False, "records" or "paging"', repr(value))


def _secret(value: str | Secret | None) -> Secret | None:
    return None if value is None else Secret(value)


def _of_string(instance: object, attribute: Attribute[Any], value: Secret | None) -> None:
    if value is not None and not isinstance(value.reveal(), str):
        raise _wrong(instance, attribute, "a string", type(value.reveal()).__name__)


@define(frozen=True)
class Timeouts:
    """Timeouts in seconds: connect 5, read and write 30 for each chunk, pool 30 for a free connection."""

    connect: float = field(default=5.0, validator=_positive)
    read: float = field(default=30.0, validator=_positive)
    write: float = field(default=30.0, validator=_positive)
    pool: float = field(default=30.0, validator=_positive)


def _timeouts(value: float | Timeouts | None) -> Timeouts | None:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0:
        return Timeouts(connect=min(5.0, value), read=value, write=value, pool=value)
    return cast("Timeouts | None", value)  # wrong values too: `_valid_timeouts` names their setting


def _some_timeouts(value: float | Timeouts | None) -> Timeouts:
    return Timeouts() if value is None else cast("Timeouts", _timeouts(value))


def _valid_timeouts(instance: object, attribute: Attribute[Any], value: Any) -> None:
    if not isinstance(value, Timeouts):
        _positive(instance, attribute, value)


TRANSIENT: Final = frozenset({408, 500, 502, 503, 504})
"""Statuses of temporary failures: RFC 9110, 15.5.9 (the client may retry the request) and 15.6 (gateway, overload)."""


@define(frozen=True)
class RetryPolicy:
    """Number and backoff of retries. The outcome of an attempt decides if a retry is safe, not this policy.

    Attributes:
        attempts: maximum number of requests of a call, the first included; 1 disables retries.
        base: maximum of the first delay in seconds; each further maximum doubles.
        cap: maximum of any delay in seconds. Delays are uniform between 0 and their maximum ("full jitter").
        retry_after: longest `Retry-After` in seconds that the client waits for; beyond it the call fails at once.
        statuses: statuses of temporary failures, after which the client retries an idempotent call.
        methods: the only HTTP methods that the client may send again after it sent them, so include GET; None for
            reads, and for writes that documentation or `CallOptions.retry_safe` declare safe. POST may create twice.
        quota: maximum number of open retries of all calls of a client. A retry uses one, a success restores one. If
            none is left, calls fail without a retry, so that an outage does not multiply requests. Retries after a
            rate limit use none.

    The defaults are choices: four attempts with these delays outlast the restart of a service, which takes seconds, and
    add at most 3.5 seconds to a call that fails in the end; a documented lock lasts 60 seconds.
    """

    attempts: int = field(default=4, validator=_at_least(1, whole=True))
    base: float = field(default=0.5, validator=_at_least(0))
    cap: float = field(default=30.0, validator=_at_least(0))
    retry_after: float = field(default=60.0, validator=_at_least(0))
    statuses: frozenset[int] = field(default=TRANSIENT, converter=_frozen, validator=_statuses)
    methods: frozenset[str] | None = field(default=None, converter=_upper, validator=_optional(_methods))
    quota: int = field(default=100, validator=_at_least(1, whole=True))


@define(frozen=True)
class CallOptions:
    """Settings of one call: pass them as `options=`. None keeps the setting of the client.

    Attributes:
        timeout: seconds for each chunk of a response (at most 5 to connect), or `Timeouts`.
        deadline: seconds for the whole call with its retries and waits; `math.inf` for none.
        retry: retry policy. `RetryPolicy(attempts=1)` disables retries.
        headers: additional request headers, without credentials.
        format: "json" or "xml", if the service has both.
        retry_safe: True declares this write idempotent, so that the client retries it like a read; False follows the
            documentation of the operation.
    """

    timeout: Timeouts | None = field(default=None, converter=_timeouts, validator=_optional(_valid_timeouts))
    deadline: float | None = field(default=None, validator=_optional(_positive))
    retry: RetryPolicy | None = field(default=None, validator=_optional(_a(RetryPolicy)))
    headers: Mapping[str, str] = field(factory=dict, repr=False, validator=_texts)
    format: Format | None = field(default=None, validator=_format)
    retry_safe: bool = field(default=False, validator=_a(bool))


@define(frozen=True)
class Pool:
    """Maximum of open and of idle connections, and seconds until an idle connection closes; None for no limit."""

    connections: int | None = field(default=100, validator=_optional(_at_least(0, whole=True)))
    idle: int | None = field(default=20, validator=_optional(_at_least(0, whole=True)))
    idle_seconds: float | None = field(default=5.0, validator=_optional(_at_least(0)))


@define(frozen=True)
class ClientCertificate:
    """TLS client certificate: PEM files of certificate and key, and the password of the key."""

    certificate: str | Path = field(validator=_a(str, Path))
    key: str | Path | None = field(default=None, validator=_optional(_a(str, Path)))
    password: Secret | None = field(default=None, converter=_secret, validator=_of_string)


@define(frozen=True)
class Network:
    """Proxy, TLS, HTTP/2 and connection pool.

    Attributes:
        proxy: URL of a proxy (http, https; socks5 with the extra `socks`); None for the proxy of the environment.
        trust_env: True uses HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE and SSL_CERT_DIR.
        ca_bundle: PEM file or folder of trusted authorities, instead of the default ones.
        client_certificate: TLS client certificate.
        http2: True offers HTTP/2; needs the extra `http2`.
        pool: limits of the connection pool.
    """

    proxy: Secret | None = field(default=None, converter=_secret, validator=_of_string)
    trust_env: bool = field(default=True, validator=_a(bool))
    ca_bundle: str | Path | None = field(default=None, validator=_optional(_a(str, Path)))
    client_certificate: ClientCertificate | None = field(default=None, validator=_optional(_a(ClientCertificate)))
    http2: bool = field(default=False, validator=_a(bool))
    pool: Pool = field(factory=Pool, validator=_a(Pool))


@define(frozen=True)
class SizeLimits:
    """Maximum size of a response in bytes: the decompressed body (64 MiB), and all headers together (64 KiB)."""

    body: int = field(default=64 * MEBIBYTE, validator=_at_least(0, whole=True))
    headers: int = field(default=64 * KIBIBYTE, validator=_at_least(0, whole=True))


@define(frozen=True)
class AttemptEvent:
    """An attempt of a call.

    Attributes:
        operation_id: operationId, "" for an untyped request.
        url: URL without the values of the query.
        attempt: number of the attempt, from 1.
        status: status of the response, None if there is none (yet).
        error: class name of the exception, None if there is none.
        seconds: duration in seconds, None when the attempt begins.
        retry_in: seconds until the next attempt, None if there is none.
        call_id: unique id of the call, the same in all its events.
        rate_headers: `retry-after`, and headers with `ratelimit` or `rate-limit` in their names, in lower case.
    """

    operation_id: str
    method: str
    url: str
    attempt: int
    status: int | None = None
    error: str | None = None
    seconds: float | None = None
    retry_in: float | None = None
    call_id: str = ""
    rate_headers: Mapping[str, str] = field(factory=dict[str, str])


@define(frozen=True)
class CallEvent:
    """A call; `attempts` is the number of requests so far, the other attributes are as in `AttemptEvent`."""

    operation_id: str
    method: str
    url: str
    attempts: int = 0
    status: int | None = None
    error: str | None = None
    seconds: float | None = None
    call_id: str = ""


_function: Final = _optional(_plain_function)


@define(frozen=True)
class Hooks:
    """Functions that receive events; the client logs and suppresses their exceptions.

    The client calls them in the thread of the call, or in its asyncio task, and does not await them: pass plain
    functions. `waiting` receives the seconds that a call waits before its next request, and the reason.
    """

    call_started: Callable[[CallEvent], object] | None = field(default=None, validator=_function)
    attempt_started: Callable[[AttemptEvent], object] | None = field(default=None, validator=_function)
    attempt_ended: Callable[[AttemptEvent], object] | None = field(default=None, validator=_function)
    call_ended: Callable[[CallEvent], object] | None = field(default=None, validator=_function)
    waiting: Callable[[float, str], object] | None = field(default=None, validator=_function)


@define(frozen=True)
class Clock:
    """Sources of time and randomness; replace them to test without waiting."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], object] = time.sleep
    async_sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    random: Callable[[], float] = random.random


@define(frozen=True)
class Settings:
    """Settings of a client.

    Attributes:
        timeout: seconds for each chunk of a response (at most 5 to connect), or `Timeouts`.
        deadline: seconds for a whole call with its retries and waits; 300 by default, `math.inf` for none.
        retry: retry policy.
        headers: additional headers of every request, without credentials.
        network: proxy, TLS, HTTP/2 and connection pool.
        sizes: maximum size of a response.
        hooks: functions that receive calls and attempts.
        limit_store: store that counts requests for the rate limit; None for the memory of the process, where all
            clients of an account share the limit. A client with its own clock counts for itself.
        limit_margin: seconds for which a request counts beyond its window, for a service that counts late.
        limit_most: maximum limit that a response may report; 0 for the documented limit.
        limit: False ignores the documented rate limit.
        allow_http: True allows credentials over plain http to other machines.
        strict: turns deviations into errors. "records": an unexpected value or a missing required key raises
            `DecodeError`, instead of counting as drift. "paging": `PaginationError` replaces `PaginationWarning`. True
            for both.
        on_drift: called with a `workapis.drift.Deviation` when it is new; its exceptions are logged and suppressed.
        clock: sources of time and randomness.
        format: "json" or "xml", if the service has both; None for the documented format.
    """

    timeout: Timeouts = field(factory=Timeouts, converter=_some_timeouts, validator=_valid_timeouts)
    deadline: float = field(default=300.0, validator=_positive)
    retry: RetryPolicy = field(factory=RetryPolicy, validator=_a(RetryPolicy))
    headers: Mapping[str, str] = field(factory=dict, repr=False, validator=_texts)
    network: Network = field(factory=Network, validator=_a(Network))
    sizes: SizeLimits = field(factory=SizeLimits, validator=_a(SizeLimits))
    hooks: Hooks = field(factory=Hooks, validator=_a(Hooks))
    limit_store: LimitStore | None = None
    limit_margin: float = field(default=0.0, validator=_at_least(0))
    limit_most: int = field(default=0, validator=_at_least(0, whole=True))
    limit: bool = field(default=True, validator=_a(bool))
    allow_http: bool = field(default=False, validator=_a(bool))
    strict: Strict = field(default=False, validator=_strict)
    on_drift: Callable[[Deviation], object] | None = field(default=None, validator=_function)
    clock: Clock = field(factory=Clock, validator=_a(Clock))
    format: Format | None = field(default=None, validator=_format)

    @property
    def strict_records(self) -> bool:
        """True if a value that does not decode raises an error."""
        return self.strict in (True, "records")

    @property
    def strict_paging(self) -> bool:
        """True if contradictions between the pages of a list raise an error."""
        return self.strict in (True, "paging")

    def with_call(self, options: CallOptions | None) -> Settings:
        """Return these settings with the ones of a call in their place."""
        if options is None:
            return self
        given = {name: getattr(options, name) for name in ("timeout", "deadline", "retry", "format")}
        changes: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        return evolve(self, headers={**self.headers, **options.headers}, **changes)


NO_DEADLINE: Final = math.inf
