"""Decide if and when to retry a call: pure decisions."""

from __future__ import annotations

import math
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Final

from attrs import define

from workapis._api.api import Api
from workapis._api.operation import Operation
from workapis._service.rate_limiter import is_refusal
from workapis._transport.messages import Content, Response
from workapis.errors import TransportError
from workapis.options import TRANSIENT, RetryPolicy
from workapis.uploads import FileContent

_UNCERTAIN: Final = frozenset({301, 302, 303, 408})


@define(frozen=True)
class RetryRules:
    """Conditions for retries of one call.

    Attributes:
        repeatable: True for a read, and for a write that the documentation or the caller declares idempotent.
        rewindable: True if the client can send the body again.
        limit_status: status of the API's rate limit, besides 429.
        lock: seconds for which the API refuses all requests after the limit; None if undocumented.
        statuses: statuses of temporary failures.
    """

    repeatable: bool
    rewindable: bool
    limit_status: int | None = None
    lock: float | None = None
    statuses: frozenset[int] = TRANSIENT

    def is_limit(self, response: Response) -> bool:
        """Return True if the service refused the request because of its rate limit, without applying it."""
        return is_refusal(response, self.limit_status)

    def allow_after_status(self, response: Response) -> bool:
        """Return True if a retry may follow this response."""
        return self.rewindable and (self.is_limit(response) or (self.repeatable and response.status in self.statuses))

    def allow_after_garbage(self) -> bool:
        """Return True if a retry may follow a response that is neither JSON nor XML."""
        return self.rewindable and self.repeatable

    def allow_after_error(self, error: TransportError) -> bool:
        """Return True if a retry may follow a request without a response."""
        return self.rewindable and (self.repeatable or not error.sent)


def rules(
    api: Api, operation: Operation[object], content: Content, policy: RetryPolicy, *, is_vouched: bool = False
) -> RetryRules:
    """Return the retry rules of a call; `is_vouched` is the caller's `retry_safe`."""
    status: int | None = None
    lock: float | None = None
    for limit in operation.rate_limits or api.rate_limits:
        status = status or limit.status
        lock = max(lock or 0.0, limit.lock) if limit.lock else lock
    is_safe = not operation.is_write or operation.retry_safe
    return RetryRules(
        repeatable=is_vouched or (is_safe if policy.methods is None else operation.method in policy.methods),
        rewindable=is_rewindable(content),
        limit_status=status,
        lock=lock,
        statuses=policy.statuses,
    )


def is_uncertain(status: int) -> bool:
    """Return True if a write with this status may have been applied.

    A service may apply a write and then fail, or redirect to the page to show next. 408 means that the request arrived
    incomplete (RFC 9110, 15.5.9), but some proxies send it if the service behind them is late. Any other status refuses
    the write.
    """
    return status >= 500 or status in _UNCERTAIN


def is_rewindable(content: Content) -> bool:
    """Return True if the client can send a body a second time. The first request uses up an iterator or open file."""
    if content is None or isinstance(content, bytes):
        return True
    if isinstance(content, FileContent):
        return content.is_rewindable
    return not isinstance(content, Iterator) and not hasattr(content, "__anext__")


def pause(policy: RetryPolicy, attempt: int, chance: float) -> float:
    """Return the seconds before the next attempt: "full jitter", uniform from 0 to a maximum that doubles up to a cap.

    Args:
        policy: retry policy with base and cap.
        attempt: number of the failed attempt, from 1.
        chance: random number from 0 to 1.
    """
    # 2.0 ** 1024 raises OverflowError; the cap applies long before.
    return chance * min(policy.cap, policy.base * 2.0 ** min(attempt - 1, 64))


def retry_after(response: Response, now: float) -> float | None:
    """Return the `Retry-After` of a response in seconds, also if it is a date; None if there is none.

    Args:
        response: a response.
        now: Unix time to compare a date with, if the response has no `Date`.
    """
    text = response.headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return float(text)
    moment = _moment(text)
    if moment is None:
        return None
    said = _moment(response.headers.get("date", ""))
    return max(0.0, moment - (now if said is None else said))


def _moment(text: str) -> float | None:
    try:
        moment = parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
    return moment if math.isfinite(moment) else None
