"""Progress of a run, and a line about it for a terminal."""

from __future__ import annotations

from typing import Final, TextIO

from attrs import define, field

_WIDTH: Final = 30


@define(frozen=True)
class SyncProgress:
    """What was read of a table.

    Attributes:
        table: its name.
        page: the number of the page that came last.
        pages: how many there are; None if the service does not say.
        read: how many records came in this run.
        checked: how many rows that the list does not have any more were looked for by themselves.
        unlisted: how many of those there are.
    """

    table: str
    page: int
    pages: int | None
    read: int
    checked: int = 0
    unlisted: int = 0


@define
class Bar:
    """Draws progress on one line of a terminal for each table, and nothing anywhere else."""

    out: TextIO | None
    _table: str = field(default="", init=False)

    def __call__(self, progress: SyncProgress) -> None:
        """Draw."""
        if self.out is None or not self.out.isatty():
            return
        if self._table != progress.table:
            self.close()
        share = progress.page / progress.pages if progress.pages else 0.0
        bar = ("#" * round(share * _WIDTH)).ljust(_WIDTH, ".")
        told = f"{progress.page}/{progress.pages or '?'} pages, {progress.read} records"
        if progress.unlisted:
            told += f", {progress.checked}/{progress.unlisted} unlisted looked for"
        self.out.write(f"\r{progress.table:<16} [{bar}] {told}\x1b[K")
        self.out.flush()
        self._table = progress.table

    def close(self) -> None:
        """End the line, if there is one."""
        if self.out is not None and self._table:
            self.out.write("\n")
            self.out.flush()
        self._table = ""
