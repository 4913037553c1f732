"""Grants and their tokens without a server: the parts that they hide, and their use of stores."""

from __future__ import annotations

import base64
import threading
import warnings

import pytest

from tests.fakes.auth_parts import API, TERMS, told
from tests.fakes.stage import Stage
from workapis import errors
from workapis._oauth.token_lifecycle import TokenLifecycle
from workapis.oauth2 import AuthorizationCode, ClientCredentials
from workapis.secret import Secret
from workapis.tokens import MemoryTokenStore, Token
from workapis.transport import Response


def test_what_a_child_of_a_fork_forgets() -> None:
    """Refreshes by the parent, and locks that a thread of the parent may hold."""
    life, store = TokenLifecycle(ClientCredentials("a", "b"), MemoryTokenStore()), MemoryTokenStore()
    life._lock.acquire()
    life._begin()
    store.acquire()
    store._lock.acquire()
    for thing in (life, store):
        thing.after_fork()
    assert life._flight is None
    assert life.secrets == ()
    assert (store._taken, store.acquire()) == (False, True)


def test_what_a_grant_hides() -> None:
    """The secret of the program, plain and as HTTP Basic has it; a program without one has nothing to hide."""
    coded = base64.b64encode(b"m+e:s%2Fecret").decode()
    assert ClientCredentials("m e", "s/ecret").bind(API).secrets == (Secret("s/ecret"), Secret(coded))
    assert AuthorizationCode("m e", redirect_uri="x").bind(API).secrets == ()


def test_a_program_without_an_account_has_one_budget() -> None:
    """By whichever grant it asks; the name "" is none."""
    grants = (
        ClientCredentials("me", "s"),
        AuthorizationCode("me", redirect_uri="x"),
        AuthorizationCode("me", redirect_uri="x", account=""),
    )
    assert len({grant.bind(API).account for grant in grants}) == 1


def test_how_grants_show_themselves() -> None:
    """By class and program."""
    assert repr(ClientCredentials("me", "secret")) == "ClientCredentials('me', …)"
    assert repr(AuthorizationCode("me", redirect_uri="x")) == "AuthorizationCode('me', …)"
    assert repr(ClientCredentials("me", "secret").bind(API)) == "OAuth2(…)"


@pytest.mark.parametrize("kind", ["store", "on_token"])
def test_a_coroutine_that_cannot_be_used_is_closed(stage: Stage, kind: str) -> None:
    """So that Python does not warn of it a second time."""

    class Later(MemoryTokenStore):
        async def load(self) -> Token | None:  # type: ignore[override]  # a store for async clients
            return None

    async def on_token(token: Token) -> None:
        """Take it."""

    grant = ClientCredentials("a", "b", store=Later() if kind == "store" else None, on_token=on_token)
    stage.driver = "sync"
    stage.script = [Response(200, {}, b'{"access_token": "t"}')]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            stage.run(grant.bind(API).authorise(TERMS))
        except errors.ConfigurationError as error:
            said = str(error)
        else:
            said = str(caught.pop().message)
    assert caught == []
    assert (
        said
        == {
            "store": (
                "store=: load() must return a Token or None, got coroutine. "
                "Pass a store with coroutines to an async client."
            ),
            "on_token": (
                "the client uses a new token, but on_token failed: "
                "it returned a coroutine, which only async clients await"
            ),
        }[kind]
    )


def test_what_stores_must_answer(stage: Stage) -> None:
    """The kind of what came is named."""

    class Odd(MemoryTokenStore):
        def acquire(self) -> bool:
            return 1  # type: ignore[return-value]  # that is the law

    flow = ClientCredentials("a", "b", store=Odd()).bind(API).authorise(TERMS)
    assert told(lambda: stage.run(flow)) == "store=: acquire() must return a bool, got int."


def test_secrets_of_tokens_before_are_remembered() -> None:
    """Eight texts: those of the last four tokens that had two."""
    life = TokenLifecycle(ClientCredentials("a", "b"), MemoryTokenStore())
    for number in range(6):
        life._take(Token(f"a{number}", f"r{number}"))
        life._take(Token(f"a{number}", f"r{number}"))
    assert [secret.reveal() for secret in life.secrets] == ["a2", "r2", "a3", "r3", "a4", "r4", "a5", "r5"]
    assert isinstance(life._lock, type(threading.Lock()))
