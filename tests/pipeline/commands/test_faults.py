"""The fault table: each kind of broken input, run through the verbs, gives exactly the messages that it must give."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from scripts.commands import check, regenerate
from scripts.document.fault import FaultsError
from scripts.publish.summary import Say
from scripts.spec.api import discover
from tests.pipeline.commands import (
    broken_ledgers,
    broken_pages,
    broken_places,
    broken_slips,
    broken_specs,
    broken_tables,
    broken_words,
)
from tests.pipeline.commands.broken_ledgers import action
from tests.pipeline.commands.test_regenerate import fake_generate, snapshot
from tests.pipeline.library import OVERLAY, Edit, Library

# Of a usual slip also a part of what to write instead.
Told = str | tuple[str, str]
PARTS: tuple[Mapping[str, tuple[Edit, Sequence[Told]]], ...] = (
    broken_slips.CASES,
    broken_specs.CASES,
    broken_ledgers.CASES,
    broken_tables.CASES,
    broken_pages.CASES,
    broken_places.CASES,
    broken_words.CASES,
)
TABLE = {name: case for part in PARTS for name, case in part.items()}
# At least one of each stage: files, bundle, ledger, overlay, plan, merged document.
REGENERATED = (
    *(
        "brackets do not match",
        "a reference to no file",
        "operationIds that fold to one",
        "a description that says nothing",
    ),
    *(
        "a payload that changed",
        "an erratum that was deleted",
        "an action that selects nothing",
        "a row of no operation",
        "no name for a method",
    ),
    *("servers that no path can tell", "a verb that is not listed", "an overlay of no API"),
)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The repository that is broken, whole."""
    return Library(tmp_path).fill()


def test_the_library_is_in_order(library: Library) -> None:
    """The inputs that the table breaks have no fault of their own."""
    check.check(library.root, lambda _: None)


def test_an_api_may_have_a_verb_of_its_own(library: Library) -> None:
    """With the reason for it in its overlay document, as the fault of one without says."""
    broken_words.RENAMED(library)
    with pytest.raises(FaultsError, match=f"its reason to x-workapis-verbs of {OVERLAY}"):
        check.check(library.root, lambda _: None)
    action("$", "update: {x-workapis-verbs: {fetch: The service takes it out of a store.}}")(library)
    check.check(library.root, lambda _: None)


def test_the_parts_of_the_table_share_no_name() -> None:
    """Each kind of broken input has a name of its own, and there are many."""
    assert len(TABLE) == sum(map(len, PARTS))
    assert len(TABLE) > 100


@pytest.mark.parametrize(("edit", "expected"), TABLE.values(), ids=TABLE)
def test_check_tells_every_kind_of_broken_input(
    library: Library,
    edit: Edit,
    expected: Sequence[Told],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Broken input gives one message a fault, with file, line, pointer and what to do, and no other; no traceback."""
    monkeypatch.setattr(check, "ROOT", library.root)
    edit(library)
    assert check.main() == 1
    told = _messages(capsys.readouterr().err)
    assert len(told) == len(expected), told
    for (fault, fix), begins in zip(told, expected, strict=True):
        start, advice = (begins, "") if isinstance(begins, str) else begins
        assert fault.startswith(start)
        assert advice in fix
        assert len(fix.removeprefix("    fix: ")) > 10


@pytest.mark.parametrize("verb", [check.check, lambda root, say: regenerate.regenerate(root, [], say)])
@pytest.mark.parametrize(("edit", "expected"), [broken_slips.AT_ONCE, broken_slips.PLANNED])
def test_independent_faults_come_at_once(
    library: Library, edit: Edit, expected: list[str], verb: Callable[[Path, Say], None]
) -> None:
    """One run reports the faults of all files, stages and APIs, and none that only follows from another."""
    edit(library)
    with pytest.raises(FaultsError) as raised:
        verb(library.root, lambda _: None)
    told = [str(fault) for fault in raised.value.faults]
    assert len(told) == len(expected), told
    assert all(fault.startswith(begins) for fault, begins in zip(told, expected, strict=True)), told


def test_a_repository_has_an_api(tmp_path: Path) -> None:
    """A repository without an API is a fault, not passed over."""
    with pytest.raises(FaultsError, match="there is no API"):
        discover(tmp_path)


@pytest.mark.parametrize("name", REGENERATED)
def test_regenerate_tells_the_same_and_writes_nothing(
    library: Library, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Broken input stops ``regenerate`` with the messages of ``check``, and leaves the generated files as they were."""
    monkeypatch.setattr("scripts.render.client_files.generate", fake_generate)
    monkeypatch.setattr(regenerate, "ROOT", library.root)
    assert regenerate.main([]) == 0
    before = snapshot(library.root)
    edit, expected = TABLE[name]
    edit(library)
    capsys.readouterr()
    assert regenerate.main([]) == 1
    told = _messages(capsys.readouterr().err)
    assert [fault.startswith(str(begins)) for (fault, _), begins in zip(told, expected, strict=True)] == [True] * len(
        told
    )
    assert snapshot(library.root) == before


def _messages(printed: str) -> list[tuple[str, str]]:
    """Split the output of a command: an empty line, two lines a fault, an empty line, the outcome."""
    lines = printed.splitlines()
    assert (lines[0], lines[-2]) == ("", "")
    assert lines[-1].startswith(f"{(len(lines) - 3) // 2} error")
    faults = lines[1:-2]
    assert all(fix.startswith("    fix: ") for fix in faults[1::2])
    return list(zip(faults[::2], faults[1::2], strict=True))
