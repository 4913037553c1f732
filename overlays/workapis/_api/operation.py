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
    """A parameter: its name in Python, its key on the wire, where it goes and how it is written.

    Attributes:
        keep_slashes: whether the slashes of a path parameter are sent as they are.
        style: how a list or an object is laid out, by the words of OpenAPI; empty for the default of the place.
        explode: whether each item of a list in the query has the key of its own, as by default.
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
    """A request body, and the key that wraps it: where the codec is one of a model, the call has its attributes.

    Attributes:
        around: reads the model around it, where other keys stand beside the one that wraps; the call has them too.
        required: whether it is sent even if nothing was given for it.
        media_type: what it is called, where that is not the usual one of its format.
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
        kind: form is one in the spelling of a query, multipart one of parts; bytes has no fields.
        fields: those of a form, save the file.
        file: the field of a form that holds the file, empty for none.
        needs_file: whether the file must be given.
        media_types: those that the file may have, with * for any part of one; empty for any.
        media_type: that of a form, where it has parameters; else empty.
    """

    kind: Literal["form", "multipart", "bytes"]
    fields: tuple[Parameter, ...] = ()
    file: str = ""
    needs_file: bool = False
    media_types: tuple[str, ...] = ()
    media_type: str = ""

    @property
    def takes_file(self) -> bool:
        """Whether a file is sent."""
        return self.kind == "bytes" or bool(self.file)


@define(frozen=True)
class RateLimit:
    """A documented budget: so many requests in so many seconds.

    Attributes:
        per: who shares it: account, user, token or address.
        status: the status of a request beyond it, None where the documentation does not say.
        lock: seconds for which all requests are refused after one beyond it, None as above.
        shared: its name, if several operations share it; else "".
        told: whether headers of replies, such as `X-RateLimit-Remaining`, tell of it.
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
    """How a list is paged.

    Attributes:
        page: the argument that says which page is asked for: its number, which counts from 1, the number of items
            before it, or the cursor of the reply before it; empty if replies give the URL of the next page.
        size: the argument with the size of a page, empty where there is none.
        place: whether `number`, `pages` and `total` are names of headers or JSON pointers into the reply; each is
            empty where the reply does not tell.
        by: what `page` is.
        more: JSON pointer to whether there are more items, empty where the reply does not tell.
        next: JSON pointer to the cursor or URL of the next page, or the name of a header with it; empty for none.
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
        """The position of the first page."""
        return 0 if self.by == "offset" else 1

    @property
    def can_ask(self) -> bool:
        """If a page can be requested before the reply that leads to it."""
        return self.by in ("number", "offset")

    @property
    def names(self) -> tuple[str, str, str]:
        """Where the reply tells number, pages and total."""
        return self.number, self.pages, self.total


@define(frozen=True)
class UploadProtocol:
    """How bytes are sent, and where the reply says what they are called from then on.

    Attributes:
        reference: JSON pointer of the reference in the whole reply.
        field: the field of a form that holds the bytes; empty where they are PUT to a URL that the reply gives.
        name: the argument that takes the name of the file, empty where none does.
        size: the argument that takes its size in bytes, empty where none does.
        url: JSON pointer of that URL.
        headers: what is documented to be sent there.
    """

    reference: str
    field: str = ""
    name: str = ""
    size: str = ""
    url: str = ""
    headers: Mapping[str, str] = Factory(dict[str, str])


@define(frozen=True)
class Attachment:
    """How an operation takes the reference of a file that is sent before it.

    Attributes:
        upload: the operation that gives the reference.
        argument: what takes it.
        many: whether that is a list.
    """

    upload: Operation[Any]
    argument: str
    many: bool = False


@define(frozen=True)
class DownloadLocation:
    """Where the bytes are: behind the URL at a JSON pointer of the whole reply; where that is empty, in the reply."""

    url: str = ""


@define(frozen=True)
class Operation(Generic[T]):
    """An operation of the specification.

    Attributes:
        id: the operationId.
        path: the path template, each name in braces a path parameter's key.
        reply: reads the payload of a success; None where there is none to be seen.
        envelope: the key under which the payload stands, empty where there is none.
        beside: the other keys beside it that the documentation names.
        from_headers: headers with values that the body may lack, each with the keys under which the body has it.
        docs_url: the page that documents it.
        paging: how its list is paged; None where all of it is in one reply, or where it is no list.
        retry_safe: whether a write may be sent again, by its documented meaning.
        rate_limits: budgets of its own beside those of the API.
        documented: the statuses that the documentation names.
        encoded: its body, where that is neither JSON nor XML.
        accept: the media type of its reply, where that is not the usual one of its format.
        upload: how bytes are sent by it; None for most.
        attach: how it takes what was sent; None for most.
        download: where the bytes are that it gives; None for most.
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
        """Of its body and of its reply: empty for the usual ones, or without any."""
        return self.body.media_type if self.body else "", self.accept

    @property
    def is_write(self) -> bool:
        """Whether it changes something."""
        return self.method not in SAFE_METHODS
