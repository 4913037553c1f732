"""What is known of an operation: everything that a call needs, and no behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar

from attrs import Factory, define, field

from workapis._formats.formats import Formats
from workapis._models.codec import Codec
from workapis.errors import ArgumentError
from workapis.options import Format

T = TypeVar("T")

Place = Literal["path", "query", "header"]
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
    place: Place
    codec: Codec[Any]
    keep_slashes: bool = False
    style: Style = "form"
    explode: bool = True


@define(frozen=True)
class Body:
    """A request body, and the key that wraps it: where the codec is one of a model, the call has its attributes.

    Attributes:
        around: reads the model around it, where other keys stand beside the one that wraps; the call has them too.
    """

    codec: Codec[Any]
    envelope: str = ""
    around: Codec[Any] | None = None


@define(frozen=True)
class RateLimit:
    """A documented budget: so many requests in so many seconds.

    Attributes:
        per: who shares it: account, user, token or address.
        status: the status of a request beyond it, None where the documentation does not say.
    """

    requests: int
    seconds: float
    per: str = "account"
    status: int | None = None


@define(frozen=True)
class Paging:
    """How a list is paged.

    Attributes:
        page: the argument with the number of the page, which counts from 1.
        size: the argument with the size of a page, empty where there is none.
        place: whether `number`, `pages` and `total` are names of headers or JSON pointers into the reply; each is
            empty where the reply does not tell.
    """

    page: str
    size: str = ""
    place: Literal["header", "envelope"] = "header"
    number: str = ""
    pages: str = ""
    total: str = ""


@define(frozen=True)
class ListFormat:
    """What the lists of an API share: read for all of them, also for those of which no page says how they go on.

    Attributes:
        page: the query parameter with the number of the page, "" if no list has one, or if lists differ in it.
        headers: names of headers for number, pages and total, "" where there is none; one entry for each set in use.
        pointers: the same as JSON pointers into the reply.
    """

    page: str = ""
    headers: tuple[tuple[str, str, str], ...] = ()
    pointers: tuple[tuple[str, str, str], ...] = ()


@define(frozen=True)
class UploadWay:
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
class DownloadWay:
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
        rate_limit: a budget of its own beside that of the API.
        documented: the statuses that the documentation names.
        upload: how bytes are sent by it; None for most.
        attach: how it takes what was sent; None for most.
        download: where the bytes are that it gives; None for most.
    """

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    reply: Codec[T] | None = None
    envelope: str = ""
    beside: tuple[str, ...] = ()
    from_headers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    docs_url: str | None = None
    paging: Paging | None = None
    retry_safe: bool = False
    rate_limit: RateLimit | None = None
    documented: frozenset[int] = frozenset()
    upload: UploadWay | None = None
    attach: Attachment | None = None
    download: DownloadWay | None = None


@define(frozen=True)
class ErrorWords:
    """How a service words its errors.

    Attributes:
        reported: keys at the root of a body that say only whether the call succeeded, each with the value that says it
            did not, under whatever status.
        message: keys at the root; the first one that holds a text is the message.
        fields: the key at the root that holds messages by field; "" where the root itself is that map; None where none
            is documented.
    """

    reported: Mapping[str, object] = field(factory=dict[str, object])
    message: tuple[str, ...] = ()
    fields: str | None = None


@define(frozen=True)
class OAuth2Words:
    """What is known of how an API does OAuth2.

    Attributes:
        authorization_url: where users are sent; None where the documentation does not say.
        token_url: where tokens are asked for; None where it does not say.
        scopes: all that there are; empty where they are not known.
        grants: those that it offers, by the names of OAuth2; empty where they are not known.
        client_authentication: how a program with a secret proves who it is: "basic" or "body".
    """

    authorization_url: str | None = None
    token_url: str | None = None
    scopes: tuple[str, ...] = ()
    grants: tuple[str, ...] = ()
    client_authentication: str = "basic"


@define(frozen=True)
class Api:
    """What is the same for all operations of an API.

    Attributes:
        slug: its name in `workapis.<slug>`, in the User-Agent and in environment variables.
        title: its name for readers.
        server: the URL of the specification, its variables in braces.
        rate_limit: the documented budget of requests.
        errors: how the service words its errors.
        formats: what the suffix of a path chooses between.
        oauth2: how it does OAuth2; None where it does not.
        lists: what its lists have in common.
    """

    slug: str
    title: str
    server: str
    rate_limit: RateLimit | None = None
    errors: ErrorWords = field(factory=ErrorWords)
    formats: Formats = field(factory=Formats)
    oauth2: OAuth2Words | None = None
    lists: ListFormat = field(factory=ListFormat)

    def check_format(self, format_: Format | None) -> None:
        """Refuse a format that the API does not have, with `ArgumentError`."""
        if format_ is not None and format_ not in self.formats:
            raise ArgumentError(f"format: {self.title} has {' and '.join(self.formats)}, not {format_}")
