"""A stage for calls: scripted responses without a network, a clock that sleeping moves, both drivers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.transports import Answers, AnswersLater
from workapis._api.api import Api, ErrorFormat
from workapis._api.operation import Operation, RateLimit
from workapis._auth.port import Auth
from workapis._auth.schemes import Basic
from workapis._call.exchange import call_target
from workapis._client.keywords import settings
from workapis._models.codec import ANYTHING
from workapis._request.prepare import PreparedRequest
from workapis._service.service import Service, service
from workapis._transport.drivers import AsyncDriver, SyncDriver
from workapis._transport.effects import Flow
from workapis.options import CallOptions, Clock
from workapis.reply import Reply
from workapis.transport import Content, Request, Response

API = Api("small", "Small", "https://{site}.example.org/api", errors=ErrorFormat({"STATUS": "Error"}, ("MESSAGE",)))
DOCS = "https://example.org/docs#things"

Outcome = Response | BaseException | Callable[[Request], Response]


def operation(method: str = "GET", **more: Any) -> Operation[Any]:
    """Return an operation on `/things.json` with any response."""
    known: dict[str, Any] = {"id": "doThings", "path": "/things.json", "reply": ANYTHING, "docs_url": DOCS}
    return Operation(method=method, **(known | more))


@dataclass
class Stage:
    """Plays the service's side of calls and remembers what was sent and slept."""

    driver: str = "sync"
    script: list[Outcome] = field(default_factory=list)
    seen: list[Request] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    now: float = 1000.0
    wall: float = 1_700_000_000.0
    chance: float = 1.0
    takes: float = 0.0  # seconds that every request takes
    on_sleep: Callable[[float], None] | None = None

    def clock(self) -> Clock:
        """Return a clock that this stage moves."""

        def sleep(seconds: float) -> None:
            if self.on_sleep is not None:
                self.on_sleep(seconds)
            self.slept.append(seconds)
            assert len(self.slept) < 1000, "a call sleeps without end"
            self.pass_time(seconds)

        async def async_sleep(seconds: float) -> None:
            sleep(seconds)

        return Clock(lambda: self.now, lambda: self.wall, sleep, async_sleep, lambda: self.chance)

    def pass_time(self, seconds: float) -> None:
        """Move both clocks."""
        self.now += seconds
        self.wall += seconds

    def service(
        self, api: Api = API, *, auth: Auth | None = None, base_url: str | None = None, **options: Any
    ) -> Service:
        """Return a service on this stage's clock."""
        return service(
            api,
            variables={"site": "acme"},
            base_url=base_url,
            auth=auth or Basic("the-api-key", "the-password"),
            settings=settings({"clock": self.clock(), **options}),
        )

    def answer(self, request: Request) -> Response:
        """Play the next outcome."""
        self.seen.append(request)
        assert len(self.seen) < 1000, "a call is sent without end"
        self.pass_time(self.takes)
        outcome = self.script.pop(0) if self.script else Response(200, {}, b"{}")
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome if isinstance(outcome, Response) else outcome(request)

    def run(self, flow: Flow[Any]) -> Any:
        if self.driver == "sync":
            return SyncDriver(Answers(self.answer), self.clock()).run(flow)

        async def main() -> Any:
            return await AsyncDriver(AnswersLater(self.answer), self.clock()).run(flow)

        return asyncio.run(main())

    def call(
        self,
        what: Operation[Any] | None = None,
        service: Service | None = None,
        options: CallOptions | None = None,
        content: Content = None,
        headers: Mapping[str, str] | None = None,
        path: str | None = None,
    ) -> Reply[Any]:
        what = what or operation()
        target = PreparedRequest(path or what.path, headers or {}, content)
        reply: Reply[Any] = self.run(call_target(service or self.service(), what, target, options))
        return reply


BUDGET = RateLimit(3, 60)
