"""Add two APIs to a copy of this repository by the commands, and call their fakes: ``python -m tests.rehearsal.run``.

The copy lies in a temporary folder. For each API its pages go through `new_api` and `draft`, a person's edits are put
in, and it is generated; `check` judges all APIs, and the clients call the fakes. The output of each step is judged; the
first that fails ends the rehearsal. A table of times closes it.
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from tests.rehearsal import edits

ROOT = Path(__file__).parents[2]
DATA = Path(__file__).parent
LONGEST = 120.0
"""Seconds of processor time that a rehearsal may take, which are those of a clock where nothing else runs."""


@dataclass(frozen=True)
class Expected:
    """Expected numbers for an API: operations that its pages print, runs of its calls."""

    operations: int
    runs: int


APIS = {"campstead": Expected(22, 14), "mineshaft": Expected(16, 14)}


class StepError(Exception):
    """A step did not give what it must give."""


@dataclass
class Rehearsal:
    """A rehearsal in a copy.

    Attributes:
        root: the copy.
        rows: step, API, what came of it and seconds.
    """

    root: Path
    rows: list[tuple[str, str, str, str]] = field(default_factory=list[tuple[str, str, str, str]])

    def step(self, name: str, slug: str, act: Callable[[str], str]) -> None:
        """Do a step, and record its time."""
        started = perf_counter()
        told = act(slug)
        self.rows.append((name, slug, told, f"{perf_counter() - started:.1f}"))
        print(f"{name} {slug}: {told}", flush=True)

    def run(self, module: str, *arguments: str, code: int = 0) -> str:
        """Run a module of the copy; return what it prints.

        Raises:
            StepError: it ends with another code than that.
        """
        paths = (self.root, self.root / "overlays", self.root / "generated")
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, paths)), "PYTHONDONTWRITEBYTECODE": "1"}
        ended = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=self.root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if ended.returncode != code:
            raise StepError(f"{module} {' '.join(arguments)} ended with {ended.returncode}:\n{ended.stdout}")
        return ended.stdout

    def api(self, slug: str) -> None:
        """Add an API: its pages, a draft, a person's edits, a client."""
        self.step("new-api", slug, self.new_api)
        self.step("draft", slug, self.draft)
        self.step("edit", slug, self.edit)
        self.step("regenerate", slug, self.regenerate)

    def new_api(self, slug: str) -> str:
        said = self.run("scripts.commands.new_api", slug, *map(str, pages(slug)))
        return found(rf"{slug}: ({APIS[slug].operations} operations)", said)

    def draft(self, slug: str) -> str:
        return found(r"(\d+ schemas)", self.run("scripts.commands.draft", slug))

    def edit(self, slug: str) -> str:
        """Put in what a person writes."""
        return f"{edits.apply(self.root, DATA / slug)} lines by hand"

    def regenerate(self, slug: str) -> str:
        said = self.run("scripts.commands.regenerate", slug)
        found(rf"{slug} +{APIS[slug].operations} ", said)
        return found(rf"{slug}: generated (\d+ files)", said)

    def check(self, slugs: Sequence[str]) -> str:
        said = self.run("scripts.commands.check")
        for slug in slugs:
            found(rf"{slug} +({APIS[slug].operations}) ", said)
        return found(r"(?m)^all +(\d+) ", said) + " operations in order"

    def calls(self, slug: str) -> str:
        return found(rf"({APIS[slug].runs} runs), 0 failed", self.run("tests.rehearsal.calls", slug))


def found(pattern: str, said: str) -> str:
    """Return the part of a text that a pattern names, else all that it matches.

    Raises:
        StepError: it is not there.
    """
    match = re.search(pattern, said)
    if not match:
        raise StepError(f"{pattern} is not in what was printed:\n{said}")
    return match[1] if match.groups() else match[0]


def pages(slug: str) -> list[Path]:
    """Return the pages of an API, the overview first."""
    return sorted((DATA / slug / "pages").glob("*.md"), key=lambda page: (page.stem != "overview", page.stem))


def copy(target: Path) -> str:
    """Copy the files that git knows, or would add, and the earlier validation results; return the copy."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout.decode().split("\0")
    files = [name for name in names if name and (ROOT / name).is_file()]
    for name in files:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target / name)
    if (ROOT / ".cache").is_dir():
        shutil.copytree(ROOT / ".cache", target / ".cache")
    return f"{len(files)} files"


def main(slugs: Sequence[str]) -> int:
    """Rehearse, with the APIs of those slugs or with both; return the exit code."""
    slugs = slugs or [*APIS]
    started = perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        rehearsal = Rehearsal(Path(folder).resolve())
        try:
            rehearsal.step("copy", "", lambda _: copy(rehearsal.root))
            for slug in slugs:
                rehearsal.api(slug)
            rehearsal.step("check", "", lambda _: rehearsal.check(slugs))
            for slug in slugs:
                rehearsal.step("calls", slug, rehearsal.calls)
        except StepError as error:
            print(error, file=sys.stderr)
            return 1
    seconds = perf_counter() - started
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = used.ru_utime + used.ru_stime
    print()
    for name, slug, told, took in [("step", "API", "what came of it", "seconds"), *rehearsal.rows]:
        print(f"{name:<11} {slug:<10} {told:<30} {took:>7}")
    print(f"{'all':<23} {f'{processor:.1f} seconds of processor':<30} {seconds:>7.1f}")
    if processor > LONGEST:
        print(f"The rehearsal took {processor:.0f} s of processor time, more than {LONGEST:g}.", file=sys.stderr)
    return int(processor > LONGEST)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
