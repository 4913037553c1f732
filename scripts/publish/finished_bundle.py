"""Finish the bundle of an API: load, validate, overlay; the result is ready for generation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.document import yaml_writer
from scripts.document.fault import Fault, FaultsError
from scripts.document.origins import Origins
from scripts.document.yaml_document import Document, load
from scripts.evidence import coverage, errata, payloads
from scripts.plan import api_plan
from scripts.plan.values import ApiPlan
from scripts.publish import media_type, name_pins, operations_table, readme
from scripts.render.code_samples import add_code_samples
from scripts.rules import generator_rules, layout_rules, style_rules, verb_rules, vocabulary
from scripts.spec import field_sources, key_order, overlay, spec_files, spellings, wire_formats
from scripts.spec.api import ApiFolder
from scripts.spec.bundle import Bundle, bundled
from scripts.spec.openapi_schema import validate
from scripts.spec.operations import operations


@dataclass(frozen=True)
class FinishedBundle:
    """The overlaid document of an API as value and as published text, with counts.

    ``plan`` is the plan of its client, or the errors that prevent it; ``row`` is its row of README.md.
    """

    slug: str
    document: dict[str, Any] = field(repr=False)
    text: bytes = field(repr=False)
    plan: ApiPlan | tuple[Fault, ...] = field(repr=False)
    counts: dict[str, int]
    coverage: dict[str, int]
    row: str
    origins: Origins = field(default_factory=Origins, repr=False)

    def planned(self) -> ApiPlan:
        """Return the plan of the client.

        Raises:
            FaultsError: there is no plan.
        """
        if isinstance(self.plan, ApiPlan):
            return self.plan
        raise FaultsError(self.plan)

    def at_home(self, fault: Fault) -> Fault:
        """Return an error of this document at its place in the source file."""
        return at_home(fault, self.origins)


def finish(api: ApiFolder) -> FinishedBundle:
    """Return the finished bundle of an API.

    Raises:
        FaultsError: the API has errors; it holds all that one run can find. Errors in files and references keep the run
            from validating the bundle, payloads and overlay that depend on them. Errors in the document keep it from
            planning the client.
    """
    files = spec_files.read(api.folder, api.root)
    formats = wire_formats.formats(api.root)
    known = vocabulary.Files.read(api.folder, api.root, files.documents)
    if "openapi.yaml" in files.unread:
        raise FaultsError([*files.faults, *known.check()])
    bundle, judged = _bundle(api, files, formats)
    words = known.check()
    judged.is_fit = judged.is_fit and not words
    report = errata.judged(
        known, words, api.folder, api.root, bundle.document, has_names=judged.has_names, is_valid=judged.is_valid
    )
    judged.add(report.faults)
    if not judged.has_names:
        raise FaultsError(judged.faults)
    if not judged.faults:
        payloads.attach(bundle.document, report)
        field_sources.attach(bundle.document, report.sources)
        spellings.attach(bundle.document)
    bundle, more = _overlaid(api, bundle, formats)
    is_new = judged.add(more)
    plan = _planned(api, bundle.document, formats) if judged.is_fit and not is_new else ()
    if judged.faults:
        # Skip changed names: the correction of other errors may restore them.
        unplanned = () if isinstance(plan, ApiPlan) else plan
        raise FaultsError([*judged.faults, *(at_home(fault, bundle.origins) for fault in unplanned)])
    planned = plan if isinstance(plan, ApiPlan) else None
    document = add_code_samples(bundle.document, planned, formats) if planned else bundle.document
    counts = {
        "operations": sum(1 for _ in operations(bundle.document)),
        "schemas": len(bundle.document.get("components", {}).get("schemas", {})),
        "payloads": report.payloads,
        "errata": report.errata,
    }
    sources = load(api.folder / "sources.yaml", api.root).value
    figures = coverage.figures(bundle.document, sources, planned)
    row = readme.row(bundle.document, sources, planned) if planned else ""
    return FinishedBundle(api.slug, document, text(api, document), plan, counts, figures, row, bundle.origins)


def bundle_faults(api: ApiFolder, files: spec_files.SpecFiles) -> list[Fault]:
    """Return the errors in the files of an API and their bundle, without payloads and overlay."""
    return _bundle(api, files, wire_formats.formats(api.root))[1].faults


def plan_faults(api: ApiFolder, plan: ApiPlan | tuple[Fault, ...], origins: Origins) -> list[Fault]:
    """Return the errors that prevent the client of a bundle, or the pinned names that it would lose."""
    faults = name_pins.check(api, plan) if isinstance(plan, ApiPlan) else plan
    return [at_home(fault, origins) for fault in faults]


def at_home(fault: Fault, origins: Origins) -> Fault:
    """Return an error that has only a pointer into a bundle, at its place in the source file."""
    return fault if fault.line else origins.fault(fault.pointer, fault.message, fault.fix)


def text(api: ApiFolder, document: dict[str, Any]) -> bytes:
    """Return a finished document as the content of the published file."""
    sources = f"specs/{api.slug}" + (
        f" and {api.overlay.relative_to(api.root).as_posix()}" if _has_overlay(api) else ""
    )
    return yaml_writer.dump(document, f"Generated by nox -s regenerate from {sources}. Do not edit.")


def published(path: Path, root: Path) -> dict[str, Any]:
    """Return the document in a published bundle.

    Raises:
        FaultsError: the file cannot be read.
    """
    value: dict[str, Any] = load(path, root).value
    return value


def _planned(api: ApiFolder, document: dict[str, Any], formats: dict[str, Any]) -> ApiPlan | tuple[Fault, ...]:
    """Return the plan of the client, or its errors, which are raised when the client is generated."""
    try:
        return api_plan.plan(api.slug, document, formats)
    except FaultsError as error:
        return tuple(error.faults)


@dataclass
class _Judged:
    """The errors of an API so far, and the checks that are still possible.

    ``has_names``: the bundle has everything that its files refer to, and every name is valid. ``is_valid``: it matches
    the OpenAPI schema. ``is_fit``: a client can be planned, if the overlay has no errors.
    """

    faults: list[Fault]
    has_names: bool = True
    is_valid: bool = True
    is_fit: bool = True

    def add(self, faults: Iterable[Fault]) -> bool:
        """Add errors, except those at or inside a place with an error; return whether any is new."""
        new = [fault for fault in faults if not any(_is_within(fault, other) for other in self.faults)]
        self.faults += new
        return bool(new)


def _is_within(fault: Fault, other: Fault) -> bool:
    inside = fault.pointer == other.pointer or fault.pointer.startswith(f"{other.pointer}/")
    return bool(other.pointer) and fault.file == other.file and inside


def _bundle(api: ApiFolder, files: spec_files.SpecFiles, formats: Mapping[str, Any]) -> tuple[Bundle, _Judged]:
    """Return the bundle and its errors."""
    bundle, lost = bundled(files, wire_formats.limits(formats))
    judged = _Judged([*files.faults, *generator_rules.source_faults(files), *lost])
    is_whole = not lost and not files.unread
    names = generator_rules.bundle_faults(bundle, generator_rules.OF_NAMES)
    needed = generator_rules.bundle_faults(bundle, generator_rules.OF_THE_SPEC)
    needed += generator_rules.formats_are_known(bundle, formats)
    style = generator_rules.bundle_faults(bundle, style_rules.OF_THE_SPEC)
    style += layout_rules.source_faults(files, bundle, api)
    style += verb_rules.faults(bundle, api)
    invalid = validate(bundle.document, bundle.origins, is_whole)
    judged.has_names = is_whole and not names
    judged.is_valid = not invalid
    judged.is_fit = not (judged.faults or names or needed or invalid)
    judged.add([*names, *needed, *style, *invalid])
    return bundle, judged


def _overlaid(api: ApiFolder, bundle: Bundle, formats: Mapping[str, Any]) -> tuple[Bundle, list[Fault]]:
    """Return the bundle with overlay and media types, and the errors of both."""
    document, lost = bundle.document, list[Fault]()
    if _has_overlay(api):
        try:
            applied = _applied(api, document)
        except FaultsError as error:
            return bundle, [*error.faults]
        applied[0].write_origins(applied[1], bundle.origins)
        document, lost = applied[0].value, applied[0].faults
    if lost := [*lost, *operations_table.expand(document, bundle.origins)]:
        return bundle, lost
    limits = wire_formats.limits(formats)
    whole = key_order.ordered(wire_formats.add_limits(media_type.add_formats(document), limits))
    result = Bundle(bundle.slug, whole, bundle.origins)
    faults = generator_rules.bundle_faults(result, (*generator_rules.OF_THE_RESULT, *style_rules.OF_THE_RESULT))
    faults += generator_rules.formats_are_known(result, formats)
    return result, [*faults, *validate(result.document, result.origins)]


def _applied(api: ApiFolder, document: dict[str, Any]) -> tuple[overlay.Applied, Document]:
    words = load(api.overlay, api.root)
    return overlay.apply_actions(document, words), words


def _has_overlay(api: ApiFolder) -> bool:
    return api.overlay.is_file()
