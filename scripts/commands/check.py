"""Validate all specs without generating: ``python -m scripts.commands.check``.

Everything that ``regenerate`` checks, whether the rooms of the repository agree on its APIs, the judges
(openapi-spec-validator, prance) on every finished bundle, whether a former name has had its time, and whether fragments
tell what breaks since the release.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from time import perf_counter
from typing import Any

from scripts.changes.comparison import release_faults
from scripts.commands.console import ROOT, say, tell
from scripts.document.fault import Fault, FaultsError, Gathering
from scripts.drafts import guesses
from scripts.foreign.verdicts import judge
from scripts.plan import former_names
from scripts.publish import clean_runs, manifest, summary
from scripts.publish.merge import FILE
from scripts.publish.production import ApiBuild, finish_all, merged, plan_faults, shared_files
from scripts.publish.summary import Say
from scripts.rules import layout_rules
from scripts.spec.api import ApiFolder, discover


def check(root: Path, say: Say) -> None:
    """Judge every API and the merged document, and tell the progress line by line.

    What was judged without a fault before, by the same code, is not judged again.

    Raises:
        FaultsError: with every fault that was found.
    """
    started = perf_counter()
    key = clean_runs.key(root)
    if before := clean_runs.counts(root, key):
        say("Nothing changed: all of it was judged before, without a fault.")
        say("")
        say(_table(before, {}, perf_counter() - started))
        _tell_guesses(root, say)
        return
    apis = discover(root)
    made, document = _finished(root, apis, say)
    texts = {api.bundle: made[api.slug].bundle.text for api in apis}
    texts |= {FILE: shared_files(document, {})[FILE]}
    faults = release_faults(root, {slug: this.bundle.document for slug, this in made.items()})
    for name, text in texts.items():
        found, new = judge(name, text, root)
        faults += found
        say(f"{name}: {'judged' if new else 'judged before'}{f', {len(found)} against it' if found else ', no error'}")
    if faults:
        raise FaultsError(faults)
    counts = {api.slug: made[api.slug].bundle.counts for api in apis}
    if clean_runs.key(root) == key:  # nothing was saved meanwhile
        clean_runs.keep(root, key, counts)
    say("")
    say(_table(counts, {slug: this.seconds for slug, this in made.items()}, perf_counter() - started))
    _tell_guesses(root, say)


def _tell_guesses(root: Path, say: Say) -> None:
    """Print the guesses of a draft that nobody confirmed yet; they are no errors."""
    for file, line, text in guesses.left(root):
        say(f"{file}:{line}: a guess is left: {text}")


def _finished(root: Path, apis: list[ApiFolder], say: Say) -> tuple[dict[str, ApiBuild], dict[str, Any]]:
    """Return the finished bundles and the document of all; raise FaultsError with what is wrong with any of it."""
    gathered = Gathering()
    gathered.faults += layout_rules.repository_faults(root, apis)
    made = gathered.take(finish_all, apis, say) or {}
    gathered.faults += [fault for api in apis if api.slug in made for fault in plan_faults(api, made[api.slug])]
    gathered.faults += [fault for this in made.values() for fault in _outdated(root, this)]
    documents = {slug: this.bundle.document for slug, this in made.items()}
    document = gathered.take(merged, root, documents) if made else None
    gathered.tell()
    return made, document or {}


def _outdated(root: Path, made: ApiBuild) -> list[Fault]:
    """Return the faults of former names after their two minor versions."""
    found = former_names.outdated(made.bundle.document, manifest.package_version(root))
    return [made.bundle.at_home(fault) for fault in found]


def main() -> int:
    """Run the verb; return its exit code."""
    try:
        check(ROOT, say)
    except FaultsError as error:
        return tell(error, "the specs are not in order")
    return 0


def _table(counts: clean_runs.Counts, each: Mapping[str, float], seconds: float) -> str:
    rows = [summary.row(slug, count, [f"{each[slug]:.2f}" if slug in each else "-"]) for slug, count in counts.items()]
    total = {key: sum(count[key] for count in counts.values()) for key in summary.COUNTS}
    return summary.table([*rows, summary.row("all", total, [f"{seconds:.2f}"])], ["seconds"])


if __name__ == "__main__":
    raise SystemExit(main())
