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
    """Any error of this package.

    Attributes:
        operation_id: the operation of the specification, "" where there is none.
        docs_url: the page that documents the operation, None where it is not known.
        advice: what to do about it, "" where nothing general can be said.
        may_have_been_applied: whether a write may have taken effect all the same; look before you repeat it. False for
            reads, and where the service refused the write, unread or by a status such as 422.
    """

    advice: ClassVar[str] = ""
    may_have_been_applied: bool = False

    def __init__(self, message: str = "", *, operation_id: str = "", docs_url: str | None = None) -> None:
        """Take the message, of which control characters are escaped, and where it belongs."""
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
    """The client cannot be made or used as asked; nothing was sent."""


class ArgumentError(ConfigurationError, ValueError):
    """An argument of a call cannot be sent; nothing was sent."""


class TransportError(WorkAPIsError):
    """No usable answer came back.

    Attributes:
        sent: whether any part of a request of the call may have reached the service.
    """

    advice: ClassVar[str] = "check network, proxy and base_url"

    def __init__(
        self, message: str = "", *, sent: bool = True, operation_id: str = "", docs_url: str | None = None
    ) -> None:
        """Take the message, and whether any part of the request may have reached the service."""
        super().__init__(message, operation_id=operation_id, docs_url=docs_url)
        self.sent = sent
        self.may_have_been_applied = sent


class RequestTimeoutError(TransportError, TimeoutError):
    """The service did not answer in time."""

    advice: ClassVar[str] = "raise timeout= if the service is slow"


class DeadlineError(TransportError, TimeoutError):
    """The time for the whole call, with its repetitions and pauses, is over; `__cause__` is what happened last."""

    advice: ClassVar[str] = "raise deadline= if the call may take longer"


class TokenUnavailableError(TransportError):
    """No token can be had for now: what gives tokens was not reached, or failed; nothing of the call was sent."""

    advice: ClassVar[str] = "try again later; if it goes on, check the token URL and the network"


class PaginationError(WorkAPIsError):
    """The pages of a list cannot be walked.

    Attributes:
        page: the number of the page where that was seen, None where it is none in particular.
    """

    def __init__(
        self, message: str = "", *, page: int | None = None, operation_id: str = "", docs_url: str | None = None
    ) -> None:
        """Take the message and the page."""
        super().__init__(message, operation_id=operation_id, docs_url=docs_url)
        self.page = page


class WebhookError(WorkAPIsError):
    """A delivery of a webhook does not read; the message says why and what to do, and shows nothing of it."""


class SignatureError(WebhookError):
    """A delivery is not signed with the secret: do not trust it."""

    advice: ClassVar[str] = "answer with 401; if the deliveries are genuine, check secret, body and headers"


class ResponseError(WorkAPIsError):
    """The service answered, but not with what was asked for.

    Attributes:
        status: the HTTP status code.
        request_id: what the service calls the request, None where it does not say; give it to the vendor's support.
        reply: what came, with credentials in it replaced and nothing parsed; None where it was not read to its end.
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
        """Take the message and what came."""
        super().__init__(message, operation_id=operation_id, docs_url=docs_url)
        self.status = status
        self.request_id = request_id
        self.reply = reply


class StatusError(ResponseError):
    """The service answered with a status other than 2xx.

    Attributes:
        documented: whether the documentation of the operation names the status.
        body: the body as a JSON value, be it written as JSON or by a convention in XML; else as text.
        said: the messages in the body, joined by "; " and cut off where that is long; "" where there is none.
        messages: the messages in the body one by one, a hundred at most.
        fields: messages by the name of a field, where the body has them; `address.city` for one inside another.
    """

    documented: bool = False
    body: object = None
    said: str = ""
    messages: tuple[str, ...] = ()
    fields: Mapping[str, tuple[str, ...]] = {}


class BadRequestError(StatusError):
    """400: the request was malformed."""

    advice: ClassVar[str] = "compare the arguments with the documentation"


class AuthenticationError(StatusError):
    """401: the credentials are missing or wrong."""

    advice: ClassVar[str] = "check the credentials, and that they belong to this base_url"


class ForbiddenError(StatusError):
    """403: the credentials do not allow this."""

    advice: ClassVar[str] = "ask for the permission, or use an account that has it"


class NotFoundError(StatusError):
    """404: there is no such thing, or it cannot be seen with these credentials."""

    advice: ClassVar[str] = "check the id, and that this account can see it"


class ConflictError(StatusError):
    """409: the thing exists already, or was changed by someone else."""

    advice: ClassVar[str] = "read it again before changing it"


class GoneError(StatusError):
    """410: the thing was there and is no more."""


class ValidationError(StatusError):
    """422: the service refused the values that were sent; `fields` says which."""

    advice: ClassVar[str] = "correct the values that .fields names"


class RateLimitedError(StatusError):
    """429, or the status that the API documents for its limit: too many requests.

    Attributes:
        retry_after: seconds after which the service will answer again, None where it does not say.
    """

    advice: ClassVar[str] = "wait, and send fewer requests; programs of one account share its budget"
    retry_after: float | None = None


class RedirectError(StatusError):
    """3xx: following it would send credentials to another origin, or repeat a write."""

    advice: ClassVar[str] = "if the new address is right, use it as base_url"


class NotModified(StatusError):
    """304: what the caller has is still right; it sent a validator, `If-None-Match` or `If-Modified-Since`."""

    advice: ClassVar[str] = "use what you have"

    @property
    def etag(self) -> str | None:
        """The validator of what the caller has, None where the service does not repeat it."""
        return self.reply.headers.get("etag") if self.reply is not None else None


class ServerError(StatusError):
    """5xx: the service failed."""

    advice: ClassVar[str] = "try again later; if it goes on, tell the vendor the request id"


class ReportedError(ResponseError):
    """The body says error though the status says success.

    Attributes:
        body: the body as parsed JSON; `said`, `messages` and `fields` are as of `StatusError`.
    """

    body: object = None
    said: str = ""
    messages: tuple[str, ...] = ()
    fields: Mapping[str, tuple[str, ...]] = {}


class AuthorizationError(ResponseError):
    """No token is given: a page where a user signs in, or what gives tokens, answered with an error.

    Attributes:
        error: the error by the word of OAuth2 (RFC 6749, 4.1.2.1 and 5.2), such as `invalid_request`; "" without one.
        description: what the service said about it, "" where it said nothing.
        error_uri: a page about it, "" where none is named.
    """

    advice: ClassVar[str] = "check what the program is registered with at the service"
    error: str = ""
    description: str = ""
    error_uri: str = ""


class InvalidGrantError(AuthorizationError):
    """The code, the refresh token, or the user name and password are wrong, used up, revoked or over."""

    advice: ClassVar[str] = "sign in again, or correct the credentials"


class InvalidClientError(AuthorizationError):
    """The program was refused: its id or its secret is wrong, or it may not use this grant."""

    advice: ClassVar[str] = "check client_id, client_secret and client_authentication"


class InvalidScopeError(AuthorizationError):
    """The scopes that were asked for are unknown, or more than the user or the program may have."""

    advice: ClassVar[str] = "ask for other scopes="


class AccessDeniedError(AuthorizationError):
    """The user, or the service, did not allow what the program asked for."""

    advice: ClassVar[str] = "ask the user again only if they wish so"


class DecodeError(ResponseError):
    """A value does not read as documented.

    Attributes:
        pointer: the JSON pointer of the value in the body; empty for the body itself.
        expected: what the documentation says, in words.
        found: the kind of what came, never the value itself.
    """

    advice: ClassVar[str] = "the service may have changed; please report it with operation, pointer and kind"
    pointer: str = ""
    expected: str = ""
    found: str = ""
    _is_malformed: bool = False  # no JSON and no XML at all, nor a page for people: cut off on its way, it may be

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
        """Take the message, the place and what was there."""
        super().__init__(
            message, status=status, request_id=request_id, reply=reply, operation_id=operation_id, docs_url=docs_url
        )
        self.pointer = pointer
        self.expected = expected
        self.found = found


class TooLargeError(DecodeError):
    """The answer has more bytes than the settings allow; it was not read to its end."""

    advice: ClassVar[str] = "ask for less, or raise sizes="


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
    """Return the class of error that a word of OAuth2 decides."""
    return _BY_WORD.get(word, AuthorizationError)


def status_error_type(
    status: int, limit_status: int | None = None, *, is_conditional: bool = False
) -> type[StatusError]:
    """Return the class of error that a status code decides.

    Args:
        status: the code.
        limit_status: that of the API's limit.
        is_conditional: whether the request had a validator, without which 304 means nothing.
    """
    if status == limit_status:
        return RateLimitedError
    if status == 304 and is_conditional:
        return NotModified
    if status in (301, 302, 303, 307, 308):
        return RedirectError
    return ServerError if status >= 500 else _BY_STATUS.get(status, StatusError)
