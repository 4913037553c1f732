"""A list of numbered things behind a transport, paged by headers, by the envelope or not at all, for both drivers."""

from __future__ import annotations

import asyncio
import json
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from attrs import evolve

from tests.fakes.transports import Answers, AnswersLater
from workapis._api.api import Api, ListFormat
from workapis._api.operation import Operation, Paging, Parameter, RateLimit
from workapis._client.keywords import settings
from workapis._client.session import AsyncSession, Session
from workapis._models.codec import ANYTHING, ListOf
from workapis._models.wire import INTEGER
from workapis._service.service import service
from workapis.options import CallOptions, Strict
from workapis.paging import AsyncPages, Page, Pages, PaginationWarning
from workapis.transport import AsyncTransport, Request, Response
from workapis.unset import UNSET

Walked = Pages[Any] | AsyncPages[Any]

_PARAMETERS = (
    Parameter("page", "page", "query", INTEGER),
    Parameter("size", "size", "query", INTEGER),
    Parameter("word", "word", "query", ANYTHING),
)
_HEADERS = Paging("page", "size", "header", "X-Page", "X-Pages", "X-Records")
_ENVELOPE = Paging("page", "size", "envelope", "/meta/now~1", "/meta/pages", "/meta/total")


def operation(style: str) -> Operation[list[Any]]:
    """Return the operation that lists: of style header, envelope or none."""
    paging = {"header": _HEADERS, "envelope": _ENVELOPE}.get(style)
    return Operation("listThings", "GET", "/t", _PARAMETERS, None, ListOf(ANYTHING), "things", paging=paging)


@dataclass
class Things:
    """The service's side: `ids` are the things, `size` those of a page; what it says of itself may be wrong."""

    driver: str = "sync"
    style: str = "header"
    ids: list[int] = field(default_factory=list)
    size: int = 3
    extra_pages: int = 0
    extra_total: int = 0
    is_stuck: bool = False  # sends the first page whatever is asked for
    is_silent: bool = False  # says no numbers
    asked: list[dict[str, str]] = field(default_factory=list)
    told: list[tuple[int, int, int, tuple[int, ...]]] = field(default_factory=list)
    strict: Strict = False
    lists: ListFormat = field(default_factory=ListFormat)
    options: CallOptions | None = None
    operation: Operation[list[Any]] | None = None
    unset: tuple[str, ...] = ("page", "size", "word")  # arguments that are UNSET unless they are given
    seen: list[Request] = field(default_factory=list)
    transport: AsyncTransport | None = None  # of the async driver; None for one that answers at once
    settings: dict[str, Any] = field(default_factory=dict)
    rate_limit: RateLimit | None = None
    own_limit: RateLimit | None = None  # of the operation alone

    @property
    def pages(self) -> int:
        """The number of pages, by the counts of the service."""
        return max(0, -(-len(self.ids) // self.size) + self.extra_pages)

    def answer(self, request: Request) -> Response:
        """Respond as the service of that style does."""
        query = {key: values[0] for key, values in parse_qs(urlsplit(request.url).query).items()}
        self.seen.append(request)
        self.asked.append(query)
        assert len(self.asked) < 1000, "a walk goes on without end"
        number = 1 if self.is_stuck else int(query.get("page", 1))
        size = min(self.size, int(query.get("size", self.size)))
        ids = self.ids if self.style == "none" else self.ids[(number - 1) * size : number * size]
        total = max(0, len(self.ids) + self.extra_total)
        self.told.append((number, self.pages, total, tuple(ids)))
        body: dict[str, Any] = {"things": [{"id": item} for item in ids]}
        headers = {}
        if self.style == "header" and not self.is_silent:
            headers = {"X-Page": str(number), "X-Pages": str(self.pages), "X-Records": str(total)}
        if self.style == "envelope" and not self.is_silent:
            body["meta"] = {"now/": number, "pages": self.pages, "total": total}
        return Response(200, headers, json.dumps(body).encode())

    def list(self, limit: int | None = None, checkpoint: str | None = None, **arguments: Any) -> Walked:
        given = {**dict.fromkeys(self.unset, UNSET), **arguments}
        what = self.operation or operation(self.style)
        asked = evolve(what, rate_limits=(self.own_limit,)) if self.own_limit else what
        limits = (self.rate_limit,) if self.rate_limit else ()
        made = service(
            Api("small", "Small", "https://small.example", lists=self.lists, rate_limits=limits),
            variables={},
            base_url=None,
            auth=None,
            settings=settings({"strict": self.strict, **self.settings}),
        )
        if self.driver == "sync":
            session = Session(made, Answers(self.answer))
            return Pages(session, asked, given, limit, checkpoint, self.options)
        later = AsyncSession(made, self.transport or AnswersLater(self.answer))
        return AsyncPages(later, asked, given, limit, checkpoint, self.options)


def everything(walked: Walked, stop_after: int | None = None) -> list[int]:
    """Return the ids of all items, or of so many, by iterating."""
    if isinstance(walked, Pages):
        found = []
        for item in walked:
            found.append(item["id"])
            if len(found) == stop_after:
                break
        return found
    return asyncio.run(_everything(walked, stop_after))


async def _everything(walked: AsyncPages[Any], stop_after: int | None) -> list[int]:
    found: list[int] = []
    async for item in walked:
        found.append(item["id"])
        if len(found) == stop_after:
            break
    return found


def pages(walked: Walked) -> list[Page[Any]]:
    async def collected(walked: AsyncPages[Any]) -> list[Page[Any]]:
        return [page async for page in walked.pages()]

    return list(walked.pages()) if isinstance(walked, Pages) else asyncio.run(collected(walked))


def done(outcome: Any) -> Any:
    """Return what a method returned, of either driver."""
    return asyncio.run(outcome) if asyncio.iscoroutine(outcome) else outcome


def drifts(do: Callable[[], Any]) -> tuple[Any, list[str]]:
    """Return what a function returns, and the words of the drift that it warned of."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = do()
    assert all(item.category is PaginationWarning for item in caught)
    return found, [str(item.message) for item in caught]
