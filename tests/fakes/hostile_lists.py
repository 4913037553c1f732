"""Lists of the public clients over a hostile service, each with the form of its responses."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from functools import cache
from typing import Any

from attrs import evolve

from tests.fakes.transports import Answer, answers
from workapis._api.api import Api
from workapis._api.operation import Operation, Paging, Parameter
from workapis._client.keywords import settings
from workapis._client.session import AsyncSession, Session
from workapis._models.codec import ANYTHING, ListOf
from workapis._models.wire import INTEGER
from workapis._service.service import service
from workapis.options import Clock
from workapis.paging import AsyncPages, Pages
from workapis.teampulse import AsyncTeamPulse, TeamPulse
from workapis.teamwork_projects import AsyncTeamworkProjects, TeamworkProjects
from workapis.transport import AsyncTransport, Request, Response
from workapis.unset import UNSET
from workapis.webwork import AsyncWebWork, WebWork

Walked = Pages[Any] | AsyncPages[Any]


async def _no_sleep(_seconds: float) -> None:
    return None


def _still() -> Clock:
    return Clock(lambda: 0.0, lambda: 0.0, lambda _: None, _no_sleep, lambda: 0.5)


class _Stage:
    """The responses of a stage, until another is on it."""

    def __init__(self) -> None:
        self.answer: Answer | None = None

    def reply(self, request: Request) -> Response:
        assert self.answer is not None
        return self.answer(request)


STAGE = _Stage()


@contextmanager
def answering(answer: Answer) -> Iterator[None]:
    """Let a function handle the requests of all clients of this module."""
    STAGE.answer = answer
    try:
        yield
    finally:
        STAGE.answer = None


@cache
def client(api: str, driver: str, strict: Any = False) -> Any:
    """Return a client of an API whose requests go to the current hostile service."""
    common: dict[str, Any] = {"clock": _still(), "limit": False, "strict": strict}
    common["transport"] = answers(driver, STAGE.reply)
    is_sync = driver == "sync"
    if api == "small":
        return _SmallClient(common.pop("transport"), common, is_sync)
    if api == "teamwork_projects":
        return (TeamworkProjects if is_sync else AsyncTeamworkProjects)(site="acme", api_key="key", **common)
    if api == "webwork":
        return (WebWork if is_sync else AsyncWebWork)(token="token", **common)
    kind = TeamPulse if is_sync else AsyncTeamPulse
    return kind(base_url="http://pulse.example/api", access_token="token", allow_http=True, **common)


class _SmallClient:
    """Lists in the dialects that none of the APIs has, by what would be generated for them."""

    def __init__(self, transport: Any, keywords: dict[str, Any], is_sync: bool) -> None:
        api = Api("small", "Small", "https://small.example")
        self.made = service(api, variables={}, base_url=None, auth=None, settings=settings(keywords))
        self.transport = transport
        self.is_sync = is_sync

    def with_options(self, transport: AsyncTransport) -> _SmallClient:
        """Return the same client over another transport."""
        other = copy(self)
        other.transport = transport
        return other

    def list(self, paging: Paging, size: int | None, limit: int | None = None, checkpoint: str | None = None) -> Walked:
        what = _LIST if paging.place == "envelope" else evolve(_LIST, envelope="")
        kind, session = (Pages, Session) if self.is_sync else (AsyncPages, AsyncSession)
        given = {"size": UNSET if size is None else size, "word": "a&b"}
        made: Any = kind
        walked: Walked = made(
            session(self.made, self.transport), evolve(what, paging=paging), given, limit, checkpoint, None
        )
        return walked


_LIST: Operation[list[Any]] = Operation(
    "listThings",
    "GET",
    "/things",
    (
        Parameter("offset", "offset", "query", INTEGER),
        Parameter("size", "size", "query", INTEGER),
        Parameter("cursor", "cursor", "query", ANYTHING),
        Parameter("word", "word", "query", ANYTHING),
    ),
    reply=ListOf(ANYTHING),
    envelope="data",
)
_DAY = dt.date(2026, 1, 1)


@dataclass(frozen=True)
class Surface:
    """A list method, and where its replies have items and numbers.

    Attributes:
        api: the slug of the API.
        call: calls the method of a client; takes the size of a page, None for the default, and more keywords.
        envelope: the key of the items, "" for a root array.
        place: "headers", or the path of the object with the numbers, or "" if the API names no numbers.
        is_declared: whether the documentation says that the list has pages.
        page: the query parameter with the number of the page, "" if none is known.
        size: the query parameter with the size of a page.
        is_numbered: whether an id is a number in JSON; else it is a string of digits.
        by: what a page is asked for by: "number", "offset", "cursor" or "link".
        next: the key or header with the cursor or URL of the next page, "" for the header `Link`.
        tells: which numbers replies have.
        has_more: whether replies say, under `more`, whether there are more items.
    """

    api: str
    call: Callable[..., Walked]
    envelope: str
    place: str
    is_declared: bool = True
    page: str = "page"
    size: str = ""
    is_numbered: bool = False
    by: str = "number"
    next: str = ""
    tells: tuple[str, ...] = ("number", "pages", "total")
    has_more: bool = False


def _small(paging: Paging) -> Surface:
    """Return the surface of a list in a dialect that none of the APIs has."""

    def call(client: Any, size: int | None = None, **more: Any) -> Walked:
        walked: Walked = client.list(paging, size, **more)
        return walked

    is_root = paging.place == "header"
    return Surface(
        "small",
        call,
        envelope="" if is_root else "data",
        place=("headers" if is_root else "meta") if paging.total else "",
        page=paging.page,
        size=paging.size,
        is_numbered=True,
        by=paging.by,
        next=paging.next.removeprefix("/"),
        tells=("total",) if paging.total else (),
        has_more=bool(paging.more),
    )


def _sized(method: str, argument: str, **fixed: Any) -> Callable[..., Walked]:
    resource, name = method.split(".")

    def call(client: Any, size: int | None = None, **more: Any) -> Walked:
        chosen = {argument: size} if argument and size is not None else {}
        walked: Walked = getattr(getattr(client, resource), name)(**fixed, **chosen, **more)
        return walked

    return call


_WORKSPACE = {"workspace_id": 1}
_DAYS = {"date_from": _DAY, "date_to": _DAY}
SURFACES: Mapping[str, Surface] = {
    "projects": Surface(
        "teamwork_projects", _sized("projects.list", "page_size"), "projects", "headers", size="pageSize"
    ),
    "tasks": Surface("teamwork_projects", _sized("tasks.list", "page_size"), "todo-items", "headers", size="pageSize"),
    "messages": Surface("teamwork_projects", _sized("messages.list", ""), "posts", "headers", False),
    "tags": Surface("teamwork_projects", _sized("tags.list", ""), "tags", "headers", False),
    "workspace projects": Surface(
        "webwork",
        _sized("projects.list", "per_page", **_WORKSPACE),
        "data",
        "meta/pagination",
        size="per_page",
        is_numbered=True,
    ),
    "contracts": Surface(
        "webwork",
        _sized("contracts.list", "per_page", **_WORKSPACE),
        "data",
        "pagination",
        size="per_page",
        is_numbered=True,
    ),
    "time requests": Surface(
        "webwork", _sized("time_requests.list", "", **_WORKSPACE, **_DAYS), "data", "meta/pagination", False
    ),
    "users": Surface("teampulse", _sized("users.list", ""), "", "", False, page="", is_numbered=True),
    "by offset": _small(Paging("offset", "size", "envelope", total="/meta/total", by="offset")),
    "by offset, array": _small(Paging("offset", "size", "header", total="X-Records", by="offset")),
    "by offset, untold": _small(Paging("offset", "", "header", by="offset")),
    "by cursor": _small(Paging("cursor", "size", "envelope", by="cursor", next="/next")),
    "by cursor, array": _small(Paging("cursor", "size", "header", total="X-Records", by="cursor", next="X-Next")),
    "by cursor, more": _small(
        Paging("cursor", "size", "envelope", total="/meta/total", by="cursor", next="/next", more="/more")
    ),
    "by url": _small(Paging("", "size", "envelope", by="link", next="/next")),
    "by url, total": _small(Paging("", "", "envelope", total="/meta/total", by="link", next="/next", more="/more")),
    "by url, array": _small(Paging("", "size", "header", by="link")),
    "by offset, more": _small(Paging("offset", "size", "envelope", by="offset", more="/more")),
}


def labels(walked: Walked, stop_after: int | None, found: list[str], run: Callable[[Any], Any]) -> None:
    """Iterate over a list, all of it or so many items, and append the label of each item to `found`."""
    if isinstance(walked, Pages):
        for item in walked:
            found.append(_label(item))
            if len(found) == stop_after:
                return
        return
    run(_labels(aiter(walked), stop_after, found))


async def _labels(items: AsyncIterator[Any], stop_after: int | None, found: list[str]) -> None:
    async for item in items:
        found.append(_label(item))
        if len(found) == stop_after:
            return


def _label(item: Any) -> str:
    label: str = (item if isinstance(item, dict) else item.raw)["label"]
    return label
