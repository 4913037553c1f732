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
_LATER: Final = frozenset({408, 429})  # the statuses below 500 that a server answers which may give a token later


def posted(
    url: str,
    fields: Mapping[str, Secret],
    terms: AuthContext,
    proof: Mapping[str, Secret] | None = None,
    encoding: str = "form",
) -> Flow[Response]:
    """Return what answers a form, with the status of a success or of a refusal.

    Args:
        url: where it is sent; nothing is sent anywhere else.
        fields: the form.
        terms: how it is sent.
        proof: headers that prove who asks.
        encoding: how the form is written: "form" or "json".

    Raises:
        TokenUnavailableError: nothing answered, or something that may answer otherwise later.
    """
    return (yield from _sent(_request("POST", url, terms, proof or {}, fields, encoding)))


def lifetime(said: object) -> float | None:
    """Return for how many seconds a token is good: a number, also as text; None where that is not said, or absurd."""
    text = said if isinstance(said, str) else repr(said) if type(said) in (int, float) else ""
    try:
        seconds = float(text) if len(text) < 20 else 0.0
    except ValueError:
        return None
    return seconds if 0 < seconds < math.inf else None


def challenged(url: str, terms: AuthContext, proof: Mapping[str, Secret], wanted: str = "token") -> Flow[Response]:
    """Return what answers a GET that carries no token; `wanted` is said in errors, which are those of `posted`."""
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
        # In no variable: it holds credentials, and tracebacks can show variables.
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
        raise TokenUnavailableError(f"no {wanted} can be had from {url}: {error}", sent=False) from error
    LOGGER.debug("%s %s, for a %s: %d", request.method, url, wanted, response.status)
    if response.status >= 500 or response.status in _LATER:
        raise TokenUnavailableError(f"no {wanted} can be had from {url}: status {response.status}", sent=False)
    return response
