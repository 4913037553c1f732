"""Client, fake and a model agree over any sequence of writes, reads, iterations and faults, and over a day of calls."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, ClassVar

import pytest
from attrs import define
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, precondition, rule

from tests.fakes.windows import most_in
from tests.operations import DRIVERS
from tests.outcomes import done, runner, take
from tests.proof import figures, long_form
from workapis import errors
from workapis.paging import Page, Pages
from workapis.testing import FakeService

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=12)
READ_FAULTS = st.sampled_from(
    [
        {},
        {"status": 503},
        {"status": 429, "retry_after": 1},
        {"drop": "before-effect"},
        {"drop": "after-effect"},
        {"truncate": 3},
        {"body": b"{]"},
    ]
)


@define
class WriteFault:
    """A failure of a write, whether it is applied all the same, and the error of the client, if any."""

    what: dict[str, Any]
    is_applied: bool
    error: type[errors.WorkAPIsError] | None


WRITE_FAULTS = st.sampled_from(
    [
        WriteFault({}, True, None),
        WriteFault({"status": 429, "retry_after": 1}, True, None),  # refused unread, so that it is sent again
        WriteFault({"status": 503}, False, errors.ServerError),
        WriteFault({"status": 422}, False, errors.ValidationError),
        WriteFault({"drop": "before-effect"}, False, errors.TransportError),
        WriteFault({"drop": "after-effect"}, True, errors.TransportError),
        WriteFault({"delay": 400}, True, errors.RequestTimeoutError),
        WriteFault({"truncate": 3}, True, errors.DecodeError),
        WriteFault({"body": b"<!doctype html>"}, True, errors.DecodeError),
    ]
)


async def pages_of(listed: Any) -> AsyncIterator[Page[Any]]:
    """Iterate over the pages of a list, by either driver."""
    if isinstance(listed, Pages):
        for page in listed.pages():
            yield page
    else:
        async for page in listed.pages():
            yield page


class Agreement(RuleBasedStateMachine):
    """The model keeps the tasks of one list: their ids and contents, and which of them are completed."""

    tasks = Bundle("tasks")
    tried: ClassVar[Counter[str]] = Counter()

    @initialize(
        size=st.integers(1, 4),
        number=st.integers(0, 6),
        driver=st.sampled_from(DRIVERS),
        form=st.sampled_from(["json", "xml"]),
    )
    def begin(self, size: int, number: int, driver: str, form: str) -> None:
        """Begin with a list of so many tasks; its pages have another number of them."""
        self.service = FakeService("teamwork_projects")
        made = self.service.client if driver == "sync" else self.service.async_client
        self.tw = made(strict=True, format=form)
        self.size = size
        project = self.do(lambda: self.tw.projects.create(name="Apollo")).id
        self.into = self.do(lambda: self.tw.task_lists.create(project, name="First")).id
        self.known: dict[int, str] = {}
        self.completed: set[int] = set()
        for _ in range(number):
            self.known[self.do(lambda: self.tw.tasks.create(self.into, content="x")).id] = "x"

    def do(self, call: Callable[[], Any]) -> Any:
        """Call a method, by either driver."""
        return runner().run(done(call()))

    def script(self, method: str, fault: dict[str, Any]) -> None:
        """Let the next request for a method go wrong."""
        if fault:
            self.tried["faults"] += 1
            self.service.fail(method, **fault)

    def listed(self, **more: Any) -> Any:
        """Return the list, before it is read."""
        return self.tw.tasks.list_of_task_list(self.into, page_size=self.size, **more)

    def written(self, method: str, fault: WriteFault, call: Callable[[], Any], apply: Callable[[], Any]) -> Any:
        """Make a write; the model applies it if it succeeds, or fails after its effect."""
        self.script(method, fault.what)
        if fault.error is None:
            result = self.do(call)
            apply()
            return result
        with pytest.raises(fault.error) as failed:
            self.do(call)
        assert failed.value.may_have_been_applied == (fault.error is not errors.ValidationError)
        return apply() if fault.is_applied else None

    @rule(target=tasks, content=TEXTS, fault=WRITE_FAULTS)
    def create(self, content: str, fault: WriteFault) -> Any:
        """Create a task; one that was not created is known as None."""

        def apply() -> int:
            newest: int = [*self.service.records.tasks][-1].id
            self.known[newest] = content
            return newest

        made = self.written("tasks.create", fault, lambda: self.tw.tasks.create(self.into, content=content), apply)
        number = getattr(made, "id", made)
        assert number is None or self.known[number] == content
        return number

    @rule(task=tasks, content=TEXTS, fault=WRITE_FAULTS)
    def update(self, task: int | None, content: str, fault: WriteFault) -> None:
        if task in self.known:
            self.written(
                "tasks.update",
                fault,
                lambda: self.tw.tasks.update(task, content=content),
                lambda: self.known.update({task: content}),
            )

    @rule(task=tasks, is_done=st.booleans(), fault=READ_FAULTS)
    def complete(self, task: int | None, is_done: bool, fault: dict[str, Any]) -> None:
        """Complete a task or open it again, which is safe to repeat: whatever happens first, it is done."""
        if task in self.known:
            name = "complete" if is_done else "uncomplete"
            self.script(f"tasks.{name}", fault)
            self.do(lambda: getattr(self.tw.tasks, name)(task))
            (self.completed.add if is_done else self.completed.discard)(task)

    @rule(task=consumes(tasks), fault=WRITE_FAULTS)
    def delete(self, task: Any, fault: WriteFault) -> None:
        def apply() -> None:
            del self.known[task]
            self.completed.discard(task)

        if task in self.known:
            self.written("tasks.delete", fault, lambda: self.tw.tasks.delete(task), apply)

    @rule(task=tasks, fault=READ_FAULTS)
    def get(self, task: int | None, fault: dict[str, Any]) -> None:
        """Read one, whatever happens to the first request; what is gone is not found."""
        if task is not None:
            self.script("tasks.get", fault)
            try:
                assert self.do(lambda: self.tw.tasks.get(task)).content == self.known[task]
            except errors.NotFoundError:
                assert task not in self.known

    @rule(fault=READ_FAULTS, at=st.integers(0, 3))
    def walk(self, fault: dict[str, Any], at: int) -> None:
        """Read all pages, one of which goes wrong at first."""

        async def main() -> None:
            items: list[Any] = []
            if at == 0:
                self.script("tasks.list_of_task_list", fault)
            async for page in pages_of(self.listed()):
                items += page.items
                assert (page.total, page.pages) == (len(self.known), max(-(-len(self.known) // self.size), 1))
                if page.number == at and at * self.size < len(self.known):
                    self.script("tasks.list_of_task_list", fault)
            assert {item.id: item.content for item in items} == self.known
            assert len(items) == len(self.known)

        runner().run(main())

    @rule(limit=st.integers(1, 9), fault=READ_FAULTS)
    def count(self, limit: int, fault: dict[str, Any]) -> None:
        """Count, and read so many."""
        self.script("tasks.list_of_task_list", fault)
        assert self.do(lambda: self.listed().count()) == len(self.known)
        items: list[Any] = []
        runner().run(take(self.listed(limit=limit), items))
        assert [item.id for item in items] == [*self.known][:limit]

    @precondition(lambda self: len(self.known) > 1)
    @rule(
        stop=st.integers(1, 8), change=st.sampled_from(["", "", "more", "less before", "less after"]), fault=READ_FAULTS
    )
    def resume(self, stop: int, change: str, fault: dict[str, Any]) -> None:
        """Stop in a list, which may change then, and go on behind the last item that was seen."""
        stop = min(stop, len(self.known) - 1)
        before, after = [*self.known][:stop], [*self.known][stop:]
        listed, items = self.listed(), list[Any]()
        runner().run(take(listed, items, stop))
        assert [item.id for item in items] == before
        if change == "more":
            after.append(self.do(lambda: self.tw.tasks.create(self.into, content="x")).id)
            self.known[after[-1]] = "x"
        elif change == "less after" or (change == "less before" and stop > 1):
            gone = after.pop(0) if change == "less after" else before[0]
            self.do(lambda: self.tw.tasks.delete(gone))
            del self.known[gone]
            self.completed.discard(gone)
        self.tried["walks that went on"] += 1
        self.script("tasks.list_of_task_list", fault)
        rest: list[Any] = []
        runner().run(take(self.listed(checkpoint=listed.checkpoint), rest))
        assert [item.id for item in rest] == after

    @invariant()
    def the_store_is_what_the_model_says(self) -> None:
        """Nothing is written twice, and nothing is lost."""
        if hasattr(self, "service"):
            self.tried["steps"] += 1
            kept = [*self.service.records.tasks]
            assert {item.id: item.content for item in kept} == self.known
            assert {item.id for item in kept if getattr(item, "completed", False)} == self.completed

    def teardown(self) -> None:
        """Every scripted fault happened."""
        if hasattr(self, "service"):
            self.tried.update({"sequences": 1, "requests": len(self.service.log)})
            self.service.close()


TestAgreement = Agreement.TestCase
TestAgreement.settings = settings(max_examples=long_form(18, 120), stateful_step_count=long_form(20, 50), deadline=None)


@pytest.fixture(scope="module", autouse=True)
def told() -> Iterator[None]:
    """Print how much was tried, in the end."""
    yield
    figures("agreement", Agreement.tried)


def test_a_day_of_calls_keeps_to_the_hour() -> None:
    """In no hour are more than 6,000 sent, nothing is refused, and no second is slept."""
    service = FakeService("teamwork_live")
    client = service.client(deadline=7200)
    began, sent = service.now(), list[float]()
    for _ in range(6_000 * long_form(1, 24) + 50):
        client.resources.retrieve("projects")
        sent.append((service.now() - began).total_seconds())
    most = most_in(sent, 3600)
    took = dt.timedelta(seconds=sent[-1])
    figures("a day of calls", {"calls": len(sent), "hours": took.total_seconds() / 3600, "most in an hour": most})
    assert {seen.status for seen in service.log} == {200}
    assert most <= 6_000
    assert took >= dt.timedelta(hours=long_form(1, 24))
