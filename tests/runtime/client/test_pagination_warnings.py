"""Warnings about lists: the line that each points at, and the drift that each is."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from tests.fakes.lists import Things, done, everything
from workapis.drift import DriftKind
from workapis.paging import PaginationWarning


class Frame:
    """A frame of a call stack, in a module of that name."""

    def __init__(self, module: str | None, back: Frame | None) -> None:
        self.f_globals = {} if module is None else {"__name__": module}
        self.f_back = back


@pytest.mark.parametrize(
    ("modules", "level"),
    [
        (["workapis.paging", "app"], 2),
        (["workapis.paging", "workapis.paging", "workapis_generated.api.resources", "app", "workapis.paging"], 4),
        (["workapis.paging", None, "app"], 2),
        (["workapis.paging", "workapis_of_mine", "app"], 2),
        (["workapis.paging", "app.workapis.", "app"], 2),
        (["workapis.paging"], 1),
    ],
)
def test_a_warning_points_at_the_first_frame_that_is_not_ours(
    driver: str, monkeypatch: pytest.MonkeyPatch, modules: list[str | None], level: int
) -> None:
    """Frames are counted from the one that warns, 1, up to the first module outside of the two packages."""
    stack: list[Frame] = []
    for module in reversed(["counts", *modules]):
        stack.insert(0, Frame(module, stack[0] if stack else None))
    seen: list[tuple[Any, ...]] = []
    warn = SimpleNamespace(warn=lambda message, category, stacklevel=None: seen.append((message, category, stacklevel)))
    monkeypatch.setattr("workapis._names.caller_line.sys", SimpleNamespace(_getframe=stack.__getitem__))
    monkeypatch.setattr("workapis.paging.warnings", warn)
    done(Things(driver, ids=[1], is_stuck=True).list(page=2).first_page())
    message = "listThings: the client requested page 2, and the service reports that it sent page 1."
    assert seen == [(message, PaginationWarning, level)]


def test_a_page_is_where_the_service_says(driver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its number is the one that came with it, else the requested one."""
    monkeypatch.setattr("workapis.paging.warnings", SimpleNamespace(warn=lambda *_, stacklevel: None))
    things = Things(driver, ids=[1, 2, 3, 4, 5, 6, 7], is_stuck=True)
    assert done(things.list(page=2).first_page()).number == 1
    things = Things(driver, ids=[1, 2, 3, 4, 5, 6, 7], is_silent=True)
    assert done(things.list(page=2).first_page()).number == 2


def test_what_is_odd_about_a_walk_is_drift(driver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a deviation of pages, at the root, in which numbers that vary are stars."""
    monkeypatch.setattr("workapis.paging.warnings", SimpleNamespace(warn=lambda *_, stacklevel: None))
    walked = Things(driver, ids=[1], extra_total=5).list()
    everything(walked)
    found = [(item.kind, item.operation_id, item.pointer) for item in walked._service.drift]
    assert found == [(DriftKind.PAGES, "listThings", "")]
    assert [(item.expected, item.shape) for item in walked._service.drift] == [
        ("a list that stays as it is", "the service reported * items, and its pages had *")
    ]
