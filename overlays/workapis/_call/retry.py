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
    """What may be repeated of one call.

    Attributes:
        repeatable: whether a second request has the effect of one: a read, or a write of which its documentation or
            the caller says so.
        rewindable: whether the body can be sent again.
        limit_status: the status by which the API says that its limit is reached, beside 429.
        lock: seconds for which the API refuses all requests after one too many; None where its documentation is silent.
        statuses: failures that may pass.
    """

    repeatable: bool
    rewindable: bool
    limit_status: int | None = None
    lock: float | None = None
    statuses: frozenset[int] = TRANSIENT

    def is_limit(self, response: Response) -> bool:
        """Return whether a response says that the request was refused, unread, for being one too many."""
        return is_refusal(response, self.limit_status)

    def allow_after_status(self, response: Response) -> bool:
        """Return whether a request that was answered so may be sent again."""
        return self.rewindable and (self.is_limit(response) or (self.repeatable and response.status in self.statuses))

    def allow_after_garbage(self) -> bool:
        """Return whether a request whose answer was no JSON and no XML may be sent again."""
        return self.rewindable and self.repeatable

    def allow_after_error(self, error: TransportError) -> bool:
        """Return whether a request that was not answered may be sent again."""
        return self.rewindable and (self.repeatable or not error.sent)


def rules(
    api: Api, operation: Operation[object], content: Content, policy: RetryPolicy, *, is_vouched: bool = False
) -> RetryRules:
    """Return what may be repeated of a call; `is_vouched` is whether the caller says that it all may."""
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
    """Return whether a write that was answered so may have been applied.

    A service may fail behind what it has done, and may answer what it has done with the address of the page to show
    next. 408 says that the request did not come whole (RFC 9110, 15.5.9), but is what some proxies answer where the
    service behind them is late. Any other status refuses it.
    """
    return status >= 500 or status in _UNCERTAIN


def is_rewindable(content: Content) -> bool:
    """Return whether a body can be sent a second time: an iterator, such as an open file, is used up by the first."""
    if content is None or isinstance(content, bytes):
        return True
    if isinstance(content, FileContent):
        return content.is_rewindable
    return not isinstance(content, Iterator) and not hasattr(content, "__anext__")


def pause(policy: RetryPolicy, attempt: int, chance: float) -> float:
    """Return the seconds before the next attempt: "full jitter", evenly from 0 to a bound that doubles up to a cap.

    Args:
        policy: base and cap.
        attempt: the number of the attempt that failed, from 1.
        chance: from 0 to 1.
    """
    # 2.0 ** 1024 is an OverflowError; the cap has been reached long before.
    return chance * min(policy.cap, policy.base * 2.0 ** min(attempt - 1, 64))


def retry_after(response: Response, now: float) -> float | None:
    """Return the seconds that a response asks to wait: `Retry-After` in seconds or as a date; None without one.

    Args:
        response: the response.
        now: seconds since 1970, against which a date is read where the response has no date of its own.
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
