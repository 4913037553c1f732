"""Requests for the pages of a list: by a number in the query, or behind a link."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from attrs import evolve

from workapis._api.operation import Operation
from workapis._client.page_sayings import PageCounts, Sayings
from workapis._formats.negotiation import spelling
from workapis._request.prepare import PreparedRequest, target
from workapis._service.service import Service
from workapis.errors import ArgumentError
from workapis.options import CallOptions
from workapis.reply import Reply
from workapis.unset import UNSET


class PageRequests:
    """Prepares the requests of one list with its arguments."""

    def __init__(
        self, service: Service, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions | None
    ) -> None:
        """Prepare what all pages share.

        Raises:
            ArgumentError: an argument cannot be sent.
        """
        asked = options.format if options else None
        service.api.check_format(asked)
        self._service = service
        self._how = spelling(
            service.api.formats, operation.path, asked or service.settings.format, operation.media_types
        )
        self._operation = operation
        self.name, self._key = _page_of(operation, service.api.lists.page)
        self._arguments = {name: value for name, value in arguments.items() if name != self.name}
        self.page = arguments.get(self.name, UNSET)
        self._target = self._prepared({})
        self._around_page = self._numbered_path()

    @property
    def path(self) -> str:
        """Path and query without the number of a page."""
        return self._target.path

    @property
    def can_number(self) -> bool:
        """Whether a page can be requested by its number."""
        return bool(self._around_page[0])

    @property
    def cursor(self) -> str:
        """The key of the query that takes a cursor, as it is written there; empty if none does."""
        paging = self._operation.paging
        return self._key if paging is not None and paging.by == "cursor" else ""

    def told(self, reply: Reply[Any], path: str = "/") -> PageCounts:
        """Return what a reply says of its place in the list; `path` is that of its request, with the query."""
        lists, base_url = self._service.api.lists, self._service.base_url  # which the first page may have found
        return Sayings.of(self._operation.paging, lists, base_url, self.cursor).told(reply, path)

    def on(self, page: int, link: str) -> PreparedRequest:
        """Return the request for a page: behind a link if there is one, else by its number."""
        return evolve(self._target, path=link) if link else self.numbered(page)

    def numbered(self, page: int) -> PreparedRequest:
        """Return the request for a page; for the first one of a list that need not have any, without a number."""
        before, after = self._around_page
        if not before or (page == 1 and self._operation.paging is None):
            return self._target
        return evolve(self._target, path=f"{before}{page}{after}")

    def smallest(self) -> PreparedRequest:
        """Return the request for the first page, of one item if the size can be chosen."""
        paging = self._operation.paging
        if paging is None:
            return self._target
        first = {paging.page: paging.first} if paging.can_ask else {}
        return self._prepared({**first, **({paging.size: 1} if paging.size else {})})

    def _prepared(self, more: Mapping[str, Any]) -> PreparedRequest:
        return target(self._operation, {**self._arguments, **more}, self._how)

    def _numbered_path(self) -> tuple[str, str]:
        """Return what stands before and behind the number of the page in the path, both empty if it has none."""
        if self._operation.paging is None:
            between = "&" if "?" in self._target.path else "?"
            return (f"{self._target.path}{between}{self._key}=", "") if self._key else ("", "")
        if not self._operation.paging.can_ask:
            return "", ""
        path, _, query = self._prepared({self.name: 1}).path.partition("?")
        pairs = query.split("&")
        place = pairs.index(f"{self._key}=1")
        rest = ["", *pairs[place + 1 :]]
        return f"{path}?{'&'.join([*pairs[:place], self._key])}=", "&".join(rest)


def refuse_less(name: str, value: Any, least: int) -> None:
    """Raise `ArgumentError` if an argument is no whole number from `least` on."""
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ArgumentError(f"{name}: expected a whole number from {least}")


def _page_of(operation: Operation[Any], key: str) -> tuple[str, str]:
    """Return the argument with the number of the page, and its key in the query, "" for what there is not.

    A list of which no page says how it goes on is tried with the key that the lists of its API share.
    """
    if operation.paging and operation.paging.by == "link":
        return "", ""
    own = operation.paging.page if operation.paging else ""
    for parameter in operation.parameters:
        if parameter.place == "query" and (parameter.name == own if own else parameter.key == key):
            return parameter.name, quote(parameter.key, safe="")
    return "", quote(key, safe="")
