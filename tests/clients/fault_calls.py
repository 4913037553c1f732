"""Calls of the fault run over all four APIs, and the laws that each call is judged by."""

from __future__ import annotations

import asyncio
import datetime as dt
import random
import warnings
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from tests.fakes.fault_run import CALL, MENDED, Exchange, FaultyService
from workapis.errors import DeadlineError, DecodeError, WorkAPIsError
from workapis.options import CallOptions, RetryPolicy
from workapis.paging import AsyncPages, Pages, PaginationWarning
from workapis.teampulse import AsyncTeamPulse, TeamPulse
from workapis.teampulse.models import TaskKey, UserKey
from workapis.teamwork_live import AsyncTeamworkLive, TeamworkLive
from workapis.teamwork_projects import AsyncTeamworkProjects, TeamworkProjects
from workapis.webwork import AsyncWebWork, WebWork

Kind = Literal["read", "list", "create", "write", "delete"]
Call = Callable[[Any, int, str, CallOptions], Any]


@dataclass(frozen=True)
class Operation:
    """A method of a client.

    Attributes:
        shelf: the shelf of the service that it is about; its first part is the API.
        call: calls it with the client, the number of a thing, a text and the options of the call.
        is_safe: whether its documentation says that a second request has the effect of one.
    """

    shelf: str
    kind: Kind
    call: Call
    is_safe: bool = False


def _hours(text: str) -> dict[str, Any]:
    day = dt.date(2026, 1, 1)
    return {"date": day, "hours": 1.0, "task": TaskKey(id=1), "user": UserKey(id=1), "type": "Billable", "note": text}


_P, _T, _W, _E, _L = "tw/projects", "tw/tags", "ww/projects", "tp/timeentries", "live/things"
OPERATIONS = (
    Operation(_P, "read", lambda c, n, t, o: c.projects.get(n, options=o)),
    Operation(_P, "list", lambda c, n, t, o: c.projects.list(page_size=5, options=o)),
    Operation(_P, "create", lambda c, n, t, o: c.projects.create(name=t, options=o)),
    Operation(_P, "write", lambda c, n, t, o: c.projects.update(n, name=t, options=o)),
    Operation(_P, "write", lambda c, n, t, o: c.projects.star(n, options=o), is_safe=True),
    Operation(_P, "delete", lambda c, n, t, o: c.projects.delete(n, options=o)),
    Operation(_T, "read", lambda c, n, t, o: c.tags.get(n, options=o)),
    Operation(_T, "list", lambda c, n, t, o: c.tags.list(options=o)),
    Operation(_T, "create", lambda c, n, t, o: c.tags.create(name=t, options=o)),
    Operation(_T, "write", lambda c, n, t, o: c.tags.update(n, name=t, options=o)),
    Operation(_T, "delete", lambda c, n, t, o: c.tags.delete(n, options=o)),
    Operation("tw/pendingfiles", "create", lambda c, n, t, o: c.files.send_classic(_file(t), options=o)),
    Operation(_W, "read", lambda c, n, t, o: c.projects.get(n, workspace_id=1, options=o)),
    Operation(_W, "list", lambda c, n, t, o: c.projects.list(workspace_id=1, per_page=5, options=o)),
    Operation(_W, "create", lambda c, n, t, o: c.projects.create(workspace_id=1, name=t, options=o)),
    Operation(_W, "write", lambda c, n, t, o: c.projects.update(n, workspace_id=1, name=t, options=o)),
    Operation(_W, "delete", lambda c, n, t, o: c.projects.delete(n, workspace_id=1, options=o)),
    Operation(_E, "read", lambda c, n, t, o: c.time_entries.get(n, options=o)),
    Operation(_E, "list", lambda c, n, t, o: c.time_entries.list(options=o)),
    Operation(_E, "create", lambda c, n, t, o: c.time_entries.create(**_hours(t), options=o)),
    Operation(_E, "write", lambda c, n, t, o: c.time_entries.update(n, iversion=0, **_hours(t), options=o)),
    Operation(_L, "read", lambda c, n, t, o: c.resources.retrieve(f"things/{n}", options=o)),
    Operation(_L, "create", lambda c, n, t, o: c.resources.create("things", body={"name": t}, options=o)),
    Operation(_L, "write", lambda c, n, t, o: c.resources.modify(f"things/{n}", body={"name": t}, options=o)),
    Operation(_L, "delete", lambda c, n, t, o: c.resources.delete(f"things/{n}", options=o)),
)
ATTEMPTS = 4
LAWS = (
    "writes applied twice",
    "writes lost without an error",
    "failed writes that do not say whether they may have been applied",
    "applied writes that are said not to be",
    "exceptions outside the tree",
    "incomplete lists without a word",
    "lists with an item twice without a word",
    "reads of something else",
    "reads not repeated after a spoilt body",
)


def _file(text: str) -> Any:
    from workapis.uploads import Upload

    return Upload(text.encode(), name="a.txt")


def clients(base_url: str, driver: str, **options: Any) -> Mapping[str, Any]:
    """Return a client of each API, by the first part of a shelf; all of them below one URL."""
    common: dict[str, Any] = {"limit": False, "allow_http": True, "retry": RetryPolicy(attempts=ATTEMPTS), **options}
    is_sync = driver == "sync"
    teamwork = (TeamworkProjects if is_sync else AsyncTeamworkProjects)(
        base_url=f"{base_url}/tw", api_key="key", **common
    )
    webwork = (WebWork if is_sync else AsyncWebWork)(base_url=f"{base_url}/ww/api/v2", token="token", **common)
    pulse = (TeamPulse if is_sync else AsyncTeamPulse)(base_url=f"{base_url}/tp/api", access_token="token", **common)
    live = (TeamworkLive if is_sync else AsyncTeamworkLive)(
        base_url=f"{base_url}/live", email="a@b.example", api_key="key", **common
    )
    return {"tw": teamwork, "ww": webwork, "tp": pulse, "live": live}


@dataclass
class Ended:
    """How a call ended, and what the service knows of it."""

    name: str
    operation: Operation
    value: Any
    error: BaseException | None
    drift: list[str]
    effects: int
    exchanges: list[Exchange]
    expected: Any  # of a read, the text; of a list, the numbers

    @property
    def is_write(self) -> bool:
        """Whether the call changes something."""
        return self.operation.kind not in ("read", "list")

    def __str__(self) -> str:
        """Show what happened."""
        what = f"{self.name} {self.operation.kind} of {self.operation.shelf}"
        steps = "; ".join(
            f"{each.asked.method} {each.asked.target} -> {each.fault or 'fine'}{', applied' if each.is_done else ''}"
            for each in self.exchanges
        )
        applied = getattr(self.error, "may_have_been_applied", "not said")
        end = f"{self.error!r}, may_have_been_applied {applied}" if self.error else f"returned {self.value!r}"
        return f"{what}: {steps}; {end}; drift {self.drift}"


def may_have_been_applied(error: BaseException | None) -> object:
    """Return the answer of an error, None if it has none."""
    return getattr(error, "may_have_been_applied", None)


def broken(ended: Ended) -> list[str]:
    """Return the names of the laws that a call broke."""
    error, faults = ended.error, list[str]()
    if error is not None and not isinstance(error, WorkAPIsError):
        faults.append("exceptions outside the tree")
    if ended.is_write:
        faults += _broken_by_write(ended)
    elif error is None:
        if ended.operation.kind == "list" and not ended.drift:
            faults += ["incomplete lists without a word"] if set(ended.expected) - set(ended.value) else []
            faults += ["lists with an item twice without a word"] if len(ended.value) > len(set(ended.value)) else []
        # None is what a reader gets of an object without the key, which is drift and no lie.
        if ended.operation.kind == "read" and ended.value not in (ended.expected, None):
            faults.append("reads of something else")
    elif _is_given_up(ended):
        faults.append("reads not repeated after a spoilt body")
    return faults


def _broken_by_write(ended: Ended) -> list[str]:
    error, faults = ended.error, list[str]()
    if ended.effects > 1 and not ended.operation.is_safe:
        faults.append("writes applied twice")
    if error is None:
        return faults + (["writes lost without an error"] if not ended.effects else [])
    said = may_have_been_applied(error)
    if not isinstance(said, bool):
        faults.append("failed writes that do not say whether they may have been applied")
    elif not said and ended.effects:
        faults.append("applied writes that are said not to be")
    return faults


def _is_given_up(ended: Ended) -> bool:
    """Return whether a read ended with the first body that was spoilt in a way that a second request mends."""
    is_mended = ended.exchanges[-1].fault.partition(" ")[0] in MENDED
    last = [each for each in ended.exchanges if each.asked.target == ended.exchanges[-1].asked.target]
    return is_mended and isinstance(ended.error, DecodeError) and len(last) < ATTEMPTS


@dataclass
class Run:
    """Calls one after the other, drawn from a seed, against one service."""

    service: FaultyService
    clients: Mapping[str, Mapping[str, Any]]  # by driver
    runner: asyncio.Runner
    counts: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    shown: list[str] = field(default_factory=list)

    def call(self, index: int, chance: random.Random) -> None:
        """Make one call and judge it."""
        operation, driver = chance.choice(OPERATIONS), chance.choice(("sync", "async"))
        self.service.keep(operation.shelf, 24)
        things = self.service.shelf(operation.shelf)
        if operation.kind == "delete" and len(things) < 3:
            return
        name = f"call-{index}"
        number = chance.choice(list(things))
        expected: Any = things[number] if operation.kind == "read" else sorted(things)
        client = self.clients[driver][operation.shelf.partition("/")[0]]
        options = CallOptions(headers={CALL: name})
        value, error, drift = self._ended(lambda: operation.call(client, number, name, options), operation)
        exchanges = self.service.log.pop(name, [])
        ended = Ended(name, operation, value, error, drift, self.service.effects[name], exchanges, expected)
        self._count(ended)

    def _ended(self, call: Callable[[], Any], operation: Operation) -> tuple[Any, BaseException | None, list[str]]:
        value, error = None, None
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                value = _plain(self._got(call()), operation.kind)
            except Exception as caught_error:
                error = caught_error
        return value, error, [str(item.message) for item in caught if item.category is PaginationWarning]

    def _got(self, outcome: Any) -> Any:
        if isinstance(outcome, Pages):
            return list(outcome)
        if isinstance(outcome, AsyncPages):
            return self.runner.run(_collected(outcome))
        return self.runner.run(outcome) if asyncio.iscoroutine(outcome) else outcome

    def _count(self, ended: Ended) -> None:
        counts, error = self.counts, ended.error
        counts["calls"] += 1
        counts["requests"] += len(ended.exchanges)
        counts["faults"] += sum(1 for each in ended.exchanges if each.fault)
        counts["writes" if ended.is_write else "reads"] += 1
        counts["lists"] += ended.operation.kind == "list"
        counts["calls past their deadline"] += isinstance(error, DeadlineError)
        if error is not None and ended.is_write:
            counts["failed writes"] += 1
            said = may_have_been_applied(error)
            counts["failed writes that may have been applied"] += said is True
            counts["of these that were"] += said is True and ended.effects > 0
        if not ended.is_write:
            counts["failed reads"] += error is not None
            counts["reads that end in DecodeError"] += isinstance(error, DecodeError)
            counts["lists with a warning"] += bool(ended.drift)
        for fault in broken(ended):
            self.faults[fault] += 1
            if self.faults[fault] <= 4:
                self.shown.append(f"{fault}: {ended}")


async def _collected(items: AsyncPages[Any]) -> list[Any]:
    return [item async for item in items]


def _plain(value: Any, kind: Kind) -> Any:
    """Return of a list the sorted numbers, of a read the text, of a write the value."""
    if kind == "list":
        return sorted(item.id for item in value)
    if kind != "read" or value is None:
        return value
    raw = value if isinstance(value, dict) else getattr(value, "raw", {})
    return raw.get("name", raw.get("note"))
