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

_SHORTEST: Final = 6  # characters of what proves anything; shorter values of a query are words


class NoAuth:
    """Proves nothing; but what the client must not show, and the query of the URL, are not shown."""

    account = ""
    advice = ""

    def __init__(self, secrets: tuple[Secret, ...]) -> None:
        self.secrets = secrets

    def authorise(self, *_: object) -> Flow[Mapping[str, Secret]]:
        """Return no headers."""
        yield from ()
        return {}

    def refused(self, *_: object) -> Flow[bool]:
        """Return False: there is nothing else to try."""
        yield from ()
        return False


@frozen
class Destination:
    """Where a URL leads: the service to send to, and the path below its base URL."""

    service: Service
    path: str = field(repr=False)

    def operation(self, method: str, operation: Operation[Any]) -> Operation[Any]:
        """Return what is sent there on behalf of an operation; doing so twice has the effect of once."""
        return Operation(operation.id, method, "", docs_url=operation.docs_url, retry_safe=True)

    @property
    def is_home(self) -> bool:
        """Whether it is the service itself, which gets its credentials."""
        return not isinstance(self.service.auth, NoAuth)


def place(service: Service, url: Secret, *, is_proven: bool) -> Destination | None:
    """Return where a URL leads; None where nothing may be sent: to no URL, or unencrypted.

    Plain http is for this machine, where the service is on it too, or with `allow_http=True`. Credentials go to the
    origin of the service alone, and there only where `is_proven` asks for them.
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
    # Neither credentials nor headers of the client are for it, and what it answers is not worded as the service does.
    api = evolve(service.api, rate_limits=(), errors=ErrorFormat())
    settings = evolve(service.settings, headers={})
    auth = NoAuth(service.secrets + secrets)
    return evolve(service, api=api, base_url=base, auth=auth, settings=settings, headers={})


def _secrets(query: str) -> tuple[Secret, ...]:
    values = [text for pair in parse_qsl(query) for text in pair[1:]]
    raw = [item.partition("=")[2] for item in query.split("&")]
    return tuple(Secret(text) for text in {query, *values, *raw} if len(text) >= _SHORTEST)


def without_headers(options: CallOptions | None) -> CallOptions | None:
    """Return the options of a call as they are for another host: its headers are not."""
    return None if options is None else evolve(options, headers={})


def as_documented(service: Service, options: CallOptions | None) -> CallOptions:
    """Return the options of a call whose reply is read at JSON pointers: it is in the format of the documentation."""
    return evolve(options or CallOptions(), format=service.api.formats.default)


def text_at(reply: Reply[Any], pointer: str, operation: Operation[Any]) -> Secret:
    """Return the text, or the number as a text, at a JSON pointer of a whole reply; raise `DecodeError` without one."""
    value = value_at(reply._document, pointer)
    if isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
        return Secret(str(value))
    raise unusable(reply, pointer, operation, "a string")


def unusable(reply: Reply[Any], pointer: str, operation: Operation[Any], expected: str) -> DecodeError:
    """Return the error of a reply that does not hold what is needed at a JSON pointer."""
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
