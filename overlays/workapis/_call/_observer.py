"""Report the events of a call to the log and to the hooks of the settings."""

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
    """Tells of one call and its attempts; whatever fails in telling goes no further.

    Events are made only where somebody listens.
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
        """Tell that the call begins."""
        self._call_began = self.clock.monotonic()
        if self.hooks.call_started is not None:
            notify(self.hooks.call_started, self._call_event())

    def attempt_started(self, request: Request) -> None:
        """Tell that a request is about to be sent."""
        self.attempts += 1
        self._in_attempt = True
        self._attempt_began = self.clock.monotonic()
        if self._log.isEnabledFor(logging.DEBUG):
            self._debug("%s %s, attempt %d, %s", request.method, self._url(request), self.attempts, request.headers)
        if self.hooks.attempt_started is not None:
            notify(self.hooks.attempt_started, self._attempt_event())

    def redirect_followed(self, request: Request) -> None:
        """Tell the log alone that the same attempt goes on elsewhere."""
        if self._log.isEnabledFor(logging.DEBUG):
            self._debug("%s %s, redirected here, %s", request.method, self._url(request), request.headers)

    def attempt_ended(self, outcome: Response | BaseException, retry_in: float | None = None) -> None:
        """Tell what came of it, and whether it is tried again."""
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
        """Tell that the call waits before its next request."""
        if self._log.isEnabledFor(logging.INFO):
            log(self._log, logging.INFO, "%s waits %.2f s: %s", self.operation_id or "a request", seconds, reason)
        notify(self.hooks.waiting, seconds, reason)

    def call_ended(self, outcome: Response | BaseException) -> None:
        """Tell what came of the call."""
        if self.hooks.call_ended is not None:
            seconds = self.clock.monotonic() - self._call_began
            notify(self.hooks.call_ended, self._call_event(seconds=seconds, **_outcome(outcome)))

    @property
    def _log(self) -> logging.Logger:
        return _logger(self.slug)

    def _debug(self, text: str, *values: object) -> None:
        log(self._log, logging.DEBUG, text, *values)

    def _url(self, request: Request) -> str:
        if self._shown[0] != request.url:
            self._shown = (request.url, shown_url(request.url, self.secrets))
        return self._shown[1]

    def _call_event(self, **known: Any) -> CallEvent:
        return CallEvent(*self._about(), self.attempts, call_id=self._call_id, **known)

    def _attempt_event(self, **known: Any) -> AttemptEvent:
        return AttemptEvent(*self._about(), self.attempts, call_id=self._call_id, **known)

    def _about(self) -> tuple[str, str, str]:
        """Return what is the same in all events."""
        if self._same is None:
            self._call_id = os.urandom(8).hex()  # of two processes too, no two are alike
            self._same = self.operation_id, self.request.method, self._url(self.request)
        return self._same

    def _rate_headers(self, response: Response) -> dict[str, str]:
        names = (name for name in response.headers if name == "retry-after" or "ratelimit" in name.replace("-", ""))
        return {name: redact(response.headers[name], self.secrets) for name in names}

    def _log_end(self, level: int, outcome: Response | BaseException, seconds: float, retry_in: float | None) -> None:
        again = "" if retry_in is None else f", again in {retry_in:.2f} s"
        what: object = outcome.status if isinstance(outcome, Response) else type(outcome).__name__
        headers: object = outcome.headers if isinstance(outcome, Response) else ""
        url = self._url(self.request)
        method = self.request.method
        log(self._log, level, "%s %s: %s after %.3f s%s %s", method, url, what, seconds, again, headers)


def _outcome(outcome: Response | BaseException) -> dict[str, Any]:
    if isinstance(outcome, Response):
        return {"status": outcome.status}
    return {"error": type(outcome).__name__, "status": getattr(outcome, "status", None)}
