"""Description of an operation: everything that a call needs, without behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Generic, Literal, TypeVar

from attrs import Factory, define

from workapis._models.codec import Codec

T = TypeVar("T")

SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
"""Methods of requests that change nothing (RFC 9110, 9.2.1)."""

ParameterLocation = Literal["path", "query", "header", "form"]
Style = Literal["simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"]


@define(frozen=True)
class Parameter:
    """A parameter: its name in Python, its key on the wire, its place and its encoding.

    Attributes:
        name: Name in Python.
        key: Key on the wire.
        place: Part of the request.
        codec: Codec of the value.
        keep_slashes: True if a path parameter keeps its slashes unescaped.
        style: Style of a list or an object, as in OpenAPI.
        explode: True if each item of a list in the query has its own key.
    """

    name: str
    key: str
    place: ParameterLocation
    codec: Codec[Any]
    keep_slashes: bool = False
    style: Style = "form"
    explode: bool = True


@define(frozen=True)
class RequestBody:
    """A request body and its envelope. If the codec is that of a model, the call has the attributes of the model.

    Attributes:
        codec: Codec of the payload.
        envelope: Envelope key, "" for none.
        around: Codec of the model around the envelope, if there are sibling keys; the call has its attributes too.
        required: True if the client sends the body even if the caller passes no value for it.
        media_type: Media type, if it is not the usual one of the format; otherwise "".
    """

    codec: Codec[Any]
    envelope: str = ""
    around: Codec[Any] | None = None
    required: bool = True
    media_type: str = ""


@define(frozen=True)
class EncodedBody:
    """A request body that is a form, with or without a file, or the bytes of a file.

    Attributes:
        kind: "form" for the encoding of a query, "multipart" for parts, "bytes" for a file alone.
        fields: Fields of a form, without the file.
        file: Field with the file, "" for none.
        needs_file: True if the file is required.
        media_types: Accepted media types of the file, with * for any part, empty for all.
        media_type: Media type of a form with parameters; otherwise "".
    """

    kind: Literal["form", "multipart", "bytes"]
    fields: tuple[Parameter, ...] = ()
    file: str = ""
    needs_file: bool = False
    media_types: tuple[str, ...] = ()
    media_type: str = ""

    @property
    def takes_file(self) -> bool:
        """True if the body has a file."""
        return self.kind == "bytes" or bool(self.file)


@define(frozen=True)
class RateLimit:
    """A documented rate limit: a number of requests in a number of seconds.

    Attributes:
        requests: Number of requests.
        seconds: Length of the window.
        per: Owner of the limit: account, user, token or address.
        status: Status of a request above the limit, None if undocumented.
        lock: Seconds for which the service refuses all requests after one above the limit, None if undocumented.
        shared: Name of a limit that several operations share; otherwise "".
        told: True if response headers, such as `X-RateLimit-Remaining`, report the limit.
    """

    requests: int
    seconds: float
    per: str = "account"
    status: int | None = None
    lock: float | None = None
    shared: str = ""
    told: bool = True


@define(frozen=True)
class Paging:
    """Pagination of a list.

    Attributes:
        page: Argument that selects the page: its number from 1, the number of items before it, or a cursor, "" if
            responses contain the URL of the next page.
        size: Argument with the page size, "" if there is none.
        place: Place of `number`, `pages` and `total`: headers, or JSON pointers into the response; each is ""
            if the response does not state it.
        by: Meaning of `page`.
        more: JSON pointer to whether there are more items, "" if there is none.
        next: JSON pointer to the cursor or URL of the next page, or the name of a header with it, "" if there is none.
    """

    page: str = ""
    size: str = ""
    place: Literal["header", "envelope"] = "header"
    number: str = ""
    pages: str = ""
    total: str = ""
    by: Literal["number", "offset", "cursor", "link"] = "number"
    more: str = ""
    next: str = ""

    @property
    def first(self) -> int:
        """Position of the first page."""
        return 0 if self.by == "offset" else 1

    @property
    def can_ask(self) -> bool:
        """True if a page can be requested without the response before it."""
        return self.by in ("number", "offset")

    @property
    def names(self) -> tuple[str, str, str]:
        """Places of number, pages and total."""
        return self.number, self.pages, self.total


@define(frozen=True)
class UploadProtocol:
    """Protocol of a file upload, and the place of its reference in the response.

    Attributes:
        reference: JSON pointer to the reference in the response.
        field: Form field with the bytes, "" if the client PUTs them to a URL from the response.
        name: Argument with the file name, "" if there is none.
        size: Argument with the size in bytes, "" if there is none.
        url: JSON pointer to that URL.
        headers: Documented headers of the PUT.
    """

    reference: str
    field: str = ""
    name: str = ""
    size: str = ""
    url: str = ""
    headers: Mapping[str, str] = Factory(dict[str, str])


@define(frozen=True)
class Attachment:
    """Reference of an operation to a file that is uploaded before.

    Attributes:
        upload: Operation that returns the reference.
        argument: Argument with the reference.
        many: True if the argument is a list.
    """

    upload: Operation[Any]
    argument: str
    many: bool = False


@define(frozen=True)
class DownloadLocation:
    """Place of the bytes: the URL at a JSON pointer into the response, or with "" the response itself."""

    url: str = ""


@define(frozen=True)
class Operation(Generic[T]):
    """An operation of the specification.

    Attributes:
        id: operationId.
        method: HTTP method.
        path: Path template, with keys of path parameters in braces.
        parameters: Parameters outside of the body.
        body: Body in JSON or XML.
        reply: Codec of the payload of a success, None if none is documented.
        envelope: Envelope key of the payload, "" for none.
        beside: Documented sibling keys of the envelope.
        from_headers: Headers with values that the body may omit, each with the keys of the body.
        docs_url: Documentation page.
        paging: Pagination of the list, None for a list in one response, and for other operations.
        retry_safe: True if a write is documented to be idempotent.
        rate_limits: Rate limits of this operation, in addition to those of the API.
        documented: Documented statuses.
        encoded: Body that is neither JSON nor XML.
        accept: Media type of the response, if it is not the usual one of the format.
        upload: Protocol of the file that it sends, None for most.
        attach: Reference to an uploaded file, None for most.
        download: Place of the bytes that it returns, None for most.
    """

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: RequestBody | None = None
    reply: Codec[T] | None = None
    envelope: str = ""
    beside: tuple[str, ...] = ()
    from_headers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    docs_url: str | None = None
    paging: Paging | None = None
    retry_safe: bool = False
    rate_limits: tuple[RateLimit, ...] = ()
    documented: frozenset[int] = frozenset()
    encoded: EncodedBody | None = None
    accept: str = ""
    upload: UploadProtocol | None = None
    attach: Attachment | None = None
    download: DownloadLocation | None = None

    @property
    def media_types(self) -> tuple[str, str]:
        """Media types of body and response; "" for the usual ones, and without a body."""
        return self.body.media_type if self.body else "", self.accept

    @property
    def is_write(self) -> bool:
        """True if it changes something."""
        return self.method not in SAFE_METHODS
