"""Decode bodies that contain records of one model: all at once if they match the documentation, otherwise one by one.

msgspec fills structs that generated code declares, and a generated function builds records from them. There are three
paths, each for the records that the one before refuses:

1. The closed struct accepts documented keys and values only, so it causes no drift.
2. The open struct also accepts unknown keys, missing required keys and unlisted enum values. The loop decodes a sample
   of its records again to count drift; these counts mean "at least".
3. The loop, `Model.read`, defines decoding. It decodes the records that neither struct accepts, not their neighbours.
   It decodes all records of a page of up to `EXACT`, so that the counts of small pages are exact.

Strict findings use the first path only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache
from typing import Any, Final

from attrs import define, field
from msgspec import UNSET as NOT_THERE
from msgspec import MsgspecError, Raw, defstruct
from msgspec.json import Decoder, encode

from workapis._fork import UNDISTURBED
from workapis._formats import json_pointer
from workapis._formats.parse import MOST_OBJECTS
from workapis._formats.unbounded import finite
from workapis._models.codec import Codec, ListOf, ModelOf
from workapis._models.findings import Findings, Misfit, stranger
from workapis._models.model import Model
from workapis._models.place import Place, RecordPage, place_of, value_of
from workapis._models.settle import REFUSED

EXACT: Final = 16
"""What is odd is counted exactly on pages of up to so many records."""
SAMPLED: Final = 8
"""So many of the records that the open struct took are looked through on larger pages."""
_ROOT: Final = Decoder(dict[str, Raw])
_Made = tuple[list[Any], Iterable[int], Sequence[int]]
_PARSED: Final = Decoder(dict[str, Any])
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
        fill: gives a record that can be set the values of its attributes, in their order, and the JSON object.
        compare: yields the attributes under which two records hold two objects.
    """

    closed: Any
    opened: Any
    read: Callable[[Any, Place, Any], Any]
    fill: Callable[[Any, Sequence[Any], Any], None]
    compare: Callable[[Any, Any], Iterator[str]]


@define
class BodyRead:
    """What a body held: the records, one or a list; what stands beside them; how many records there were."""

    value: Any
    beside: dict[str, Any]
    records: int


def _refuse_many(items: Sequence[Any]) -> None:
    """Raise `Misfit` for more items than a body may have objects; of objects in JSON so many are refused before."""
    if len(items) > MOST_OBJECTS:
        raise Misfit(f"an array of at most {MOST_OBJECTS}", [*items])


def _sample(indexes: Sequence[int], odd: str) -> list[int]:
    """Return the records to look through: all of a few, else some from all over and the one that was refused."""
    total, refused = len(indexes), _INDEX.search(odd.rpartition(" - at `$")[2])  # before that are names of a service
    if total <= SAMPLED:
        return [*indexes]
    more = {int(refused[1])} & {*indexes} if refused else set[int]()
    return sorted({indexes[number * total // SAMPLED] for number in range(SAMPLED)} | more)


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
    _known: frozenset[str] = field(init=False)
    _names: tuple[tuple[str, str], ...] = field(init=False)  # of the attributes for what stands beside, with their keys
    _decoders: dict[str, Decoder[Any]] = field(factory=dict[str, Decoder[Any]], init=False)

    def __attrs_post_init__(self) -> None:
        """Name the attributes."""
        self._known = frozenset((*self.beside, *self.named))
        self._names = tuple((f"b{number}", key) for number, key in enumerate(self.beside if self.envelope else ()))

    def read(self, body: bytes, findings: Findings) -> BodyRead | None:
        """Return what a body holds; None where it is not of records, or where strict findings refuse some of it."""
        try:
            root = self._decoder("closed in closed").decode(body)
            records = self._made(root, RecordPage(body, self.slices))
            return BodyRead(records if self.is_list else records[0], self._beside(root), len(records))
        except REFUSED as error:
            odd = str(error)
        try:
            if findings.strict:
                return None
            return self._read_list(body, findings, odd) if self.is_list else self._read_one(body, findings)
        except REFUSED:
            return None

    def _made(self, root: Any, page: RecordPage) -> list[Any]:
        """Return the records of structs; raise one of `REFUSED` where any is for the loop."""
        read, place = self.model.READER.read, place_of(page)
        return [read(struct, place, index) for index, struct in enumerate(self._listed(root))]

    def _read_one(self, body: bytes, findings: Findings) -> BodyRead:
        root = _PARSED.decode(body)
        record = root.pop(self.envelope)
        return BodyRead(self.model.read(record, findings), self._noted(root, findings), 1)

    def _noted(self, others: Mapping[str, Any], findings: Findings) -> dict[str, Any]:
        """Return what is wanted of what stands beside the records, and note what no documentation names."""
        if not others.keys() <= self._known:
            findings.add([stranger(key, value) for key, value in others.items() if key not in self._known])
        return {key: others[key] for key in self.beside if key in others}

    def _read_list(self, body: bytes, findings: Findings, odd: str) -> BodyRead:
        body.decode()  # another encoding is mended as a whole; msgspec passes over texts that it does not read
        page = RecordPage(body, self.slices)
        try:
            root = self._decoder("slices in closed").decode(body)
            page.slices = self._listed(root)
            beside = self._beside(root)
        except MsgspecError:  # there is more at the root
            others = _ROOT.decode(body) if self.envelope else {}
            others.pop(self.envelope, None)
            beside = self._noted({key: value_of(value) for key, value in others.items()}, findings)
            try:  # the records themselves may be as documented
                records = self._made(self._decoder("closed in open").decode(body), page)
                return BodyRead(records, beside, len(records))
            except REFUSED as error:
                odd = str(error)
            page.slices = self.slices(body)
        _refuse_many(page.slices)
        total = len(page.slices)
        made: _Made = self._by_structs(page, body, odd) if total > EXACT else ([None] * total, range(total), ())
        records, late, opened = made
        for index in _sample(opened, odd):
            trial = findings.trial(strict=False)
            trial.path.append(index)
            self.model.read(value_of(page.slices[index]), trial)
            findings.add(trial.notes)
        return BodyRead(self._completed(records, late, page, findings), beside, total)

    def _by_structs(self, page: RecordPage, body: bytes, odd: str) -> _Made:
        """Return the records, and the indexes of those for the loop, where None stands, and of the open struct."""
        structs: Sequence[Any] | None = None
        if _OPENED.match(odd):
            with suppress(*REFUSED):
                structs = self._listed(self._decoder("opened in open").decode(body))
        read, closed, place = self.model.READER.read, self._decoder("closed").decode, place_of(page)
        records: list[Any] = []
        late, opened = list[int](), list[int]()
        for index, item in enumerate(structs or page.slices):
            try:
                records.append(read(item if structs else closed(item), place, index))
            except REFUSED as error:
                is_open = not structs and _OPENED.match(str(error))
                records.append(self._opened(item, place, index) if is_open else None)
                (late if records[-1] is None else opened).append(index)
        return records, late, sorted({*range(len(records))} - {*late}) if structs else opened

    def _opened(self, item: Raw, place: Place, index: int) -> Any:
        try:
            return self.model.READER.read(self._decoder("opened").decode(item), place, index)
        except REFUSED:
            return None

    def _completed(self, records: list[Any], late: Iterable[int], page: RecordPage, findings: Findings) -> list[Any]:
        """Return the records, those that are late read by the loop; what is no record is left out."""
        is_whole = True
        for index in late:
            findings.check_time(index + 1)
            findings.path.append(index)
            try:
                records[index] = self.model.read(value_of(page.slices[index]), findings)
            except Misfit as error:
                findings.leave_out(error)
                is_whole = False
            finally:
                findings.path.pop()
        return records if is_whole else [record for record in records if record is not None]

    def slices(self, body: bytes) -> Sequence[Raw]:
        """Return the records of a body as bytes; raise what msgspec raises."""
        return self._listed(self._decoder("slices in open").decode(body))

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
            what, _, around = name.partition(" in ")
            kind = Raw if what == "slices" else getattr(self.model.READER, what)
            whole = self._body(kind, is_closed=around == "closed") if around else kind
            with UNDISTURBED:  # msgspec 0.22 crashes where two threads look at the same struct for the first time
                made = self._decoders[name] = Decoder(whole, strict=False, float_hook=finite)
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


def read_parsed(codec: Codec[Any], value: object, findings: Findings) -> Any:
    """Return what a codec reads of a parsed value; a list of records in the quick way.

    Raises:
        Misfit: it does not read.
    """
    model = codec.item.resolve() if isinstance(codec, ListOf) and isinstance(codec.item, ModelOf) else None
    if model is None or model.READER is None or not isinstance(value, list):
        return codec.read(value, findings)
    _refuse_many(value)
    trial = findings.trial(strict=findings.strict)
    with suppress(TypeError, ValueError, RecursionError):  # a number is `Unbounded`, a text has half a character
        found = _reader_of(model).read(encode(value), trial)
        if found is not None:
            findings.take(trial)
            return found.value
    return codec.read(value, findings)


@cache
def _reader_of(model: Any) -> BodyReader:
    return BodyReader(model, True, "", ())


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
