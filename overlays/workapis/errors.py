"""Exceptions of this package.

WorkAPIsError                       .operation_id .docs_url .advice .may_have_been_applied
├── ConfigurationError              before any request
│   └── ArgumentError               an argument that the client cannot send (also the built-in ValueError)
├── TransportError                  no usable response; .sent
│   ├── RequestTimeoutError         (also the built-in TimeoutError)
│   ├── DeadlineError               the call exceeded its deadline (also the built-in TimeoutError)
│   └── TokenUnavailableError       no token is available for now
├── ResponseError                   the service responded; .status .request_id .reply
│   ├── StatusError                 with a status other than 2xx; .documented .body .said .messages .fields
│   │   ├── BadRequestError 400, AuthenticationError 401, ForbiddenError 403, NotFoundError 404,
│   │   ├── ConflictError 409, GoneError 410, ValidationError 422, RateLimitedError 429 (.retry_after)
│   │   ├── NotModified 304         if the caller sent a validator, such as If-None-Match (.etag)
│   │   ├── RedirectError 3xx       if following would be cross-origin, or repeat a write
│   │   └── ServerError 5xx
│   ├── ReportedError               the body reports an error under a success status; .body .said .messages .fields
│   ├── AuthorizationError          the service refuses a token; .error .description .error_uri
│   │   ├── InvalidGrantError       code or refresh token is wrong, used or expired: sign in again
│   │   ├── InvalidClientError      the service refuses the application itself
│   │   ├── InvalidScopeError       the service refuses the scopes
│   │   └── AccessDeniedError       the user, or the service, said no
│   └── DecodeError                 with a body that does not match the documentation; .pointer .expected .found
│       └── TooLargeError           larger than the settings allow
├── PaginationError                 pages that contradict each other
└── WebhookError                    a delivery that does not decode
    └── SignatureError              or whose signature does not match the secret

Every error pickles and shows no secret.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from workapis.reply import Reply
from workapis.secret import printable


class WorkAPIsError(Exception):
    """Base class of all errors of this package.

    Attributes:
        operation_id: operationId of the failed operation, "" if there is none.
        docs_url: documentation page of the operation, None if unknown.
        advice: recommended action, "" if there is none.
        may_have_been_applied: True if a write may have taken effect despite the error: check before you retry it.
            False for reads, and if the service refused the write, by a rate limit or a status such as 422.
    """

    advice: ClassVar[str] = ""
    may_have_been_applied: bool = False

    def __init__(self, message: str = "", *, operation_id: str = "", docs_url: str | None = None) -> None:
        super().__init__(printable(message))
        self.operation_id = operation_id
        self.docs_url = docs_url

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle without `__init__`, whose keywords differ from class to class."""
        return _restored, (type(self), self.args, dict(self.__dict__))


def _restored(kind: type[WorkAPIsError], args: tuple[Any, ...], state: dict[str, Any]) -> WorkAPIsError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(WorkAPIsError):
    """A setting or argument is wrong. The client sent nothing."""


class ArgumentError(ConfigurationError, ValueError):
    """The client cannot encode an argument of a call. It sent nothing."""


class TransportError(WorkAPIsError):
    """The client received no usable response.

    Attributes:
        sent: True if any part of a request of the call may have reached the service.
    """

    advice: ClassVar[str] = "Check the network, the proxy and base_url."

    def __init__(
        self, message: str = "", *, sent: bool = True, operation_id: str = "", docs_url: str | None = None
    ) -> None:
        super().__init__(message, operation_id=operation_id, docs_url=docs_url)
        self.sent = sent
        self.may_have_been_applied = sent


class RequestTimeoutError(TransportError, TimeoutError):
    """Connection, request or response exceeded one of the `Timeouts`."""

    advice: ClassVar[str] = "Raise timeout= if the service is slow."


class DeadlineError(TransportError, TimeoutError):
    """The call exceeded its deadline, retries and waits included; `__cause__` is the error of the last attempt."""

    advice: ClassVar[str] = "Raise deadline= if the call may take longer."


class TokenUnavailableError(TransportError):
    """The token endpoint is unreachable or failed, so that the client sent nothing of the call."""

    advice: ClassVar[str] = "Retry later. If it persists, check the token URL and the network."


class PaginationError(WorkAPIsError):
    """The pages of a list contradict each other, or the client cannot request one of them.

    Attributes:
        page: number of the page that shows it, None if it is no single page.
    """

    def __init__(
        self, message: str = "", *, page: int | None = None, operation_id: str = "", docs_url: str | None = None
    ) -> None:
        super().__init__(message, operation_id=operation_id, docs_url=docs_url)
        self.page = page


class WebhookError(WorkAPIsError):
    """A webhook delivery does not decode. The message states the reason, and contains no value of the delivery."""


class SignatureError(WebhookError):
    """The signature of a webhook delivery does not match the secret: do not trust the delivery."""

    advice: ClassVar[str] = "Respond with 401. If the deliveries are genuine, check secret, body and headers."


class ResponseError(WorkAPIsError):
    """The service responded with an error, or with a body that the client cannot use.

    Attributes:
        status: HTTP status code.
        request_id: the service's id of the request, None if it sends none; the vendor's support asks for it.
        reply: redacted response, `parsed` is None; None if the client did not read the response to its end.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status: int = 0,
        request_id: str | None = None,
        reply: Reply[None] | None = None,
        operation_id: str = "",
        docs_url: str | None = None,
    ) -> None:
        super().__init__(message, operation_id=operation_id, docs_url=docs_url)
        self.status = status
        self.request_id = request_id
        self.reply = reply


class StatusError(ResponseError):
    """The service responded with a status other than 2xx.

    Attributes:
        documented: True if the documentation of the operation names the status.
        body: the body as a JSON value if it is JSON, or XML by a documented convention; otherwise as a string.
        said: `messages` joined by "; ", truncated if long; "" if there are none.
        messages: messages in the body, 100 at most.
        fields: messages by field name; `address.city` for a nested field.
    """

    documented: bool = False
    body: object = None
    said: str = ""
    messages: tuple[str, ...] = ()
    fields: Mapping[str, tuple[str, ...]] = {}


class BadRequestError(StatusError):
    """400: the request is malformed."""

    advice: ClassVar[str] = "Compare the arguments with the documentation."


class AuthenticationError(StatusError):
    """401: the credentials are missing or wrong."""

    advice: ClassVar[str] = "Check the credentials, and that they belong to this base_url."


class ForbiddenError(StatusError):
    """403: the credentials do not allow this."""

    advice: ClassVar[str] = "Request the permission, or use an account that has it."


class NotFoundError(StatusError):
    """404: the resource does not exist, or these credentials cannot see it."""

    advice: ClassVar[str] = "Check the id, and that this account can see it."


class ConflictError(StatusError):
    """409: the resource exists already, or someone else changed it."""

    advice: ClassVar[str] = "Fetch the resource again before you change it."


class GoneError(StatusError):
    """410: the resource no longer exists."""


class ValidationError(StatusError):
    """422: the service refused values of the request; `fields` names them."""

    advice: ClassVar[str] = "Correct the values that .fields names."


class RateLimitedError(StatusError):
    """429, or the status that the API documents for its rate limit: too many requests.

    Attributes:
        retry_after: seconds to wait before the next request, None if the service states none.
    """

    advice: ClassVar[str] = "Wait, and send fewer requests. All applications of an account share its rate limit."
    retry_after: float | None = None


class RedirectError(StatusError):
    """3xx: following it would send credentials to another origin, or repeat a write."""

    advice: ClassVar[str] = "If the new address is right, pass it as base_url=."


class NotModified(StatusError):
    """304: your copy is current. Raised only if you sent `If-None-Match` or `If-Modified-Since`."""

    advice: ClassVar[str] = "Use the copy that you have."

    @property
    def etag(self) -> str | None:
        """`ETag` of your copy, None if the service does not send it."""
        return self.reply.headers.get("etag") if self.reply is not None else None


class ServerError(StatusError):
    """5xx: the service failed."""

    advice: ClassVar[str] = "Retry later. If it persists, report the request id to the vendor."


class ReportedError(ResponseError):
    """The body reports an error under a success status.

    Attributes:
        body: the body as parsed JSON; `said`, `messages` and `fields` as in `StatusError`.
    """

    body: object = None
    said: str = ""
    messages: tuple[str, ...] = ()
    fields: Mapping[str, tuple[str, ...]] = {}


class AuthorizationError(ResponseError):
    """The authorization or token endpoint responded with an error instead of a code or token.

    Attributes:
        error: OAuth2 error code (RFC 6749, 4.1.2.1 and 5.2), such as `invalid_request`; "" if there is none.
        description: the service's description of the error, "" if there is none.
        error_uri: page about the error, "" if the service names none.
    """

    advice: ClassVar[str] = "Check the registration of the application at the service."
    error: str = ""
    description: str = ""
    error_uri: str = ""


class InvalidGrantError(AuthorizationError):
    """The code, the refresh token, or the user name and password are wrong, used up, revoked or expired."""

    advice: ClassVar[str] = "Sign in again, or correct the credentials."


class InvalidClientError(AuthorizationError):
    """The service refuses the application: its id or secret is wrong, or it may not use this grant."""

    advice: ClassVar[str] = "Check client_id, client_secret and client_authentication."


class InvalidScopeError(AuthorizationError):
    """The requested scopes are unknown, or exceed the rights of the user or the application."""

    advice: ClassVar[str] = "Pass other scopes=."


class AccessDeniedError(AuthorizationError):
    """The user, or the service, denied the request of the application."""

    advice: ClassVar[str] = "Ask the user again only if they wish so."


class DecodeError(ResponseError):
    """The response does not match the documentation, so that the client cannot decode a value.

    Attributes:
        pointer: JSON pointer of the value in the body; "" for the body itself.
        expected: the documented type, in words.
        found: type of the received value, never the value.
    """

    advice: ClassVar[str] = "The API may have changed: report this message."
    pointer: str = ""
    expected: str = ""
    found: str = ""
    _is_malformed: bool = False  # neither JSON, XML nor HTML: possibly truncated on its way

    def __init__(  # noqa: PLR0913 (options, by name)
        self,
        message: str = "",
        *,
        pointer: str = "",
        expected: str = "",
        found: str = "",
        status: int = 0,
        request_id: str | None = None,
        reply: Reply[None] | None = None,
        operation_id: str = "",
        docs_url: str | None = None,
    ) -> None:
        super().__init__(
            message, status=status, request_id=request_id, reply=reply, operation_id=operation_id, docs_url=docs_url
        )
        self.pointer = pointer
        self.expected = expected
        self.found = found


class TooLargeError(DecodeError):
    """The response has more bytes than `sizes` allow. The client did not read it to its end."""

    advice: ClassVar[str] = "Request less, or raise the limit: sizes= of the client, max_bytes= of a download."


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    422: ValidationError,
    429: RateLimitedError,
}


_BY_WORD: dict[str, type[AuthorizationError]] = {
    "invalid_grant": InvalidGrantError,
    "invalid_client": InvalidClientError,
    "unauthorized_client": InvalidClientError,
    "invalid_scope": InvalidScopeError,
    "access_denied": AccessDeniedError,
}


def authorization_error_type(word: str) -> type[AuthorizationError]:
    """Return the class of an OAuth2 error code."""
    return _BY_WORD.get(word, AuthorizationError)


def status_error_type(
    status: int, limit_status: int | None = None, *, is_conditional: bool = False
) -> type[StatusError]:
    """Return the class of error of a status code.

    Args:
        status: HTTP status code.
        limit_status: status of the API's rate limit.
        is_conditional: True if the request had a validator. Otherwise 304 is a plain `StatusError`.
    """
    if status == limit_status:
        return RateLimitedError
    if status == 304 and is_conditional:
        return NotModified
    if status in (301, 302, 303, 307, 308):
        return RedirectError
    return ServerError if status >= 500 else _BY_STATUS.get(status, StatusError)
