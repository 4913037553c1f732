"""Readers: straight-line Python, made for one model, that takes records from the structs that msgspec decodes.

The source is made of numbers and of the attribute names of the model; keys, which may come from a service, are data.
It is made at run time since what it is made for is learned (`shape.py`), and once a model and shape.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from attrs import define, evolve, field
from msgspec import UNSET as NOT_THERE
from msgspec import Raw, defstruct

from workapis._models._source import Below
from workapis._models._spelling import NAMES, reader
from workapis._models._twin import twin
from workapis._models.enums import OpenEnum
from workapis._models.findings import Misfit
from workapis._models.model import Field
from workapis._models.shape import LOCK, Shape
from workapis.unset import UNSET

LATE: Final = (Misfit, ValueError, KeyError, OverflowError)
"""What the expressions raise for a value that the codec is to look at."""

Steps = tuple[str | int, ...]


@define(frozen=True)
class Counted:
    """What is counted of the structs of a page: how often a key is there, or is not.

    Attributes:
        steps: the path below a record, 0 for an index.
        values: returns what is there, once a time.
        is_missing: whether it counts for being absent.
    """

    steps: Steps
    values: Callable[[list[Any]], list[Any]]
    is_missing: bool


@define
class MadeReader:
    """A reader and what it was made for.

    Attributes:
        struct: what msgspec decodes a record to.
        read: takes pairs of index and struct, and appends records; by index, tells which are to be read again, and
            notes values of enums that are unknown.
        counted: what is to be counted.
        enums: path and codec of each enum, by the number under which its values are noted.
        parts: the shapes and their versions.
    """

    struct: Any
    read: Callable[[Iterable[tuple[int, Any]], Callable[[Any], None], Any, list[int], list[Any]], None]
    counted: list[Counted]
    enums: list[tuple[Steps, OpenEnum[Any]]]
    parts: dict[Shape, int]

    @property
    def is_current(self) -> bool:
        """Whether no shape has changed since."""
        return all(shape.version == version for shape, version in self.parts.items())


def made(shape: Shape) -> MadeReader:
    """Return a reader of the records of a model as they are known to come."""
    with LOCK:
        return _ReaderMaker(shape).made()


@define(frozen=True)
class _CodePlace:
    """Where code is written: what makes one record of one struct.

    Attributes:
        shape: what is known of such records.
        struct: the variable of the struct.
        record: the variable of the record.
        page: the variable of where the record comes from.
        index: the expression of its place there.
        indent: what stands before each line.
        steps: the path of the record below that of the page, 0 for an index.
        walk: the clauses that go over all such structs of a page.
    """

    shape: Shape
    struct: str
    record: str
    page: str
    index: str
    indent: str
    steps: Steps
    walk: str

    def deeper(self) -> _CodePlace:
        """Return the same place in a block of its own."""
        return evolve(self, indent=self.indent + "    ")


@define
class _ReaderMaker:
    shape: Shape
    names: dict[str, Any] = field(factory=lambda: {**NAMES, "UNSET": UNSET, "LATE_ERRORS": LATE, "Below": Below})
    lines: list[str] = field(factory=list[str])
    before: list[str] = field(factory=list[str])
    counted: list[Counted] = field(factory=list[Counted])
    enums: list[tuple[Steps, OpenEnum[Any]]] = field(factory=list[tuple[Steps, OpenEnum[Any]]])
    parts: dict[Shape, int] = field(factory=dict[Shape, int])
    structs: dict[Shape, Any] = field(factory=dict[Shape, Any])
    open: list[Shape] = field(factory=list[Shape])
    inlined: dict[tuple[Shape, str], tuple[Shape, bool]] = field(factory=dict[tuple[Shape, str], tuple[Shape, bool]])

    def made(self) -> MadeReader:
        struct = self._struct(self.shape)
        self._record(_CodePlace(self.shape, "s", "o", "page", "i", " " * 12, (), "for s in items"))
        source = [
            "def read(pairs, append, page, late, odd, nothing=UNSET):",
            *(f"    {line}" for line in self.before),
            "    for i, s in pairs:",
            "        try:",
            *self.lines,
            "        except LATE_ERRORS:",
            "            late.append(i)",
            "            o = None",
            "        append(o)",
        ]
        exec(
            "\n".join(source), self.names
        )  # of attribute names and numbers of ours: nothing in it comes from a service
        return MadeReader(struct, self.names["read"], self.counted, self.enums, self.parts)

    def _name(self, prefix: str, value: Any) -> str:
        name = f"{prefix}{len(self.names)}"
        self.names[name] = value
        return name

    def _struct(self, shape: Shape) -> Any:
        if shape in self.structs:
            return self.structs[shape]
        self.parts[shape] = shape.version
        self.open.append(shape)
        rename, fields = dict[str, str](), list[tuple[Any, ...]]()
        for number, item in enumerate(shape.model.FIELDS):
            keys = shape.keys(item)
            default = () if item.required and len(keys) == 1 and item.name not in shape.absent else (UNSET,)
            for name, key in zip(_attributes(number, keys), keys, strict=True):
                rename[name] = key
                fields.append((name, self._type(shape, item), *default))
        for number, key in enumerate(shape.unknown):
            rename[f"u{number}"] = key
            fields.append((f"u{number}", Raw, NOT_THERE))
        place = {key: index for index, key in enumerate(shape.order)}
        fields.sort(key=lambda item: place.get(rename[item[0]], len(place)))
        self.open.pop()
        self.structs[shape] = defstruct(
            shape.model.__name__, fields, rename=rename, forbid_unknown_fields=True, kw_only=True, gc=False
        )
        return self.structs[shape]

    def _type(self, shape: Shape, item: Field) -> Any:
        inner = shape.nested(item)
        if inner is None:
            return shape.spelling(item).type
        if inner[0] in self.open:  # a record in records of its own kind: its codec reads it
            return Any
        self.inlined[shape, item.name] = inner
        struct = self._struct(inner[0])
        return list.__class_getitem__(struct) if inner[1] else struct

    def _write(self, at: _CodePlace, *lines: str) -> None:
        self.lines += [at.indent + line for line in lines]

    def _record(self, at: _CodePlace) -> None:
        self._write(at, f"{at.record} = {self._name('T', twin(at.shape.model))}()")
        for number, item in enumerate(at.shape.model.FIELDS):
            self._field(at, item, number)
        self._write(at, f"{at.record}._page = {at.page}", f"{at.record}._index = {at.index}")
        self._write(at, f"{at.record}.__class__ = {self._name('C', at.shape.model)}")
        for number, key in enumerate(at.shape.unknown):
            value = f"{at.struct}.u{number}"
            self._count(at, key, value, f"{value} is not NOT_THERE", is_missing=False)

    def _field(self, at: _CodePlace, item: Field, number: int) -> None:
        keys = at.shape.keys(item)
        target = f"{at.record}.{item.name}"
        if not keys:
            self._write(at, f"{target} = nothing")
            return
        values = [f"{at.struct}.{name}" for name in _attributes(number, keys)]
        is_optional = len(keys) > 1 or not item.required or item.name in at.shape.absent
        if item.required and is_optional:
            absent = " and ".join(f"{value} is UNSET" for value in values)
            self._count(at, item.keys[0], "None", absent, is_missing=True)
        inner = self.inlined.get((at.shape, item.name))
        expression = self._expression(at, item) if inner is None else ""
        if expression == "{v}" and len(values) == 1:
            self._write(at, f"{target} = {values[0]}")
            return
        v = f"v{len(at.steps)}"
        self._write(at, f"{v} = {values[0]}", *(f"if {v} is UNSET: {v} = {other}" for other in values[1:]))
        if inner is None:
            value = expression.format(v=v)
            value = f"UNSET if {v} is UNSET else ({value})" if is_optional and expression != "{v}" else value
            self._write(at, f"{target} = {value}")
            return
        if is_optional:
            self._write(at, f"if {v} is UNSET: {target} = UNSET", "else:")
            at = at.deeper()
        self._inner(at, item, inner, v, values)

    def _inner(self, at: _CodePlace, item: Field, inner: tuple[Shape, bool], v: str, values: list[str]) -> None:
        shape, is_list = inner
        depth, target = len(at.steps) + 1, f"{at.record}.{item.name}"
        below, struct = f"p{len(self.before)}", f"s{depth}_{len(self.before)}"
        self.before.append(f"{below} = Below({at.page}, {self._name('F', item)}, {is_list})")
        there = f"for w in ({', '.join(values)},) if w is not UNSET"
        walk = f"{at.walk} {there} for {struct} in {'w' if is_list else '(w,)'}"
        record, steps = f"o{depth}_{len(self.before)}", (*at.steps, item.keys[0])
        if not is_list:
            self._write(at, f"{struct} = {v}")
            self._record(_CodePlace(shape, struct, record, below, at.index, at.indent, steps, walk))
            self._write(at, f"{target} = {record}")
            return
        number, many = f"j{depth}", f"l{depth}_{len(self.before)}"
        index = f"({at.index.strip('()')}, {number})"
        self._write(at, f"{many} = []", f"for {number}, {struct} in enumerate({v}):")
        one = _CodePlace(shape, struct, record, below, index, at.deeper().indent, (*steps, 0), walk)
        self._record(one)
        self._write(one, f"{many}.append({record})")
        self._write(at, f"{target} = {many}")

    def _expression(self, at: _CodePlace, item: Field) -> str:
        spelling = at.shape.spelling(item)
        expression = spelling.expression if at.shape.nested(item) is None else "{read}({v})"
        if "{read}" in expression:
            expression = expression.replace("{read}", self._name("R", reader(item.codec)))
        if isinstance(item.codec, OpenEnum) and "{members}" in expression:
            expression = expression.replace("{members}", self._name("M", item.codec.members.get))
            expression = expression.replace(
                "{odd}({v})", f"ODD(odd, i, {len(self.enums)}, {{v}}, {self._name('E', item.codec.members)})"
            )
            self.names["ODD"] = _odd
            self.enums.append(((*at.steps, item.keys[0]), item.codec))
        return expression

    def _count(self, at: _CodePlace, key: str, value: str, condition: str, *, is_missing: bool) -> None:
        names = {"UNSET": UNSET, "NOT_THERE": NOT_THERE}
        exec(f"def values(items): return [{value} {at.walk} if {condition}]", names)  # as above
        values: Any = names["values"]
        self.counted.append(Counted((*at.steps, key), values, is_missing))


def _odd(odd: list[Any], index: int, number: int, value: str, members: Any) -> Any:
    if value not in members:  # else it is a member that is false: the empty string
        odd.append((index, number, value))
    return members.get(value, value)


def _attributes(number: int, keys: tuple[str, ...]) -> list[str]:
    return [f"f{number}_{place}" for place in range(len(keys))]
