"""Render the decoder of a model for many records: two structs, and a function from struct to record.

`workapis._models.reader` documents both. The closed struct accepts documented objects; the open one also further keys,
missing ones and other values of enums.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from scripts.plan.python_names import constant, snake
from scripts.plan.runtime_names import imported
from scripts.plan.type_values import (
    AnyType,
    ListType,
    MapType,
    ModelType,
    NullableType,
    OpenEnumType,
    ScalarType,
    TypePlan,
    UnionType,
    parts,
)
from scripts.plan.values import FieldPlan, ModelPlan

# By format: the type that msgspec decodes to, and the call that completes the value; "" if none. Frequent formats
# have inline code, since a call costs three times as much.
_SCALARS: Final[dict[str, tuple[str, str]]] = {
    **dict.fromkeys(("boolean", "flag-digit", "flag-word"), ("bool", "")),
    **dict.fromkeys(("id-number", "integer", "signed-digits"), ("int", "")),
    "code": ("Code", ""),
    "compact-date-or-empty": ("str | None", "DAY({v}) if {v} and {v}.isdigit() and len({v}) == 8 else day({v})"),
    "date": ("dt.date", ""),
    **dict.fromkeys(
        ("date-time", "date-time-milliseconds"), ("Instant", "{v} if type({v}) is dt.datetime else instant({v})")
    ),
    "date-time-or-empty": ("str | None", "instant_of({v}) if {v} else blank({v})"),
    "digits": ("Natural", ""),
    "digits-or-empty": ("NaturalOrEmpty", 'None if {v} == "" else {v}'),
    "flag-yes-no": ("YesNo", "{v} if type({v}) is bool else yes_no({v})"),
    "number": ("float", "number({v})"),
    "string": ("str", ""),
}
# Unions of formats that encode one type.
_UNIONS: Final[tuple[tuple[frozenset[str], str], ...]] = (
    (frozenset({"digits", "integer"}), "integer"),
    (frozenset({"code", "integer"}), "integer"),
    (frozenset({"boolean", "flag-digit"}), "boolean"),
    (frozenset({"boolean", "flag-word"}), "boolean"),
    (frozenset({"boolean", "flag-yes-no"}), "flag-yes-no"),
)
_OF_PYTHON: Final = frozenset({"bool", "float", "int", "str"})  # names that an attribute of a struct must not have


@dataclass(frozen=True)
class ReaderText:
    """The parts of the reader of a model.

    ``closed`` and ``opened`` are the attributes of the structs, ``constants`` the names that the function needs
    besides, ``lines`` its lines. ``late`` are the imports of other models at the end of the module, so that models may
    contain each other.
    """

    closed: tuple[str, ...]
    opened: tuple[str, ...]
    constants: tuple[str, ...]
    lines: tuple[str, ...]
    late: tuple[str, ...]


@dataclass(frozen=True)
class _Part:
    """One attribute: its types in the structs, the function that completes the value, and further names for that.

    ``finish`` is a call with ``{v}`` for the value; ``{v}`` alone if the value needs no change.
    """

    closed: str
    opened: str
    finish: str = "{v}"
    constants: tuple[str, ...] = ()


def reader_text(item: ModelPlan, order: Mapping[str, int]) -> ReaderText:
    """Return the reader of a model; ``order`` has the places of the keys in documented examples."""
    closed, opened, constants, lines = list[str](), list[str](), list[str](), list[str]()
    for field in sorted(item.fields, key=lambda field: min(order.get(key, len(order)) for key in field.keys)):
        part = _part(field, field.type, item.name)
        if (
            part == _scalar("boolean") and order.keys() & field.keys
        ):  # services mix the encodings of documented booleans
            part = _scalar("flag-yes-no")
        names = _names(field)
        closed += _attributes(field, names, part.closed, required=field.required and len(names) == 1)
        opened += _attributes(field, names, part.opened, required=False)
        constants += part.constants
        lines += _lines(field, names, part)
    late = [line for name in sorted(_held(item)) if name != item.name for line in _late(name)]
    return ReaderText(tuple(closed), tuple(opened), tuple(constants), tuple(lines), tuple(late))


def reader_imports(item: ModelPlan) -> frozenset[str]:
    """Return the imports of a reader, as `module:name`; the formatter removes unused ones."""
    enums = {part for field in item.fields for part in _all(field.type) if isinstance(part, OpenEnumType)}
    own = {f".{snake(part.enum)}:{part.enum}" for part in enums}
    settle = (
        *(
            "ABSENT",
            "Code",
            "DAY",
            "Instant",
            "JsonKey",
            "Natural",
            "NaturalOrEmpty",
            "YesNo",
            "blank",
            "codec_of",
            "day",
        ),
        *("instant", "instant_of", "many", "members", "needed", "number", "plain", "scalar", "unfrozen", "yes_no"),
    )
    builtins = {"builtins:dict as Dict", "builtins:list as List", "collections.abc:Iterator", "datetime:"}
    return frozenset({"msgspec:Struct", *builtins, *own}) | imported(*settle, "Nested", "Place", "RecordReader")


def _part(field: FieldPlan, plan: TypePlan, model: str) -> _Part:  # noqa: PLR0911 (one a kind of type)
    match plan:
        case AnyType():
            return _Part("Any", "Any")
        case ScalarType(name):
            return _scalar(name)
        case OpenEnumType(enum):
            found = f"_{constant(field.name)}"
            return _Part(enum, "str", f"{found}({{v}})", (f"{found} = members({enum})",))
        case ModelType(name):
            call = f"read_{snake(name)}({{v}}, place[{_nested_name(field)}], index)"
            return _Part(f"Closed{name}", f"Open{name}", f"UNSET if {{v}} is UNSET else {call}", _nested(field))
        case ListType(ModelType(name)):
            call = f"many(read_{snake(name)}, {{v}}, place[{_nested_name(field)}], index)"
            finish = f"UNSET if {{v}} is UNSET else {call}"
            return _Part(f"List[Closed{name}]", f"List[Open{name}]", finish, _nested(field))
        case NullableType(inner) if not isinstance(inner, ListType | MapType):
            return _nullable(_part(field, inner, model)) or _plain(field, model)
        case ListType(inner) | MapType(inner):
            of = _part(field, inner, model)
            kind = "List[{}]" if isinstance(plan, ListType) else "Dict[str, {}]"
            is_whole = of.finish == "{v}"
            return _Part(kind.format(of.closed), kind.format(of.opened)) if is_whole else _plain(field, model)
        case UnionType(choices):
            formats = frozenset(choice.format for choice in choices if isinstance(choice, ScalarType))
            name = next((name for names, name in _UNIONS if names == formats and len(choices) == len(names)), "")
            return _scalar(name) if name else _plain(field, model)
        case _:
            return _plain(field, model)


def _scalar(name: str) -> _Part:
    kind, finish = _SCALARS.get(name, ("Any", f"scalar({constant(name)}, {{v}})"))
    return _Part(kind, kind, finish or "{v}")


def _nullable(part: _Part) -> _Part | None:
    """Return the part of an attribute that may be null too; None if its function does not support null."""
    if part.finish not in ("{v}", _SCALARS["date-time"][1], _SCALARS["number"][1]):
        return None
    return _Part(f"{part.closed} | None", f"{part.opened} | None", part.finish)


def _plain(field: FieldPlan, model: str) -> _Part:
    found = f"_{constant(field.name)}"
    return _Part("Any", "Any", f"plain({found}, {{v}})", (f'{found} = codec_of({model}, "{field.name}")',))


def _nested_name(field: FieldPlan) -> str:
    return f"_{constant(field.name)}"


def _nested(field: FieldPlan) -> tuple[str, ...]:
    return (f"{_nested_name(field)} = Nested({field.keys!r}, {isinstance(field.type, ListType)})",)


def _names(field: FieldPlan) -> list[str]:
    name = f"{field.name}_" if field.name in _OF_PYTHON else field.name
    return [name, *(f"{name}_{number}" for number in range(2, len(field.keys) + 1))]


def _attributes(field: FieldPlan, names: list[str], kind: str, *, required: bool) -> Iterator[str]:
    for name, key in zip(names, field.keys, strict=True):
        told = [] if name == key else [f"name={key!r}"]
        told += [] if required else ["default=ABSENT"]
        yield f"{name}: {kind} = JsonKey({', '.join(told)})" if told else f"{name}: {kind}"


def _lines(field: FieldPlan, names: list[str], part: _Part) -> Iterator[str]:
    value = f"wire.{names[0]}"
    if len(names) > 1:
        yield f"value = {value}"
        for name in names[1:]:
            yield f"if value is UNSET:\n        value = wire.{name}"
        value = "needed(value)" if field.required else "value"
    elif part.finish.count("{v}") > 1:
        yield f"value = {value}"
        value = "value"
    yield f"record.{field.name} = {part.finish.format(v=value)}"


def _all(plan: TypePlan) -> Iterator[TypePlan]:
    yield plan
    for part in parts(plan):
        yield from _all(part)


def _held(item: ModelPlan) -> Iterator[str]:
    """Yield the models whose structs are in structs of a model."""
    for field in item.fields:
        plan = field.type.type if isinstance(field.type, NullableType) else field.type
        plan = plan.item if isinstance(plan, ListType) else plan
        if isinstance(plan, ModelType):
            yield plan.name


def _late(name: str) -> Iterable[str]:
    return [f"from .{snake(name)} import Closed{name}, Open{name}, read_{snake(name)}"]
