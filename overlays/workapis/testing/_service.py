"""A fake of a service: answers requests by the generated plan of its API, keeps records, remembers what was asked."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import threading
import time
from collections import deque
from collections.abc import Collection, Mapping
from importlib import import_module, resources
from typing import Any, Final, TextIO
from urllib.parse import parse_qsl, urlsplit

from workapis._fake import xml
from workapis._fake.acts import Acts, Incoming, Refusal
from workapis._fake.deviations import KINDS, deviated
from workapis._fake.files import PLACE
from workapis._fake.replies import Answer, Replies
from workapis._fake.routes import Route, Routes
from workapis._fake.schema import MISSING, Schemas
from workapis._fake.seeds import put_documented, put_made_up
from workapis._fake.store import Store
from workapis.errors import TransportError
from workapis.options import Clock
from workapis.testing._faults import ScriptedFault, known
from workapis.testing._received import Received, Seen
from workapis.testing._records import Adder, Kept
from workapis.transport import AsyncTransport, Request, Response, Transport

_START: Final = dt.datetime(2026, 1, 5, 9, tzinfo=dt.UTC)
_TYPES: Final = {"json": "application/json", "xml": "application/xml"}


class FakeService:
    """A service that keeps what is written to it; made by `workapis.testing.fake`.

    Attributes:
        base_url: where it is.
        slept: the seconds that clients of `client()` waited; none of them was slept.
        slow_by: the seconds that answers were delayed, as scripted.
        log: what was asked, in order.
        api: the name of the API.
        plan: what is known of it, as generated.
    """

    def __init__(
        self, api: str, *, documented: bool = False, records: int = 0, seed: int = 0, deviate: Collection[str] = ()
    ) -> None:
        """Take the name of the API, that of its package, and what is there from the beginning; see `fake`."""
        text = resources.files(f"workapis_generated.{api}").joinpath("fake.json").read_bytes()
        self._kinds = [known(kind, KINDS, "deviation") for kind in deviate]
        self.api: str = api
        self.plan: Mapping[str, Any] = json.loads(text)
        self.base_url: str = f"https://fake.invalid{self.plan['base']}"
        self.slept: list[float] = []
        self.slow_by: float = 0.0
        self._serves = False
        self._now = 0.0
        self._began: float | None = None
        self._lock = threading.RLock()
        self._routes = Routes(self.plan)
        self._store = Store(self.plan["names"], self.now)
        schemas = Schemas(self.plan["schemas"])
        self._acts = Acts(self.plan, schemas, self._store)
        self._replies = Replies(self.plan, schemas, self._store)
        if documented:
            put_documented(self._store, self.plan, schemas)
        if records:
            put_made_up(self._store, self.plan, schemas, records, seed)
        self._faults: list[ScriptedFault] = []
        self._sent = deque[float]()
        self._locked_until = 0.0
        self._broke: Exception | None = None
        self._open: list[Any] = []
        self.log: list[Seen] = []

    # Time, which passes by waiting alone.

    def now(self) -> dt.datetime:
        """Return the time of the service."""
        return _START + dt.timedelta(seconds=self._seconds())

    def live(self) -> None:
        """Let time pass as everywhere, for whoever does not wait by the clock of the service."""
        self._began = time.monotonic()

    def _seconds(self) -> float:
        return self._now + (0.0 if self._began is None else time.monotonic() - self._began)

    def pass_time(self, seconds: float) -> None:
        """Let time pass, for the service and for the clients of `client()`."""
        self._now += seconds

    def clock(self) -> Clock:
        """Return the clock of the service; who sleeps by it goes on at once."""

        def sleep(seconds: float) -> None:
            self.slept.append(seconds)
            self.pass_time(seconds)

        async def async_sleep(seconds: float) -> None:
            sleep(seconds)
            await asyncio.sleep(0)

        return Clock(self._seconds, lambda: self.now().timestamp(), sleep, async_sleep, lambda: 1.0)

    # Who asks.

    def listens_at(self, origin: str) -> None:
        """Learn where the server is that hands its requests on to this fake."""
        self.base_url = f"{origin}{self.plan['base']}"
        self._serves = True

    def client(self, **settings: Any) -> Any:
        """Return a sync client of the service, ready, with its clock; `settings` are those of the client."""
        return self._made(self.plan["client"], settings, None if self._serves else self.transport())

    def async_client(self, **settings: Any) -> Any:
        """Return an async client of the service, as `client()` does."""
        return self._made(f"Async{self.plan['client']}", settings, None if self._serves else self.async_transport())

    def _made(self, name: str, settings: Mapping[str, Any], transport: Any) -> Any:
        kind = getattr(import_module(f"workapis.{self.api}"), name)
        credentials = {} if self._is_told(settings) else self.credentials
        known_ = {"base_url": self.base_url, "clock": self.clock(), **credentials}
        if transport is not None:
            known_["transport"] = transport
        client = kind(**{**known_, **settings})
        self._open.append(client)
        return client

    def _is_told(self, settings: Mapping[str, Any]) -> bool:
        return any(
            isinstance(item, dict) and item.get("argument") in settings
            for scheme in self.plan["words"]["auth"]
            for item in scheme.values()
        )

    @property
    def credentials(self) -> dict[str, str]:
        """Arguments of a client that the service lets in: it takes any that have the right form."""
        for scheme in self.plan["words"]["auth"]:
            names = {
                key: item["argument"] for key, item in scheme.items() if isinstance(item, dict) and "argument" in item
            }
            if "token" in names:
                return {names["token"]: "a-token"}
            if "username" in names and "flow" not in scheme:
                return {name: f"a-{key}" for key, name in names.items()}
        return {}

    def transport(self) -> Transport:
        """Return a transport to the service, in this process, for any client of the API."""
        return _InProcess(self)

    def async_transport(self) -> AsyncTransport:
        """Return a transport for an async client."""
        return _AsyncInProcess(self)

    # What it keeps, and what it was asked.

    @property
    def add(self) -> Adder:
        """Puts records into the store: `service.add.projects(name="Apollo")`."""
        return Adder(self._store, self.plan)

    @property
    def records(self) -> Kept:
        """The records in the store: `service.records.tasks.one(content="Write it")`."""
        return Kept(self._store, self.plan)

    def received(self, method: str) -> Received:
        """Return the requests that were meant for a method of the client, such as `tasks.create`."""
        return Received(known(method, self.plan["operations"]), self.log, [*map(str, self._faults)])

    def fail(self, method: str, *, times: int = 1, **what: Any) -> None:
        """Let the next requests for a method of the client go wrong.

        Args:
            method: such as `tasks.create`.
            times: how many of them.
            what: of the attributes of `ScriptedFault`: status, retry_after, delay, drop, truncate, body.
        """
        if not what:
            raise ValueError("say what goes wrong: status=, delay=, drop=, truncate= or body=")
        self._faults.append(ScriptedFault(known(method, self.plan["operations"]), times, **what))

    def serve_log(self, out: TextIO) -> None:
        """Write each request, as it comes, until it is interrupted."""
        written = 0
        while True:
            for seen in self.log[written:]:
                print(seen, file=out, flush=True)
                written += 1
            time.sleep(0.1)

    def close(self) -> None:
        """Close the clients; raise what broke in the fake, or AssertionError if what was scripted never happened."""
        for client in self._open:
            if hasattr(client, "close"):
                client.close()
        if self._broke is not None:
            raise self._broke
        if self._faults:
            raise AssertionError(f"scripted and never used: {'; '.join(map(str, self._faults))}")

    # One request.

    def handle(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Response:
        """Return the answer to a request; raise `TransportError` where the connection is to break."""
        with self._lock:
            parts = urlsplit(url)
            if f"{self.plan['base']}{PLACE}" in parts.path:
                return self._stored(method, parts.path.rpartition("/")[2], content)
            found = self._routes.find(method, parts.path)
            seen = Seen(found[0].name if found else "", method, parts.path, dict(parse_qsl(parts.query, True)))
            self.log.append(seen)
            form = (found[2] if found else "") or self._form(headers)
            if found is None:
                return self._misdirected(seen, form)
            fault = self._fault(found[0].name)
            if fault is not None and (fault.drop == "before-effect" or fault.status):
                return self._broken(seen, form, fault)
            response = self._answered(seen, found[0], found[1], form, headers, content)
            if fault is None:
                return response
            return self._spoilt(fault, response)

    def _answered(
        self, seen: Seen, route: Route, path: dict[str, str], form: str, headers: Mapping[str, str], content: bytes
    ) -> Response:
        refused = self._at_the_door(seen, form, headers)
        if refused is not None:
            return refused
        try:
            seen.body = self._parsed(route.plan, headers, content)
            sent = (headers.get("content-type", ""), content)
            incoming = Incoming(route.plan, path, seen.query, seen.body, sent)
            self._acts.origin = self.base_url
            answer = self._acts.answer(incoming)
            seen.ignored = incoming.ignored
        except Refusal as error:
            statuses = route.plan.get("statuses", ())
            status = next((item for item in error.statuses if item in statuses), error.statuses[0])
            return self._refused(seen, form, str(error), status, route.plan)
        except Exception as error:
            self._broke = self._broke or error
            return self._refused(seen, form, f"The fake broke: {error!r}", 500, route.plan)
        seen.status, seen.result = answer.status, answer.headers.get("id", "")
        if self._kinds and answer.value is not MISSING:
            answer.value = deviated(answer.value, self._kinds)
        return self._response(answer, form)

    def _stored(self, method: str, reference: str, content: bytes) -> Response:
        """Return the answer of the store of files, which asks for no credentials: its URLs are known to few."""
        file = self._acts.files.get(reference)
        if file is None or method not in ("GET", "PUT"):
            return Response(404)
        if method == "PUT":
            file.content = content
            return Response(200)
        return Response(200, {"Content-Type": "application/octet-stream"}, file.content)

    def _misdirected(self, seen: Seen, form: str) -> Response:
        methods = self._routes.methods(seen.path)
        refused = self._refused(seen, form, f"There is no {seen.verb} {seen.path}.", 405 if methods else 404)
        more = {"Allow": ", ".join(methods)} if methods else {}
        return Response(refused.status, {**refused.headers, **more}, refused.content)

    def _at_the_door(self, seen: Seen, form: str, headers: Mapping[str, str]) -> Response | None:
        if not headers.get("authorization", "").strip():
            return self._refused(seen, form, "No credentials were given.", 401)
        word = self.plan["words"].get("rate-limit")
        if word is None:
            return None
        now = self._seconds()
        while self._sent and self._sent[0] <= now - word["seconds"]:
            self._sent.popleft()
        if now < self._locked_until or len(self._sent) >= word["requests"]:
            self._locked_until = max(self._locked_until, now + word.get("lock", 0))
            wait = max(self._locked_until, self._sent[0] + word["seconds"] if self._sent else 0) - now
            refused = self._refused(seen, form, "Too many requests.", word.get("status", 429))
            headers_ = {**refused.headers, "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(-(-wait // 1))}
            return Response(refused.status, headers_, refused.content)
        self._sent.append(now)
        return None

    def _parsed(self, plan: Mapping[str, Any], headers: Mapping[str, str], content: bytes) -> Any:
        if not content or "body" not in plan:
            return MISSING
        words = self.plan["words"].get("formats", {}).get("xml")
        try:
            if "xml" in headers.get("content-type", "") and words is not None:
                return xml.read(content, words)
            return json.loads(content)
        except ValueError as error:
            raise Refusal(f"The body cannot be read: {error}", 422, 400) from None

    def _form(self, headers: Mapping[str, str]) -> str:
        has_xml = "xml" in self.plan["words"].get("formats", {}).get("also", ())
        return "xml" if has_xml and "xml" in headers.get("accept", "") and "json" not in headers["accept"] else "json"

    def _response(self, answer: Answer, form: str) -> Response:
        if answer.value is MISSING:
            return Response(answer.status, answer.headers, b"")
        words = self.plan["words"].get("formats", {}).get("xml")
        is_xml = form == "xml" and words is not None
        content = xml.written(answer.value, words) if is_xml else json.dumps(answer.value, default=str).encode()
        return Response(answer.status, {"Content-Type": _TYPES["xml" if is_xml else "json"], **answer.headers}, content)

    def _refused(
        self, seen: Seen, form: str, message: str, status: int, plan: Mapping[str, Any] | None = None
    ) -> Response:
        seen.status, seen.message = status, message
        return self._response(self._replies.refused(plan or {}, status, message), form)

    # What a test lets go wrong.

    def _fault(self, method: str) -> ScriptedFault | None:
        fault = next((item for item in self._faults if item.method == method), None)
        if fault is not None:
            fault.times -= 1
            if not fault.times:
                self._faults.remove(fault)
        return fault

    def _broken(self, seen: Seen, form: str, fault: ScriptedFault) -> Response:
        if fault.drop:
            raise TransportError("the fake dropped the connection, as scripted", sent=True)
        response = self._refused(seen, form, "This was scripted.", fault.status)
        more = {} if fault.retry_after is None else {"Retry-After": f"{fault.retry_after:g}"}
        return Response(response.status, {**response.headers, **more}, response.content)

    def _spoilt(self, fault: ScriptedFault, response: Response) -> Response:
        self.slow_by += fault.delay
        if not self._serves:
            self.pass_time(fault.delay)
        if fault.drop:
            raise TransportError("the fake dropped the connection, as scripted", sent=True)
        content = response.content if fault.body is None else fault.body
        return Response(response.status, response.headers, content[: fault.truncate])


def _asked(request: Request, content: bytes) -> tuple[str, str, dict[str, str], bytes]:
    return request.method, request.url, {name.lower(): value for name, value in request.headers.items()}, content


class _InProcess:
    def __init__(self, service: FakeService) -> None:
        self._service = service

    def send(self, request: Request) -> Response:
        content: Any = request.content
        joined = content if isinstance(content, bytes) else b"".join(content or ())
        return self._service.handle(*_asked(request, joined))


class _AsyncInProcess:
    def __init__(self, service: FakeService) -> None:
        self._service = service

    async def send(self, request: Request) -> Response:
        content: Any = request.content
        if hasattr(content, "__aiter__"):
            content = b"".join([part async for part in content])
        joined = content if isinstance(content, bytes) else b"".join(content or ())
        return self._service.handle(*_asked(request, joined))
