"""Uploads: request a reference, send the bytes, attach the reference; without I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import evolve

from workapis._api.operation import Operation, UploadProtocol
from workapis._call._cross_origin import as_documented, place, text_at, unusable, without_headers
from workapis._call.exchange import call, call_target, prepared
from workapis._models.codec import ANYTHING
from workapis._request.multipart import multipart, with_file
from workapis._request.prepare import PreparedRequest, target
from workapis._response.failures import placing
from workapis._service.service import Service
from workapis._transport.effects import Flow
from workapis.errors import DeadlineError
from workapis.options import CallOptions
from workapis.reply import Reply
from workapis.uploads import FileContent, Progress, Upload

T = TypeVar("T")


def upload(
    service: Service,
    operation: Operation[T],
    arguments: Mapping[str, Any],
    file: Upload | None,
    on_progress: Progress | None = None,
    options: CallOptions | None = None,
) -> Flow[Reply[T]]:
    """Upload a file, by the protocol of the operation.

    With `encoded` the file is the body. With `upload` the result is the service's reference of the file as `parsed`.
    With `attach` the operation receives that reference.

    Args:
        service: service of the operation.
        operation: an operation with `encoded`, `upload`, or `attach`.
        arguments: other arguments by their Python names.
        file: file to send; None if it is optional and absent.
        on_progress: called with the number of bytes sent.
        options: options of all requests together, which share the deadline.

    Raises:
        ArgumentError: the client cannot read the file, or encode an argument.
        DeadlineError: the requests together exceeded the deadline.
        TransportError: no usable response arrived.
        ResponseError: the service, or the host of the file, responded with an error.
    """
    with placing(operation, service.secrets):
        return (yield from _uploaded(service, operation, arguments, file, on_progress, options))


def _uploaded(
    service: Service,
    operation: Operation[T],
    arguments: Mapping[str, Any],
    file: Upload | None,
    on_progress: Progress | None,
    options: CallOptions | None,
) -> Flow[Reply[T]]:
    if operation.encoded is not None:
        content = file.content(on_progress) if file is not None else None
        what = prepared(service, operation, arguments, options)
        what = with_file(what, operation.encoded, arguments, file, content)
        return (yield from call_target(service, operation, what, options))
    assert file is not None  # noqa: S101 (a reference is that of a file)
    watch = _Time(service, options)
    attach = operation.attach
    if attach is None:
        return (yield from _sent(service, operation, arguments, file, on_progress, watch))
    reply = yield from _sent(service, attach.upload, _own(attach.upload, arguments), file, on_progress, watch)
    taken = [reply.parsed] if attach.many else reply.parsed
    return (yield from call(service, operation, {**arguments, attach.argument: taken}, watch.options, watch.end()))


class _Time:
    """The options and the deadline of an upload, which its requests share."""

    def __init__(self, service: Service, options: CallOptions | None) -> None:
        self.options = options
        self._clock = service.settings.clock
        self._seconds = service.settings.with_call(options).deadline
        self._end = self._clock.monotonic() + self._seconds

    def end(self) -> float:
        """Return the deadline on the monotonic clock; raise `DeadlineError` after it."""
        if self._clock.monotonic() >= self._end:
            raise DeadlineError(f"deadline of {self._seconds:g} s exceeded, for all requests of the upload", sent=True)
        return self._end


def _own(operation: Operation[Any], arguments: Mapping[str, Any]) -> dict[str, Any]:
    names = {parameter.name for parameter in operation.parameters}
    return {name: value for name, value in arguments.items() if name in names}


def _sent(
    service: Service,
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    file: Upload,
    on_progress: Progress | None,
    watch: _Time,
) -> Flow[Reply[Any]]:
    way = operation.upload or UploadProtocol("")
    asking = evolve(operation, reply=ANYTHING, envelope="", from_headers=())
    content = file.content(on_progress)
    if way.field:
        what = target(asking, arguments)
        reply = yield from call_target(service, asking, multipart(what, way, file, content), watch.options, watch.end())
    else:
        told = {way.name: file.name, way.size: file.size}
        given = {**arguments, **{name: value for name, value in told.items() if name}}
        reply = yield from call(service, asking, given, as_documented(service, watch.options), watch.end())
        yield from _put(service, operation, way, reply, content, watch)
    return evolve(reply, parsed=text_at(reply, way.reference, operation).reveal())


def _put(
    service: Service,
    operation: Operation[Any],
    way: UploadProtocol,
    reply: Reply[Any],
    content: FileContent,
    watch: _Time,
) -> Flow[None]:
    found = place(service, text_at(reply, way.url, operation), is_proven=False)
    if found is None:
        raise unusable(reply, way.url, operation, "an https URL")
    headers = {**way.headers, "Content-Length": str(content.length)}
    what = PreparedRequest(found.path, headers, content)
    put = found.operation("PUT", operation)
    yield from call_target(found.service, put, what, without_headers(watch.options), watch.end())
