"""A call without I/O: limit, authorise, send, judge, then repeat or decode. A driver does what it yields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from workapis._api.operation import Operation
from workapis._formats.negotiation import spelling
from workapis._redirect import FOLLOWED_AT_MOST, followed
from workapis._request.caller_headers import check_headers
from workapis._request.prepare import Target, target
from workapis._response.decoder import ResponseDecoder
from workapis._response.failures import advised
from workapis._retry import is_uncertain, pause, retry_after, rules
from workapis._service import rate_limiter as _limit
from workapis._service.rate_limiter import Limiter
from workapis._service.service import Service
from workapis._transport.effects import Flow, Send, Sleep
from workapis._transport.headers import ACCEPTED, Headers
from workapis._transport.messages import Request, Response
from workapis._watch import Watch
from workapis.errors import DeadlineError, DecodeError, TooLargeError, TransportError, WorkAPIsError
from workapis.options import CallOptions
from workapis.reply import Reply
from workapis.secret import Secret, redact

T = TypeVar("T")
E = TypeVar("E", bound=WorkAPIsError)

_VALIDATORS = frozenset({"if-none-match", "if-modified-since"})
_GONE = 404
_REFUSED = 401


def call(
    service: Service, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None
) -> Flow[Reply[T]]:
    """Call an operation with arguments by their names in Python.

    Raises:
        ArgumentError: an argument cannot be sent.
        TransportError: no usable answer came.
        ResponseError: the service answered with something else than what was asked for.
    """
    asked = options.format if options else None
    service.api.check_format(asked)
    how = spelling(service.api.formats, operation.path, asked or service.settings.format)
    result: Reply[T] = yield from _Exchange(service, operation, target(operation, arguments, how), options).run()
    return result


def call_target(
    service: Service, operation: Operation[T], what: Target, options: CallOptions | None = None
) -> Flow[Reply[T]]:
    """Call an operation with a target that is ready; errors as of `call`."""
    exchange = _Exchange(service, operation, what, options)
    result: Reply[T] = yield from exchange.run()
    return result


def _was_sent(error: BaseException) -> bool:
    # Our transports say it of whatever ends an exchange, of being cancelled too; others of a `TransportError` alone.
    return getattr(error, "sent", True) is not False


def open_target(
    service: Service, operation: Operation[Any], what: Target, options: CallOptions | None = None
) -> Flow[Response]:
    """Return the response to a target that is ready, its body unread where it is streamed; errors as of `call`."""
    return (yield from _Exchange(service, operation, what, options).open())


class _Exchange:
    """The attempts of one call."""

    def __init__(self, service: Service, operation: Operation[Any], what: Target, options: CallOptions | None) -> None:
        if options is not None:
            check_headers(options.headers)
        self._service = service
        self._operation = operation
        self._settings = service.settings.with_call(options)
        self._clock = self._settings.clock
        self._end = self._clock.monotonic() + self._settings.deadline
        self._terms = service.terms(self._settings, self._end)
        is_vouched = options is not None and options.retry_safe
        self._rules = rules(service.api, operation, what.content, is_vouched=is_vouched)
        self._reader = ResponseDecoder(service, operation, self._rules.limit_status)
        self._limiters = service.limiters(operation)
        self._request = self._first(what)
        self._watch = Watch(
            service.api.slug, self._settings.hooks, self._clock, service.secrets, operation.id, self._request
        )
        self._is_read = not operation.is_write
        self._was_sent = False  # whether any part of any request may have reached the service
        self._uncertain = False  # whether a write may have been applied though no answer said so
        self._renewed = False  # whether the credentials were renewed, which is done once a call
        self._begun_in_vain = 0  # attempts that ended before their request, for want of a token
        self._proof: Mapping[str, Secret] = {}  # what the last request carried
        self._last: WorkAPIsError | None = None

    def _first(self, what: Target) -> Request:
        headers = {"Accept": what.media_type, "User-Agent": self._terms.user_agent}
        if isinstance(what.content, bytes):
            headers["Content-Type"] = what.media_type
        accepted = "identity" if what.streamed else ACCEPTED  # what comes in parts has a length that can be told
        return Request(
            self._operation.method,
            self._service.base_url + what.path,
            Headers.merged(headers, self._settings.headers, what.headers, {"Accept-Encoding": accepted}),
            what.content,
            timeouts=self._settings.timeout,
            sizes=self._settings.sizes,
            streamed=what.streamed,
        )

    def run(self) -> Flow[Reply[Any]]:
        """Return the reply of the attempt that succeeded."""
        return (yield from self._watched(self._read))

    def open(self) -> Flow[Response]:
        """Return the response of the attempt that succeeded, as it came."""
        return (yield from self._watched(lambda response: response))

    def _read(self, response: Response) -> Reply[Any]:
        return self._reader.reply(response, self._watch.attempts, gone=self._is_gone(response))

    def _watched(self, read: Callable[[Response], T]) -> Flow[T]:
        self._watch.call_started()
        try:
            response, result = yield from self._answered(read)
        except BaseException as error:
            self._watch.call_ended(error)
            raise
        self._watch.call_ended(response)
        return result

    def _answered(self, read: Callable[[Response], T]) -> Flow[tuple[Response, T]]:
        while True:
            outcome = yield from self._tried()
            judged = yield from self._judged(outcome)
            verdict = self._after_success(judged, read) if isinstance(judged, Response) else judged
            self._watch.attempt_ended(outcome, verdict if isinstance(verdict, float) else None)
            if isinstance(verdict, tuple):
                return verdict
            if isinstance(verdict, WorkAPIsError):
                raise verdict
            yield Sleep(verdict)

    def _tried(self) -> Flow[Response | TransportError | DecodeError]:
        try:
            return (yield from self._sent())
        except TransportError as error:
            return error
        except BaseException as error:
            if isinstance(error, DecodeError) and not isinstance(error, TooLargeError):
                return error  # a body that does not decompress
            self._watch.attempt_ended(error)
            if isinstance(error, WorkAPIsError):
                is_answered = isinstance(error, TooLargeError) and not self._is_read
                error.may_have_been_applied = self._uncertain or is_answered
                self._placed(error)
            raise

    def _sent(self) -> Flow[Response]:
        request = self._request
        response = yield from self._sent_once(request, self._watch.attempt_started)
        for _ in range(FOLLOWED_AT_MOST):
            onward = followed(request, response, rewindable=self._rules.rewindable)
            if onward is None:
                break
            request = onward
            response = yield from self._sent_once(request, self._watch.redirect_followed)
        return response

    def _sent_once(self, request: Request, tell: Callable[[Request], None]) -> Flow[Response]:
        held: list[Limiter] = []
        try:
            for limiter in self._limiters:
                yield from limiter.acquire(self._clock, self._end)
                held.append(limiter)
            self._proof = yield from self._proved()
            request = self._proven(request, self._proof, self._terms.seconds_left())
        except GeneratorExit:  # the driver is gone, so that nothing can be asked for
            raise
        except BaseException:
            self._begun_in_vain += 1
            for limiter in held:
                yield from limiter.give_back()
            raise
        tell(request)
        try:
            response: Response = yield Send(request)
        except GeneratorExit:  # the driver is gone, so that nothing can be asked for
            raise
        except BaseException as error:
            if not _was_sent(error):
                for limiter in held:
                    yield from limiter.give_back()
            raise
        return response

    @staticmethod
    def _proven(request: Request, proof: Mapping[str, Secret], seconds_left: float | None) -> Request:
        return Request(  # not by attrs.evolve, which takes five times as long
            request.method,
            request.url,
            request.headers | proof,
            request.content,
            request.timeouts,
            seconds_left,
            request.sizes,
            request.streamed,
        )

    def _proved(self) -> Flow[Mapping[str, Secret]]:
        if self._service.auth is None:
            return {}
        return (yield from self._service.auth.authorise(self._terms))

    def _judged(self, outcome: Response | TransportError | DecodeError) -> Flow[Response | WorkAPIsError | float]:
        if isinstance(outcome, TransportError):
            return self._after_error(outcome)
        self._was_sent = True
        if isinstance(outcome, DecodeError):
            outcome.may_have_been_applied = not self._is_read
            return self._after_garbage(self._placed(outcome))
        asked = yield from self._learned(outcome)
        if 200 <= outcome.status < 300 or self._is_gone(outcome):
            return outcome
        if outcome.status == _REFUSED and (yield from self._is_renewed()):
            return 0.0
        return self._after_status(outcome, asked)

    def _after_success(
        self, response: Response, read: Callable[[Response], T]
    ) -> tuple[Response, T] | WorkAPIsError | float:
        try:
            return response, read(response)
        except WorkAPIsError as error:
            failure = error
        is_malformed = isinstance(failure, DecodeError) and failure._is_malformed
        return self._after_garbage(failure) if is_malformed else failure

    def _after_garbage(self, error: WorkAPIsError) -> WorkAPIsError | float:
        return self._again(error, None) if self._rules.allow_after_garbage() else error

    def _learned(self, response: Response) -> Flow[float | None]:
        """Correct the budget by what a response says; return the seconds that it asks to wait."""
        wall = self._clock.wall()
        asked = retry_after(response, wall)
        refused = self._rules.is_limit(response.status)
        correction = _limit.correction(response.headers, wall, asked if refused else None)
        if correction is not None:
            for limiter in self._limiters:
                yield from limiter.correct(correction)
            asked = correction.wait if asked is None and refused else asked
        return asked

    def _is_renewed(self) -> Flow[bool]:
        if self._renewed or not self._rules.rewindable or self._service.auth is None:
            return False
        self._renewed = True
        return (yield from self._service.auth.refused(self._proof))

    def _is_gone(self, response: Response) -> bool:
        # An attempt before this one may have deleted it, and what was asked for is so in any case.
        return response.status == _GONE and self._operation.method == "DELETE" and self._uncertain

    def _after_error(self, error: TransportError) -> WorkAPIsError | float:
        self._uncertain = self._uncertain or (error.sent and not self._is_read)
        is_allowed = self._rules.allow_after_error(error)  # decided by what this attempt sent
        self._was_sent = error.sent = self._was_sent or error.sent
        error.may_have_been_applied = self._uncertain
        self._placed(error)
        if isinstance(error, DeadlineError):
            error.__cause__ = self._last
            return error
        if self._clock.monotonic() >= self._end:
            return self._too_late(error)
        return self._again(error, None) if is_allowed else error

    def _after_status(self, response: Response, asked: float | None) -> WorkAPIsError | float:
        if not (self._is_read or self._rules.is_limit(response.status)):
            self._uncertain = self._uncertain or is_uncertain(response.status)
        error = self._reader.status_error(
            response,
            asked,
            is_conditional=not _VALIDATORS.isdisjoint(self._request.headers),
            may_have_been_applied=self._uncertain,
        )
        return self._again(error, asked) if self._rules.allow_after_status(response.status) else error

    def _again(self, error: WorkAPIsError, asked: float | None) -> WorkAPIsError | float:
        """Return the pause before the next attempt, or the error where there is to be none."""
        policy = self._settings.retry
        self._last = error
        attempts = self._watch.attempts + self._begun_in_vain
        if attempts >= policy.attempts or (asked or 0.0) > policy.retry_after:
            return error
        seconds = max(asked or 0.0, pause(policy, attempts, self._clock.random()))
        return self._too_late(error) if self._clock.monotonic() + seconds >= self._end else seconds

    def _too_late(self, cause: WorkAPIsError) -> DeadlineError:
        error = DeadlineError(
            f"the time for the whole call, {self._settings.deadline:g} s, is over", sent=self._was_sent
        )
        error.may_have_been_applied = self._uncertain
        error.__cause__ = cause
        return self._placed(error)

    def _placed(self, error: E) -> E:
        """Return the error with its place, free of secrets."""
        if not error.operation_id and not error.docs_url:
            error.operation_id = self._operation.id
            error.docs_url = self._operation.docs_url
            name = f"{self._operation.id}: " if self._operation.id else ""
            error.args = (redact(f"{name}{error}", self._service.secrets),)
            advised(error, error.docs_url)
        return error
