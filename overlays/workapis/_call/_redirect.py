"""Follow a redirect only within the origin of the base URL, and never so that a write changes."""

from __future__ import annotations

from typing import Final
from urllib.parse import urljoin

from attrs import evolve

from workapis._api.operation import SAFE_METHODS
from workapis._transport.messages import Request, Response
from workapis._transport.url import VISIBLE, origin

FOLLOWED_AT_MOST: Final = 5  # as RFC 2068, 10.3 recommended; a service needs one or two
STATUSES: Final = frozenset({301, 302, 303, 307, 308})
_METHOD_KEPT: Final = frozenset({307, 308})


def followed(request: Request, response: Response, *, rewindable: bool) -> Request | None:
    """Return the request that a redirect asks for; None where it is none, or is not followed.

    A read is followed. A write is followed where the status keeps its method and its body can be sent again; the
    service has then not done it yet. Another origin, also https in place of http, is never followed.
    """
    location = response.headers.get("location")
    if response.status not in STATUSES or not location:
        return None
    if request.method not in SAFE_METHODS and not (response.status in _METHOD_KEPT and rewindable):
        return None
    try:
        url = urljoin(request.url, location).partition("#")[0]
    except ValueError:
        return None
    # User and password in a URL would be sent as credentials by some HTTP libraries.
    if origin(url) != origin(request.url) or "@" in url.split("/", 3)[2] or not VISIBLE.fullmatch(url):
        return None
    return evolve(request, url=url)
