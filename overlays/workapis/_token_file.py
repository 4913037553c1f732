"""A token in a file of the user's own, which processes may share."""

from __future__ import annotations

import contextlib
import json
import os
import stat
import sys
import tempfile
import threading
from pathlib import Path
from typing import Final

from workapis._fork import renew_in_child
from workapis._secret import HIDDEN
from workapis.errors import ConfigurationError
from workapis.tokens import Token

_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileTokenStore:
    """Keeps a token in a file that its owner alone can read (0600), replaced whole.

    Processes, also of other programs that use this class, may share the file: a file beside it, `<name>.lock`, is
    locked by the one that renews the token, and the system unlocks it when that process ends.
    """

    def __init__(self, path: str | Path) -> None:
        """Take the path of the file; `~` is the home folder. Folders that are missing are made when it is written."""
        self._path = Path(path).expanduser()
        self._guard = threading.Lock()
        self._handle: int | None = None  # of the lock, while this object has it
        renew_in_child(self)

    def after_fork(self) -> None:
        """Let go of the parent's lock without unlocking it."""
        self._guard = threading.Lock()
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    def load(self) -> Token | None:
        """Return the token of the file, None where there is no file.

        Raises:
            ConfigurationError: others can read the file, or what is in it is no token.
        """
        found = self._found()
        if isinstance(found, str):
            raise ConfigurationError(f"the token file {self._path} {found}")
        return found

    def save(self, token: Token) -> None:
        """Write a new file and put it in the place of the old one."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{self._path.name}.")  # 0600 from the first
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(token.reveal(), file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise

    def acquire(self) -> bool:
        """Return whether the caller may renew the token."""
        with self._guard:
            if self._handle is not None:
                return False
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(f"{self._path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock(handle)
            except OSError:  # another has it
                os.close(handle)
                return False
            self._handle = handle
            return True

    def release(self) -> None:
        """Let others renew the token."""
        with self._guard:
            handle, self._handle = self._handle, None
            if handle is not None:
                os.close(handle)  # which unlocks it

    def _found(self) -> Token | str | None:
        """Return the token, or what is wrong; what was read is in no variable of a frame that raises."""
        try:
            with open(self._path, encoding="utf-8") as file:
                if sys.platform != "win32" and os.fstat(file.fileno()).st_mode & _OTHERS:
                    return f"can be read by others: chmod 600 {self._path}"
                return Token.of(json.load(file))
        except FileNotFoundError:
            return None
        except OSError as error:
            return f"cannot be read: {error.strerror}"
        except (ValueError, RecursionError):
            return "holds no token: remove it and sign in again"

    def __repr__(self) -> str:
        """Return the path, and nothing of what is in it."""
        return f"FileTokenStore({str(self._path)!r}, {HIDDEN})"
