"""Facts that all operations of an API share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import urlsplit

from attrs import define, field

from workapis._api.operation import Paging, RateLimit
from workapis._formats.formats import Formats
from workapis._transport.url import site_url
from workapis.errors import ArgumentError, WorkAPIsError
from workapis.options import Format


@define(frozen=True)
class ListFormat:
    """Facts that the lists of an API share. They also serve lists whose continuation no documentation page describes.

    Attributes:
        page: Query parameter with the page number, "" if no list has one, or if lists differ in it.
        headers: Headers with number, pages and total, "" for a missing one; one entry for each set in use.
        pointers: The same as JSON pointers into the response.
        wrappers: Keys to look for a list under, if it is not at its documented place.
        singular: Irregular singulars of keys, if a list of one object may come under the singular; else None.
    """

    page: str = ""
    headers: tuple[tuple[str, str, str], ...] = ()
    pointers: tuple[tuple[str, str, str], ...] = ()
    wrappers: tuple[str, ...] = ()
    singular: Mapping[str, str] | None = None

    def headers_for(self, paging: Paging | None) -> tuple[tuple[str, str, str], ...]:
        """Return the headers to read for a list: those that it declares come first."""
        own = paging is not None and paging.place == "header"
        return (*([paging.names] if paging and own else []), *self.headers)

    def pointers_for(self, paging: Paging | None) -> tuple[tuple[str, str, str], ...]:
        """Return the pointers into the response to read for a list: those that it declares come first."""
        own = paging is not None and paging.place == "envelope"
        return (*([paging.names] if paging and own else []), *self.pointers)

    def places_for(self, paging: Paging | None) -> tuple[str, ...]:
        """Return all JSON pointers into the response that state how a list continues."""
        numbers = [name for names in self.pointers_for(paging) for name in names]
        leads = (paging.more, paging.next) if paging else ()
        return tuple(place for place in (*numbers, *leads) if place.startswith("/"))


@define(frozen=True)
class ErrorFormat:
    """Format of the error responses of a service.

    Attributes:
        reported: Keys at the root of a body that state only whether the call succeeded, each with the value for a
            failure, under any status.
        message: Keys at the root, or JSON pointers, in which a step `*` is every item of a list. The first one with a
            string, or with a list or object of strings, has the messages.
        fields: Key at the root, or JSON pointer, of the messages by field, "" if the root itself is that map; None if
            none is documented.
    """

    reported: Mapping[str, object] = field(factory=dict[str, object])
    message: tuple[str, ...] = ()
    fields: str | None = None


@define(frozen=True)
class Sites:
    """Discovery of a caller's own site, if the base URL is not the same for all.

    Attributes:
        domains: Parent domains of all sites. The client trusts a base URL of the service only below one of them.
        token: JSON pointer to the base URL in a token response, "" if it is not there.
        discovery: URLs that return the base URL for valid credentials, in the order of the requests.
        found: JSON pointer to the base URL in their responses.
    """

    domains: tuple[str, ...]
    token: str = ""
    discovery: tuple[str, ...] = ()
    found: str = ""


@define(frozen=True)
class OAuth2Description:
    """OAuth2 of an API, as far as documented.

    Attributes:
        authorization_url: URL to send users to, None if undocumented.
        token_url: Token endpoint, None if undocumented.
        scopes: All scopes, empty if undocumented.
        grants: Grants of the API, by their names in OAuth2, empty if undocumented.
        client_authentication: Authentication of an application with a secret: "basic" or "body".
        token_encoding: Encoding of a token request: "form" or "json".
        authorization_parameters: Parameters of the authorization URL, empty for all of OAuth2 and PKCE.
        exchange_parameters: Parameters of the exchange of a code, empty for all of OAuth2 and PKCE.
    """

    authorization_url: str | None = None
    token_url: str | None = None
    scopes: tuple[str, ...] = ()
    grants: tuple[str, ...] = ()
    client_authentication: str = "basic"
    token_encoding: str = "form"  # noqa: S105 (no password)
    authorization_parameters: tuple[str, ...] = ()
    exchange_parameters: tuple[str, ...] = ()


@define(frozen=True)
class NeededHeader:
    """A header that every call needs, and its argument of the client.

    Attributes:
        name: Name of the header.
        argument: Name of the argument.
        doc: Description of the value.
    """

    name: str
    argument: str
    doc: str


@define(frozen=True)
class Api:
    """Facts that all operations of an API share.

    Attributes:
        slug: Name in `workapis.<slug>`, in the User-Agent and in environment variables.
        title: Name for readers.
        server: URL of the specification, with its variables in braces.
        rate_limits: Documented rate limits; a request must stay below each.
        errors: Format of error responses.
        formats: Formats that the suffix of a path chooses.
        oauth2: OAuth2 of the API, None if it has none.
        sites: Discovery of a caller's own site, None if callers pass it, or if it is the same for all.
        lists: Facts that its lists share.
        headers: Headers that every call needs.
        client: Class of the sync client, which begins the messages of errors outside of calls, "" for the title.
    """

    slug: str
    title: str
    server: str
    rate_limits: tuple[RateLimit, ...] = ()
    errors: ErrorFormat = field(factory=ErrorFormat)
    formats: Formats = field(factory=Formats)
    oauth2: OAuth2Description | None = None
    sites: Sites | None = None
    lists: ListFormat = field(factory=ListFormat)
    headers: tuple[NeededHeader, ...] = ()
    client: str = ""

    @contextmanager
    def naming(self) -> Iterator[None]:
        """Begin the message of an error that leaves the `with` statement with the name of the client, once."""
        name = f"{self.client or self.title}: "
        try:
            yield
        except WorkAPIsError as error:
            if not error.operation_id and not str(error).startswith(name):
                error.args = (f"{name}{error}",)
            raise

    def site_url(self, said: object) -> str | None:
        """Return the base URL of a site that a service or a caller names, None if credentials must not go there."""
        url = site_url(said, self.sites.domains) if self.sites is not None else None
        path = urlsplit(self.server).path.rstrip("/")
        return url and (url if urlsplit(url).path else url + path)

    def check_format(self, format_: Format | None) -> None:
        """Raise `ArgumentError` for a format that the API does not have."""
        if format_ is not None and format_ not in self.formats:
            raise ArgumentError(f"format= must be {' or '.join(self.formats)} for {self.title}. Pass a valid format.")


def variable(api: Api, argument: str) -> str:
    """Return the name of the environment variable of an argument."""
    return f"WORKAPIS_{api.slug}_{argument}".upper()
