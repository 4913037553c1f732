"""Tables of ids and names that a service documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


class Table(Mapping[int, str]):
    """Names by id, as a mapping in the order of the documentation, and ids by name, with `id_of`."""

    def __init__(self, rows: tuple[tuple[int, str], ...]) -> None:
        self._names = dict(rows)
        self._ids = {name: number for number, name in rows}

    def __getitem__(self, number: int) -> str:
        return self._names[number]

    def __iter__(self) -> Iterator[int]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def id_of(self, name: str) -> int:
        """Return the id of a documented name; raise `KeyError` for any other."""
        return self._ids[name]
