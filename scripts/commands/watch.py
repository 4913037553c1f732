"""Validate each saved file, then regenerate its API: ``python -m scripts.commands.watch``; stop with Ctrl-C."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from stat import S_ISREG
from time import perf_counter

from scripts.commands import regenerate
from scripts.commands.console import ROOT, say
from scripts.document.fault import Fault, FaultsError
from scripts.publish.quick_verdicts import QuickVerdicts
from scripts.publish.summary import Say
from scripts.spec.api import OVERLAYS, discover, overlay_of

Stamp = dict[str, tuple[int, int]]
"""What tells whether files have changed."""
_WATCHED = ("specs", OVERLAYS, "overlays/vocabulary")
_PAUSE = 0.3
# An editor writes a file in several steps: it is read once it has not changed for so long.
_SETTLED = 0.1
# Empties a terminal, so that it shows the faults that are left.
_CLEAR = "\x1b[2J\x1b[H"


def stamp(root: Path) -> Stamp:
    """Return time of change and size of each watched file, by its path relative to the root."""
    found: Stamp = {}
    for path in (path for name in _WATCHED for path in (root / name).rglob("*")):
        if not path.name.startswith(".") and not path.name.endswith("~"):
            try:
                state = path.stat()
            except OSError:  # it was removed meanwhile
                continue
            if S_ISREG(state.st_mode):
                found[path.relative_to(root).as_posix()] = (state.st_mtime_ns, state.st_size)
    return found


@dataclass
class Watcher:
    """Judges and regenerates after each change; ``faulty`` are the APIs whose faults were told, "" for all."""

    root: Path
    say: Say
    verdicts: QuickVerdicts = field(default_factory=QuickVerdicts)
    faulty: set[str] = field(default_factory=set[str])

    def begin(self) -> None:
        """Bring everything up to date, and read the files, so that later only changes are read."""
        self._regenerate("", set())
        for api in discover(self.root):
            self.verdicts.warm(api)

    def changed(self, names: Iterable[str]) -> None:
        """Judge the files of those names, and regenerate their APIs: all, if what they share has changed."""
        slugs: set[str] = set()
        told: set[Fault] = set()
        for name in sorted(names):
            slug = _slug(name)
            slugs.add(slug)
            if slug and (self.root / name).is_file():
                told |= self._judge(name, slug)
        for slug in [""] if "" in slugs else sorted(slugs):
            self._regenerate(slug, told)

    def _judge(self, name: str, slug: str) -> set[Fault]:
        """Tell what is wrong with a file by itself; return it."""
        started = perf_counter()
        apis = [api for api in discover(self.root) if api.slug == slug]
        faults = [fault for api in apis for fault in self.verdicts.of(api, name)]
        for fault in faults:
            self.say(str(fault))
        verdict = f"{len(faults)} against it" if faults else "no fault of its own"
        self.say(f"{name}: {verdict} ({perf_counter() - started:.2f} s)")
        return set(faults)

    def _regenerate(self, slug: str, told: set[Fault]) -> None:
        """Regenerate an API, all without slug; tell the faults that were not told yet, and whether they are mended."""
        started = perf_counter()
        name = slug or "all APIs"
        try:
            regenerate.regenerate(self.root, [slug] if slug else [], lambda _: None)
        except FaultsError as error:
            for fault in error.faults:
                if fault not in told:
                    self.say(str(fault))
            self.faulty.add(slug)
            count = len(error.faults)
            self.say(f"{name}: {count} fault{'' if count == 1 else 's'}; nothing was written")
            return
        was = slug in self.faulty or (self.faulty and not slug)
        self.faulty = self.faulty - {slug} if slug else set()
        self.say(f"{name}: {'mended, ' if was else ''}generated ({perf_counter() - started:.2f} s)")


def watch(watcher: Watcher, pause: Callable[[float], None], before: Callable[[], None]) -> None:
    """Regenerate at once and after each change, until interrupted.

    Args:
        watcher: does the work.
        pause: waits for so many seconds.
        before: is called before anything is told of a change.
    """
    known = stamp(watcher.root)
    _tell(watcher.say, watcher.begin)
    while True:
        pause(_PAUSE)
        now = stamp(watcher.root)
        if now == known:
            continue
        now = _settled(watcher.root, now, pause)
        names = {name for name in now.keys() | known.keys() if now.get(name) != known.get(name)}
        known = now
        before()
        try:
            _tell(watcher.say, partial(watcher.changed, names))
        except FileNotFoundError:  # an editor puts another in its place
            known = {name: state for name, state in known.items() if name not in names}


def _settled(root: Path, now: Stamp, pause: Callable[[float], None]) -> Stamp:
    """Return the stamp once it stays as it is."""
    while True:
        pause(_SETTLED)
        later = stamp(root)
        if later == now:
            return now
        now = later


def _tell(say: Say, step: Callable[[], None]) -> None:
    """Take a step; tell the faults for which it cannot be taken."""
    try:
        step()
    except FaultsError as error:
        say(str(error))


def main() -> int:
    """Watch until interrupted; return the exit code."""
    say(f"Watching {', '.join(_WATCHED)}; stop with Ctrl-C")
    clear = (lambda: say(_CLEAR)) if sys.stdout.isatty() else (lambda: None)
    try:
        watch(Watcher(ROOT, say), time.sleep, clear)
    except KeyboardInterrupt:
        say("Stopped.")
    return 0


def _slug(name: str) -> str:
    """Return the API that a file belongs to; empty for one that all share."""
    if name.startswith("specs/"):
        return name.split("/")[1]
    slug = name.removeprefix(f"{OVERLAYS}/").partition(".")[0]
    return slug if name == overlay_of(slug) else ""


if __name__ == "__main__":
    raise SystemExit(main())
