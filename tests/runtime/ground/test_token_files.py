"""Tokens in files: modes, encodings, forks, and the error for a file without a token."""

from __future__ import annotations

import os
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

from tests.fakes.auth_parts import told
from workapis import errors
from workapis import tokens as _token_file
from workapis.tokens import FileTokenStore, Token


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
    """For a token as for a lock; the unfinished file is in the same folder."""
    store = FileTokenStore(tmp_path / "a" / "b" / "token.json")
    before = os.umask(0)
    try:
        store.save(Token("t")) if first == "save" else store.acquire()
    finally:
        os.umask(before)
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_a_file_in_the_making_lies_beside_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under a name that shows its owner, so that it is replaced within one file system."""
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
    assert told(FileTokenStore(path).load) == f"FileTokenStore: {path} contains no token. Remove it and sign in again."
    path.chmod(0o604)
    assert told(FileTokenStore(path).load) == f"FileTokenStore: {path} is readable by others. Run chmod 600 {path}."


def test_the_first_error_of_a_write_is_the_one_that_is_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also if the unfinished file cannot be removed."""

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
        return open(file, encoding=encoding or "latin-1")  # noqa: PTH123 (in place of open)

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
    with pytest.raises(ValueError, match=rf"^Token\.of: {part} is missing or of another type\."):
        Token.of(values)


@pytest.mark.skipif(sys.platform == "win32", reason="plays that system")
@pytest.mark.parametrize("is_free", [True, False])
def test_how_a_file_is_locked_on_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_free: bool) -> None:
    """Its first byte, without waiting: if another process has it, nothing is kept open."""
    asked: list[tuple[int, int, int]] = []

    def locking(handle: int, mode: int, size: int) -> None:
        asked.append((handle, mode, size))
        if not is_free:
            raise PermissionError(13, "Permission denied")

    system = types.ModuleType("msvcrt")
    vars(system).update(locking=locking, LK_NBLCK=2, LK_LOCK=1)
    monkeypatch.setitem(sys.modules, "msvcrt", system)
    store = FileTokenStore(tmp_path / "t")
    with monkeypatch.context() as there:
        there.setattr(sys, "platform", "win32")
        assert store.acquire() is is_free
    [(handle, mode, size)] = asked
    assert (mode, size) == (2, 1)
    if is_free:
        assert handle == store._handle
        store.release()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(handle)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_no_link_is_followed_for_the_lock(tmp_path: Path) -> None:
    """Nothing is made or locked at its other end, which somebody else may have chosen."""
    (tmp_path / "t.lock").symlink_to(tmp_path / "other")
    with pytest.raises(errors.ConfigurationError, match=r"t\.lock is a symbolic link. Remove it"):
        FileTokenStore(tmp_path / "t").acquire()
    assert not (tmp_path / "other").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_no_pipe_is_waited_for(tmp_path: Path) -> None:
    """Neither for a token nor for the lock."""
    os.mkfifo(tmp_path / "t", 0o600)
    os.mkfifo(tmp_path / "t.lock", 0o600)
    with pytest.raises(errors.ConfigurationError, match="is not a plain file"):
        FileTokenStore(tmp_path / "t").load()
    with pytest.raises(errors.ConfigurationError, match="is not a plain file"):
        FileTokenStore(tmp_path / "t").acquire()
    (tmp_path / "d").mkdir()
    with pytest.raises(errors.ConfigurationError, match="is not a plain file"):
        FileTokenStore(tmp_path / "d").load()
