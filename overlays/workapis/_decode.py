"""What a response means to the caller: a value, or an error of the tree."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import define

from workapis._acknowledgement import reports_failure, write_failed, write_is_done
from workapis._api.api import Api, ErrorWords
from workapis._api.operation import Operation
from workapis._callbacks import notify
from workapis._formats.malformed import MalformedBody
from workapis._formats.parse import is_html, is_xml, parsed
from workapis._models.codec import Anything, Codec, ListOf, Misfit, ModelOf
from workapis._models.findings import Findings, kind, shape, stranger
from workapis._service.service import Service
from workapis._transport.headers import Headers
from workapis._transport.messages import Response
from workapis.drift import DriftKind, Note
from workapis.errors import (
    DecodeError,
    RateLimitedError,
    ReportedError,
    StatusError,
    WorkAPIsError,
    status_error_type,
)
from workapis.reply import Reply
from workapis.secret import redact, redact_bytes, redact_json

if TYPE_CHECKING:
    from workapis._models.page import PageRead, PageReader

T = TypeVar("T")
E = TypeVar("E", bound=WorkAPIsError)

_MEDIA_TYPE: Final = re.compile(r"[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}")
_REQUEST_ID: Final = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-trace-id", "cf-ray")
_SHOWN: Final = 500  # characters of a message of the service that ours repeats


@define(frozen=True)
class Reader:
    """Reads the responses of one operation of one service."""

    service: Service
    operation: Operation[Any]
    limit_status: int | None = None

    def reply(self, response: Response, attempts: int, *, gone: bool = False) -> Reply[Any]:
        """Return what a success means.

        Args:
            response: the response.
            attempts: how many requests it took.
            gone: whether it is a 404 that stands for a success, without a body that counts.

        Raises:
            ReportedError: the body says error.
            DecodeError: the body does not read as documented.
        """
        try:
            return self._reply(response, attempts, gone=gone)
        except WorkAPIsError as error:
            failure = error.with_traceback(None)
        failure.__context__ = None
        raise failure  # from here: the frames below hold the body, which may repeat credentials

    @property
    def _is_described(self) -> bool:
        # Neither a free request nor one to another host, on behalf of an operation.
        return bool(self.operation.id and self.operation.path)

    def _reply(self, response: Response, attempts: int, *, gone: bool) -> Reply[Any]:
        quick = None if gone or self.operation.is_write else self._quick(response)
        document: Any
        if quick is not None:
            document, value = quick.beside, quick.value
        else:
            document = None if gone else self._document(response)
            value = None if gone or self.operation.reply is None else self._value(response, document)
        self._note_head(response, gone=gone, is_json=quick is not None)
        return Reply(response.status, response.headers, response.content, value, attempts, _document=document)

    def status_error(
        self,
        response: Response,
        retry_after: float | None = None,
        *,
        is_conditional: bool = False,
        may_have_been_applied: bool = False,
    ) -> StatusError:
        """Return the error of a response whose status is no success; `is_conditional` as of `status_error_type`."""
        make = status_error_type(response.status, self.limit_status, is_conditional=is_conditional)
        error = make(
            self._message(f"the service answered with status {response.status}", response), **self._of(response)
        )
        error.documented = response.status in self.operation.documented
        error.may_have_been_applied = may_have_been_applied
        self._note_head(response, gone=False)
        self._tell(error, response)
        if isinstance(error, RateLimitedError):
            error.retry_after = retry_after
        return self._advised(error)

    def decode_error(self, response: Response, pointer: str, expected: str, found: str) -> DecodeError:
        """Return the error of a body that does not read as documented."""
        at = pointer or "the root of the body"
        message = f"{self._name()}: at {at}: expected {expected}, found {found}"
        error = DecodeError(message, pointer=pointer, expected=expected, found=found, **self._of(response))
        error.may_have_been_applied = self.operation.is_write
        return self._advised(error)

    def _quick(self, response: Response) -> PageRead | None:
        """Return what a reader made for these records finds; None where the body is for the table-driven codecs."""
        operation = self.operation
        if not isinstance(operation.reply, (ListOf, ModelOf)):
            return None
        reader = self.service.once(("reader", operation.id, operation.reply), self._page_reader)
        if reader is None:
            return None
        findings = self._findings()
        found = reader.read(response.content, findings)
        if found is None:
            return None
        if reports_failure(self.service.api.errors, found.beside):
            raise self._reported(response)
        self.report(findings.notes, found.records)
        return found

    def _page_reader(self) -> PageReader | None:
        from workapis._models.page import beside_of, page_reader  # which import msgspec, as long as nothing else does

        codec, lists = self.operation.reply, self.service.api.lists
        pointers = lists.pointers_for(self.operation.paging) if isinstance(codec, ListOf) else ()
        beside = beside_of(self.service.api.errors.reported, (name for names in pointers for name in names))
        return page_reader(codec, self.operation.envelope, beside, self.operation.beside) if codec else None

    def _findings(self) -> Findings:
        path: list[str | int] = [self.operation.envelope] if self.operation.envelope else []
        return Findings(self.service.settings.strict_records, self.operation.id, self.operation.docs_url, path)

    def _document(self, response: Response) -> Any:
        try:
            document = _parsed(self.service.api, response)
        except (ValueError, RecursionError) as error:
            if self._may_be_no_json(response):
                return None
            failure = self.decode_error(response, *_why(error, response))
            failure._is_malformed = not is_html(response.content, _type(response))
            raise failure from None
        self._judge(response, document)
        return document

    def _may_be_no_json(self, response: Response) -> bool:
        reply = self.operation.reply
        if response.content.strip():
            return reply is None and not (self.operation.is_write and self._is_described)
        return reply is None or isinstance(reply, Anything) or self._has_headers(response)

    def _judge(self, response: Response, document: object) -> None:
        """Raise the error of a body that says that the call failed, or that does not say that a write is done."""
        words = self.service.api.errors
        if not (self.operation.is_write and self._is_described):
            if reports_failure(words, document):
                raise self._reported(response)
            return
        if write_failed(words, self.operation, document):
            raise self._reported(response)
        if not (write_is_done(words, self.operation, document) or self._has_headers(response)):
            raise self.decode_error(response, "", "a reply that says that it was done", kind(document))

    def _has_headers(self, response: Response) -> bool:
        return any(response.headers.get(header) for header, _ in self.operation.from_headers)

    def _reported(self, response: Response) -> ReportedError:
        what = f"the service reported an error under status {response.status}"
        error = ReportedError(self._message(what, response), **self._of(response))
        error.may_have_been_applied = self.operation.is_write
        self._tell(error, response)
        return self._advised(error)

    def _value(self, response: Response, document: Any) -> Any:
        words, envelope = self.service.api.errors, self.operation.envelope
        document = self._completed(response, document)
        if envelope and isinstance(document, dict) and envelope in document:
            self._note_strangers(document)
            document = document[envelope]
        elif envelope and document is not None:
            expected = f"an object with the key {envelope}"
            self.report([Note(DriftKind.MISSING_KEY, f"/{envelope}", expected, shape(document))])
            raise self.decode_error(response, "", expected, "none")
        elif isinstance(document, dict) and words.reported.keys() & document.keys():
            document = {key: value for key, value in document.items() if key not in words.reported}
        return self._read(self.operation.reply, response, document)

    def _note_strangers(self, document: Mapping[str, Any]) -> None:
        known = {self.operation.envelope, *self.operation.beside, *self.service.api.errors.reported}
        self.report([stranger(key, value) for key, value in document.items() if key not in known])

    def _completed(self, response: Response, document: Any) -> Any:
        """Return the document with what it lacks and the headers have; an empty body may lack all."""
        values = {keys: response.headers.get(header) for header, keys in self.operation.from_headers}
        if not any(values.values()) or not (document is None or isinstance(document, dict)):
            return document
        held: dict[str, Any] = document or {}
        missing = {keys[0]: value for keys, value in values.items() if value and not any(key in held for key in keys)}
        return {**held, **missing}

    def _read(self, codec: Codec[T] | None, response: Response, payload: object) -> T | None:
        findings = self._findings()
        try:
            return codec.read(payload, findings) if codec is not None else None
        except Misfit as error:
            loss = findings.lose(error)
            misfit = self.decode_error(response, loss.pointer, loss.expected, loss.found)
        except RecursionError:
            misfit = self.decode_error(response, "", "a value of reasonable depth", "a deeper one")
        finally:
            self.report(findings.notes, len(payload) if isinstance(payload, list) else 1)
        raise misfit

    def _note_head(self, response: Response, *, gone: bool, is_json: bool = False) -> None:
        notes, known, status = list[Note](), self.operation.documented, response.status
        if known and not gone and status not in known and status != self.limit_status:
            expected = f"one of the statuses {', '.join(map(str, sorted(known)))}"
            notes.append(Note(DriftKind.UNDOCUMENTED_STATUS, "", expected, str(status)))
        is_read = 200 <= status < 300 and self.operation.reply is not None
        media = response.headers.get("content-type", "").partition(";")[0].strip().lower() if is_read else ""
        name = "xml" if media and not is_json and _is_xml(self.service.api, response) else "json"
        if media and not media.endswith((f"/{name}", f"+{name}")):
            shown = media if _MEDIA_TYPE.fullmatch(media) else "something else"
            notes.append(Note(DriftKind.CONTENT_TYPE, "", f"application/{name}", shown))
        self.report(notes)

    def report(self, notes: Sequence[Note], records: int = 0) -> None:
        """Count deviations, and tell the caller of those that are new; whatever fails in telling goes no further."""
        if not notes and not records:
            return
        new = self.service.drift.take(self.operation.id, self.operation.docs_url, notes, records)
        for deviation in new if self.service.settings.on_drift is not None else ():
            notify(self.service.settings.on_drift, deviation)

    def _name(self) -> str:
        return self.operation.id or f"{self.operation.method} {self.operation.path}"

    def _of(self, response: Response) -> dict[str, Any]:
        return {
            "status": response.status,
            "request_id": self._request_id(response),
            "reply": self._shown(response),
            "operation_id": self.operation.id,
            "docs_url": self.operation.docs_url,
        }

    def _shown(self, response: Response) -> Reply[None]:
        secrets = self.service.secrets
        headers = Headers([(name, redact(value, secrets)) for name, value in response.headers.items()])
        return Reply(response.status, headers, redact_bytes(response.content, secrets), None)

    def _tell(self, error: StatusError | ReportedError, response: Response) -> None:
        error.body = redact_json(_body(self.service.api, response), self.service.secrets)
        error.said = _said(self.service.api.errors, error.body)
        error.fields = _fields(self.service.api.errors, error.body)

    def _message(self, what: str, response: Response) -> str:
        body = _body(self.service.api, response)
        words = self.service.api.errors
        said = _said(words, body)
        fields = "; ".join(f"{name}: {' '.join(texts)}" for name, texts in _fields(words, body).items())
        text = f"{self._name()}: {what}" + (f" and said: {said[:_SHOWN]}" if said else "")
        text += f" ({fields[:_SHOWN]})" if fields else ""
        request_id = self._request_id(response)
        text += f" [request {request_id}]" if request_id else ""
        return redact(text, self.service.secrets)

    def _request_id(self, response: Response) -> str | None:
        found = next((value for name in _REQUEST_ID if (value := response.headers.get(name))), None)
        return None if found is None else redact(found, self.service.secrets)[:_SHOWN]

    def _advised(self, error: E) -> E:
        return advised(error, self.operation.docs_url)


def advised(error: E, docs_url: str | None) -> E:
    """Return the error with what to do about it, and where that is documented, at the end of its message."""
    applied = "it may have been applied: look before you repeat it" if error.may_have_been_applied else ""
    hints = [hint for hint in (error.advice, applied, f"see {docs_url}" if docs_url else "") if hint]
    if hints:
        error.args = ("; ".join([str(error), *hints]),)
    return error


def _type(response: Response) -> str:
    return response.headers.get("content-type", "")


def _is_xml(api: Api, response: Response) -> bool:
    return is_xml(api.formats, response.content, _type(response))


def _parsed(api: Api, response: Response) -> Any:
    return parsed(api.formats, response.content, _type(response), {*api.errors.reported, *api.errors.message})


def _kind(response: Response) -> str:
    content = response.content
    if not content.strip():
        return "an empty body"
    if content.lstrip()[:1] == b"<":
        return "HTML or XML"
    return f"{len(content)} bytes that are not JSON"


def _why(error: Exception, response: Response) -> tuple[str, str, str]:
    """Return the pointer, what was expected there and what was found."""
    if isinstance(error, MalformedBody):
        return error.pointer, error.expected, error.found
    return "", "a JSON value", _kind(response)


def _body(api: Api, response: Response) -> object:
    content = response.content
    try:
        if api.formats.xml is None and _is_xml(api, response):  # no shape is documented, and elements hide no secrets
            return content.decode(json.detect_encoding(content), "replace")
        return _parsed(api, response)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def _said(words: ErrorWords, body: object) -> str:
    if not isinstance(body, dict):
        return ""
    # What is not documented is looked for too, since an error may come from a part that the page does not describe.
    keys = (*words.message, "message", "MESSAGE", "error", "error_description", "detail")
    return next((text for key in keys if isinstance(text := body.get(key), str) and text.strip()), "")


def _fields(words: ErrorWords, body: object) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(body, dict):
        return {}
    found = body if words.fields == "" else body.get(words.fields or "errors")
    if not isinstance(found, dict):
        return {}
    texts = {str(name): _texts(value) for name, value in found.items()}
    return {name: value for name, value in texts.items() if value}


def _texts(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(item for item in values if isinstance(item, str))
