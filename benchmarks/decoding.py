"""What decoding costs: ratios to `orjson.loads` of the same bytes, in one process, in interleaved rounds.

Times are those of the processor, so that other programs on the machine change little. The collector runs as it does in
any program, and no value is remembered from round to round.
"""

from __future__ import annotations

import gc
import json
import platform
import random
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.metadata import version
from typing import Any

from attrs import evolve

from benchmarks import budgets
from benchmarks.decoders import PEERS, Decode, check, our_one, ours_of_items
from benchmarks.pages import DATA

ROUNDS = 21
TIMES = {"pydantic v2": 1.9, "cattrs": 1.7, "cattrs, 48 attributes": 2.0, "stock, with conversions": 4.5}
# Bytes of a kept record: with the body of its page, which `raw` needs, and without. A record has a slot for each of the
# 48 attributes of its model, sent or not.
KEPT = (1700, 1200)
GROWTH = 1.05  # of the peak, with twenty times the records
FURTHER = {
    **dict.fromkeys(("type", "subStatus", "defaultPrivacy", "announcementHTML", "overview-start-page"), "words"),
    **dict.fromkeys(("tasks-start-page", "logoColor"), "words"),
    **dict.fromkeys(("privacyEnabled", "replyByEmailEnabled", "isBillable", "timelogRequiresTask"), True),
    **dict.fromkeys(("skipWeekends", "directFileUploadsEnabled", "filesAutoNewVersion"), False),
    **dict.fromkeys(("isOnBoardingProject", "isSampleProject", "logoFromCompany"), False),
    "lastWorkedOn": "2021-08-09T23:51:14Z",
    "logoIcon": None,
    "workflowIds": ["1"],
    "active-pages": {"tasks": "1", "files": "0"},
    "permissions": {"a": True},
    "tags": [{"id": "1", "name": "api", "color": "#b1da34"}],
}
REPEATED = 200  # a single record is read so often in a round


def bodies() -> dict[str, bytes]:
    """Return the pages by name, and a single project."""
    text = (DATA / "projects.json").read_bytes()
    odd = {"id": "no digits"}
    return {
        "500 projects": text,
        "250 items of 70 keys": (DATA / "todo_items.json").read_bytes(),
        "projects, 23 further documented keys": _changed(text, lambda _: FURTHER),
        "projects, three unknown keys each": _changed(
            text, lambda _: {"new-a": "some text", "new-b": True, "new-c": 12345}
        ),
        "projects, one odd record": _changed(text, lambda number: odd if number == 250 else {}),
        "projects, one odd record in 50": _changed(text, lambda number: {} if number % 50 else odd),
        "projects, a required key missing each": _changed(text, lambda _: {"start-page": ...}),
        "projects, every record odd": _changed(text, lambda _: odd),
        "one project": _bytes({"STATUS": "OK", "project": json.loads(text)["projects"][7]}),
        "one project, by the loop": _bytes(
            {"STATUS": "OK", "project": json.loads(text)["projects"][7] | {"brand-new": 1}}
        ),
    }


def _changed(text: bytes, change: Callable[[int], Mapping[str, Any]]) -> bytes:
    page = json.loads(text)
    for number, record in enumerate(page["projects"]):
        for key, value in change(number).items():
            record.pop(key) if value is ... else record.__setitem__(key, value)
    return _bytes(page)


def _bytes(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _seconds(decode: Decode, body: bytes) -> float:
    begin = time.process_time()
    decode(body)
    return time.process_time() - begin


def ratios(decoders: dict[str, tuple[Decode, bytes]], rounds: int) -> dict[str, float]:
    """Return the median ratio of each to `orjson.loads` of its bytes, timed before and after it."""
    loads, chance = import_module("orjson").loads, random.Random(7)
    found: dict[str, list[float]] = {name: [] for name in decoders}
    for number in range(rounds + 2):
        order = list(decoders)
        chance.shuffle(order)
        for name in order:
            decode, body = decoders[name]
            before, ours, after = _seconds(loads, body), _seconds(decode, body), _seconds(loads, body)
            if number > 1:  # the first two warm up
                found[name].append(2 * ours / (before + after))
    return {name: statistics.median(values) for name, values in found.items()}


def kept(make: Callable[[], Decode], body: bytes) -> tuple[int, int]:
    """Return the bytes that a decoded page keeps: with a copy of its body, where it needs one, and without."""
    decode = make()
    decode(body)
    gc.collect()
    tracemalloc.start()
    result = decode(body)
    gc.collect()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    holds = getattr(result[0], "_page", None) is not None
    return size + (sys.getsizeof(body) if holds else 0), size


def peak(records: int) -> int:
    """Return the peak of memory while a list of so many projects is iterated over, page by page."""
    code = (
        "import tracemalloc; from benchmarks.decoding import bodies; from benchmarks.decoders import ours;"
        "body = bodies()['500 projects']; decode = ours(); decode(body); decode(body); tracemalloc.start();\n"
        f"for _ in range({records} // 500):\n  for item in decode(bytes(bytearray(body))): item.id\n"
        "print(tracemalloc.get_traced_memory()[1])"
    )
    return int(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)


def encoding(body: bytes, rounds: int) -> dict[str, float]:
    """Return the median ratio of writing the page to JSON to `orjson.dumps` of what it parses to."""
    orjson, pydantic = import_module("orjson"), PEERS["pydantic v2"]()(body)
    parsed, ours = orjson.loads(body)["projects"], PEERS["workapis"]()(body)
    changed = [evolve(item, name="new") for item in ours]
    encode = import_module("msgspec").json.encode
    structs = PEERS["msgspec alone"]()(body)
    ways: dict[str, Decode] = {
        "workapis": lambda _: [item.to_dict() for item in ours],
        "workapis, one change a record": lambda _: [item.to_dict() for item in changed],
        "msgspec alone": lambda _: encode(structs),
        "pydantic v2": lambda _: [item.model_dump(by_alias=True) for item in pydantic],
    }
    found: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            base = _seconds(lambda _: orjson.dumps(parsed), body)
            found[name].append(_seconds(way, body) / base)
    return {name: statistics.median(values) for name, values in found.items()}


def table(found: dict[str, dict[str, float]], sizes: dict[str, tuple[int, int]]) -> str:
    """Return the figures as tables in Markdown."""
    lines = ["| projects decoded by | ratio | times ours | bytes kept a record |", "|---|--:|--:|--:|"]
    ours = found["peers"]["workapis"]
    for name, ratio in found["peers"].items():
        lines.append(f"| {name} | {ratio:.2f} | {ratio / ours:.1f} | {sizes[name][0] / 500:.0f} |")
    lines += ["", "| projects written by | ratio to orjson.dumps |", "|---|--:|"]
    return "\n".join([*lines, *(f"| {name} | {ratio:.1f} |" for name, ratio in found["written"].items())])


def missed(found: dict[str, dict[str, float]], sizes: dict[str, tuple[int, int]], growth: float) -> list[str]:
    """Return what does not meet its goal."""
    faults = []
    for name, least in TIMES.items():
        times = found["peers"][name] / found["peers"]["workapis"]
        faults += [f"{name} takes {times:.1f} times as long, less than {least}"] if times < least else []
    for what, size, most in zip(("with", "without"), sizes["workapis"], KEPT, strict=True):
        kept_bytes = size / 500
        faults += [f"a record {what} its body keeps {kept_bytes:.0f} bytes"] if kept_bytes > most else []
    return faults + ([f"100,000 records take {growth:.2f} times the peak of 5,000"] if growth > GROWTH else [])


def _repeated(decode: Decode) -> Decode:
    def many(body: bytes) -> None:
        for _ in range(REPEATED):
            decode(body)

    return many


def ours_of(pages: dict[str, bytes], rounds: int) -> dict[str, float]:
    """Return the ratios of our decoders, for each body."""
    items = ours_of_items(json.loads(pages["250 items of 70 keys"])["todo-items"][0])
    decoders = dict.fromkeys(pages, PEERS["workapis"]()) | {"250 items of 70 keys": items}
    many = {name: (decode, pages[name]) for name, decode in decoders.items() if not name.startswith("one project")}
    found = ratios(many, rounds)
    one, loads = _repeated(our_one()), _repeated(import_module("orjson").loads)
    for name in (name for name in pages if name.startswith("one project")):
        times = [_seconds(one, pages[name]) / _seconds(loads, pages[name]) for _ in range(rounds)]
        found[name] = statistics.median(times)
    return found


def main() -> int:
    """Measure, print, and return 1 where a goal is missed."""
    rounds = budgets.rounds(ROUNDS)
    names = ("msgspec", "orjson", "pydantic", "cattrs", "mashumaro", "attrs")
    print(f"decoding: CPython {platform.python_version()}; {', '.join(f'{name} {version(name)}' for name in names)}")
    print(f"medians of {rounds} rounds, python -m benchmarks.decoding {rounds}\n")
    pages = bodies()
    peers = {name: make() for name, make in PEERS.items()}
    projects = pages["500 projects"]
    check(projects, peers)
    found = {"peers": ratios({name: (decode, projects) for name, decode in peers.items()}, rounds)}
    found["ours"] = ours_of(pages, rounds)
    found["written"] = encoding(projects, min(rounds, 9))
    sizes = {name: kept(make, projects) for name, make in PEERS.items()}
    few, many = peak(5_000), peak(100_000)
    print(table(found, sizes))
    print(f"\nwithout its body a record keeps {sizes['workapis'][1] / 500:.0f} bytes")
    print(f"peak of 5,000 records {few / 1e6:.2f} MB, of 100,000 {many / 1e6:.2f} MB")
    written = {name: found["written"][name] for name in ("workapis", "workapis, one change a record")}
    faults = budgets.report({"decoding": found["ours"], "encoding": written}, "nox -s bench")
    faults += missed(found, sizes, many / few)
    print("\n" + ("\n".join(faults) if faults else "every goal is met"))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
