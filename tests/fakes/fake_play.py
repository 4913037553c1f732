"""Run a conformance case against the fake, and compare the outcome."""

from __future__ import annotations

import datetime as dt
import importlib
import warnings
from collections import Counter
from collections.abc import Callable, Coroutine, Mapping
from decimal import Decimal
from typing import Any

import attrs
import pytest

from tests.fakes.fake_case import FakeRun
from tests.operations import method_of
from tests.outcomes import done, take
from workapis import errors
from workapis.downloads import AsyncDownload, Download
from workapis.options import CallOptions, RetryPolicy
from workapis.paging import AsyncPages, Pages
from workapis.testing import FakeService, fake
from workapis.unset import UNSET
from workapis.uploads import Upload

STEPS = ("call", "request", "fail", "add", "change", "wait")
Act = Callable[[Mapping[str, Any]], Coroutine[Any, Any, None]]


@attrs.define
class Listed:
    """Result of a list: the items that were taken, where to go on, and the page that `first_page` gave."""

    items: list[Any] = attrs.field(factory=list[Any])
    checkpoint: str | None = None
    page: Any = None


async def play(run: FakeRun) -> None:
    """Play a case, by the driver and the format of the run; raise AssertionError if the outcome differs."""
    case = run.case.value
    start = {**case.get("start", {})}
    known = start.pop("known", {})
    with fake(run.case.api, transport=not run.is_served, **start) as service:
        player = Player(run, service)
        for name, place in known.items():
            collection, _, number = place.rpartition(".")
            player.known[name] = [*service.records[collection]][int(number)]
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            try:
                await player.play()
            finally:
                if run.driver == "async":
                    await player.client.aclose()
        player.judge()
        judge_warnings(case.get("warns", []), [str(item.message) for item in warned])


class Player:
    """Makes the steps of a case.

    Attributes:
        known: results of steps by their names.
        client: the client.
    """

    def __init__(self, run: FakeRun, service: FakeService) -> None:
        self._run, self._service = run, service
        self.known: dict[str, Any] = {}
        settings = {"strict": True, **run.case.value.get("client", {})}
        if "retry" in settings:
            settings["retry"] = RetryPolicy(**settings["retry"])
        if run.format == "xml":
            settings["format"] = "xml"
        self.client: Any = (service.client if run.driver == "sync" else service.async_client)(**settings)

    async def play(self) -> None:
        """Make every step; an AssertionError names its number."""
        for number, step in enumerate(self._run.case.value["steps"], 1):
            act: Act = next(
                getattr(self, name) for name in ("call", "request", "fail", "add", "change", "wait") if name in step
            )
            try:
                await act(step)
            except AssertionError as error:
                error.add_note(f"in step {number}, {step}")
                raise

    # Steps.

    async def call(self, step: Mapping[str, Any]) -> None:
        method = method_of(self.client, step["call"])
        if step.get("raw"):
            method = self.client.raw(method)
        given = {name: self.meant(value) for name, value in step.get("with", {}).items()}
        options = {**step.get("options", {})}
        if "retry" in options:
            options["retry"] = RetryPolicy(**options["retry"])
        if options:
            given["options"] = CallOptions(**options)
        await self._compared(step, lambda: method(**given))

    async def request(self, step: Mapping[str, Any]) -> None:
        """Send a request that no method covers."""
        verb, _, path = step["request"].partition(" ")
        await self._compared(step, lambda: self.client.request(verb, path, **self.meant(step.get("with", {}))))

    async def fail(self, step: Mapping[str, Any]) -> None:
        what = {**step["what"]}
        if "body" in what:
            what["body"] = what["body"].encode()
        self._service.fail(step["fail"], **what)

    async def add(self, step: Mapping[str, Any]) -> None:
        made = getattr(self._service.add, step["add"])(**self.meant(step.get("with", {})))
        self.known[step.get("as", "")] = made

    async def change(self, step: Mapping[str, Any]) -> None:
        """Change a record that was read, locally."""
        self.known[step["as"]] = attrs.evolve(self.meant(step["change"]), **self.meant(step["to"]))

    async def wait(self, step: Mapping[str, Any]) -> None:
        self._service.pass_time(step["wait"])

    async def _compared(self, step: Mapping[str, Any], call: Callable[[], Any]) -> None:
        listed, value, error = Listed(), None, None
        self.known[step.get("as", "")] = listed
        try:
            value = await self._taken(call(), step.get("take", "all"), listed)
        except errors.WorkAPIsError as raised:
            error = raised
        judge_error(step.get("fails"), error)
        if value is not listed:
            self.known[step.get("as", "")] = value
        if "gives" in step:
            same("gives", value, self.meant(step["gives"]))
        if "items" in step:
            same("items", listed.items, self.meant(step["items"]))
        if "ids" in step:
            same("ids", [item.id for item in listed.items], self.meant(step["ids"]))
        if "page" in step:
            same("page", listed.page, step["page"])

    async def _taken(self, value: Any, how: Any, listed: Listed) -> Any:
        if isinstance(value, Download):
            with value as file:
                return file.read()
        if isinstance(value, AsyncDownload):
            async with value as file_:
                return await file_.read()
        if not isinstance(value, (Pages, AsyncPages)):
            return await done(value)
        if how == "count":
            return await done(value.count())
        if how == "first":
            return await done(value.first())
        if how == "first_page":
            listed.page = await done(value.first_page())
            listed.items, listed.checkpoint = [*listed.page.items], listed.page.checkpoint
        else:
            await take(value, listed.items, None if how == "all" else how["items"])
            listed.checkpoint = value.checkpoint
        return listed

    # Values in a case.

    def meant(self, value: Any) -> Any:  # noqa: PLR0911 (one a kind of value)
        """Return the meaning of a value of a case, such as `=name.attribute` of a step's result; see the schema."""
        if isinstance(value, str) and value.startswith("="):
            return self._known(value[1:])
        if isinstance(value, list):
            return [self.meant(item) for item in value]
        if not isinstance(value, Mapping):
            return value
        if value.keys() == {"date"}:
            return dt.date.fromisoformat(value["date"])
        if value.keys() == {"as_text"}:
            return str(self.meant(value["as_text"]))
        if value.keys() == {"bytes"}:
            return value["bytes"].encode()
        if value.keys() == {"bytes", "name"}:
            return Upload(value["bytes"].encode(), name=value["name"])
        if value.keys() == {"model", "of"}:
            models = importlib.import_module(f"workapis.{self._run.case.api}.models")
            return getattr(models, value["model"])(**self.meant(value["of"]))
        return {key: self.meant(item) for key, item in value.items()}

    def _known(self, path: str) -> Any:
        name, *steps = path.split(".")
        found = self.known[name]
        for step in steps:
            if isinstance(found, list):
                found = found[int(step)]
            else:
                found = found[step] if isinstance(found, Mapping) else getattr(found, step)
        return found

    # The end.

    def judge(self) -> None:
        """Compare what is in the store, what was received, waited for, ignored and not explained."""
        case, service = self._run.case.value, self._service
        for collection, wanted in case.get("records", {}).items():
            found = [*service.records[collection]]
            same(collection, len(found) if isinstance(wanted, int) else found, self.meant(wanted))
        for item in case.get("received", []):
            service.received(item["method"]).times(item.get("times", 1), **self.meant(item.get("sent", {})))
        if "requests" in case:
            same(f"requests {[*map(str, service.log)]}", len(service.log), case["requests"])
        same("slept", service.slept, [pytest.approx(seconds) for seconds in case.get("slept", [])])
        same("ignored", sorted({name for seen in service.log for name in seen.ignored}), case.get("ignored", []))
        expected = case.get("drift", {})
        counted = Counter(str(item.kind) for item in self.client.drift.deviations)
        drift = {kind: "some" if expected.get(kind) == "some" else number for kind, number in counted.items()}
        same("drift", sorted(drift.items()), sorted(expected.items()))


def same(what: str, value: Any, wanted: Any) -> None:
    """Raise AssertionError if a value is not the wanted one; of an object only the wanted attributes count."""
    found = plain(value, wanted)
    if found != wanted:
        raise AssertionError(f"{what}: expected {wanted}, found {found}")


def plain(value: Any, wanted: Any) -> Any:
    """Return a value as JSON has it; of an object, the attributes that are wanted."""
    if isinstance(value, bytes):
        return value
    if isinstance(wanted, Mapping) and not isinstance(value, Mapping):
        return {name: plain(getattr(value, name, "nothing"), inner) for name, inner in wanted.items()}
    if isinstance(wanted, Mapping):
        return {name: plain(value.get(name, "nothing"), inner) for name, inner in wanted.items()}
    if isinstance(value, (list, tuple)) and isinstance(wanted, list):
        padded = [*wanted, *[None] * (len(value) - len(wanted))]
        return [plain(item, one) for item, one in zip(value, padded, strict=False)]
    if isinstance(value, (dt.date, dt.time)) and isinstance(wanted, str):
        return value.isoformat()
    if value is UNSET:
        return "nothing"
    return float(value) if isinstance(value, Decimal) else value


def judge_error(wanted: Mapping[str, Any] | None, error: errors.WorkAPIsError | None) -> None:
    if wanted is None:
        if error is not None:
            raise AssertionError(f"{type(error).__name__}: {error}") from error
        return
    assert error is not None, f"expected {wanted['type']}, and nothing was raised"
    assert type(error).__name__ == wanted["type"], f"{type(error).__name__}: {error}"
    values = {name: value for name, value in wanted.items() if name not in ("type", "mentions")}
    same(type(error).__name__, error, values)
    missing = [text for text in wanted.get("mentions", []) if text not in str(error)]
    assert not missing, f"{missing} is not in: {error}"


def judge_warnings(wanted: list[str], said: list[str]) -> None:
    """Compare the warnings: each text is in one, and each of them has a text."""
    strange = [message for message in said if not any(text in message for text in wanted)]
    assert not strange, f"unexpected warnings: {strange}"
    missing = [text for text in wanted if not any(text in message for message in said)]
    assert not missing, f"expected warnings with {missing}, found {said}"
