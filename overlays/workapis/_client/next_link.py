"""The next page of a list as a `Link` header names it (RFC 8288), as a path below the base URL."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin, urlsplit

from workapis._transport.url import VISIBLE, has_dots, origin

# Possessive (`++`, `*+`), so that a hostile header is read in linear time.
_LINK: Final = re.compile(r'<([^<>]*+)>((?:\s*+;\s*+[^\s=;,<]++(?:\s*+=\s*+(?:"(?:[^"\\]|\\.)*+"|[^\s";,<]*+))?+)*+)')
_PARAMETER: Final = re.compile(r';\s*+([^\s=;,<]++)\s*+=\s*+(?:"((?:[^"\\]|\\.)*+)"|([^\s";,<]*+))')


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
