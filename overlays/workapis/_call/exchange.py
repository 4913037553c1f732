"""A call without I/O: attempt, decide, then wait or decode. A driver executes the effects that it yields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from workapis._api.operation import Operation
from workapis._call._attempt import Attempts, Outcome, first_request
from workapis._call._observer import CallObserver
from workapis._call._verdict import CallState, Verdict, Verdicts
from workapis._call.retry import pause, retry_after, rules
from workapis._formats.negotiation import spelling
from workapis._request.caller_headers import check_headers
from workapis._request.prepare import PreparedRequest, target
from workapis._response.decoder import ResponseDecoder
from workapis._response.failures import placed, placing
from workapis._service.rate_limiter import correction
from workapis._service.service import Service
from workapis._transport.effects import Flow, Sleep
from workapis._transport.messages import Response
from workapis.errors import (
    DeadlineError,
    DecodeError,
    TokenUnavailableError,
    TooLargeError,
    TransportError,
    WorkAPIsError,
)
from workapis.limits import Correction
from workapis.options import CallOptions
from workapis.reply import Reply

T = TypeVar("T")

_REFUSED = 401


def call(
    service: Service,
    operation: Operation[T],
    arguments: Mapping[str, Any],
    options: CallOptions | None = None,
    end: float | None = None,
) -> Flow[Reply[T]]:
    """Call an operation with arguments by their Python names.

    Args:
        service: service of the operation.
        operation: operation to call.
        arguments: values by the names of its parameters.
        options: options of the call.
        end: deadline on the monotonic clock, which several calls may share; None for that of the options from now on.

    Raises:
        ArgumentError: the client cannot encode an argument.
        TransportError: no usable response arrived.
        ResponseError: the service responded with an error, or with a body that does not decode.
    """
    return call_target(service, operation, prepared(service, operation, arguments, options), options, end)


def prepared(
    service: Service, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions | None = None
) -> PreparedRequest:
    """Return the target of a call, in the format of the call, the client or the API; raise `ArgumentError`."""
    asked = options.format if options else None
    formats, path = service.api.formats, operation.path
    with placing(operation, service.secrets):
        service.api.check_format(asked)
        how = spelling(formats, path, asked or service.settings.format, operation.media_types)
        return target(operation, arguments, how)


def call_target(
    service: Service,
    operation: Operation[T],
    what: PreparedRequest,
    options: CallOptions | None = None,
    end: float | None = None,
) -> Flow[Reply[T]]:
    """Call an operation with a prepared target; deadline and errors as in `call`."""
    if service.home.finder is not None:
        return _at_home(service, operation, what, options, lambda exchange: exchange.run(exchange.decoded), end)
    exchange = _Exchange(service, operation, what, options, end)
    return exchange.run(exchange.decoded)


def open_target(
    service: Service, operation: Operation[Any], what: PreparedRequest, options: CallOptions | None = None
) -> Flow[Response]:
    """Return the response to a prepared target, its body unread if streamed; errors as in `call`."""
    if service.home.finder is not None:
        return _at_home(service, operation, what, options, lambda exchange: exchange.run(lambda response: response))
    return _Exchange(service, operation, what, options).run(lambda response: response)


def _at_home(
    service: Service,
    operation: Operation[Any],
    what: PreparedRequest,
    options: CallOptions | None,
    run: Callable[[_Exchange], Flow[T]],
    end: float | None = None,
) -> Flow[T]:
    """Find the base URL of the service, then run a call; both share the deadline."""
    settings = service.settings.with_call(options)
    end = settings.clock.monotonic() + settings.deadline if end is None else end
    for attempt in range(1, settings.retry.attempts + 1):
        try:
            yield from service.located(service.terms(settings, end))
            break
        except WorkAPIsError as error:
            seconds = pause(settings.retry, attempt, settings.clock.random())
            is_late = settings.clock.monotonic() + seconds >= end
            if attempt == settings.retry.attempts or is_late or not isinstance(error, TokenUnavailableError):
                placed(error, operation, service.secrets)
                raise
        yield Sleep(seconds)
    return (yield from run(_Exchange(service, operation, what, options, end)))


class _Exchange:
    """The loop of attempts of one call, with a flat stack: this loop, an attempt, and a limiter or auth scheme."""

    def __init__(
        self,
        service: Service,
        operation: Operation[Any],
        what: PreparedRequest,
        options: CallOptions | None,
        end: float | None = None,
    ) -> None:
        if options is not None:
            with placing(operation, service.secrets):
                check_headers(options.headers)
        settings = service.settings.with_call(options)
        end = settings.clock.monotonic() + settings.deadline if end is None else end
        is_vouched = options is not None and options.retry_safe
        self._service = service
        self._rules = rules(service.api, operation, what.content, settings.retry, is_vouched=is_vouched)
        self._decoder = ResponseDecoder(service, operation, self._rules.limit_status, self._check_time)
        self._end = end
        self._request = first_request(service, operation, settings, what)
        self._clock = settings.clock
        self._observer = CallObserver(
            service.api.slug, settings.hooks, settings.clock, service.secrets, operation.id, self._request
        )
        self._limiters = service.limiters(operation)
        terms = service.terms(settings, end)
        self._attempts = Attempts(service, self._request, self._limiters, terms, self._observer, self._rules.rewindable)
        self._verdicts = Verdicts(service, operation, settings, self._rules, self._decoder, self._request, end)
        self._state = CallState()

    def _check_time(self) -> None:
        if self._clock.monotonic() >= self._end:
            deadline = self._verdicts.settings.deadline
            error = DeadlineError(f"deadline of {deadline:g} s exceeded while decoding the response", sent=True)
            error.may_have_been_applied = self._verdicts.operation.is_write
            raise error

    def decoded(self, response: Response) -> Reply[Any]:
        """Decode the response of a success."""
        gone = self._verdicts.is_gone(response, self._state)
        return self._decoder.reply(response, self._observer.attempts, gone=gone)

    def run(self, read: Callable[[Response], T]) -> Flow[T]:
        """Make attempts until one succeeds or fails for good; return the result of `read` for its response."""
        observer, state, auth = self._observer, self._state, self._service.auth
        observer.call_started()
        try:
            while True:
                outcome = yield from self._attempts.made(state)
                asked, said = self._said(outcome)
                for limiter in self._limiters if said is not None else ():
                    yield from limiter.correct(said)
                decided: tuple[T] | Verdict
                if auth is not None and self._may_renew(outcome) and (yield from auth.refused(state.proof)):
                    decided = 0.0
                else:
                    decided = self._decided(outcome, asked, read)
                observer.attempt_ended(outcome, decided if isinstance(decided, float) else None)
                if isinstance(decided, WorkAPIsError):
                    raise decided
                if isinstance(decided, tuple):
                    self._service.quota.succeeded()
                    observer.call_ended(outcome)
                    return decided[0]
                if decided:
                    observer.waiting(decided, f"retry after attempt {observer.attempts}")
                yield Sleep(decided)
        except BaseException as error:
            self._broken_off(error)
            raise

    def _said(self, outcome: Outcome) -> tuple[float | None, Correction | None]:
        """Return the seconds that a response asks the client to wait, and the rate limit that it reports."""
        if not isinstance(outcome, Response):
            return None, None
        wall = self._clock.wall()
        asked, refused = retry_after(outcome, wall), self._rules.is_limit(outcome)
        if refused and asked is None:  # use the headers, else the documented lock
            said = correction(outcome.headers, wall)
            asked = self._rules.lock if said is None or said.reset is None else said.reset
        return asked, correction(outcome.headers, wall, asked if refused else None)

    def _may_renew(self, outcome: Outcome) -> bool:
        """Return True for the first 401 of a call, after which the client refreshes its credentials once."""
        if not isinstance(outcome, Response) or outcome.status != _REFUSED:
            return False
        is_first, self._state.is_renewed = not self._state.is_renewed and self._rules.rewindable, True
        return is_first

    def _decided(self, outcome: Outcome, asked: float | None, read: Callable[[Response], T]) -> tuple[T] | Verdict:
        """Return the result of `read` for a success, otherwise the decision that follows the outcome."""
        verdicts, state, attempts = self._verdicts, self._state, self._observer.attempts
        if isinstance(outcome, TransportError):
            return verdicts.after_error(outcome, state, attempts)
        state.was_sent = True
        if isinstance(outcome, DecodeError):
            outcome.may_have_been_applied = verdicts.operation.is_write
            return verdicts.after_garbage(verdicts.placed(outcome), state, attempts)
        if not verdicts.is_done(outcome, state):
            return verdicts.after_status(outcome, asked, state, attempts)
        try:
            return (read(outcome),)
        except WorkAPIsError as error:
            failure = error
        return verdicts.after_success(failure, state, attempts)

    def _broken_off(self, error: BaseException) -> None:
        """Add the operation to an error that ends the call, and report the end."""
        self._observer.attempt_ended(error)
        if isinstance(error, WorkAPIsError):
            is_answered = isinstance(error, TooLargeError) and self._verdicts.operation.is_write
            error.may_have_been_applied = error.may_have_been_applied or self._state.uncertain or is_answered
            self._verdicts.placed(error)
        self._observer.call_ended(error)
