"""Base classes of the generated clients, sync and async."""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, ParamSpec, Self, TypeVar, cast, overload
from weakref import WeakSet

from workapis._auth.port import site_finder
from workapis._client.keywords import check_transport, settings
from workapis._client.raw import AsyncListing, Listing, async_raw, raw
from workapis._client.resource import Named
from workapis._client.session import AsyncSession, Session, untyped
from workapis._fork import renew_in_child
from workapis._service.address import address
from workapis._service.service import Service, service
from workapis._transport.closing import Closing
from workapis._transport.messages import AsyncTransport, Transport
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


class _CachedProperties:
    """Renews the locks of cached properties after a fork: up to Python 3.11, importing a resource holds one."""

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
    # The attributes of a subclass are copied; resources are not, because they hold the session of their client.
    kept = {
        name: value
        for name, value in vars(client).items()
        if not isinstance(getattr(type(client), name, None), cached_property)
    }
    copy = object.__new__(type(client))
    copy.__dict__.update(kept)
    return copy


def _shown(client: SyncClient | AsyncClient) -> str:
    session: Session | AsyncSession | None = getattr(client, "_session", None)  # None if __init__ failed
    place = session.service.base_url or "a site to be found" if session else "nowhere"
    return f"<{type(client).__name__} of {place}>"


class SyncClient(Named):
    """A client whose calls wait for their responses. Use it in a `with` statement, or call `close`."""

    def __init__(
        self,
        api: Api,
        auth: Auth | None,
        base_url: str | None,
        variables: Mapping[str, str | None],
        options: ClientOptions,
        headers: Mapping[str, str | None] | None = None,
    ) -> None:
        with api.naming():
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
        """Return a copy with other settings; this client does not change.

        The copy shares connections, credentials, rate limit and drift with this client. With another `network` it has
        its own connections: close it. It accepts the keywords of the client, except credentials and addresses.
        """
        copy = _without_resources(self)
        shared = None if "network" in options and self._is_ours() else self._transport
        transport = options.get("transport", shared)
        closing = self._closing if transport is self._transport else None
        with self._session.service.api.naming():
            copy._begin(_changed(self._session.service, options), transport, closing)
        return copy

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
        """Send a request that no method covers, and return the JSON value of the response, with its envelope.

        If the service has XML, a path that ends in `.xml` requests it. The client decodes XML by the convention of the
        service, or returns an `xml.etree.ElementTree.Element` if none is documented.

        Credentials, rate limits and errors are those of every call. The client retries a write only if it was not sent.

        Args:
            method: HTTP method, such as GET.
            path: path below the base URL, such as /things/1.json.
            query: values by key; a list becomes one pair for each item.
            body: JSON value; for XML also an `Element`, which is required if no convention is documented.
            options: timeout, deadline, retries, headers and format of this call.
        """
        operation, target = untyped(self._session.service, options, method, path, query, body, is_json=True)
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
        """Send a request like `request`, and return the whole response; `parsed` is None unless it is JSON or XML."""
        operation, target = untyped(self._session.service, options, method, path, query, body, is_json=False)
        return self._session.free(operation, target, options)

    @overload
    def raw(self, method: Callable[P, Listing[T]], /) -> Callable[P, Reply[list[T]]]: ...

    @overload
    def raw(self, method: Callable[P, T], /) -> Callable[P, Reply[T]]: ...

    def raw(self, method: Callable[P, Any], /) -> Callable[P, Any]:
        """Return a function that calls a method of this client, and returns the whole response.

        `tw.raw(tw.projects.get)(1)` is a `Reply` with status, headers, content and the parsed value. For a list it is
        the response with the first page; each `Page` has its own.

        Raises:
            ConfigurationError: the argument is no method of a client; or, at the call, the method downloads.
        """
        return raw(method)

    @property
    def budget(self) -> BudgetState | None:
        """State of the account's rate limit; None if none is documented, or the client ignores it."""
        return self._session.service.budget

    @property
    def drift(self) -> Drift:
        """Deviations of responses from the documentation; shared with the copies of this client."""
        return self._session.service.drift

    def close(self) -> None:
        """Close the connections, unless they belong to another client. You can call it twice.

        Calls in other threads that wait for the rate limit, a token, a retry or a response raise an error.
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
        """Return the class and the base URL."""
        return _shown(self)


class AsyncClient(Named):
    """An async client: await its calls. Use it in an `async with` statement, or await `aclose`."""

    def __init__(
        self,
        api: Api,
        auth: Auth | None,
        base_url: str | None,
        variables: Mapping[str, str | None],
        options: AsyncClientOptions,
        headers: Mapping[str, str | None] | None = None,
    ) -> None:
        with api.naming():
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
        """Return a copy with other settings; this client does not change.

        The copy shares connections, credentials, rate limit and drift with this client. With another `network` it has
        its own connections: close it. It accepts the keywords of the client, except credentials and addresses.
        """
        copy = _without_resources(self)
        shared = None if "network" in options and self._is_ours() else self._transport
        transport = options.get("transport", shared)
        closing = self._closing if transport is self._transport else None
        with self._session.service.api.naming():
            copy._begin(_changed(self._session.service, options), transport, closing)
        return copy

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
        """Send a request that no method covers, and return the JSON value of the response, with its envelope.

        If the service has XML, a path that ends in `.xml` requests it. The client decodes XML by the convention of the
        service, or returns an `xml.etree.ElementTree.Element` if none is documented.

        Credentials, rate limits and errors are those of every call. The client retries a write only if it was not sent.

        Args:
            method: HTTP method, such as GET.
            path: path below the base URL, such as /things/1.json.
            query: values by key; a list becomes one pair for each item.
            body: JSON value; for XML also an `Element`, which is required if no convention is documented.
            options: timeout, deadline, retries, headers and format of this call.
        """
        operation, target = untyped(self._session.service, options, method, path, query, body, is_json=True)
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
        """Send a request like `request`, and return the whole response; `parsed` is None unless it is JSON or XML."""
        operation, target = untyped(self._session.service, options, method, path, query, body, is_json=False)
        return await self._session.free(operation, target, options)

    @overload
    def raw(self, method: Callable[P, AsyncListing[T]], /) -> Callable[P, Coroutine[Any, Any, Reply[list[T]]]]: ...

    @overload
    def raw(self, method: Callable[P, Coroutine[Any, Any, T]], /) -> Callable[P, Coroutine[Any, Any, Reply[T]]]: ...

    def raw(self, method: Callable[P, Any], /) -> Callable[P, Any]:
        """Return a function that calls a method of this client, and returns the whole response.

        `await tw.raw(tw.projects.get)(1)` is a `Reply` with status, headers, content and the parsed value. For a list
        it is the response with the first page; each `Page` has its own.

        Raises:
            ConfigurationError: the argument is no method of a client; or, at the call, the method downloads.
        """
        return async_raw(method)

    @property
    def budget(self) -> BudgetState | None:
        """State of the account's rate limit; None if none is documented, or the client ignores it."""
        return self._session.service.budget

    @property
    def drift(self) -> Drift:
        """Deviations of responses from the documentation; shared with the copies of this client."""
        return self._session.service.drift

    async def aclose(self) -> None:
        """Close the connections, unless they belong to another client. You can call it twice.

        Calls in other tasks that wait for the rate limit, a token or a retry raise an error.
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
        """Return the class and the base URL."""
        return _shown(self)
