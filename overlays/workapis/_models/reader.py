"""Bodies that hold records of one model: read at once where they are as documented, and else record by record.

msgspec fills structs that generated code declares, and a generated function makes records of them. There are three
ways, each for what the one before refuses:

1. The closed struct takes what the documentation prints and nothing else, so that nothing is to be noted.
2. The open struct takes unknown keys too, does without required ones and takes any value of a list of values. Some of
   its records are read once more by the loop, for what there is to be noted, whose counts then mean "at least".
3. What neither takes goes to the loop, `Model.read`, which defines what is read; the records around it do not. All
   records of a page of up to `EXACT` go there, so that what is counted of small pages is exact.

With strict findings only the first is tried here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, Final

from attrs import define, field
from msgspec import UNSET as NOT_THERE
from msgspec import MsgspecError, Raw, convert, defstruct
from msgspec.json import Decoder

from workapis._fork import UNDISTURBED
from workapis._formats import json_pointer
from workapis._formats.parse import MOST_OBJECTS
from workapis._models.codec import Codec, ListOf, ModelOf
from workapis._models.findings import Findings, Misfit, copied, stranger, unbounded_in
from workapis._models.model import Model
from workapis._models.place import ParsedPage, Place, RecordPage, RecordSource, place_of, value_of
from workapis._models.record_facts import facts_of
from workapis._models.settle import REFUSED

EXACT: Final = 16
"""What is odd is counted exactly on pages of up to so many records."""
SAMPLED: Final = 8
"""So many of the records that the open struct took are looked through on larger pages."""
_PREPARED: Final = set[Any]()
_ROOT: Final = Decoder(dict[str, Raw])
# What msgspec says of what the open struct would take; of anything else, such as a later wording, each record tells.
_OPENED: Final = re.compile(r"Object (?:contains unknown|missing required) field|Invalid enum value")
_INDEX: Final = re.compile(r"\[([0-9]{1,9})\]")


@define(frozen=True)
class RecordReader:
    """What the module of a model has for reading many of its records.

    Attributes:
        closed: the struct of what the documentation prints.
        opened: the struct that takes further keys and values too.
        read: makes a record of either, which stands at a place, under an index.
    """

    closed: Any
    opened: Any
    read: Callable[[Any, Place, Any], Any]


@define
class BodyRead:
    """What a body held: the records, one or a list; what stands beside them; how many records there were."""

    value: Any
    beside: dict[str, Any]
    records: int


@define(frozen=True)
class _OddRecords:
    """The records of a body that is not as documented, and how structs and JSON values are had of them.

    Attributes:
        page: where they remember to stand.
        items: the records, as bytes or parsed.
        all: returns the open structs of all.
        closed: returns the closed struct of one.
        opened: returns the open struct of one.
        value: returns the JSON value of one.
    """

    page: RecordSource
    items: Sequence[Any]
    all: Callable[[], Sequence[Any]]
    closed: Callable[[Any], Any]
    opened: Callable[[Any], Any]
    value: Callable[[Any], Any]

    def structs(self, odd: str) -> tuple[Sequence[Any], Sequence[int]]:
        """Return the structs, None for what neither takes, and the indexes of the others that are open."""
        if _OPENED.match(odd):
            with suppress(*REFUSED):
                return self.all(), range(len(self.items))
        found: list[Any] = []
        opened: list[int] = []
        closed = self.closed
        for index, item in enumerate(self.items):
            try:
                found.append(closed(item))
            except REFUSED as error:
                found.append(self._opened(item, str(error)))
                if found[-1] is not None:
                    opened.append(index)
        return found, opened

    def _opened(self, item: Any, odd: str) -> Any:
        try:
            return self.opened(item) if _OPENED.match(odd) else None
        except REFUSED:
            return None


def _all_made(reader: RecordReader, structs: Sequence[Any], page: RecordSource) -> list[Any]:
    """Return the records of structs; raise one of `REFUSED` where any is for the loop."""
    read, place = reader.read, place_of(page)
    return [read(struct, place, index) for index, struct in enumerate(structs)]


def _made(reader: RecordReader, structs: Sequence[Any], page: RecordSource) -> tuple[list[Any], list[int]]:
    """Return the records of structs, and the indexes of those that are for the loop, where None stands."""
    read, place = reader.read, place_of(page)
    records: list[Any] = []
    late: list[int] = []
    for index, struct in enumerate(structs):
        try:
            records.append(None if struct is None else read(struct, place, index))
        except REFUSED:
            records.append(None)
        if records[-1] is None:
            late.append(index)
    return records, late


def _odd_records(model: type[Model], found: _OddRecords, findings: Findings, odd: str) -> list[Any]:
    """Return the records of a body that the closed struct refused; ``odd`` is what msgspec said of that."""
    total = len(found.items)
    _refuse_many(found.items)
    if total <= EXACT:
        return _completed(model, found, [None] * total, range(total), findings)
    structs, opened = found.structs(odd)
    records, late = _made(model.READER, structs, found.page)
    for index in _sample(opened, odd):
        if records[index] is not None:
            trial = findings.trial(strict=False)
            trial.path.append(index)
            model.read(found.value(found.items[index]), trial)
            findings.add(trial.notes)
    return _completed(model, found, records, late, findings)


def _refuse_many(items: Sequence[Any]) -> None:
    # Of objects in JSON so many are refused before; these are of XML, or no objects.
    if len(items) > MOST_OBJECTS:
        raise Misfit(f"an array of at most {MOST_OBJECTS}", [*items])


def _sample(indexes: Sequence[int], odd: str) -> list[int]:
    """Return the records to look through: all of a few, else some from all over and the one that was refused."""
    total, refused = len(indexes), _INDEX.search(odd.rpartition(" - at `$")[2])  # before that are names of a service
    if total <= SAMPLED:
        return [*indexes]
    more = {int(refused[1])} & {*indexes} if refused else set[int]()
    return sorted({indexes[number * total // SAMPLED] for number in range(SAMPLED)} | more)


def _completed(
    model: type[Model], found: _OddRecords, records: list[Any], late: Iterable[int], findings: Findings
) -> list[Any]:
    """Return the records, those that are late read by the loop; what is no record is left out."""
    lost = set[int]()
    for index in late:
        findings.check_time(index + 1)
        findings.path.append(index)
        try:
            records[index] = model.read(found.value(found.items[index]), findings)
        except Misfit as error:
            findings.leave_out(error)
            lost.add(index)
        finally:
            findings.path.pop()
    return [record for index, record in enumerate(records) if index not in lost] if lost else records


@define
class BodyReader:
    """Reads bodies of one kind in JSON: records of one model, one or a list, under an envelope.

    Attributes:
        model: the class of the records.
        is_list: whether there are many.
        envelope: the key under which they stand; empty where the body itself is the list.
        beside: the keys at the root that are wanted beside the envelope.
        named: further keys at the root that the documentation names.
    """

    model: type[Model]
    is_list: bool
    envelope: str
    beside: tuple[str, ...]
    named: tuple[str, ...] = ()
    _names: tuple[tuple[str, str], ...] = field(init=False)  # of the attributes for what stands beside, with their keys
    _decoders: dict[str, Decoder[Any]] = field(factory=dict[str, Decoder[Any]], init=False)

    def __attrs_post_init__(self) -> None:
        """Name the attributes."""
        self._names = tuple((f"b{number}", key) for number, key in enumerate(self.beside if self.envelope else ()))

    def read(self, body: bytes, findings: Findings) -> BodyRead | None:
        """Return what a body holds; None where it is not of records, or where strict findings refuse some of it."""
        page = RecordPage(body, self.slices)
        try:
            root = self._decoder("closed").decode(body)
            records = _all_made(self.model.READER, self._listed(root), page)
            return BodyRead(records if self.is_list else records[0], self._beside(root), len(records))
        except REFUSED as error:
            odd = str(error)
        try:
            return None if findings.strict else self._read_odd(page, body, findings, odd)
        except REFUSED:
            return None

    def _read_odd(self, page: RecordPage, body: bytes, findings: Findings, odd: str) -> BodyRead:
        body.decode()  # another encoding is mended as a whole; msgspec passes over texts that it does not read
        root: dict[str, Raw] | None = None
        try:
            beside = self._beside(self._sliced(page, body))
        except MsgspecError:  # there is more at the root
            root = _ROOT.decode(body) if self.envelope else {}
            known = {self.envelope, *self.beside, *self.named}
            findings.add([stranger(key, value_of(value)) for key, value in root.items() if key not in known])
            beside = {key: value_of(root[key]) for key in self.beside if key in root}
            try:  # the records themselves may be as documented
                made = self._listed(self._decoder("closed records").decode(body))
                records = _all_made(self.model.READER, made, page)
                return BodyRead(records if self.is_list else records[0], beside, len(records))
            except REFUSED as error:
                odd = str(error)
        if not self.is_list:
            return BodyRead(self.model.read(value_of(page.slices[0]), findings), beside, 1)
        one, every = self._decoder("one"), self._decoder("opened" if root is None else "open root")
        found = _OddRecords(
            page,
            page.slices,
            lambda: self._listed(every.decode(body)),
            self._decoder("closed one").decode,
            one.decode,
            value_of,
        )
        return BodyRead(_odd_records(self.model, found, findings, odd), beside, len(page.slices))

    def _sliced(self, page: RecordPage, body: bytes) -> Any:
        root = self._decoder("closed slices").decode(body)
        page.slices = self._listed(root)
        return root

    def slices(self, body: bytes) -> Sequence[Raw]:
        """Return the records of a body as bytes; raise what msgspec raises."""
        return self._listed(self._decoder("slices").decode(body))

    def _listed(self, root: Any) -> Sequence[Any]:
        found = root.records if self.envelope else root
        return found if self.is_list else (found,)

    def _beside(self, root: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, key in self._names:
            value = getattr(root, name)
            if value is not NOT_THERE:
                found[key] = value
        return found

    def _decoder(self, name: str) -> Decoder[Any]:
        made = self._decoders.get(name)
        if made is None:
            reader = self.model.READER
            kind = Raw if "slices" in name else reader.closed if "closed" in name else reader.opened
            is_closed = name not in ("slices", "open root", "closed records")
            whole = kind if "one" in name else self._body(kind, is_closed=is_closed)
            with UNDISTURBED:  # msgspec 0.22 crashes where two threads look at the same struct for the first time
                made = self._decoders[name] = Decoder(whole, strict=False)
        return made

    def _body(self, kind: Any, *, is_closed: bool) -> Any:
        kind = list.__class_getitem__(kind) if self.is_list else kind
        if not self.envelope:
            return kind
        others = dict(self._names)
        passed = {f"n{number}": key for number, key in enumerate(self.named)}
        return defstruct(
            "Body",
            [("records", kind), *((name, Any, NOT_THERE) for name in others), *((name, Raw, None) for name in passed)],
            rename={"records": self.envelope, **others, **passed},
            kw_only=True,
            forbid_unknown_fields=is_closed,
        )


def _prepare(reader: RecordReader) -> None:
    """Have msgspec look at structs, before `convert` does; see `BodyReader._decoder`."""
    if reader.closed not in _PREPARED:
        with UNDISTURBED:
            for kind in (reader.closed, reader.opened):
                Decoder(kind, strict=False)
        _PREPARED.add(reader.closed)


def converted(items: list[Any], kind: Any) -> Sequence[Any]:
    """Return structs of parsed records; raise what msgspec raises."""
    found: Sequence[Any] = convert(items, list.__class_getitem__(kind), strict=False)
    return found


def read_parsed(codec: Codec[Any], value: object, findings: Findings) -> Any:
    """Return what a codec reads of a parsed value; a list of records in the quick way.

    Raises:
        Misfit: it does not read.
    """
    model = codec.item.resolve() if isinstance(codec, ListOf) and isinstance(codec.item, ModelOf) else None
    if model is None or model.READER is None or not isinstance(value, list):
        return codec.read(value, findings)
    _refuse_many(value)
    if unbounded_in(value):  # structs take any text where any value is
        return codec.read(value, findings)
    _prepare(model.READER)
    # Structs share what is open with what came, and that must stay as it came.
    page, odd = ParsedPage(copied(value) if facts_of(model).mutable else value), ""
    try:
        return _all_made(model.READER, converted(value, model.READER.closed), page)
    except REFUSED as error:
        odd = str(error)
    if findings.strict:
        return codec.read(value, findings)
    closed, opened = (partial(convert, type=kind, strict=False) for kind in (model.READER.closed, model.READER.opened))
    found = _OddRecords(page, value, lambda: converted(value, model.READER.opened), closed, opened, lambda item: item)
    return _odd_records(model, found, findings, odd)


def body_reader(codec: Codec[Any], envelope: str, beside: tuple[str, ...], named: tuple[str, ...]) -> BodyReader | None:
    """Return what reads the replies of a codec; None where they are not of records that stand by themselves."""
    item = codec.item if isinstance(codec, ListOf) else codec
    if not isinstance(item, ModelOf) or (item is codec and not envelope) or item.resolve().READER is None:
        return None
    beside = tuple(key for key in beside if key != envelope)
    named = tuple(key for key in named if key != envelope and key not in beside)
    return BodyReader(item.resolve(), item is not codec, envelope, beside, named)


def beside_of(reported: Mapping[str, object], pointers: Iterable[str]) -> tuple[str, ...]:
    """Return the keys at the root that say whether a call worked, and those that pointers begin with."""
    firsts = [json_pointer.steps(pointer)[0] for pointer in pointers if pointer]
    return tuple(dict.fromkeys([*reported, *firsts]))
