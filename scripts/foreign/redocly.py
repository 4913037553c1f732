"""Validate finished bundles with Redocly's recommended rules, which need Node and npm.

``scripts/foreign/redocly.yaml`` has its version and the accepted warnings.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.document.yaml_document import Document
from scripts.foreign import node_judge, nodejs
from scripts.foreign.node_judge import Problem
from scripts.foreign.nodejs import BrokenError

FILE = "scripts/foreign/redocly.yaml"
CACHE = ".cache/redocly"
_CONFIG = "redocly.yaml"
_RULES = "telemetry: off\nextends: [recommended]\n"
# Also for commands that read no configuration.
_QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
# More problems than any bundle has: truncated output would hide problems.
_MOST = 100_000


@dataclass(frozen=True)
class RedoclyPin:
    """Pinned package: name, version, and the digest of its archive."""

    package: str
    version: str
    integrity: str

    def files(self) -> dict[str, str]:
        """Return the contents of package.json, lock file and configuration by file name."""
        wanted = {"dependencies": {self.package: self.version}}
        archive = {"version": self.version, "integrity": self.integrity}
        lock = {"lockfileVersion": 3, "packages": {"": wanted, f"node_modules/{self.package}": archive}}
        return {
            "package.json": json.dumps({"private": True, **wanted}),
            "package-lock.json": json.dumps(lock),
            _CONFIG: _RULES,
        }


def settings(root: Path) -> Document:
    """Return the pin and the accepted warnings.

    Raises:
        FaultsError: the file cannot be read, or does not match its schema.
    """
    return node_judge.settings(FILE, root)


def pin(document: Document) -> RedoclyPin:
    """Return the package that the settings name."""
    return RedoclyPin(*(document.value[key] for key in ("package", "version", "integrity")))


def ask(pin: RedoclyPin, bundles: Sequence[str], root: Path) -> list[Problem]:
    """Run Redocly on bundles, paths relative to ``root``, and return its errors and warnings.

    Raises:
        AbsentError: Redocly cannot be installed here.
        BrokenError: Redocly ended early, or its output is incomplete.
    """
    folder = installed(pin, root)
    script = folder / "node_modules" / pin.package / "bin" / "cli.js"
    options = ["--config", str(folder / _CONFIG), "--format", "json", "--max-problems", str(_MOST)]
    done = nodejs.run([nodejs.program("node"), str(script), "lint", *options, *bundles], root, _QUIET)
    try:
        return problems(done.stdout, pin.version, bundles)
    except BrokenError as error:
        raise BrokenError(f"{error} (exit code {done.returncode}): {nodejs.end(done.stderr)}") from None


def installed(pin: RedoclyPin, root: Path) -> Path:
    """Install Redocly if it is missing, and return its folder.

    Raises:
        AbsentError: Node or npm is missing, or the npm registry cannot be reached.
        BrokenError: the registry's package is not the pinned one.
    """
    nodejs.check(root)
    files, package = pin.files(), f"{pin.package} {pin.version}"
    altered = f"{package} has another digest than in {FILE}"
    return node_judge.installed(
        root / CACHE, json.dumps(files), files, lambda folder: node_judge.npm(folder, package, altered, "ci")
    )


def problems(output: str, version: str, bundles: Sequence[str]) -> list[Problem]:
    """Return the problems in an output, which has a JSON document for each bundle.

    Raises:
        BrokenError: the output is incomplete, of another version, or about other bundles.
    """
    reports = [*_reports(output)]
    if len(reports) != len(bundles):
        raise BrokenError(f"expected {len(bundles)} reports, one for each bundle, found {len(reports)}")
    found: list[Problem] = []
    for report in reports:
        if report.get("version") != version:
            raise BrokenError(f"expected a report of version {version}, found {report.get('version')}")
        these = report["problems"]
        if sum(report["totals"].values()) != len(these):
            raise BrokenError(f"the report lists {len(these)} problems, but counts {report['totals']}")
        found += [_problem(value) for value in these]
    return node_judge.of_bundles(found, bundles)


def _reports(output: str) -> Iterator[dict[str, Any]]:
    decoder, rest = json.JSONDecoder(), output.strip()
    while rest:
        try:
            report, end = decoder.raw_decode(rest)
        except ValueError:
            raise BrokenError(f"the output is not JSON: {rest[:200]!r}") from None
        if not isinstance(report, dict) or not {"problems", "totals"} <= report.keys():
            raise BrokenError(f"the output is no report: {rest[:200]!r}")
        yield report
        rest = rest[end:].strip()


def _problem(value: Mapping[str, Any]) -> Problem:
    place = value["location"][0]
    return Problem(
        file=place["source"]["ref"].replace("\\", "/"),
        line=place.get("start", {}).get("line", 0),
        pointer=(place.get("pointer") or "").removeprefix("#").removesuffix("/"),
        rule=value["ruleId"],
        severity=value["severity"],
        message=" ".join(value["message"].split()),
    )
