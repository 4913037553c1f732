"""Accepted warnings of Redocly and Spectral with their reasons; any other warning, or an idle entry, is an error.

The settings of the validator list the warnings of all APIs; ``waived`` in ``sources.yaml`` those of one API.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault, FaultsError
from scripts.document.yaml_document import Document, load
from scripts.foreign.node_judge import Problem
from scripts.publish.merge import FILE as MERGED
from scripts.publish.merge import prefixed
from scripts.rules import vocabulary

_ORIGIN = "correct the spec or the overlay that causes this"


@dataclass(frozen=True)
class WarningPlace:
    """Place in a bundle where an entry expects a warning; anywhere without slug and pointer.

    Attributes:
        at: pointer of the entry in its own document.
    """

    rule: str
    document: Document
    at: str
    slug: str = ""
    pointer: str = ""
    merged: bool = False

    @property
    def file(self) -> str:
        """Path of the bundle; empty for any bundle."""
        return MERGED if self.merged else f"generated/bundles/{self.slug}.openapi.yaml" if self.slug else ""

    def holds(self, problem: Problem) -> bool:
        """Return whether a problem is the expected warning."""
        return (problem.rule, problem.severity) == (self.rule, "warn") and (
            not self.slug or (problem.file == self.file and self._is_at(problem.pointer))
        )

    @property
    def is_merged(self) -> bool:
        """True if the merged document has the place too."""
        return self.pointer.startswith(("/components/", "/paths/"))

    def _is_at(self, pointer: str) -> bool:
        if not self.merged:
            return pointer == self.pointer
        own, there = pointers.split(self.pointer), pointers.split(pointer)
        if own[0] == "components" and len(own) > 2:
            own[2] = prefixed(self.slug, own[2])
        elif own[0] == "paths" and len(own) > 1 and len(there) > 1 and there[1].endswith(own[1]):
            own[1] = there[1]  # with the base path of the API before it
        return own == there


def waivers(root: Path) -> dict[str, Document]:
    """Return the documents in which APIs waive rules, by slug.

    Raises:
        FaultsError: a document cannot be read, or does not match its schema.
    """
    found = {path.parent.name: load(path, root) for path in sorted((root / "specs").glob("*/sources.yaml"))}
    if faults := [fault for document in found.values() for fault in vocabulary.misfits(document, "sources")]:
        raise FaultsError(faults)
    return found


def faults(
    problems: Sequence[Problem],
    settings: Document,
    judge: str = "redocly",
    waived: Mapping[str, Document] = MappingProxyType({}),
) -> list[Fault]:
    """Return an error for each problem that is no accepted warning, and for each entry without a warning.

    Args:
        problems: output of the validator.
        settings: settings of the validator, with the entries of all APIs.
        judge: key of the validator in the entries.
        waived: documents with the entries of single APIs, by slug.
    """
    places = [
        WarningPlace(entry["rule"], settings, pointers.join("/warnings", index))
        for index, entry in enumerate(settings.value["warnings"])
    ]
    for slug, document in waived.items():
        for index, entry in enumerate(document.value.get("waived", ())):
            if judge in entry:
                here = pointers.join("/waived", index)
                places += _of_api(WarningPlace(entry[judge], document, here, slug), entry, problems)
    everywhere = [*places, *(replace(place, merged=True) for place in places if place.is_merged)]
    unnamed = [problem for problem in problems if not any(place.holds(problem) for place in everywhere)]
    idle = [place for place in places if not any(place.holds(problem) for problem in problems)]
    return [*(_unnamed(problem, settings.name, judge) for problem in unnamed), *(_idle(place, judge) for place in idle)]


def _of_api(whole: WarningPlace, entry: Mapping[str, Any], problems: Sequence[Problem]) -> Iterator[WarningPlace]:
    """Yield the places that an entry of an API names; if it names none, all places with that warning."""
    for position, pointer in enumerate(entry.get("at", ())):
        yield replace(whole, at=pointers.join(whole.at, "at", position), pointer=pointer)
    if "at" not in entry:
        warned = {problem.pointer for problem in problems if (problem.file, problem.rule) == (whole.file, whole.rule)}
        yield from (replace(whole, pointer=pointer) for pointer in sorted(warned) or [""])


def _unnamed(problem: Problem, file: str, judge: str) -> Fault:
    if problem.severity == "warn":
        api = problem.file.rpartition("/")[2].partition(".")[0]
        line = f"- {{{judge}: {problem.rule}, why: <the reason>}}"
        where = file if problem.file == MERGED else f"`waived` of specs/{api}/sources.yaml: {line}"
        fix = f"{_ORIGIN}. If the spec is right, accept the warning with its reason in {where}"
    else:
        fix = f"{_ORIGIN}. Only warnings can be accepted"
    return Fault(problem.file, problem.line, problem.pointer, f"{judge} {problem.rule}: {problem.message}", fix)


def _idle(place: WarningPlace, judge: str) -> Fault:
    where = " ".join(part for part in (place.file or "any bundle", place.pointer) if part)
    return place.document.fault(place.at, f"{judge} does not warn of {place.rule} in {where}", "remove the entry")
