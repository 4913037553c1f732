"""Validate the specs without generating code.

Runs all checks of `nox -s regenerate`, and openapi-spec-validator and prance on every finished bundle. Checks that all
folders of the repository have the same APIs, that no former name is overdue for removal, and that changelog fragments
describe every breaking change since the release.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from scripts.changes.comparison import release_faults
from scripts.commands.console import ROOT, parser, say, tell
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
    """Validate every API and the merged document.

    Skips all work if the same code has validated the same inputs before without an error.

    Args:
        root: repository root.
        say: receives each progress line.

    Raises:
        FaultsError: the specs have errors; it holds all of them.
    """
    started = perf_counter()
    key = clean_runs.key(root)
    if before := clean_runs.counts(root, key):
        say("Nothing changed since the last run, which found no error.")
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
        say(f"{name}: {'validated' if new else 'validated before'}, {summary.errors(found)}")
    if faults:
        raise FaultsError(faults)
    counts = {api.slug: made[api.slug].bundle.counts for api in apis}
    if clean_runs.key(root) == key:  # nothing was saved meanwhile
        clean_runs.keep(root, key, counts)
    say("")
    say(_table(counts, {slug: this.seconds for slug, this in made.items()}, perf_counter() - started))
    _tell_guesses(root, say)


def _tell_guesses(root: Path, say: Say) -> None:
    """Print the unconfirmed guesses of drafts, which are no errors."""
    for file, line, text in guesses.left(root):
        say(f"{file}:{line}: unconfirmed guess: {text}")


def _finished(root: Path, apis: list[ApiFolder], say: Say) -> tuple[dict[str, ApiBuild], dict[str, Any]]:
    """Return the finished bundles and the merged document; raise FaultsError with all errors of both."""
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
    """Return an error for each former name that is older than two minor versions."""
    found = former_names.outdated(made.bundle.document, manifest.package_version(root))
    return [made.bundle.at_home(fault) for fault in found]


def main(arguments: Sequence[str] = ()) -> int:
    """Run the command and return its exit code."""
    parser("nox -s check", __doc__).parse_args(arguments)
    try:
        check(ROOT, say)
    except FaultsError as error:
        return tell(error, "the specs are invalid")
    return 0


def _table(counts: clean_runs.Counts, each: Mapping[str, float], seconds: float) -> str:
    rows = [summary.row(slug, count, [f"{each[slug]:.2f}" if slug in each else "-"]) for slug, count in counts.items()]
    total = {key: sum(count[key] for count in counts.values()) for key in summary.COUNTS}
    return summary.table([*rows, summary.row("all", total, [f"{seconds:.2f}"])], ["seconds"])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
