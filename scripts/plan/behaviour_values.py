"""Planned behaviour of an API: pages, rate limits, errors, formats, files, credentials.

A member that is None is one that the description does not have. Members stand in the order in which they are printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from scripts.plan.type_values import ModelType

AuthKind = Literal["basic", "bearer", "cookie", "header", "oauth2", "query", "together", "wrap", "wrap-token"]


@dataclass(frozen=True)
class PagingPlan:
    """How a list is paged: the arguments of page and size, and where the reply counts.

    ``by`` is what the argument of the page is; None for its number.
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
    """What the lists of an API have in common: the key of the page, and names of number, pages and total.

    A list that is not where its page has it may be under one of the ``wrappers``, or, where ``singular`` is told, under
    the singular of its key.
    """

    page: str | None = None
    headers: tuple[tuple[str, ...], ...] | None = None
    pointers: tuple[tuple[str, ...], ...] | None = None
    wrappers: tuple[str, ...] | None = None
    singular: Mapping[str, str] | None = None


@dataclass(frozen=True)
class RateLimitPlan:
    """A documented budget of requests."""

    requests: int
    seconds: int
    per: str
    status: int | None = None
    lock: int | None = None
    shared: str | None = None
    told: bool | None = None


@dataclass(frozen=True)
class SignaturePlan:
    """How a delivery of a webhook is signed."""

    header: str
    algorithm: str
    encoding: str


@dataclass(frozen=True)
class DeliveriesPlan:
    """Some events of webhooks, and the models of what comes with them."""

    events: tuple[str, ...]
    payloads: tuple[ModelType, ...]


@dataclass(frozen=True)
class WebhooksPlan:
    """The webhooks of an API: what is delivered, how it is signed, and where its name and id are.

    ``names`` is the list of values that has the events.
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
        """The models of all deliveries, in the order of their names."""
        found = {item for part in self.deliveries for item in part.payloads}
        return tuple(sorted(found, key=lambda item: item.name))


@dataclass(frozen=True)
class ErrorPlan:
    """How a service words its errors."""

    reported: Mapping[str, str | bool | int] | None = None
    message: tuple[str, ...] | None = None
    fields: str | None = None


@dataclass(frozen=True)
class TypedElementsPlan:
    """The convention by which XML has the types of JSON values."""

    request: str | None = None
    reply: str | None = None
    singular: Mapping[str, str] | None = None


@dataclass(frozen=True)
class FormatsPlan:
    """The formats that the suffix of a path chooses between."""

    default: str
    also: tuple[str, ...]
    xml: TypedElementsPlan | None = None
    default_below: tuple[str, ...] | None = None


@dataclass(frozen=True)
class UploadPlan:
    """How an operation gives a reference for bytes; ``name`` and ``size`` are arguments that the runtime fills."""

    reference: str
    field: str | None = None
    url: str | None = None
    headers: Mapping[str, str] | None = None
    name: str | None = None
    size: str | None = None


@dataclass(frozen=True)
class AttachmentPlan:
    """The argument that takes the reference of a file, or a list of references."""

    argument: str
    many: bool = False


@dataclass(frozen=True)
class DownloadPlan:
    """Where the bytes of a file are: at the URL that a JSON pointer leads to, or in the reply itself."""

    url: str | None = None


@dataclass(frozen=True)
class OAuth2Plan:
    """What is known of signing in by OAuth2."""

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
    """How the site of a caller is found: ``domains`` has what every base URL is below, the others where it stands."""

    domains: tuple[str, ...]
    token: str | None = None
    discovery: tuple[str, ...] | None = None
    found: str | None = None


@dataclass(frozen=True)
class HeaderPlan:
    """A header that every call needs, the argument of the client that gives it, and what its description says."""

    name: str
    argument: str
    doc: str


@dataclass(frozen=True)
class CredentialPlan:
    """An argument of a client that says who calls: a text, one of the ``choices``, or a grant of OAuth2."""

    name: str
    doc: str
    choices: tuple[str, ...] = ()
    is_grant: bool = False

    @property
    def variable(self) -> bool:
        """Whether the environment can stand in for it."""
        return not self.is_grant


@dataclass(frozen=True)
class SecretPlan:
    """A part of a credential: what an argument holds, or a constant."""

    argument: str | None = None
    constant: str | None = None


@dataclass(frozen=True)
class AuthOption:
    """One way to prove who calls.

    Its ``secrets`` come first, then ``settings`` that the description has, then those that the ``optional`` arguments
    change, as pairs of setting and argument. ``parts`` are the ways that go together, if it is several. What proves who
    calls in this way is asked for the site of the caller too if ``finds_site``.
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
    """How callers prove who they are; ``oauth2`` is None where no user can sign in."""

    options: tuple[AuthOption, ...] = ()
    arguments: tuple[CredentialPlan, ...] = ()
    oauth2: OAuth2Plan | None = None
