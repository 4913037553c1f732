"""Progress of a run, and a line about it for a terminal."""

from __future__ import annotations

from typing import Final, TextIO

from attrs import define, field

_WIDTH: Final = 30


@define(frozen=True)
class SyncProgress:
    """Progress of a table.

    Attributes:
        table: Name of the table.
        page: Number of the last page.
        pages: Number of all pages, None if the service does not state it.
        read: Number of records in this run.
        checked: Number of rows looked up so far, of those that the list no longer has.
        unlisted: Number of all such rows.
    """

    table: str
    page: int
    pages: int | None
    read: int
    checked: int = 0
    unlisted: int = 0


@define
class Bar:
    """Draws the progress of each table on one line of a terminal, and nothing on other outputs."""

    out: TextIO | None
    _table: str = field(default="", init=False)

    def __call__(self, progress: SyncProgress) -> None:
        """Draw the line."""
        if self.out is None or not self.out.isatty():
            return
        if self._table != progress.table:
            self.close()
        share = progress.page / progress.pages if progress.pages else 0.0
        bar = ("#" * round(share * _WIDTH)).ljust(_WIDTH, ".")
        told = f"{progress.page}/{progress.pages or '?'} pages, {progress.read} records"
        if progress.unlisted:
            told += f", {progress.checked}/{progress.unlisted} unlisted rows checked"
        self.out.write(f"\r{progress.table:<16} [{bar}] {told}\x1b[K")
        self.out.flush()
        self._table = progress.table

    def close(self) -> None:
        """End the line, if there is one."""
        if self.out is not None and self._table:
            self.out.write("\n")
            self.out.flush()
        self._table = ""
