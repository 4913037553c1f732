"""The scripted cases of `tests/cases`, run against the fake as far as it can produce their responses."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import pytest

from tests.clients.test_cases import (
    RUNS,
    Result,
    Run,
    Scripted,
    judge,
    misfits,
    response,
)
from tests.operations import BASE_URL, Described, StillClock, described
from tests.outcomes import runner
from tests.proof import figures, long_form
from workapis.testing import FakeService
from workapis.transport import Request, Response

KNOWN_HEADERS = {"Retry-After"}
HOUR = 3600  # in which every limit of a service is over
_PARAMETER = re.compile(r"\{([^}]*)\}")


@cache
def routes(api: str) -> list[tuple[str, re.Pattern[str], Described]]:
    """Return verb, path and operation of every method, those with fewer parameters first."""
    found = sorted(described(api), key=lambda item: item.operation.path.count("{"))
    paths = [_PARAMETER.sub("([^/]+)", item.operation.path.replace(".", "[.]")) for item in found]
    return [(item.operation.method.upper(), re.compile(path), item) for item, path in zip(found, paths, strict=True)]


@cache
def fake_of(api: str) -> FakeService:
    """Return the fake that all runs of an API share: its records do not matter to scripted responses."""
    return FakeService(api)


def meant_for(api: str, verb: str, path: str) -> Described | None:
    """Return the operation that a request is meant for."""
    return next((item for method, pattern, item in routes(api) if method == verb and pattern.fullmatch(path)), None)


def why_not(run: Run) -> Iterator[str]:
    """Yield the parts of a run that the fake cannot be made to do."""
    if "when" in {key for exchange in run.exchanges for key in exchange}:
        yield "a list that changes when it is resumed"
    for exchange in run.exchanges:
        answer, request = exchange["answer"], exchange["request"]
        status = answer.get("status", 200)
        if {*answer.get("headers", {})} - KNOWN_HEADERS:
            yield "a header of an answer"
        if "fails" in answer and answer["fails"] != {"sent": True}:
            yield "a connection that breaks otherwise than behind the request"
        if status in (204, 205) or 300 <= status < 400 or "base64" in answer:
            yield "a body that is none, or a redirect"
        if status >= 300 and ("text" in answer or run.case.get("error", {}).get("mentions")):
            yield "the body of a refusal"
        operation = meant_for(run.case["api"], request["method"], request["path"])
        if operation is None or operation.name.startswith("files."):
            yield "a request outside the operations, or a file"
            continue
        plan = fake_of(run.case["api"]).plan["operations"][operation.name]
        if any(key.endswith("_header") for key in plan.get("pages", {})) and status < 300:
            yield "a page without its number in a header"
        if plan.get("does") == "create" and status < 300 and "'id'" not in str(answer) and "fails" not in answer:
            yield "a creation without its id in a header"


@dataclass
class Played(Scripted):
    """Has the fake play the exchanges of a run."""

    clock: StillClock = field(default_factory=StillClock)

    def __post_init__(self) -> None:
        """Begin when no limit holds any more."""
        super().__post_init__()
        self.fake = fake_of(self.run.case["api"])
        self.fake.pass_time(HOUR)
        self.passed = self.clock.now

    def _answer(self, request: Request) -> Response:
        exchange = self._exchange(request)
        faults = [*misfits(exchange["request"], request, self.run.format)]
        assert not faults, f"request {len(self.seen)}: {'; '.join(faults)}"
        operation = meant_for(self.run.case["api"], exchange["request"]["method"], exchange["request"]["path"])
        assert operation is not None
        self._prepare(operation, exchange["request"]["path"])
        self.fake.fail(operation.name, **self._fault(exchange["answer"], request))
        self.fake.pass_time(self.clock.now - self.passed)
        self.passed = self.clock.now
        headers = {name.lower(): value for name, value in request.headers.items()}
        assert request.content is None or isinstance(request.content, bytes)
        url = request.url.replace(BASE_URL, self.fake.base_url)
        return self.fake.handle(request.method, url, headers, request.content or b"")

    def _fault(self, answer: Mapping[str, Any], request: Request) -> dict[str, Any]:
        if "fails" in answer:
            return {"drop": "before-effect"}
        if (status := answer.get("status", 200)) >= 300:
            asked = answer.get("headers", {}).get("Retry-After")
            return {"status": status, **({"retry_after": float(asked)} if asked else {})}
        return {"body": response(answer, request, self.run.format).content}

    def _prepare(self, operation: Described, path: str) -> None:
        """Put the records that a path names into the fake, so that it returns a success."""
        plan = self.fake.plan["operations"][operation.name]
        names = _PARAMETER.findall(operation.operation.path)
        pattern = next(pattern for _, pattern, item in routes(operation.slug) if item is operation)
        found = pattern.fullmatch(path)
        values = dict(zip(names, found.groups() if found else (), strict=True))
        for name, kind in {**plan.get("parents", {}), plan.get("own"): plan["of"]}.items():
            collection = values[kind[1:-1]] if kind.startswith("{") else kind
            number = values.get(name, "")
            if number.isdigit() and not self.fake.records[collection].all(id=int(number)):
                getattr(self.fake.add, collection)(id=int(number))


def in_turns(runs: list[Run]) -> list[Run]:
    """Return one run of each response of each case, drivers and formats in turns; all of them in the long form."""
    kept: dict[tuple[str, str, int], list[Run]] = {}
    for run in runs:
        kept.setdefault((run.file, run.case["name"], run.number), []).append(run)
    return runs if long_form(0, 1) else [found[place % len(found)] for place, found in enumerate(kept.values())]


PLAYED = in_turns([run for run in RUNS if not [*why_not(run)]])


@pytest.mark.parametrize("run", PLAYED, ids=str)
def test_case_on_the_fake(run: Run) -> None:
    """The outcome is the same as with exchanges played from the script alone."""
    result = Result()
    judge(run, Played(run, clock=result.clock), result, runner().run)


REASONS = {
    "a list that changes when it is resumed",
    "a header of an answer",
    "a connection that breaks otherwise than behind the request",
    "a page without its number in a header",
    "a creation without its id in a header",
}


def test_the_fake_plays_most_cases_on_writes_and_retries() -> None:
    """A case that the fake cannot play has a reason; the others are parameters of the test above."""
    ran, left = {(run.file, run.case["name"]) for run in PLAYED}, Counter[str]()
    for run in RUNS:
        if (run.file, run.case["name"]) not in ran:
            left[next(why_not(run))] += 1
    files = Counter(file for file, _ in ran)
    every = Counter(file for file, _ in {(run.file, run.case["name"]) for run in RUNS})
    figures("scripted cases on the fake", {f"of {every[file]} {file}": files[file] for file in every})
    assert files["writes"] >= every["writes"] * 0.7
    assert files["retries"] >= every["retries"] * 0.7
    assert files["edits"] == every["edits"]
    assert {*left} == REASONS
