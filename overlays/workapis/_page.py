"""Pages: the body of a reply that holds records, read by a reader made for them, and record by record where it fails.

What a reader takes is as the table-driven codecs would read it; whatever else comes goes to them, one record at a time,
so that nothing is lost and everything is noted. Where the body as a whole is not of records, nothing is read here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import define, field
from msgspec import Raw, defstruct
from msgspec.json import Decoder

from workapis._codec import Codec, ListOf, ModelOf
from workapis._findings import DriftKind, Findings, Note, folded, shape
from workapis._misfit import Misfit
from workapis._model import ALWAYS_PRINTED
from workapis._reader import Made, made
from workapis._shape import REFUSED, Shape, shape_of
from workapis._source import Page
from workapis._unset import UNSET

_ANY: Final = Decoder(Any)
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
    """

    made: Made
    whole: Decoder[Any]
    one: Decoder[Any]


@define
class PageReader:
    """Reads bodies of one kind: records of one model, one or a list, under an envelope.

    Attributes:
        shape: what is known of the records.
        is_list: whether there are many.
        envelope: the key under which they stand; empty where the body itself is the list.
        beside: the keys at the root that are wanted beside the envelope.
    """

    shape: Shape
    is_list: bool
    envelope: str
    beside: tuple[str, ...]
    _tools: Tools | None = field(default=None, init=False)
    _slicer: Any = field(default=None, init=False)

    def read(self, body: bytes, findings: Findings) -> PageRead | None:
        """Return what a body holds; None where it is not of records, or where strict findings refuse some of it."""
        page = Page(body, self._slices)
        try:
            return self._read(page, body, findings)
        except REFUSED:
            return None

    def _slices(self, body: bytes) -> list[Raw]:
        if self._slicer is None:
            self._slicer = self._decoder(list[Raw] if self.is_list else Raw)
        found = self._content(self._slicer.decode(body))
        return found if self.is_list else [found]

    def _decoder(self, kind: Any) -> Decoder[Any]:
        if not self.envelope:
            return Decoder(kind, strict=False)
        others = [(f"b{number}", Any, UNSET) for number, _ in enumerate(self.beside)]
        rename = {"records": self.envelope, **{f"b{number}": key for number, key in enumerate(self.beside)}}
        return Decoder(defstruct("Body", [("records", kind), *others], rename=rename, kw_only=True), strict=False)

    def _content(self, found: Any) -> Any:
        return found.records if self.envelope else found

    def _read(self, page: Page, body: bytes, findings: Findings) -> PageRead | None:
        for _ in range(_ROUNDS):
            tools = self._current(page)
            try:
                root = tools.whole.decode(body)
            except REFUSED:
                if not self._teach(page, tools):
                    break
                continue
            content = self._content(root)
            items = content if self.is_list else [content]
            return self._told(tools.made, page, list(enumerate(items)), [], root, findings)
        return self._one_by_one(page, body, findings)

    def _current(self, page: Page) -> Tools:
        """Return what reads for the shape as it is now."""
        if not self.shape.order and page.slices:
            self.shape.learn(page.slices[0])
        tools = self._tools
        if tools is None or not tools.made.is_current:
            found = made(self.shape)
            whole = self._decoder(list.__class_getitem__(found.struct) if self.is_list else found.struct)
            self._tools = tools = Tools(found, whole, Decoder(found.struct, strict=False))
        return tools

    def _teach(self, page: Page, tools: Tools) -> bool:
        """Let the records that do not decode be learned from; tell whether there was anything to learn."""
        taught = [self.shape.learn(record) for record in page.slices if _struct(tools, record) is None]
        return any(taught) or not tools.made.is_current

    def _one_by_one(self, page: Page, body: bytes, findings: Findings) -> PageRead | None:
        tools = self._current(page)
        root = self._slicer.decode(body)
        structs = [_struct(tools, record) for record in page.slices]
        pairs = [(index, struct) for index, struct in enumerate(structs) if struct is not None]
        late = [index for index, struct in enumerate(structs) if struct is None]
        return self._told(tools.made, page, pairs, late, root, findings)

    def _told(
        self, made: Made, page: Page, pairs: list[tuple[int, Any]], late: list[int], root: Any, findings: Findings
    ) -> PageRead | None:
        records, odd, refused = list[Any](), list[tuple[int, int, str]](), list[int]()
        made.read(pairs, records.append, page, refused, odd)
        if findings.strict and (late or refused):
            return None
        good = pairs if not refused else [pair for pair in pairs if pair[0] not in set(refused)]
        self._note(
            made, findings, [struct for _, struct in good], [item for item in odd if item[0] not in set(refused)]
        )
        if findings.strict and any(note.kind is DriftKind.MISSING_KEY for note in findings.notes):
            return None
        total = len(pairs) + len(late)
        if late or refused:
            records = self._completed(
                page, dict(zip((index for index, _ in pairs), records, strict=True)), total, findings
            )
        value = records if self.is_list else records[0]
        beside = {key: getattr(root, f"b{number}") for number, key in enumerate(self.beside)} if self.envelope else {}
        return PageRead(value, {key: item for key, item in beside.items() if item is not UNSET}, total)

    def _completed(self, page: Page, records: dict[int, Any], total: int, findings: Findings) -> list[Any]:
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

    def _note(self, made: Made, findings: Findings, structs: list[Any], odd: Iterable[tuple[int, int, str]]) -> None:
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


def page_reader(codec: Codec[Any], envelope: str, beside: tuple[str, ...]) -> PageReader | None:
    """Return what reads the replies of a codec; None where they are not of records that stand by themselves."""
    item = codec.item if isinstance(codec, ListOf) else codec
    if not isinstance(item, ModelOf) or (item is codec and not envelope):
        return None
    beside = tuple(key for key in beside if key != envelope)
    key = (item.module, item.name, item is codec, envelope, beside)
    if key not in _READERS:
        _READERS.setdefault(key, PageReader(shape_of(item.resolve()), item is not codec, envelope, beside))
    return _READERS[key]


def beside_of(reported: Mapping[str, object], pointers: Iterable[str]) -> tuple[str, ...]:
    """Return the keys at the root that say whether a call worked, and those that pointers begin with."""
    firsts = [pointer[1:].partition("/")[0].replace("~1", "/").replace("~0", "~") for pointer in pointers if pointer]
    return tuple(dict.fromkeys([*reported, *firsts]))
