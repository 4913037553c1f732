"""Headers of requests and responses; their repr shows only harmless values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeVar, overload

from workapis.secret import HIDDEN, Secret

T = TypeVar("T")

ACCEPTED: Final = "gzip, deflate"
"""Content codings that the client decompresses."""
SHOWN_HEADERS: Final = frozenset(
    {
        *("accept", "user-agent", "content-encoding", "content-length", "content-type"),
        *("date", "etag", "retry-after", "x-page", "x-pages", "x-records"),
    }
)


class Headers(Mapping[str, str]):
    """Headers of a request or response: case-insensitive names, and a repr that hides most values.

    Repeated names are joined as in RFC 9110, 5.2.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str | Secret] | Iterable[tuple[str, str | Secret]] = ()) -> None:
        self._values: dict[str, str | Secret] = {}
        pairs: Iterable[tuple[str, str | Secret]] = values.items() if isinstance(values, Mapping) else values  # pyright: ignore[reportAssignmentType]
        for name, value in pairs:
            key = name.lower()
            old = self._values.get(key)
            self._values[key] = f"{old}, {value}" if isinstance(old, str) and isinstance(value, str) else value

    def __getitem__(self, name: str) -> str:
        """Return the value of a header; the name is case-insensitive."""
        value = self._values[name.lower()]
        return value.reveal() if isinstance(value, Secret) else value

    @overload
    def get(self, name: str, /) -> str | None: ...

    @overload
    def get(self, name: str, /, default: str) -> str: ...

    @overload
    def get(self, name: str, /, default: T) -> str | T: ...

    def get(self, name: str, /, default: Any = None) -> Any:
        """Return the value of a header, or the default; the name is case-insensitive."""
        value = self._values.get(name.lower(), default)
        return value.reveal() if isinstance(value, Secret) else value

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(self._values)

    def __len__(self) -> int:
        """Return the number of names."""
        return len(self._values)

    @classmethod
    def merged(cls, *parts: Mapping[str, str | Secret]) -> Headers:
        """Merge headers; later parts replace the headers of earlier ones."""
        result = cls.__new__(cls)
        result._values = {name.lower(): value for part in parts for name, value in part.items()}
        return result

    def __or__(self, more: Mapping[str, str | Secret]) -> Headers:
        """Merge with other headers, which replace those with the same names."""
        result = Headers.__new__(Headers)
        result._values = {**self._values, **{name.lower(): value for name, value in more.items()}}
        return result

    def encoded(self) -> list[tuple[bytes, bytes]]:
        """Return names and values in bytes; keep them in no variable, because tracebacks can show variables."""
        return [
            (name.encode("ascii"), (value.reveal() if isinstance(value, Secret) else value).encode("latin-1"))
            for name, value in self._values.items()
        ]

    def shown(self) -> dict[str, str]:
        """Return the headers whose values may appear in logs."""
        return {name: value for name, value in self._values.items() if name in SHOWN_HEADERS and isinstance(value, str)}

    def __repr__(self) -> str:
        """Return all names, and the values that may appear in logs."""
        shown = self.shown()
        return f"Headers({ {name: shown.get(name, HIDDEN) for name in self._values} })"
