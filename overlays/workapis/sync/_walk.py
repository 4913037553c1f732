"""One iteration over the list of a table: its pages as rows, with the position to resume from."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, Final

from attrs import define

from workapis.errors import PaginationError
from workapis.paging import PaginationWarning
from workapis.sync._tables import MirrorTable, Value, method_of

WEEK: Final = dt.timedelta(days=7)
WALKS: Final = 3  # walks through a list that moves meanwhile


@define(frozen=True)
class Batch:
    """What one page gives a table.

    Attributes:
        records: those that are there.
        deleted: the keys of records that are marked as deleted.
        nameless: how many records have no key that tells them apart, so that no row can be made of them.
        checkpoint: where the walk goes on behind it.
        number: of the page, and `pages`, how many there are; None where the service does not say.
        total: how many records there are on all pages; None where the service does not say.
        answered: when the page was answered, by the clock of the service where it tells it.
        unread: how many values could not be read.
    """

    records: list[Any]
    deleted: list[Value]
    nameless: int
    checkpoint: str
    number: int
    pages: int | None
    total: int | None
    answered: dt.datetime
    unread: int


def batches(
    client: Any, table: MirrorTable, since: dt.datetime | None, given: Mapping[str, Any], checkpoint: str | None = None
) -> Iterator[Batch]:
    """Yield what the list of a table gives, page by page.

    Args:
        client: that of the API.
        table: what is to be filled.
        since: what changed since then; None for everything.
        given: arguments that the table takes.
        checkpoint: where to go on.

    Raises:
        WorkAPIsError: as the calls of the client.
    """
    pages = method_of(client, table.method)(**table.asked(since, given), checkpoint=checkpoint).pages()
    while (page := _next(pages)) is not None:
        named = [record for record in page if table.id_of(record) is not None]
        deleted = [table.id_of(record) for record in named if table.is_deleted(record)]
        records = [record for record in named if not table.is_deleted(record)]
        unread = sum(len(record.unread) for record in page)
        at, nameless = answered(client, page), len(page) - len(named)
        yield Batch(records, deleted, nameless, page.checkpoint, page.number, page.pages, page.total, at, unread)


def _next(pages: Iterator[Any]) -> Any:
    """Return the next page, None behind the last; that the list moved is for whoever counts what came."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PaginationWarning)
        return next(pages, None)


def since_of(
    client: Any,
    table: MirrorTable,
    watermark: dt.datetime | None,
    reconciled: dt.datetime | None,
    reconcile: dt.timedelta,
) -> dt.datetime | None:
    """Return since when the next walk asks for changes; None where it has to read everything.

    Args:
        client: that of the API.
        table: what is to be filled.
        watermark: up to when every change is known.
        reconciled: when a walk through everything ended that found what was not there any more.
        reconcile: the longest time between two such walks.
    """
    # A list that tells what was deleted may forget it: nobody says for how long it does.
    last = watermark if table.tells_deleted else reconciled
    if not table.changed or reconciled is None or last is None or now(client) - last >= reconcile:
        return None
    return watermark


def total_of(client: Any, table: MirrorTable, since: dt.datetime | None, given: Mapping[str, Any]) -> int | None:
    """Return how many records a walk would give, by one request; None where the service does not say."""
    try:
        return int(method_of(client, table.method)(**table.asked(since, given)).count())
    except PaginationError:
        return None


def shrunk(before: int | None, total: int | None) -> int:
    """Return by how many records a list has become shorter between two pages."""
    return 0 if before is None or total is None else max(before - total, 0)


def answered(client: Any, page: Any) -> dt.datetime:
    """Return when a page was answered: by its header `Date`, or else by the clock of the client."""
    if page.reply is not None and (text := page.reply.headers.get("Date")):
        try:
            told = parsedate_to_datetime(text)
            return told.replace(tzinfo=dt.UTC) if told.tzinfo is None else told.astimezone(dt.UTC)
        except ValueError:
            pass  # no date: the clock of the client it is
    return now(client)


def now(client: Any) -> dt.datetime:
    """Return the time by the clock of a client."""
    return dt.datetime.fromtimestamp(client._session.service.settings.clock.wall(), dt.UTC)
