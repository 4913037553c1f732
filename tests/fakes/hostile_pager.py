"""A seeded service that pages a list in hostile ways, and invariants of an iteration, judged by the service's truth.

A `Scenario` says all that the service does, without chance; `drawn` makes one from a seed. Its defaults are honest, so
that `smallest` can make a failing one small by putting defaults back.
"""

from __future__ import annotations

import json
import random
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.fakes.hostile_lists import SURFACES, Surface, Walked, answering, client, labels
from workapis.errors import WorkAPIsError
from workapis.paging import AsyncPages, PaginationWarning
from workapis.transport import AsyncTransport, Request, Response

HONEST = ("right", "digits", "absent")
_UNREADABLE = ("text", "nested", "negative")
_TELLINGS = (*HONEST, "right", "absent", *_UNREADABLE, "low", "high", "zero", "late", "once")
_ORDERS = ("hole", "lost", "double", "overlap", "ignored", "shuffled", "other", "back", "cycle", "short")
GOOD_LINKS = ("absolute", "relative", "query", "rels", "several", "unquoted", "proxy", "cursor")
_LINKS = (*GOOD_LINKS, "self", "previous", "first", "elsewhere", "bracket", "bare", "open")
_IDS = ("one null", "all null", "words", "missing", "objects")
Move = tuple[int, str, int]


@dataclass(frozen=True)
class Scenario:
    """All that a service does with a walk.

    Attributes:
        surface: the list method, by its name in `SURFACES`.
        count: how many items there are at first; `cap` of them are on a page at most, `size` are asked for.
        number, pages, total: how each number is told; of `number`, "asked" repeats the page that was asked for.
        order: how pages lie, at the page `at` or with the period `at`.
        beyond: the answer for a page beyond the end.
        moves: before which request an item comes "in" or goes "out", and where.
    """

    surface: str = "projects"
    driver: str = "sync"
    count: int = 0
    cap: int = 3
    size: int | None = None
    number: str = "right"
    pages: str = "right"
    total: str = "right"
    order: str = "honest"
    at: int = 2
    beyond: str = "empty"
    link: str = "none"
    ids: str = "good"
    moves: tuple[Move, ...] = ()

    def __repr__(self) -> str:
        """Show what differs from the defaults."""
        shown = [f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if not self._is_default(each)]
        return f"Scenario({', '.join(shown)})"

    def _is_default(self, each: Any) -> bool:
        return bool(getattr(self, each.name) == each.default)


@dataclass(frozen=True)
class Sent:
    """What one reply held, as an honest reader understands it.

    Attributes:
        asked: the page that was asked for.
        pages: how many pages the reply says there are, None if it says no number; `total` likewise.
        next: the page that a link with rel="next" leads to; 0 if it leads elsewhere, None without one.
        is_unreadable: whether a number was there that is none.
        more: whether it says that there are more items.
    """

    asked: int
    labels: tuple[str, ...]
    number: int | None = None
    pages: int | None = None
    total: int | None = None
    next: int | None = None
    is_unreadable: bool = False
    more: bool = False


def _meaning(style: str, value: int, is_first: bool) -> tuple[object, int | None]:
    """Return what is sent for a number, None for nothing, and what an honest reader understands."""
    if style == "absent" or (style == "late" and is_first) or (style == "once" and not is_first):
        return None, None
    other: dict[str, object] = {"text": "three", "nested": {"value": value}, "negative": -1}
    if style in other:
        return other[style], None
    known = {"low": max(value - 1, 0), "high": value + 2, "zero": 0}.get(style, value)
    return (str(known) if style == "digits" else known), known


@dataclass
class Pager:
    """The service's side of one iteration: its items and the responses that it has sent."""

    plan: Scenario
    items: list[str] = field(default_factory=list)
    stayed: set[str] = field(default_factory=set)
    sent: list[Sent] = field(default_factory=list)
    born: int = 0
    offset: int = 0  # of the latest request

    def __post_init__(self) -> None:
        for _ in range(self.plan.count):
            self.change("in", len(self.items))
        self.stayed = set(self.items)

    @property
    def surface(self) -> Surface:
        return SURFACES[self.plan.surface]

    def change(self, what: str, index: int) -> None:
        if what == "in":
            self.born += 1
            self.items.insert(index % (len(self.items) + 1), f"n{self.born}")
        elif self.items:
            self.stayed.discard(self.items.pop(index % len(self.items)))

    def answer(self, request: Request) -> Response:
        assert len(self.sent) < 200, "a walk goes on without end"
        for moment, what, index in self.plan.moves:
            if moment == len(self.sent) + 1:
                self.change(what, index)
        url = urlsplit(request.url)
        query = {key: values[0] for key, values in parse_qs(url.query).items()}
        size = max(min(self.plan.cap, int(query.get(self.surface.size, str(self.plan.cap)))), 1)
        asked = self._asked(query, size)
        pages = self._chunks(size)
        served = self._served(asked, len(pages))
        if served > len(pages) and self.plan.beyond == "404":
            self.sent.append(Sent(asked, ()))
            return Response(404, {}, b'{"MESSAGE": "not found"}')
        if served > len(pages):
            served = {"last": len(pages), "first": 1}.get(self.plan.beyond, served)
        kept = {key: value for key, value in query.items() if key not in ("cursor", self.surface.page or "page")}
        return self._reply(url.path + "?" + urlencode(kept), asked, served, pages)

    def _asked(self, query: dict[str, str], size: int) -> int:
        """Return the requested page; by offset, the first one that begins there or later."""
        if self.surface.by == "offset":
            self.offset = int(query.get("cursor", "").removeprefix("c") or query["offset"])
            return -(-self.offset // size) + 1
        return int(query.get("cursor", "").removeprefix("c") or query.get(self.surface.page or "page", "1"))

    def _name(self, page: int, asked: int, chosen: list[str]) -> int:
        """Return what names a page in a link: its number, or the number of items before it."""
        if self.surface.by != "offset":
            return page
        return self.offset + len(chosen) * (page - asked) if page >= asked else 0

    def _chunks(self, size: int) -> list[list[str]]:
        items, order, at = self.items, self.plan.order, self.plan.at
        step = max(size - 1, 1) if order == "overlap" else size
        chunks = [items[start : start + size] for start in range(0, max(len(items), 1), step)]
        if self.surface.by == "offset" and order in ("honest", "short"):
            here = -(-self.offset // size)
            chunks[here : here + 1] = [items[self.offset : self.offset + size]] if self.offset < len(items) else []
            chunks = chunks or [[]]
        if at <= len(chunks):
            if order == "lost":
                chunks[at - 1] = []
            if order == "short":
                chunks[at - 1 :] = [chunk[: max(size - 1, 1)] for chunk in chunks[at - 1 :]]
            if order in ("hole", "double"):
                chunks.insert(at - 1, [] if order == "hole" else list(chunks[at - 1]))
        return chunks

    def _served(self, asked: int, count: int) -> int:
        order, at = self.plan.order, self.plan.at
        if order in ("ignored", "shuffled"):
            return 1
        if order == "cycle":
            return (asked - 1) % min(at, count) + 1
        if asked == at and order in ("other", "back"):
            return asked + 1 if order == "other" else max(1, asked - 1)
        return asked

    def _reply(self, start: str, asked: int, served: int, pages: list[list[str]]) -> Response:
        chosen = list(pages[served - 1]) if served <= len(pages) else []
        if self.plan.order == "shuffled" and len(self.sent) % 2:
            chosen.reverse()
        plan, first = self.plan, not self.sent
        told = {
            "number": (None, None)
            if plan.number == "absent"
            else _meaning(plan.number, asked if plan.number == "asked" else served, first),
            "pages": _meaning(plan.pages, len(pages), first),
            "total": _meaning(plan.total, len(self.items), first),
        }
        told = {name: value if name in self.surface.tells else (None, None) for name, value in told.items()}
        more = self._more(chosen, asked < len(pages)) if self.surface.has_more else None
        link, leads = "", None
        if plan.link != "none" or self.surface.by in ("cursor", "link"):
            link, leads = self._link(start, asked, len(pages), chosen)
        if more is False:
            leads = None
        is_told = bool(self.surface.place)
        odd = is_told and any(wire is not None and known is None for wire, known in told.values())
        odd = odd or (more is not None and not isinstance(more, bool))
        known = {name: value[1] if is_told else None for name, value in told.items()}
        self.sent.append(Sent(asked, tuple(chosen), **known, next=leads, is_unreadable=odd, more=more is True))
        headers, body = self._written({name: value[0] for name, value in told.items()}, chosen)
        if link and self.surface.next and isinstance(body, dict):
            body[self.surface.next], link = link, ""
        elif link and self.surface.next:
            headers[self.surface.next], link = link, ""
        if more is not None and isinstance(body, dict):
            body["more"] = more
        return Response(200, headers | ({"Link": link} if link else {}), json.dumps(body).encode())

    def _more(self, chosen: list[str], is_right: bool) -> object:
        """Return the statement on further items, in the manner of that on the number of pages."""
        if self.surface.by == "offset" and self.plan.order in ("honest", "short"):
            is_right = self.offset + len(chosen) < len(self.items)
        sent, _ = _meaning(self.plan.pages, 7, not self.sent)
        return {"low": False, "zero": False, "high": True}.get(self.plan.pages, is_right if sent in (7, "7") else sent)

    def _written(self, told: dict[str, object], chosen: list[str]) -> tuple[dict[str, str], object]:
        records = [self._record(label) for label in chosen]
        surface = self.surface
        if surface.place in ("", "headers"):
            names = {"number": "X-Page", "pages": "X-Pages", "total": "X-Records"}
            texts = {names[name]: json.dumps(value).strip('"') for name, value in told.items() if value is not None}
            return texts, {surface.envelope: records} if surface.envelope else records
        keys = {"number": "current_page", "pages": "last_page", "total": "total"}
        numbers: object = {keys[name]: value for name, value in told.items() if value is not None}
        for key in reversed(surface.place.split("/")):
            numbers = {key: numbers}
        assert isinstance(numbers, dict)
        return {}, {"success": True, surface.envelope: records, **numbers}

    def _record(self, label: str) -> dict[str, object]:
        number = int(label[1:])
        right: object = number if self.surface.is_numbered else str(number)
        style = self.plan.ids
        if style == "missing":
            return {"label": label}
        odd: dict[str, object] = {"all null": None, "words": f"x{label}", "objects": {"value": number}}
        if style == "one null" and number == 2:
            right = None
        return {"id": odd.get(style, right), "label": label}

    def _link(self, start: str, asked: int, count: int, chosen: list[str]) -> tuple[str, int | None]:
        """Return the header Link, "" for none, and the page that an honest reader is led to, 0 for elsewhere.

        Args:
            start: path and query of the request, without what names the page.
            asked: the page that was asked for.
            count: how many pages there are.
            chosen: what is on the page that is sent.
        """
        style, key = self.plan.link, self.surface.page or "page"
        to = {"self": asked, "previous": max(1, asked - 1), "first": 1}.get(style, asked + 1)
        if asked >= count and style in ("none", *GOOD_LINKS):
            return "", None
        if self.surface.by == "cursor":
            return f"c{to}", to
        path, _, kept = start.partition("?")
        name = self._name(to, asked, chosen)
        query = f"?{kept}&cursor=c{name}" if style == "cursor" else f"?{kept}&{key}={name}"
        own = f"{self.origin}{path}{query}"
        texts = {
            "relative": f'<{path}{query}>; rel="next"',
            "query": f'<{query}>; rel="next"',
            "rels": f'<{own}>; title="a, b"; rel="prev next"',
            "several": f'<{self.origin}{path}>; rel="first", <{own}>; rel="next", <{own}>; rel=last',
            "unquoted": f"<{own}>; rel=next",
            "proxy": f'<http://inner:8080{path}{query}>; rel="next"',
            "elsewhere": '<https://elsewhere.example/list?page=2>; rel="next"',
            "bracket": '<http://[x>; rel="next"',
            "bare": 'rel="next"',
            "open": f"<{own}; rel=next",
        }
        leads = {"elsewhere": 0, "bracket": 0, "bare": None, "open": None}.get(style, to)
        text = texts.get(style, f'<{own}>; rel="next"')
        if not self.surface.next:
            return text, leads
        # In a member of the reply, the URL alone stands, or what is none.
        text = text if style in texts.keys() - {"rels", "several", "unquoted"} else f"<{own}>"
        return {"bare": "", "open": ""}.get(style, text.partition("<")[2].partition(">")[0]), leads

    @property
    def origin(self) -> str:
        hosts = {"teamwork_projects": "https://acme.teamwork.com", "webwork": "https://api.webwork-tracker.com"}
        hosts["small"] = "https://small.example"
        return hosts.get(self.surface.api, "http://pulse.example")


@dataclass
class Walk:
    """The outcome of an iteration: its labels, the texts of its warnings, the error that ended it."""

    pager: Pager
    found: list[str] = field(default_factory=list)
    drift: list[str] = field(default_factory=list)
    error: BaseException | None = None
    checkpoint: str | None = None

    @property
    def is_silent(self) -> bool:
        """Whether nothing was said of anything odd."""
        return not self.drift and self.error is None


@dataclass
class Ahead:
    """How an async list is fetched ahead: so many pages at a time, over this transport."""

    concurrency: int
    transport: AsyncTransport


def walked(
    pager: Pager,
    run: Callable[[Any], Any],
    strict: object = False,
    stop_after: int | None = None,
    ahead: Ahead | None = None,
    **more: Any,
) -> Walk:
    """Iterate over a list by its public method, to the end or to so many items."""
    plan, outcome = pager.plan, Walk(pager)
    target = client(pager.surface.api, plan.driver, strict)
    with warnings.catch_warnings(record=True) as caught, answering(pager.answer):
        warnings.simplefilter("always")
        try:
            target = target.with_options(transport=ahead.transport) if ahead else target
            items: Walked = pager.surface.call(target, plan.size, **more)
            items = items.prefetch(ahead.concurrency) if ahead and isinstance(items, AsyncPages) else items
            labels(items, stop_after, outcome.found, run)
            outcome.checkpoint = items.checkpoint
        except Exception as error:
            outcome.error = error
    outcome.drift = [str(item.message) for item in caught if item.category is PaginationWarning]
    return outcome


def drawn(seed: int) -> Scenario:
    """Return the scenario of a seed: a list, and up to four ways in which its service is hostile."""
    chance = random.Random(seed)
    surface = chance.choice(list(SURFACES))
    plan = Scenario(surface, chance.choice(("sync", "async")), chance.randint(0, 14), chance.randint(1, 4))
    changes: dict[str, Callable[[], Any]] = {
        "size": lambda: chance.choice((1, 2, 5)) if SURFACES[surface].size else None,
        "number": lambda: chance.choice((*_TELLINGS, "asked")),
        "pages": lambda: chance.choice(_TELLINGS),
        "total": lambda: chance.choice(_TELLINGS),
        "order": lambda: chance.choice(_ORDERS),
        "at": lambda: chance.randint(1, 4),
        "beyond": lambda: chance.choice(("404", "last", "first")),
        "link": lambda: chance.choice(_LINKS),
        "ids": lambda: chance.choice(_IDS),
        "moves": lambda: _moves(chance),
    }
    names = chance.sample(list(changes), chance.randint(0, 4))
    if chance.random() < 0.3:  # nothing told at all is the hardest
        plan = replace(plan, number="absent", pages="absent", total="absent")
    return replace(plan, **{name: changes[name]() for name in names})


def _moves(chance: random.Random) -> tuple[Move, ...]:
    kinds = chance.choice((("in",), ("out",), ("in", "out")))
    moments = sorted(chance.sample(range(2, 6), chance.randint(1, 3)))
    return tuple((moment, chance.choice(kinds), chance.randint(0, 14)) for moment in moments)


def reproduction(plan: Scenario, outcome: Walk, broken: Sequence[str]) -> str:
    """Return the report of a failure: the scenario, the responses, the outcome of the iteration."""
    lines = [f"{plan!r}", *(f"  broken: {law}" for law in broken)]
    lines += [f"  sent: {each}" for each in outcome.pager.sent]
    lines += [f"  found: {' '.join(outcome.found)}", f"  drift: {outcome.drift}", f"  error: {outcome.error!r}"]
    return "\n".join(lines)


def is_of_the_tree(error: BaseException | None) -> bool:
    """Return whether an error, if there is one, is one of the package."""
    return error is None or isinstance(error, WorkAPIsError)
