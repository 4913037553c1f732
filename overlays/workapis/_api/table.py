"""Tables of ids and names that a service documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


class Table(Mapping[int, str]):
    """Names by id, as a mapping, and ids by name, with `id_of`."""

    def __init__(self, rows: tuple[tuple[int, str], ...]) -> None:
        """Take the rows in the order of the documentation."""
        self._names = dict(rows)
        self._ids = {name: number for number, name in rows}

    def __getitem__(self, number: int) -> str:
        """Return the name of an id; raise `KeyError` where the table does not have it."""
        return self._names[number]

    def __iter__(self) -> Iterator[int]:
        """Iterate over the ids in the order of the documentation."""
        return iter(self._names)

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._names)

    def id_of(self, name: str) -> int:
        """Return the id of a name, spelt as in the documentation; raise `KeyError` where the table does not have it."""
        return self._ids[name]
