"""Facts that all operations of an API share."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from attrs import define, field

from workapis._api.operation import Paging, RateLimit
from workapis._formats.formats import Formats
from workapis._transport.url import site_url
from workapis.errors import ArgumentError
from workapis.options import Format


@define(frozen=True)
class ListFormat:
    """What the lists of an API share: read for all of them, also for those of which no page says how they go on.

    Attributes:
        page: the query parameter with the number of the page, "" if no list has one, or if lists differ in it.
        headers: names of headers for number, pages and total, "" where there is none; one entry for each set in use.
        pointers: the same as JSON pointers into the reply.
        wrappers: keys under which a list is looked for that is not where its page has it.
        singular: irregular singulars of keys, where a list of one thing may come under the singular; else None.
    """

    page: str = ""
    headers: tuple[tuple[str, str, str], ...] = ()
    pointers: tuple[tuple[str, str, str], ...] = ()
    wrappers: tuple[str, ...] = ()
    singular: Mapping[str, str] | None = None

    def headers_for(self, paging: Paging | None) -> tuple[tuple[str, str, str], ...]:
        """Return the headers to look at for a list: those that it declares go first."""
        own = paging is not None and paging.place == "header"
        return (*([paging.names] if paging and own else []), *self.headers)

    def pointers_for(self, paging: Paging | None) -> tuple[tuple[str, str, str], ...]:
        """Return the places in the reply to look at for a list: those that it declares go first."""
        own = paging is not None and paging.place == "envelope"
        return (*([paging.names] if paging and own else []), *self.pointers)

    def places_for(self, paging: Paging | None) -> tuple[str, ...]:
        """Return all JSON pointers into the reply that say how a list goes on."""
        numbers = [name for names in self.pointers_for(paging) for name in names]
        leads = (paging.more, paging.next) if paging else ()
        return tuple(place for place in (*numbers, *leads) if place.startswith("/"))


@define(frozen=True)
class ErrorFormat:
    """How a service words its errors.

    Attributes:
        reported: keys at the root of a body that say only whether the call succeeded, each with the value that says it
            did not, under whatever status.
        message: keys at the root, or JSON pointers, of which a step `*` is every item of a list; the first one that
            holds a text, or a list or object with texts, has the messages.
        fields: the key at the root, or the JSON pointer, that holds messages by field; "" where the root itself is that
            map; None where none is documented.
    """

    reported: Mapping[str, object] = field(factory=dict[str, object])
    message: tuple[str, ...] = ()
    fields: str | None = None


@define(frozen=True)
class Sites:
    """How a caller's own site is found, if the base URL is not the same for all.

    Attributes:
        domains: below one of which every site is; a base URL that a service names is believed if it is there.
        token: JSON pointer to the base URL in what answers a request for a token; "" if it is not there.
        discovery: URLs that tell the base URL to whoever proves who they are there, in the order in which to ask.
        found: JSON pointer to the base URL in what they answer.
    """

    domains: tuple[str, ...]
    token: str = ""
    discovery: tuple[str, ...] = ()
    found: str = ""


@define(frozen=True)
class OAuth2Description:
    """What is known of how an API does OAuth2.

    Attributes:
        authorization_url: where users are sent; None where the documentation does not say.
        token_url: where tokens are asked for; None where it does not say.
        scopes: all that there are; empty where they are not known.
        grants: those that it offers, by the names of OAuth2; empty where they are not known.
        client_authentication: how a program with a secret proves who it is: "basic" or "body".
        token_encoding: how a request for a token is written: "form" or "json".
        authorization_parameters: those that a user is sent with; empty for all of OAuth2 and PKCE.
        exchange_parameters: those that a code is sent with; empty for all of OAuth2 and PKCE.
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
    """A header that every call needs, and the argument of the client that gives it.

    Attributes:
        doc: what is to be given, in words.
    """

    name: str
    argument: str
    doc: str


@define(frozen=True)
class Api:
    """What is the same for all operations of an API.

    Attributes:
        slug: its name in `workapis.<slug>`, in the User-Agent and in environment variables.
        title: its name for readers.
        server: the URL of the specification, its variables in braces.
        rate_limits: the documented budgets of requests, each of which a request must keep to.
        errors: how the service words its errors.
        formats: what the suffix of a path chooses between.
        oauth2: how it does OAuth2; None where it does not.
        sites: how a caller's own site is found; None if it must be given, or is the same for all.
        lists: what its lists have in common.
        headers: those that every call needs.
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

    def site_url(self, said: object) -> str | None:
        """Return the base URL at a site that a service or a caller names, None for what credentials must not go to."""
        url = site_url(said, self.sites.domains) if self.sites is not None else None
        path = urlsplit(self.server).path.rstrip("/")
        return url and (url if urlsplit(url).path else url + path)

    def check_format(self, format_: Format | None) -> None:
        """Refuse a format that the API does not have, with `ArgumentError`."""
        if format_ is not None and format_ not in self.formats:
            raise ArgumentError(f"format: {self.title} has {' and '.join(self.formats)}, not {format_}")


def variable(api: Api, argument: str) -> str:
    """Return the name of the environment variable of an argument."""
    return f"WORKAPIS_{api.slug}_{argument}".upper()
