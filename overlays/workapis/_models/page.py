"""Pages: the body of a reply that holds records, read by a reader made for them, and record by record where it fails.

What a reader takes is as the table-driven codecs would read it; whatever else comes goes to them, one record at a time,
so that nothing is lost and everything is noted. Where the body as a whole is not of records, nothing is read here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import define, field
from msgspec import UNSET as NOT_THERE
from msgspec import Raw, defstruct
from msgspec.json import Decoder

from workapis._formats import json_pointer
from workapis._models._reader import MadeReader, made
from workapis._models._source import RecordPage
from workapis._models.codec import Codec, ListOf, ModelOf
from workapis._models.findings import Findings, Misfit, folded, shape, stranger
from workapis._models.model import ALWAYS_PRINTED
from workapis._models.shape import LOCK, REFUSED, Shape, shape_of
from workapis.drift import DriftKind, Note
from workapis.unset import UNSET

_ANY: Final = Decoder(Any)
_ROOT: Final = Decoder(dict[str, Raw])
_STRANGERS_AT_MOST: Final = 16  # keys at the root that are learned; with more, each body is looked through for them
_ROUNDS: Final = 8  # times that one page teaches something; after that the rest of it is read record by record


@define(frozen=True)
class PageRead:
    """What a body held: the records, one or a list; what stands beside them; how many records there were."""

    value: Any
    beside: dict[str, Any]
    records: int


@define(frozen=True)
class Tools:
    """What reads bodies for one state of a shape; a call uses one from its beginning to its end, whoever learns more.

    Attributes:
        made: reads structs.
        whole: decodes a body.
        one: decodes a record.
        strangers: the keys at the root that no page names and that `whole` knows of.
    """

    made: MadeReader
    whole: Decoder[Any]
    one: Decoder[Any]
    strangers: tuple[str, ...]


@define
class PageReader:
    """Reads bodies of one kind: records of one model, one or a list, under an envelope.

    Attributes:
        shape: what is known of the records.
        is_list: whether there are many.
        envelope: the key under which they stand; empty where the body itself is the list.
        beside: the keys at the root that are wanted beside the envelope.
        named: further keys at the root that the documentation names.
    """

    shape: Shape
    is_list: bool
    envelope: str
    beside: tuple[str, ...]
    named: tuple[str, ...] = ()
    _strangers: tuple[str, ...] = field(default=(), init=False)
    _tools: Tools | None = field(default=None, init=False)
    _slicer: Any = field(default=None, init=False)

    def read(self, body: bytes, findings: Findings) -> PageRead | None:
        """Return what a body holds; None where it is not of records, or where strict findings refuse some of it."""
        page = RecordPage(body, self._slices)
        try:
            return self._read(page, body, findings)
        except REFUSED:
            return None

    def _slices(self, body: bytes) -> list[Raw]:
        if self._slicer is None:
            self._slicer = Decoder(self._body(list[Raw] if self.is_list else Raw), strict=False)
        found = self._content(self._slicer.decode(body))
        return found if self.is_list else [found]

    def _body(self, kind: Any, strangers: tuple[str, ...] | None = None) -> Any:
        """Return the type of a body; where strangers are given, it refuses keys at the root that nobody knows."""
        if not self.envelope:
            return kind
        others = {f"b{number}": key for number, key in enumerate(self.beside)}
        passed = {f"u{number}": key for number, key in enumerate((*(strangers or ()), *self.named))}
        fields = [*((name, Any, UNSET) for name in others), *((name, Raw, NOT_THERE) for name in passed)]
        is_closed = strangers is not None and len(strangers) < _STRANGERS_AT_MOST
        return defstruct(
            "Body",
            [("records", kind), *fields],
            rename={"records": self.envelope, **others, **passed},
            kw_only=True,
            forbid_unknown_fields=is_closed,
        )

    def _content(self, found: Any) -> Any:
        return found.records if self.envelope else found

    def _read(self, page: RecordPage, body: bytes, findings: Findings) -> PageRead | None:
        for _ in range(_ROUNDS):
            tools = self._current(page)
            try:
                root = tools.whole.decode(body)
            except REFUSED:
                if not self._teach(page, body, tools):
                    break
                continue
            content = self._content(root)
            items = content if self.is_list else [content]
            if tools.strangers:
                self._note_root(self._met(tools, root, body), findings)
            return self._told(tools.made, page, range(len(items)), items, [], root, findings)
        return self._one_by_one(page, body, findings)

    def _current(self, page: RecordPage) -> Tools:
        """Return what reads for the shape as it is now."""
        if not self.shape.order and page.slices:
            self.shape.learn(page.slices[0])
        tools = self._tools
        if tools is None or not self._is_current(tools):
            found = made(self.shape)
            strangers = self._strangers
            whole = self._body(list.__class_getitem__(found.struct) if self.is_list else found.struct, strangers)
            one = Decoder(found.struct, strict=False)
            self._tools = tools = Tools(found, Decoder(whole, strict=False), one, strangers)
        return tools

    def _teach(self, page: RecordPage, body: bytes, tools: Tools) -> bool:
        """Let the keys at the root and the records that do not decode be learned from; tell whether any was new."""
        if self._meet(body):
            return True
        taught = [self.shape.learn(record) for record in page.slices if _struct(tools, record) is None]
        return any(taught) or not self._is_current(tools)

    def _is_current(self, tools: Tools) -> bool:
        return tools.made.is_current and tools.strangers == self._strangers

    def _root(self, body: bytes) -> dict[str, Raw]:
        return _ROOT.decode(body) if self.envelope else {}

    def _unknown(self, body: bytes) -> dict[str, Raw]:
        known = {self.envelope, *self.beside, *self.named}
        return {key: value for key, value in self._root(body).items() if key not in known}

    def _met(self, tools: Tools, root: Any, body: bytes) -> dict[str, Raw]:
        """Return the keys at the root that no page names, with their values."""
        if len(tools.strangers) >= _STRANGERS_AT_MOST:
            return self._unknown(body)
        met = {key: getattr(root, f"u{number}") for number, key in enumerate(tools.strangers)}
        return {key: value for key, value in met.items() if value is not NOT_THERE}

    def _meet(self, body: bytes) -> bool:
        with LOCK:
            room = _STRANGERS_AT_MOST - len(self._strangers)
            new = [key for key in self._unknown(body) if key not in self._strangers][:room]
            self._strangers += tuple(new)
            return bool(new)

    def _one_by_one(self, page: RecordPage, body: bytes, findings: Findings) -> PageRead | None:
        tools = self._current(page)
        root = self._slicer.decode(body)
        self._note_root(self._unknown(body), findings)
        found = [_struct(tools, record) for record in page.slices]
        late = [index for index, struct in enumerate(found) if struct is None]
        good = [index for index, struct in enumerate(found) if struct is not None]
        return self._told(tools.made, page, good, [found[index] for index in good], late, root, findings)

    def _told(
        self,
        made: MadeReader,
        page: RecordPage,
        places: Sequence[int],
        structs: list[Any],
        late: list[int],
        root: Any,
        findings: Findings,
    ) -> PageRead | None:
        """Return what is told of a body by the structs at their places in it, and the records that have none."""
        records, odd, refused = list[Any](), list[tuple[int, int, str]](), list[int]()
        made.read(zip(places, structs, strict=True), records.append, page, refused, odd)
        if findings.strict and (late or refused):
            return None
        total = len(records) + len(late)
        if late or refused:
            again = set(refused)
            structs = [struct for place, struct in zip(places, structs, strict=True) if place not in again]
            odd = [item for item in odd if item[0] not in again]
        if made.counted or odd:
            self._note(made, findings, structs, odd)
        if findings.strict and any(note.kind is DriftKind.MISSING_KEY for note in findings.notes):
            return None
        if late or refused:
            records = self._completed(page, dict(zip(places, records, strict=True)), total, findings)
        value = records if self.is_list else records[0]
        return PageRead(value, self._beside(root), total)

    def _beside(self, root: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for number, key in enumerate(self.beside if self.envelope else ()):
            value = getattr(root, f"b{number}")
            if value is not UNSET:
                found[key] = value
        return found

    def _completed(self, page: RecordPage, records: dict[int, Any], total: int, findings: Findings) -> list[Any]:
        """Return the records in their order, those that a reader did not take read by the table."""
        found = []
        for index in range(total):
            record = records.get(index)
            if record is not None:
                found.append(record)
                continue
            steps = [index] if self.is_list else []
            findings.path += steps
            try:
                found.append(self.shape.model.read(_ANY.decode(page.slices[index]), findings))
            except Misfit as error:
                if not self.is_list:
                    raise ValueError from None  # nothing is left of the body: the caller tells what is wrong with it
                findings.leave_out(error)
            finally:
                del findings.path[len(findings.path) - len(steps) :]
        return found

    def _note_root(self, met: Mapping[str, Raw], findings: Findings) -> None:
        findings.notes += [stranger(key, _ANY.decode(value)) for key, value in met.items()]

    def _note(
        self, made: MadeReader, findings: Findings, structs: list[Any], odd: Iterable[tuple[int, int, str]]
    ) -> None:
        root = [*findings.path, 0] if self.is_list else findings.path
        for item in made.counted:
            values = item.values(structs)
            if values and item.is_missing:
                note = Note(DriftKind.MISSING_KEY, folded([*root, *item.steps]), ALWAYS_PRINTED, "nothing", len(values))
                findings.notes.append(note)
            elif values:
                seen = shape(_ANY.decode(values[0]))
                place = folded([*root, *item.steps])
                findings.notes.append(Note(DriftKind.UNKNOWN_KEY, place, "no such key", seen, len(values)))
        for _, number, value in odd:
            steps, codec = made.enums[number]
            place = folded([*root, *steps])
            findings.notes.append(Note(DriftKind.UNKNOWN_VALUE, place, codec.expected, shape(value)))


def _struct(tools: Tools, record: Raw) -> Any:
    try:
        return tools.one.decode(record)
    except REFUSED:
        return None


_READERS: Final[dict[tuple[Any, ...], PageReader]] = {}


def page_reader(codec: Codec[Any], envelope: str, beside: tuple[str, ...], named: tuple[str, ...]) -> PageReader | None:
    """Return what reads the replies of a codec; None where they are not of records that stand by themselves."""
    item = codec.item if isinstance(codec, ListOf) else codec
    if not isinstance(item, ModelOf) or (item is codec and not envelope):
        return None
    beside = tuple(key for key in beside if key != envelope)
    named = tuple(key for key in named if key != envelope and key not in beside)
    key = (item.module, item.name, item is codec, envelope, beside, named)
    if key not in _READERS:
        _READERS.setdefault(key, PageReader(shape_of(item.resolve()), item is not codec, envelope, beside, named))
    return _READERS[key]


def beside_of(reported: Mapping[str, object], pointers: Iterable[str]) -> tuple[str, ...]:
    """Return the keys at the root that say whether a call worked, and those that pointers begin with."""
    firsts = [json_pointer.steps(pointer)[0] for pointer in pointers if pointer]
    return tuple(dict.fromkeys([*reported, *firsts]))
