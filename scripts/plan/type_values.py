"""Types of the plan: the Python type and wire format of a value, independent of their rendering."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AnyType:
    """An undocumented value: parsed JSON."""


@dataclass(frozen=True)
class ScalarType:
    """A value of a wire format or of a plain kind of JSON.

    ``format`` is the name of the format, or of the kind: string, integer, number, boolean, identifier, id-number.
    ``python`` has the names of the Python types of the value, or of its items if it ``is_list``.
    """

    format: str
    python: tuple[str, ...]
    is_list: bool = False


@dataclass(frozen=True)
class LiteralType:
    """A string from a closed list; ``enum`` is the class of the list, empty if it has none."""

    values: tuple[str, ...]
    enum: str = ""


@dataclass(frozen=True)
class OpenEnumType:
    """A string from an open list; ``enum`` is the class of the list in ``module``."""

    enum: str
    module: str


@dataclass(frozen=True)
class ModelType:
    """A model and the full name of its module."""

    name: str
    module: str


@dataclass(frozen=True)
class ListType:
    """A list."""

    item: TypePlan


@dataclass(frozen=True)
class OnlyItemType:
    """The item of a list that has exactly one."""

    item: TypePlan


@dataclass(frozen=True)
class MapType:
    """An object whose keys are data."""

    item: TypePlan


@dataclass(frozen=True)
class NullableType:
    """A value that may be null."""

    type: TypePlan


@dataclass(frozen=True)
class UnionType:
    """A value of the first of some types that decodes it."""

    choices: tuple[TypePlan, ...]


@dataclass(frozen=True)
class DiscriminatedType:
    """An object whose discriminator selects its type; ``choices`` are pairs of value and type."""

    key: str
    choices: tuple[tuple[str, TypePlan], ...]


TypePlan = (
    AnyType
    | ScalarType
    | LiteralType
    | OpenEnumType
    | ModelType
    | ListType
    | OnlyItemType
    | MapType
    | NullableType
    | UnionType
    | DiscriminatedType
)


def parts(plan: TypePlan) -> tuple[TypePlan, ...]:
    """Return the types that a type consists of."""
    match plan:
        case ListType(item) | OnlyItemType(item) | MapType(item) | NullableType(item):
            return (item,)
        case UnionType(choices):
            return choices
        case DiscriminatedType(_, pairs):
            return tuple(choice for _, choice in pairs)
        case _:
            return ()


def is_open(plan: TypePlan) -> bool:
    """Return whether a type contains `Any` outside of models."""
    return isinstance(plan, AnyType) or any(map(is_open, parts(plan)))


def is_list(plan: TypePlan) -> bool:
    """Return whether a value, if there is one, is a list."""
    if isinstance(plan, NullableType):
        return is_list(plan.type)
    return isinstance(plan, ListType) or (isinstance(plan, ScalarType) and plan.is_list)


def is_text(plan: TypePlan) -> bool:
    """Return whether a value may be any string: of several types, the first one counts."""
    match plan:
        case ScalarType(_, ("str", *_), False):
            return True
        case NullableType() | UnionType() | OnlyItemType():
            return is_text(parts(plan)[0])
        case _:
            return False
