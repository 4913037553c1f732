"""How far a run has come, and a line of it for a terminal."""

from __future__ import annotations

from typing import Final, TextIO

from attrs import define

_WIDTH: Final = 30


@define(frozen=True)
class SyncProgress:
    """What was read of a table.

    Attributes:
        table: its name.
        page: the number of the page that came last.
        pages: how many there are; None where the service does not say.
        read: how many records came in this run.
    """

    table: str
    page: int
    pages: int | None
    read: int


@define
class Bar:
    """Draws progress on one line of a terminal, and nothing anywhere else."""

    out: TextIO | None

    def __call__(self, progress: SyncProgress) -> None:
        """Draw."""
        if self.out is None or not self.out.isatty():
            return
        end = "\n" if progress.page == progress.pages else ""
        share = progress.page / progress.pages if progress.pages else 0.0
        bar = ("#" * round(share * _WIDTH)).ljust(_WIDTH, ".")
        pages = f"{progress.page}/{progress.pages or '?'} pages"
        self.out.write(f"\r{progress.table:<16} [{bar}] {pages}, {progress.read} records\x1b[K{end}")
        self.out.flush()
