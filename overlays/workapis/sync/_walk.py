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
WALKS: Final = 3  # iterations over a list that changes meanwhile


@define(frozen=True)
class Batch:
    """One result page, as rows of a table.

    Attributes:
        records: Existing records.
        deleted: Keys of records that are marked as deleted.
        nameless: Number of records without a key, for which there can be no row.
        checkpoint: Position to resume from after the page.
        number: Number of the page.
        pages: Number of all pages, None if the service does not state it.
        total: Number of records on all pages, None if the service does not state it.
        answered: Time of the response, by the clock of the service if it states it.
        unread: Number of values that did not decode.
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
    """Yield the result pages of a table's list.

    Args:
        client: Client of the API.
        table: Table to fill.
        since: Start of the changes to read, None for everything.
        given: Arguments that the table needs.
        checkpoint: Position to resume from.

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
    """Return the next page, None after the last; the caller detects changes of the list by counting."""
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
    """Return the start of the changes that the next iteration requests; None if it must read everything.

    Args:
        client: Client of the API.
        table: Table to fill.
        watermark: Time up to which every change is known.
        reconciled: End of the last full iteration that found deleted records.
        reconcile: Maximum time between two such iterations.
    """
    # A list may drop deleted records after a time that nobody documents.
    last = watermark if table.tells_deleted else reconciled
    if not table.changed or reconciled is None or last is None or now(client) - last >= reconcile:
        return None
    return watermark


def total_of(client: Any, table: MirrorTable, since: dt.datetime | None, given: Mapping[str, Any]) -> int | None:
    """Return the number of records of an iteration, by one request; None if the service does not state it."""
    try:
        return int(method_of(client, table.method)(**table.asked(since, given)).count())
    except PaginationError:
        return None


def shrunk(before: int | None, total: int | None) -> int:
    """Return by how many records a list has become shorter between two pages."""
    return 0 if before is None or total is None else max(before - total, 0)


def answered(client: Any, page: Any) -> dt.datetime:
    """Return the time of a response: that of its header `Date`, otherwise that of the client's clock."""
    if page.reply is not None and (text := page.reply.headers.get("Date")):
        try:
            told = parsedate_to_datetime(text)
            return told.replace(tzinfo=dt.UTC) if told.tzinfo is None else told.astimezone(dt.UTC)
        except ValueError:
            pass  # not a date, so use the clock of the client
    return now(client)


def now(client: Any) -> dt.datetime:
    """Return the time by the clock of a client."""
    return dt.datetime.fromtimestamp(client._session.service.settings.clock.wall(), dt.UTC)
