"""A clean run of check is not repeated on the same input, and never hides a fault."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from scripts.commands import check
from scripts.document.fault import FaultsError
from scripts.publish import clean_runs, production
from tests.pipeline.commands import broken_ledgers, broken_pages, broken_specs, broken_tables
from tests.pipeline.library import BOOKS, INDEX, Edit, Library, change
from tests.repository import ROOT


def quicken(patch: pytest.MonkeyPatch) -> None:
    """Let the validators find nothing, and read no code of the pipeline; one test is of that."""
    patch.setattr(check, "judge", lambda *_: ([], 0))
    patch.setattr(clean_runs, "PIPELINE", ROOT / "scripts" / "publish")


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository that was checked once, for all tests, by quick validators without errors."""
    library = Library(tmp_path_factory.mktemp("judged")).fill()
    with pytest.MonkeyPatch.context() as patch:
        quicken(patch)
        check.check(library.root, lambda _: None)
    return library.root


@pytest.fixture
def library(judged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """The same repository, with what the run left in the other."""
    quicken(monkeypatch)
    library = Library(tmp_path).fill()
    shutil.copytree(judged / clean_runs.CACHE, library.root / clean_runs.CACHE)
    return library


def said(library: Library) -> list[str]:
    lines: list[str] = []
    check.check(library.root, lines.append)
    return lines


def record(library: Library) -> Path:
    """Return the file that a clean run left."""
    (path,) = (library.root / clean_runs.CACHE).glob("*.json")
    return path


def test_the_same_input_is_not_judged_again(library: Library) -> None:
    """The second run says so, and shows the table."""
    lines = said(library)
    assert lines[0] == "Nothing changed since the last run, which found no error."
    assert [line.split()[0] for line in lines[-1].splitlines()[2:]] == ["rack", "shelf", "all"]
    assert not any("bundled" in line for line in lines)


@pytest.mark.parametrize(
    "edit",
    [
        broken_specs.CASES["a tab"][0],
        broken_ledgers.CASES["a payload that changed"][0],
        broken_tables.CASES["a row of no operation"][0],
        next(iter(broken_pages.CASES.values()))[0],
    ],
)
def test_no_fault_is_hidden(library: Library, edit: Edit) -> None:
    """After a clean run, a fault in any file is reported by the next run, each time."""
    edit(library)
    for _ in range(2):
        with pytest.raises(FaultsError):
            said(library)


def test_another_pipeline_judges_anew(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Code and installed packages are part of the question."""
    code = tmp_path / "pipeline"
    (code / "scripts").mkdir(parents=True)
    (code / "scripts/rules.py").write_text("LONGEST = 60\n")
    monkeypatch.setattr(clean_runs, "PIPELINE", code)
    keys = [clean_runs.key(library.root)]
    (code / "scripts/rules.py").write_text("LONGEST = 61\n")
    keys.append(clean_runs.key(library.root))
    monkeypatch.setattr(clean_runs, "distributions", list)
    keys.append(clean_runs.key(library.root))
    assert len({*keys}) == 3


def test_guesses_are_told_in_each_run(library: Library) -> None:
    """Each run names file and line of a guess of a draft, also if nothing changed, and passes."""
    path = library.root / BOOKS
    path.write_text(path.read_text("utf-8") + "# guess: the page names no author\n", "utf-8")
    line = len(path.read_text("utf-8").splitlines())
    for _ in range(2):
        said: list[str] = []
        check.check(library.root, said.append)
        assert said[-1] == f"{BOOKS}:{line}: unconfirmed guess: the page names no author"


def test_a_damaged_record_is_none(library: Library) -> None:
    """A record that was cut or edited is ignored, and the validators run again."""
    path = record(library)
    value = json.loads(path.read_bytes())
    value["counts"]["shelf"]["operations"] = 9
    key = clean_runs.key(library.root)
    for spoilt in ("", "{", "[]", "null", '{"counts": {}}', json.dumps(value)):
        path.write_text(spoilt)
        assert clean_runs.counts(library.root, key) is None, spoilt
    assert any("bundled" in line for line in said(library))


def test_what_changes_meanwhile_is_not_kept(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next run checks a file that is saved during a run."""
    record(library).unlink()
    finish_all = production.finish_all

    def slowly(*arguments: object) -> object:
        made = finish_all(*arguments)  # type: ignore[arg-type]
        change(INDEX, "summary: Books", "summary: All books")(library)
        return made

    monkeypatch.setattr(check, "finish_all", slowly)
    said(library)
    assert not [*(library.root / clean_runs.CACHE).iterdir()]
