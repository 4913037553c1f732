"""Tokens and their stores, and two processes that share a file."""

from __future__ import annotations

import asyncio
import json
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.transports import AnswersLater
from tests.fakes.vendor import Time
from workapis import tokens
from workapis.errors import ConfigurationError
from workapis.oauth2 import ClientCredentials
from workapis.tokens import FileTokenStore, MemoryTokenStore, Token
from workapis.transport import Request, Response
from workapis.webwork import AsyncWebWork, WebWork

MOMENTS = st.none() | st.floats(0, 4e9)
TOKENS = st.builds(
    Token,
    st.text(min_size=1),
    st.none() | st.text(min_size=1),
    MOMENTS,
    MOMENTS,
    st.lists(st.text(), max_size=3).map(tuple),
)
Store = FileTokenStore | MemoryTokenStore


@given(TOKENS)
def test_a_token_can_be_written_and_read(token: Token) -> None:
    """`reveal` gives JSON, and `of` makes an equal token of it."""
    assert Token.of(json.loads(json.dumps(token.reveal()))) == token


@pytest.mark.parametrize(
    "values",
    [
        None,
        [],
        "s3cret-text",
        {},
        {"access_token": ""},
        {"access_token": 7},
        {"access_token": "s3cret", "refresh_token": 7},
        {"access_token": "s3cret", "issued_at": "1"},
        {"access_token": "s3cret", "expires_at": True},
        {"access_token": "s3cret", "expires_at": float("nan")},
        {"access_token": "s3cret", "scopes": "read"},
        {"access_token": "s3cret", "scopes": [1]},
    ],
)
def test_what_is_no_token_is_refused(values: Any) -> None:
    """The error says so."""
    with pytest.raises(ValueError, match=r"^Token\.of: "):
        Token.of(values)


def test_no_frame_shows_what_is_no_token() -> None:
    """The error names the part alone, and no frame of the package has the values."""
    with pytest.raises(ValueError, match="expires_at is missing or of another type") as caught:
        Token.of({"access_token": "s3cret", "expires_at": "1"})
    trace = caught.value.__traceback__
    assert trace is not None
    assert trace.tb_next is not None
    assert "s3cret" not in repr(trace.tb_next.tb_frame.f_locals)


@given(st.floats(1, 1e9), st.floats(0, 2e9))
def test_when_a_token_is_due(life: float, age: float) -> None:
    """60 seconds or a tenth of its life before its end, whichever is less; from its end on it is of no use."""
    token = Token("a", issued_at=0.0, expires_at=life)
    assert token.is_valid(age) is (age < life)
    assert token.is_fresh(age) is (age < life - min(60.0, life * 0.1))
    assert Token("a").is_fresh(age)


def test_a_life_that_is_not_known_has_the_usual_margin() -> None:
    """A token whose beginning is not known is due 60 seconds before its end, and one that never lived at once."""
    assert Token("a", expires_at=100.0).margin == 60.0
    assert Token("a", issued_at=200.0, expires_at=100.0).margin == 0.0


# Stores


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return MemoryTokenStore() if request.param == "memory" else FileTokenStore(tmp_path / "deep" / "token.json")


def test_a_store_keeps_the_last_token(store: Store) -> None:
    """It begins empty, and has what was saved last."""
    assert store.load() is None
    for name in ("a", "b"):
        store.save(Token(name, "r", 1.0, 2.0, ("read",)))
        assert store.load() == Token(name, "r", 1.0, 2.0, ("read",))


def test_one_at_a_time_may_renew(store: Store) -> None:
    """Until it is released nobody else acquires it; who did not acquire it may release it without harm."""
    assert [store.acquire(), store.acquire()] == [True, False]
    store.release()
    store.release()
    assert store.acquire()


def test_two_objects_for_one_file_exclude_each_other(tmp_path: Path) -> None:
    """Also in one process."""
    first, second = FileTokenStore(tmp_path / "t"), FileTokenStore(str(tmp_path / "t"))
    assert [first.acquire(), second.acquire()] == [True, False]
    first.release()
    assert [second.acquire(), first.acquire()] == [True, False]


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such modes there")
def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    """File, lock and folder are made for the owner; a file that others can read is refused, with what to do."""
    path = tmp_path / "deep" / "token.json"
    mine = FileTokenStore(path)
    before = os.umask(0)
    try:
        mine.save(Token("s3cret-token"))
        mine.acquire()
    finally:
        os.umask(before)
        mine.release()
    modes = [stat.S_IMODE(item.stat().st_mode) for item in (path, tmp_path / "deep" / "token.json.lock", path.parent)]
    assert modes == [0o600, 0o600, 0o700]
    for mode in (0o640, 0o604, 0o660):
        path.chmod(mode)
        with pytest.raises(ConfigurationError, match=f"is readable by others. Run chmod 600 .*{path.name}"):
            mine.load()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"access_token": 1}', b"\xff", b"[" * 99_999, b'"s3cret-text"']
)
def test_a_broken_file_is_told(tmp_path: Path, content: bytes) -> None:
    """The error says what to do and shows nothing of the file; nor does the store."""
    path = tmp_path / "token.json"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(ConfigurationError, match=r"contains no token. Remove it and sign in again") as caught:
        FileTokenStore(path).load()
    assert "s3cret" not in repr(caught.value)
    assert repr(FileTokenStore(path)) == f"FileTokenStore({str(path)!r}, …)"


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """A folder in its place, for one."""
    with pytest.raises(ConfigurationError, match="is not a plain file"):
        FileTokenStore(tmp_path).load()


def test_a_write_that_fails_leaves_the_old_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new file takes the place of the old one whole or not at all, and nothing is left lying about."""
    mine = FileTokenStore(tmp_path / "token.json")
    mine.save(Token("old"))
    for name in ("fsync", "replace"):
        with monkeypatch.context() as patch:
            patch.setattr(os, name, _full)
            with pytest.raises(OSError, match="full"):
                mine.save(Token("new"))
        assert mine.load() == Token("old")
        assert [path.name for path in tmp_path.iterdir()] == ["token.json"]


def _full(*arguments: object) -> None:
    raise OSError("the disk is full")


def test_the_home_folder_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`~` is the home of the user."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    FileTokenStore("~/token.json").save(Token("a"))
    assert (tmp_path / "token.json").is_file()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks there")
def test_a_child_of_a_fork_does_not_have_the_parents_right(tmp_path: Path) -> None:
    """The child lets go of what the parent acquired, and the parent keeps it."""
    memory, file = MemoryTokenStore(), FileTokenStore(tmp_path / "t")
    assert memory.acquire()
    assert file.acquire()
    child = os.fork()
    if not child:
        file.release()
        os._exit(0 if (memory.acquire(), file.acquire()) == (True, False) else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert not FileTokenStore(tmp_path / "t").acquire()


def test_the_module_has_the_names_that_it_says() -> None:
    assert {name for name in tokens.__all__ if hasattr(tokens, name)} == set(tokens.__all__)


# What a client makes of stores


class _Transport:
    """Gives tokens and takes every one of them."""

    def __init__(self) -> None:
        self.asked = 0

    def send(self, request: Request) -> Response:
        if not request.url.endswith("/token"):
            return Response(200, {}, b'{"success": true, "data": []}')
        self.asked += 1
        return Response(200, {}, json.dumps({"access_token": f"t{self.asked}", "expires_in": 1000}).encode())


class _AsyncStore:
    """A store over a network."""

    def __init__(self) -> None:
        self.inner = MemoryTokenStore()

    async def load(self) -> Token | None:
        await asyncio.sleep(0)
        return self.inner.load()

    async def save(self, token: Token) -> None:
        self.inner.save(token)

    async def acquire(self) -> bool:
        return self.inner.acquire()

    async def release(self) -> None:
        self.inner.release()


def _grant(**more: Any) -> ClientCredentials:
    return ClientCredentials("a", "b", token_url="https://a.example/token", **more)


def test_a_store_may_be_made_of_coroutines() -> None:
    """For async clients, as may `on_token`; a sync client says that it cannot use one."""
    mine, told = _AsyncStore(), list[Token]()

    async def on_token(token: Token) -> None:
        told.append(token)

    async def main() -> None:
        client = AsyncWebWork(oauth2=_grant(store=mine, on_token=on_token), transport=AnswersLater(_Transport().send))
        await client.raw(client.workspaces.list)()

    asyncio.run(main())
    assert told == [mine.inner.load()]
    assert mine.inner.acquire()
    with pytest.raises(ConfigurationError, match=r"got coroutine\. Pass a store with coroutines to an async client"):
        WebWork(oauth2=_grant(store=mine), transport=_Transport()).workspaces.list().first()
    with pytest.warns(RuntimeWarning, match="on_token failed: it returned a coroutine"):
        WebWork(oauth2=_grant(on_token=on_token), transport=_Transport()).workspaces.list().first()


class _Broken(MemoryTokenStore):
    def save(self, token: Token) -> None:
        raise OSError(f"disk full {token.access_token.reveal()}")


def test_a_token_that_cannot_be_stored_is_used_all_the_same() -> None:
    """It is a warning, without the text of the error; so is what `on_token` raises."""

    def on_token(token: Token) -> None:
        raise KeyError(token.access_token.reveal())

    transport = _Transport()
    client = WebWork(oauth2=_grant(store=_Broken(), on_token=on_token), transport=transport)
    with pytest.warns(RuntimeWarning) as told:
        client.raw(client.workspaces.list)()
    assert [str(item.message) for item in told] == [
        "the client uses a new token, but store.save() failed: OSError",
        "the client uses a new token, but on_token failed: KeyError",
    ]
    client.raw(client.workspaces.list)()
    assert transport.asked == 1


class _Odd(MemoryTokenStore):
    def __init__(self, **odd: Any) -> None:
        super().__init__()
        for name, value in odd.items():
            setattr(self, name, lambda value=value: value)


@pytest.mark.parametrize("odd", [{"load": "a text"}, {"acquire": None}])
def test_a_store_that_answers_something_else_is_told(odd: dict[str, Any]) -> None:
    """The error names the kind of what came, not its text."""
    with pytest.raises(ConfigurationError, match=r"store=: (load|acquire)\(\) must return a .*, got (str|NoneType)"):
        WebWork(oauth2=_grant(store=_Odd(**odd)), transport=_Transport()).workspaces.list().first_page()


def test_a_token_of_another_process_is_taken() -> None:
    """A token that ended here and was renewed elsewhere is loaded, and nothing is asked for; the newer one counts."""
    mine, time, transport = MemoryTokenStore(), Time(), _Transport()
    client = WebWork(oauth2=_grant(store=mine), transport=transport, clock=time.clock(), limit=False)
    client.raw(client.workspaces.list)()
    time.now += 950
    mine.save(Token("theirs", None, time.now, time.now + 1000))
    client.raw(client.workspaces.list)()
    assert transport.asked == 1
    time.now += 1000
    mine.save(Token("older", None, 1.0, time.now + 1000))
    client.raw(client.workspaces.list)()
    assert transport.asked == 2


def test_while_another_process_renews_a_valid_token_is_used() -> None:
    """Without one, the call waits, until the other has a token or its own time is over."""
    mine, time, transport = MemoryTokenStore(), Time(), _Transport()
    client = WebWork(oauth2=_grant(store=mine), transport=transport, clock=time.clock(), limit=False)
    client.raw(client.workspaces.list)()
    assert mine.acquire()
    time.now += 950
    client.raw(client.workspaces.list)()
    assert time.slept == []
    time.now += 50
    with pytest.raises(TimeoutError):
        client.raw(client.with_options(deadline=1.0).workspaces.list)()
    assert sum(time.slept) == pytest.approx(1.0, abs=0.06)
    assert transport.asked == 1
    mine.release()
    client.raw(client.workspaces.list)()
    assert transport.asked == 2
