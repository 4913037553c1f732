"""OAuth tokens, and stores that keep them.

    store = FileTokenStore("~/.config/my-app/token.json")  # 0600; processes may share it
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

_AHEAD: Final = 60.0  # seconds before the expiry at which a token is due for refresh
_SHARE: Final = 0.1  # of the lifetime, if that is less
_NO_LINK: Final[int] = getattr(os, "O_NOFOLLOW", 0)  # Windows has neither
_NEVER_WAIT: Final[int] = getattr(os, "O_NONBLOCK", 0)
_MISSING: Final = "is missing"
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def _secret(text: str | Secret | None) -> Secret | None:
    return None if text is None else Secret(text)


@define(frozen=True)
class Token:
    """The tokens that a service issues to an application, with their expiry.

    Attributes:
        access_token: Token that requests carry.
        refresh_token: Token that gets the next one, None if the service issued none.
        issued_at: Time of the token request, in seconds since 1970, None if unknown.
        expires_at: Expiry, in seconds since 1970, None if the service does not state it.
        scopes: Granted scopes, if the service stated them, empty if it granted all that were requested.
        base_url: Base URL of the user's site, if the service returned it with the token.
    """

    access_token: Secret = field(converter=Secret)
    refresh_token: Secret | None = field(default=None, converter=_secret)
    issued_at: float | None = None
    expires_at: float | None = None
    scopes: tuple[str, ...] = ()
    base_url: str | None = None

    @property
    def margin(self) -> float:
        """Seconds before the expiry at which a refresh is due: 60, or a tenth of the lifetime if that is less."""
        if self.issued_at is None or self.expires_at is None:
            return _AHEAD
        return min(_AHEAD, max(0.0, self.expires_at - self.issued_at) * _SHARE)

    def is_valid(self, now: float) -> bool:
        """Return whether the token has not expired, as far as known; `now` is in seconds since 1970."""
        return self.expires_at is None or now < self.expires_at

    def is_fresh(self, now: float) -> bool:
        """Return whether the token needs no refresh yet; `now` is in seconds since 1970."""
        return self.expires_at is None or now < self.expires_at - self.margin

    def reveal(self) -> dict[str, Any]:
        """Return all values as plain JSON values, for a place that nobody else can read. `Token.of` reads them back."""
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
        """Return the token of the values that `reveal` returned; raise `ValueError`, without any value, for others."""
        fault = _fault(values)
        if fault:
            del values  # a traceback may show variables
            raise ValueError(f"Token.of: {fault} is missing or of another type. Pass what Token.reveal() returned.")
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
    """Store of the token of one account. The methods may be coroutines, for async clients; none may block for long."""

    def load(self) -> Token | Awaitable[Token | None] | None:
        """Return the token that `save` saved last, None if there is none."""
        ...

    def save(self, token: Token) -> object:
        """Replace the saved token, completely or not at all."""
        ...

    def acquire(self) -> bool | Awaitable[bool]:
        """Return True if nobody else refreshes the token, and keep others away until `release`. Never wait.

        After False the client calls again a little later, and then loads the token, which may be new. If a process ends
        without `release`, another one must be able to acquire.
        """
        ...

    def release(self) -> object:
        """Let others refresh the token."""
        ...


class MemoryTokenStore:
    """Store in memory, for the clients of one process that share this object.

    Args:
        token: Token to begin with, if there is one already.
    """

    def __init__(self, token: Token | None = None) -> None:
        self._token = token
        self._lock = threading.Lock()
        self._taken = False
        renew_in_child(self)

    def after_fork(self) -> None:
        """Create a lock for the child, in which no refresh is in progress."""
        self._lock = threading.Lock()
        self._taken = False

    def load(self) -> Token | None:
        """Return the token."""
        return self._token

    def save(self, token: Token) -> None:
        """Replace the token."""
        self._token = token

    def acquire(self) -> bool:
        """Return whether the caller may refresh the token."""
        with self._lock:
            taken, self._taken = self._taken, True
            return not taken

    def release(self) -> None:
        """Let others refresh the token."""
        with self._lock:
            self._taken = False


class FileTokenStore:
    """Store in a file that only its owner can read (0600), and that each save replaces completely.

    Processes, also of other applications that use this class, may share the file. The process that refreshes the token
    locks a file next to it, `<name>.lock`; the system unlocks that file when the process ends.

    Args:
        path: Path of the file; `~` is the home folder. `save` creates missing folders.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path).expanduser()
        self._guard = threading.Lock()
        self._handle: int | None = None  # of the lock, while this object has it
        renew_in_child(self)

    def after_fork(self) -> None:
        """Close the lock of the parent without unlocking it."""
        self._guard = threading.Lock()
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    def load(self) -> Token | None:
        """Return the token of the file, None if there is no file.

        Raises:
            ConfigurationError: others can read the file, or it contains no token.
        """
        found = self._found()
        if isinstance(found, str):
            raise ConfigurationError(f"FileTokenStore: {self._path} {found}.")
        return found

    def save(self, token: Token) -> None:
        """Write a new file, and replace the old one with it."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        import tempfile  # many applications keep no file

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
        """Return whether the caller may refresh the token.

        Raises:
            ConfigurationError: the lock cannot be created, or is no plain file: opening would follow a link.
        """
        with self._guard:
            if self._handle is not None:
                return False
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = _opened(f"{self._path}.lock", os.O_RDWR | os.O_CREAT | _NO_LINK)
            if isinstance(handle, str):
                raise ConfigurationError(
                    f"FileTokenStore: {self._path}.lock {handle}. Remove it, or pass another path."
                )
            try:
                _lock(handle)
            except OSError:  # another has it
                os.close(handle)
                return False
            self._handle = handle
            return True

    def release(self) -> None:
        """Let others refresh the token."""
        with self._guard:
            handle, self._handle = self._handle, None
            if handle is not None:
                os.close(handle)  # which unlocks it

    def _found(self) -> Token | str | None:
        """Return the token, or the fault; no frame that raises has the content in a variable."""
        try:
            handle = _opened(self._path, os.O_RDONLY)
            if isinstance(handle, str):
                return None if handle == _MISSING else handle
            with os.fdopen(handle, encoding="utf-8") as file:
                if sys.platform != "win32" and os.fstat(file.fileno()).st_mode & _OTHERS:
                    return f"is readable by others. Run chmod 600 {self._path}"
                return Token.of(json.load(file))
        except OSError as error:
            return f"cannot be read: {error.strerror}"
        except (ValueError, RecursionError):
            return "contains no token. Remove it and sign in again"

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._path)!r}, {HIDDEN})"


def _opened(path: str | Path, flags: int) -> int | str:
    """Return the handle of a plain file, or the fault. Opening never waits, as that of a pipe would."""
    try:
        handle = os.open(path, flags | _NEVER_WAIT, 0o600)
    except FileNotFoundError:
        return _MISSING
    except OSError as error:
        return "is a symbolic link" if error.errno == errno.ELOOP else f"cannot be read: {error.strerror}"
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return handle
    os.close(handle)
    return "is not a plain file"


def _lock(handle: int) -> None:
    """Lock a file; raise `OSError` if another process holds the lock. Import the system's module only here."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
