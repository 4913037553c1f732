"""Base classes of the generated clients, sync and async."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Coroutine, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, ParamSpec, Self, TypeVar, cast, overload
from weakref import WeakSet

from workapis._api.operation import Operation
from workapis._auth.port import site_finder
from workapis._client.keywords import check_transport, settings
from workapis._client.raw import AsyncListing, Listing, async_raw, raw
from workapis._client.resource import Named
from workapis._client.session import AsyncSession, Session, free_operation
from workapis._fork import renew_in_child
from workapis._formats.negotiation import free_spelling
from workapis._request.free import free_target
from workapis._request.prepare import PreparedRequest
from workapis._service.address import address
from workapis._service.service import Service, service
from workapis._transport.closing import Closing
from workapis._transport.messages import AsyncTransport, Transport
from workapis.errors import ArgumentError
from workapis.limits import BudgetState
from workapis.options import CallOptions
from workapis.reply import Reply
from workapis.unset import UNSET

if TYPE_CHECKING:
    from typing import Unpack

    from workapis._api.api import Api
    from workapis._auth.port import Auth
    from workapis._client.keywords import AsyncClientOptions, ClientOptions
    from workapis.drift import Drift

C = TypeVar("C")
P = ParamSpec("P")
T = TypeVar("T")

_METHOD: Final = re.compile(r"[A-Za-z]+")


class _CachedProperties:
    """The resources of clients; up to Python 3.11 each property has a lock, held while a module is imported."""

    def __init__(self) -> None:
        self._kinds = WeakSet[type]()
        renew_in_child(self)

    def know(self, kind: type) -> None:
        self._kinds.add(kind)

    def after_fork(self) -> None:
        for kind in list(self._kinds):
            for value in (value for base in kind.__mro__ for value in vars(base).values()):
                if isinstance(value, cached_property) and "lock" in vars(value):
                    vars(value)["lock"] = threading.RLock()


_PROPERTIES: Final = _CachedProperties()


def _service(
    api: Api,
    auth: Auth | None,
    base_url: str | None,
    variables: Mapping[str, str | None],
    options: Mapping[str, Any],
    headers: Mapping[str, str | None] | None,
) -> Service:
    chosen = settings(options)
    can_find = site_finder(auth) is not None
    url = address(api, base_url, variables, allow_http=chosen.allow_http, can_find=can_find)
    return service(api, variables=variables, base_url=url, auth=auth, settings=chosen, headers=headers)


def _changed(old: Service, options: Mapping[str, Any]) -> Service:
    chosen = settings(options, old.settings)
    if old.base_url:
        address(old.api, old.base_url, {}, allow_http=chosen.allow_http)
    return old.with_settings(chosen)


def _without_resources(client: C) -> C:
    # What a subclass keeps is copied; resources are not, since they hold the session of the client they were made for.
    kept = {
        name: value
        for name, value in vars(client).items()
        if not isinstance(getattr(type(client), name, None), cached_property)
    }
    twin = object.__new__(type(client))
    twin.__dict__.update(kept)
    return twin


def _shown(client: SyncClient | AsyncClient) -> str:
    session: Session | AsyncSession | None = getattr(client, "_session", None)  # None where making it failed
    place = session.service.base_url or "a site to be found" if session else "nowhere"
    return f"<{type(client).__name__} of {place}>"


def _free(
    service: Service,
    options: CallOptions | None,
    method: Any,
    path: str,
    query: Mapping[str, Any] | None,
    body: object,
    *,
    is_json: bool,
) -> tuple[Operation[Any], PreparedRequest]:
    if not isinstance(method, str) or not _METHOD.fullmatch(method):
        raise ArgumentError("method: expected a word such as GET")
    asked = options.format if options else None
    service.api.check_format(asked)
    how = free_spelling(service.api.formats, path, asked, service.settings.format)
    return free_operation(method.upper(), path, is_json=is_json), free_target(path, query, body, how)


class SyncClient(Named):
    """A client whose calls wait for their answers. Use it in a `with` statement, or call `close`."""

    def __init__(
        self,
        api: Api,
        auth: Auth | None,
        base_url: str | None,
        variables: Mapping[str, str | None],
        options: ClientOptions,
        headers: Mapping[str, str | None] | None = None,
    ) -> None:
        """Take what is known of the API, who calls, where requests go, the settings, and what every call needs."""
        self._begin(_service(api, auth, base_url, variables, options, headers), options.get("transport"))

    def _begin(self, service: Service, transport: Transport | None, closing: Closing | None = None) -> None:
        _PROPERTIES.know(type(self))
        check_transport(transport, is_async=False)
        self._is_owner = transport is None
        self._is_copy = closing is not None
        self._closing = closing or Closing()
        if transport is None:
            from workapis._http.transports import HTTPTransport  # the HTTP library is slow to import

            transport = HTTPTransport(service.settings.network)
        self._transport = transport
        self._session = Session(service, transport, self._closing)

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Return a copy with other settings; this client stays as it is.

        The copy shares connections, credentials, budget and drift with this client; with another `network` it has
        connections of its own, to be closed. The keywords are those of the client, save credentials and addresses.
        """
        twin = _without_resources(self)
        shared = None if "network" in options and self._is_ours() else self._transport
        transport = options.get("transport", shared)
        closing = self._closing if transport is self._transport else None
        twin._begin(_changed(self._session.service, options), transport, closing)
        return twin

    def _is_ours(self) -> bool:
        from workapis._http.transports import HTTPTransport  # the HTTP library is slow to import

        return isinstance(self._transport, HTTPTransport)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send a request that no method covers, and return the JSON value of the reply, with its envelope.

        XML is asked for by a path that ends in `.xml`, where the service has it. The reply is read by the convention of
        the service, or is an `xml.etree.ElementTree.Element` where none is documented.

        Credentials, repetitions, limits and errors are those of every call; a write is not repeated once it was sent.

        Args:
            method: such as GET.
            path: below the base URL, such as /things/1.json.
            query: values by their keys; a list is sent as one pair an item.
            body: a JSON value; for XML an `Element` too, and nothing else where no convention is documented.
            options: Timeout, deadline, retries, headers and format of this call.
        """
        operation, target = _free(self._session.service, options, method, path, query, body, is_json=True)
        return self._session.free(operation, target, options).parsed

    def raw_request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Any]:
        """As `request`, with everything that came back; what is no JSON and no XML is parsed as None."""
        operation, target = _free(self._session.service, options, method, path, query, body, is_json=False)
        return self._session.free(operation, target, options)

    @overload
    def raw(self, method: Callable[P, Listing[T]], /) -> Callable[P, Reply[list[T]]]: ...

    @overload
    def raw(self, method: Callable[P, T], /) -> Callable[P, Reply[T]]: ...

    def raw(self, method: Callable[P, Any], /) -> Callable[P, Any]:
        """Return a function that does as a method of this client does, and returns everything that came back.

        `tw.raw(tw.projects.get)(1)` is a `Reply` with status, headers and content beside what was parsed.
        Of a list it is that of the first page; each `Page` has its own.

        Raises:
            ConfigurationError: it is no method of a client, or, when it is called, one that downloads.
        """
        return raw(method)

    @property
    def budget(self) -> BudgetState | None:
        """How the documented budget of the account stands; None where none is documented, or none is kept to."""
        return self._session.service.budget

    @property
    def drift(self) -> Drift:
        """What of the replies the documentation does not explain; shared with the copies of this client."""
        return self._session.service.drift

    def close(self) -> None:
        """Close the connections, unless they are another client's; doing so twice is harmless.

        Calls of other threads that wait, for a budget, a token, the next attempt or an answer, end with an error.
        """
        if not self._is_copy:
            self._closing.close(is_final=self._is_owner)
        if self._is_owner:
            cast(Any, self._transport).close()

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(self, *error: object) -> None:
        """Close the connections."""
        self.close()

    def __repr__(self) -> str:
        """Name the class and where requests go."""
        return _shown(self)


class AsyncClient(Named):
    """A client whose calls are awaited. Use it in an `async with` statement, or await `aclose`."""

    def __init__(
        self,
        api: Api,
        auth: Auth | None,
        base_url: str | None,
        variables: Mapping[str, str | None],
        options: AsyncClientOptions,
        headers: Mapping[str, str | None] | None = None,
    ) -> None:
        """Take what is known of the API, who calls, where requests go, the settings, and what every call needs."""
        self._begin(_service(api, auth, base_url, variables, options, headers), options.get("transport"))

    def _begin(self, service: Service, transport: AsyncTransport | None, closing: Closing | None = None) -> None:
        _PROPERTIES.know(type(self))
        check_transport(transport, is_async=True)
        self._is_owner = transport is None
        self._is_copy = closing is not None
        self._closing = closing or Closing()
        if transport is None:
            from workapis._http.transports import AsyncHTTPTransport  # the HTTP library is slow to import

            transport = AsyncHTTPTransport(service.settings.network)
        self._transport = transport
        self._session = AsyncSession(service, transport, self._closing)

    def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self:
        """Return a copy with other settings; this client stays as it is.

        The copy shares connections, credentials, budget and drift with this client; with another `network` it has
        connections of its own, to be closed. The keywords are those of the client, save credentials and addresses.
        """
        twin = _without_resources(self)
        shared = None if "network" in options and self._is_ours() else self._transport
        transport = options.get("transport", shared)
        closing = self._closing if transport is self._transport else None
        twin._begin(_changed(self._session.service, options), transport, closing)
        return twin

    def _is_ours(self) -> bool:
        from workapis._http.transports import AsyncHTTPTransport  # the HTTP library is slow to import

        return isinstance(self._transport, AsyncHTTPTransport)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send a request that no method covers, and return the JSON value of the reply, with its envelope.

        XML is asked for by a path that ends in `.xml`, where the service has it. The reply is read by the convention of
        the service, or is an `xml.etree.ElementTree.Element` where none is documented.

        Credentials, repetitions, limits and errors are those of every call; a write is not repeated once it was sent.

        Args:
            method: such as GET.
            path: below the base URL, such as /things/1.json.
            query: values by their keys; a list is sent as one pair an item.
            body: a JSON value; for XML an `Element` too, and nothing else where no convention is documented.
            options: Timeout, deadline, retries, headers and format of this call.
        """
        operation, target = _free(self._session.service, options, method, path, query, body, is_json=True)
        return (await self._session.free(operation, target, options)).parsed

    async def raw_request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Any]:
        """As `request`, with everything that came back; what is no JSON and no XML is parsed as None."""
        operation, target = _free(self._session.service, options, method, path, query, body, is_json=False)
        return await self._session.free(operation, target, options)

    @overload
    def raw(self, method: Callable[P, AsyncListing[T]], /) -> Callable[P, Coroutine[Any, Any, Reply[list[T]]]]: ...

    @overload
    def raw(self, method: Callable[P, Coroutine[Any, Any, T]], /) -> Callable[P, Coroutine[Any, Any, Reply[T]]]: ...

    def raw(self, method: Callable[P, Any], /) -> Callable[P, Any]:
        """Return a function that does as a method of this client does, and returns everything that came back.

        `await tw.raw(tw.projects.get)(1)` is a `Reply` with status, headers and content beside what was parsed.
        Of a list it is that of the first page; each `Page` has its own.

        Raises:
            ConfigurationError: it is no method of a client, or, when it is called, one that downloads.
        """
        return async_raw(method)

    @property
    def budget(self) -> BudgetState | None:
        """How the documented budget of the account stands; None where none is documented, or none is kept to."""
        return self._session.service.budget

    @property
    def drift(self) -> Drift:
        """What of the replies the documentation does not explain; shared with the copies of this client."""
        return self._session.service.drift

    async def aclose(self) -> None:
        """Close the connections, unless they are another client's; doing so twice is harmless.

        Calls of other tasks that wait for a budget, a token or the next attempt end with an error.
        """
        if not self._is_copy:
            self._closing.close(is_final=self._is_owner)
        if self._is_owner:
            await cast(Any, self._transport).aclose()

    async def __aenter__(self) -> Self:
        """Return the client itself."""
        return self

    async def __aexit__(self, *error: object) -> None:
        """Close the connections."""
        await self.aclose()

    def __repr__(self) -> str:
        """Name the class and where requests go."""
        return _shown(self)
