"""Validate finished bundles with Spectral's rules ``spectral:oas``, which need Node and npm.

``scripts/foreign/spectral.yaml`` has its version, the digest of all its dependencies, and the accepted warnings.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.digests import digest
from scripts.document.yaml_document import Document
from scripts.foreign import node_judge, nodejs
from scripts.foreign.node_judge import Problem
from scripts.foreign.nodejs import BrokenError

FILE = "scripts/foreign/spectral.yaml"
CACHE = ".cache/spectral"
_RULES = "ruleset.json"
_SEVERITIES = ("error", "warn", "info", "hint")
# One of the dependencies reports installations by a script; npm runs no script here, and this setting forbids it too.
_QUIET = {"SCARF_ANALYTICS": "false"}


@dataclass(frozen=True)
class SpectralPin:
    """Pinned package: name, version and dependencies.

    Attributes:
        before: day; npm installs the newest dependencies from before it.
        tree: digest of the package and its dependencies, as `tree_of` returns it.
    """

    package: str
    version: str
    before: str
    tree: str

    def files(self) -> dict[str, str]:
        """Return the contents of package.json and the rules by file name."""
        wanted = {"private": True, "dependencies": {self.package: self.version}}
        return {"package.json": json.dumps(wanted), _RULES: json.dumps({"extends": ["spectral:oas"]})}


def settings(root: Path) -> Document:
    """Return the pin and the accepted warnings.

    Raises:
        FaultsError: the file cannot be read, or does not match its schema.
    """
    return node_judge.settings(FILE, root)


def pin(document: Document) -> SpectralPin:
    """Return the package that the settings name."""
    return SpectralPin(*(document.value[key] for key in ("package", "version", "before", "tree")))


def ask(pin: SpectralPin, bundles: Sequence[str], root: Path) -> list[Problem]:
    """Run Spectral on bundles, paths relative to ``root``, and return its errors and warnings.

    Raises:
        AbsentError: Spectral cannot be installed here.
        BrokenError: Spectral ended early, or its output contradicts its exit code.
    """
    folder = installed(pin, root)
    script = folder / "node_modules" / pin.package / "dist" / "index.js"
    options = ["--ruleset", str(folder / _RULES), "--format", "json", "--quiet", "--fail-on-unmatched-globs"]
    done = nodejs.run([nodejs.program("node"), str(script), "lint", *options, *bundles], root, _QUIET)
    # 0: no errors. 1: errors. 2 and more: Spectral ended early.
    found = problems(done.stdout, bundles, root) if done.returncode in (0, 1) else []
    if done.returncode != any(problem.severity == "error" for problem in found):
        raise BrokenError(f"{len(found)} problems with exit code {done.returncode}: {nodejs.end(done.stderr)}")
    return found


def installed(pin: SpectralPin, root: Path) -> Path:
    """Install Spectral if it is missing, and return its folder.

    Raises:
        AbsentError: Node or npm is missing, or the npm registry cannot be reached.
        BrokenError: a package of the registry is not the pinned one.
    """
    nodejs.check(root)
    files = pin.files()
    key = json.dumps([files, pin.before, pin.tree])
    return node_judge.installed(root / CACHE, key, files, lambda folder: _install(pin, folder))


def _install(pin: SpectralPin, folder: Path) -> None:
    package = f"{pin.package} {pin.version}"
    altered = f"a package of {package} has another digest than in the registry"
    lock = folder / "package-lock.json"
    lock.unlink(missing_ok=True)
    wanted = ("install", "--package-lock-only", f"--before={pin.before}")
    node_judge.npm(folder, package, altered, *wanted, more=_QUIET)
    tree = tree_of(lock.read_text("utf-8"))
    if tree != pin.tree:
        raise BrokenError(f"{package} and its dependencies have the digest {tree}, expected {pin.tree}")
    node_judge.npm(folder, package, altered, "ci", more=_QUIET)


def tree_of(lock: str) -> str:
    """Return the digest of a lock file of npm: of the path, version and digest of each package."""
    packages: dict[str, dict[str, Any]] = json.loads(lock)["packages"]
    named = [f"{path} {value['version']} {value['integrity']}" for path, value in sorted(packages.items()) if path]
    return f"sha256-{digest(chr(10).join(named).encode())}"


def problems(output: str, bundles: Sequence[str], root: Path) -> list[Problem]:
    """Return the problems in an output.

    Raises:
        BrokenError: the output is not of Spectral, or about other bundles.
    """
    try:
        values = json.loads(output)
    except ValueError:
        raise BrokenError(f"the output is not JSON: {output[:200]!r}") from None
    if not isinstance(values, list):
        raise BrokenError(f"the output is no report: {output[:200]!r}")
    return node_judge.of_bundles((_problem(value, root) for value in values), bundles)


def _problem(value: Mapping[str, Any], root: Path) -> Problem:
    source = Path(value["source"])
    return Problem(
        file=(source.relative_to(root) if source.is_relative_to(root) else source).as_posix(),
        line=value["range"]["start"]["line"] + 1,
        pointer=pointers.join("", *value["path"]),
        rule=value["code"],
        severity=_SEVERITIES[value["severity"]],
        message=" ".join(value["message"].split()),
    )
