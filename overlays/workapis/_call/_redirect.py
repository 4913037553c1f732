"""Follow a redirect only within the origin of the base URL, and never if it changes the method of a write."""

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
    """Return the request of a redirect; None if the response is none, or the client must not follow it.

    The client follows redirects of reads. It follows those of writes if the status keeps the method and the client can
    send the body again; the service has then not applied the write yet. It never follows to another origin, not even
    from http to https.
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
    # Some HTTP libraries would send user and password of a URL as credentials.
    if origin(url) != origin(request.url) or "@" in url.split("/", 3)[2] or not VISIBLE.fullmatch(url):
        return None
    return evolve(request, url=url)
