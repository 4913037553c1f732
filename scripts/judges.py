"""Ask every judge about every published bundle: ``python -m scripts.judges``.

Where ``CI`` is set a judge that cannot be had is a fault; on a machine of one's own Redocly is then left out, and that
is told.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from scripts import named_warnings, redocly
from scripts.fault import Fault, FaultsError
from scripts.judge import judge
from scripts.regenerate import ROOT, tell

BUNDLES = "generated/bundles"
Say = Callable[[str], None]


def judges(root: Path, must: bool, say: Say) -> None:
    """Ask about all bundles and tell the progress line by line; ``must`` says that no judge may be left out.

    Raises:
        FaultsError: with every fault that was found.
    """
    bundles = published(root)
    faults = [fault for bundle in bundles for fault in _in_python(bundle, root, say)]
    faults += _redocly(bundles, root, must, say)
    if faults:
        raise FaultsError(faults)


def published(root: Path) -> list[str]:
    """Return the paths of all published bundles.

    Raises:
        FaultsError: there is none.
    """
    found = sorted(path.relative_to(root).as_posix() for path in (root / BUNDLES).glob("*.openapi.yaml"))
    if not found:
        raise FaultsError([Fault(BUNDLES, 0, "", "no bundle here", "run nox -s regenerate")])
    return found


def must_judge() -> bool:
    """Say whether this is a run that no judge may be missing from."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def main() -> int:
    """Run the verb; return its exit code."""
    try:
        judges(ROOT, must_judge(), lambda line: print(line, flush=True))
    except FaultsError as error:
        return tell(error, "the bundles are not in order")
    return 0


def _in_python(bundle: str, root: Path, say: Say) -> list[Fault]:
    found, _ = judge(bundle, (root / bundle).read_bytes(), root)
    say(f"{bundle}: openapi-spec-validator and prance, {f'{len(found)} against it' if found else 'no error'}")
    return found


def _redocly(bundles: list[str], root: Path, must: bool, say: Say) -> list[Fault]:
    settings = redocly.settings(root)
    pin = redocly.pin(settings)
    try:
        problems = redocly.ask(pin, bundles, root)
    except redocly.BrokenError as error:
        fix = "correct the pin, or the way it is called"
        return [settings.fault("/version", f"redocly gave no verdict: {error}", fix)]
    except redocly.AbsentError as error:
        if must:
            fix = "give this machine Node, npm and the npm registry; only without CI set may a judge be left out"
            return [settings.fault("/version", f"redocly cannot be asked: {error}", fix)]
        say(f"SKIPPED: Redocly was not asked, so its verdict is open: {error}")
        return []
    found = named_warnings.faults(problems, settings)
    verdict = f"{len(found)} against them" if found else f"no error, {len(problems)} warnings that are named"
    say(f"{len(bundles)} bundles: {pin.package} {pin.version}, {verdict}")
    return found


if __name__ == "__main__":
    raise SystemExit(main())
