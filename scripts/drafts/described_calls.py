"""Find operations in documentation pages by their requests, with the payloads next to these."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from scripts.drafts import call_names, printed_calls
from scripts.drafts.page import Block, PageSection, PrintedPage
from scripts.drafts.printed_calls import PrintedCall
from scripts.evidence.notations import Failure, notation, read, read_json5

_REQUEST = re.compile(r"request|\bsend|\bbody|\bparameters|\binput|\bsubmit", re.IGNORECASE)
_REPLY = re.compile(r"respon|\brepl(?:y|ies)|\breturn|\banswer|\bresult|\boutput", re.IGNORECASE)
_PHRASES = "|".join(re.escape(status.phrase) for status in HTTPStatus if status.value >= 200)
_STATUS = re.compile(
    r"(?:HTTP/[0-9.]+\s+|\bstatus(?:\s+code)?:?\s+`?|\bwith\s+`?)([2-5][0-9][0-9])\b"
    rf"|\b([2-5][0-9][0-9]) (?:{_PHRASES})",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\"([^\"]+)\"|\[([^\]]+)\]\(#")
_URL = re.compile(r"https?://[^\s`\"'<>)\]]+")
_API = re.compile(r"/(api|rest|v[0-9]+)\b")
_UNREAD = "a table, of which nothing is read"
_OPTIONAL = re.compile(r"query param", re.IGNORECASE)
# A table of parameters: its head, and the name that begins a row.
_TABLE = re.compile(r"\|\s*(?:query )?(?:param|argument)", re.IGNORECASE)
_ROW = re.compile(r"\|\s*`?(\w+)`?\s*\|")
_BULLET = re.compile(r"[*+-]\s+`(\w+)`")


@dataclass(frozen=True)
class PrintedPayload:
    """A code block with a payload: a request body, or the response body of a status."""

    page: PrintedPage
    block: Block
    part: str

    def value(self) -> Any:
        """Parse the block as JSON, as a JavaScript literal or as XML, and return its value.

        Raises:
            Failure: it is none of these.
        """
        if notation(self.block.text) == "xml":
            return read(self.block.text, "xml")
        try:
            return read(self.block.text, "json")
        except Failure:
            return read_json5(self.block.text)


@dataclass
class DescribedCall:
    """An operation as pages describe it; ``status`` is its success status, ``shares`` a heading that it refers to."""

    id: str
    why: str
    call: PrintedCall
    page: PrintedPage
    tag: str
    title: str
    status: str
    is_status_printed: bool
    errors: list[str]
    shares: str = ""
    query: dict[str, str] = field(default_factory=dict[str, str])
    payloads: list[PrintedPayload] = field(default_factory=list[PrintedPayload])
    printed: list[tuple[PrintedPage, PrintedCall]] = field(default_factory=list[tuple[PrintedPage, PrintedCall]])


@dataclass
class _Group:
    """A section with requests, and its subsections without requests."""

    page: PrintedPage
    section: PageSection
    tag: str
    calls: list[PrintedCall]
    parts: list[Block | tuple[int, str]]

    def text(self) -> str:
        return "\n".join(part[1] for part in self.parts if not isinstance(part, Block))


@dataclass(frozen=True)
class DescribedPages:
    """The described operations, and places that fit nowhere: page, line and reason."""

    calls: list[DescribedCall]
    base: str
    whole: list[PrintedCall]  # the requests that are printed with a server
    unplaced: list[tuple[PrintedPage, int, str]]


def described(pages: Sequence[PrintedPage], base: str = "") -> DescribedPages:
    """Return the operations of pages; ``base`` is the URL of the server, taken from the requests if empty."""
    groups: list[_Group] = []
    unplaced: list[tuple[PrintedPage, int, str]] = []
    for page in pages:
        groups += _groups(page, unplaced)
        unplaced += _headers(page)
    whole = [call for group in groups for call in group.calls]
    base = base or printed_calls.base_url(whole) or _first_url(pages)
    for group in groups:
        group.calls = printed_calls.below(group.calls, base)
    shapes: dict[tuple[str, str], list[_Group]] = {}
    for group in groups:
        for shape in dict.fromkeys(call.shape for call in group.calls):
            shapes.setdefault(shape, []).append(group)
    payloads = {id(group): [*_payloads(group, unplaced)] for group in groups}
    found: list[DescribedCall] = []
    for shape, around in shapes.items():
        found.append(_described(shape, around, payloads, [call.id for call in found]))
    whole = [call for call in whole if call.origin]
    return DescribedPages(found, base, whole, sorted(unplaced, key=lambda item: (item[0].name, item[1])))


def _first_url(pages: Sequence[PrintedPage]) -> str:
    """Return the first server in the text of pages, except hosts of the pages themselves."""
    published = {urlsplit(page.url).netloc for page in pages}
    for page in pages:
        text = "\n".join(part[1] for section in page.sections for part in section.parts if not isinstance(part, Block))
        for url in _URL.findall(text):
            parts = urlsplit(url.rstrip(".,;:/"))
            if parts.netloc not in published or _API.search(parts.path):
                return f"{parts.scheme}://{parts.netloc}{parts.path if _API.search(parts.path) else ''}"
    return ""


def _groups(page: PrintedPage, unplaced: list[tuple[PrintedPage, int, str]]) -> Iterator[_Group]:
    group: _Group | None = None
    above: list[PageSection] = []
    for section in page.sections:
        calls = printed_calls.calls(section)
        above = [*(outer for outer in above if outer.level < section.level), section]
        if calls:
            if group:
                yield group
            tag = above[-2].title if len(above) > 1 and above[-2].title else section.title or page.title
            group = _Group(page, section, tag, calls, [*section.parts])
        elif group and section.level > group.section.level:
            group.parts += [(section.line, f"{section.title}:"), *section.parts]
        else:
            if group:
                yield group
            group = None
            blocks = (body for part in section.parts if isinstance(part, Block) for body in _bodies(part))
            unplaced += [(page, block.first, "a payload that belongs to no request") for block in blocks]
            unplaced += [(page, line, _UNREAD) for line, _ in _tables(section.parts)]
    if group:
        yield group


def _headers(page: PrintedPage) -> Iterator[tuple[PrintedPage, int, str]]:
    """Yield each request header in examples, once a page: no example shows whether every call needs it."""
    blocks = [part for section in page.sections for part in section.parts if isinstance(part, Block)]
    told: dict[str, int] = {}
    for line, name in (each for block in blocks for each in printed_calls.headers(block)):
        told.setdefault(name, line)
    for name, line in told.items():
        yield page, line, f"the header {name} of a call. If all need it, see x-workapis-headers"


def _tables(parts: Iterable[Block | tuple[int, str]]) -> Iterator[tuple[int, list[str]]]:
    """Yield first line and text of each table."""
    rows: list[str] = []
    first = 0
    for part in [*parts, (0, "")]:
        if not isinstance(part, Block) and part[1].startswith("|"):
            first = first if rows else part[0]
            rows.append(part[1])
        elif rows:
            yield first, rows
            rows = []


def _reads_table(group: _Group, rows: Sequence[str]) -> bool:
    """Return whether a table lists query parameters of a group: it begins so, below the only call, a GET."""
    is_alone = len({call.shape for call in group.calls}) == 1
    return is_alone and group.calls[0].method == "GET" and bool(_TABLE.match(rows[0]))


def _payloads(
    group: _Group, unplaced: list[tuple[PrintedPage, int, str]]
) -> Iterator[tuple[tuple[str, str], PrintedPayload]]:
    """Yield the payloads of a group, each with the shape of the last request before it."""
    label, sent = "", set[tuple[str, str]]()
    unplaced += [(group.page, line, _UNREAD) for line, rows in _tables(group.parts) if not _reads_table(group, rows)]
    for part in group.parts:
        if not isinstance(part, Block):
            label += f"{part[1]}\n"
            continue
        call = max((call for call in group.calls if call.line <= part.last), key=_line, default=group.calls[0])
        for body in printed_calls.sent(part):
            sender = max((call for call in group.calls if call.line <= body.last), key=_line, default=call)
            sent.add(sender.shape)
            yield sender.shape, PrintedPayload(group.page, body, "request")
        for body in _bodies(part):
            statuses = _statuses(f"{_announced(label)}\n{part.text}")
            side = _side(label, call, call.shape in sent)
            if side == "reply" and statuses and not statuses[-1].startswith("2"):
                unplaced.append((group.page, body.first, f"a payload of an error, {statuses[-1]}"))
                continue
            sent |= {call.shape} if side == "request" else set()
            yield call.shape, PrintedPayload(group.page, body, side)
        if not [*_bodies(part)] and not printed_calls.is_request(part):
            unplaced.append((group.page, part.first, "a block that is neither JSON nor XML, nor a request"))
        label = ""


def _announced(label: str) -> str:
    """Return the sentence or heading that introduces a block; others name statuses that the block does not have."""
    last = re.split(r"[.;]\s+(?=\S)", label.rstrip())[-1]
    return last if last.endswith(":") else ""


def _line(call: PrintedCall) -> int:
    return call.line


def _side(label: str, call: PrintedCall, has_request: bool) -> str:
    if call.method in ("GET", "DELETE"):
        return "reply"
    asked = max((found.start() for found in _REQUEST.finditer(label)), default=-1)
    answered = max((found.start() for found in _REPLY.finditer(label)), default=-1)
    if asked == answered:
        return "reply" if has_request else "request"
    return "request" if asked > answered else "reply"


def _bodies(block: Block) -> Iterator[Block]:
    """Yield the payload in a block: all of it, or the part below an HTTP head."""
    lines = block.text.split("\n")
    starts = [
        at for at, line in enumerate(lines) if line[:1] in ("{", "[", "<") and (not at or not lines[at - 1].strip())
    ]
    if starts and (starts[0] == 0 or re.match(r"\S+(:| /| [0-9]{3})", lines[0])):
        yield Block(block.first + starts[0], block.last, "\n".join(lines[starts[0] :]), block.info)


def _statuses(text: str) -> list[str]:
    return [found[1] or found[2] for found in _STATUS.finditer(text)]


def _described(
    shape: tuple[str, str],
    around: list[_Group],
    payloads: dict[int, list[tuple[tuple[str, str], PrintedPayload]]],
    taken: list[str],
) -> DescribedCall:
    def score(group: _Group) -> tuple[bool, int]:
        own = sum(known == shape for known, _ in payloads[id(group)])
        return call_names.is_named(group.section.title, *next(x for x in group.calls if x.shape == shape).target), own

    main = max(around, key=score)
    calls = [(group.page, call) for group in around for call in group.calls if call.shape == shape]
    call = next((call for page, call in calls if page is main.page and call in main.calls), calls[0][1])
    own = [payload for group in around for known, payload in payloads[id(group)] if known == shape]
    is_array = any(payload.block.text.startswith("[") for payload in own if payload.part == "reply")
    name, why = call_names.operation_id(main.section.title, call.method, call.path, is_array, taken)
    text = main.text() + "\n".join(part.text for part in main.parts if isinstance(part, Block))
    only = len({each.shape for each in main.calls}) == 1
    statuses = _statuses(text) if only else []
    status = next((status for status in statuses if status.startswith("2")), "")
    has_reply = any(payload.part == "reply" for payload in own)
    usual = "204" if call.method == "DELETE" and not has_reply else "200"
    shares = next((one or two for one, two in _QUOTED.findall(main.text())), "") if only and not has_reply else ""
    status = status or usual
    return DescribedCall(
        name,
        why,
        call,
        main.page,
        main.tag,
        main.section.title,
        status,
        status in statuses,
        sorted({error for error in statuses if error[0] in "45"}),
        shares,
        _query(main, [each for _, each in calls]),
        [replace(payload, part=status) if payload.part == "reply" else payload for payload in own],
        [(page, each) for page, each in calls if each.text],
    )


def _query(group: _Group, calls: Iterable[PrintedCall]) -> dict[str, str]:
    """Return the query parameters by name, with a printed value or None."""
    found: dict[str, str] = {}
    is_query = False
    for part in group.parts if len({call.shape for call in group.calls}) == 1 else ():
        if isinstance(part, Block):
            continue
        bullet = _BULLET.match(part[1])
        is_query = bool(_OPTIONAL.search(part[1])) or (is_query and bool(bullet))
        if bullet and is_query:
            found.setdefault(bullet[1], "")
    for _, rows in _tables(group.parts):
        names = [row[1] for text in rows[1:] if _reads_table(group, rows) and (row := _ROW.match(text))]
        found |= {name: "" for name in names if name not in found and name not in group.calls[0].names()}
    for call in calls:
        found |= dict(call.query)
    return found
