"""Build the errors of responses, and complete messages: `operation: what happened. Advice. [Request ID] [Docs]`.

No message contains a secret or an unescaped control character.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final, TypeVar

from attrs import define

from workapis._api.operation import Operation
from workapis._response._body import body_of_error
from workapis._response._messages import fields, joined, messages
from workapis._service.rate_limiter import is_refusal
from workapis._service.service import Service
from workapis._transport.headers import Headers
from workapis._transport.messages import Response
from workapis.errors import (
    DecodeError,
    RateLimitedError,
    ReportedError,
    StatusError,
    WorkAPIsError,
    status_error_type,
)
from workapis.reply import Reply
from workapis.secret import Secret, printable, redact, redact_bytes, redact_json

E = TypeVar("E", bound=WorkAPIsError)

_REFUSED: Final = 401
_REQUEST_ID: Final = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-trace-id", "cf-ray")
_PARSED: Final = 256 * 1024  # bytes; the body of an error is parsed up to this size, a longer one is truncated text
_KEPT: Final = 4 * _PARSED  # bytes of a body that an error keeps
_WIDEST: Final = 24  # bytes of one character of a secret, in the longest JSON or XML escape
_SHOWN: Final = 500  # characters of a service's message that ours repeats


@define(frozen=True)
class Failures:
    """Builds the errors of one operation of one service."""

    service: Service
    operation: Operation[Any]
    limit_status: int | None = None

    def of_status(
        self,
        response: Response,
        retry_after: float | None = None,
        *,
        is_conditional: bool = False,
        may_have_been_applied: bool = False,
    ) -> StatusError:
        """Return the error of a response without a success status; `is_conditional` as in `status_error_type`."""
        limit_status = response.status if is_refusal(response, self.limit_status) else self.limit_status
        make = status_error_type(response.status, limit_status, is_conditional=is_conditional)
        body = self._body(response)
        message = self._message(f"the service responded with status {response.status}", body)
        error = make(message, **self._of(response))
        error.documented = response.status in self.operation.documented
        error.may_have_been_applied = may_have_been_applied
        self._tell(error, body)
        if isinstance(error, RateLimitedError):
            error.retry_after = retry_after
        auth = self.service.auth
        return advised(error, self.operation.docs_url, auth.advice if auth and response.status == _REFUSED else "")

    def reported(self, response: Response) -> ReportedError:
        """Return the error of a body that reports a failure under a success status."""
        body = self._body(response)
        message = self._message(f"the service reported an error under status {response.status}", body)
        error = ReportedError(message, **self._of(response))
        error.may_have_been_applied = self.operation.is_write
        self._tell(error, body)
        return advised(error, self.operation.docs_url)

    def undecodable(self, response: Response, pointer: str, expected: str, found: str) -> DecodeError:
        """Return the error of a body that does not match the documentation."""
        at = f" at {pointer}" if pointer else ""
        message = f"{name_of(self.operation)}: cannot decode the response{at}: expected {expected}, got {found}"
        error = DecodeError(message, pointer=pointer, expected=expected, found=found, **self._of(response))
        error.may_have_been_applied = self.operation.is_write
        return advised(error, self.operation.docs_url)

    def _body(self, response: Response) -> object:
        """Return the redacted body; redaction comes before any truncation."""
        if len(response.content) <= _PARSED:
            return redact_json(body_of_error(self.service.api, response), self.service.secrets)
        return _head(response.content, self.service.secrets, _PARSED).decode("utf-8", "replace")

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
        return Reply(response.status, headers, _head(response.content, secrets, _KEPT), None)

    def _tell(self, error: StatusError | ReportedError, body: object) -> None:
        words = self.service.api.errors
        error.body, error.messages, error.fields = body, messages(words, body), fields(words, body)
        error.said = joined(error.messages)

    def _message(self, what: str, body: object) -> str:
        words = self.service.api.errors
        said = joined(messages(words, body))
        by_field = "; ".join(f"{name}: {' '.join(texts)}" for name, texts in fields(words, body).items())
        text = f"{name_of(self.operation)}: {what}" + (f": {said[:_SHOWN]}" if said else "")
        text += f" ({by_field[:_SHOWN]})" if by_field else ""
        return redact(text, self.service.secrets)

    def _request_id(self, response: Response) -> str | None:
        found = next((value for name in _REQUEST_ID if (value := response.headers.get(name))), None)
        return None if found is None else redact(found, self.service.secrets)[:_SHOWN]


def _head(content: bytes, secrets: Sequence[Secret], most: int) -> bytes:
    """Return the redacted beginning of a body, cut so that no part of a secret remains."""
    if len(content) <= most:
        return redact_bytes(content, secrets)
    widest = _WIDEST * max((len(secret.reveal()) for secret in secrets), default=0)
    kept = redact_bytes(content[:most], secrets)
    return kept[: len(kept) - widest] if widest else kept


def name_of(operation: Operation[Any]) -> str:
    """Return the name of an operation in messages; method and path for an untyped request."""
    return operation.id or f"{operation.method} {operation.path}"


def placed(error: E, operation: Operation[Any], secrets: tuple[Secret, ...] = ()) -> E:
    """Add operation and advice to an error that names no operation yet, and redact it; return the error."""
    if not error.operation_id and not error.docs_url:
        error.operation_id = operation.id
        error.docs_url = operation.docs_url
        named(error, name_of(operation))
        error.args = (redact(str(error), secrets),)
        advised(error, error.docs_url)
    return error


@contextmanager
def placing(operation: Operation[Any], secrets: tuple[Secret, ...] = ()) -> Iterator[None]:
    """Call `placed` with each error of this package that leaves the `with` statement."""
    try:
        yield
    except WorkAPIsError as error:
        placed(error, operation, secrets)
        raise


def named(error: E, name: str) -> E:
    """Begin the message of an error with the name of its operation or client, once; return the error."""
    method = name.partition(" ")[0]  # of an untyped request: an error of the transport names method and URL already
    if not str(error).startswith((f"{name}: ", f"{method} ")):
        error.args = (f"{name}: {error}",)
    return error


def advised(error: E, docs_url: str | None, more: str = "") -> E:
    """Complete the message of an error with advice, request id and documentation page, each once; return the error."""
    places = {"Request ID": getattr(error, "request_id", None), "Docs": docs_url}
    tags = [printable(f"[{name}: {value}]") for name, value in places.items() if value]
    applied = "The write may have been applied: check before you retry it." if error.may_have_been_applied else ""
    message = str(error)
    for tag in tags:
        message = message.replace(f" {tag}", "")
    hints = [hint for hint in (error.advice, more, applied) if hint and _sentence(hint) not in message]
    error.args = (" ".join([_stopped(message), *map(_sentence, hints), *tags]),)
    return error


def _sentence(text: str) -> str:
    return _stopped(text[:1].upper() + text[1:])


def _stopped(text: str) -> str:
    return text if text.endswith((".", "!", "?", ".)", "…")) else f"{text}."
