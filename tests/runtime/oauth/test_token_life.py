"""The life of a token, held against a model: callers of two processes that share a store, in any order of events."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.fakes.vendor import Time
from workapis._auth.port import AuthContext
from workapis._oauth.token_lifecycle import TokenLifecycle
from workapis._transport.effects import Effect, Flow, Invoke, Send, Sleep, Wait
from workapis.errors import DeadlineError, InvalidGrantError, TokenUnavailableError, WorkAPIsError
from workapis.options import Settings
from workapis.tokens import MemoryTokenStore, Token
from workapis.transport import Request

LIFETIMES = st.sampled_from([None, 5.0, 100.0, 3600.0])
FAILURES = st.sampled_from([InvalidGrantError, TokenUnavailableError])


class Server:
    """Gives tokens as a test says, one after the other; every token can be renewed."""

    def __init__(self) -> None:
        self.made = 0

    def can_renew(self, token: Token | None) -> bool:
        return True

    def renewed(self, token: Token | None, terms: AuthContext) -> Flow[Token]:
        """Invoke, and take what comes: a token or an error."""
        answer: Token | WorkAPIsError = yield Send(Request("POST", "https://a.example/token"))
        if isinstance(answer, WorkAPIsError):
            raise answer
        return answer


@dataclass(eq=False)
class Caller:
    """A call that waits for a token, or has come to its end."""

    life: TokenLifecycle
    flow: Generator[Effect, Any, Any]
    replaces: bool = False
    effect: Effect | None = None
    outcome: Any = None
    is_over: bool = False
    refused: set[str] = field(default_factory=set[str])  # what its process knew to be refused when it began


class Lives(RuleBasedStateMachine):
    """Two processes with a life each, one store, and a server."""

    def __init__(self) -> None:
        super().__init__()
        self.time = Time()
        self.terms = AuthContext("https://a.example", "", Settings(clock=self.time.clock()))
        self.store = MemoryTokenStore()
        self.server = Server()
        self.lives = [TokenLifecycle(self.server, self.store) for _ in range(2)]
        self.refused: dict[TokenLifecycle, set[str]] = {life: set() for life in self.lives}
        self.callers: list[Caller] = []

    # What drivers do

    def begin(self, life: TokenLifecycle, flow: Flow[Any], *, replaces: bool = False) -> Caller:
        """Start a call and run it until it must wait."""
        caller = Caller(life, flow, replaces, refused=set(self.refused[life]))
        self.callers.append(caller)
        self.go_on(caller)
        self.settle()
        return caller

    def go_on(self, caller: Caller, outcome: Any = None, error: BaseException | None = None) -> None:
        """Run a call until it must wait for time, a request or another call."""
        try:
            while True:
                effect = caller.flow.send(outcome) if error is None else caller.flow.throw(error)
                outcome = error = None
                if isinstance(effect, Invoke):
                    outcome = effect.port()
                elif isinstance(effect, Wait) and effect.future.done():
                    outcome = effect.future.result()
                else:
                    caller.effect = effect
                    return
        except StopIteration as stop:
            caller.outcome = stop.value
        except (WorkAPIsError, asyncio.CancelledError) as failure:  # another one is a mistake of ours
            caller.outcome = failure
        caller.effect, caller.is_over = None, True
        if isinstance(caller.outcome, Token):
            self.judge(caller, caller.outcome)

    def settle(self) -> None:
        """Wake who waits for what has come."""
        while woken := [item for item in self.waiting(Wait) if item.effect.future.done()]:  # type: ignore[union-attr]  # a Wait has one
            self.go_on(woken[0], woken[0].effect.future.result())  # type: ignore[union-attr]  # a Wait has one

    def waiting(self, kind: type[Effect] | tuple[type[Effect], ...]) -> list[Caller]:
        """Return the calls that wait for something of a kind."""
        return [item for item in self.callers if isinstance(item.effect, kind)]

    def judge(self, caller: Caller, token: Token) -> None:
        """A token that a call gets is valid by all that its process knew when the call began."""
        assert token.is_valid(self.time.now)
        assert token.access_token.reveal() not in caller.refused

    def held(self, life: TokenLifecycle) -> Token | None:
        """Return a token that a call could use now without asking."""
        token = life._token
        good = token is not None and token.is_valid(self.time.now)
        return token if good and token is not None and token.access_token.reveal() not in self.refused[life] else None

    # What may happen

    @rule(which=st.integers(0, 1))
    def call(self, which: int) -> None:
        """A call wants a token: at once if there is a fresh one, or if another call refreshes a valid one."""
        life = self.lives[which]
        held, flight = self.held(life), life._flight
        caller = self.begin(life, life.current(self.terms))
        if held is not None and (held.is_fresh(self.time.now) or flight is not None):
            assert caller.outcome is held

    @rule(which=st.integers(0, 1))
    def sign_in(self, which: int) -> None:
        life = self.lives[which]
        self.begin(life, life.replaced(lambda terms: self.server.renewed(None, terms), self.terms), replaces=True)

    @precondition(lambda self: self.waiting(Send))
    @rule(lifetime=LIFETIMES)
    def give(self, lifetime: float | None) -> None:
        """The server gives a token, and everyone who waited in that process has it."""
        [asking] = self.waiting(Send)
        mates = [item for item in self.waiting(Wait) if item.life is asking.life and not item.replaces]
        self.server.made += 1
        ends = None if lifetime is None else self.time.now + lifetime
        token = Token(f"token-{self.server.made}", "refresh", self.time.now, ends)
        self.go_on(asking, token)
        assert asking.outcome is token
        assert self.store.load() is token
        self.settle()
        assert all(item.outcome is token for item in mates)

    @precondition(lambda self: self.waiting(Send))
    @rule(kind=FAILURES)
    def fail(self, kind: type[WorkAPIsError]) -> None:
        """The server gives none: a valid token is served all the same, and else everyone who waited knows why."""
        [asking] = self.waiting(Send)
        held = self.held(asking.life)
        mates = [item for item in self.waiting(Wait) if item.life is asking.life]
        self.go_on(asking, kind("no"))
        self.settle()
        if asking.replaces:
            assert type(asking.outcome) is kind
            assert not any(isinstance(item.outcome, WorkAPIsError) for item in mates)
        elif held is not None:
            assert asking.outcome is held
        else:
            told = [asking.outcome, *(item.outcome for item in mates if not item.replaces)]
            assert {type(error) for error in told} == {kind}
            assert len({id(error) for error in told}) == len(told)

    @precondition(lambda self: any(item.effect for item in self.callers))
    @rule(data=st.data(), closes=st.booleans())
    def cancel(self, data: st.DataObject, closes: bool) -> None:
        """A call is cancelled, or forgotten by its driver: it ends, and nobody else does."""
        caller = data.draw(st.sampled_from(self.waiting((Send, Wait, Sleep))))
        others = [item for item in self.waiting((Send, Wait, Sleep)) if item is not caller]
        mates = [item for item in others if item.life is caller.life and isinstance(item.effect, Wait)]
        led = caller.life._flight is not None and not isinstance(caller.effect, Wait)
        if closes:
            caller.flow.close()
            caller.effect, caller.is_over = None, True
        else:
            self.go_on(caller, error=asyncio.CancelledError())
            assert isinstance(caller.outcome, asyncio.CancelledError)
        self.settle()
        assert all(isinstance(item.outcome, Token) for item in others if item.is_over)
        if led and mates:  # another one of them asks, or finds what the other process has got
            asking = [item for item in mates if isinstance(item.effect, Send | Sleep)]
            assert len(asking) == 1 or all(item.is_over for item in mates)

    @precondition(lambda self: self.waiting(Wait))
    @rule(data=st.data())
    def lose_patience(self, data: st.DataObject) -> None:
        """The deadline of a call that waits for another is over: it alone fails."""
        caller = data.draw(st.sampled_from(self.waiting(Wait)))
        self.go_on(caller, error=TimeoutError())
        assert isinstance(caller.outcome, DeadlineError)
        assert not caller.outcome.sent

    @precondition(lambda self: self.waiting(Sleep))
    @rule(data=st.data())
    def look_again(self, data: st.DataObject) -> None:
        """A call that waits for another process looks whether that one is done."""
        self.go_on(data.draw(st.sampled_from(self.waiting(Sleep))))
        self.settle()

    @rule(seconds=st.sampled_from([1.0, 4.0, 30.0, 61.0, 3541.0]))
    def pass_time(self, seconds: float) -> None:
        self.time.now += seconds

    @rule(which=st.integers(0, 1))
    def refuse(self, which: int) -> None:
        """The service responds with 401 to the token of a process, also to two of its calls."""
        life = self.lives[which]
        token = life._token
        for _ in range(2):
            again = self.begin(life, life.refused(lambda it: token is not None and it == token.access_token))
            assert again.outcome is (token is not None)
        if token is not None:
            self.refused[life].add(token.access_token.reveal())

    # What is always so

    @invariant()
    def one_asks(self) -> None:
        """No two calls, of whatever process, ask the server at the same time."""
        assert len(self.waiting(Send)) <= 1

    @invariant()
    def who_waits_waits_for_someone(self) -> None:
        """Each call that waits has one in its process that does not."""
        for caller in self.waiting(Wait):
            assert any(item.life is caller.life for item in self.waiting((Send, Sleep)))

    @invariant()
    def nobody_has_the_store_for_nothing(self) -> None:
        """The store is taken exactly while someone asks the server."""
        assert self.store._taken is bool(self.waiting(Send))

    def teardown(self) -> None:
        """In the end everyone has a token."""
        for _ in range(200):
            if self.waiting(Send):
                self.give(3600.0)
            for caller in self.waiting(Sleep):
                self.go_on(caller)
            self.settle()
        assert not self.waiting((Send, Wait, Sleep))


TestLives = Lives.TestCase
TestLives.__doc__ = "Whatever happens in whatever order, the rules and invariants of the model hold."
