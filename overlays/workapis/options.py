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
from typing import Any, Final, Literal

from attrs import Attribute, define, evolve, field

from workapis.drift import Deviation
from workapis.errors import ConfigurationError
from workapis.limits import LimitStore
from workapis.secret import Secret

Format = Literal["json", "xml"]
"""What requests and replies are written in, where a service lets the suffix of a path choose."""

Strict = bool | Literal["records", "paging"]
"""Of what a deviation is an error: True for all, "records" for values that do not decode, "paging" for lists."""

MEBIBYTE: Final = 1024 * 1024
KIBIBYTE: Final = 1024


_Check = Callable[[object, "Attribute[Any]", Any], None]


def _optional(check: _Check) -> _Check:
    def allow_none(instance: object, attribute: Attribute[Any], value: Any) -> None:
        if value is not None:
            check(instance, attribute, value)

    return allow_none


def _number(name: str, value: object, *, whole: bool = False) -> None:
    kinds = int if whole else (int, float)
    if not isinstance(value, kinds) or isinstance(value, bool):
        raise ConfigurationError(f"{name} must be a {'whole ' if whole else ''}number, got {type(value).__name__}")


def _positive(_instance: object, attribute: Attribute[Any], value: float) -> None:
    _number(attribute.name, value)
    if not value > 0:  # so written that it refuses NaN too
        raise ConfigurationError(f"{attribute.name} must be more than 0 seconds, got {value!r}")


def _at_least(least: int, *, whole: bool = False) -> _Check:
    def check(_instance: object, attribute: Attribute[Any], value: Any) -> None:
        _number(attribute.name, value, whole=whole)
        if not value >= least:
            raise ConfigurationError(f"{attribute.name} must be at least {least}, got {value!r}")

    return check


def _a(*kinds: type[Any]) -> _Check:
    def check(_instance: object, attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, kinds):
            names = " or ".join(kind.__name__ for kind in kinds)
            # The kind of what was given, never its value: it may be a secret.
            raise ConfigurationError(f"{attribute.name} must be of {names}, got {type(value).__name__}")

    return check


def _frozen(value: Iterable[int]) -> frozenset[int]:
    return frozenset(value)


def _statuses(_instance: object, attribute: Attribute[Any], value: Any) -> None:
    if not all(isinstance(item, int) and 400 <= item <= 599 for item in value):
        raise ConfigurationError(f"{attribute.name} must be statuses from 400 to 599, got {sorted(value, key=str)}")


def _upper(value: Any) -> Any:
    return value if value is None or isinstance(value, str) else frozenset(str(item).upper() for item in value)


def _methods(_instance: object, attribute: Attribute[Any], value: Any) -> None:
    known = {"GET", "PUT", "POST", "DELETE", "PATCH"}
    if isinstance(value, str) or not value <= known:
        raise ConfigurationError(f"{attribute.name} must be a set of {', '.join(sorted(known))}, got {value!r}")


def _texts(_instance: object, attribute: Attribute[Any], value: object) -> None:
    pairs = value.items() if isinstance(value, Mapping) else [(None, None)]
    if not all(isinstance(part, str) for pair in pairs for part in pair):
        raise ConfigurationError(f"{attribute.name} must map texts to texts")


def _callable(_instance: object, attribute: Attribute[Any], value: object) -> None:
    if not callable(value):
        raise ConfigurationError(f"{attribute.name} must be a function, got {type(value).__name__}")


def _plain_function(instance: object, attribute: Attribute[Any], value: object) -> None:
    _callable(instance, attribute, value)
    call = getattr(value, "__call__", None)  # noqa: B004 (what is called is looked at, not whether it can be)
    if inspect.iscoroutinefunction(value) or inspect.iscoroutinefunction(call):
        raise ConfigurationError(
            f"{attribute.name} must be a plain function (def, not async def): no client awaits what it returns; "
            "one for asyncio may start a task"
        )


def _format(_instance: object, attribute: Attribute[Any], value: object) -> None:
    if value not in (None, "json", "xml"):
        raise ConfigurationError(f"{attribute.name} must be 'json' or 'xml', got {value!r}")


def _strict(_instance: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, bool) and value not in ("records", "paging"):
        raise ConfigurationError(f"{attribute.name} must be True, False, 'records' or 'paging', got {value!r}")


def _secret(value: str | Secret | None) -> Secret | None:
    secret = None if value is None else Secret(value)
    del value  # a traceback may show variables
    if secret is not None and not isinstance(secret.reveal(), str):
        raise ConfigurationError("proxy and password must be texts (str)")
    return secret


@define(frozen=True)
class Timeouts:
    """How long to wait for a connection, for each part of an answer or a body, and for a free connection."""

    connect: float = field(default=5.0, validator=_positive)
    read: float = field(default=30.0, validator=_positive)
    write: float = field(default=30.0, validator=_positive)
    pool: float = field(default=30.0, validator=_positive)


def _timeouts(value: float | Timeouts | None) -> Timeouts | None:
    """Read one number as the time for each part of an answer; a connection takes 5 seconds at most all the same."""
    if value is None or isinstance(value, Timeouts):
        return value
    _number("timeout", value)
    if not value > 0:
        raise ConfigurationError(f"timeout must be more than 0 seconds, got {value!r}")
    return Timeouts(connect=min(5.0, value), read=value, write=value, pool=value)


def _some_timeouts(value: float | Timeouts) -> Timeouts:
    return _timeouts(value) or Timeouts()


TRANSIENT: Final = frozenset({408, 500, 502, 503, 504})
"""Failures that may pass: RFC 9110, 15.5.9 (the client may repeat the request) and 15.6 (a gateway, an overload)."""


@define(frozen=True)
class RetryPolicy:
    """How often and when a call is repeated; *whether* it may be is decided by what happened, not here.

    Attributes:
        attempts: at most so many requests, the first one included; 1 means never repeat.
        base: the longest first pause; each next one may be twice as long.
        cap: the longest pause. Each pause is drawn evenly from 0 to its longest ("full jitter").
        retry_after: a `Retry-After` of the service up to this is obeyed; beyond it the call fails at once.
        statuses: the failures that may pass, after which a call that can be repeated is repeated.
        methods: the HTTP methods that can be repeated even if they were sent; None for reads, and writes of which the
            documentation or the call says so. To name POST here is to vouch for every creation.
        quota: so many repetitions of all calls of a client may be open. Each takes one, each success gives one back;
            if none is left, a call fails as it is, so that an outage is not multiplied. What a limit refuses is free.

    The defaults are choices: four attempts with these pauses get over a restart of a service, which takes seconds, and
    add 3.5 seconds at most to a call that fails in the end; 60 seconds are as long as a documented lock lasts.
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
    """Settings of one call, given as `options=`; what is None is as the client has it.

    Attributes:
        timeout: seconds for each part of an answer, or `Timeouts`.
        deadline: seconds for the whole call with its pauses; `math.inf` for none.
        retry: when it is repeated; `RetryPolicy(attempts=1)` for never.
        headers: further request headers; credentials cannot be given here.
        format: "json" or "xml", where the service has both.
        retry_safe: True vouches that a second request of this write has the effect of one, so that it is repeated
            as a read is; False leaves that to what the documentation says of the operation.
    """

    timeout: Timeouts | None = field(default=None, converter=_timeouts)
    deadline: float | None = field(default=None, validator=_optional(_positive))
    retry: RetryPolicy | None = field(default=None, validator=_optional(_a(RetryPolicy)))
    headers: Mapping[str, str] = field(factory=dict, repr=False, validator=_texts)
    format: Format | None = field(default=None, validator=_format)
    retry_safe: bool = field(default=False, validator=_a(bool))


@define(frozen=True)
class Pool:
    """How many connections are open at a time and kept open, and how long an idle one is kept."""

    connections: int | None = field(default=100, validator=_optional(_at_least(0, whole=True)))
    idle: int | None = field(default=20, validator=_optional(_at_least(0, whole=True)))
    idle_seconds: float | None = field(default=5.0, validator=_optional(_at_least(0)))


@define(frozen=True)
class ClientCertificate:
    """A certificate by which the client proves who it is: PEM files, and the password of the key."""

    certificate: str | Path = field(validator=_a(str, Path))
    key: str | Path | None = field(default=None, validator=_optional(_a(str, Path)))
    password: Secret | None = field(default=None, converter=_secret)


@define(frozen=True)
class Network:
    """How the network is reached.

    Attributes:
        proxy: URL of a proxy (http, https; socks5 with the extra `socks`); None for that of the environment.
        trust_env: whether HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE and SSL_CERT_DIR are looked at.
        ca_bundle: PEM file or folder of the authorities to trust in place of the usual ones.
        client_certificate: a certificate of the client's own.
        http2: whether HTTP/2 is offered; needs the extra `http2`.
        pool: limits of the connection pool.
    """

    proxy: Secret | None = field(default=None, converter=_secret)
    trust_env: bool = field(default=True, validator=_a(bool))
    ca_bundle: str | Path | None = field(default=None, validator=_optional(_a(str, Path)))
    client_certificate: ClientCertificate | None = field(default=None, validator=_optional(_a(ClientCertificate)))
    http2: bool = field(default=False, validator=_a(bool))
    pool: Pool = field(factory=Pool, validator=_a(Pool))


@define(frozen=True)
class SizeLimits:
    """How large an answer may be, in bytes: its body after decompression, and its headers together."""

    body: int = field(default=64 * MEBIBYTE, validator=_at_least(0, whole=True))
    headers: int = field(default=64 * KIBIBYTE, validator=_at_least(0, whole=True))


@define(frozen=True)
class AttemptEvent:
    """One request of a call.

    Attributes:
        operation_id: the operation of the specification, "" for a free request.
        url: without the values of the query.
        attempt: from 1.
        status: the status of the answer, None where none came (yet).
        error: the name of the error's class, None where there was none.
        seconds: how long it took, None when it begins.
        retry_in: seconds until the next attempt, None where there will be none.
        call_id: the same for all events of one call, and of no other.
        rate_headers: what the answer said of rates, by names in lower case: `retry-after` and the headers that have
            `ratelimit` or `rate-limit` in their names.
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
    """A call; `attempts` is how many requests were sent, all else as in `AttemptEvent`."""

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
    """Functions that are told what happens; an exception of theirs is logged and goes no further.

    They are called in the thread of the call, for asyncio in its task, and are not awaited: give no `async def`.
    `waiting` is told how many seconds a call waits before its next request, and why.
    """

    call_started: Callable[[CallEvent], object] | None = field(default=None, validator=_function)
    attempt_started: Callable[[AttemptEvent], object] | None = field(default=None, validator=_function)
    attempt_ended: Callable[[AttemptEvent], object] | None = field(default=None, validator=_function)
    call_ended: Callable[[CallEvent], object] | None = field(default=None, validator=_function)
    waiting: Callable[[float, str], object] | None = field(default=None, validator=_function)


@define(frozen=True)
class Clock:
    """Time and chance; give your own to test without waiting."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], object] = time.sleep
    async_sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    random: Callable[[], float] = random.random


@define(frozen=True)
class Settings:
    """Settings of a client.

    Attributes:
        timeout: seconds for each part of an answer, or `Timeouts`.
        deadline: seconds for a whole call with its pauses; `math.inf` for none.
        retry: when calls are repeated.
        headers: further request headers of every call; credentials cannot be given here.
        network: proxy, TLS, HTTP/2, pool.
        sizes: how large an answer may be.
        hooks: what is told of calls and attempts.
        limit_store: where the requests of the budget are counted; None for the memory of the process, in which all
            clients of an account share one budget. A client with a clock of its own counts for itself.
        limit_margin: seconds for which a request counts longer than its window, for a service that counts late.
        limit_most: how many requests an answer of the service may allow; 0 for no more than are documented.
        limit: False sends without keeping to the documented budget.
        allow_http: allows credentials over plain http to hosts other than this machine.
        strict: makes errors of what is otherwise a warning, or only counted as drift. "records": a value that no
            spelling explains, or a required key that is not there, is a `DecodeError`. "paging": what is otherwise a
            `PaginationWarning` warning is a `PaginationError`. True for both.
        on_drift: is told of a `workapis.drift.Deviation` when it is first seen; what it raises goes no further.
        clock: time and chance.
        format: "json" or "xml", where the service has both; None for what it is documented in.
    """

    timeout: Timeouts = field(factory=Timeouts, converter=_some_timeouts)
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
        """Whether a value that does not decode is an error."""
        return self.strict in (True, "records")

    @property
    def strict_paging(self) -> bool:
        """Whether what is odd about the pages of a list is an error."""
        return self.strict in (True, "paging")

    def with_call(self, options: CallOptions | None) -> Settings:
        """Return these settings with those of a call in place of its own."""
        if options is None:
            return self
        given = {name: getattr(options, name) for name in ("timeout", "deadline", "retry", "format")}
        changes: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        return evolve(self, headers={**self.headers, **options.headers}, **changes)


NO_DEADLINE: Final = math.inf
