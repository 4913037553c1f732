"""Check the errata of an API (``errata.yaml``): each proves an error of the documentation at its place.

A payload must match the schemas that sources.yaml names after all its errata amended it. Without any one of them it
must fail, at the place that this erratum names. The guarded text must still be in the payload. Each erratum is cited.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from scripts.document import pointer as pointers
from scripts.document import yaml_document as documents
from scripts.document.fault import Fault, FaultsError
from scripts.document.yaml_document import Document
from scripts.evidence import sources as provenance
from scripts.evidence.amendments import AmendError, Amendment, Draft, patch
from scripts.evidence.notations import Failure, typed
from scripts.evidence.payloads import Checker, Payload, Report, part, subject
from scripts.rules import vocabulary
from scripts.spec import field_sources

__all__ = ["Report", "check"]

_CITATION = "x-workapis-errata"


@dataclass(frozen=True)
class Erratum:
    """One entry of errata.yaml; ``pointer`` is its place there, ``place`` its pointer in the payload."""

    id: str
    pointer: str
    docs: str
    document: str = ""
    file: str = ""
    lines: tuple[int, int] = (0, 0)
    place: str = ""
    guard: str = ""
    amend: tuple[Amendment, ...] = field(default=(), repr=False)

    @classmethod
    def of(cls, value: dict[str, Any], index: int) -> Erratum:
        """Return the erratum at an index of the errata file."""
        where = value["where"]
        return cls(
            id=value["id"],
            pointer=f"/{index}",
            docs=value["docs"],
            document=where.get("document", ""),
            file=where.get("file", ""),
            lines=tuple(where["lines"]) if "lines" in where else (0, 0),
            place=where.get("pointer", ""),
            guard=value.get("guard", ""),
            amend=tuple(value.get("amend", ())),
        )

    def covers(self, failure: Failure) -> bool:
        """Return whether a failure of the payload is at the place that the erratum names."""
        if failure.lines:
            return self.lines[0] <= failure.lines[1] and failure.lines[0] <= self.lines[1]
        return self.place in pointers.parents(failure.pointer)


def check(
    folder: Path, root: Path, bundle: dict[str, Any], known: Mapping[str, Document] = MappingProxyType({})
) -> Report:
    """Check errata, provenance and payloads of the API in ``folder`` against its bundle, before any overlay.

    The report has all errors. If one of the two files does not match its schema, the check ends there. ``known`` are
    files that were parsed before, by path in the folder.
    """
    files = vocabulary.Files.read(folder, root, known)
    return judged(files, files.check(), folder, root, bundle)


def judged(
    files: vocabulary.Files,
    words: Sequence[Fault],
    folder: Path,
    root: Path,
    bundle: dict[str, Any],
    *,
    has_names: bool = True,
    is_valid: bool = True,
) -> Report:
    """Check parsed files like `check`, and the keywords in them.

    Without the names of the bundle (``has_names``) the check skips errors about them, and in an invalid bundle errors
    about invalid schemas.
    """
    report = Report([*words])
    sources, errata = files.get("sources.yaml"), files.get("errata.yaml") or _no_errata(folder, root)
    if sources is None or any(fault.file in (sources.name, errata.name) for fault in report.faults):
        return report
    whole = provenance.complete(sources, files.resources(), bundle)
    judge = _Judge(whole, errata, provenance.payloads(whole, folder, root), Checker(bundle), report)
    report.faults += [*provenance.check_files(sources, folder, root), *judge.ledger()]
    if has_names:
        report.faults += [*provenance.check_places(sources, files.resources(), bundle), *judge.citations(files)]
    for payload in judge.payloads:
        report.faults += judge.payload(payload, tells_targets=has_names and is_valid)
    report.faults = sorted(set(report.faults))
    report.errata = len(judge.entries)
    report.sources = field_sources.of_schemas(whole.value)
    return report


def _no_errata(folder: Path, root: Path) -> Document:
    """Return an empty errata file, for an API without one."""
    return Document((folder / "errata.yaml").relative_to(root).as_posix(), [], "")


@dataclass(frozen=True)
class _Judge:
    sources: Document
    errata: Document
    payloads: list[Payload]
    checker: Checker
    report: Report

    @cached_property
    def entries(self) -> dict[str, Erratum]:
        return {value["id"]: Erratum.of(value, index) for index, value in enumerate(self.errata.value)}

    @cached_property
    def listed(self) -> set[str]:
        return {entry["file"] for entry in self.sources.value["payloads"]}

    # The errata file by itself

    def ledger(self) -> Iterator[Fault]:
        seen: set[str] = set()
        for index, value in enumerate(self.errata.value):
            entry = Erratum.of(value, index)
            if entry.id in seen:
                yield self.errata.fault(f"/{index}/id", f"the id {entry.id} appears twice", "change one of the two ids")
            seen.add(entry.id)
            yield from self._documents(entry)
            yield from self._guard(entry) if entry.file else ()

    def _documents(self, entry: Erratum) -> Iterator[Fault]:
        for key, place in ((entry.docs, "docs"), (entry.document, "where/document")):
            if key and key not in self.sources.value["documents"]:
                message, fix = f"there is no document {key}", f"write one that {self.sources.name} lists"
                yield self.errata.fault(f"{entry.pointer}/{place}", message, fix)

    def _guard(self, entry: Erratum) -> Iterator[Fault]:
        payload = next((payload for payload in self.payloads if payload.file == entry.file), None)
        if payload is None and entry.file in self.listed:
            return  # the provenance check reports an unreadable file
        if payload is None:
            message, fix = f"{entry.file} is no payload of {self.sources.name}", "correct the path, or remove the entry"
            yield self.errata.fault(f"{entry.pointer}/where/file", message, fix)
            return
        first, last = entry.lines
        lines = payload.text.splitlines(keepends=True)
        if last > len(lines):
            message, fix = (
                f"{entry.file} has {len(lines)} lines",
                "write the numbers of the wrong lines, within the payload",
            )
            yield self.errata.fault(f"{entry.pointer}/where/lines", message, fix)
        elif entry.guard not in "".join(lines[first - 1 : last]):
            found = payload.text.find(entry.guard)
            number = payload.text.count("\n", 0, found) + 1
            there = f"is on line {number}, not within" if found >= 0 else "is no longer on"
            message = f"the guarded text {there} {_range(entry.lines)} of {entry.file}"
            fix = (
                "correct where.lines or guard. If the vendor corrected the page, remove the entry. "
                "If the payload changed by mistake, restore it"
            )
            yield self.errata.fault(f"{entry.pointer}/guard", message, fix)

    # Citations

    def citations(self, files: vocabulary.Files) -> Iterator[Fault]:
        cited: set[str] = set()
        for document, place, name in [*self._in_sources(), *_in_specs(files)]:
            if name not in self.entries:
                fix = f"correct the id, or add the entry to {self.errata.name}"
                yield document.fault(place, f"there is no erratum {name}", fix)
            cited.add(name)
        for entry in self.entries.values():
            if entry.id not in cited and not entry.amend:
                fix = f"cite it by {_CITATION} at the place of its effect or in `errata` of a payload, or remove it"
                yield self.errata.fault(f"{entry.pointer}/id", f"the erratum {entry.id} is cited nowhere", fix)
            yield from self._amends(entry)

    def _in_sources(self) -> Iterator[tuple[Document, str, str]]:
        for index, entry in enumerate(self.sources.value["payloads"]):
            for number, name in enumerate(entry.get("errata", ())):
                yield self.sources, f"/payloads/{index}/errata/{number}", name

    def _amends(self, entry: Erratum) -> Iterator[Fault]:
        """Yield an error unless exactly its payload cites an amending erratum, once."""
        citing = [
            (payload, number)
            for payload in self.payloads
            for number, name in enumerate(payload.errata)
            if name == entry.id
        ]
        unread = self.listed - {payload.file for payload in self.payloads}
        if entry.amend and entry.file not in unread.union(payload.file for payload, _ in citing):
            message = f"the erratum {entry.id} amends {entry.file}, which does not cite it"
            yield self.errata.fault(
                f"{entry.pointer}/amend", message, f"add its id to `errata` of that payload in {self.sources.name}"
            )
        for index, (payload, number) in enumerate(citing):
            place = f"{payload.pointer}/errata/{number}"
            if entry.amend and payload.file != entry.file:
                message = f"the erratum {entry.id} amends {entry.file}, not {payload.file}"
                yield self.sources.fault(place, message, "write an entry of its own for this payload")
            elif entry.amend and index and payload == citing[index - 1][0]:
                yield self.sources.fault(place, f"{entry.id} is cited twice", "keep one of the two")

    # Payloads

    def payload(self, payload: Payload, *, tells_targets: bool) -> Iterator[Fault]:
        """Yield the errors of one payload and its errata; a valid payload becomes an example."""
        self.report.payloads += 1
        unknown = list(self._unknown(payload))
        entries = [entry for name in payload.errata if (entry := self.entries.get(name)) and entry.file == payload.file]
        steps = [(entry, index) for entry in entries for index in range(len(entry.amend))]
        if unknown:
            yield from unknown if tells_targets else ()
            return
        try:
            value, failures = self._outcome(payload, steps)
        except _Unamendable as error:
            yield self.errata.fault(error.place, error.cause.message, error.cause.fix)
            return
        yield from (self._misfit(payload, steps, failure) for failure in failures)
        if not failures:
            for entry in entries:
                yield from self._needed(payload, entry, steps) if entry.amend else ()
            self._show(payload, value)

    def _unknown(self, payload: Payload) -> Iterator[Fault]:
        for index, target in enumerate(payload.fits):
            try:
                self.checker.failures(None, target, Draft.printed(payload.text).spelling)
            except KeyError as error:
                fix = "correct it (<operationId>.request, <operationId>.<status>, schema.<Name>), or describe that"
                yield self.sources.fault(f"{payload.pointer}/fits/{index}", error.args[0], fix)
            except ValueError as error:
                fix = "correct the schema"
                yield self.sources.fault(
                    f"{payload.pointer}/fits/{index}", f"the schema of {target} is none: {error}", fix
                )

    def _outcome(self, payload: Payload, steps: Sequence[tuple[Erratum, int]]) -> tuple[Any, list[Failure]]:
        """Return the amended part that should match, and its failures."""
        draft = _amended(payload, steps)
        try:
            value = draft.value()
        except Failure as failure:
            return None, [failure]
        except AmendError as error:
            raise _Unamendable(_patching(steps), error) from None
        inner, beside = part(value, payload.at, payload.beside)
        if beside:
            return inner, beside
        found = self._failures(payload, inner, draft.spelling)
        if found and draft.spelling == "xml":
            inner = _meant(draft, value, payload, found)
            found = self._failures(payload, inner, draft.spelling)
        return inner, found

    def _failures(self, payload: Payload, inner: Any, spelling: str) -> list[Failure]:
        found = [failure for target in payload.fits for failure in self.checker.failures(inner, target, spelling)]
        return [Failure(each.message, None, payload.at + each.pointer) for each in found]

    def _misfit(self, payload: Payload, steps: Sequence[tuple[Erratum, int]], failure: Failure) -> Fault:
        line = failure.lines[1] if failure.lines else _line(_amended(payload, steps).text, failure.pointer)
        first = failure.lines[0] if failure.lines else line
        after = "as amended by its errata, it" if steps else "the payload"
        message = f"{after} does not match {', '.join(payload.fits)}: {failure.message}"
        before = "if the spec differs from the page, correct the schema. If the page is wrong,"
        if failure.lines:
            message = f"{after} cannot be read: {failure.message}"
            before = "if the file is not as printed, restore it. If the page is wrong,"
        fix = (
            f"{before} add an entry to "
            f"{self.errata.name} (where.lines [{first}, {line}], where.pointer '{failure.pointer}', guard, amend) "
            f"and its id to `errata` of this payload, {payload.pointer} of {self.sources.name}"
        )
        return Fault(payload.name, line, failure.pointer, message, fix)

    def _needed(self, payload: Payload, entry: Erratum, steps: Sequence[tuple[Erratum, int]]) -> Iterator[Fault]:
        rest = [step for step in steps if step[0] is not entry]
        try:
            _, failures = self._outcome(payload, rest)
        except _Unamendable as error:
            message = f"without the entry, {error.place} of {self.errata.name} cannot be applied: {error.cause.message}"
            fix = "merge the two entries, or rewrite the steps so that they do not depend on each other"
            yield self.errata.fault(entry.pointer, message, fix)
            return
        if not failures:
            message = f"the erratum {entry.id} is no longer needed: {entry.file} is valid without it"
            yield self.errata.fault(entry.pointer, message, f"remove the entry, and its id from {self.sources.name}")
        elif stray := [failure for failure in failures if not entry.covers(failure)]:
            yield self._elsewhere(entry, stray[0])
        else:
            yield from self._idle(payload, entry, steps)

    def _elsewhere(self, entry: Erratum, failure: Failure) -> Fault:
        """Return the error that without the erratum the payload fails at another place."""
        names = _range(entry.lines) if failure.lines else repr(entry.place)
        at = f"on {_range(failure.lines)}" if failure.lines else f"at {failure.pointer!r}"
        message = (
            f"without the erratum {entry.id}, {entry.file} fails {at}, and the entry names {names}: {failure.message}"
        )
        place = "lines" if failure.lines else "pointer"
        fix = f"correct where.{place}, or amend no other place in this entry"
        return self.errata.fault(f"{entry.pointer}/where/{place}", message, fix)

    def _idle(self, payload: Payload, entry: Erratum, steps: Sequence[tuple[Erratum, int]]) -> Iterator[Fault]:
        """Yield an error for each unneeded step of an erratum."""
        for step in [step for step in steps if step[0] is entry and len(entry.amend) > 1]:
            try:
                failures = self._outcome(payload, [other for other in steps if other is not step])[1]
            except _Unamendable:
                continue
            if not failures:
                message = f"the step is not needed: {entry.file} is valid without it"
                yield self.errata.fault(f"{entry.pointer}/amend/{step[1]}", message, "remove the step")

    def _show(self, payload: Payload, value: Any) -> None:
        for target in payload.fits:
            self.report.examples.setdefault(subject(target), []).append((payload.stem, value))


class _Unamendable(Exception):
    """A step of an erratum cannot be applied."""

    def __init__(self, place: str, cause: AmendError) -> None:
        super().__init__(place)
        self.place = place
        self.cause = cause


def _range(lines: tuple[int, int]) -> str:
    return f"line {lines[0]}" if lines[0] == lines[1] else f"lines {lines[0]} to {lines[1]}"


def _amended(payload: Payload, steps: Sequence[tuple[Erratum, int]]) -> Draft:
    draft = Draft.printed(payload.text)
    for entry, index in steps:
        try:
            draft = draft.apply(entry.amend[index])
        except AmendError as error:
            raise _Unamendable(f"{entry.pointer}/amend/{index}", error) from None
    return draft


def _meant(draft: Draft, value: Any, payload: Payload, failures: list[Failure]) -> Any:
    """Replace texts of XML by the meaning of their ``type`` attribute if a schema rejects the text."""
    meanings = typed(draft.text)
    for failure in failures:
        if failure.pointer in meanings:
            value = patch(value, {"op": "replace", "path": failure.pointer, "value": meanings[failure.pointer]})
    return part(value, payload.at, payload.beside)[0]


def _patching(steps: Sequence[tuple[Erratum, int]]) -> str:
    """Return the place of the last patching step, which is the first suspect if a patch does not apply."""
    return next(f"{entry.pointer}/amend/{index}" for entry, index in reversed(steps) if "patch" in entry.amend[index])


def _line(text: str, pointer: str) -> int:
    """Return the line of a place in a payload, parsed as YAML; if that fails, the first line with its key."""
    try:
        return documents.parse(text, "").line(pointer)
    except FaultsError:
        found = text.find(pointers.split(pointer)[-1]) if pointer else 0
        return text.count("\n", 0, max(found, 0)) + 1


def _in_specs(files: vocabulary.Files) -> Iterator[tuple[Document, str, str]]:
    """Yield each citation in the files of the API and in its overlay document."""
    for path, document in files.documents.items():
        if path not in ("errata.yaml", "sources.yaml"):
            for place, name in _cited(document.value, ""):
                yield document, place, name


def _cited(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        place = pointers.join(pointer, key)
        if key == _CITATION and isinstance(item, list):
            yield from ((pointers.join(place, index), name) for index, name in enumerate(item))
        else:
            yield from _cited(item, place)
