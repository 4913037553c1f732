"""Validate each file when you save it, then regenerate its API.

Stop with Ctrl-C.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from stat import S_ISREG
from time import perf_counter

from scripts.commands import regenerate
from scripts.commands.console import ROOT, parser, say
from scripts.document.fault import Fault, FaultsError
from scripts.publish import summary
from scripts.publish.quick_verdicts import QuickVerdicts
from scripts.publish.summary import Say
from scripts.spec.api import OVERLAYS, discover, overlay_of

Stamp = dict[str, tuple[int, int]]
"""Modification time in nanoseconds and size in bytes of each file, by path."""
_WATCHED = ("specs", OVERLAYS, "overlays/vocabulary")
_PAUSE = 0.3
# Editors write a file in several steps: read it after it stayed unchanged for this time.
_SETTLED = 0.1
# Clears a terminal, so that it shows only the remaining errors.
_CLEAR = "\x1b[2J\x1b[H"


def stamp(root: Path) -> Stamp:
    """Return modification time and size of each watched file, by path relative to the root."""
    found: Stamp = {}
    for path in (path for name in _WATCHED for path in (root / name).rglob("*")):
        if not path.name.startswith(".") and not path.name.endswith("~"):
            try:
                state = path.stat()
            except OSError:  # the file is gone
                continue
            if S_ISREG(state.st_mode):
                found[path.relative_to(root).as_posix()] = (state.st_mtime_ns, state.st_size)
    return found


@dataclass
class Watcher:
    """Validates and regenerates after each change.

    Attributes:
        faulty: APIs with reported errors, "" for all APIs.
    """

    root: Path
    say: Say
    verdicts: QuickVerdicts = field(default_factory=QuickVerdicts)
    faulty: set[str] = field(default_factory=set[str])

    def begin(self) -> None:
        """Regenerate all APIs and fill the cache of validation results."""
        self._regenerate("", set())
        for api in discover(self.root):
            self.verdicts.warm(api)

    def changed(self, names: Iterable[str]) -> None:
        """Validate the changed files and regenerate their APIs, or all APIs if a shared file changed."""
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
        """Report and return the errors of a file by itself."""
        started = perf_counter()
        apis = [api for api in discover(self.root) if api.slug == slug]
        faults = [fault for api in apis for fault in self.verdicts.of(api, name)]
        for fault in faults:
            self.say(str(fault))
        self.say(f"{name}: {summary.errors(faults)} ({perf_counter() - started:.2f} s)")
        return set(faults)

    def _regenerate(self, slug: str, told: set[Fault]) -> None:
        """Regenerate an API, or all if the slug is empty; report its new errors, or that they are fixed."""
        started = perf_counter()
        name = slug or "all APIs"
        try:
            regenerate.regenerate(self.root, [slug] if slug else [], lambda _: None)
        except FaultsError as error:
            for fault in error.faults:
                if fault not in told:
                    self.say(str(fault))
            self.faulty.add(slug)
            self.say(f"{name}: {summary.errors(error.faults)}, nothing was written")
            return
        was = slug in self.faulty or (self.faulty and not slug)
        self.faulty = self.faulty - {slug} if slug else set()
        self.say(f"{name}: {'fixed, ' if was else ''}regenerated ({perf_counter() - started:.2f} s)")


def watch(watcher: Watcher, pause: Callable[[float], None], before: Callable[[], None]) -> None:
    """Regenerate at once and after each change, until interrupted.

    Args:
        watcher: validates and regenerates.
        pause: waits for a number of seconds.
        before: called before each report of a change.
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
        except FileNotFoundError:  # an editor replaces the file
            known = {name: state for name, state in known.items() if name not in names}


def _settled(root: Path, now: Stamp, pause: Callable[[float], None]) -> Stamp:
    """Wait until the stamp stops changing, and return it."""
    while True:
        pause(_SETTLED)
        later = stamp(root)
        if later == now:
            return now
        now = later


def _tell(say: Say, step: Callable[[], None]) -> None:
    """Run a step, and report its errors."""
    try:
        step()
    except FaultsError as error:
        say(str(error))


def main(arguments: Sequence[str] = ()) -> int:
    """Run the command until Ctrl-C and return its exit code."""
    parser("nox -s watch", __doc__).parse_args(arguments)
    say(f"Watching {', '.join(_WATCHED)}. Stop with Ctrl-C.")
    clear = (lambda: say(_CLEAR)) if sys.stdout.isatty() else (lambda: None)
    try:
        watch(Watcher(ROOT, say), time.sleep, clear)
    except KeyboardInterrupt:
        say("Stopped.")
    return 0


def _slug(name: str) -> str:
    """Return the API that a file belongs to, empty for a shared file."""
    if name.startswith("specs/"):
        return name.split("/")[1]
    slug = name.removeprefix(f"{OVERLAYS}/").partition(".")[0]
    return slug if name == overlay_of(slug) else ""


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
