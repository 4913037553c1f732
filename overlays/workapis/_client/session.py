"""Send the operations of a client: a service, and a driver that runs the flow of each call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import evolve

from workapis._api.operation import Operation
from workapis._call.download import opened
from workapis._call.exchange import call, call_target
from workapis._call.upload import upload
from workapis._models.codec import ANYTHING
from workapis._request.prepare import PreparedRequest
from workapis._service.rate_limiter import check_store
from workapis._service.service import Service
from workapis._transport.closing import Closing
from workapis._transport.drivers import AsyncDriver, SyncDriver
from workapis._transport.effects import Flow
from workapis._transport.messages import AsyncTransport, Transport
from workapis.downloads import AsyncDownload, Download
from workapis.options import CallOptions
from workapis.reply import Reply
from workapis.uploads import FileSource, Progress, Upload, as_upload

T = TypeVar("T")


class Session:
    """Sends operations and waits for their answers."""

    def __init__(self, service: Service, transport: Transport, closing: Closing | None = None) -> None:
        """Take where requests go, what sends them, and what ends waiting.

        Raises:
            ConfigurationError: the store of the settings must be awaited.
        """
        check_store(service.store, is_async=False)
        self.service = service
        self._driver = SyncDriver(transport, service.settings.clock, closing)

    def call(self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None) -> T:
        """Return what the operation answers; raise an error of `workapis.errors`."""
        return self.reply(operation, arguments, options).parsed

    def reply(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None
    ) -> Reply[T]:
        """Return all that came back; raise an error of `workapis.errors`."""
        return self._driver.run(call(self.service, operation, arguments, options))

    def run(self, flow: Flow[T]) -> T:
        """Return what a flow returns that is no call, such as one that signs in."""
        return self._driver.run(flow)

    def upload(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        file: FileSource | None,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a file, and return what the operation answers at the end."""
        return self.upload_reply(operation, arguments, file, on_progress, options).parsed

    def upload_reply(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        file: FileSource | None,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Reply[T]:
        """Send a file, and return all that came back at the end."""
        return self._driver.run(
            upload(self.service, operation, arguments, _given(operation, file), on_progress, options)
        )

    def download(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        max_bytes: int | None = None,
        options: CallOptions | None = None,
    ) -> Download:
        """Return what fetches a file once it is entered."""
        run, service = self._driver.run, self.service
        return Download(
            lambda: run(opened(service, operation, arguments, max_bytes, options)),
            operation.id,
            operation.docs_url,
            max_bytes,
        )

    def free(self, operation: Operation[T], target: PreparedRequest, options: CallOptions | None) -> Reply[Any]:
        """Return all that came back from a request that no operation describes."""
        return whole(self._driver.run(call_target(self.service, operation, target, options)))


class AsyncSession:
    """Sends operations for asyncio."""

    def __init__(self, service: Service, transport: AsyncTransport, closing: Closing | None = None) -> None:
        """Take where requests go, what sends them, and what ends waiting.

        Raises:
            ConfigurationError: the store of the settings is none.
        """
        check_store(service.store, is_async=True)
        self.service = service
        self._driver = AsyncDriver(transport, service.settings.clock, closing)

    async def call(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None
    ) -> T:
        """Return what the operation answers; raise an error of `workapis.errors`."""
        return (await self.reply(operation, arguments, options)).parsed

    async def reply(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None
    ) -> Reply[T]:
        """Return all that came back; raise an error of `workapis.errors`."""
        return await self._driver.run(call(self.service, operation, arguments, options))

    async def run(self, flow: Flow[T]) -> T:
        """Return what a flow returns that is no call, such as one that signs in."""
        return await self._driver.run(flow)

    def in_turns(self) -> AsyncDriver:
        """Return what runs many flows at a time."""
        return self._driver.in_turns()

    async def upload(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        file: FileSource | None,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a file, and return what the operation answers at the end."""
        return (await self.upload_reply(operation, arguments, file, on_progress, options)).parsed

    async def upload_reply(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        file: FileSource | None,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Reply[T]:
        """Send a file, and return all that came back at the end."""
        return await self._driver.run(
            upload(self.service, operation, arguments, _given(operation, file), on_progress, options)
        )

    def download(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        max_bytes: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncDownload:
        """Return what fetches a file once it is entered."""
        run, service = self._driver.run, self.service
        return AsyncDownload(
            lambda: run(opened(service, operation, arguments, max_bytes, options)),
            operation.id,
            operation.docs_url,
            max_bytes,
        )

    async def free(self, operation: Operation[T], target: PreparedRequest, options: CallOptions | None) -> Reply[Any]:
        """Return all that came back from a request that no operation describes."""
        return whole(await self._driver.run(call_target(self.service, operation, target, options)))


def _given(operation: Operation[Any], file: FileSource | None) -> Upload | None:
    """Return what is sent, None where nothing need be; bytes that are a body need no name, for none is told."""
    body = operation.encoded
    if body is not None and file is None and not body.needs_file:
        return None
    return as_upload(cast("FileSource", file), "file" if body is not None and body.kind == "bytes" else None)


def free_operation(method: str, path: str, *, is_json: bool) -> Operation[Any]:
    """Return the description of a request that no operation describes; its reply must be JSON, or may be anything."""
    return Operation("", method, path, reply=ANYTHING if is_json else None)


def whole(reply: Reply[Any]) -> Reply[Any]:
    """Return the reply with all of its JSON as what was parsed: who asks freely sees envelopes too."""
    return evolve(reply, parsed=reply._document)
