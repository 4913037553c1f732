"""A service with state behind all four APIs, which counts the effects of every call and fails at a fifth of requests.

Each call sends its own name in the header `X-Call`, so that the service knows which call had which effect.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from workapis.errors import DeadlineError, RequestTimeoutError, TransportError
from workapis.options import Clock
from workapis.transport import Request, Response

CALL = "x-call"
PER_PAGE = 5
_TARGET = re.compile(r"/(?P<room>tw|ww/api/v2|tp/api|live)/(?P<shelf>\w+)(?:/(?P<id>\d+))?(?:/star)?(?:\.json)?")
_LOGIN = b"<!DOCTYPE html><html><head><title>Log in</title></head><body><form action='/login'></form></body></html>"
_REFUSALS = (
    *('{"STATUS":"error","MESSAGE":"no"}', '{"STATUS":"Error"}', '"ERROR"', '"Fail"', '{"success":false}'),
    *('{"errors":["no"]}', '{"error":"no"}', '{"success":0}', '{"STATUS":"FAIL"}'),
)
# Faults that leave nothing done, and faults of the answer to a request that was done.
BEFORE = (
    *("refused", "dropped", "timeout", "login page", "null", "refusal", "429", "429 with Retry-After", "5xx"),
    *("422", "408", "redirect"),
)
AFTER = ("dropped", "timeout", "truncated", "garbled", "empty", "5xx", "content type", "slow", "repeated page")
MENDED = ("truncated", "garbled", "empty")  # by a second request, if the call is a read


@dataclass(frozen=True)
class Lost:
    """No answer: "refused" before anything was sent, "dropped" or a "timeout" after it."""

    how: str


@dataclass(frozen=True)
class Asked:
    """A request as the service sees it."""

    method: str
    target: str
    call: str


@dataclass(frozen=True)
class Exchange:
    """What a call asked and what happened to it; `fault` is "" if nothing did."""

    asked: Asked
    fault: str
    is_done: bool


@dataclass
class SimulatedTime:
    """A clock that sleeping and slow answers move."""

    now: float = 1_000_000.0

    def clock(self, chance: random.Random) -> Clock:
        """Return the clock for the settings of a client."""

        def sleep(seconds: float) -> None:
            self.now += seconds

        async def async_sleep(seconds: float) -> None:
            sleep(seconds)

        return Clock(lambda: self.now, lambda: self.now, sleep, async_sleep, chance.random)


@dataclass
class FaultyService:
    """Shelves of things by number, the effects of each call, and the chance by which it fails.

    Attributes:
        effects: how often a write of a call was applied.
        log: the exchanges of each call.
        rate: the share of requests that a fault hits.
    """

    chance: random.Random
    time: SimulatedTime = field(default_factory=SimulatedTime)
    rate: float = 0.2
    shelves: dict[str, dict[int, str]] = field(default_factory=dict)
    effects: Counter[str] = field(default_factory=Counter)
    log: dict[str, list[Exchange]] = field(default_factory=dict)
    last_id: int = 100

    def shelf(self, name: str) -> dict[int, str]:
        """Return the things of a shelf, such as `tw/projects`, by number."""
        if name not in self.shelves:
            self.shelves[name] = {}
            for _ in range(2 * PER_PAGE + 2):
                self._put(self.shelves[name], "first")
        return self.shelves[name]

    def keep(self, name: str, most: int) -> None:
        """Take the oldest things off a shelf, so that it stays short."""
        things = self.shelf(name)
        for number in list(things)[: max(len(things) - most, 0)]:
            del things[number]

    def _put(self, things: dict[int, str], text: str) -> int:
        self.last_id += 1
        things[self.last_id] = text
        return self.last_id

    def answer(self, asked: Asked) -> Response | Lost:
        """Answer a request, or fail."""
        self.time.now += 0.05
        is_late = self.chance.random() < 0.5
        fault = self.chance.choice(AFTER if is_late else BEFORE) if self.chance.random() < self.rate else ""
        if fault == "repeated page" and self._page(asked) < 2:
            fault = ""
        if fault == "5xx" and is_late and asked.target.startswith("/live"):
            fault = ""  # whose 503 is documented to say that nothing was done
        before = self.effects[asked.call]
        response = self._answered(asked, fault, is_late=is_late)
        when = " after" if is_late else " before"
        exchange = Exchange(asked, fault and fault + when, self.effects[asked.call] > before)
        self.log.setdefault(asked.call, []).append(exchange)
        return response

    def _answered(self, asked: Asked, fault: str, *, is_late: bool) -> Response | Lost:
        if not fault:
            return self._done(asked)
        if not is_late:
            return self._undone(fault)
        return self._spoilt(fault, self._done(asked, shown=1 if fault == "repeated page" else None))

    def _undone(self, fault: str) -> Response | Lost:
        """Fail before anything is done."""
        if fault in ("refused", "dropped", "timeout"):
            return Lost(fault)
        if fault == "login page":
            return Response(200, {"Content-Type": "text/html; charset=utf-8"}, _LOGIN)
        if fault.startswith("429"):
            return Response(429, {"Retry-After": "2"} if fault != "429" else {}, b'{"MESSAGE":"slow down"}')
        if fault == "5xx":
            return self._failing()
        if fault == "redirect":
            status = self.chance.choice((301, 302, 303, 307, 308))
            return Response(status, {"Location": "https://login.example/start"}, b"")
        if fault in ("422", "408"):
            return Response(int(fault), {"Content-Type": "application/json"}, b'{"MESSAGE":"no"}')
        body = "null" if fault == "null" else self.chance.choice(_REFUSALS)
        return Response(200, {"Content-Type": "application/json"}, body.encode())

    def _failing(self) -> Response:
        return Response(self.chance.choice((500, 502, 503, 504)), {"Content-Type": "text/html"}, b"<h1>sorry</h1>")

    def _spoilt(self, fault: str, response: Response) -> Response | Lost:
        """Fail though the request was done."""
        if fault in ("dropped", "timeout"):
            return Lost(fault)
        if fault == "5xx":
            return self._failing()
        if fault == "slow":
            self.time.now += self.chance.uniform(1, 600)
        if fault == "content type":
            return Response(response.status, {**response.headers, "content-type": "text/plain"}, response.content)
        content = response.content
        spoilt = {"truncated": content[: len(content) // 2], "garbled": content.replace(b'"', b"\x00", 1), "empty": b""}
        return Response(response.status, response.headers, spoilt.get(fault, content))

    def _page(self, asked: Asked) -> int:
        query = parse_qs(urlsplit(asked.target).query)
        return int(query.get("page", ["0"])[0])

    def _done(self, asked: Asked, shown: int | None = None) -> Response:
        """Do what was asked for, and answer as the API does; `shown` is the page to send in the place of that asked."""
        url = urlsplit(asked.target)
        found = _TARGET.fullmatch(url.path)
        assert found, asked
        name = f"{found['room'].partition('/')[0]}/{found['shelf']}"
        things, number = self.shelf(name), int(found["id"] or 0)
        if number and number not in things:
            return _json(404, {"MESSAGE": "not found"})
        if asked.method == "GET" and not number:
            return self._list(name, shown or max(self._page(asked), 1), asked)
        if asked.method != "GET":
            self.effects[asked.call] += 1
        if asked.method == "POST":
            number = self._put(things, asked.call)
        elif asked.method == "DELETE":
            del things[number]
        elif asked.method == "PUT":
            things[number] = asked.call
        return _REPLIES[name.partition("/")[0]](self, name, asked.method, number)

    def _list(self, name: str, page: int, asked: Asked) -> Response:
        things = [record(name, number, text) for number, text in self.shelf(name).items()]
        pages = -(-len(things) // PER_PAGE)
        chosen = things[(page - 1) * PER_PAGE : page * PER_PAGE]
        if name.startswith("tw/"):
            headers = {"X-Page": str(page), "X-Pages": str(pages), "X-Records": str(len(things))}
            return _json(200, {"STATUS": "OK", name[3:]: chosen}, headers)
        if name.startswith("ww/"):
            numbers = {"current_page": page, "last_page": pages, "total": len(things)}
            return _json(200, {"success": True, "data": chosen, "meta": {"pagination": numbers}})
        path = urlsplit(asked.target).path
        more = {"Link": f'<{path}?page={page + 1}>; rel="next"'} if page < pages else {}
        return _json(200, chosen, more)


def record(name: str, number: int, text: str) -> dict[str, Any]:
    """Return a thing of a shelf as the API writes it."""
    if name == "tp/timeentries":
        who = {"id": 1, "name": "Ann"}
        more = {"date": "2026-01-01", "hours": 1, "type": "Billable", "user": who, "task": who, "iversion": 0}
        return {"id": number, "note": text, **more}
    return {"id": str(number) if name.startswith("tw/") else number, "name": text}


def _json(status: int, body: object, headers: Mapping[str, str] | None = None) -> Response:
    return Response(status, {"Content-Type": "application/json", **(headers or {})}, json.dumps(body).encode())


def _projects_reply(service: FaultyService, name: str, method: str, number: int) -> Response:
    if method == "GET":
        return _json(200, {"STATUS": "OK", name[3:-1]: record(name, number, service.shelf(name)[number])})
    if name == "tw/pendingfiles":
        return _json(201, {"pendingFile": {"ref": f"tf_{number}"}})
    if method == "POST":
        return _json(201, {"STATUS": "OK", "id": str(number)}, {"id": str(number)})
    if name == "tw/tags" and method == "PUT":
        return _json(200, {"STATUS": "OK", "id": str(number)})
    plain = ('{"STATUS":"OK"}', '{"STATUS":"ok"}', '{"STATUS": "success"}', "{}", "")
    return Response(200, {"Content-Type": "application/json"}, service.chance.choice(plain).encode())


def _webwork_reply(service: FaultyService, name: str, method: str, number: int) -> Response:
    if method in ("GET", "POST"):
        return _json(200, {"success": True, "data": record(name, number, service.shelf(name)[number])})
    return _json(200, {"success": True, "message": "done"})


def _teampulse_reply(service: FaultyService, name: str, method: str, number: int) -> Response:
    return _json(201 if method == "POST" else 200, record(name, number, service.shelf(name)[number]))


def _live_reply(service: FaultyService, name: str, method: str, number: int) -> Response:
    return _json(200, record(name, number, service.shelf(name).get(number, "gone")))


_REPLIES: Mapping[str, Callable[[FaultyService, str, str, int], Response]] = {
    "tw": _projects_reply,
    "ww": _webwork_reply,
    "tp": _teampulse_reply,
    "live": _live_reply,
}


def sent_by(service: FaultyService, request: Request) -> Response:
    """Answer a request in this process, as a transport does."""
    url = urlsplit(request.url)
    target = url.path + (f"?{url.query}" if url.query else "")
    begin = service.time.now
    answer = service.answer(Asked(request.method, target, request.headers.get(CALL, "")))
    if request.seconds_left is not None and service.time.now - begin > request.seconds_left:
        raise DeadlineError("the answer comes too late")
    if isinstance(answer, Response):
        return answer
    if answer.how == "timeout":
        raise RequestTimeoutError("no answer in time")
    raise TransportError("no connection", sent=answer.how != "refused")


@dataclass(frozen=True)
class Sends:
    """A transport to the service in this process."""

    service: FaultyService

    def send(self, request: Request) -> Response:
        """Send a request."""
        return sent_by(self.service, request)


@dataclass(frozen=True)
class SendsLater:
    """The same for asyncio."""

    service: FaultyService

    async def send(self, request: Request) -> Response:
        """Send a request."""
        return sent_by(self.service, request)
