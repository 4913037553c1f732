"""The command watch: it checks a saved file and regenerates its API; no test waits for a clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from scripts.commands import watch
from tests.pipeline.commands.test_regenerate import BUNDLE, SPEC, fake_generate, snapshot, written
from tests.pipeline.spec_folder import Repository

Act = Callable[[], object]
LEDGER = "specs/shelf/sources.yaml"
WORDS = "overlays/documents/shelf.overlay.yaml"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """A repository with two APIs, and a generator that is quick."""
    monkeypatch.setattr("scripts.render.client_files.generate", fake_generate)
    repository = Repository(tmp_path)
    repository.add("shelf")
    repository.add("rack")
    repository.change("specs/rack/openapi.yaml", "/api", "/rack")
    return repository


def during(root: Path, acts: Sequence[Act]) -> list[list[str]]:
    """Return the output at the beginning, and after each change: one act a pause of the watcher."""
    told: list[list[str]] = [[]]
    waiting = list(acts)

    def pause(_: float) -> None:
        if not waiting:
            raise KeyboardInterrupt
        waiting.pop(0)()

    watcher = watch.Watcher(root, lambda line: told[-1].append(line))  # noqa: PLW0108 (the last list changes)
    with pytest.raises(KeyboardInterrupt):
        watch.watch(watcher, pause, lambda: told.append([]))
    return told


def still() -> None:
    """Change nothing."""


def edit(repository: Repository, path: str, old: str, new: str) -> Act:
    """Return an act that saves a file."""
    return lambda: repository.change(path, old, new)


def test_a_saved_file_is_judged_and_its_api_made(repository: Repository) -> None:
    """The file comes first, by itself; what is generated follows it, and the other API is left alone."""
    before: list[dict[str, tuple[bytes, int]]] = []
    acts = [
        lambda: before.append(snapshot(repository.root)),
        edit(repository, SPEC, "A book.", "A heavy book."),
        *[still] * 3,
    ]
    begun, told = during(repository.root, acts)
    assert begun[-1].startswith("all APIs: regenerated (")
    assert [line.partition(" (")[0] for line in told] == [f"{SPEC}: no errors", "shelf: regenerated"]
    assert written(before[0], snapshot(repository.root)) >= {BUNDLE}
    assert not any("/rack" in path for path in written(before[0], snapshot(repository.root)))


@pytest.mark.parametrize(
    ("path", "good", "bad", "begins"),
    [
        (SPEC, "type: object", "type: objekt", f"{SPEC}:2 /type: "),
        (SPEC, "description: A book.", "description: Note: a book.", f"{SPEC}:1: not YAML: a colon in plain text"),
        (SPEC, "description: A book.", "description: OK", f"{SPEC}:1 /description: the description 'OK' says nothing"),
        (LEDGER, "left_out: []", "left_out: none", f"{LEDGER}:10 /left_out: "),
        (WORDS, "x-workapis-client: Shelf", "x-workapis-cleint: Shelf", f"{WORDS}:11 "),
    ],
)
def test_faults_are_told_once_and_mended(repository: Repository, path: str, good: str, bad: str, begins: str) -> None:
    """A fault of the file is reported when it is saved, not again later; once mended it is reported no more."""
    acts = [edit(repository, path, good, bad), still, edit(repository, path, bad, good), still]
    _, faulty, mended = during(repository.root, acts)
    assert faulty[0].startswith(begins)
    assert len([line for line in faulty if line.startswith(begins)]) == 1
    assert faulty[1].startswith(f"{path}: 1 error (")
    assert faulty[-1].endswith("nothing was written")
    assert [line.partition(" (")[0] for line in mended] == [f"{path}: no errors", "shelf: fixed, regenerated"]


def test_what_a_file_breaks_elsewhere_is_told_after_it(repository: Repository) -> None:
    """The whole API is checked, too."""
    acts = [edit(repository, "specs/shelf/resources/books.yaml", "operationId: getBook", "operationId: getTome"), still]
    _, told = during(repository.root, acts)
    assert told[0].startswith("specs/shelf/resources/books.yaml: no errors")
    assert any(line.startswith(LEDGER) for line in told[1:])


def test_a_file_that_is_half_written_is_waited_for(repository: Repository) -> None:
    """A file that is saved in steps is read once it no longer changes."""
    text = (repository.root / SPEC).read_text("utf-8").replace("A book.", "A heavy book.")
    steps = ["", text[:20], text]
    acts: list[Act] = [*((lambda step=step: repository.write(SPEC, step)) for step in steps), *[still] * 3]
    told = during(repository.root, acts)
    assert len(told) == 2
    assert told[1][0].startswith(f"{SPEC}: no errors")


def test_a_file_that_vanishes_is_looked_for_again(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    """An editor that puts a new file in the place of the old one does not stop the watcher."""
    changed, calls = watch.Watcher.changed, list[int]()

    def first_missed(watcher: watch.Watcher, names: set[str]) -> None:
        calls.append(len(names))
        if len(calls) == 1:
            raise FileNotFoundError(2, "No such file", SPEC)
        changed(watcher, names)

    monkeypatch.setattr(watch.Watcher, "changed", first_missed)
    told = during(repository.root, [edit(repository, SPEC, "A book.", "A heavy book."), *[still] * 4])
    assert calls == [1, 1]
    assert told[-1][-1].startswith("shelf: regenerated")


def test_what_all_apis_share_makes_all(repository: Repository) -> None:
    """A change of the vocabulary regenerates every API; a file that an editor leaves behind regenerates none."""
    path = "overlays/vocabulary/formats.yaml"
    text = (repository.root / path).read_text("utf-8")
    acts: list[Act] = [
        lambda: repository.write("specs/shelf/.books.yaml.swp", "x"),
        lambda: repository.write(path, f"{text}\n"),
        *[still] * 2,
    ]
    _, told = during(repository.root, acts)
    assert [line.partition(" (")[0] for line in told] == ["all APIs: regenerated"]


def test_ctrl_c_ends_it_in_peace(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The verb says what it watches, and that it stopped; nothing else is printed."""

    def interrupted(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(watch, "ROOT", repository.root)
    monkeypatch.setattr("scripts.commands.watch.time.sleep", interrupted)
    assert watch.main() == 0
    printed = capsys.readouterr()
    first, *_, last = printed.out.splitlines()
    assert first == "Watching specs, overlays/documents, overlays/vocabulary. Stop with Ctrl-C."
    assert (last, printed.err) == ("Stopped.", "")
