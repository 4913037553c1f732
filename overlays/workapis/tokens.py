"""OAuth tokens, and stores that keep them.

    store = FileTokenStore("~/.config/my-program/token.json")  # 0600; processes may share it
    Client(…, oauth2=AuthorizationCode(…, store=store))

Implement `TokenStore` to keep tokens in a database or a key ring. A store keeps the token of one account; an
application that acts for many users has a store for each.
"""

from __future__ import annotations

import contextlib
import errno
import json
import math
import os
import stat
import sys
import threading
from collections.abc import Awaitable, Mapping
from pathlib import Path
from typing import Any, Final, Protocol

from attrs import define, field

from workapis._fork import renew_in_child
from workapis.errors import ConfigurationError
from workapis.secret import HIDDEN, Secret

__all__ = ("FileTokenStore", "MemoryTokenStore", "Token", "TokenStore")

_AHEAD: Final = 60.0  # seconds before its end at which a token is renewed
_SHARE: Final = 0.1  # of its whole life, where that is less
_NO_LINK: Final[int] = getattr(os, "O_NOFOLLOW", 0)  # Windows has neither
_NEVER_WAIT: Final[int] = getattr(os, "O_NONBLOCK", 0)
_MISSING: Final = "is missing"
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def _secret(text: str | Secret | None) -> Secret | None:
    return None if text is None else Secret(text)


@define(frozen=True)
class Token:
    """What a service gives to a program that has signed in.

    Attributes:
        access_token: what requests carry.
        refresh_token: what a new token is got for; None where the service gave none.
        issued_at: when it was asked for, in seconds since 1970; None where that is not known.
        expires_at: when it ends, in seconds since 1970; None where the service does not say.
        scopes: what it allows, where the service said so; empty where all that was asked for.
        base_url: where the site of the user is, if the service said so with the token.
    """

    access_token: Secret = field(converter=Secret)
    refresh_token: Secret | None = field(default=None, converter=_secret)
    issued_at: float | None = None
    expires_at: float | None = None
    scopes: tuple[str, ...] = ()
    base_url: str | None = None

    @property
    def margin(self) -> float:
        """The seconds before its end at which another one is due: 60, or a tenth of its life if that is less."""
        if self.issued_at is None or self.expires_at is None:
            return _AHEAD
        return min(_AHEAD, max(0.0, self.expires_at - self.issued_at) * _SHARE)

    def is_valid(self, now: float) -> bool:
        """Return whether it has not ended, as far as is known; `now` is in seconds since 1970."""
        return self.expires_at is None or now < self.expires_at

    def is_fresh(self, now: float) -> bool:
        """Return whether it is not yet time for another one; `now` is in seconds since 1970."""
        return self.expires_at is None or now < self.expires_at - self.margin

    def reveal(self) -> dict[str, Any]:
        """Return everything as plain JSON values, to be kept where nobody else can read it; `Token.of` reads it."""
        return {
            "access_token": self.access_token.reveal(),
            "refresh_token": self.refresh_token.reveal() if self.refresh_token is not None else None,
            "issued_at": self.issued_at,
            "expires_at": self.expires_at,
            "scopes": list(self.scopes),
            **({} if self.base_url is None else {"base_url": self.base_url}),
        }

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Token:
        """Return the token of what `reveal` returned; raise `ValueError`, which shows no value, for anything else."""
        fault = _fault(values)
        if fault:
            del values  # a traceback may show variables
            raise ValueError(f"no token: {fault} is missing or of another type")
        known = {name: values.get(name) for name in ("refresh_token", "issued_at", "expires_at", "base_url")}
        return cls(values["access_token"], **known, scopes=tuple(values.get("scopes") or ()))


def _fault(values: object) -> str:
    if not isinstance(values, Mapping):
        return "an object"
    if not isinstance(values.get("access_token"), str) or not values["access_token"]:
        return "access_token"
    for name in ("refresh_token", "base_url"):
        if not isinstance(values.get(name), str | None):
            return name
    for name in ("issued_at", "expires_at"):
        moment = values.get(name)
        if moment is not None and not (type(moment) in (int, float) and math.isfinite(moment)):
            return name
    scopes = values.get("scopes") or []
    return "" if isinstance(scopes, list) and all(isinstance(scope, str) for scope in scopes) else "scopes"


class TokenStore(Protocol):
    """Keeps the token of one account. The methods may be coroutines, for async clients; none may block for long."""

    def load(self) -> Token | Awaitable[Token | None] | None:
        """Return the token that was saved last, None where there is none."""
        ...

    def save(self, token: Token) -> object:
        """Keep the token in place of the last one, whole or not at all."""
        ...

    def acquire(self) -> bool | Awaitable[bool]:
        """Return True where nobody else renews the token, and keep others off until `release`; never wait.

        Who gets False asks again a little later, and looks whether there is a new token by then. Of a process that ends
        without `release`, the right must go to another one.
        """
        ...

    def release(self) -> object:
        """Let others renew the token."""
        ...


class MemoryTokenStore:
    """Keeps a token for the clients of one process that share this object, until the process ends."""

    def __init__(self, token: Token | None = None) -> None:
        """Take a token that is there already."""
        self._token = token
        self._lock = threading.Lock()
        self._taken = False
        renew_in_child(self)

    def after_fork(self) -> None:
        """Take a lock of the child's own: who renews the token in the parent does not do so in the child."""
        self._lock = threading.Lock()
        self._taken = False

    def load(self) -> Token | None:
        """Return the token."""
        return self._token

    def save(self, token: Token) -> None:
        """Keep the token."""
        self._token = token

    def acquire(self) -> bool:
        """Return whether the caller may renew the token."""
        with self._lock:
            taken, self._taken = self._taken, True
            return not taken

    def release(self) -> None:
        """Let others renew the token."""
        with self._lock:
            self._taken = False


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
        import tempfile  # many programs keep no file

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
        """Return whether the caller may renew the token.

        Raises:
            ConfigurationError: the lock cannot be made, or is no plain file: a link in its place would be followed.
        """
        with self._guard:
            if self._handle is not None:
                return False
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = _opened(f"{self._path}.lock", os.O_RDWR | os.O_CREAT | _NO_LINK)
            if isinstance(handle, str):
                raise ConfigurationError(f"the lock {self._path}.lock {handle}: remove it, or choose another path")
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
            handle = _opened(self._path, os.O_RDONLY)
            if isinstance(handle, str):
                return None if handle == _MISSING else handle
            with os.fdopen(handle, encoding="utf-8") as file:
                if sys.platform != "win32" and os.fstat(file.fileno()).st_mode & _OTHERS:
                    return f"can be read by others: chmod 600 {self._path}"
                return Token.of(json.load(file))
        except OSError as error:
            return f"cannot be read: {error.strerror}"
        except (ValueError, RecursionError):
            return "holds no token: remove it and sign in again"

    def __repr__(self) -> str:
        """Return the path, and nothing of what is in it."""
        return f"FileTokenStore({str(self._path)!r}, {HIDDEN})"


def _opened(path: str | Path, flags: int) -> int | str:
    """Return the handle of a plain file, or what is wrong; opening never waits, as that of a pipe would."""
    try:
        handle = os.open(path, flags | _NEVER_WAIT, 0o600)
    except FileNotFoundError:
        return _MISSING
    except OSError as error:
        return "is a symbolic link" if error.errno == errno.ELOOP else f"cannot be read: {error.strerror}"
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return handle
    os.close(handle)
    return "is no plain file"


def _lock(handle: int) -> None:
    """Lock a file, or raise `OSError` where another has it; what the system needs is loaded for that alone."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
