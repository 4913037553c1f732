"""Downloads: find the URL of the bytes and open it; without I/O."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from workapis._api.operation import Operation
from workapis._call._cross_origin import Destination, as_documented, place, text_at, unusable, without_headers
from workapis._call._redirect import STATUSES
from workapis._call.exchange import call, open_target
from workapis._models.codec import ANYTHING
from workapis._request.prepare import PreparedRequest, target
from workapis._response.failures import placing
from workapis._service.service import Service
from workapis._transport.effects import Flow
from workapis._transport.messages import Response
from workapis.errors import RedirectError
from workapis.options import CallOptions
from workapis.secret import Secret

_FOLLOWED_AT_MOST: Final = 5  # as within the service: `_redirect.FOLLOWED_AT_MOST`


def opened(
    service: Service,
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    max_bytes: int | None = None,
    options: CallOptions | None = None,
) -> Flow[Response]:
    """Return the response with the file, its body unread.

    Args:
        service: service of the operation.
        operation: an operation with `download`.
        arguments: arguments by their Python names.
        max_bytes: maximum size in bytes, enforced while the body is read; None for no limit.
        options: options of each request.

    Raises:
        ArgumentError: the client cannot encode an argument.
        TransportError: no usable response arrived.
        ResponseError: the service, or the host of the file, responded with an error.
    """
    limited = _limited(service, max_bytes)
    way = operation.download
    if way is None or not way.url:
        with placing(operation, service.secrets):
            what = target(operation, arguments)
        what = evolve(what, headers={**what.headers, "Accept": operation.accept or "*/*"}, streamed=True)
        return (yield from open_target(limited, operation, what, options))
    asking = evolve(operation, reply=ANYTHING, envelope="", from_headers=())
    reply = yield from call(service, asking, arguments, as_documented(service, options))
    found = place(limited, text_at(reply, way.url, operation), is_proven=True)
    if found is None:
        raise unusable(reply, way.url, operation, "an https URL")
    return (yield from _fetched(operation, found, options))


def _limited(service: Service, max_bytes: int | None) -> Service:
    most = sys.maxsize if max_bytes is None else max_bytes
    sizes = evolve(service.settings.sizes, body=most)
    return evolve(service, settings=evolve(service.settings, sizes=sizes))


def _fetched(operation: Operation[Any], found: Destination, options: CallOptions | None) -> Flow[Response]:
    for _ in range(_FOLLOWED_AT_MOST):
        what = PreparedRequest(found.path, {"Accept": "*/*"}, None, streamed=True)
        mine = options if found.is_home else without_headers(options)
        try:
            return (yield from open_target(found.service, found.operation("GET", operation), what, mine))
        except RedirectError as error:
            onward = _onward(found, error)
            if onward is None:
                raise
        found = onward
    message = f"{operation.id}: the service redirected the download more than {_FOLLOWED_AT_MOST - 1} times."
    raise RedirectError(message, operation_id=operation.id, docs_url=operation.docs_url)


def _onward(found: Destination, error: RedirectError) -> Destination | None:
    if error.reply is None or error.status not in STATUSES:
        return None
    # A redirect from another host never gets credentials: that host would choose the request that carries them.
    url = Secret(error.reply.headers.get("location", ""))
    return place(found.service, url, is_proven=found.is_home)
