"""Run every validator on every published bundle: ``python -m scripts.commands.validators``.

Where ``CI`` is set a judge that cannot be had is a fault; on a machine of one's own Redocly and Spectral, which need
Node, are then left out, and that is told.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from scripts.commands.console import ROOT, say, tell
from scripts.document.fault import Fault, FaultsError
from scripts.document.yaml_document import Document
from scripts.foreign import named_warnings, redocly, spectral
from scripts.foreign.node_judge import Problem
from scripts.foreign.nodejs import AbsentError, BrokenError
from scripts.foreign.verdicts import judge
from scripts.publish.summary import Say

BUNDLES = "generated/bundles"
# The package with its version, its settings, and what runs it.
_Asked = tuple[str, Document, Callable[[], list[Problem]]]


def ask_all(root: Path, must: bool, say: Say) -> None:
    """Ask about all bundles and tell the progress line by line; ``must`` says that no judge may be left out.

    Raises:
        FaultsError: with every fault that was found.
    """
    bundles = published(root)
    faults = [fault for bundle in bundles for fault in _in_python(bundle, root, say)]
    for name in _ON_NODE:
        faults += _on_node(name, bundles, root, must, say)
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
        ask_all(ROOT, must_judge(), say)
    except FaultsError as error:
        return tell(error, "the bundles are not in order")
    return 0


def _in_python(bundle: str, root: Path, say: Say) -> list[Fault]:
    found, _ = judge(bundle, (root / bundle).read_bytes(), root)
    say(f"{bundle}: openapi-spec-validator and prance, {f'{len(found)} against it' if found else 'no error'}")
    return found


def _redocly(bundles: list[str], root: Path) -> _Asked:
    settings = redocly.settings(root)
    pin = redocly.pin(settings)
    return f"{pin.package} {pin.version}", settings, lambda: redocly.ask(pin, bundles, root)


def _spectral(bundles: list[str], root: Path) -> _Asked:
    settings = spectral.settings(root)
    pin = spectral.pin(settings)
    return f"{pin.package} {pin.version}", settings, lambda: spectral.ask(pin, bundles, root)


_ON_NODE: Mapping[str, Callable[[list[str], Path], _Asked]] = {"redocly": _redocly, "spectral": _spectral}


def _on_node(name: str, bundles: list[str], root: Path, must: bool, say: Say) -> list[Fault]:
    package, settings, ask = _ON_NODE[name](bundles, root)
    try:
        problems = ask()
    except BrokenError as error:
        fix = "correct the pin, or the way it is called"
        return [settings.fault("/version", f"{name} gave no verdict: {error}", fix)]
    except AbsentError as error:
        if must:
            fix = "give this machine Node, npm and the npm registry; only without CI set may a judge be left out"
            return [settings.fault("/version", f"{name} cannot be asked: {error}", fix)]
        say(f"SKIPPED: {name.title()} was not asked, so its verdict is open: {error}")
        return []
    found = named_warnings.faults(problems, settings, name, named_warnings.waivers(root))
    verdict = f"{len(found)} against them" if found else f"no error, {len(problems)} warnings that are named"
    say(f"{len(bundles)} bundles: {package}, {verdict}")
    return found


if __name__ == "__main__":
    raise SystemExit(main())
