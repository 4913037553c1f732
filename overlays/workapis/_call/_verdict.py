"""Decide what follows an attempt: return, retry or raise. Pure decisions, without I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar

from attrs import define, field

from workapis._api.operation import Operation
from workapis._call.retry import RetryRules, is_uncertain, pause
from workapis._response.decoder import ResponseDecoder
from workapis._response.failures import placed
from workapis._service.service import Service
from workapis._transport.messages import Request, Response
from workapis.errors import DeadlineError, DecodeError, TransportError, WorkAPIsError
from workapis.options import Settings
from workapis.secret import Secret

E = TypeVar("E", bound=WorkAPIsError)

_VALIDATORS: Final = frozenset({"if-none-match", "if-modified-since"})
_GONE: Final = 404

Verdict = WorkAPIsError | float
"""The error that ends the call, or the seconds until its next attempt."""


@define
class CallState:
    """State of a call.

    Attributes:
        was_sent: True if any part of any request may have reached the service.
        uncertain: True if a write may have been applied without a response that says so.
        is_renewed: True after the refresh of the credentials, which happens once a call.
        begun_in_vain: number of attempts that ended before their request, for lack of a token.
        proof: credentials of the last request.
        last: error of the last attempt.
    """

    was_sent: bool = False
    uncertain: bool = False
    is_renewed: bool = False
    begun_in_vain: int = 0
    proof: Mapping[str, Secret] = field(factory=dict[str, Secret], repr=False)
    last: WorkAPIsError | None = None


@define(frozen=True)
class Verdicts:
    """Decides what follows each outcome of one call.

    | outcome                                | read, or idempotent write   | any other write                 |
    |----------------------------------------|-----------------------------|---------------------------------|
    | nothing sent                           | retry                       | retry                           |
    | sent, no response                      | retry                       | error, possibly applied         |
    | 2xx that decodes                       | response                    | response                        |
    | 2xx that is empty, truncated, garbled  | retry                       | error, possibly applied         |
    | any other 2xx                          | error                       | error, possibly applied         |
    | 401, the first one                     | retry with new credentials  | retry with new credentials      |
    | 404 to a DELETE that may have worked   |                             | response                        |
    | 429, or the status of the API's limit  | retry                       | retry: the service did nothing  |
    | 408, 500, 502, 503, 504                | retry                       | error, possibly applied         |
    | any other                              | error                       | error                           |

    A retry becomes an error after the last attempt, or if it would exceed the deadline.
    """

    service: Service
    operation: Operation[Any]
    settings: Settings
    rules: RetryRules
    decoder: ResponseDecoder
    request: Request
    end: float

    def is_done(self, response: Response, state: CallState) -> bool:
        """Return True for a status of success."""
        return 200 <= response.status < 300 or self.is_gone(response, state)

    def is_gone(self, response: Response, state: CallState) -> bool:
        """Return True for a 404 that counts as a success: an earlier attempt may have deleted the resource."""
        return response.status == _GONE and self.operation.method == "DELETE" and state.uncertain

    def after_error(self, error: TransportError, state: CallState, attempts: int) -> Verdict:
        """Decide what follows an exchange without a response."""
        state.uncertain = state.uncertain or (error.sent and self.operation.is_write)
        is_allowed = self.rules.allow_after_error(error)  # depends on this attempt alone
        state.was_sent = error.sent = state.was_sent or error.sent
        error.may_have_been_applied = state.uncertain
        self.placed(error)
        if isinstance(error, DeadlineError):
            error.__cause__ = state.last
            return error
        if self.settings.clock.monotonic() >= self.end:
            return self._too_late(error, state)
        return self._again(error, None, state, attempts) if is_allowed else error

    def after_garbage(self, error: WorkAPIsError, state: CallState, attempts: int) -> Verdict:
        """Decide what follows a response that does not decompress, or is neither JSON nor XML."""
        state.uncertain = state.uncertain or self.operation.is_write
        return self._again(error, None, state, attempts) if self.rules.allow_after_garbage() else error

    def after_success(self, error: WorkAPIsError, state: CallState, attempts: int) -> Verdict:
        """Decide what follows a success that does not decode."""
        is_malformed = isinstance(error, DecodeError) and error._is_malformed
        return self.after_garbage(error, state, attempts) if is_malformed else error

    def after_status(self, response: Response, asked: float | None, state: CallState, attempts: int) -> Verdict:
        """Decide what follows any other status; `asked` is the `Retry-After` of the service in seconds."""
        is_limit = self.rules.is_limit(response)
        if self.operation.is_write and not is_limit:
            state.uncertain = state.uncertain or is_uncertain(response.status)
        error = self.decoder.status_error(
            response,
            asked,
            is_conditional=not _VALIDATORS.isdisjoint(self.request.headers),
            may_have_been_applied=state.uncertain,
        )
        is_allowed = self.rules.allow_after_status(response)
        return self._again(error, asked, state, attempts, is_free=is_limit) if is_allowed else error

    def _again(
        self, error: WorkAPIsError, asked: float | None, state: CallState, attempts: int, *, is_free: bool = False
    ) -> Verdict:
        """Return the delay before the next attempt, or the error if there is none."""
        policy, clock = self.settings.retry, self.settings.clock
        state.last = error
        attempts += state.begun_in_vain
        if attempts >= policy.attempts or (asked or 0.0) > policy.retry_after:
            return error
        if not is_free and not self.service.quota.take(policy.quota):
            return error
        seconds = max(asked or 0.0, pause(policy, attempts, clock.random()))
        return self._too_late(error, state) if clock.monotonic() + seconds >= self.end else seconds

    def _too_late(self, cause: WorkAPIsError, state: CallState) -> DeadlineError:
        error = DeadlineError(
            f"deadline of {self.settings.deadline:g} s exceeded, retries included", sent=state.was_sent
        )
        error.may_have_been_applied = state.uncertain
        error.__cause__ = cause
        return self.placed(error)

    def placed(self, error: E) -> E:
        """Add the operation to an error, redact it, and return it."""
        return placed(error, self.operation, self.service.secrets)
