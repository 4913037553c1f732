"""Planned behaviour of an API: pages, rate limits, errors, formats, files, credentials.

A member is None if the description does not have it. Members are in the order in which they are rendered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from scripts.plan.type_values import ModelType

AuthKind = Literal["basic", "bearer", "cookie", "header", "oauth2", "query", "together", "wrap", "wrap-token"]


@dataclass(frozen=True)
class PagingPlan:
    """Pagination of a list: the arguments of page and size, and the places of counts in the response.

    ``by`` is the meaning of the page argument; None for a page number.
    """

    page: str | None
    size: str | None
    place: str
    number: str | None = None
    pages: str | None = None
    total: str | None = None
    by: str | None = None
    more: str | None = None
    next: str | None = None


@dataclass(frozen=True)
class ListFormatPlan:
    """Pagination format of an API's lists: the key of the page, and names of number, pages and total.

    If a list is not at its usual place, it may be below one of the ``wrappers``, or, if ``singular`` is set, below the
    singular of its key.
    """

    page: str | None = None
    headers: tuple[tuple[str, ...], ...] | None = None
    pointers: tuple[tuple[str, ...], ...] | None = None
    wrappers: tuple[str, ...] | None = None
    singular: Mapping[str, str] | None = None


@dataclass(frozen=True)
class RateLimitPlan:
    """A documented rate limit."""

    requests: int
    seconds: int
    per: str
    status: int | None = None
    lock: int | None = None
    shared: str | None = None
    told: bool | None = None


@dataclass(frozen=True)
class SignaturePlan:
    """Signature of a webhook delivery."""

    header: str
    algorithm: str
    encoding: str


@dataclass(frozen=True)
class DeliveriesPlan:
    """Some events of webhooks, and the models of their deliveries."""

    events: tuple[str, ...]
    payloads: tuple[ModelType, ...]


@dataclass(frozen=True)
class WebhooksPlan:
    """The webhooks of an API: deliveries, signature, and the places of event name and id.

    ``names`` is the list of values with the events.
    """

    deliveries: tuple[DeliveriesPlan, ...]
    names: str
    signature: SignaturePlan
    event: str
    event_key: str
    delivery: str
    forms: str

    @property
    def payloads(self) -> tuple[ModelType, ...]:
        """The models of all deliveries, sorted by name."""
        found = {item for part in self.deliveries for item in part.payloads}
        return tuple(sorted(found, key=lambda item: item.name))


@dataclass(frozen=True)
class ErrorPlan:
    """Format of a service's error responses."""

    reported: Mapping[str, str | bool | int] | None = None
    message: tuple[str, ...] | None = None
    fields: str | None = None


@dataclass(frozen=True)
class TypedElementsPlan:
    """Convention for the types of JSON values in XML."""

    request: str | None = None
    reply: str | None = None
    singular: Mapping[str, str] | None = None


@dataclass(frozen=True)
class FormatsPlan:
    """The formats that a path suffix selects."""

    default: str
    also: tuple[str, ...]
    xml: TypedElementsPlan | None = None
    default_below: tuple[str, ...] | None = None


@dataclass(frozen=True)
class UploadPlan:
    """Upload that returns a reference for bytes; the runtime sets the arguments ``name`` and ``size``."""

    reference: str
    field: str | None = None
    url: str | None = None
    headers: Mapping[str, str] | None = None
    name: str | None = None
    size: str | None = None


@dataclass(frozen=True)
class AttachmentPlan:
    """The argument for the reference of a file, or for a list of references."""

    argument: str
    many: bool = False


@dataclass(frozen=True)
class DownloadPlan:
    """Place of the bytes of a file: the URL at a JSON pointer, or the response itself."""

    url: str | None = None


@dataclass(frozen=True)
class OAuth2Plan:
    """Known facts of signing in by OAuth2."""

    authorization_url: str | None = None
    token_url: str | None = None
    scopes: tuple[str, ...] | None = None
    grants: tuple[str, ...] | None = None
    client_authentication: str | None = None
    token_encoding: str | None = None
    authorization_parameters: tuple[str, ...] | None = None
    exchange_parameters: tuple[str, ...] | None = None


@dataclass(frozen=True)
class SitesPlan:
    """Discovery of a caller's site: ``domains`` has the parents of every base URL, the others its places."""

    domains: tuple[str, ...]
    token: str | None = None
    discovery: tuple[str, ...] | None = None
    found: str | None = None


@dataclass(frozen=True)
class HeaderPlan:
    """A header of every call, the client argument for it, and its description."""

    name: str
    argument: str
    doc: str


@dataclass(frozen=True)
class CredentialPlan:
    """A client argument for credentials: a string, one of the ``choices``, or an OAuth2 grant."""

    name: str
    doc: str
    choices: tuple[str, ...] = ()
    is_grant: bool = False

    @property
    def variable(self) -> bool:
        """True if an environment variable can replace it."""
        return not self.is_grant


@dataclass(frozen=True)
class SecretPlan:
    """A part of a credential: the value of an argument, or a constant."""

    argument: str | None = None
    constant: str | None = None


@dataclass(frozen=True)
class AuthOption:
    """One credential option.

    ``secrets`` come first, then ``settings`` of the description, then those that the ``optional`` arguments change, as
    pairs of setting and argument. ``parts`` are the options of a combination. With ``finds_site`` the client also uses
    it to discover the site of the caller.
    """

    kind: AuthKind
    secrets: tuple[SecretPlan, ...]
    settings: tuple[tuple[str, str], ...] = ()
    optional: tuple[tuple[str, str], ...] = ()
    parts: tuple[AuthOption, ...] = ()
    finds_site: bool = False

    @property
    def needed(self) -> tuple[str, ...]:
        """The arguments without which a client cannot choose it."""
        return tuple(dict.fromkeys(item.argument for item in self.secrets if item.argument is not None))


@dataclass(frozen=True)
class AuthPlan:
    """Authentication of an API; ``oauth2`` is None if no user can sign in."""

    options: tuple[AuthOption, ...] = ()
    arguments: tuple[CredentialPlan, ...] = ()
    oauth2: OAuth2Plan | None = None
