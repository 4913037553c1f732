"""Keywords that every client accepts besides its credentials, and the settings built from them."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, TypedDict

from attrs import evolve, fields

from workapis._transport.messages import AsyncTransport, Transport
from workapis.drift import OnDrift
from workapis.errors import ConfigurationError
from workapis.limits import LimitStore
from workapis.options import Clock, Format, Hooks, Network, RetryPolicy, Settings, SizeLimits, Strict, Timeouts


class CommonOptions(TypedDict, total=False):
    """The keywords that sync and async clients share; see `workapis.options.Settings` for what they mean."""

    timeout: float | Timeouts
    deadline: float
    retry: RetryPolicy
    headers: Mapping[str, str]
    network: Network
    sizes: SizeLimits
    hooks: Hooks
    limit: bool
    limit_store: LimitStore
    limit_margin: float
    limit_most: int
    allow_http: bool
    strict: Strict
    on_drift: OnDrift
    clock: Clock
    format: Format


class ClientOptions(CommonOptions, total=False):
    """The keywords of a client; `transport` sends the requests in place of the HTTP library."""

    transport: Transport


class AsyncClientOptions(CommonOptions, total=False):
    """The keywords of an async client; `transport` sends the requests in place of the HTTP library."""

    transport: AsyncTransport


_NAMES = frozenset(item.name for item in fields(Settings))


def settings(options: Mapping[str, Any], base: Settings | None = None) -> Settings:
    """Return settings with some changed; raise `ConfigurationError` for a keyword or a value that cannot be.

    Args:
        options: keywords of `ClientOptions`; `transport` is not looked at.
        base: the settings that are changed; None for the defaults.
    """
    changes = {name: value for name, value in options.items() if name != "transport"}
    unknown = sorted(changes.keys() - _NAMES)
    if unknown:
        raise ConfigurationError(f"no such setting: {', '.join(unknown)}; there are {', '.join(sorted(_NAMES))}")
    try:
        return evolve(base or Settings(), **changes)
    except (ConfigurationError, TypeError, ValueError) as error:
        raise ConfigurationError(f"{'/'.join(sorted(changes))}: {error}") from None


def check_transport(transport: Any, *, is_async: bool) -> None:
    """Refuse what is no transport, though it has such a method too, with `ConfigurationError`: clients of httpx.

    Args:
        transport: what was given; None for nothing.
        is_async: for which kind of client.
    """
    kind, adapter = ("AsyncClient", "of_async_client") if is_async else ("Client", "of_client")
    for base in type(transport).__mro__:
        library = base.__module__.partition(".")[0]
        if library not in ("httpx", "httpx2"):
            continue
        is_part = base.__name__ in ("BaseTransport", "AsyncBaseTransport")
        if is_part or base.__name__ in ("Client", "AsyncClient"):
            give = f"{library}.{kind}(transport=…)" if is_part else f"{library}.{kind}(…)"
            raise ConfigurationError(
                f"transport: {library}.{base.__name__} cannot be given as it is; "
                f"give workapis.transport.{adapter}({give})"
            )
    if not is_async and inspect.iscoroutinefunction(getattr(transport, "send", None)):
        raise ConfigurationError("transport: its send is a coroutine, which an async client alone can await")
