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

_WORDS: Final = ("the page that it sent", "how many pages there are", "how many items there are")
# Possessive (`++`, `*+`), so that a hostile header is read in linear time.
_LINK: Final = re.compile(r'<([^<>]*+)>((?:\s*+;\s*+[^\s=;,<]++(?:\s*+=\s*+(?:"(?:[^"\\]|\\.)*+"|[^\s";,<]*+))?+)*+)')
_PARAMETER: Final = re.compile(r';\s*+([^\s=;,<]++)\s*+=\s*+(?:"((?:[^"\\]|\\.)*+)"|([^\s";,<]*+))')


@define(frozen=True)
class PageCounts:
    """What a reply says of its place in the list; None where it does not say.

    Attributes:
        number: which page it is, from 1.
        pages: how many pages there are.
        total: how many items there are on all pages.
        link: path and query, below the base URL, of the page that a link names as the next.
        odd: what it says without being understood, in words.
        more: whether it says that there are more items.
    """

    number: int | None = None
    pages: int | None = None
    total: int | None = None
    link: str | None = None
    odd: tuple[str, ...] = ()
    more: bool | None = None


@define(frozen=True)
class Sayings:
    """Where replies to a list say how it goes on: as its operation declares, else as any list of the API does.

    Attributes:
        headers: names of headers for number, pages and total, "" for none; the declared ones first.
        pointers: the same as JSON pointers into the reply.
        base_url: below which a link is followed.
        more: JSON pointer to whether there are more items, "" for none.
        next: JSON pointer to the URL of the next page, or its cursor, or the name of a header with it; "" for none.
        cursor: the key of the query that takes the cursor, "" if it is a URL.
    """

    headers: tuple[tuple[str, str, str], ...] = ()
    pointers: tuple[tuple[str, str, str], ...] = ()
    base_url: str = ""
    more: str = ""
    next: str = ""
    cursor: str = ""

    @classmethod
    def of(cls, paging: Paging | None, lists: ListFormat, base_url: str = "", cursor: str = "") -> Sayings:
        """Return where the replies to a list say it, by what is declared for it and for its API."""
        headers, pointers = lists.headers_for(paging), lists.pointers_for(paging)
        if paging is None:
            return cls(headers, pointers, base_url)
        if paging.by == "offset":  # nothing of it has a number: what other lists count in pages is none of its words
            headers, pointers = _totals(headers), _totals(pointers)
        return cls(headers, pointers, base_url, paging.more, paging.next, cursor)

    def told(self, reply: Reply[Any], path: str = "/") -> PageCounts:
        """Return what a reply says of its place in the list; `path` is that of its request, with the query."""
        numbers: list[int | None] = []
        odd: list[str] = []
        for place, words in enumerate(_WORDS):
            said = next((value for value in self._values(reply, place) if value not in (None, "")), None)
            numbers.append(whole_number(said))
            if said is not None and numbers[-1] is None:
                odd.append(f"the service's word for {words} cannot be read")
        more = value_at(reply._document, self.more) if self.more else None
        if more is not None and not isinstance(more, bool):
            odd.append("the service's word for whether there are more items cannot be read")
        link, misled = (None, "") if more is False else self._next(reply, path)
        odd += [misled] if misled else []
        number, pages, total = numbers
        return PageCounts(number, pages, total, link, tuple(odd), more if isinstance(more, bool) else None)

    def _next(self, reply: Reply[Any], path: str) -> tuple[str | None, str]:
        """Return path and query of the page that a reply names as the next, None for none, and what is odd about it."""
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
    """Return path and query with another value of a key, which is written as in the query."""
    start, _, query = path.partition("?")
    kept = [pair for pair in query.split("&") if pair and pair.partition("=")[0] != key]
    return f"{start}?" + "&".join([*kept, f"{key}={quote(value, safe='')}"])


def _totals(names: tuple[tuple[str, str, str], ...]) -> tuple[tuple[str, str, str], ...]:
    return tuple(("", "", total) for _, _, total in names)


_ELSEWHERE: Final = "the link to the next page leads away from the base URL, and is not followed"
_SAME_CURSOR: Final = "the cursor of the next page is that of the same page"
_UNREADABLE: Final = "the service's word for the next page cannot be read"
_SAME: Final = "the link to the next page leads to the same page"


def whole_number(value: object) -> int | None:
    """Return a number from 0 on, also of a text of digits; None for anything else."""
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit() and len(value) <= 18:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def next_link(header: str) -> str | None:
    """Return the target of the first link with the relation `next`, as it is written; None without one."""
    for found in _LINK.finditer(header):
        parameters: dict[str, str] = {}
        for name, quoted, bare in _PARAMETER.findall(found[2]):
            parameters.setdefault(name.lower(), quoted or bare)  # the first `rel` counts (RFC 8288, 3.3)
        if "next" in parameters.get("rel", "").lower().split() and not parameters.get("anchor"):
            return found[1].strip()
    return None


def below(base_url: str, path: str, link: str) -> str | None:
    """Return path and query of a link below the base URL; None where following it would lead elsewhere.

    A link to another host whose path ends as that of the request is one of this list all the same: behind a proxy, a
    service names itself by a host or a scheme of its own. It is followed at the base URL, never at the other host.

    Args:
        base_url: where the credentials of the client belong.
        path: path and query of the request below it.
        link: the target, absolute or relative to the request.
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
    """Return whether path and query, behind the base URL, lead below it, and to no other host or path."""
    return link.startswith("/") and VISIBLE.fullmatch(link) is not None and not has_dots(link.partition("?")[0])
