"""Token lifecycle: refresh before expiry, by one caller for all, and once after a refusal. Decisions without I/O."""

from __future__ import annotations

import copy
import inspect
import threading
import warnings
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final, Protocol

from workapis._auth.port import AuthContext
from workapis._fork import renew_in_child
from workapis._transport.effects import Flow, Invoke, Sleep, Wait
from workapis.errors import ConfigurationError, DeadlineError, WorkAPIsError
from workapis.secret import Secret
from workapis.tokens import Token, TokenStore

Refreshed = Token | WorkAPIsError | None
Obtain = Callable[[AuthContext], Flow[Token]]

_PAUSE: Final = 0.05  # seconds between two looks at a refresh of another process
_TRIES: Final = 6  # refreshes to try between margin and expiry, while a token is still valid
_REMEMBERED: Final = 8  # secrets of earlier tokens, which a late response may repeat


class TokenSource(Protocol):
    """A source of new tokens."""

    def can_renew(self, token: Token | None) -> bool:
        """Return whether it can issue a new token after this one."""
        ...

    def renewed(self, token: Token | None, terms: AuthContext) -> Flow[Token]:
        """Return a new token after this one; raise an error of `workapis.errors` if there is none."""
        ...


class TokenLifecycle:
    """The token that the calls of threads, tasks and loops share.

    A call that needs a token follows the first row that holds:

    | the token                     | another call refreshes it | this call                                            |
    |-------------------------------|---------------------------|------------------------------------------------------|
    | is not yet due                | either                    | uses it                                              |
    | is due, and has not expired   | no                        | refreshes it; uses the old one if that fails         |
    | is due, and has not expired   | yes                       | uses the old one                                     |
    | has expired, was refused, or  | no                        | refreshes it; raises if that fails                   |
    | there is none                 |                           |                                                      |
    | the same                      | yes                       | waits: uses the other's token or raises its error;   |
    |                               |                           | if the other was cancelled or late, starts again     |

    "Due" begins a margin before the expiry (`Token.margin`). A call that refreshes the token acquires the lock of the
    store, and loads the token again, in case another process was faster. A 401 marks the token as refused, once.

    One call refreshes the token; the others wait for that call, or use the old token until it expires. If that call is
    cancelled or exceeds its deadline, another one takes its place.
    """

    def __init__(
        self, grant: TokenSource, store: TokenStore, on_token: Callable[[Token], object] | None = None
    ) -> None:
        self._grant = grant
        self._store = store
        self._on_token = on_token
        self._lock = threading.Lock()  # guards the fields below; no flow waits while it holds the lock
        self._token: Token | None = None
        self._flight: Future[Refreshed] | None = None  # of the refresh in progress
        self._refused: Secret | None = None  # the access token for which the service returned 401
        self._patient_until: float | None = None  # after a failed refresh, a valid token stays in use until then
        self._shown_by_nobody: deque[Secret] = deque(maxlen=_REMEMBERED)
        renew_in_child(self)

    def after_fork(self) -> None:
        """Create a lock for the child, and forget the refresh in the parent."""
        self._lock = threading.Lock()
        self._flight = None

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Values that no message may show: the parts of this token and of those before it."""
        with self._lock:
            return tuple(self._shown_by_nobody)

    def current(self, terms: AuthContext) -> Flow[Token]:
        """Return a token that is worth sending.

        Raises:
            AuthorizationError: the service refuses to issue a token.
            TokenUnavailableError: no token is available for now.
            ConfigurationError: no user has signed in yet.
            DeadlineError: none came in time.
        """
        while True:
            now = terms.clock.wall()
            with self._lock:
                held = self._token
                if held is not None and self._is_good(held, now):
                    return held
                flight = self._flight
                mine = self._begin() if flight is None else None
            if mine is not None:
                return (yield from self._lead(mine, self._renewed(terms)))
            if held is not None and self._is_valid(held, now):
                return held
            outcome = yield from self._waited(flight, terms)
            if isinstance(outcome, WorkAPIsError):
                raise copy.copy(outcome)
            if outcome is not None:
                return outcome

    def replaced(self, obtain: Obtain, terms: AuthContext) -> Flow[Token]:
        """Return the token that `obtain` returns, in place of any other; errors are those of `obtain`."""
        while True:
            with self._lock:
                flight = self._flight
                mine = self._begin() if flight is None else None
            if mine is not None:
                work = self._kept_by_one(obtain, terms)
                return (yield from self._lead(mine, work, is_told=False))
            yield from self._waited(flight, terms)

    def refused(self, is_it: Callable[[Secret], bool]) -> Flow[bool]:
        """Record a 401 for an access token; return whether there is, or may be, another token."""
        with self._lock:
            held = self._token
            if held is None or not is_it(held.access_token):
                return held is not None
            if self._grant.can_renew(held):
                self._refused = held.access_token
                return True
        found = yield from self._loaded()
        if found is None or is_it(found.access_token):
            return False
        self._take(found)
        return True

    # State of a token

    def _is_valid(self, token: Token, now: float) -> bool:
        return token.access_token != self._refused and token.is_valid(now)

    def _is_good(self, token: Token, now: float) -> bool:
        """Return whether a token needs no refresh, or cannot be refreshed now and has not expired."""
        if not self._is_valid(token, now):
            return False
        waits = self._patient_until is not None and now < self._patient_until
        return token.is_fresh(now) or waits or not self._grant.can_renew(token)

    # One call refreshes, the others wait

    def _begin(self) -> Future[Refreshed]:
        flight: Future[Refreshed] = Future()
        self._flight = flight
        return flight

    def _lead(self, flight: Future[Refreshed], work: Flow[Token], *, is_told: bool = True) -> Flow[Token]:
        outcome: Refreshed = None  # for the waiting calls: None tells them that another one must refresh it
        try:
            outcome = token = yield from work
        except DeadlineError:  # the deadline of this call, not of the waiting ones
            raise
        except WorkAPIsError as error:
            outcome = copy.copy(error) if is_told else None
            raise
        finally:
            with self._lock:
                if self._flight is flight:
                    self._flight = None
            flight.set_result(outcome)
        return token

    @staticmethod
    def _waited(flight: Future[Refreshed] | None, terms: AuthContext) -> Flow[Refreshed]:
        assert flight is not None  # noqa: S101 (one of the two is there)
        try:
            outcome: Refreshed = yield Wait(flight, terms.seconds_left())
        except TimeoutError:
            message = "another call is fetching the token, and did not finish before the deadline"
            raise DeadlineError(message, sent=False) from None
        return outcome

    # The call that refreshes

    def _renewed(self, terms: AuthContext) -> Flow[Token]:
        try:
            return (yield from self._renewed_by_one(terms))
        except WorkAPIsError:
            now = terms.clock.wall()
            with self._lock:
                held = self._token
                if held is None or not self._is_valid(held, now):
                    raise
                self._patient_until = now + held.margin / _TRIES
            return held

    def _renewed_by_one(self, terms: AuthContext) -> Flow[Token]:
        while not (yield from self._acquired()):
            found = yield from self._loaded()
            token = self._newest(found)
            if token is not None and self._is_valid(token, terms.clock.wall()):
                return self._take(token)
            terms.seconds_left()
            yield Sleep(_PAUSE)
        return (yield from self._released_after(self._renewed_alone(terms)))

    def _renewed_alone(self, terms: AuthContext) -> Flow[Token]:
        token = self._newest((yield from self._loaded()))
        if token is not None and self._is_good(token, terms.clock.wall()):
            return self._take(token)
        return (yield from self._kept((yield from self._grant.renewed(token, terms))))

    def _kept_by_one(self, obtain: Obtain, terms: AuthContext) -> Flow[Token]:
        while not (yield from self._acquired()):
            terms.seconds_left()
            yield Sleep(_PAUSE)
        return (yield from self._released_after(self._kept_of(obtain, terms)))

    def _kept_of(self, obtain: Obtain, terms: AuthContext) -> Flow[Token]:
        return (yield from self._kept((yield from obtain(terms))))

    def _newest(self, found: Token | None) -> Token | None:
        held = self._token
        if found is None or held is None:
            return found or held
        return held if (held.issued_at or 0.0) > (found.issued_at or 0.0) else found

    def _take(self, token: Token) -> Token:
        with self._lock:
            if self._token != token:
                self._token = token
                self._patient_until = None
                self._shown_by_nobody.append(token.access_token)
                if token.refresh_token is not None:
                    self._shown_by_nobody.append(token.refresh_token)
        return token

    # The store

    def _loaded(self) -> Flow[Token | None]:
        found: Any = yield Invoke(self._store.load)
        if found is None or isinstance(found, Token):
            return found
        raise ConfigurationError(f"store=: load() must return a Token or None, got {_kind(found)}.")

    def _acquired(self) -> Flow[bool]:
        answer: Any = yield Invoke(self._store.acquire)
        if isinstance(answer, bool):
            return answer
        raise ConfigurationError(f"store=: acquire() must return a bool, got {_kind(answer)}.")

    def _released_after(self, work: Flow[Token]) -> Flow[Token]:
        try:
            token = yield from work
        except GeneratorExit:  # the driver is gone, so that the flow can yield nothing
            _close(self._store.release())
            raise
        except BaseException:
            yield Invoke(self._store.release)
            raise
        yield Invoke(self._store.release)
        return token

    def _kept(self, token: Token) -> Flow[Token]:
        self._take(token)
        yield from self._told("store.save()", lambda: self._store.save(token))
        on_token = self._on_token
        if on_token is not None:
            yield from self._told("on_token", lambda: on_token(token))
        return token

    @staticmethod
    def _told(what: str, port: Callable[[], Any]) -> Flow[None]:
        why = ""
        try:
            answer: Any = yield Invoke(port)
        except Exception as error:  # noqa: BLE001 (a store and a hook are the caller's)
            why = type(error).__name__  # its text may show the token
        else:
            if inspect.iscoroutine(answer):
                answer.close()
                why = "it returned a coroutine, which only async clients await"
        if why:  # the call continues, since the token is valid
            warnings.warn(f"the client uses a new token, but {what} failed: {why}", RuntimeWarning, stacklevel=2)


def _kind(answer: object) -> str:
    kind = type(answer).__name__
    _close(answer)
    return f"{kind}. Pass a store with coroutines to an async client" if inspect.iscoroutine(answer) else kind


def _close(answer: object) -> None:
    if inspect.iscoroutine(answer):
        answer.close()
