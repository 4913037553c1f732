"""The errors that this package raises.

WorkAPIsError
├── ConfigurationError             before any request
│   └── ArgumentError              an argument that cannot be sent (also the built-in ValueError)
├── TransportError                 nothing usable came back
│   └── RequestTimeoutError        (also the built-in TimeoutError)
└── ResponseError                  the service answered
    ├── StatusError                with a status other than 2xx
    │   ├── BadRequestError 400, AuthenticationError 401, ForbiddenError 403, NotFoundError 404,
    │   ├── ConflictError 409, ValidationError 422, RateLimitedError 429
    │   └── ServerError 5xx
    └── DecodeError                with a body that does not read as documented
"""

from __future__ import annotations


class WorkAPIsError(Exception):
    """Any error of this package."""


class ConfigurationError(WorkAPIsError):
    """The client cannot be made as asked; nothing was sent."""


class ArgumentError(ConfigurationError, ValueError):
    """An argument of a call cannot be sent; nothing was sent."""


class TransportError(WorkAPIsError):
    """No usable answer came back."""


class RequestTimeoutError(TransportError, TimeoutError):
    """The service did not answer in time."""


class ResponseError(WorkAPIsError):
    """The service answered, but not with what was asked for.

    Attributes:
        operation_id: the operation of the specification, empty where there is none.
        status: the HTTP status code.
        docs_url: the documentation page of the operation, None where it is not known.
    """

    def __init__(self, message: str, *, operation_id: str = "", status: int = 0, docs_url: str | None = None) -> None:
        """Keep what the message says as attributes too."""
        super().__init__(message)
        self.operation_id = operation_id
        self.status = status
        self.docs_url = docs_url

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with the keyword arguments that `__init__` needs."""
        return _restore, (type(self), str(self), dict(self.__dict__))


def _restore(kind: type[WorkAPIsError], message: str, state: dict[str, object]) -> WorkAPIsError:
    error = kind(message)
    error.__dict__.update(state)
    return error


class StatusError(ResponseError):
    """The service answered with a status other than 2xx.

    Attributes:
        body: the body as parsed JSON, or as text where it is not JSON.
    """

    def __init__(
        self,
        message: str,
        *,
        operation_id: str = "",
        status: int = 0,
        docs_url: str | None = None,
        body: object = None,
    ) -> None:
        """Keep what the message says as attributes too."""
        super().__init__(message, operation_id=operation_id, status=status, docs_url=docs_url)
        self.body = body


class BadRequestError(StatusError):
    """400: the request was malformed."""


class AuthenticationError(StatusError):
    """401: the credentials are missing or wrong."""


class ForbiddenError(StatusError):
    """403: the credentials do not allow this."""


class NotFoundError(StatusError):
    """404: there is no such thing, or it cannot be seen with these credentials."""


class ConflictError(StatusError):
    """409: the thing exists already, or was changed by someone else."""


class ValidationError(StatusError):
    """422: the service refused the values that were sent."""


class RateLimitedError(StatusError):
    """429: too many requests."""


class ServerError(StatusError):
    """5xx: the service failed."""


class DecodeError(ResponseError):
    """A value does not read as documented.

    Attributes:
        pointer: the JSON pointer of the value in the body; empty for the body itself.
        expected: what the documentation says, in words.
        found: the kind of what came, never the value itself.
    """

    def __init__(
        self,
        message: str,
        *,
        pointer: str = "",
        expected: str = "",
        found: str = "",
        operation_id: str = "",
        status: int = 0,
        docs_url: str | None = None,
    ) -> None:
        """Keep what the message says as attributes too."""
        super().__init__(message, operation_id=operation_id, status=status, docs_url=docs_url)
        self.pointer = pointer
        self.expected = expected
        self.found = found


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: ValidationError,
    429: RateLimitedError,
}


def status_error_type(status: int) -> type[StatusError]:
    """Return the class of error that a status code alone decides."""
    return ServerError if status >= 500 else _BY_STATUS.get(status, StatusError)
