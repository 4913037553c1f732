"""Report the events of a call to the log and to the hooks of the settings.

    getProject attempt 1: GET https://… returned 503 in 0.001 s, retrying in 0.05 s

Retries and waits are at the level INFO, other lines at DEBUG. Only DEBUG lines show headers.
"""

from __future__ import annotations

import logging
import os
from functools import lru_cache
from typing import Any

from attrs import define, field

from workapis._callbacks import LOGGER, log, notify
from workapis._transport.messages import Request, Response
from workapis._transport.url import shown_url
from workapis.options import AttemptEvent, CallEvent, Clock, Hooks
from workapis.secret import Secret, redact


@lru_cache
def _logger(slug: str) -> logging.Logger:
    return LOGGER.getChild(slug)


@define
class CallObserver:
    """Observes one call and its attempts. It suppresses exceptions of hooks and log handlers.

    It creates events only if a hook receives them.
    """

    slug: str
    hooks: Hooks
    clock: Clock
    secrets: tuple[Secret, ...]
    operation_id: str
    request: Request
    attempts: int = 0
    _call_id: str = ""
    _same: tuple[str, str, str] | None = None
    _in_attempt: bool = False
    _call_began: float = 0.0
    _attempt_began: float = 0.0
    _shown: tuple[str, str] = field(default=("", ""), repr=False)  # a URL, and how it is shown

    def call_started(self) -> None:
        """Report the beginning of the call."""
        self._call_began = self.clock.monotonic()
        if self.hooks.call_started is not None:
            notify(self.hooks.call_started, self._call_event())

    def attempt_started(self, request: Request) -> None:
        """Report that the client is about to send a request."""
        self.attempts += 1
        self._in_attempt = True
        self._attempt_began = self.clock.monotonic()
        if self._log.isEnabledFor(logging.DEBUG):
            self._debug("%s %s, headers %s", request.method, self._url(request), request.headers)
        if self.hooks.attempt_started is not None:
            notify(self.hooks.attempt_started, self._attempt_event())

    def redirect_followed(self, request: Request) -> None:
        """Log that the attempt follows a redirect; hooks receive nothing."""
        if self._log.isEnabledFor(logging.DEBUG):
            self._debug("redirected to %s %s, headers %s", request.method, self._url(request), request.headers)

    def attempt_ended(self, outcome: Response | BaseException, retry_in: float | None = None) -> None:
        """Report the outcome, and the seconds until a retry; None if there is none."""
        if not self._in_attempt:
            return
        self._in_attempt = False
        seconds = self.clock.monotonic() - self._attempt_began
        level = logging.DEBUG if retry_in is None else logging.INFO
        if self._log.isEnabledFor(level):
            self._log_end(level, outcome, seconds, retry_in)
        if self.hooks.attempt_ended is not None:
            rates = self._rate_headers(outcome) if isinstance(outcome, Response) else {}
            event = self._attempt_event(seconds=seconds, retry_in=retry_in, rate_headers=rates, **_outcome(outcome))
            notify(self.hooks.attempt_ended, event)

    def waiting(self, seconds: float, reason: str) -> None:
        """Report that the call waits before its next request."""
        if self._log.isEnabledFor(logging.INFO):
            log(self._log, logging.INFO, "%s waits %.2f s: %s", self._name, seconds, reason)
        notify(self.hooks.waiting, seconds, reason)

    def call_ended(self, outcome: Response | BaseException) -> None:
        """Report the outcome of the call."""
        if self.hooks.call_ended is not None:
            seconds = self.clock.monotonic() - self._call_began
            notify(self.hooks.call_ended, self._call_event(seconds=seconds, **_outcome(outcome)))

    @property
    def _log(self) -> logging.Logger:
        return _logger(self.slug)

    @property
    def _name(self) -> str:
        return self.operation_id or "request"

    def _debug(self, text: str, *values: object) -> None:
        log(self._log, logging.DEBUG, f"%s attempt %d: {text}", self._name, self.attempts, *values)

    def _url(self, request: Request) -> str:
        if self._shown[0] != request.url:
            self._shown = (request.url, shown_url(request.url, self.secrets))
        return self._shown[1]

    def _call_event(self, **known: Any) -> CallEvent:
        return CallEvent(*self._about(), self.attempts, call_id=self._call_id, **known)

    def _attempt_event(self, **known: Any) -> AttemptEvent:
        return AttemptEvent(*self._about(), self.attempts, call_id=self._call_id, **known)

    def _about(self) -> tuple[str, str, str]:
        """Return the fields that all events share: operation id, method and URL."""
        if self._same is None:
            self._call_id = os.urandom(8).hex()  # unique across processes too
            self._same = self.operation_id, self.request.method, self._url(self.request)
        return self._same

    def _rate_headers(self, response: Response) -> dict[str, str]:
        names = (name for name in response.headers if name == "retry-after" or "ratelimit" in name.replace("-", ""))
        return {name: redact(response.headers[name], self.secrets) for name in names}

    def _log_end(self, level: int, outcome: Response | BaseException, seconds: float, retry_in: float | None) -> None:
        what = f"returned {outcome.status}" if isinstance(outcome, Response) else f"raised {type(outcome).__name__}"
        retry = "" if retry_in is None else f", retrying in {retry_in:.2f} s"
        text = "%s attempt %d: %s %s %s in %.3f s%s"
        method, url = self.request.method, self._url(self.request)
        log(self._log, level, text, self._name, self.attempts, method, url, what, seconds, retry)
        if isinstance(outcome, Response) and self._log.isEnabledFor(logging.DEBUG):
            self._debug("response headers %s", outcome.headers)


def _outcome(outcome: Response | BaseException) -> dict[str, Any]:
    if isinstance(outcome, Response):
        return {"status": outcome.status}
    return {"error": type(outcome).__name__, "status": getattr(outcome, "status", None)}
