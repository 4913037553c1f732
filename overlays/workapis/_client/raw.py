"""Raw responses: `client.raw(client.projects.get)(1)` returns a `Reply`, for every method."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, ParamSpec, Protocol, TypeVar

from workapis._api.operation import Operation
from workapis._client.resource import AsyncResource, Resource
from workapis._client.session import AsyncSession, Session
from workapis.errors import ConfigurationError
from workapis.options import CallOptions
from workapis.reply import Reply
from workapis.uploads import FileSource, Progress

P = ParamSpec("P")
T = TypeVar("T")
_ItemT = TypeVar("_ItemT")


class Listing(Protocol[_ItemT]):
    """A list before its first request."""

    def first_reply(self) -> Reply[list[_ItemT]]:
        """Return the response with the first page."""
        ...


class AsyncListing(Protocol[_ItemT]):
    """An async list before its first request."""

    async def first_reply(self) -> Reply[list[_ItemT]]:
        """Return the response with the first page."""
        ...


class RawSession(Session):
    """A session whose calls return a `Reply` instead of the parsed value."""

    def __init__(self, session: Session) -> None:
        self.service = session.service
        self._driver = session._driver

    def call(self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None) -> Any:
        """Return the `Reply`."""
        return self.reply(operation, arguments, options)

    def upload(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        file: FileSource | None,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Send a file, and return the last `Reply`."""
        return self.upload_reply(operation, arguments, file, on_progress, options)

    def download(self, *_args: Any, **_kwargs: Any) -> Any:
        """Raise `ConfigurationError`: a download has status and headers itself."""
        raise _of_a_download()


class AsyncRawSession(AsyncSession):
    """An async session whose calls return a `Reply` instead of the parsed value."""

    def __init__(self, session: AsyncSession) -> None:
        self.service = session.service
        self._driver = session._driver

    async def call(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Return the `Reply`."""
        return await self.reply(operation, arguments, options)

    async def upload(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        file: FileSource | None,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Send a file, and return the last `Reply`."""
        return await self.upload_reply(operation, arguments, file, on_progress, options)

    def download(self, *_args: Any, **_kwargs: Any) -> Any:
        """Raise `ConfigurationError`: a download has status and headers itself."""
        raise _of_a_download()


def _of_a_download() -> ConfigurationError:
    return ConfigurationError(
        "raw: a download has status and headers itself. Call the method without raw; enter its result or call save()."
    )


def raw(method: Callable[P, Any]) -> Callable[P, Any]:
    """Return a function that calls a method of a client and returns its `Reply`."""
    resource, function = _parts(method, Resource)
    copy = type(resource)(RawSession(resource._session))

    def call(*args: P.args, **kwargs: P.kwargs) -> Any:
        found = function(copy, *args, **kwargs)
        return found.first_reply() if hasattr(found, "first_reply") else found

    return call


def async_raw(method: Callable[P, Any]) -> Callable[P, Coroutine[Any, Any, Any]]:
    """Return the async counterpart of `raw`, for a method of an async client."""
    resource, function = _parts(method, AsyncResource)
    copy = type(resource)(AsyncRawSession(resource._session))

    async def call(*args: P.args, **kwargs: P.kwargs) -> Any:
        found = function(copy, *args, **kwargs)
        return await (found.first_reply() if hasattr(found, "first_reply") else found)

    return call


def _parts(method: Any, kind: type[Any]) -> tuple[Any, Callable[..., Any]]:
    resource, function = getattr(method, "__self__", None), getattr(method, "__func__", None)
    if not isinstance(resource, kind) or function is None:
        raise ConfigurationError(
            "raw: expected a method of this client. Pass it without calling it: client.raw(client.projects.get)."
        )
    return resource, function
