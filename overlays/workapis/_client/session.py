"""Send the operations of a client: a service, and a driver that runs the flow of each call."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, TypeVar, cast

from attrs import evolve

from workapis._api.operation import Operation
from workapis._call.download import opened
from workapis._call.exchange import call, call_target
from workapis._call.upload import upload
from workapis._formats.negotiation import free_spelling
from workapis._models.codec import ANYTHING
from workapis._request.free import free_target
from workapis._request.prepare import PreparedRequest
from workapis._response.failures import advised, named, placing
from workapis._service.rate_limiter import check_store
from workapis._service.service import Service
from workapis._transport.closing import Closing
from workapis._transport.drivers import AsyncDriver, SyncDriver
from workapis._transport.effects import Flow
from workapis._transport.messages import AsyncTransport, Transport
from workapis.downloads import AsyncDownload, Download
from workapis.errors import ArgumentError
from workapis.options import CallOptions
from workapis.reply import Reply
from workapis.uploads import FileSource, Progress, Upload, as_upload

T = TypeVar("T")

_METHOD: Final = re.compile(r"[A-Za-z]+")


class Session:
    """Sends operations and waits for their responses.

    Raises:
        ConfigurationError: the `limit_store` of the settings is async.
    """

    def __init__(self, service: Service, transport: Transport, closing: Closing | None = None) -> None:
        check_store(service.store, is_async=False)
        self.service = service
        self._driver = SyncDriver(transport, service.settings.clock, closing)

    def call(self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None) -> T:
        """Return the parsed value; raise an error of `workapis.errors`."""
        return self.reply(operation, arguments, options).parsed

    def reply(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None
    ) -> Reply[T]:
        """Return the `Reply`; raise an error of `workapis.errors`."""
        return self._driver.run(call(self.service, operation, arguments, options))

    def run(self, flow: Flow[T]) -> T:
        """Run a flow other than a call, such as a sign-in, and return its result."""
        return self._driver.run(flow)

    def upload(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        file: FileSource | None,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a file, and return the parsed value of the last response."""
        return self.upload_reply(operation, arguments, file, on_progress, options).parsed

    def upload_reply(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        file: FileSource | None,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Reply[T]:
        """Send a file, and return the last `Reply`."""
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
        """Return a download, which sends its request in its `with` statement."""
        run, service = self._driver.run, self.service
        return Download(
            lambda: run(opened(service, operation, arguments, max_bytes, options)),
            operation.id,
            operation.docs_url,
            max_bytes,
        )

    def free(self, operation: Operation[T], target: PreparedRequest, options: CallOptions | None) -> Reply[Any]:
        """Send an untyped request and return its `Reply`."""
        return whole(self._driver.run(call_target(self.service, operation, target, options)))


class AsyncSession:
    """Sends operations and awaits their responses.

    Raises:
        ConfigurationError: the `limit_store` of the settings is no store.
    """

    def __init__(self, service: Service, transport: AsyncTransport, closing: Closing | None = None) -> None:
        check_store(service.store, is_async=True)
        self.service = service
        self._driver = AsyncDriver(transport, service.settings.clock, closing)

    async def call(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None
    ) -> T:
        """Return the parsed value; raise an error of `workapis.errors`."""
        return (await self.reply(operation, arguments, options)).parsed

    async def reply(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None
    ) -> Reply[T]:
        """Return the `Reply`; raise an error of `workapis.errors`."""
        return await self._driver.run(call(self.service, operation, arguments, options))

    async def run(self, flow: Flow[T]) -> T:
        """Run a flow other than a call, such as a sign-in, and return its result."""
        return await self._driver.run(flow)

    def in_turns(self) -> AsyncDriver:
        """Return a driver for concurrent flows."""
        return self._driver.in_turns()

    async def upload(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        file: FileSource | None,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a file, and return the parsed value of the last response."""
        return (await self.upload_reply(operation, arguments, file, on_progress, options)).parsed

    async def upload_reply(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        file: FileSource | None,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Reply[T]:
        """Send a file, and return the last `Reply`."""
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
        """Return a download, which sends its request in its `with` statement."""
        run, service = self._driver.run, self.service
        return AsyncDownload(
            lambda: run(opened(service, operation, arguments, max_bytes, options)),
            operation.id,
            operation.docs_url,
            max_bytes,
        )

    async def free(self, operation: Operation[T], target: PreparedRequest, options: CallOptions | None) -> Reply[Any]:
        """Send an untyped request and return its `Reply`."""
        return whole(await self._driver.run(call_target(self.service, operation, target, options)))


def _given(operation: Operation[Any], file: FileSource | None) -> Upload | None:
    """Return the file as an upload, None if it is absent and optional; a file that is the whole body needs no name."""
    body = operation.encoded
    if body is not None and file is None and not body.needs_file:
        return None
    with placing(operation):
        return as_upload(cast("FileSource", file), "file" if body is not None and body.kind == "bytes" else None)


def untyped(
    service: Service,
    options: CallOptions | None,
    method: Any,
    path: str,
    query: Mapping[str, Any] | None,
    body: object,
    *,
    is_json: bool,
) -> tuple[Operation[Any], PreparedRequest]:
    """Return operation and target of an untyped request; `is_json` requires a JSON or XML response.

    Raises:
        ArgumentError: method, path, query, body or format is wrong.
    """
    asked = options.format if options else None
    try:
        if not isinstance(method, str) or not _METHOD.fullmatch(method):
            raise ArgumentError("method= must be an HTTP method. Pass one such as GET.")
        service.api.check_format(asked)
        how = free_spelling(service.api.formats, path, asked, service.settings.format)
        operation = Operation[Any]("", method.upper(), path, reply=ANYTHING if is_json else None)
        return operation, free_target(path, query, body, how)
    except ArgumentError as error:
        advised(named(error, "request"), None)
        raise


def whole(reply: Reply[Any]) -> Reply[Any]:
    """Return the reply with its whole JSON value as `parsed`: an untyped request returns the envelope too."""
    return evolve(reply, parsed=reply._document)
