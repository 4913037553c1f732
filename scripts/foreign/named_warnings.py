"""The warnings of Redocly and Spectral that stay, each with its reason; any other, or an idle name, is a fault."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.document.yaml_document import Document
from scripts.foreign.node_judge import Problem
from scripts.publish.merge import FILE as MERGED
from scripts.publish.merge import prefixed

_ORIGIN = "correct the spec or the overlay that this comes from"


@dataclass(frozen=True)
class WarningPlace:
    """Where an entry expects a warning: a place of a bundle, or anywhere; ``at`` is the place in the settings."""

    rule: str
    at: str
    slug: str = ""
    pointer: str = ""
    merged: bool = False

    @property
    def file(self) -> str:
        """The bundle; empty for any."""
        return MERGED if self.merged else f"generated/bundles/{self.slug}.openapi.yaml" if self.slug else ""

    def holds(self, problem: Problem) -> bool:
        """Say whether a problem is the one that is expected."""
        return (problem.rule, problem.severity) == (self.rule, "warn") and (
            not self.slug or (problem.file == self.file and self._is_at(problem.pointer))
        )

    def _is_at(self, pointer: str) -> bool:
        if not self.merged:
            return pointer == self.pointer
        own, there = pointers.split(self.pointer), pointers.split(pointer)
        if own[0] == "components" and len(own) > 2:
            own[2] = prefixed(self.slug, own[2])
        elif own[0] == "paths" and len(own) > 1 and len(there) > 1 and there[1].endswith(own[1]):
            own[1] = there[1]  # with the base path of the API before it
        return own == there


def faults(problems: Sequence[Problem], settings: Document, judge: str = "redocly") -> list[Fault]:
    """Return a fault for each error, each warning that no entry of the settings names, each entry without a warning."""
    places = [place for index, entry in enumerate(settings.value["warnings"]) for place in _places(entry, index)]
    unnamed = [problem for problem in problems if not any(place.holds(problem) for place in places)]
    idle = [place for place in places if not any(place.holds(problem) for problem in problems)]
    return [
        *(_unnamed(problem, settings.name, judge) for problem in unnamed),
        *(_idle(place, settings, judge) for place in idle),
    ]


def _places(entry: dict[str, Any], index: int) -> Iterator[WarningPlace]:
    here = pointers.join("/warnings", index)
    if "bundle" not in entry:
        yield WarningPlace(entry["rule"], here)
    for position, pointer in enumerate(entry.get("at", ())):
        place = WarningPlace(entry["rule"], pointers.join(here, "at", position), entry["bundle"], pointer)
        yield place
        # What is to be said of a component or a path of an API is to be said of it in the merged document too.
        if place.file != MERGED and pointer.startswith(("/components/", "/paths/")):
            yield replace(place, merged=True)


def _unnamed(problem: Problem, file: str, judge: str) -> Fault:
    if problem.severity == "warn":
        fix = f"{_ORIGIN}; where it is right as it stands, name the warning with its reason in {file}"
    else:
        fix = f"{_ORIGIN}; an error cannot stay"
    return Fault(problem.file, problem.line, problem.pointer, f"{judge} {problem.rule}: {problem.message}", fix)


def _idle(place: WarningPlace, settings: Document, judge: str) -> Fault:
    where = " ".join(part for part in (place.file or "any bundle", place.pointer) if part)
    return settings.fault(place.at, f"{judge} does not warn of {place.rule} in {where}", "remove the entry")
