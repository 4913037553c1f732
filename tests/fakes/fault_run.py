"""A fake that fails a fifth of the requests by chance, and counts the effects of every call.

Each call sends its own name in the header `X-Call`, so that it is known which call had which effect. A request without
that header, such as that which brings a file to where it is kept, belongs to the call that sent the one before.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from workapis.errors import RequestTimeoutError, TransportError
from workapis.testing import FakeService
from workapis.transport import Response

CALL = "x-call"
WAIT = 0.6  # seconds without an answer over a socket, more than clients of the test wait
_LOGIN = b"<!DOCTYPE html><html><head><title>Log in</title></head><body><form action='/login'></form></body></html>"
_REFUSALS = (
    *(b'{"STATUS":"error","MESSAGE":"no"}', b'{"STATUS":"Error"}', b'"ERROR"', b'"Fail"', b'{"success":false}'),
    *(b'{"errors":["no"]}', b'{"error":"no"}', b'{"success":0}', b'{"STATUS":"FAIL"}'),
)
_REFUSALS_IN_XML = (
    *(b"<response><STATUS>Error</STATUS></response>", b"<STATUS>Fail</STATUS>", b"<error>no</error>"),
    b'<errors type="array"><item>no</item></errors>',
)
# Faults that leave nothing done, and faults of the answer to a request that was done.
BEFORE = (
    *("refused", "dropped", "timeout", "login page", "null", "refusal", "429", "429 with Retry-After", "5xx"),
    *("422", "408", "redirect"),
)
AFTER = ("dropped", "timeout", "truncated", "garbled", "empty", "5xx", "content type", "slow", "repeated page")
MENDED = ("truncated", "garbled", "empty")  # by a second request, if the call is a read


@dataclass(frozen=True)
class Exchange:
    """A request and what happened to it: `fault` is "" if nothing did, `is_done` of a write that was applied."""

    method: str
    url: str
    fault: str = ""
    is_done: bool = False

    def __str__(self) -> str:
        return f"{self.method} {self.url} -> {self.fault or 'fine'}{', applied' if self.is_done else ''}"


@dataclass
class FaultyFake:
    """Stands before what a fake answers with; `rate` is the share of requests that a fault hits.

    Attributes:
        effects: how often a write of a call was applied.
        log: the exchanges of each call.
    """

    service: FakeService
    chance: random.Random
    rate: float = 0.2
    effects: Counter[str] = field(default_factory=Counter)
    log: dict[str, list[Exchange]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Register as the handler of requests, however many come."""
        limit = self.service.plan["words"].pop("rate-limit", {})
        self._refusing = limit.get("status")  # after which a client may know that nothing was done
        pages = (plan.get("pages", {}).get("page") for plan in self.service.plan["operations"].values())
        self._page_keys = {*pages} - {None}
        self._answer = self.service.handle
        self._call = ""
        self.service.handle = self.handle  # type: ignore[method-assign]

    @contextmanager
    def calm(self) -> Iterator[None]:
        """Let nothing fail."""
        rate, self.rate = self.rate, 0.0
        yield
        self.rate = rate

    def handle(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes, patience: Any = None
    ) -> Response:
        """Respond to a request or fail; arguments and errors as of `FakeService.handle`."""
        seconds = None if patience is None else min(patience.part, patience.whole)
        self.service.pass_time(0.05)
        fault, is_late = self._drawn(url)
        if fault in ("null", "refusal") and "authorization" not in headers:
            fault = "login page"  # another host keeps files, whose words those of the API are not
        if fault == "repeated page":
            url = self._first(url)
        call = self._call = headers.get(CALL, self._call)
        seen = Exchange(method, url, fault and f"{fault} {'after' if is_late else 'before'}")
        if fault and not is_late:
            self._note(call, seen)
            return self._undone(fault, seconds, is_xml="xml" in headers.get("accept", ""))
        response = self._answer(method, url, headers, content, patience)
        self._note(call, replace(seen, is_done=method != "GET" and response.status < 300))
        return self._spoilt(fault, response, seconds)

    def _note(self, call: str, seen: Exchange) -> None:
        self.effects[call] += seen.is_done
        self.log.setdefault(call, []).append(seen)

    def _drawn(self, url: str) -> tuple[str, bool]:
        """Return a fault, "" for none, and whether it comes after the effect."""
        is_late = self.chance.random() < 0.5
        fault = self.chance.choice(AFTER if is_late else BEFORE) if self.chance.random() < self.rate else ""
        return ("" if fault == "repeated page" and self._first(url) == url else fault), is_late

    def _first(self, url: str) -> str:
        query = parse_qs(urlsplit(url).query)
        for key in self._page_keys & query.keys():
            url = url.replace(f"{key}={query[key][0]}", f"{key}=1")
        return url

    def _undone(self, fault: str, patience: float | None, *, is_xml: bool) -> Response:
        """Fail before anything is done."""
        if fault in ("refused", "dropped", "timeout"):
            raise self._lost(fault, patience)
        if fault == "login page":
            return Response(200, {"Content-Type": "text/html; charset=utf-8"}, _LOGIN)
        if fault.startswith("429"):
            return Response(429, {"Retry-After": "2"} if fault != "429" else {}, b'{"MESSAGE":"slow down"}')
        if fault == "5xx":
            return self._failing(self.chance.choice((500, 502, 503, 504)))
        if fault == "redirect":
            status = self.chance.choice((301, 302, 303, 307, 308))
            return Response(status, {"Location": "https://login.example/start"}, b"")
        if fault in ("422", "408"):
            return Response(int(fault), {"Content-Type": "application/json"}, b'{"MESSAGE":"no"}')
        if fault == "refusal" and is_xml:
            return Response(200, {"Content-Type": "application/xml"}, self.chance.choice(_REFUSALS_IN_XML))
        body = b"null" if fault == "null" else self.chance.choice(_REFUSALS)
        return Response(200, {"Content-Type": "application/json"}, body)

    def _failing(self, status: int) -> Response:
        return Response(status, {"Content-Type": "text/html"}, b"<h1>sorry</h1>")

    def _lost(self, how: str, patience: float | None) -> TransportError:
        """Return the error of a call without a response, after waiting for it."""
        if how != "timeout":
            return TransportError("no connection", sent=how != "refused")
        if patience is None:  # over a socket
            time.sleep(WAIT)
        self.service.pass_time(patience or 0.0)
        return RequestTimeoutError("no answer in time", sent=True)

    def _spoilt(self, fault: str, response: Response, patience: float | None) -> Response:
        """Fail though the request was done."""
        if fault in ("dropped", "timeout"):
            raise self._lost(fault, patience)
        if fault == "5xx":
            return self._failing(self.chance.choice([item for item in (500, 502, 503, 504) if item != self._refusing]))
        if fault == "slow":
            late = self.chance.uniform(1, 100)
            if patience is not None and late > patience:
                raise self._lost("timeout", patience)
            self.service.pass_time(late)
        if fault == "content type":
            return Response(response.status, {**response.headers, "Content-Type": "text/plain"}, response.content)
        content = response.content
        spoilt = {"truncated": content[: len(content) // 2], "garbled": content.replace(b'"', b"\x00", 1), "empty": b""}
        return Response(response.status, response.headers, spoilt.get(fault, content))
