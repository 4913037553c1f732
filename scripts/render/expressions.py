"""Values of the plan as Python source: annotations, codecs, calls, and the names that they import."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any, Final

from scripts.plan.behaviour_values import (
    AttachmentPlan,
    AuthOption,
    AuthPlan,
    CredentialPlan,
    DownloadPlan,
    ErrorPlan,
    FormatsPlan,
    HeaderPlan,
    ListFormatPlan,
    OAuth2Plan,
    PagingPlan,
    RateLimitPlan,
    SecretPlan,
    SignaturePlan,
    SitesPlan,
    TypedElementsPlan,
    UploadPlan,
)
from scripts.plan.python_names import constant
from scripts.plan.runtime_names import imported
from scripts.plan.type_values import (
    AnyType,
    DiscriminatedType,
    ListType,
    LiteralType,
    MapType,
    ModelType,
    NullableType,
    OnlyItemType,
    OpenEnumType,
    ScalarType,
    TypePlan,
    UnionType,
    parts,
)
from scripts.plan.values import LayoutPlan, OperationPlan

# The runtime classes by the classes of the plan that are rendered as these.
_CLASSES: Final[dict[type, str]] = {
    AttachmentPlan: "Attachment",
    DownloadPlan: "DownloadLocation",
    ErrorPlan: "ErrorFormat",
    FormatsPlan: "Formats",
    HeaderPlan: "NeededHeader",
    ListFormatPlan: "ListFormat",
    OAuth2Plan: "OAuth2Description",
    PagingPlan: "Paging",
    RateLimitPlan: "RateLimit",
    SignaturePlan: "Signature",
    SitesPlan: "Sites",
    TypedElementsPlan: "TypedElements",
    UploadPlan: "UploadProtocol",
}
_CODECS: Final[dict[type, str]] = {
    AnyType: "ANYTHING",
    DiscriminatedType: "Discriminated",
    ListType: "ListOf",
    LiteralType: "choice",
    MapType: "MapOf",
    ModelType: "ModelOf",
    NullableType: "Nullable",
    OnlyItemType: "OnlyOf",
    OpenEnumType: "OpenEnum",
    UnionType: "OneOf",
}
_SCHEMES: Final = {
    "basic": "Basic",
    "bearer": "Bearer",
    "cookie": "CookieToken",
    "header": "HeaderToken",
    "query": "QueryToken",
    "together": "Together",
    "wrap": "Wrap",
    "wrap-token": "WrapToken",
}
_CALENDAR: Final = {"date", "datetime", "time", "timedelta"}
_ALIASES: Final = {"UUID": "Uuid"}  # beside the codec of that name
# The import of a Python type, as `module:name`.
_IMPORTED: Final = {
    **dict.fromkeys(_CALENDAR, frozenset({"datetime:"})),
    "Decimal": frozenset({"decimal:Decimal"}),
    "UUID": frozenset({"uuid:UUID as Uuid"}),
    "Identifier": imported("Identifier"),
}


def annotation(plan: TypePlan, list_name: str = "list") -> str:
    """Return a type as an annotation; ``list_name`` is the name of the builtin if a method hides it."""
    return " | ".join(dict.fromkeys(_members(plan, list_name)))


def argument_annotation(plan: TypePlan) -> str:
    """Return a type as an annotation inside a resource, whose method `list` hides the builtin."""
    return annotation(plan, "List")


def _members(plan: TypePlan, list_name: str) -> Iterator[str]:
    """Yield the types that an annotation joins by `|`."""
    of_list = "Sequence" if _is_list_of_ids(plan) else list_name
    match plan:
        case AnyType():
            yield "Any"
        case ScalarType(_, python, is_list):
            names = [f"dt.{name}" if name in _CALENDAR else _ALIASES.get(name, name) for name in python]
            yield from [f"{of_list}[{' | '.join(names)}]"] if is_list else names
        case LiteralType(values, enum):
            yield from filter(None, (enum, f"Literal[{', '.join(map(repr, values))}]"))
        case OpenEnumType(enum):
            yield from (enum, "str")
        case ModelType(name):
            yield name
        case ListType(item):
            yield f"{of_list}[{annotation(item, list_name)}]"
        case MapType(item):
            yield f"dict[str, {annotation(item, list_name)}]"
        case NullableType(inner):
            yield from (*_members(inner, list_name), "None")
        case OnlyItemType() | UnionType() | DiscriminatedType():
            for part in parts(plan):
                yield from _members(part, list_name)


def _is_list_of_ids(plan: TypePlan) -> bool:
    # A `list[int]` is not a `list[Identifier]`, since lists are mutable, but it is a `Sequence` of them.
    match plan:
        case ListType(ScalarType(_, ("Identifier",))) | ScalarType(_, ("Identifier",), True):
            return True
        case _:
            return False


def codec(plan: TypePlan) -> str:
    """Return the codec for values of a type."""
    arguments: Iterable[str]
    match plan:
        case AnyType():
            return _CODECS[AnyType]
        case ScalarType(name):
            return constant(name)
        case LiteralType(values):
            arguments = map(repr, values)
        case OpenEnumType(name, module) | ModelType(name, module):
            arguments = map(repr, (module, name))
        case DiscriminatedType(key, choices):
            pairs = ", ".join(f"{value!r}: {codec(choice)}" for value, choice in choices)
            arguments = (repr(key), f"{{{pairs}}}")
        case _:
            arguments = map(codec, parts(plan))
    return f"{_CODECS[type(plan)]}({', '.join(arguments)})"


def imports(plan: TypePlan) -> frozenset[str]:
    """Return the run-time imports of annotation and codec of a type, as `module:name`."""
    found = frozenset[str]().union(*map(imports, parts(plan)))
    if _is_list_of_ids(plan):
        found |= {"collections.abc:Sequence"}
    match plan:
        case ScalarType(name, python):
            return found.union(imported(constant(name)), *(_IMPORTED.get(name, ()) for name in python))
        case AnyType():
            return found | imported(_CODECS[AnyType]) | {"typing:Any"}
        case LiteralType():
            return found | imported(_CODECS[LiteralType]) | {"typing:Literal"}
        case _:
            return found | imported(_CODECS[type(plan)])


def classes(plan: TypePlan) -> frozenset[str]:
    """Return the models and enums in the annotation of a type."""
    match plan:
        case ModelType(name):
            return frozenset({name})
        case LiteralType(_, enum) | OpenEnumType(enum):
            return frozenset(filter(None, [enum]))
        case _:
            return frozenset[str]().union(*map(classes, parts(plan)))


def call(plan: Any) -> str:
    """Return a value of the plan as a call of its runtime class, without members that are None."""
    told = ((item.name, getattr(plan, item.name)) for item in fields(plan))
    keywords = (f"{name}={_argument(value)}" for name, value in told if value is not None)
    return f"{_CLASSES[type(plan)]}({', '.join(keywords)})"


def _argument(value: object) -> str:
    return call(value) if type(value) in _CLASSES else repr(value)


def attachment(operation: OperationPlan) -> str:
    """Return the expression for a method that uploads a file first: the upload, and the argument of the reference."""
    assert operation.attach is not None  # noqa: S101 (for mypy)
    assert operation.needs is not None  # noqa: S101 (for mypy)
    many = ", many=True" if operation.attach.many else ""
    return f"{_CLASSES[AttachmentPlan]}({operation.needs.constant}, argument={operation.attach.argument!r}{many})"


def layout(plan: LayoutPlan) -> str:
    """Return the encoding of a parameter in a URL, as further keyword arguments."""
    keep = ", keep_slashes=True" if plan.keep_slashes else ""
    style = f', style="{plan.style}"' if plan.style else ""
    return f"{keep}{style}{'' if plan.explode else ', explode=False'}"


def credential_annotation(plan: CredentialPlan) -> str:
    """Return the annotation of a credential argument."""
    choices = ", ".join(f'"{choice}"' for choice in plan.choices)
    return "Grant" if plan.is_grant else f"Literal[{choices}]" if choices else "str"


def auth_option(option: AuthOption) -> str:
    """Return the expression of one credential option."""
    if option.kind == "oauth2":
        (name,) = option.needed
        return f"CredentialOption(({name!r},), lambda given: bind(given.find({name!r}), API), is_object=True)"
    takes = f", takes={tuple(name for _, name in option.optional)!r}" if option.optional else ""
    scheme = f"Discovering({_scheme(option)}, API)" if option.finds_site else _scheme(option)
    return f"CredentialOption({option.needed!r}, lambda given: {scheme}{takes})"


def _scheme(option: AuthOption) -> str:
    told = [_scheme(item) for item in option.parts] or [_secret(item) for item in option.secrets]
    told += [f"{key}={value!r}" for key, value in option.settings]
    told += [f"{key}=given.text({name!r})" for key, name in option.optional]
    return f"{_SCHEMES[option.kind]}({', '.join(told)})"


def _secret(item: SecretPlan) -> str:
    return repr(item.constant) if item.argument is None else f"given.find({item.argument!r})"


def auth_imports(plan: AuthPlan) -> frozenset[str]:
    """Return the imports of the credential options, as `module:name`."""
    used = [item for option in plan.options for item in (option, *option.parts)]
    finding = ["Discovering"] if any(item.finds_site for item in plan.options) else []
    return imported(*(_SCHEMES[item.kind] for item in used if item.kind in _SCHEMES), *finding)
