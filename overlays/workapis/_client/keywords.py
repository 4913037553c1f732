"""Keywords that every client accepts besides its credentials, and the settings built from them."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, TypedDict

from attrs import evolve, fields

from workapis._models.suggestions import suggestion
from workapis._transport.messages import AsyncTransport, Transport
from workapis.drift import OnDrift
from workapis.errors import ConfigurationError
from workapis.limits import LimitStore
from workapis.options import Clock, Format, Hooks, Network, RetryPolicy, Settings, SizeLimits, Strict, Timeouts


class CommonOptions(TypedDict, total=False):
    """Keywords of sync and async clients; `workapis.options.Settings` documents them."""

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
    """Keywords of a client; `transport` replaces the HTTP library."""

    transport: Transport


class AsyncClientOptions(CommonOptions, total=False):
    """Keywords of an async client; `transport` replaces the HTTP library."""

    transport: AsyncTransport


_NAMES = frozenset(item.name for item in fields(Settings))


def settings(options: Mapping[str, Any], base: Settings | None = None) -> Settings:
    """Return settings with changes; raise `ConfigurationError` for an unknown keyword or a wrong value.

    Args:
        options: keywords of `ClientOptions`, of which `transport` has no effect.
        base: settings to change; None for the defaults.
    """
    changes = {name: value for name, value in options.items() if name != "transport"}
    unknown = sorted(changes.keys() - _NAMES)
    if unknown:
        known = {*_NAMES, "transport"}
        meant = suggestion(unknown[0], known)
        hint = meant if meant.endswith("?") else f"Settings are {', '.join(sorted(known))}."
        raise ConfigurationError(f"unexpected argument {unknown[0]}=. {hint}")
    try:
        return evolve(base or Settings(), **changes)
    except ConfigurationError as error:
        raise ConfigurationError(str(error).removeprefix("Settings: ")) from None
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"{', '.join(f'{name}=' for name in sorted(changes))}: {error}") from None


def check_transport(transport: Any, *, is_async: bool) -> None:
    """Raise `ConfigurationError` for a client or transport of httpx, which has a `send` too, but is no transport.

    Args:
        transport: argument of the client; None for the default.
        is_async: True for an async client.
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
                f"transport= must be a transport, got {library}.{base.__name__}. "
                f"Pass workapis.transport.{adapter}({give})."
            )
    if not is_async and inspect.iscoroutinefunction(getattr(transport, "send", None)):
        raise ConfigurationError("transport= has a coroutine function as send(). Pass it to the async client.")
