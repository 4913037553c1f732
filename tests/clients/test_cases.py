"""Conformance cases: each case of `tests/cases` runs sync and async, in JSON and in XML if its API has both."""

from __future__ import annotations

import asyncio
import base64
import datetime as dt
import inspect
import json
import warnings
from collections.abc import Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import attrs
import jsonschema_rs
import pytest

from scripts.document.yaml_document import load
from tests.fakes.xml_service import reply_of
from tests.operations import BASE_URL, DRIVERS, Service, StillClock, client, method_of, new_client
from tests.outcomes import done, id_of
from tests.outcomes import take as take_items
from tests.repository import ROOT, SLUGS, published
from workapis import errors
from workapis._fake import xml
from workapis.options import CallOptions, RetryPolicy
from workapis.paging import AsyncPages, Pages, PaginationWarning
from workapis.transport import Request, Response

FOLDER = Path(__file__).parents[1] / "cases"
SCHEMA = FOLDER / "cases.schema.json"
MODELINE = "# yaml-language-server: $schema=cases.schema.json"
FILES = sorted(FOLDER.glob("*.yaml"))


@dataclass(frozen=True)
class Run:
    """One run of a case: its file, its value, its driver and its format."""

    file: str
    case: Mapping[str, Any] = field(repr=False)
    driver: str
    format: str
    number: int = 0

    def __str__(self) -> str:
        number = f" {self.number}" if self.number else ""
        return f"{self.file}: {self.case['name']}{number} ({self.driver}, {self.format})"

    @property
    def exchanges(self) -> list[Mapping[str, Any]]:
        """The exchanges, with the response of this run in the last."""
        found = [*self.case["exchanges"]]
        if self.number:
            found[-1] = {**found[-1], "answer": self.case["answers"][self.number - 1]}
        return found


def is_json(answer: Mapping[str, Any]) -> bool:
    """Return whether a response can be XML too."""
    return "text" not in answer and "base64" not in answer


def formats(case: Mapping[str, Any], exchanges: list[Mapping[str, Any]]) -> list[str]:
    """Return the formats that the exchanges of a case run in."""
    words = published(case["api"]).get("x-workapis-formats", {})
    fixed = tuple(words.get("default_below", ()))
    has_xml = "xml" in words and not any(item["request"]["path"].startswith(fixed) for item in exchanges if fixed)
    wanted = case.get("formats", ["json", "xml"])
    return [
        name for name in wanted if name == "json" or (has_xml and all(is_json(item["answer"]) for item in exchanges))
    ]


@cache
def cases(path: Path) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = load(path, ROOT).value["cases"]
    return found


def runs() -> Iterator[Run]:
    """Yield every run of every case."""
    for path in FILES:
        for case in cases(path):
            for number in range(1, len(case["answers"]) + 1) if "answers" in case else (0,):
                run = Run(path.stem, case, "", "json", number)
                for driver, name in product(DRIVERS, formats(case, run.exchanges)):
                    yield replace(run, driver=driver, format=name)


RUNS = [*runs()]


@dataclass
class Scripted(Service):
    run: Run
    resumed: bool = False
    at: int = 0

    def __post_init__(self) -> None:
        super().__init__()
        self.answer = self._answer

    def _answer(self, request: Request) -> Response:
        exchange = self._exchange(request)
        faults = [*misfits(exchange["request"], request, self.run.format)]
        assert not faults, f"request {len(self.seen)}: {'; '.join(faults)}"
        return response(exchange["answer"], request, self.run.format)

    def _exchange(self, request: Request) -> Mapping[str, Any]:
        moment = "resumed" if self.resumed else "before"
        known = [item for item in self.run.exchanges if item.get("when", moment) == moment]
        if self.run.case.get("serve") == "by match":
            found = [item for item in known if not [*misfits(item["request"], request, self.run.format)]]
            assert found, f"request {len(self.seen)}, {request.method} {request.url}, was not expected"
            return found[0]
        exchanges = self.run.exchanges
        self.at += 1
        index = (self.at - 1) % len(exchanges) if self.run.case.get("serve") == "in circles" else self.at - 1
        assert index < len(exchanges), f"request {self.at}, {request.method} {request.url}, was not expected"
        return exchanges[index]


def misfits(wanted: Mapping[str, Any], request: Request, name: str) -> Iterator[str]:
    """Yield in what a request is not as it must be."""
    parts = urlsplit(request.url)
    path = wanted["path"].removesuffix(".json") + ".xml" if name == "xml" else wanted["path"]
    if (request.method, f"{parts.scheme}://{parts.netloc}{parts.path}") != (wanted["method"], BASE_URL + path):
        yield f"expected {wanted['method']} {path}, found {request.method} {request.url}"
    query = parse_qs(parts.query, keep_blank_values=True)
    for key, value in wanted.get("query", {}).items():
        if query.get(key, [None]) != [value]:
            yield f"expected {key}={value} in the query, found {query.get(key)}"
    if "body" in wanted and (sent := body_of(request, name)) != wanted["body"]:
        yield f"expected the body {wanted['body']}, found {sent}"


def body_of(request: Request, name: str) -> Any:
    """Return the body of a request as a JSON value; None if there is none."""
    content = request.content
    if not isinstance(content, bytes) or not content:
        return None
    return xml.value_of(ElementTree.fromstring(content)) if name == "xml" else json.loads(content)


def response(answer: Mapping[str, Any], request: Request, name: str) -> Response:
    """Return a response in a format; raise `TransportError` if none comes."""
    if "fails" in answer:
        raise failure(**answer["fails"])
    media, content = "application/json", b""
    if "json" in answer:
        content = json.dumps(answer["json"]).encode()
    if "json" in answer and name == "xml":
        media, content = "application/xml", reply_of(answer["json"])
    if "text" in answer or "base64" in answer:
        content = answer["text"].encode() if "text" in answer else base64.b64decode(answer["base64"])
    return Response(answer.get("status", 200), {"Content-Type": media, **answer.get("headers", {})}, content)


def failure(sent: bool, error: str = "TransportError") -> errors.WorkAPIsError:
    if error == "TooLargeError":
        return errors.TooLargeError("the answer has too many bytes")
    kind = errors.RequestTimeoutError if error == "RequestTimeoutError" else errors.TransportError
    return kind("no answer came", sent=sent)


@dataclass
class Result:
    value: Any = None
    items: list[Any] = field(default_factory=list)
    page: Any = None
    clock: StillClock = field(default_factory=StillClock)
    error: errors.WorkAPIsError | None = None


@pytest.mark.parametrize("run", RUNS, ids=str)
def test_case(run: Run) -> None:
    """The case sends its requests, and gives its value, its warnings or its error, and nothing else."""
    service, result = Scripted(run), Result()
    judge(run, service, result, asyncio.run)
    if "waits" in run.case:
        assert result.clock.slept == pytest.approx(run.case["waits"])


def judge(run: Run, service: Scripted, result: Result, drive: Callable[[Coroutine[Any, Any, None]], object]) -> None:
    """Play a case, and hold what came of it against what it says."""
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        try:
            drive(play(run, service, result))
        except errors.WorkAPIsError as error:
            result.error = error
    judge_error(run.case, result)
    judge_result(run.case, result)
    judge_warnings(run.case.get("warns", []), warned)
    judge_requests(run.case, service)


async def play(run: Run, service: Scripted, result: Result) -> None:
    """Make the calls of a case, by the driver of the run."""
    settings = {"limit": False, "clock": result.clock.clock(), **run.case.get("client", {})}
    if "attempts" in settings:
        settings["retry"] = RetryPolicy(attempts=settings.pop("attempts"))
    target = new_client(run.case["api"], service, is_async=run.driver == "async", **settings)
    arguments = {name: argument(value) for name, value in run.case.get("arguments", {}).items()}
    edit = run.case.get("edit")
    if edit:
        read = {name: argument(value) for name, value in edit["arguments"].items()}
        record = await done(method_of(target, edit["read"])(**read, options=options(run)))
        arguments[edit["as"]] = changed(record, edit["change"])
    call = method_of(target, run.case["method"])
    for _ in range(1, run.case.get("times", 1)):
        await done(call(**arguments, options=options(run)))
    value = call(**arguments, options=options(run))
    if not isinstance(value, (Pages, AsyncPages)):
        result.value = await done(value)
        return
    await consume(run, value, result)
    if "resume_after" in (take := run.case.get("take", "all")):
        assert len(result.items) == take["resume_after"]
        service.resumed = True
        await take_items(call(**arguments, checkpoint=value.checkpoint, options=options(run)), result.items)


def options(run: Run) -> CallOptions:
    settings = {**run.case.get("options", {})}
    if "attempts" in settings:
        settings["retry"] = RetryPolicy(attempts=settings.pop("attempts"))
    return CallOptions(format="xml" if run.format == "xml" else None, **settings)


def argument(value: Any) -> Any:
    if isinstance(value, Mapping) and value.keys() == {"date"}:
        return dt.date.fromisoformat(value["date"])
    if isinstance(value, Mapping):
        return {name: argument(inner) for name, inner in value.items()}
    return [argument(inner) for inner in value] if isinstance(value, list) else value


def changed(record: Any, change: Mapping[str, Any]) -> Any:
    """Return a record with other values; an object changes the record that is there."""
    values = {}
    for name, value in change.items():
        old = getattr(record, name)
        is_inner = isinstance(value, Mapping) and value.keys() != {"date"}
        values[name] = changed(old, value) if is_inner else argument(value)
    return attrs.evolve(record, **values)


async def consume(run: Run, listed: Any, result: Result) -> None:
    """Take items of a list as the case says."""
    take = run.case.get("take", "all")
    if take == "count":
        result.value = await done(listed.count())
    elif take == "first":
        result.items.append(await done(listed.first()))
    elif take == "first_page":
        result.page = await done(listed.first_page())
        result.items += result.page.items
    else:
        wanted = None if take == "all" else take.get("items", take.get("resume_after"))
        await take_items(listed, result.items, wanted)


def plain(value: Any, wanted: Any) -> Any:
    """Return a value as JSON has it; of an object, the attributes that are wanted."""
    if isinstance(wanted, Mapping) and not isinstance(value, Mapping):
        return {name: plain(getattr(value, name), inner) for name, inner in wanted.items()}
    return value.isoformat() if isinstance(value, dt.date) else value


def judge_error(case: Mapping[str, Any], result: Result) -> None:
    wanted, error = case.get("error"), result.error
    if wanted is None or error is None:
        assert error is None, f"{type(error).__name__}: {error}"
        assert wanted is None, f"expected {wanted['type']}, and nothing was raised"
        return
    assert isinstance(error, getattr(errors, wanted["type"])), f"{type(error).__name__}: {error}"
    if "may_have_been_applied" in wanted:
        hint = getattr(error, "may_have_been_applied", None)
        assert hint is wanted["may_have_been_applied"], f"{type(error).__name__} says {hint}"
    missing = [text for text in wanted.get("mentions", []) if text not in str(error)]
    assert not missing, f"{missing} is not in: {error}"


def judge_result(case: Mapping[str, Any], result: Result) -> None:
    """Compare value, items and page."""
    if "value" in case:
        assert plain(result.value, case["value"]) == case["value"]
    if "ids" in case:
        assert [id_of(item) for item in result.items] == case["ids"]
    if "page" in case:
        assert {name: getattr(result.page, name) for name in case["page"]} == case["page"]


def judge_warnings(wanted: list[str], warned: list[warnings.WarningMessage]) -> None:
    said = [str(item.message) for item in warned]
    assert all(issubclass(item.category, PaginationWarning) for item in warned), said
    strange = [message for message in said if not any(text in message for text in wanted)]
    assert not strange, f"unexpected warnings: {strange}"
    missing = [text for text in wanted if not any(text in message for message in said)]
    assert not missing, f"expected warnings with {missing}, found {said}"


def judge_requests(case: Mapping[str, Any], service: Scripted) -> None:
    wanted = case.get("requests", None if case.get("serve") else len(service.run.exchanges))
    if isinstance(wanted, int):
        assert len(service.seen) == wanted
    elif wanted:
        assert len(service.seen) <= wanted["at_most"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_of_cases_validates(path: Path) -> None:
    """Each file names its schema in its first line and validates against it; names of cases are unique."""
    assert path.read_text("utf-8").splitlines()[0] == MODELINE
    validator = jsonschema_rs.validator_for(json.loads(SCHEMA.read_text("utf-8")))
    value = load(path, ROOT).value
    assert [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(value)] == []
    names = [case["name"] for case in value["cases"]]
    assert sorted(set(names)) == sorted(names)
    assert {case["api"] for case in value["cases"]} <= {*SLUGS}


def calls(case: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the methods that a case calls, each with its arguments."""
    edit = case.get("edit")
    yield case["method"], {**case.get("arguments", {}), **({edit["as"]: "the record"} if edit else {})}
    if edit:
        yield edit["read"], edit["arguments"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_arguments_of_cases_are_those_of_the_methods(path: Path) -> None:
    """Each method exists, sync and async, and takes the arguments of each case that calls it."""
    faults = []
    for case in cases(path):
        for (name, arguments), is_async in product(calls(case), (False, True)):
            try:
                inspect.signature(method_of(client(case["api"], is_async=is_async), name)).bind(**arguments)
            except TypeError as error:
                faults.append(f"{case['name']}: {name}: {error}")
    assert faults == []


def test_every_case_runs() -> None:
    """Each case of each file is a parameter of `test_case`, by both drivers, and in XML unless something forbids it."""
    (mark,) = (mark for mark in test_case.pytestmark if mark.name == "parametrize")  # type: ignore[attr-defined]
    ran = {(run.file, run.case["name"], run.number, run.driver, run.format) for run in mark.args[1]}
    assert len(ran) == len(mark.args[1])
    found = {path.stem: path.read_text("utf-8").count("\n  - name: ") for path in FOLDER.iterdir() if path != SCHEMA}
    for driver in DRIVERS:
        names = {(file, name) for file, name, _, by, _ in ran if by == driver}
        assert {stem: sum(file == stem for file, _ in names) for stem in found} == found
    numbers = {(file, name, number) for file, name, number, _, _ in ran}
    wanted = sum(len(case.get("answers", [0])) for path in FILES for case in cases(path))
    assert len(numbers) == wanted
    assert {run.format for run in mark.args[1] if run.case["api"] == "teamwork_projects"} == {"json", "xml"}
