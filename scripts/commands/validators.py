"""Run every validator on every published bundle.

Redocly and Spectral need Node, npm and the npm registry. Without these they are skipped, or an error if CI is set.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from scripts.commands.console import ROOT, parser, say, tell
from scripts.document.fault import Fault, FaultsError
from scripts.document.yaml_document import Document
from scripts.foreign import named_warnings, nodejs, redocly, spectral
from scripts.foreign.node_judge import Problem
from scripts.foreign.nodejs import AbsentError, BrokenError
from scripts.foreign.verdicts import judge
from scripts.publish import summary
from scripts.publish.summary import Say

BUNDLES = "generated/bundles"
# The package with its version, its settings, and the function that runs it.
_Asked = tuple[str, Document, Callable[[], list[Problem]]]


def ask_all(root: Path, must: bool, say: Say) -> None:
    """Run every validator on all bundles.

    Args:
        root: repository root.
        must: if true, a missing validator is an error; else it is skipped.
        say: receives each progress line.

    Raises:
        FaultsError: the bundles have errors; it holds all of them.
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
        FaultsError: there are no bundles.
    """
    found = sorted(path.relative_to(root).as_posix() for path in (root / BUNDLES).glob("*.openapi.yaml"))
    if not found:
        raise FaultsError([Fault(BUNDLES, 0, "", "there are no bundles", "run nox -s regenerate")])
    return found


def main(arguments: Sequence[str] = ()) -> int:
    """Run the command and return its exit code."""
    parser("nox -s validators", __doc__).parse_args(arguments)
    try:
        ask_all(ROOT, nodejs.must_run(), say)
    except FaultsError as error:
        return tell(error, "the bundles did not pass")
    return 0


def _in_python(bundle: str, root: Path, say: Say) -> list[Fault]:
    found, _ = judge(bundle, (root / bundle).read_bytes(), root)
    say(f"{bundle}: openapi-spec-validator and prance, {summary.errors(found)}")
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
        fix = f"check the pin, and the call in scripts/foreign/{name}.py"
        return [settings.fault("/version", f"{name} returned no result: {error}", fix)]
    except AbsentError as error:
        return nodejs.absent(name, error, must, say, lambda *texts: settings.fault("/version", *texts))
    found = named_warnings.faults(problems, settings, name, named_warnings.waivers(root))
    accepted = "" if found else f", {len(problems)} accepted warnings"
    say(f"{len(bundles)} bundles: {package}, {summary.errors(found)}{accepted}")
    return found


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
