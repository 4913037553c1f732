"""Token requests: a form or JSON to one URL, without redirects."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlencode

from workapis._auth.port import AuthContext
from workapis._callbacks import LOGGER
from workapis._transport.effects import Flow, Send
from workapis._transport.headers import ACCEPTED, Headers
from workapis._transport.messages import Request, Response
from workapis._transport.url import shown_url
from workapis.errors import DeadlineError, TokenUnavailableError, TransportError
from workapis.secret import Secret

_MEDIA_TYPES: Final = {"form": "application/x-www-form-urlencoded", "json": "application/json"}
_LATER: Final = frozenset({408, 429})  # statuses below 500 after which a later request may succeed


def posted(
    url: str,
    fields: Mapping[str, Secret],
    terms: AuthContext,
    proof: Mapping[str, Secret] | None = None,
    encoding: str = "form",
) -> Flow[Response]:
    """Return the response to a form, whose status is that of a success or of a refusal.

    Args:
        url: URL of the request; the client follows no redirect.
        fields: Fields of the form.
        terms: Settings and deadline of the call.
        proof: Headers that authenticate the application.
        encoding: Encoding of the body: "form" or "json".

    Raises:
        TokenUnavailableError: no response came, or one with a status that may change later.
    """
    return (yield from _sent(_request("POST", url, terms, proof or {}, fields, encoding)))


def lifetime(said: object) -> float | None:
    """Return the lifetime of a token in seconds, from a number or a string; None if it is missing or not plausible."""
    text = said if isinstance(said, str) else repr(said) if type(said) in (int, float) else ""
    try:
        seconds = float(text) if len(text) < 20 else 0.0
    except ValueError:
        return None
    return seconds if 0 < seconds < math.inf else None


def challenged(url: str, terms: AuthContext, proof: Mapping[str, Secret], wanted: str = "token") -> Flow[Response]:
    """Return the response to a GET without a token. Errors are those of `posted`; their messages name `wanted`."""
    return (yield from _sent(_request("GET", url, terms, proof, None), wanted))


def _request(
    method: str,
    url: str,
    terms: AuthContext,
    proof: Mapping[str, Secret],
    fields: Mapping[str, Secret] | None,
    encoding: str = "form",
) -> Request:
    headers = {"Accept": "application/json", "User-Agent": terms.user_agent, "Accept-Encoding": ACCEPTED}
    if fields is not None:
        headers["Content-Type"] = _MEDIA_TYPES[encoding]
    return Request(
        method,
        url,
        Headers.merged(headers, proof),
        # In no variable: the body holds credentials, and tracebacks can show variables.
        None if fields is None else _written(fields, encoding),
        timeouts=terms.settings.timeout,
        seconds_left=terms.seconds_left(),
        sizes=terms.settings.sizes,
    )


def _written(fields: Mapping[str, Secret], encoding: str) -> bytes:
    plain = {name: value.reveal() for name, value in fields.items()}
    return (json.dumps(plain) if encoding == "json" else urlencode(plain)).encode()


def _sent(request: Request, wanted: str = "token") -> Flow[Response]:
    url = shown_url(request.url)
    try:
        response: Response = yield Send(request)
    except DeadlineError:
        raise
    except TransportError as error:
        raise TokenUnavailableError(f"cannot get a {wanted} from {url}: {error}", sent=False) from error
    LOGGER.debug("%s request: %s %s returned %d", wanted, request.method, url, response.status)
    if response.status >= 500 or response.status in _LATER:
        raise TokenUnavailableError(f"cannot get a {wanted} from {url}: status {response.status}", sent=False)
    return response
