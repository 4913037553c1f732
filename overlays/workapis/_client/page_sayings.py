"""Parse pagination facts from a response: counts, cursors and links to the next page.

The client follows a link only below the base URL, and parses a `Link` header by RFC 8288.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote, urljoin, urlsplit

from attrs import define

from workapis._api.api import ListFormat
from workapis._api.operation import Paging
from workapis._formats.json_pointer import value_at
from workapis._transport.url import VISIBLE, has_dots, origin
from workapis.reply import Reply

_WORDS: Final = ("page number", "number of pages", "number of items")
# Possessive (`++`, `*+`), so that a hostile header takes linear time.
_LINK: Final = re.compile(r'<([^<>]*+)>((?:\s*+;\s*+[^\s=;,<]++(?:\s*+=\s*+(?:"(?:[^"\\]|\\.)*+"|[^\s";,<]*+))?+)*+)')
_PARAMETER: Final = re.compile(r';\s*+([^\s=;,<]++)\s*+=\s*+(?:"((?:[^"\\]|\\.)*+)"|([^\s";,<]*+))')


@define(frozen=True)
class PageCounts:
    """Pagination facts of a response; each is None if the response does not report it.

    Attributes:
        number: page number, from 1.
        pages: number of pages.
        total: number of items on all pages.
        link: path and query of the next page, below the base URL.
        odd: descriptions of values that the client cannot decode.
        more: True if there are more items, False if not.
    """

    number: int | None = None
    pages: int | None = None
    total: int | None = None
    link: str | None = None
    odd: tuple[str, ...] = ()
    more: bool | None = None


@define(frozen=True)
class Sayings:
    """Locations of pagination facts in the responses of a list: those of its operation, else those of the API's lists.

    Attributes:
        headers: header names of number, pages and total, "" for none; the ones of the operation first.
        pointers: JSON pointers of the same facts.
        base_url: the client follows links only below this URL.
        more: JSON pointer to the boolean for more items, "" for none.
        next: JSON pointer or header name of the next page's URL or cursor; "" for none.
        cursor: query key of the cursor, "" if `next` is a URL.
    """

    headers: tuple[tuple[str, str, str], ...] = ()
    pointers: tuple[tuple[str, str, str], ...] = ()
    base_url: str = ""
    more: str = ""
    next: str = ""
    cursor: str = ""

    @classmethod
    def of(cls, paging: Paging | None, lists: ListFormat, base_url: str = "", cursor: str = "") -> Sayings:
        """Return the locations for a list, from its own declaration and that of its API."""
        headers, pointers = lists.headers_for(paging), lists.pointers_for(paging)
        if paging is None:
            return cls(headers, pointers, base_url)
        if paging.by == "offset":  # has no page numbers: those of other lists do not apply
            headers, pointers = _totals(headers), _totals(pointers)
        return cls(headers, pointers, base_url, paging.more, paging.next, cursor)

    def told(self, reply: Reply[Any], path: str = "/") -> PageCounts:
        """Return the facts of a response; `path` is path and query of its request."""
        numbers: list[int | None] = []
        odd: list[str] = []
        for place, words in enumerate(_WORDS):
            said = next((value for value in self._values(reply, place) if value not in (None, "")), None)
            numbers.append(whole_number(said))
            if said is not None and numbers[-1] is None:
                odd.append(f"the client cannot decode the {words} that the service reports")
        more = value_at(reply._document, self.more) if self.more else None
        if more is not None and not isinstance(more, bool):
            odd.append("the client cannot decode whether the service reports more items")
        link, misled = (None, "") if more is False else self._next(reply, path)
        odd += [misled] if misled else []
        number, pages, total = numbers
        return PageCounts(number, pages, total, link, tuple(odd), more if isinstance(more, bool) else None)

    def _next(self, reply: Reply[Any], path: str) -> tuple[str | None, str]:
        """Return path and query of the next page, None for none, and a description of any contradiction."""
        said: object = None
        if self.next:
            is_in_body = self.next.startswith("/")
            said = value_at(reply._document, self.next) if is_in_body else reply.headers.get(self.next.lower())
        if self.cursor and said not in (None, "", False):
            if isinstance(said, bool) or not isinstance(said, (int, str)):
                return None, _UNREADABLE
            link = _with(path, self.cursor, str(said))
            return (None, _SAME_CURSOR) if link == path else (link, "")
        if said is not None and not isinstance(said, str):
            return None, _UNREADABLE
        written = said or next_link(reply.headers.get("link", ""))
        if written is None:
            return None, ""
        inner = below(self.base_url, path, written)
        return (None, _ELSEWHERE if inner is None else _SAME) if inner in (None, path) else (inner, "")

    def _values(self, reply: Reply[Any], place: int) -> Iterator[object]:
        yield from (reply.headers.get(names[place].lower()) for names in self.headers if names[place])
        yield from (value_at(reply._document, names[place]) for names in self.pointers if names[place])


def _with(path: str, key: str, value: str) -> str:
    """Return path and query with another value of an encoded key."""
    start, _, query = path.partition("?")
    kept = [pair for pair in query.split("&") if pair and pair.partition("=")[0] != key]
    return f"{start}?" + "&".join([*kept, f"{key}={quote(value, safe='')}"])


def _totals(names: tuple[tuple[str, str, str], ...]) -> tuple[tuple[str, str, str], ...]:
    return tuple(("", "", total) for _, _, total in names)


_ELSEWHERE: Final = "the link to the next page leads away from the base URL, so the client does not follow it"
_SAME_CURSOR: Final = "the cursor of the next page is that of the same page"
_UNREADABLE: Final = "the client cannot decode the link or cursor of the next page"
_SAME: Final = "the link to the next page leads to the same page"


def whole_number(value: object) -> int | None:
    """Return a non-negative integer, also from a string of digits; None for anything else."""
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit() and len(value) <= 18:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def next_link(header: str) -> str | None:
    """Return the verbatim target of the first link with the relation `next`; None if there is none."""
    for found in _LINK.finditer(header):
        parameters: dict[str, str] = {}
        for name, quoted, bare in _PARAMETER.findall(found[2]):
            parameters.setdefault(name.lower(), quoted or bare)  # the first `rel` counts (RFC 8288, 3.3)
        if "next" in parameters.get("rel", "").lower().split() and not parameters.get("anchor"):
            return found[1].strip()
    return None


def below(base_url: str, path: str, link: str) -> str | None:
    """Return path and query of a link below the base URL; None for a link to any other place.

    A link to another host whose path ends like the path of the request counts as a link of this list: behind a proxy, a
    service names itself by its own host or scheme. The client follows it at the base URL, never at the other host.

    Args:
        base_url: URL to which the client sends its credentials.
        path: path and query of the request below it.
        link: target, absolute or relative to the request.
    """
    if not link or not VISIBLE.fullmatch(link):
        return None
    try:
        url = urljoin(base_url + path, link)
        parts, base = urlsplit(url), urlsplit(base_url)
    except ValueError:
        return None
    query = "?" + parts.query if parts.query else ""
    inner = parts.path.removeprefix(base.path)
    if origin(url) == origin(base_url) and parts.path.startswith(base.path + "/") and is_inner(inner):
        return inner + query
    own = path.partition("?")[0]
    return own + query if parts.scheme in ("http", "https") and parts.path.endswith(own) else None


def is_inner(link: str) -> bool:
    """Return True if path and query, appended to the base URL, stay below it."""
    return link.startswith("/") and VISIBLE.fullmatch(link) is not None and not has_dots(link.partition("?")[0])
