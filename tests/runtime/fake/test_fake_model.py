"""Client, fake and a model agree over any sequence of writes, reads, walks and faults; and over a day of calls."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from tests.fakes.windows import most_in
from tests.proof import figures, long_form
from workapis import errors
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
WRITE_FAULTS = st.sampled_from([{}, {"drop": "before-effect"}, {"drop": "after-effect"}, {"status": 503}])


class Agreement(RuleBasedStateMachine):
    """The model keeps the tasks of one list: their ids and contents."""

    form = "json"
    tasks = Bundle("tasks")

    @initialize(size=st.integers(1, 4))
    def begin(self, size: int) -> None:
        """Begin with an empty list; its pages have so many tasks."""
        self.service = FakeService("teamwork_projects")
        self.tw = self.service.client(strict=True, format=self.form)
        self.size = size
        project = self.tw.projects.create(name="Apollo").id
        self.into = self.tw.task_lists.create(project, name="First").id
        self.known: dict[int, str] = {}

    def script(self, method: str, fault: dict[str, Any]) -> None:
        """Let the next request for a method go wrong."""
        if fault:
            self.service.fail(method, **fault)

    def written(self, fault: dict[str, Any], call: Any, apply: Any) -> Any:
        """Make a write; the model applies it if it succeeds, or fails after its effect."""
        if not fault:
            result = call()
            apply()
            return result
        with pytest.raises((errors.TransportError, errors.ServerError)) as failed:
            call()
        assert failed.value.may_have_been_applied
        return apply() if fault.get("drop") == "after-effect" else None

    @rule(target=tasks, content=TEXTS, fault=WRITE_FAULTS)
    def create(self, content: str, fault: dict[str, Any]) -> Any:
        """Create a task; one that was not created is known as None."""
        self.script("tasks.create", fault)

        def apply() -> int:
            newest: int = [*self.service.records.tasks][-1].id
            self.known[newest] = content
            return newest

        made = self.written(fault, lambda: self.tw.tasks.create(self.into, content=content).id, apply)
        assert made is None or self.known[made] == content
        return made

    @rule(task=tasks, content=TEXTS, fault=WRITE_FAULTS)
    def update(self, task: int | None, content: str, fault: dict[str, Any]) -> None:
        """Change a task."""
        if task in self.known:
            self.script("tasks.update", fault)
            self.written(
                fault,
                lambda: self.tw.tasks.update(task, content=content),
                lambda: self.known.update({task: content}),
            )

    @rule(task=consumes(tasks), fault=WRITE_FAULTS)
    def delete(self, task: int | None, fault: dict[str, Any]) -> None:
        """Delete a task."""
        if task in self.known:
            self.script("tasks.delete", fault)
            self.written(fault, lambda: self.tw.tasks.delete(task), lambda: self.known.pop(task))

    @rule(task=tasks, fault=READ_FAULTS)
    def get(self, task: int | None, fault: dict[str, Any]) -> None:
        """Read one, whatever happens to the first request; what is gone is not found."""
        if task is not None:
            self.script("tasks.get", fault)
            try:
                assert self.tw.tasks.get(task).content == self.known[task]
            except errors.NotFoundError:
                assert task not in self.known

    @rule(fault=READ_FAULTS)
    def walk(self, fault: dict[str, Any]) -> None:
        """Read all pages."""
        self.script("tasks.list_of_task_list", fault)
        listed = self.tw.tasks.list_of_task_list(self.into, page_size=self.size)
        assert {item.id: item.content for item in listed} == self.known

    @invariant()
    def the_store_is_what_the_model_says(self) -> None:
        """Nothing is written twice, and nothing is lost."""
        if hasattr(self, "service"):
            assert {item.id: item.content for item in self.service.records.tasks} == self.known

    def teardown(self) -> None:
        """What was scripted happened."""
        if hasattr(self, "service"):
            self.service.close()


class AgreementInXML(Agreement):
    """The same in XML."""

    form = "xml"


LONG = settings(max_examples=long_form(15, 400), stateful_step_count=long_form(20, 50), deadline=None)
TestAgreement = Agreement.TestCase
TestAgreement.settings = LONG
TestAgreementInXML = AgreementInXML.TestCase
TestAgreementInXML.settings = LONG


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
