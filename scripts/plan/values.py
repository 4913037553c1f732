"""Plan of a client: everything that the templates render, independent of the generator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from scripts.plan.behaviour_values import (
    AttachmentPlan,
    AuthPlan,
    DownloadPlan,
    ErrorPlan,
    FormatsPlan,
    HeaderPlan,
    ListFormatPlan,
    PagingPlan,
    RateLimitPlan,
    SitesPlan,
    UploadPlan,
    WebhooksPlan,
)
from scripts.plan.python_names import resource_class
from scripts.plan.type_values import ModelType, TypePlan, parts
from scripts.spec.operations import BodyKind

FORMER_METHODS: Final = "x-workapis-former-methods"
FORMER_NAMES: Final = "x-workapis-former-names"
_MINORS: Final = 2  # so many minor versions have a name that goes


@dataclass(frozen=True)
class FormerName:
    """A former name of a method, an argument or an attribute, with the version that introduces the new one."""

    name: str
    since: str

    @property
    def parts(self) -> tuple[int, ...]:
        """The numbers of the version."""
        return tuple(map(int, self.since.split(".")))

    @property
    def goes(self) -> str:
        """The version that removes the name."""
        major, minor, _ = self.parts
        return f"{major}.{minor + _MINORS}.0"

    def told(self, old: str, new: str) -> str:
        """Return the text of a warning with both full names."""
        return f"{old} was renamed to {new} in {self.since}; the former name will be removed in {self.goes}"


def former_names(node: Mapping[str, Any], word: str = FORMER_NAMES) -> tuple[FormerName, ...]:
    """Return the former names of a parameter, a property or, with its own keyword, an operation."""
    return tuple(FormerName(name, since) for name, since in node.get(word, {}).items())


def with_former(text: str, former: tuple[FormerName, ...]) -> str:
    """Return a text with a note about former names."""
    told = (f"Formerly `{item.name}`: deprecated since {item.since}, removed in {item.goes}." for item in former)
    return " ".join(filter(None, [text, *told]))


@dataclass(frozen=True)
class FieldPlan:
    """An attribute of a model; clients encode the first of ``keys`` and decode all."""

    name: str
    keys: tuple[str, ...]
    type: TypePlan
    required: bool
    doc: str
    former: tuple[FormerName, ...] = ()


@dataclass(frozen=True)
class ModelPlan:
    """A model and its module; ``shown`` names the attributes by which people recognise a record."""

    name: str
    module: str
    doc: str
    fields: tuple[FieldPlan, ...]
    shown: tuple[str, ...] = ()

    @property
    def renamed(self) -> dict[str, tuple[str, str]]:
        """Current name and warning by former name of an attribute."""
        return {
            old.name: (item.name, old.told(f"{self.name}.{old.name}", f"{self.name}.{item.name}"))
            for item in self.fields
            for old in item.former
        }


@dataclass(frozen=True)
class EnumPlan:
    """A documented list of values, and its module; ``members`` are pairs of name and value."""

    name: str
    module: str
    doc: str
    members: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class LayoutPlan:
    """Unusual encoding of a parameter in a URL; style "" and ``explode`` are the usual values."""

    keep_slashes: bool = False
    style: str = ""
    explode: bool = True


@dataclass(frozen=True)
class ArgumentPlan:
    """An argument of a method: a parameter of the operation, or a field of its request body or form.

    ``name`` is the name for callers. ``inner`` is the name in the runtime if it differs: the attribute of the body's
    model.
    """

    name: str
    key: str
    place: str
    type: TypePlan
    required: bool
    doc: str
    layout: LayoutPlan = field(default_factory=LayoutPlan)
    inner: str = ""
    former: tuple[FormerName, ...] = ()
    deprecated: bool = False

    @property
    def known_as(self) -> str:
        """The name in the runtime."""
        return self.inner or self.name


@dataclass(frozen=True)
class BodyPlan:
    """A request body: its type, its envelope key, and the outer type if the envelope has sibling keys.

    With ``required`` the client sends it even if callers pass no part of it. ``media_type`` is empty if it is the usual
    one of its format.
    """

    type: TypePlan
    envelope: str
    around: TypePlan | None = None
    required: bool = True
    media_type: str = ""


@dataclass(frozen=True)
class EncodedPlan:
    """A request body that is a form, with or without a file, or the bytes of a file.

    ``media_types`` are those that a file may have, none for any; ``file`` is its form field; ``needs_file`` is whether
    it is required. ``media_type`` is that of the form, empty for the usual one.
    """

    kind: BodyKind
    media_types: tuple[str, ...] = ()
    file: str = ""
    needs_file: bool = False
    media_type: str = ""

    @property
    def takes_file(self) -> bool:
        """True if it contains a file."""
        return self.kind == "bytes" or bool(self.file)


@dataclass(frozen=True)
class ListingPlan:
    """Pagination of a list, for readers.

    ``style`` is that of the description. ``note`` adds the source of an unpaged list, or all known facts of an
    undocumented one. ``most`` is the largest number of items that the vendor sends, None if it is unknown.
    """

    style: str
    note: str = ""
    most: int | None = None


@dataclass(frozen=True)
class OperationPlan:
    """An operation as a method of a resource.

    ``item`` is the item type of a paged list, None for other responses. ``from_headers`` has the headers with values
    that the body may lack, each with the keys of the value in a body. ``listing`` is the documented pagination of a
    list. The runtime sets ``hidden`` arguments. A further method (``is_further``) belongs to an operation that has a
    method of its own; ``needs`` is the operation whose constant its own names. ``accept`` is the media type of the
    response, empty for the usual one of its format.
    """

    id: str
    constant: str
    resource: str
    method: str
    http_method: str
    path: str
    doc: str
    source: str
    docs_url: str | None
    arguments: tuple[ArgumentPlan, ...]
    body: BodyPlan | None
    reply: TypePlan | None
    envelope: str
    encoded: EncodedPlan | None = None
    accept: str = ""
    beside: tuple[str, ...] = ()
    from_headers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    item: TypePlan | None = None
    listing: ListingPlan | None = None
    paging: PagingPlan | None = None
    rate_limits: tuple[RateLimitPlan, ...] = ()
    retry_safe: bool = False
    documented: tuple[int, ...] = ()
    upload: UploadPlan | None = None
    attach: AttachmentPlan | None = None
    download: DownloadPlan | None = None
    hidden: frozenset[str] = frozenset()
    is_further: bool = False
    needs: OperationPlan | None = None
    former: tuple[FormerName, ...] = ()
    deprecated: bool = False

    @property
    def sends_file(self) -> bool:
        """True if the method has a file argument."""
        return bool(self.upload or self.attach or (self.encoded and self.encoded.takes_file))

    @property
    def needs_file(self) -> bool:
        """True if the file argument is required."""
        return self.sends_file and (self.encoded is None or self.encoded.needs_file)

    @property
    def resource_class(self) -> str:
        """Class of its resource."""
        return resource_class(self.resource)

    @property
    def warning(self) -> str:
        """Warning of a method that the service deprecates."""
        return f"{self.resource}.{self.method} is deprecated by the service"

    @property
    def passed(self) -> tuple[str, ...]:
        """The arguments for a call inside a method with the same arguments, also under former names."""
        names = [item.name for item in [*self.positional, *self.keywords]] + [*self.renamed]
        names += ["on_progress"] if self.sends_file else []
        names += ["limit", "checkpoint"] if self.item else ["max_bytes"] if self.download else []
        names += ["file"] if self.sends_file else []
        return tuple(f"{item}={item}" for item in [*names, "options"])

    @property
    def renamed(self) -> dict[str, tuple[str, str]]:
        """Current name and warning by former name of an argument."""
        method = f"{self.resource}.{self.method}"
        return {
            old.name: (item.name, old.told(f"{method}({old.name}=)", f"{method}({item.name}=)"))
            for item in self.offered
            for old in item.former
        }

    @property
    def outdated(self) -> dict[str, str]:
        """Warnings for optional arguments that the service deprecates, by name."""
        names = [item.name for item in self.offered if item.deprecated and not item.required]
        return {name: f"{self.resource}.{self.method}({name}=) is deprecated by the service" for name in names}

    @property
    def offered(self) -> tuple[ArgumentPlan, ...]:
        """The arguments for callers."""
        return tuple(item for item in self.arguments if item.name not in self.hidden)

    @property
    def positional(self) -> tuple[ArgumentPlan, ...]:
        """The arguments that identify the object: those of the path."""
        return tuple(item for item in self.offered if item.place == "path")

    @property
    def keywords(self) -> tuple[ArgumentPlan, ...]:
        """The other arguments, the required ones first."""
        rest = [item for item in self.offered if item.place != "path"]
        return tuple(sorted(rest, key=lambda item: not item.required))


@dataclass(frozen=True)
class FormerMethodPlan:
    """A former name of a method, ``name``, in its former resource."""

    name: str
    operation: OperationPlan
    message: str


@dataclass(frozen=True)
class ResourcePlan:
    """A resource: an attribute of the client with methods of its own.

    ``former`` has the former names of methods of this resource and of others.
    """

    name: str
    class_name: str
    doc: str
    operations: tuple[OperationPlan, ...]
    former: tuple[FormerMethodPlan, ...] = ()


@dataclass(frozen=True)
class TablePlan:
    """A table of ids and names."""

    name: str
    doc: str
    rows: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class ApiPlan:
    """All generated parts of one API.

    ``page_key`` is the query key of the page number, if all lists with one have the same.
    """

    slug: str
    client: str
    title: str
    doc: str
    server: str
    server_variables: tuple[str, ...]
    auth: AuthPlan
    headers: tuple[HeaderPlan, ...]
    rate_limits: tuple[RateLimitPlan, ...]
    errors: ErrorPlan | None
    formats: FormatsPlan | None
    sites: SitesPlan | None
    lists: ListFormatPlan | None
    page_key: str
    models: tuple[ModelPlan, ...]
    enums: tuple[EnumPlan, ...]
    resources: tuple[ResourcePlan, ...]
    tables: tuple[TablePlan, ...] = ()
    webhooks: WebhooksPlan | None = None

    @property
    def needs_base_url(self) -> bool:
        """True if the documentation names no host, so that every caller must pass one."""
        return "://" not in self.server


def read_models(plan: ApiPlan) -> frozenset[str]:
    """Return the names of the models in responses, at whatever depth."""
    return _held(plan, [operation.reply for operation in operations(plan) if operation.reply])


def made_in_part(plan: ApiPlan) -> frozenset[str]:
    """Return the names of the models in responses but not in requests: callers may create them without keys."""
    bodies = [kind for item in operations(plan) if item.body for kind in (item.body.type, item.body.around) if kind]
    return read_models(plan) - _held(plan, bodies)


def operations(plan: ApiPlan) -> Iterator[OperationPlan]:
    """Yield the operations of all resources, with their further methods."""
    return (operation for resource in plan.resources for operation in resource.operations)


def _held(plan: ApiPlan, left: list[TypePlan]) -> frozenset[str]:
    fields = {item.name: [field.type for field in item.fields] for item in plan.models}
    found = set[str]()
    while left:
        one = left.pop()
        left += parts(one)
        if isinstance(one, ModelType) and one.name not in found:
            found.add(one.name)
            left += fields[one.name]
    return frozenset(found)
