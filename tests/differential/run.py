"""Decode bodies with two versions, and list what differs: payloads, pages of benchmarks, and 20,000 substitutions.

`python -m tests.differential.run [REVISION]` compares the working tree with a git revision, HEAD by default. Each
version decodes the same bodies with its own generated code, in a process of its own (`decode`). Counts of drift on
pages of more than `EXACT` records are samples and are not compared. The exit code is 1 if anything differs: state in
the commit that you want it.
"""

from __future__ import annotations

import io
import json
import random
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.pages import DATA
from tests import generated
from tests.fakes.substitutions import printed, substituted, text
from tests.repository import ROOT, SLUGS, examples
from workapis._api.operation import Operation
from workapis._models.codec import ListOf, ModelOf
from workapis._models.reader import EXACT

SUBSTITUTIONS = 20_000
SHOWN = 40
TREES = ("overlays", "generated")
Job = tuple[str, str, str, str]


def jobs() -> Iterator[Job]:
    """Yield the bodies, each with the operation that reads it."""
    places = {(slug, id(item)): (slug, *place) for slug in SLUGS for item, place in _operations(slug)}
    by_id = {(slug, item.id): item for slug in SLUGS for item, _ in _operations(slug)}
    for example in examples():
        if isinstance(example.subject, tuple) and example.subject[1].startswith("2"):
            operation = by_id[example.slug, example.subject[0]]
            yield *places[example.slug, id(operation)], json.dumps(example.value)
    pages = (("projects.json", "listProjects", None), ("todo_items.json", "listTasks", "todo-items"))
    for name, operation_id, envelope in pages:
        operation = by_id["teamwork_projects", operation_id]
        page = json.loads((DATA / name).read_text("utf-8"))
        if envelope and envelope != operation.envelope:
            page[operation.envelope] = page.pop(envelope)
        yield *places["teamwork_projects", id(operation)], json.dumps(page)
    every = [(slug, item) for slug in SLUGS for item, _ in _operations(slug)]
    lists = [pair for pair in every if isinstance(pair[1].reply, ListOf) and isinstance(pair[1].reply.item, ModelOf)]
    chance, left = random.Random(16), SUBSTITUTIONS
    while left > 0:
        slug, operation = chance.choice(lists)
        codec: Any = operation.reply
        model = codec.item.resolve()
        record = printed(slug, model.__name__)
        many = chance.choice((1, 10, 20))
        items = ", ".join(text(substituted(chance, model, record)) for _ in range(many))
        body = f"{{{json.dumps(operation.envelope)}: [{items}]}}" if operation.envelope else f"[{items}]"
        yield *places[slug, id(operation)], body
        left -= many


def _operations(slug: str) -> Iterator[tuple[Operation[Any], tuple[str, str]]]:
    for module in generated.modules(f"workapis_generated.{slug}.resources"):
        for name, value in vars(module).items():
            if isinstance(value, Operation) and name.isupper():
                yield value, (module.__name__.rpartition(".")[2], name)


def _is_there(tree: Path, job: Job) -> bool:
    """Return whether a version has the operation of a body: others were described later."""
    module = tree / "generated/workapis_generated" / job[0] / "resources" / f"{job[1]}.py"
    return module.is_file() and f"\n{job[2]}: " in module.read_text("utf-8")


def decoded(tree: Path, file: Path) -> list[Any]:
    """Return what the runtime of a folder decodes."""
    command = [sys.executable, str(Path(__file__).with_name("decode.py")), str(tree), str(file)]
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=tree)
    return [json.loads(line) for line in run.stdout.splitlines()]


def differences(job: Job, before: Any, now: Any) -> Iterator[str]:
    """Yield what two versions decode differently from one body."""
    if before[0] != now[0]:
        yield f"{job[2]}: {before[0]} -> {now[0]}: {job[3][:300]}"
        return
    found = [*_of_values(job[2], before[1], now[1])]
    yield from found
    if not (isinstance(now[1], list) and len(now[1]) > EXACT):
        yield from _of_notes(job[2], before[2], now[2])


def _of_values(at: str, before: Any, now: Any) -> Iterator[str]:
    if before == now:
        return
    if isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        for old, new in zip(before, now, strict=True):
            yield from _of_values(at, old, new)
    elif isinstance(before, dict) and isinstance(now, dict):
        for name in sorted({*before, *now}):
            yield from _of_values(f"{at}.{name}" if name else f"{at} encodes to", before.get(name), now.get(name))
    else:
        yield f"{at}: {before!r} -> {now!r}"


def _of_notes(at: str, before: list[Any], now: list[Any]) -> Iterator[str]:
    old, new = ({(kind, pointer): count for kind, pointer, count in told} for told in (before, now))
    for key in sorted({*old, *new}):
        if old.get(key, 0) != new.get(key, 0):
            yield f"{at}: counts {key} {new.get(key, 0)} times, not {old.get(key, 0)}"


def _unpack(revision: str, folder: Path) -> None:
    archive = subprocess.run(["git", "archive", revision, *TREES], cwd=ROOT, capture_output=True, check=False)
    if archive.returncode:
        raise SystemExit(f"git has no revision {revision} here. Fetch the whole history, or pass another revision.")
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
        files.extractall(folder, filter="data")


def main(revision: str = "HEAD") -> int:
    """Compare, print the first differences, and return 1 if there are any."""
    made = [*jobs()]
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "before"), Path(folder, "now")
        _unpack(revision, old)
        for name in TREES:
            shutil.copytree(ROOT / name, new / name)
        made = [job for job in made if _is_there(old, job)]
        file = Path(folder, "jobs")
        file.write_text("".join(json.dumps(job) + "\n" for job in made), "utf-8")
        before, now = decoded(old, file), decoded(new, file)
    found = [item for job, one, two in zip(made, before, now, strict=True) for item in differences(job, one, two)]
    print(f"{len(made)} bodies; {len(found)} differences from {revision}")
    print("\n".join(what[:400] for what in found[:SHOWN]), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
