"""Regenerate generated/ and the public packages of the clients from specs/ and overlays/.

Generates everything in memory first: if there is an error, the tree stays as it was. A run without changes compares
digests only.
"""
# Until that comparison, import light modules only.

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from scripts.commands.console import ROOT, parser, say, tell
from scripts.document.digests import digests_of
from scripts.document.fault import FaultsError, Gathering
from scripts.publish import generated_tree, manifest, readme, summary
from scripts.publish.summary import Say
from scripts.spec.api import ApiFolder, chosen, discover

if TYPE_CHECKING:
    from scripts.publish.production import ApiBuild


@dataclass(frozen=True)
class _Inputs:
    """State of the tree and versions of the tools before generating."""

    root: Path
    apis: list[ApiFolder]
    selected: list[ApiFolder]
    recorded: manifest.Manifest
    tools: dict[str, str]
    shared: dict[str, str]
    own: dict[str, dict[str, str]]

    @property
    def digest(self) -> str:
        return manifest.shared_digest(self.tools, self.shared)

    def unselected(self) -> list[ApiFolder]:
        return [api for api in self.apis if api not in self.selected]

    def is_current(self, api: ApiFolder) -> bool:
        """Return whether regenerating an API would change nothing."""
        entry = self.recorded.apis.get(api.slug)
        return (
            entry is not None
            and entry.shared == self.digest
            and entry.inputs == self.own[api.slug]
            and (self.root / (pins := generated_tree.pins_of(api.slug))).is_file() == (pins in entry.outputs)
            and manifest.is_intact(self.root, entry.outputs)
        )

    def is_usable(self, api: ApiFolder) -> bool:
        """Return whether the published bundle of an API is still as the pipeline wrote it."""
        entry = self.recorded.apis.get(api.slug)
        digest = entry.outputs.get(api.bundle) if entry else None
        return digest is not None and manifest.is_intact(self.root, {api.bundle: digest})

    def to_make(self) -> list[ApiFolder]:
        """Return the selected APIs that are not current, and others whose published bundle is edited or missing."""
        spoilt = {api.slug for api in self.unselected() if api.slug in self.recorded.apis and not self.is_usable(api)}
        outdated = {api.slug for api in self.selected if not self.is_current(api)}
        return [api for api in self.apis if api.slug in spoilt | outdated]

    def is_whole(self) -> bool:
        """Return whether regenerating the files that belong to no single API would change nothing."""
        recorded = self.recorded
        known = {api.slug for api in self.apis}
        expected = [path for entry in recorded.apis.values() for path in entry.outputs] + [*recorded.outputs]
        return (
            (recorded.tools, recorded.inputs) == (self.tools, self.shared)
            and bool(recorded.outputs)
            and set(recorded.apis) <= known
            and manifest.is_intact(self.root, recorded.outputs)
            and not readme.outdated(self.root, recorded.apis)
            and not self.stale(expected)
        )

    def stale(self, files: Sequence[str]) -> list[str]:
        """Return the generated files that are not in `files`, except those of unselected APIs."""
        others = [api.slug for api in self.unselected()]
        found = generated_tree.owned(self.root) - {*files, manifest.FILE}
        return sorted(path for path in found if not any(generated_tree.belongs_to(slug, path) for slug in others))


def regenerate(root: Path, slugs: Sequence[str], say: Say) -> None:
    """Regenerate the files that are not current, and report progress.

    Args:
        root: repository root.
        slugs: APIs to regenerate; empty for all.
        say: receives each progress line.

    Raises:
        FaultsError: the inputs have errors; nothing was written.
    """
    started = perf_counter()
    inputs = _inputs(root, slugs)
    todo = inputs.to_make()
    if not todo and inputs.is_whole():
        say("Nothing changed: generated/ matches its sources.")
        made, written = dict[str, "ApiBuild"](), list[str]()
    else:
        made, merged = _make(inputs, todo, say)
        written = _write(inputs, made, merged)
    say("")
    say(_table(inputs, made, written, perf_counter() - started))


def main(arguments: Sequence[str]) -> int:
    """Run the command and return its exit code."""
    made = parser("nox -s regenerate --", __doc__)
    made.add_argument("slugs", nargs="*", metavar="API", help="folder name in specs/ (default: all APIs)")
    given = made.parse_args(arguments)
    try:
        regenerate(ROOT, given.slugs, say)
    except FaultsError as error:
        return tell(error, "nothing was written")
    return 0


def _inputs(root: Path, slugs: Sequence[str]) -> _Inputs:
    apis = discover(root)
    own = {api.slug: manifest.own_inputs(api) for api in apis}
    tools, shared = manifest.tools(root), manifest.shared_inputs(root)
    return _Inputs(root, apis, chosen(apis, slugs), manifest.read(root), tools, shared, own)


def _make(inputs: _Inputs, todo: Sequence[ApiFolder], say: Say) -> tuple[dict[str, ApiBuild], dict[str, Any]]:
    """Return the build of each API that was regenerated, and the merged document."""
    from scripts.publish import production  # noqa: PLC0415 (slow, and seldom needed)
    from scripts.publish.finished_bundle import published  # noqa: PLC0415 (slow, and seldom needed)

    made = production.finish_all(todo, say)
    documents = {slug: this.bundle.document for slug, this in made.items()}
    for api in inputs.apis:
        if api.slug not in made and inputs.is_usable(api):
            documents[api.slug] = published(inputs.root / api.bundle, inputs.root)
        elif api.slug not in made:
            say(f"{api.slug}: not generated yet, so the merged document does not contain it")
    gathered = Gathering()
    gathered.faults += [fault for api in todo for fault in production.plan_faults(api, made[api.slug])]
    merged = gathered.take(production.merged, inputs.root, documents)
    gathered.tell()
    say(f"workapis: merged {len(documents)} of {len(inputs.apis)} APIs, valid")
    production.generate_all(todo, made, say)
    return made, merged or {}


def _write(inputs: _Inputs, made: Mapping[str, ApiBuild], merged: dict[str, Any]) -> list[str]:
    """Write all generated files, the manifest last; return the written paths."""
    from scripts.publish.production import entry, shared_files  # noqa: PLC0415 (slow, and seldom needed)

    apis = {api.slug: inputs.recorded.apis[api.slug] for api in inputs.apis if api.slug in inputs.recorded.apis}
    apis |= {slug: entry(this, inputs.digest, inputs.own[slug]) for slug, this in made.items()}
    figures = {slug: entry.coverage for slug, entry in apis.items()}
    shared = shared_files(merged, figures)
    files = {path: content for this in made.values() for path, content in this.files.items()} | shared
    record = manifest.Manifest(inputs.tools, inputs.shared, apis, digests_of(shared))
    expected = [*files, *(path for entry in apis.values() for path in entry.outputs)]
    written = generated_tree.replace(inputs.root, files | readme.outdated(inputs.root, apis), inputs.stale(expected))
    return written + generated_tree.replace(inputs.root, {manifest.FILE: record.text()}, [])


def _table(inputs: _Inputs, made: Mapping[str, ApiBuild], written: Sequence[str], seconds: float) -> str:
    recorded = inputs.recorded.apis
    counts = {slug: entry.counts for slug, entry in recorded.items()}
    counts |= {slug: this.bundle.counts for slug, this in made.items()}
    shown = {api.slug: counts[api.slug] for api in inputs.apis if api in inputs.selected or api.slug in made}
    rows = []
    for slug, count in shown.items():
        files = sum(generated_tree.belongs_to(slug, path) for path in written)
        rows.append(summary.row(slug, count, [str(files), f"{made[slug].seconds:.2f}" if slug in made else "-"]))
    total = {key: sum(count[key] for count in shown.values()) for key in summary.COUNTS}
    rows.append(summary.row("all", total, [str(len(written)), f"{seconds:.2f}"]))
    return summary.table(rows)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
