"""What schemes and the choice between them say, word for word, and what stores do with files and forks."""

from __future__ import annotations

import base64
import os
import sys
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

from tests.fakes.auth_parts import API, TERMS, sent, told
from tests.fakes.stage import Stage
from workapis import errors, oauth2, tokens
from workapis import tokens as _token_file
from workapis._api.api import Api, OAuth2Description
from workapis._auth.credentials import CredentialArguments, CredentialOption, bind, choose
from workapis._auth.schemes import Basic, Bearer, HeaderToken
from workapis._oauth.token_lifecycle import TokenLifecycle
from workapis._oauth.wrap import Wrap, WrapToken, spelt
from workapis.oauth2 import AuthorizationCode, ClientCredentials
from workapis.secret import Secret
from workapis.tokens import FileTokenStore, MemoryTokenStore, Token
from workapis.transport import Response


def test_what_fixed_schemes_send_and_hide() -> None:
    """The header, and every spelling of the credentials in it."""
    coded = base64.b64encode("k:pä".encode()).decode()
    for auth, value, hidden in (
        (Basic("k", "pä"), f"Basic {coded}", {f"Basic {coded}", coded, "k", "pä"}),
        (Bearer("t"), "Bearer t", {"Bearer t", "t"}),
        (HeaderToken("t", prefix="X "), "X t", {"X t", "t"}),
        (WrapToken("a&b"), "WRAP access_token=a&b", {"WRAP access_token=a&b", "a&b", "a%26b"}),
    ):
        assert sent(auth) == {"Authorization": Secret(value)}
        assert {secret.reveal() for secret in auth.secrets} == hidden
        assert auth.account == Secret(value).digest()
        with pytest.raises(StopIteration) as end:
            next(auth.refused({}))
        assert end.value.value is False
        assert repr(auth) == f"{type(auth).__name__}(…)"
    assert sent(HeaderToken("t", header="X-Key")) == {"X-Key": Secret("t")}


EMPTY = "a credential is empty, or holds line breaks or control characters"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Basic("a:b", "c"), "a user name with a colon cannot be sent by HTTP Basic authentication"),
        (lambda: Bearer("ü"), "a token holds characters that cannot stand in a header"),
        (
            lambda: spelt(Secret("ü"), "bare"),
            'a token holds characters that cannot stand in a header; try token_spelling="encoded"',
        ),
        (lambda: Wrap("", "b", client_id="c", challenge="/"), EMPTY),
        (lambda: Wrap("a", "", client_id="c", challenge="/"), EMPTY),
        (lambda: Bearer(""), EMPTY),
        (lambda: bind("x", API), "oauth2= takes AuthorizationCode or ClientCredentials of workapis.oauth2"),
        (lambda: spelt(Secret("a"), "odd"), "token_spelling must be one of bare, quoted, encoded"),
        (
            lambda: Wrap("a", "b", client_id="c", challenge="/", location="x"),
            "wrap_location must be like https://host/path, without user and '#'",
        ),
        (
            lambda: ClientCredentials("a", "b").bind(
                Api("s", "Small", "https://a.example", oauth2=OAuth2Description())
            ),
            "give token_url=: the documentation of Small does not name it",
        ),
        (
            lambda: AuthorizationCode("a", redirect_uri="b", token_url="https://a.example").bind(
                Api("s", "Small", "https://a.example", oauth2=OAuth2Description())
            ),
            "give authorization_url=: the documentation of Small does not name it",
        ),
        (
            lambda: ClientCredentials("a", "b", scopes=["x", "y", "z"]).bind(
                Api("s", "Small", "https://a.example", oauth2=OAuth2Description(scopes=("x", "w")))
            ),
            "no such scope: y, z; there are x, w",
        ),
        (
            lambda: next(AuthorizationCode("a", redirect_uri="b").renewed(None, TERMS)),
            (
                "nobody has signed in: send the user to client.oauth2.authorization_url().url, "
                "and give client.oauth2.exchange() the URL at which they come back"
            ),
        ),
        (
            lambda: next(AuthorizationCode("a", redirect_uri="b").renewed(Token("t"), TERMS)),
            "the token has ended, and the service gave no refresh token",
        ),
        (lambda: ClientCredentials("a", "b", scopes="ab"), "scopes is a list of texts, such as ['read']"),
        (
            lambda: ClientCredentials("a", "b", client_authentication="x"),  # type: ignore[arg-type]  # that is the law
            "client_authentication must be one of basic, body",
        ),
        (lambda: CredentialArguments(API, spelling=5).text("spelling"), "spelling must be a text (str)"),
    ],
)
def test_messages_of_configuration(make: Callable[[], object], message: str) -> None:
    """Each says what is wrong and what may be given."""
    assert told(make) == message


WAYS = (
    CredentialOption(("name", "word"), lambda given: Basic(given.find("name"), given.find("word")), takes=("place",)),
    CredentialOption(("key",), lambda given: Bearer(given.find("key"))),
    CredentialOption(("thing",), lambda given: given.find("thing"), is_object=True),
)


def test_the_way_is_chosen_by_what_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """Arguments choose, then the environment, whose order is that of the ways; an empty variable is none."""
    assert isinstance(choose(CredentialArguments(API, name="a", word="b", key=None), WAYS), Basic)
    assert isinstance(choose(CredentialArguments(API, name=None, word=None, key="c"), WAYS), Bearer)
    monkeypatch.setenv("WORKAPIS_SMALL_KEY", "k")
    assert isinstance(choose(CredentialArguments(API, key=None), WAYS), Bearer)
    monkeypatch.setenv("WORKAPIS_SMALL_NAME", "n")
    monkeypatch.setenv("WORKAPIS_SMALL_WORD", "")
    assert isinstance(choose(CredentialArguments(API, key=None), WAYS), Bearer)
    monkeypatch.setenv("WORKAPIS_SMALL_WORD", "w")
    found = choose(CredentialArguments(API, key=None), WAYS)
    assert {"n", "w"} <= {secret.reveal() for secret in found.secrets}
    assert isinstance(choose(CredentialArguments(API, key="c"), WAYS), Bearer)
    assert {secret.argument for secret in found.secrets} >= {"WORKAPIS_SMALL_NAME", "WORKAPIS_SMALL_WORD"}
    mine = choose(CredentialArguments(API, key="c"), WAYS)
    assert "key" in {secret.argument for secret in mine.secrets}


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """For the ways that what is there belongs to, or for all of them."""
    name, word, key = (f"WORKAPIS_SMALL_{item}" for item in ("NAME", "WORD", "KEY"))
    assert told(lambda: choose(CredentialArguments(API), WAYS)) == (
        f"give name= and word= or set {name} and {word}, or key= or set {key}, or thing="
    )
    assert (
        told(lambda: choose(CredentialArguments(API, place="x"), WAYS))
        == f"give name= and word= or set {name} and {word}"
    )
    assert told(lambda: choose(CredentialArguments(API, name="x"), WAYS)) == f"give word= or set {word}"
    assert told(lambda: choose(CredentialArguments(API, name="x", key="y"), WAYS)) == (
        "key, name do not go together: give name= and word=, or key=, or thing="
    )
    monkeypatch.setenv("WORKAPIS_SMALL_THING", "no object")
    monkeypatch.setenv(word, "w")
    assert told(lambda: choose(CredentialArguments(API), WAYS)) == f"give name= or set {name}"
    assert repr(CredentialArguments(API, key="k3y")) == "CredentialArguments(…)"
    assert CredentialArguments(API, place="x").text("place") == "x"
    assert CredentialArguments(API).text("place") is None


def test_what_a_child_of_a_fork_forgets() -> None:
    """Who renews in the parent, and locks that a thread of the parent may hold."""
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


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such modes there")
def test_what_a_child_of_a_fork_forgets_of_a_file(tmp_path: Path) -> None:
    """The handle of the lock is closed, and what has none stays as it is."""
    store = FileTokenStore(tmp_path / "t")
    store.after_fork()
    assert store.acquire()
    handle = store._handle
    assert handle is not None
    store._guard.acquire()
    store.after_fork()
    assert store._handle is None
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(handle)
    assert store.acquire()


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such modes there")
@pytest.mark.parametrize("first", ["save", "acquire"])
def test_folders_are_made_for_the_owner(tmp_path: Path, first: str) -> None:
    """Whether a token or a lock is the first thing in them; the file in the making lies beside the file."""
    store = FileTokenStore(tmp_path / "a" / "b" / "token.json")
    before = os.umask(0)
    try:
        store.save(Token("t")) if first == "save" else store.acquire()
    finally:
        os.umask(before)
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_a_file_in_the_making_lies_beside_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under a name that tells whose it is, so that it is replaced within one file system."""
    seen: list[tuple[Path, str]] = []
    replace = os.replace

    def watched(new: str, old: str) -> None:
        seen.append((Path(new).parent, Path(new).name))
        replace(new, old)

    monkeypatch.setattr(os, "replace", watched)
    FileTokenStore(tmp_path / "token.json").save(Token("t"))
    assert seen[0][0] == tmp_path
    assert seen[0][1].startswith(".token.json.")


def test_what_a_file_store_says(tmp_path: Path) -> None:
    """The path and what to do."""
    path = tmp_path / "t"
    path.write_text("{}", "utf-8")
    path.chmod(0o600)
    assert told(FileTokenStore(path).load) == f"the token file {path} holds no token: remove it and sign in again"
    path.chmod(0o604)
    assert told(FileTokenStore(path).load) == f"the token file {path} can be read by others: chmod 600 {path}"


def test_the_first_error_of_a_write_is_the_one_that_is_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the unfinished file cannot be removed."""

    def failing(said: str) -> Callable[..., None]:
        def fail(*paths: str) -> None:
            raise OSError(said)

        return fail

    monkeypatch.setattr(os, "replace", failing("full"))
    monkeypatch.setattr(os, "unlink", failing("gone"))
    with pytest.raises(OSError, match=r"^full$"):
        FileTokenStore(tmp_path / "t").save(Token("t"))


def test_a_file_is_read_where_files_have_no_modes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows every file looks as if others could read it, which says nothing there."""
    path = tmp_path / "t"
    FileTokenStore(path).save(Token("t"))
    path.chmod(0o644)
    store = FileTokenStore(path)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", "win32")
        found = store.load()
    assert found == Token("t")


def test_a_file_is_utf_8_whatever_the_system_is_used_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program may have written a token there that is not ASCII."""
    path = tmp_path / "t"
    path.write_text('{"access_token": "tökén"}', "utf-8")
    path.chmod(0o600)

    def elsewhere(file: Path, encoding: str | None = None) -> IO[str]:
        return open(file, encoding=encoding or "latin-1")

    monkeypatch.setattr(_token_file, "open", elsewhere, raising=False)
    assert FileTokenStore(path).load() == Token("tökén")


@pytest.mark.parametrize(
    ("values", "part"),
    [
        (7, "an object"),
        ({}, "access_token"),
        ({"access_token": "a", "refresh_token": 7}, "refresh_token"),
        ({"access_token": "a", "issued_at": "x"}, "issued_at"),
        ({"access_token": "a", "expires_at": "x"}, "expires_at"),
        ({"access_token": "a", "scopes": "x"}, "scopes"),
    ],
)
def test_what_is_wrong_with_a_token_is_said(values: Any, part: str) -> None:
    """The part, and not its value."""
    with pytest.raises(ValueError, match=f"^no token: {part} is missing or of another type$"):
        Token.of(values)


def test_names_that_modules_do_not_have() -> None:
    """Say so as Python does."""
    for module in (oauth2, tokens):
        with pytest.raises(AttributeError, match=f"^module '{module.__name__}' has no attribute 'other'$"):
            module.other  # noqa: B018  (looking it up is the test)


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
            "store": "the token store gave no Token: coroutine; a store with coroutines is for async clients",
            "on_token": "a new token was not taken by on_token: coroutines are for async clients",
        }[kind]
    )


def test_what_stores_must_answer(stage: Stage) -> None:
    """The kind of what came is named."""

    class Odd(MemoryTokenStore):
        def acquire(self) -> bool:
            return 1  # type: ignore[return-value]  # that is the law

    flow = ClientCredentials("a", "b", store=Odd()).bind(API).authorise(TERMS)
    assert told(lambda: stage.run(flow)) == "the token store gave neither True nor False: int"


def test_secrets_of_tokens_before_are_remembered() -> None:
    """Eight texts: those of the last four tokens that had two."""
    life = TokenLifecycle(ClientCredentials("a", "b"), MemoryTokenStore())
    for number in range(6):
        life._take(Token(f"a{number}", f"r{number}"))
        life._take(Token(f"a{number}", f"r{number}"))
    assert [secret.reveal() for secret in life.secrets] == ["a2", "r2", "a3", "r3", "a4", "r4", "a5", "r5"]
    assert isinstance(life._lock, type(threading.Lock()))
