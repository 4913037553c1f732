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
"""Maximum number of records of a page for exact drift counts."""
SAMPLED: Final = 8
"""Number of records to inspect on larger pages, of those that the open struct accepted."""
_ROOT: Final = Decoder(dict[str, Raw])
_Made = tuple[list[Any], Iterable[int], Sequence[int]]
_PARSED: Final = Decoder(dict[str, Any])
# Messages of msgspec for values that the open struct accepts; after any other, or a new wording, each record is tried.
_OPENED: Final = re.compile(r"Object (?:contains unknown|missing required) field|Invalid enum value")
_INDEX: Final = re.compile(r"\[([0-9]{1,9})\]")


@define(frozen=True)
class RecordReader:
    """Generated decoding of many records of one model.

    Attributes:
        closed: Struct of the documented keys and values.
        opened: Struct that also accepts further keys and values.
        read: Builds a record from either struct, for a place and an index.
        fill: Sets the attributes of a draft from values in their order, and its JSON object.
        compare: Yields the attributes whose values in two records are two objects.
    """

    closed: Any
    opened: Any
    read: Callable[[Any, Place, Any], Any]
    fill: Callable[[Any, Sequence[Any], Any], None]
    compare: Callable[[Any, Any], Iterator[str]]


@define
class BodyRead:
    """A decoded body: the record or records, the keys next to them, and the number of records."""

    value: Any
    beside: dict[str, Any]
    records: int


def _refuse_many(items: Sequence[Any]) -> None:
    """Raise `Misfit` for more items than a body may have objects; the JSON parser refuses so many objects before."""
    if len(items) > MOST_OBJECTS:
        raise Misfit(f"an array of at most {MOST_OBJECTS}", [*items])


def _sample(indexes: Sequence[int], odd: str) -> list[int]:
    """Return the records to inspect: all of a few, otherwise a spread of them and the one that msgspec refused."""
    total, refused = len(indexes), _INDEX.search(odd.rpartition(" - at `$")[2])  # names of the service come before it
    if total <= SAMPLED:
        return [*indexes]
    more = {int(refused[1])} & {*indexes} if refused else set[int]()
    return sorted({indexes[number * total // SAMPLED] for number in range(SAMPLED)} | more)


@define
class BodyReader:
    """Decodes JSON bodies of one kind: one record or a list of records of one model, under an envelope.

    Attributes:
        model: Class of the records.
        is_list: True if there are many.
        envelope: Envelope key, empty if the body itself is the list.
        beside: Keys at the root to return, apart from the envelope.
        named: Further documented keys at the root.
    """

    model: type[Model]
    is_list: bool
    envelope: str
    beside: tuple[str, ...]
    named: tuple[str, ...] = ()
    _known: frozenset[str] = field(init=False)
    _names: tuple[tuple[str, str], ...] = field(init=False)  # attributes for the keys next to the records
    _decoders: dict[str, Decoder[Any]] = field(factory=dict[str, Decoder[Any]], init=False)

    def __attrs_post_init__(self) -> None:
        self._known = frozenset((*self.beside, *self.named))
        self._names = tuple((f"b{number}", key) for number, key in enumerate(self.beside if self.envelope else ()))

    def read(self, body: bytes, findings: Findings) -> BodyRead | None:
        """Return the decoded body; None if it contains no records, or if strict findings refuse a part of it."""
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
        """Return the records of structs; raise one of `REFUSED` if the loop must decode any."""
        read, place = self.model.READER.read, place_of(page)
        return [read(struct, place, index) for index, struct in enumerate(self._listed(root))]

    def _read_one(self, body: bytes, findings: Findings) -> BodyRead:
        root = _PARSED.decode(body)
        record = root.pop(self.envelope)
        return BodyRead(self.model.read(record, findings), self._noted(root, findings), 1)

    def _noted(self, others: Mapping[str, Any], findings: Findings) -> dict[str, Any]:
        """Return the requested keys next to the records, and note undocumented ones."""
        if not others.keys() <= self._known:
            findings.add([stranger(key, value) for key, value in others.items() if key not in self._known])
        return {key: others[key] for key in self.beside if key in others}

    def _read_list(self, body: bytes, findings: Findings, odd: str) -> BodyRead:
        body.decode()  # raises for another encoding, which needs mending; msgspec skips strings without decoding them
        page = RecordPage(body, self.slices)
        try:
            root = self._decoder("slices in closed").decode(body)
            page.slices = self._listed(root)
            beside = self._beside(root)
        except MsgspecError:  # the root has other keys
            others = _ROOT.decode(body) if self.envelope else {}
            others.pop(self.envelope, None)
            beside = self._noted({key: value_of(value) for key, value in others.items()}, findings)
            try:  # the records themselves may match the documentation
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
        """Return the records, None for those of the loop; the indexes of these; the indexes of the open struct."""
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
        """Return the records, after the loop has decoded the late ones; leave out those that are no records."""
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
        """Return the records of a body as bytes; raise the errors of msgspec."""
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
            with UNDISTURBED:  # msgspec 0.22 crashes if two threads use a struct for the first time at once
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
    """Return the decoded value of parsed JSON; a list of records by the fast path.

    Raises:
        Misfit: the value does not decode.
    """
    model = codec.item.resolve() if isinstance(codec, ListOf) and isinstance(codec.item, ModelOf) else None
    if model is None or model.READER is None or not isinstance(value, list):
        return codec.read(value, findings)
    _refuse_many(value)
    trial = findings.trial(strict=findings.strict)
    with suppress(TypeError, ValueError, RecursionError):  # a number is `Unbounded`, or a string has a lone surrogate
        found = _reader_of(model).read(encode(value), trial)
        if found is not None:
            findings.take(trial)
            return found.value
    return codec.read(value, findings)


@cache
def _reader_of(model: Any) -> BodyReader:
    return BodyReader(model, True, "", ())


def body_reader(codec: Codec[Any], envelope: str, beside: tuple[str, ...], named: tuple[str, ...]) -> BodyReader | None:
    """Return the decoder for the responses of a codec; None if they contain no separate records."""
    item = codec.item if isinstance(codec, ListOf) else codec
    if not isinstance(item, ModelOf) or (item is codec and not envelope) or item.resolve().READER is None:
        return None
    beside = tuple(key for key in beside if key != envelope)
    named = tuple(key for key in named if key != envelope and key not in beside)
    return BodyReader(item.resolve(), item is not codec, envelope, beside, named)


def beside_of(reported: Mapping[str, object], pointers: Iterable[str]) -> tuple[str, ...]:
    """Return the keys at the root that report success, and the first keys of pointers."""
    firsts = [json_pointer.steps(pointer)[0] for pointer in pointers if pointer]
    return tuple(dict.fromkeys([*reported, *firsts]))
