"""Who is told of a call: the log, and the hooks of the settings."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from attrs import define, evolve

from workapis._secret import Secret, redact
from workapis.options import AttemptEvent, CallEvent, Clock, Hooks
from workapis.transport import Request, Response

LOGGER = logging.getLogger("workapis")
LOGGER.addHandler(logging.NullHandler())


@lru_cache
def _logger(slug: str) -> logging.Logger:
    return LOGGER.getChild(slug)


def shown_url(url: str, secrets: Iterable[Secret] = ()) -> str:
    """Return a URL as it may be shown: without user, fragment and the values of its query."""
    parts = urlsplit(url)
    names = [item.partition("=")[0] for item in parts.query.split("&") if item]
    query = "?" + "&".join(f"{name}=…" for name in names) if names else ""
    host = parts.netloc.rpartition("@")[2]
    return redact(f"{parts.scheme}://{host}{parts.path}{query}", secrets)


def _tell(hook: Callable[[Any], object] | None, event: object) -> None:
    if hook is None:
        return
    try:
        answer = hook(event)
        if inspect.iscoroutine(answer):
            answer.close()
            LOGGER.warning("a hook is a coroutine function and was not run; give a plain function")
    except Exception as error:
        # Its class only: the text is not ours, and may show what must not be shown.
        LOGGER.warning("a hook failed with %s; the call goes on", type(error).__name__)


@define
class Watch:
    """Tells of one call and its attempts; whatever fails in telling goes no further."""

    slug: str
    hooks: Hooks
    clock: Clock
    secrets: tuple[Secret, ...]
    _call: CallEvent
    _attempt: AttemptEvent | None = None
    _call_began: float = 0.0
    _attempt_began: float = 0.0

    @classmethod
    def over(
        cls, slug: str, hooks: Hooks, clock: Clock, secrets: tuple[Secret, ...], operation_id: str, request: Request
    ) -> Watch:
        """Return the watch over a call whose first request is this one."""
        url = shown_url(request.url, secrets)
        return cls(slug, hooks, clock, secrets, CallEvent(operation_id, request.method, url))

    @property
    def attempts(self) -> int:
        """How many requests have been sent, or are about to be."""
        return self._call.attempts

    def call_started(self) -> None:
        """Tell that the call begins."""
        self._call_began = self.clock.monotonic()
        _tell(self.hooks.call_started, self._call)

    def attempt_started(self, request: Request) -> None:
        """Tell that a request is about to be sent."""
        self._call = evolve(self._call, attempts=self._call.attempts + 1)
        call = self._call
        url = shown_url(request.url, self.secrets)
        self._attempt = AttemptEvent(call.operation_id, call.method, url, call.attempts)
        self._attempt_began = self.clock.monotonic()
        _logger(self.slug).debug("%s %s, attempt %d, %s", call.method, url, call.attempts, request.headers)
        _tell(self.hooks.attempt_started, self._attempt)

    def redirect_followed(self, request: Request) -> None:
        """Tell the log alone that the same attempt goes on elsewhere."""
        url = shown_url(request.url, self.secrets)
        _logger(self.slug).debug("%s %s, redirected here, %s", self._call.method, url, request.headers)

    def attempt_ended(self, outcome: Response | BaseException, retry_in: float | None = None) -> None:
        """Tell what came of it, and whether it is tried again."""
        if self._attempt is None:
            return
        seconds = self.clock.monotonic() - self._attempt_began
        event = evolve(self._attempt, seconds=seconds, retry_in=retry_in, **_outcome(outcome))
        self._attempt = None
        self._log(event, outcome)
        _tell(self.hooks.attempt_ended, event)

    def call_ended(self, outcome: Response | BaseException) -> None:
        """Tell what came of the call."""
        seconds = self.clock.monotonic() - self._call_began
        _tell(self.hooks.call_ended, evolve(self._call, seconds=seconds, **_outcome(outcome)))

    def _log(self, event: AttemptEvent, outcome: Response | BaseException) -> None:
        level = logging.DEBUG if event.retry_in is None else logging.INFO
        again = "" if event.retry_in is None else f", again in {event.retry_in:.2f} s"
        what = event.status if event.error is None else event.error
        headers = outcome.headers if isinstance(outcome, Response) else ""
        _logger(self.slug).log(
            level, "%s %s: %s after %.3f s%s %s", event.method, event.url, what, event.seconds or 0.0, again, headers
        )


def _outcome(outcome: Response | BaseException) -> dict[str, Any]:
    if isinstance(outcome, Response):
        return {"status": outcome.status}
    return {"error": type(outcome).__name__, "status": getattr(outcome, "status", None)}
