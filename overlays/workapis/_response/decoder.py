"""Decode a response into a value, or build the exception for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from workapis._api.operation import Operation
from workapis._formats.malformed import BeyondLimit
from workapis._formats.parse import is_html, refuse_many
from workapis._models.codec import Anything, Codec, ListOf, ModelOf
from workapis._models.findings import Findings, Misfit, kind, shape, stranger
from workapis._models.model import Model, without
from workapis._response._acknowledgement import reports_failure, write_failed, write_is_done
from workapis._response._body import content_type, parsed_body, why_malformed
from workapis._response._envelope import completed, has_headers, moved
from workapis._response.deviations import Deviations
from workapis._response.failures import Failures
from workapis._service.service import Service
from workapis._transport.messages import Response
from workapis.drift import DriftKind, Note
from workapis.errors import StatusError, WorkAPIsError
from workapis.reply import Reply
from workapis.unset import UNSET

if TYPE_CHECKING:
    from workapis._models.reader import BodyRead, BodyReader

T = TypeVar("T")


class ResponseDecoder:
    """Decodes the responses of one operation of one service.

    Attributes:
        failures: builds the errors.
        deviations: counts deviations from the documentation.
        tick: called now and then during decoding; raises after the deadline.
    """

    def __init__(
        self,
        service: Service,
        operation: Operation[Any],
        limit_status: int | None = None,
        tick: Callable[[], object] | None = None,
    ) -> None:
        self.service = service
        self.operation = operation
        self.failures = Failures(service, operation, limit_status)
        self.deviations = Deviations(service, operation, limit_status)
        self.tick = tick

    def reply(self, response: Response, attempts: int, *, gone: bool = False) -> Reply[Any]:
        """Decode the response of a success.

        Args:
            response: response to decode.
            attempts: number of requests of the call.
            gone: True for a 404 that counts as a success, whose body is ignored.

        Raises:
            ReportedError: the body reports an error.
            DecodeError: the body does not match the documentation.
        """
        try:
            return self._reply(response, attempts, gone=gone)
        except WorkAPIsError as error:
            failure = error.with_traceback(None)
        failure.__context__ = None
        raise failure  # raised here because the frames below hold the body, which may echo credentials

    @property
    def _is_described(self) -> bool:
        # False for an untyped request, and for a request to another host on behalf of an operation.
        return bool(self.operation.id and self.operation.path)

    def _reply(self, response: Response, attempts: int, *, gone: bool) -> Reply[Any]:
        quick = None if gone or self.operation.is_write else self._quick(response)
        document: Any
        if quick is not None:
            document, value = quick.beside, quick.value
        else:
            document = None if gone else self._document(response)
            value = None if gone or self.operation.reply is None else self._value(response, document)
        self.deviations.note_head(response, gone=gone, is_json=quick is not None)
        return Reply(response.status, response.headers, response.content, value, attempts, _document=document)

    def status_error(
        self,
        response: Response,
        retry_after: float | None = None,
        *,
        is_conditional: bool = False,
        may_have_been_applied: bool = False,
    ) -> StatusError:
        """Return the error of a response without a success status, and count its deviations."""
        self.deviations.note_head(response, gone=False)
        return self.failures.of_status(
            response, retry_after, is_conditional=is_conditional, may_have_been_applied=may_have_been_applied
        )

    def _quick(self, response: Response) -> BodyRead | None:
        """Return the result of the compiled reader of these records; None if the table-driven codecs must decode."""
        operation = self.operation
        if not isinstance(operation.reply, (ListOf, ModelOf)):
            return None
        reader = self.service.once(("reader", operation.id, operation.reply), self._body_reader)
        if reader is None:
            return None
        self._refuse_many(response)
        findings = self._findings()
        found = reader.read(response.content, findings)
        if found is None:
            return None
        if reports_failure(self.service.api.errors, found.beside):
            raise self.failures.reported(response)
        self.deviations.report(findings.notes, found.records, findings.more)
        return found

    def _refuse_many(self, response: Response) -> None:
        try:
            refuse_many(response.content)
        except BeyondLimit as error:
            failure = self.failures.undecodable(response, *why_malformed(error, response))
        else:
            return
        raise failure

    def _body_reader(self) -> BodyReader | None:
        from workapis._models.reader import beside_of, body_reader  # imports msgspec: keep `import workapis` fast

        codec, lists = self.operation.reply, self.service.api.lists
        places = lists.places_for(self.operation.paging) if isinstance(codec, ListOf) else ()
        beside = beside_of(self.service.api.errors.reported, places)
        return body_reader(codec, self.operation.envelope, beside, self.operation.beside) if codec else None

    def _findings(self) -> Findings:
        path: list[str | int] = [self.operation.envelope] if self.operation.envelope else []
        strict = self.service.settings.strict_records
        return Findings(strict, self.operation.id, self.operation.docs_url, path, tick=self.tick)

    def _document(self, response: Response) -> Any:
        try:
            document, mended = parsed_body(self.service.api, response)
        except (ValueError, RecursionError) as error:
            if self._may_be_no_json(response):
                return None
            failure = self.failures.undecodable(response, *why_malformed(error, response))
            failure._is_malformed = not (
                isinstance(error, BeyondLimit) or is_html(response.content, content_type(response))
            )
            raise failure from None
        self.deviations.report([Note(DriftKind.UNEXPLAINED_VALUE, "", *told) for told in mended])
        self._judge(response, document)
        return document

    def _may_be_no_json(self, response: Response) -> bool:
        reply = self.operation.reply
        if response.content.strip():
            # Another host may respond to a write with anything but an HTML page.
            is_judged = self._is_described or is_html(response.content, content_type(response))
            return reply is None and not (self.operation.is_write and self.operation.id and is_judged)
        return reply is None or isinstance(reply, Anything) or has_headers(self.operation, response)

    def _judge(self, response: Response, document: object) -> None:
        """Raise the error of a body that reports a failure, or does not confirm a write."""
        words = self.service.api.errors
        if not (self.operation.is_write and self._is_described):
            if reports_failure(words, document):
                raise self.failures.reported(response)
            return
        if write_failed(words, self.operation, document):
            raise self.failures.reported(response)
        if not (write_is_done(words, self.operation, document) or has_headers(self.operation, response)):
            raise self.failures.undecodable(response, "", "a body that confirms the write", kind(document))

    def _value(self, response: Response, document: Any) -> Any:
        words, envelope = self.service.api.errors, self.operation.envelope
        document = completed(self.operation, response, document)
        elsewhere = moved(self.service.api.lists, self.operation, document)
        if elsewhere is not None:
            key, document = elsewhere
            expected = f"an object with the key {envelope}" if envelope else "an array"
            self.deviations.report([Note(DriftKind.UNEXPLAINED_VALUE, "", expected, f"an object with the key {key}")])
        elif envelope and isinstance(document, dict) and envelope in document:
            self._note_strangers(document)
            document = document[envelope]
        elif envelope and (document is not None or isinstance(self.operation.reply, ListOf)):
            expected = f"an object with the key {envelope}"
            self.deviations.report([Note(DriftKind.MISSING_KEY, f"/{envelope}", expected, shape(document))])
            found = "an object without it" if isinstance(document, dict) else kind(document)
            raise self.failures.undecodable(response, "", expected, found)
        elif isinstance(document, dict) and words.reported.keys() & document.keys():
            document = {key: value for key, value in document.items() if key not in words.reported}
        return self._with_id(self._read(self.operation.reply, response, document))

    def _note_strangers(self, document: Mapping[str, Any]) -> None:
        known = {self.operation.envelope, *self.operation.beside, *self.service.api.errors.reported}
        findings = self._findings()
        findings.add([stranger(key, value) for key, value in document.items() if key not in known])
        self.deviations.report(findings.notes, more=findings.more)

    def _read(self, codec: Codec[T] | None, response: Response, payload: object) -> T | None:
        from workapis._models.reader import read_parsed  # as above

        findings = self._findings()
        try:
            return read_parsed(codec, payload, findings) if codec is not None else None
        except Misfit as error:
            loss = findings.lose(error)
            misfit = self.failures.undecodable(response, loss.pointer, loss.expected, loss.found)
        except RecursionError:
            misfit = self.failures.undecodable(response, "", "a value of limited depth", "a deeper one")
        finally:
            self.deviations.report(findings.notes, len(payload) if isinstance(payload, list) else 1, findings.more)
        raise misfit

    def _with_id(self, found: Any) -> Any:
        """Return the result of a write; a record without its required id raises when the caller accesses the id."""
        if not (self.operation.is_write and isinstance(found, Model) and getattr(found, "id", None) is UNSET):
            return found
        item = next(item for item in found.FIELDS if item.name == "id")
        if not item.required:
            return found
        expected = f"the id of what was written, as {' or '.join(item.keys)}"
        return without(found, "id", self._findings().lose(Misfit(expected, UNSET, (item.keys[0],))))
