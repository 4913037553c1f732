"""Iterations over lists that change meanwhile: a state machine, and a model of a correct client."""

from __future__ import annotations

import asyncio
from collections.abc import Generator

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.fakes.lists import Things, drifts
from workapis.paging import Pages


class Walking(RuleBasedStateMachine):
    """A list that changes and misstates its numbers meanwhile; the model knows what a correct client may do."""

    driver = "sync"

    @initialize(count=st.integers(0, 12), size=st.integers(1, 4), style=st.sampled_from(["header", "envelope"]))
    def begin(self, count: int, size: int, style: str) -> None:
        self.things = Things(self.driver, style, list(range(100, 100 + count)), size)
        self.loop = asyncio.new_event_loop()
        self.next_id = 1000
        self.steps = self._walk()
        self.ended = False
        self.fruitless = 0

    def teardown(self) -> None:
        if hasattr(self, "loop"):
            self.steps.close()
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
            self.loop.close()

    def _walk(self) -> Generator[list[int], None, None]:
        walked = self.things.list()
        if isinstance(walked, Pages):
            for page in walked.pages():
                yield [item["id"] for item in page]
            return
        found = walked.pages()
        while True:
            try:
                page = self.loop.run_until_complete(anext(found))
            except StopAsyncIteration:
                return
            yield [item["id"] for item in page]

    @rule(index=st.integers(0, 12))
    def put_in(self, index: int) -> None:
        self.next_id += 1
        self.things.ids.insert(index, self.next_id)

    @precondition(lambda self: self.things.ids)
    @rule(index=st.integers(0, 11))
    def take_out(self, index: int) -> None:
        self.things.ids.pop(index % len(self.things.ids))

    @rule(pages=st.sampled_from([0, 0, -1, 1, 50]), total=st.sampled_from([0, 0, -1, 3]))
    def lie(self, pages: int, total: int) -> None:
        """Let the service count wrongly from now on, or rightly again."""
        self.things.extra_pages = max(pages, -self.things.pages + self.things.extra_pages)
        self.things.extra_total = max(total, -len(self.things.ids))

    @rule(is_stuck=st.booleans())
    def stick(self, is_stuck: bool) -> None:
        """Let the service send the first page for every request."""
        self.things.is_stuck = is_stuck

    @precondition(lambda self: not self.ended)
    @rule()
    def step(self) -> None:
        """Request the next page, and check every request that this took."""
        before = len(self.things.told)
        given, odd = drifts(lambda: next(self.steps, None))
        self.ended = given is None
        news = self.things.told[before:]
        for offset, new in enumerate(news):
            self._judge(before + offset, new, odd)
        if given is not None:
            assert given == list(news[-1][3])
        elif self.things.told and not self.fruitless:
            assert self.things.told[-1][1] <= len(self.things.told), "a walk goes on while there is more"

    def _judge(self, index: int, new: tuple[int, int, int, tuple[int, ...]], odd: list[str]) -> None:
        number, count, total, ids = new
        asked = index + 1
        assert self.things.asked[index]["page"] == str(asked), "pages are asked for one after the other"
        earlier = self.things.told[:index]
        # What may be asked for at all: no page behind two with nothing new, none behind the end that was told.
        if index:
            assert self.fruitless < 2
            is_short = earlier[-1][2] > sum(len(old[3]) for old in earlier)  # by the total that was told last
            assert earlier[-1][1] > index or self.fruitless or is_short
        # Compared with the page before it, with the last of the 1st, 2nd, 4th, 8th … page, and whole with every page.
        known = [earlier[-1][3], earlier[(1 << (index.bit_length() - 1)) - 1][3]] if earlier else []
        is_same = set(ids) in [set(old[3]) for old in earlier]
        is_new = bool(ids) and not is_same and not any(set(ids) <= set(old) for old in known)
        self.fruitless = 0 if is_new else self.fruitless + 1
        text = " / ".join(odd)
        if number != asked:
            assert f"the client requested page {asked}" in text
        if earlier and earlier[-1][2] != total:
            assert f"reported {earlier[-1][2]} items before" in text
        if earlier and earlier[-1][1] != count:
            assert f"reported {earlier[-1][1]} pages before" in text
        if is_new and earlier and set(earlier[-1][3]) & set(ids):
            assert f"page {asked} repeats" in text
        if ids and not is_new:
            assert f"page {asked} repeats the items of an earlier page" in text

    @precondition(lambda self: not self.ended)
    @rule()
    def finish(self) -> None:
        """However the service is now, an iteration ends, having requested little that was not new."""
        limit = len(self.things.told) + 2 * len(self.things.ids) + 4
        while not self.ended:
            self.step()
            assert len(self.things.told) <= limit


class WalkingLater(Walking):
    driver = "async"


TestWalking = Walking.TestCase
TestWalkingLater = WalkingLater.TestCase
TestWalking.settings = TestWalkingLater.settings = settings(max_examples=150, stateful_step_count=25, deadline=None)
