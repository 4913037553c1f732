"""A site of Teamwork Projects that people work on: short pages, and responses that fail."""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Callable
from typing import Any

from attrs import define, evolve, field

from workapis.errors import TransportError
from workapis.teamwork_projects import TeamworkProjects
from workapis.testing import FakeService
from workapis.transport import Request, Response

TABLES = ("people", "projects", "tasks", "time_entries")
_FAULTS = ("refused", "503", "429", "truncated", "dropped")


class Killed(BaseException):
    """The process ends here."""


@define
class Line:
    """A transport to a fake: pages are short, a share of the requests fails, and one kills whoever asks.

    Attributes:
        most: records on a page, whatever is asked for.
        rate: the share of requests that a fault hits.
        kill_at: the number of the request, from now on, that does not come back; 0 for none.
        asked: how many requests there were.
        meanwhile: what happens between two requests.
        dated: whether answers tell the time of the service.
    """

    service: FakeService
    chance: random.Random
    most: int = 5
    rate: float = 0.0
    kill_at: int = 0
    asked: int = 0
    meanwhile: Callable[[], object] = lambda: None
    dated: bool = True

    def send(self, request: Request) -> Response:
        self.asked += 1
        self.meanwhile()
        if self.kill_at:
            self.kill_at -= 1
            if not self.kill_at:
                raise Killed
        fault = self.chance.choice(_FAULTS) if self.chance.random() < self.rate else ""
        if fault == "refused":
            raise TransportError("no connection", sent=False)
        if fault == "503":
            return Response(503, {}, b"<h1>sorry</h1>")
        if fault == "429":
            return Response(429, {"Retry-After": "2"}, b"{}")
        url = re.sub(r"pageSize=(\d+)", lambda found: f"pageSize={min(int(found[1]), self.most)}", request.url)
        headers = {name.lower(): value for name, value in request.headers.items()}
        response = self.service.handle(request.method, url, headers, b"")
        if not self.dated:
            kept = {name: value for name, value in response.headers.items() if name.lower() != "date"}
            response = Response(response.status, kept, response.content)
        if fault == "dropped":
            raise TransportError("the connection broke", sent=True)
        if fault == "truncated":
            return Response(response.status, response.headers, response.content[: len(response.content) // 2])
        return response


@define
class BusySite:
    """The site, and what people do there.

    Attributes:
        gone: when what no list tells as deleted was deleted: projects and time entries, by id.
    """

    seed: int
    records: int = 20
    chance: random.Random = field(init=False)
    service: FakeService = field(init=False)
    people: TeamworkProjects = field(init=False)
    gone: dict[int, dt.datetime] = field(factory=dict[int, dt.datetime], init=False)

    def __attrs_post_init__(self) -> None:
        """Begin with records that were made up."""
        self.chance = random.Random(self.seed)
        self.service = FakeService("teamwork_projects", records=self.records, seed=self.seed)
        self.people = self.service.client(limit=False)

    def line(self, *, ahead: float = 0, **settings: Any) -> tuple[Line, TeamworkProjects]:
        """Return a transport to the site, and a client that uses it, whose clock is so many seconds ahead."""
        line, clock = Line(self.service, random.Random(self.seed), **settings), self.service.clock()
        return line, self.service.client(transport=line, clock=evolve(clock, wall=lambda: clock.wall() + ahead))

    def work(self, changes: int) -> None:
        """Let people make changes of every kind, between two hours each."""
        for _ in range(changes):
            self.chance.choice((self._add, self._edit, self._edit, self._delete))()
            self.service.pass_time(self.chance.uniform(0, 7200))

    def _some(self, table: str) -> Any:
        return self.chance.choice([*getattr(self.service.records, table)] or [None])

    def _day(self) -> dt.date:
        """Return a day up to a year ago."""
        return self.service.now().date() - dt.timedelta(days=self.chance.randrange(365))

    def _add(self) -> None:
        number = self.chance.randrange(1_000_000)
        project, person = self._some("projects"), self._some("people")
        match self.chance.choice(TABLES):
            case "people":
                self.service.add.people(first_name=f"Ann {number}", last_name="Lee")
            case "projects":
                self.people.projects.create(name=f"Project {number}")
            case "tasks" if project:
                self.service.add.tasks(content=f"Task {number}", project_id=project.id)
            case _ if project and person:
                hours, minutes = self.chance.randrange(9), self.chance.randrange(60)
                self.people.time_entries.create(
                    project.id, date=self._day(), hours=hours, minutes=minutes, person_id=person.id
                )

    def _edit(self) -> None:
        table = self.chance.choice(TABLES)
        if (record := self._some(table)) is None:
            return
        values: dict[str, dict[str, Any]] = {
            "people": {"last_name": f"Lee {self.chance.random()}"},
            "projects": {"name": f"Project {self.chance.random()}"},
            "tasks": {"content": f"Task {self.chance.random()}", "priority": "high"},
            "time_entries": {"minutes": self.chance.randrange(60), "date": self._day()},
        }
        getattr(self.people, table).update(record.id, **values[table])

    def _delete(self) -> None:
        table = self.chance.choice(TABLES)
        records = [*getattr(self.service.records, table)][table == "people" :]  # the caller is a person, the first
        if len(records) < 3:
            return
        before = self._silent()
        getattr(self.people, table).delete(self.chance.choice(records).id)
        self.gone |= dict.fromkeys(before - self._silent(), self.service.now())

    def _silent(self) -> set[int]:
        kept = self.service.records
        return {item.id for item in [*kept.projects, *kept.time_entries]}
