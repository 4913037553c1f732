"""What can be set: for a client (`Settings`) and for one call (`CallOptions`). Times are in seconds.

No type of the HTTP library is needed for any of it, and importing this module does not import that library.
"""

from __future__ import annotations

import asyncio
import math
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import Attribute, define, evolve, field, validators

from workapis._secret import Secret

if TYPE_CHECKING:
    from workapis.drift import Deviation

MEBIBYTE: Final = 1024 * 1024
KIBIBYTE: Final = 1024


def _positive(_instance: object, attribute: Attribute[Any], value: float) -> None:
    if not value > 0:  # so written that it refuses NaN too
        raise ValueError(f"{attribute.name} must be more than 0 seconds, got {value!r}")


def _secret(value: str | Secret | None) -> Secret | None:
    return None if value is None else Secret(value)


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
    return Timeouts(connect=min(5.0, value), read=value, write=value, pool=value)


def _some_timeouts(value: float | Timeouts) -> Timeouts:
    return _timeouts(value) or Timeouts()


@define(frozen=True)
class RetryPolicy:
    """How often and when a call is repeated; *whether* it may be is decided by what happened, not here.

    Attributes:
        attempts: at most so many requests, the first one included; 1 means never repeat.
        base: the longest first pause; each next one may be twice as long.
        cap: the longest pause. Each pause is drawn evenly from 0 to its longest ("full jitter").
        retry_after: a `Retry-After` of the service up to this is obeyed; beyond it the call fails at once.
    """

    attempts: int = field(default=4, validator=validators.ge(1))
    base: float = field(default=0.5, validator=validators.ge(0))
    cap: float = field(default=30.0, validator=validators.ge(0))
    retry_after: float = field(default=60.0, validator=validators.ge(0))


@define(frozen=True)
class CallOptions:
    """Settings of one call, given as `options=`; what is None is as the client has it.

    Attributes:
        timeout: seconds for each part of an answer, or `Timeouts`.
        deadline: seconds for the whole call with its pauses; `math.inf` for none.
        retry: when it is repeated; `RetryPolicy(attempts=1)` for never.
        headers: further request headers; credentials cannot be given here.
    """

    timeout: Timeouts | None = field(default=None, converter=_timeouts)
    deadline: float | None = field(default=None, validator=validators.optional(_positive))
    retry: RetryPolicy | None = None
    headers: Mapping[str, str] = field(factory=dict, repr=False)


@define(frozen=True)
class Pool:
    """How many connections are open at a time and kept open, and how long an idle one is kept."""

    connections: int | None = 100
    idle: int | None = 20
    idle_seconds: float | None = 5.0


@define(frozen=True)
class ClientCertificate:
    """A certificate by which the client proves who it is: PEM files, and the password of the key."""

    certificate: str | Path
    key: str | Path | None = None
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
    trust_env: bool = True
    ca_bundle: str | Path | None = None
    client_certificate: ClientCertificate | None = None
    http2: bool = False
    pool: Pool = field(factory=Pool)


@define(frozen=True)
class SizeLimits:
    """How large an answer may be, in bytes: its body after decompression, and its headers together."""

    body: int = 64 * MEBIBYTE
    headers: int = 64 * KIBIBYTE


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
    """

    operation_id: str
    method: str
    url: str
    attempt: int
    status: int | None = None
    error: str | None = None
    seconds: float | None = None
    retry_in: float | None = None


@define(frozen=True)
class CallEvent:
    """A call; `status`, `error` and `seconds` as in `AttemptEvent`, `attempts` is how many requests were sent."""

    operation_id: str
    method: str
    url: str
    attempts: int = 0
    status: int | None = None
    error: str | None = None
    seconds: float | None = None


@define(frozen=True)
class Hooks:
    """Functions that are told what happens; an exception of theirs is logged and goes no further."""

    call_started: Callable[[CallEvent], object] | None = None
    attempt_started: Callable[[AttemptEvent], object] | None = None
    attempt_ended: Callable[[AttemptEvent], object] | None = None
    call_ended: Callable[[CallEvent], object] | None = None


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
        limit_store: where the requests of the budget are counted; None for the client's own memory.
        limit: False sends without keeping to the documented budget.
        allow_http: allows credentials over plain http to hosts other than this machine.
        strict: makes errors of what is otherwise a warning, or only counted as drift: a value that no spelling
            explains, or a required key that is not there, is a `DecodeError`.
        on_drift: is told of a `workapis.drift.Deviation` when it is first seen; what it raises goes no further.
        clock: time and chance.
    """

    timeout: Timeouts = field(factory=Timeouts, converter=_some_timeouts)
    deadline: float = field(default=300.0, validator=_positive)
    retry: RetryPolicy = field(factory=RetryPolicy)
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    network: Network = field(factory=Network)
    sizes: SizeLimits = field(factory=SizeLimits)
    hooks: Hooks = field(factory=Hooks)
    limit_store: Any = None
    limit: bool = True
    allow_http: bool = False
    strict: bool = False
    on_drift: Callable[[Deviation], object] | None = None
    clock: Clock = field(factory=Clock)

    def with_call(self, options: CallOptions | None) -> Settings:
        """Return these settings with those of a call in place of its own."""
        if options is None:
            return self
        changes: dict[str, Any] = {
            name: value for name in ("timeout", "deadline", "retry") if (value := getattr(options, name)) is not None
        }
        return evolve(self, headers={**self.headers, **options.headers}, **changes)


NO_DEADLINE: Final = math.inf
