"""Things of an API whose paths are free: each is kept under the path that it was written to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from workapis._fake.schema import MISSING

_VERBS: Final = {"GET": "read", "POST": "make", "PUT": "edit", "DELETE": "drop"}


class PathStore:
    """Values by path: a new one below the path of its kind, by its number."""

    def __init__(self) -> None:
        """Begin without any."""
        self._values: dict[str, Any] = {}
        self._last = 1000

    def act(self, method: str, path: str, body: Any) -> Any:
        """Do what a request asks for and return the value of the answer; MISSING where the path leads to nothing."""
        do: Callable[[str, Any], Any] = getattr(self, f"_{_VERBS[method]}")
        return do(path.strip("/"), {} if body is MISSING else body)

    def _read(self, path: str, _body: Any) -> Any:
        if path in self._values:
            return self._values[path]
        below = [key for key in self._values if key.rpartition("/")[0] == path]
        if not below and path.rpartition("/")[2].isdigit():
            return MISSING
        return {path.rpartition("/")[2]: [self._values[key] for key in below]}

    def _make(self, path: str, body: Any) -> Any:
        self._last += 1
        value = body
        if isinstance(body, dict):
            value = {"id": self._last, **body}
            for key, inner in body.items() if len(body) == 1 else ():
                value = {key: {"id": self._last, **inner}} if isinstance(inner, dict) else value
        self._values[f"{path}/{self._last}"] = value
        return value

    def _edit(self, path: str, body: Any) -> Any:
        if path not in self._values:
            return MISSING
        self._values[path] = _merged(self._values[path], body)
        return self._values[path]

    def _drop(self, path: str, _body: Any) -> Any:
        return MISSING if self._values.pop(path, MISSING) is MISSING else {}


def _merged(old: Any, new: Any) -> Any:
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: _merged(old.get(key), item) for key, item in new.items()}}
    return new
