"""A fake of a service: it responds by the generated plan of its API, stores records, and logs requests."""

from __future__ import annotations

import asyncio
import datetime as dt
import math
import time
from collections import deque
from collections.abc import AsyncIterable, Collection, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, TextIO, TypeVar, Unpack

from workapis._fake.deliveries import Delivered, FiredDelivery, post
from workapis._fake.deviations import KINDS
from workapis._fake.seeds import put_documented, put_made_up
from workapis._fake.store import Store
from workapis.options import Clock
from workapis.testing._desk import Desk
from workapis.testing._door import TOKEN_PLACE
from workapis.testing._faults import FaultWords, Pace, Patience, ScriptedFault, known
from workapis.testing._plans import api_of, read_plan
from workapis.testing._received import Received, Seen
from workapis.testing._records import Adder, Kept, Shown
from workapis.testing._samples import SampleMaker
from workapis.transport import AsyncTransport, Request, Response, Transport

if TYPE_CHECKING:
    # Python has defaults of type variables from 3.13 on, type checkers for all versions.
    from typing_extensions import TypeVar as Variable

    S = Variable("S", default=Any)
    A = Variable("A", default=Any)
else:
    S, A = TypeVar("S"), TypeVar("A")

_START: Final = dt.datetime(2026, 1, 5, 9, tzinfo=dt.UTC)
_KEPT: Final = 1_000  # requests in the log of a fake from the command line


class FakeService(Generic[S, A]):
    """A service that stores what clients write to it, from `workapis.testing.fake`.

    It is generic in the classes of `client()` and `async_client()`, which are Any for a fake created by name.

    Attributes:
        slept: Delays in seconds of the clients of `client()`, which do not really wait.
        api: Name of the API.
        plan: Generated plan of the API.
    """

    def __init__(
        self,
        api: str | type,
        *,
        documented: bool = False,
        records: int = 0,
        seed: int = 0,
        deviate: Collection[str] = (),
    ) -> None:
        self.api: str = api if isinstance(api, str) else api_of(api)
        kinds = [known(kind, KINDS, "deviation") for kind in deviate]
        self.plan: Mapping[str, Any] = read_plan(self.api)
        self.slept: list[float] = []
        self._now = 0.0
        self._began: float | None = None
        self._open: list[Any] = []
        self._given = None if isinstance(api, str) else api
        self._seed = seed
        self._store = Store(self.plan["names"], self.now, self.plan["words"].get("world", {}).get("members"))
        self._desk = Desk(self.plan, self._store, kinds, self._seconds, self.pass_time)
        if documented:
            put_documented(self._store, self.plan, self._desk.schemas)
        if records:
            put_made_up(self._store, self.plan, self._desk.schemas, records, seed)

    def __repr__(self) -> str:
        return f"<fake of {self.api} at {self.base_url}>"

    @property
    def base_url(self) -> str:
        """Base URL of the service."""
        return self._desk.base_url

    @property
    def log(self) -> Sequence[Seen]:
        """Requests in order."""
        return self._desk.log

    def handle(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes,
        patience: Patience | None = None,
    ) -> Response:
        """Return the response to a request.

        Args:
            method: HTTP method.
            url: Absolute URL, or a path with a query.
            headers: Headers with names in lower case.
            content: Bytes of the body.
            patience: Timeouts of the client, None for none.

        Raises:
            TransportError: the connection breaks as scripted, the response is too late, or the service is closed.
        """
        return self._desk.handle(method, url, headers, content, patience or Patience())

    def pace(self) -> Pace:
        """Return the delays of the last response to this thread."""
        return self._desk.pace()

    # Time, which passes only when a client waits.

    def now(self) -> dt.datetime:
        """Return the current time of the service."""
        return _START + dt.timedelta(seconds=self._seconds())

    def live(self) -> None:
        """Let time pass as in reality, for clients without the clock of the service."""
        self._began = time.monotonic()
        self._desk.log = deque(maxlen=_KEPT)

    def _seconds(self) -> float:
        return self._now + (0.0 if self._began is None else time.monotonic() - self._began)

    def pass_time(self, seconds: float) -> None:
        """Advance the time of the service, and of the clients of `client()`, by seconds."""
        self._now += seconds

    def clock(self) -> Clock:
        """Return the clock of the service. Its sleep returns at once, and advances the time."""

        def sleep(seconds: float) -> None:
            self.slept.append(seconds)
            self.pass_time(seconds)

        async def async_sleep(seconds: float) -> None:
            self.slept.append(seconds)
            end = self._now + seconds
            await asyncio.sleep(0)  # other tasks wait in the same time
            self._now = max(self._now, end)

        return Clock(self._seconds, lambda: self.now().timestamp(), sleep, async_sleep, lambda: 1.0)

    # Clients.

    def listens_at(self, origin: str) -> None:
        """Set the origin of the server that passes requests to this fake."""
        self._desk.base_url = f"{origin}{self._desk.base}"
        self._desk.is_served = True

    def client(self, **settings: Any) -> S:
        """Return a sync client of the service with its clock and credentials; `settings` are arguments of a client."""
        transport = None if self._desk.is_served else self.transport()
        client: S = self._made(self.plan["client"], settings, transport)
        return client

    def async_client(self, **settings: Any) -> A:
        """Return an async client of the service, as `client()`."""
        transport = None if self._desk.is_served else self.async_transport()
        client: A = self._made(f"Async{self.plan['client']}", settings, transport)
        return client

    def _made(self, name: str, settings: Mapping[str, Any], transport: Any) -> Any:
        kind = getattr(import_module(f"workapis.{self.api}"), name)
        if self._given is not None and issubclass(self._given, kind):
            kind = self._given
        credentials = {} if self._is_told(settings) else self._credentials()
        known_ = {"base_url": self.base_url, "clock": self.clock(), **self._needed(), **credentials}
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
        """Credential arguments for a client; the service accepts any of the right form."""
        return {**self._credentials(), **self._needed()}

    def _needed(self) -> dict[str, str]:
        """Return the arguments for headers that every call needs."""
        return {word["argument"]: f"a-{word['argument']}" for word in self.plan["words"].get("headers", ())}

    def _credentials(self) -> dict[str, str]:
        """Return the arguments of the first credential option without a grant."""
        words = self.plan["words"]["auth"]
        joined = [way for way in self._desk.ways() if len(way) > 1]
        apart = [[word] for word in words if not any(word["scheme"] in way for way in joined)]
        together = [[word for word in words if word["scheme"] == name][:1] for way in joined[:1] for name in way]
        for parts in (*apart, [part for found in together for part in found]):
            found = [_said(word) for word in parts]
            if found and all(found):
                return {name: value for part in found for name, value in part.items()}
        return {}

    @property
    def token_url(self) -> str:
        """Token endpoint of OAuth2 and WRAP, for `token_url=` of a grant and `wrap_location=` of a client.

        Without a server, the documented URL works too, and token responses name a site below a documented domain, so
        that a client without `base_url=` finds it.
        """
        return f"{self.base_url}{TOKEN_PLACE}"

    @property
    def headers(self) -> dict[str, str]:
        """Headers that authenticate requests of other clients, with names in lower case."""
        return self._desk.proof()[0]

    @property
    def query(self) -> dict[str, str]:
        """Query that authenticates requests of other clients, for an API with its key there."""
        return self._desk.proof()[1]

    def transport(self) -> Transport:
        """Return a transport to the service in this process, for any client of the API."""
        return _InProcess(self)

    def async_transport(self) -> AsyncTransport:
        """Return a transport for an async client."""
        return _AsyncInProcess(self)

    # Records and received requests.

    @property
    def add(self) -> Adder:
        """Adds records to the store: `service.add.projects(name="Apollo")`."""
        return Adder(self._store, self.plan, self._desk.check_names)

    @property
    def records(self) -> Kept:
        """The records in the store: `service.records.tasks.one(content="Write it")`."""
        return Kept(self._store, self.plan)

    @property
    def sample(self) -> SampleMaker:
        """Creates records as a client returns them, without storing them: `service.sample.tasks(content="x")`."""
        return SampleMaker(self.api, self._seed)

    def received(self, method: str) -> Received:
        """Return the requests for a method of the client, such as `tasks.create`."""
        return Received(known(method, self.plan["operations"]), self._desk.log, [*map(str, self._desk.faults)])

    def fail(self, method: str, *, times: int = 1, **what: Unpack[FaultWords]) -> None:
        """Make the next requests for a method of the client fail.

        Args:
            method: Method, such as `tasks.create`.
            times: Number of requests.
            what: Failure; see the attributes of `ScriptedFault`.

        Raises:
            ValueError: there is no such method, or the failure has no effect on it.
        """
        self._desk.script(ScriptedFault(method, times, **what))

    def delivery(self, event: str, record: Shown, secret: str) -> Delivered:
        """Return the webhook delivery of an event, signed: its `.headers` and `.body`.

        Args:
            event: Name of the event, such as TASK.CREATED.
            record: Record of the event, from `records` or `add`.
            secret: Secret of the webhook.

        Raises:
            ValueError: the API documents no such event, or no signature of deliveries.
        """
        if "signature" not in self.plan["words"].get("webhooks", {}):
            raise ValueError(f"delivery: {self.api} documents no signature of webhook deliveries.")
        kept = self._store.get(record.collection, record.id)
        if kept is None:
            raise ValueError(f"delivery: the fake no longer has {record.collection} {record.id}. Pass another record.")
        return self._desk.events.of(known(event, self.plan["events"], "event"), kept, secret)

    def deliver(self, event: str, record: Shown, secret: str, to: str) -> int:
        """POST a delivery to a URL as the service would, and return the status of the response; see `delivery`."""
        sent = self.delivery(event, record, secret)
        return post(to, sent.headers, sent.body)

    @property
    def deliveries(self) -> Sequence[FiredDelivery]:
        """Deliveries of writes to registered webhooks, in order. The property waits while some are in progress.

        The fake sends them only to http and https URLs on this machine. `.error` has the failure of a delivery, which
        is not raised.
        """
        return self._desk.courier.sent()

    def serve_log(self, out: TextIO) -> None:
        """Write a line for each request, until an interrupt."""
        while True:
            while self._desk.log:
                print(self._desk.log[0], file=out, flush=True)
                del self._desk.log[0]
            time.sleep(0.1)

    def close(self, error: BaseException | None = None) -> None:
        """Close the service and its clients.

        Args:
            error: Exception that ended the test. Then the method raises nothing else, and adds a note to it.

        Raises:
            AssertionError: a scripted failure never happened.
        """
        self._desk.is_over = True
        self._desk.courier.close()
        for client in self._open:
            if hasattr(client, "close"):
                client.close()
        if error is not None and self._desk.broke is not None:
            error.add_note(f"the fake broke: {self._desk.broke!r}")
        elif error is None and self._desk.broke is not None:
            raise self._desk.broke
        elif error is None and self._desk.faults:
            raise AssertionError(f"scripted and never used: {'; '.join(map(str, self._desk.faults))}")


def _said(word: Mapping[str, Any]) -> dict[str, str]:
    """Return the arguments of a credential option; none if it needs a grant."""
    names = {key: item["argument"] for key, item in word.items() if isinstance(item, dict) and "argument" in item}
    if "token" in names:
        return {names["token"]: "a-token"}
    if "username" in names and "flow" not in word:
        return {name: f"a-{key}" for key, name in names.items()}
    return {}


def _asked(request: Request, content: Any) -> tuple[str, str, dict[str, str], bytes, Patience]:
    limits = (request.timeouts.read, request.seconds_left)
    patience = Patience(*(math.inf if limit is None else limit for limit in limits))
    headers = {name.lower(): value for name, value in request.headers.items()}
    joined = content if isinstance(content, bytes) else b"".join(content or ())
    return request.method, request.url, headers, joined, patience


class _InProcess:
    def __init__(self, service: FakeService) -> None:
        self._service = service

    def send(self, request: Request) -> Response:
        return self._service.handle(*_asked(request, request.content))


class _AsyncInProcess:
    def __init__(self, service: FakeService) -> None:
        self._service = service

    async def send(self, request: Request) -> Response:
        content = request.content
        parts = [part async for part in content] if isinstance(content, AsyncIterable) else content
        return self._service.handle(*_asked(request, parts))
