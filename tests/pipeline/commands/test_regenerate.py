"""The verbs regenerate, drift and check, on small repositories."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import check, console, regenerate, stale
from scripts.document.digests import digest
from scripts.document.fault import Fault, FaultsError
from scripts.foreign import verdicts
from scripts.plan import api_plan
from scripts.plan.values import ApiPlan
from scripts.publish import manifest
from scripts.render import client_files
from tests.pipeline.spec_folder import ROOT, Repository

GENERATE = client_files.generate
FINISHED = ROOT / "scripts/publish/finished_bundle.py"
PIPELINE = sorted((ROOT / "scripts").rglob("*.py"))
SPEC = "specs/shelf/schemas/Book.yaml"
BUNDLE = "generated/bundles/shelf.openapi.yaml"
MERGED = "generated/bundles/workapis.openapi.yaml"
FACE = "overlays/workapis/shelf/__init__.py"
CLIENT = "generated/workapis_generated/shelf/client.py"
NAMES = "overlays/names/shelf.yaml"
FAKE = "generated/workapis_generated/shelf/fake.json"
MIRROR = "generated/workapis_generated/shelf/mirror.json"


def fake_generate(plan: ApiPlan, document: dict[str, Any]) -> dict[str, bytes]:
    """Stand in for the generator: a client and a face that say what they were made of."""
    text = f"# Generated from {document['info']['title']}\n".encode()
    return {
        f"generated/workapis_generated/{plan.slug}/client.py": text,
        f"overlays/workapis/{plan.slug}/__init__.py": text,
    }


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """A repository with two APIs, and a generator that is quick."""
    monkeypatch.setattr("scripts.render.client_files.generate", fake_generate)
    repository = Repository(tmp_path)
    repository.add("shelf")
    repository.add("rack")
    return repository


def run(repository: Repository, *slugs: str) -> list[str]:
    """Regenerate, and return the output."""
    lines: list[str] = []
    regenerate.regenerate(repository.root, slugs, lines.append)
    return "\n".join(lines).split("\n")


def snapshot(root: Path) -> dict[str, tuple[bytes, int]]:
    """Return content and time of change of every file below generated/, of the faces and of the pinned names."""
    files = [path for part in ("generated", "overlays/workapis", "overlays/names") for path in (root / part).rglob("*")]
    return {
        path.relative_to(root).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in files
        if path.is_file()
    }


def written(before: dict[str, tuple[bytes, int]], after: dict[str, tuple[bytes, int]]) -> set[str]:
    """Return the files that were written, added or removed between two snapshots."""
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def test_everything_is_made_and_told(repository: Repository) -> None:
    """The first run writes bundles, merged document, clients, faces and manifest, and closes with a table."""
    lines = run(repository)
    assert set(snapshot(repository.root)) == {
        *(BUNDLE, MERGED, FACE, CLIENT, FAKE, MIRROR, "generated/coverage.json", "generated/manifest.json"),
        *(path.replace("shelf", "rack") for path in (BUNDLE, FACE, CLIENT, FAKE, MIRROR)),
        *("generated/workapis_generated/__init__.py", "generated/workapis_generated/py.typed"),
    }
    table = [line.split() for line in lines[lines.index("") + 1 :]]
    assert table[0] == ["API", "operations", "schemas", "payloads", "checked", "errata", "files", "written", "seconds"]
    assert [row[:6] for row in table[2:]] == [
        ["rack", "2", "2", "0", "0", "5"],
        ["shelf", "2", "2", "0", "0", "5"],
        ["all", "4", "4", "0", "0", "15"],
    ]


def test_webhooks_that_no_code_reads_are_told(repository: Repository) -> None:
    """The run names the webhooks whose extension says that a genuine delivery cannot be recognized."""
    repository.send()
    words = "client: Shelf\n      x-workapis-webhooks: {unverifiable: Nobody says how they are signed.}\n"
    repository.change("overlays/documents/shelf.overlay.yaml", "client: Shelf\n", words)
    told = [line for line in run(repository) if "webhooks" in line]
    assert told == ["shelf: no code reads the webhooks receiveLoan: x-workapis-webhooks is `unverifiable`"]


def test_a_second_run_writes_nothing(repository: Repository) -> None:
    """If nothing changed, the run says so, shows the table of all APIs, and touches no file."""
    made = [line.split() for line in run(repository)[-3:]]
    before = snapshot(repository.root)
    first, empty, *table = run(repository)
    assert (first, empty) == ("Nothing changed: generated/ matches its sources.", "")
    assert [line.split()[:5] for line in table[2:]] == [row[:5] for row in made]
    assert {tuple(line.split()[5:]) for line in table[2:4]} == {("0", "-")}
    assert snapshot(repository.root) == before


def test_one_changed_api_is_made_alone(repository: Repository) -> None:
    """A change of one API writes what follows from it; the files of the other stay untouched."""
    run(repository)
    before = snapshot(repository.root)
    repository.change(SPEC, "description: A book.", "description: A heavy book.")
    lines = run(repository)
    assert written(before, snapshot(repository.root)) == {BUNDLE, MERGED, "generated/manifest.json"}
    assert not any(line.startswith("rack: bundled") for line in lines)


def test_the_way_to_a_state_does_not_show_in_it(repository: Repository) -> None:
    run(repository)
    repository.change(SPEC, "A book.", "A heavy book.")
    run(repository, "shelf")
    repository.change(SPEC, "A heavy book.", "A book.")
    run(repository)
    stepwise = {path: content for path, (content, _) in snapshot(repository.root).items()}
    for path in stepwise:
        (repository.root / path).unlink()
    run(repository)
    assert {path: content for path, (content, _) in snapshot(repository.root).items()} == stepwise


def test_a_chosen_api_is_made_alone(repository: Repository) -> None:
    """With a slug, another API that changed too waits for its own run, in the bundle and in the merged document."""
    run(repository)
    repository.change(SPEC, "A book.", "A heavy book.")
    repository.change(SPEC.replace("shelf", "rack"), "A book.", "A light book.")
    run(repository, "shelf")
    merged = (repository.root / MERGED).read_text("utf-8")
    assert "A heavy book." in merged
    assert "A light book." not in merged
    assert stale.is_stale(repository.root, lambda _: None)
    run(repository)
    assert "A light book." in (repository.root / MERGED).read_text("utf-8")
    assert not stale.is_stale(repository.root, lambda _: None)


def test_a_chosen_api_may_be_the_first(repository: Repository) -> None:
    """An API that was never generated is left out of the merged document, with a word, until it is."""
    lines = run(repository, "shelf")
    assert "rack: not generated yet, so the merged document does not contain it" in lines
    assert not (repository.root / "generated/bundles/rack.openapi.yaml").exists()
    run(repository)
    assert not stale.is_stale(repository.root, lambda _: None)


@pytest.mark.parametrize("path", [BUNDLE, MERGED, FACE, CLIENT, "generated/manifest.json"])
@pytest.mark.parametrize("how", ["edited", "removed"])
def test_what_was_edited_or_removed_is_made_again(repository: Repository, path: str, how: str) -> None:
    run(repository)
    want = (repository.root / path).read_bytes()
    (repository.root / path).write_bytes(b"# Generated\nx = 1\n") if how == "edited" else (
        repository.root / path
    ).unlink()
    run(repository)
    assert (repository.root / path).read_bytes() == want


def test_a_spoilt_bundle_of_another_api_is_made_again(repository: Repository) -> None:
    """The merged document is never made of a bundle that somebody edited."""
    run(repository)
    (repository.root / BUNDLE).write_text("openapi: 3.1.0\n", "utf-8")
    lines = run(repository, "rack")
    assert any(line.startswith("shelf: bundled") for line in lines)
    assert not stale.is_stale(repository.root, lambda _: None)


def test_stale_files_are_removed(repository: Repository) -> None:
    """Files of an API that is gone, and files that nothing writes, disappear with their folders."""
    run(repository)
    stray = repository.write("generated/workapis_generated/rack/old.py", "")
    repository.write("generated/workapis_generated/shelf/__pycache__/client.pyc", "")
    hand = repository.write("overlays/workapis/hand/__init__.py", '"""Written by hand."""\n')
    for path in (
        *(repository.root / "specs/shelf").rglob("*.yaml"),
        repository.root / "overlays/documents/shelf.overlay.yaml",
    ):
        path.unlink()
    run(repository)
    assert not stray.exists()
    assert hand.exists()
    assert not (repository.root / "generated/workapis_generated/shelf").exists()
    assert not (repository.root / "overlays/workapis/shelf").exists()
    assert not (repository.root / BUNDLE).exists()
    assert not stale.is_stale(repository.root, lambda _: None)


@pytest.mark.parametrize("fault", ["yaml", "reference", "overlay", "generator", "merge"])
def test_a_fault_leaves_the_tree_as_it_was(repository: Repository, fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a fault in any stage no file is written, also none of an API without one."""
    run(repository)
    before = snapshot(repository.root)
    repository.change("specs/rack/schemas/Book.yaml", "A book.", "Another book.")
    if fault == "yaml":
        repository.write(SPEC, "a: [\n")
    elif fault == "reference":
        repository.change(SPEC, "Author.yaml", "Writer.yaml")
    elif fault == "overlay":
        repository.change("overlays/documents/shelf.overlay.yaml", "listBooks: {", "listCooks: {")
    elif fault == "merge":
        repository.change("specs/rack/openapi.yaml", "example/api", "example/api/")
    else:
        repository.change(SPEC, "A book.", "A bad book.")
        monkeypatch.setattr("scripts.render.client_files.generate", failing_generate)
    with pytest.raises(FaultsError):
        run(repository)
    assert snapshot(repository.root) == before


def failing_generate(plan: ApiPlan, document: dict[str, Any]) -> dict[str, bytes]:
    """Stand in for a generator that cannot make a client of the shelf."""
    if plan.slug == "shelf":
        raise FaultsError([Fault(SPEC, 1, "", "no client of this", "write another")])
    return fake_generate(plan, document)


def test_faults_of_all_apis_are_told_at_once(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """One run names the faults of every API, one a message, sorted, and no traceback."""
    for slug in ("shelf", "rack"):
        repository.change(f"specs/{slug}/schemas/Book.yaml", "Author.yaml", "Writer.yaml")
    with pytest.raises(FaultsError) as caught:
        run(repository)
    assert [fault.file for fault in caught.value.faults] == ["specs/rack/schemas/Book.yaml", SPEC]
    assert console.tell(caught.value, "nothing was written") == 1
    assert capsys.readouterr().err.endswith("\n\n2 errors; nothing was written.\n")


def test_an_unknown_slug_is_told(repository: Repository) -> None:
    """A slug that names no API is a fault that lists those there are."""
    with pytest.raises(
        FaultsError, match=r"there is no API 'shelv'\n    fix: write one of rack, shelf, or none for all"
    ):
        run(repository, "shelv")


def test_the_manifest_names_inputs_tools_and_outputs(repository: Repository) -> None:
    """The manifest records digests of all inputs and outputs, counts and versions, and nothing of the machine."""
    run(repository)
    record = json.loads((repository.root / manifest.FILE).read_text("utf-8"))
    assert set(record["tools"]) >= {"workapis", "openapi-python-client", "jinja2", "ruff", "PyYAML", "attrs"}
    assert "overlays/vocabulary/formats.yaml" in record["inputs"]
    shelf = record["apis"]["shelf"]
    assert shelf["counts"]["operations"] == 2
    assert {SPEC, "overlays/documents/shelf.overlay.yaml"} <= set(shelf["inputs"])
    assert set(shelf["outputs"]) == {BUNDLE, FACE, CLIENT, FAKE, MIRROR}
    assert str(repository.root) not in json.dumps(record)


def test_drift_tells_what_differs(repository: Repository) -> None:
    """A missing file, a stale one and an edited one are each reported, the last with a diff."""
    run(repository)
    lines: list[str] = []
    assert not stale.is_stale(repository.root, lines.append)
    assert lines == []
    (repository.root / CLIENT).unlink()
    repository.write("generated/stray.txt", "x")
    repository.change(BUNDLE, "A book.", "An edited book.")
    before = snapshot(repository.root)
    assert stale.is_stale(repository.root, lines.append)
    assert f"missing: {CLIENT}" in lines
    assert "stale: generated/stray.txt" in lines
    assert {"-      description: An edited book.", "+      description: A book."} <= set(lines)
    assert snapshot(repository.root) == before


def test_drift_names_versions_that_differ(repository: Repository) -> None:
    """A tree made with another version of a tool, by its manifest, is reported behind the differences."""
    run(repository)
    repository.change(CLIENT, "# Generated", "# Made")
    now, lines = manifest.tools(repository.root)["ruff"], list[str]()
    repository.change(manifest.FILE, f'"ruff": "{now}"', '"ruff": "0.1"')
    assert stale.is_stale(repository.root, lines.append)
    assert lines[-2:] == [f"ruff 0.1 → {now}: one generated file changes", f"  shelf, layout: {CLIENT}"]


def test_drift_does_not_trust_the_manifest(repository: Repository) -> None:
    """An edited file is reported although the manifest was edited to agree with it."""
    run(repository)
    repository.change(BUNDLE, "A book.", "An edited book.")
    path = repository.root / "generated/manifest.json"
    record = json.loads(path.read_text("utf-8"))
    record["apis"]["shelf"]["outputs"][BUNDLE] = digest((repository.root / BUNDLE).read_bytes())
    path.write_text(json.dumps(record), "utf-8")
    assert stale.is_stale(repository.root, lambda _: None)


def test_drift_is_short(repository: Repository) -> None:
    """A file that differs all over is reported in a few lines."""
    run(repository)
    (repository.root / BUNDLE).write_text("\n".join(map(str, range(5000))), "utf-8")
    lines: list[str] = []
    stale.is_stale(repository.root, lines.append)
    assert len(lines) < 30
    assert lines[-1].endswith("more lines")


def test_check_asks_the_judges_once(repository: Repository) -> None:
    """Every finished bundle and the merged document are validated; a known result is reused."""
    lines: list[str] = []
    check.check(repository.root, lines.append)
    assert [line for line in lines if line.endswith("yaml: validated, no errors")] == [
        f"generated/bundles/{name}.openapi.yaml: validated, no errors" for name in ("rack", "shelf", "workapis")
    ]
    lines.clear()
    repository.change("README.md", "[shelf](", "[Shelf](")
    check.check(repository.root, lines.append)
    assert sum("validated before" in line for line in lines) == 3
    assert not (repository.root / "generated").exists()


@pytest.mark.parametrize("tool", ["openapi-spec-validator", "prance"])
def test_what_a_judge_says_is_a_fault(tmp_path: Path, tool: str) -> None:
    """An error of a validator is reported with its name, and kept like any other."""
    text = b"openapi: 3.1.0\ninfo: {title: A}\npaths: {}\n"
    faults, new = verdicts.judge("bundle.yaml", text, tmp_path)
    assert any(fault.message.startswith(f"{tool}: ") for fault in faults)
    assert new == 2
    assert verdicts.judge("bundle.yaml", text, tmp_path) == (faults, 0)


def test_a_judge_that_is_missing_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a validator there is no result, and that fails the check."""
    monkeypatch.setitem(sys.modules, "prance", None)
    faults, _ = verdicts.judge("bundle.yaml", b"openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n", tmp_path)
    assert [fault.message for fault in faults] == ["prance: is not installed. Run `nox -s check`."]


def runs(root: Path) -> Iterator[tuple[str, dict[str, str], Path]]:
    """Yield hash seed, locale and current folder of runs that must give the same bytes."""
    yield "0", {"LC_ALL": "C", "PYTHONUTF8": "0"}, root
    yield "1", {"LC_ALL": "C.UTF-8"}, root.parent


def test_the_output_depends_on_no_environment(tmp_path: Path) -> None:
    """Hash seed, locale and current folder leave no mark in what is generated, client included."""
    code = "from scripts.commands.stale import expected; import sys, hashlib, pathlib\n"
    code += "files = expected(pathlib.Path(sys.argv[1]), lambda _: None)\n"
    code += "print(*(f'{hashlib.sha256(files[path]).hexdigest()} {path}' for path in files), sep='\\n')"
    found: set[str] = set()
    for number, (seed, locale, folder) in enumerate(runs(tmp_path)):
        repository = Repository(tmp_path / str(number))
        repository.add()
        environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), **locale}
        command = [sys.executable, "-c", code, str(repository.root)]
        done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        found.add(done.stdout)
    assert len(found) == 1
    assert CLIENT in found.pop()


def test_nothing_changed_is_said_quickly(repository: Repository) -> None:
    """A run in which nothing changed takes under 0.3 s of the script's own time."""
    run(repository)
    started = time.process_time()  # what other processes take of a shared machine does not count
    run(repository)
    assert time.process_time() - started < 0.3


def test_nothing_heavy_is_imported_before_the_comparison() -> None:
    """The module of the verb imports neither YAML nor the generator: they would take longer than the comparison."""
    code = "import sys, scripts.commands.regenerate; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"yaml", "jsonschema_rs", "jsonpath", "openapi_python_client", "pydantic"} & set(done.stdout.split())


def test_each_api_is_planned_once(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run makes the plan of each API once: for its code samples, its figures, its pinned names and its client."""
    planned: list[str] = []

    def counting(slug: str, *rest: Any) -> ApiPlan:
        planned.append(slug)
        return plan(slug, *rest)

    plan = api_plan.plan
    monkeypatch.setattr(api_plan, "plan", counting)
    monkeypatch.setattr("scripts.render.client_files.generate", GENERATE)
    run(repository)
    assert sorted(planned) == ["rack", "shelf"]
    assert [path for path in PIPELINE if "api_plan" in path.read_text("utf-8")] == [FINISHED]
