"""Cross-origin requests to a URL from a response: without credentials, and with a secret query."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from attrs import evolve, field, frozen

from workapis._api.api import ErrorFormat
from workapis._api.operation import Operation
from workapis._formats.json_pointer import value_at
from workapis._response.failures import advised
from workapis._service.service import Service
from workapis._transport.effects import Flow
from workapis._transport.url import is_loopback, origin
from workapis.errors import DecodeError
from workapis.options import CallOptions
from workapis.reply import Reply
from workapis.secret import Secret

_SHORTEST: Final = 6  # characters of a secret; shorter values of a query are words


class NoAuth:
    """Authentication without credentials. It hides the secrets of the client, and the query of the URL."""

    account = ""
    advice = ""

    def __init__(self, secrets: tuple[Secret, ...]) -> None:
        self.secrets = secrets

    def authorise(self, *_: object) -> Flow[Mapping[str, Secret]]:
        """Return no credentials."""
        yield from ()
        return {}

    def refused(self, *_: object) -> Flow[bool]:
        """Return False: there are no other credentials to try."""
        yield from ()
        return False


@frozen
class Destination:
    """Destination of a URL: the service to send to, and the path below its base URL."""

    service: Service
    path: str = field(repr=False)

    def operation(self, method: str, operation: Operation[Any]) -> Operation[Any]:
        """Return the operation to send there on behalf of another one; it is safe to retry."""
        return Operation(operation.id, method, "", docs_url=operation.docs_url, retry_safe=True)

    @property
    def is_home(self) -> bool:
        """True if it is the service itself, which receives the credentials."""
        return not isinstance(self.service.auth, NoAuth)


def place(service: Service, url: Secret, *, is_proven: bool) -> Destination | None:
    """Return the destination of a URL; None if it is no URL, or would send data unencrypted.

    Plain http is allowed if URL and service are on this machine, or with `allow_http=True`. Credentials go only to the
    origin of the service, and only if `is_proven`.
    """
    found, home = origin(url.reveal()), origin(service.base_url)
    if found is None or home is None or not url.reveal().isprintable() or "@" in urlsplit(url.reveal()).netloc:
        return None
    if found[0] == "http" and not _may_be_plain(service, found[1], home[1]):
        return None
    parts = urlsplit(url.reveal())
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    base = f"{parts.scheme}://{parts.netloc}"
    if found == home and is_proven:
        return Destination(evolve(service, base_url=base), path)
    return Destination(_stranger(service, base, _secrets(parts.query)), path)


def _may_be_plain(service: Service, host: str, home: str) -> bool:
    return service.settings.allow_http or (is_loopback(host) and is_loopback(home))


def _stranger(service: Service, base: str, secrets: tuple[Secret, ...]) -> Service:
    # Another origin gets neither credentials nor headers of the client, and has neither rate limits nor error format.
    api = evolve(service.api, rate_limits=(), errors=ErrorFormat())
    settings = evolve(service.settings, headers={})
    auth = NoAuth(service.secrets + secrets)
    return evolve(service, api=api, base_url=base, auth=auth, settings=settings, headers={})


def _secrets(query: str) -> tuple[Secret, ...]:
    values = [text for pair in parse_qsl(query) for text in pair[1:]]
    raw = [item.partition("=")[2] for item in query.split("&")]
    return tuple(Secret(text) for text in {query, *values, *raw} if len(text) >= _SHORTEST)


def without_headers(options: CallOptions | None) -> CallOptions | None:
    """Return the options of a call for another host, without its headers."""
    return None if options is None else evolve(options, headers={})


def as_documented(service: Service, options: CallOptions | None) -> CallOptions:
    """Return the options of a call in the documented format, for a response that is read by JSON pointers."""
    return evolve(options or CallOptions(), format=service.api.formats.default)


def text_at(reply: Reply[Any], pointer: str, operation: Operation[Any]) -> Secret:
    """Return the string or integer at a JSON pointer of a reply, as a secret string; raise `DecodeError` otherwise."""
    value = value_at(reply._document, pointer)
    if isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
        return Secret(str(value))
    raise unusable(reply, pointer, operation, "a string")


def unusable(reply: Reply[Any], pointer: str, operation: Operation[Any], expected: str) -> DecodeError:
    """Return the error of a reply without the expected value at a JSON pointer."""
    message = f"{operation.id}: cannot decode the response at {pointer}: expected {expected}"
    error = DecodeError(
        message,
        pointer=pointer,
        expected=expected,
        found="something else",
        status=reply.status,
        operation_id=operation.id,
        docs_url=operation.docs_url,
    )
    error.may_have_been_applied = operation.is_write
    return advised(error, operation.docs_url)
