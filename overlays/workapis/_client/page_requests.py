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
    """Prepares the page requests of one list.

    Raises:
        ArgumentError: the client cannot encode an argument.
    """

    def __init__(
        self, service: Service, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions | None
    ) -> None:
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
        """Path and query without the page number."""
        return self._target.path

    @property
    def can_number(self) -> bool:
        """True if the client can request a page by number."""
        return bool(self._around_page[0])

    @property
    def cursor(self) -> str:
        """Encoded query key of the cursor; "" if there is none."""
        paging = self._operation.paging
        return self._key if paging is not None and paging.by == "cursor" else ""

    def told(self, reply: Reply[Any], path: str = "/") -> PageCounts:
        """Return the counts of a response; `path` is path and query of its request."""
        lists, base_url = self._service.api.lists, self._service.base_url  # the first page may have found the URL
        return Sayings.of(self._operation.paging, lists, base_url, self.cursor).told(reply, path)

    def on(self, page: int, link: str) -> PreparedRequest:
        """Return the request for a page, by its link if there is one, otherwise by its number."""
        return evolve(self._target, path=link) if link else self.numbered(page)

    def numbered(self, page: int) -> PreparedRequest:
        """Return the request for a page by number; without a number for page 1 of a list without documented pages."""
        before, after = self._around_page
        if not before or (page == 1 and self._operation.paging is None):
            return self._target
        return evolve(self._target, path=f"{before}{page}{after}")

    def smallest(self) -> PreparedRequest:
        """Return the request for the first page, with one item if the API has a size parameter."""
        paging = self._operation.paging
        if paging is None:
            return self._target
        first = {paging.page: paging.first} if paging.can_ask else {}
        return self._prepared({**first, **({paging.size: 1} if paging.size else {})})

    def _prepared(self, more: Mapping[str, Any]) -> PreparedRequest:
        return target(self._operation, {**self._arguments, **more}, self._how)

    def _numbered_path(self) -> tuple[str, str]:
        """Return path and query before and after the page number, both empty if there is none."""
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
    """Raise `ArgumentError` unless an argument is an integer of at least `least`."""
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ArgumentError(f"{name}= must be an integer of at least {least}, got {_shown(value)}")


def _shown(value: object) -> str:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else type(value).__name__


def _page_of(operation: Operation[Any], key: str) -> tuple[str, str]:
    """Return the argument of the page number and its encoded query key, each "" if there is none.

    A list without documented pages uses `key`, the key that the other lists of its API share.
    """
    if operation.paging and operation.paging.by == "link":
        return "", ""
    own = operation.paging.page if operation.paging else ""
    for parameter in operation.parameters:
        if parameter.place == "query" and (parameter.name == own if own else parameter.key == key):
            return parameter.name, quote(parameter.key, safe="")
    return "", quote(key, safe="")
