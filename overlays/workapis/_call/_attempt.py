"""One attempt of a call: limits, credentials, the request, and the redirects that it follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard

from attrs import define

from workapis._api.operation import Operation
from workapis._auth.port import AuthContext
from workapis._call._observer import CallObserver
from workapis._call._redirect import FOLLOWED_AT_MOST, followed
from workapis._call._verdict import CallState
from workapis._request.prepare import PreparedRequest
from workapis._service.rate_limiter import Hold, Limiter, acquire
from workapis._service.service import Service
from workapis._transport.effects import Flow, Send
from workapis._transport.headers import ACCEPTED, Headers
from workapis._transport.messages import Request, Response
from workapis._transport.url import with_query
from workapis.errors import DecodeError, TooLargeError, TransportError
from workapis.options import Settings
from workapis.secret import Secret

Outcome = Response | TransportError | DecodeError


def first_request(service: Service, operation: Operation[Any], settings: Settings, what: PreparedRequest) -> Request:
    """Return the request of a call, still without credentials."""
    headers = {**service.headers, "accept": what.accept or what.media_type, "user-agent": service.user_agent}
    if isinstance(what.content, bytes):
        headers["content-type"] = what.media_type
    accepted = "identity" if what.streamed else ACCEPTED  # keeps Content-Length valid
    return Request(
        operation.method,
        service.base_url + what.path,
        Headers.merged(headers, settings.headers, what.headers, {"Accept-Encoding": accepted}),
        what.content,
        timeouts=settings.timeout,
        sizes=settings.sizes,
        streamed=what.streamed,
    )


@define(frozen=True)
class Attempts:
    """Makes the attempts of one call.

    Attributes:
        request: the request without credentials.
        limiters: rate limiters that each request must pass.
        rewindable: True if the client can send the body again, also after a redirect.
    """

    service: Service
    request: Request
    limiters: tuple[Limiter, ...]
    terms: AuthContext
    observer: CallObserver
    rewindable: bool

    def made(self, state: CallState) -> Flow[Outcome]:
        """Return the response, or an error after which a retry may follow; raise any other error.

        A request that the limiters counted and the client did not send is returned to them.
        """
        auth, clock, request = self.service.auth, self.terms.clock, self.request
        tell = self.observer.attempt_started
        left = FOLLOWED_AT_MOST
        while True:
            held: list[Hold] = []
            is_begun = False
            try:
                held = yield from acquire(self.limiters, clock, self.terms.end, self.observer.waiting)
                state.proof = {} if auth is None else (yield from auth.authorise(self.terms))
                request = _proven(request, state.proof, self.terms.seconds_left())
                is_begun = True
                tell(request)
                response: Response = yield Send(request)
            except GeneratorExit:  # the driver is gone, so that no effect can follow
                raise
            except BaseException as error:
                state.begun_in_vain += not is_begun
                was_sent = is_begun and _was_sent(error)
                for hold in held:
                    yield from hold.answered() if was_sent else hold.give_back()
                if _is_outcome(error):
                    return error
                raise
            for hold in held:
                yield from hold.answered()
            onward = followed(request, response, rewindable=self.rewindable) if left else None
            if onward is None:
                return response
            request, tell, left = onward, self.observer.redirect_followed, left - 1


def _is_outcome(error: BaseException) -> TypeGuard[TransportError | DecodeError]:
    """Return True if another attempt may follow: no response arrived, or it does not decompress."""
    return isinstance(error, (TransportError, DecodeError)) and not isinstance(error, TooLargeError)


def _was_sent(error: BaseException) -> bool:
    # Our transports set `sent` on every exception, also on a cancellation; other transports on `TransportError` only.
    return getattr(error, "sent", True) is not False


def _proven(request: Request, proof: Mapping[str, Secret], seconds_left: float | None) -> Request:
    in_query = {name[1:]: value for name, value in proof.items() if name[0] == "?"}
    return Request(  # not by attrs.evolve, which takes five times as long
        request.method,
        with_query(request.url, in_query) if in_query else request.url,
        request.headers | ({name: proof[name] for name in proof if name[0] != "?"} if in_query else proof),
        request.content,
        request.timeouts,
        seconds_left,
        request.sizes,
        request.streamed,
    )
