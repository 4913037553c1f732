"""Read all payloads, the pages of the benchmarks and 20,000 substitutions by the version before and by this one.

The version before is the commit `BEFORE`. This one reads by the descriptions of `DESCRIBED`, which are the same but for
what the generator writes of them, since a record that was described later is read otherwise on purpose. Both read the
same bodies in processes of their own (`decode`). A difference is wanted where a rule of `WANTED` says so; any other
fails the run and is printed.
"""

from __future__ import annotations

import io
import json
import random
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.pages import DATA
from tests import generated
from tests.fakes.substitutions import printed, substituted, text
from tests.repository import ROOT, SLUGS, examples
from workapis._api.operation import Operation
from workapis._models.codec import ListOf, ModelOf
from workapis._models.reader import EXACT

BEFORE = "5cd9ad7"
DESCRIBED = "58e0d14"
SUBSTITUTIONS = 20_000
Job = tuple[str, str, str, str]

_READER = re.compile(r"(RecordReader\(\s*\w+,\s*\w+,\s*\w+)\s*\)")
_IMPORT = "from workapis._models.record_facts import compare, fill"
_DATE = re.compile(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9:]{8}.*|[0-9]{4}-?W[0-9]{2}.*")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")


def _is_empty(raw: Any) -> bool:
    return raw in (None, "", [], {}) or (isinstance(raw, dict) and all(key.isdecimal() for key in raw))


NULL = "Null and empty: for a list or an object they are empty, and drift"
# Of a value that was lost before: what it was in JSON, and what it is now; with the line that wants it.
WANTED: dict[str, Callable[[Any, Any], bool]] = {
    "Text: that a server serialises as a number or flag is the text": lambda raw, now: (
        isinstance(raw, (bool, int, float)) and now == f"str {json.dumps(raw)!r}"
    ),
    NULL: lambda raw, now: _is_empty(raw) and (now in ([], "dict {}", "Unset UNSET") or isinstance(now, (list, dict))),
    "Dates by type: every format reads compact, ISO and instant, or empty": lambda raw, now: (
        isinstance(raw, str)
        and (_DATE.fullmatch(raw) is not None or not raw)
        and str(now).startswith(("date ", "datetime ", "Unset ", "NoneType "))
    ),
    "Decimals as text in every numeric field; 9.0 and 1e3 are whole numbers": lambda raw, now: (
        (isinstance(raw, float) or (isinstance(raw, str) and _NUMBER.fullmatch(raw) is not None))
        and str(now).startswith(("int ", "float ", "Decimal "))
    ),
    "Null and empty: the word null is null where that may stand": lambda raw, now: (
        isinstance(raw, str) and raw.lower() == "null" and now == "NoneType None"
    ),
    "Every operation whole: -1 in a list of ids is anyone": lambda raw, now: raw in (-1, "-1") and now == ["str '-1'"],
}


FINITE = "Input that cannot hurt: 1e400 is no inf, but its text, lost where a number is expected"
WRITTEN = "Write-back of what was read: as it came, also where msgspec takes no such number or text"


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
    """Tell whether a version has the operation of a body: others were described later."""
    module = tree / "generated/workapis_generated" / job[0] / "resources" / f"{job[1]}.py"
    return module.is_file() and f"\n{job[2]}: " in module.read_text("utf-8")


def decoded(tree: Path, file: Path) -> list[Any]:
    """Return what the runtime of a folder reads."""
    command = [sys.executable, str(Path(__file__).with_name("decode.py")), str(tree), str(file)]
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=tree)
    return [json.loads(line) for line in run.stdout.splitlines()]


def differences(job: Job, before: Any, now: Any) -> Iterator[tuple[str, str]]:
    """Yield what is read otherwise: the rule that wants it, "" for none, and what it is."""
    if before[0] != now[0]:
        yield _of_bodies(job, before, now), f"{job[2]}: {before[0]} -> {now[0]}: {job[3][:300]}"
        return
    found = [*_of_values(job[2], json.loads(job[3]) if job[3] else None, before[1], now[1])]
    yield from found
    if not found:
        yield from _of_notes(job, before, now)


def _of_bodies(job: Job, before: Any, now: Any) -> str:
    """Return the rule for a body that was an error before: null in the place of a list."""
    body = json.loads(job[3]) if job[3] else None
    is_null = isinstance(body, dict) and any(value is None for value in body.values())
    return NULL if is_null and (before[0], now[0]) == ("DecodeError", "read") else ""


def _of_values(at: str, raw: Any, before: Any, now: Any) -> Iterator[tuple[str, str]]:
    if before == now:
        return
    if isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        items = (
            next((value for value in raw.values() if isinstance(value, list)), raw) if isinstance(raw, dict) else raw
        )
        for number, (old, new) in enumerate(zip(before, now, strict=True)):
            source = items[number] if isinstance(items, list) and len(items) == len(now) else None
            yield from _of_values(at, source, old, new)
        return
    if isinstance(before, dict) and isinstance(now, dict):
        source = json.loads(now[""])
        for name in sorted({*before, *now} - {""}):
            if before.get(name) != now.get(name):
                found = [
                    [*_of_values(f"{at}.{name}", value, before.get(name), now.get(name))]
                    for value in _raw(source, name)
                ]
                yield from next((items for items in found if all(rule for rule, _ in items)), found[0])
        if before.get("") != now.get(""):
            rule = WRITTEN if now.get("") == _finite(json.dumps(raw)) else _of_infinity(before.get(""), now.get(""))
            yield rule, f"{at}: writes back {_apart(before.get(''), now.get(''))}"
        return
    rule = next((rule for rule, is_wanted in WANTED.items() if before in ("LOST", None) and is_wanted(raw, now)), "")
    rule = rule or _of_infinity(before, now)
    yield rule, f"{at}: {raw!r}: {before!r} -> {now!r}"


def _of_infinity(before: Any, now: Any) -> str:
    """Return the rule for what differs by a number that is not finite alone; before, some were not written back."""
    old = _finite(str(before))
    new = str(now).replace("Unbounded '", "str '")
    is_told = new in (old, old.replace("float '", "str '")) or before == "LOST" or str(before).startswith("!")
    return FINITE if is_told and "1e400" in str(now) else ""


def _finite(text: str) -> str:
    """Return JSON, or a value as it is shown, with the text of a number that is not finite in its place."""
    return re.sub(r"(?<!')\binf\b", "'1e400'", re.sub(r"(?<![\"'])\bInfinity\b", '"1e400"', text))


def _apart(before: Any, now: Any) -> str:
    at = next((at for at, (one, two) in enumerate(zip(str(before), str(now), strict=False)) if one != two), 0)
    return f"{str(now)[at - 40 : at + 60]!r}, not {str(before)[at - 40 : at + 60]!r}"


def _raw(source: Any, name: str) -> list[Any]:
    """Return what may stand in an object for an attribute: under the keys that fold to its name, else under any."""
    wanted = re.sub(r"[^a-z0-9]", "", re.sub(r"\[.*", "", name).lower())
    folded = [value for key, value in source.items() if re.sub(r"[^a-z0-9]", "", key.lower()) == wanted]
    return folded or [*source.values(), None]


def _of_notes(job: Job, before: list[Any], now: list[Any]) -> Iterator[tuple[str, str]]:
    """Yield what is noted otherwise: counts of large pages mean "at least" now."""
    old, new = ({(kind, pointer): count for kind, pointer, count in told[2]} for told in (before, now))
    for key in sorted({*old, *new}):
        is_sampled = len(before[1]) > EXACT if isinstance(before[1], list) else False
        if old.get(key, 0) < new.get(key, 0) or (old.get(key, 0) > new.get(key, 0) and not is_sampled):
            yield "", f"{job[2]}: counts {key} {new.get(key, 0)} times, not {old.get(key, 0)}"


def _unpack(commit: str, paths: tuple[str, ...], folder: Path) -> None:
    archive = subprocess.run(["git", "archive", commit, *paths], cwd=ROOT, capture_output=True)
    if archive.returncode:
        raise SystemExit(f"there is no commit {commit} here: fetch the whole history")
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
        files.extractall(folder, filter="data")


def main() -> int:
    """Compare, print what differs by rule, and return 1 where anything does that no rule wants."""
    made = [*jobs()]
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "before"), Path(folder, "now")
        _unpack(BEFORE, ("overlays", "generated"), old)
        _unpack(DESCRIBED, ("generated",), new)
        shutil.copytree(ROOT / "overlays", new / "overlays")
        _complete(new.glob("generated/workapis_generated/*/models/*.py"))
        made = [job for job in made if _is_there(old, job) and _is_there(new, job)]
        file = Path(folder, "jobs")
        file.write_text("".join(json.dumps(job) + "\n" for job in made), "utf-8")
        before, now = decoded(old, file), decoded(new, file)
    found = [item for job, one, two in zip(made, before, now, strict=True) for item in differences(job, one, two)]
    print(f"{len(made)} bodies; {len(found)} differences")
    for rule, count in Counter(rule for rule, _ in found).most_common():
        print(f"{count:>7}  {rule or 'that nothing wants'}")
    unwanted = [what for rule, what in found if not rule]
    print("\n".join(what[:400] for what in unwanted[:40]))
    return 1 if unwanted else 0


def _complete(models: Iterator[Path]) -> None:
    """Give readers that were generated before a model had its own `fill` and `compare` those of any model."""
    for path in models:
        text, many = _READER.subn(r"\1, fill, compare)", path.read_text("utf-8"))
        if many:
            path.write_text(text.replace("\n@define", f"\n{_IMPORT}\n\n@define", 1), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
