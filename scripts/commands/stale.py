"""Check that generated/ and the public packages match their sources.

Generates everything in memory, whatever the manifest records, and compares it with the tree byte by byte.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from scripts.changes import output_changes
from scripts.commands.console import ROOT, parser, say, tell
from scripts.document.digests import digests_of
from scripts.document.fault import FaultsError
from scripts.publish import generated_tree, manifest, production, readme
from scripts.publish.summary import Say
from scripts.spec.api import discover

_LINES_OF_A_FILE = 20
_FILES = 10


def is_stale(root: Path, say: Say) -> bool:
    """Return whether the tree differs from what the sources produce, and report the differences.

    Raises:
        FaultsError: the inputs have errors.
    """
    wanted = expected(root, lambda _: None)
    found = (generated_tree.owned(root) | {readme.FILE}) & set(wanted)
    missing = sorted(set(wanted) - found)
    stale = sorted(generated_tree.owned(root) - set(wanted))
    edited = sorted(path for path in found if (root / path).read_bytes() != wanted[path])
    for path in missing:
        say(f"missing: {path}")
    for path in stale:
        say(f"stale: {path}")
    for path in edited[:_FILES]:
        for line in _diff(path, (root / path).read_bytes(), wanted[path]):
            say(line)
    for path in edited[_FILES:]:
        say(f"differs: {path}")
    for line in output_changes.told(root, wanted):
        say(line)
    return bool(missing or stale or edited)


def expected(root: Path, say: Say) -> dict[str, bytes]:
    """Generate every file from the sources and return the contents by path.

    Raises:
        FaultsError: the inputs have errors.
    """
    apis = discover(root)
    own = {api.slug: manifest.own_inputs(api) for api in apis}
    tools, inputs = manifest.tools(root), manifest.shared_inputs(root)
    made = production.finish_all(apis, say)
    merged = production.merged(root, {slug: this.bundle.document for slug, this in made.items()})
    figures = {slug: this.bundle.coverage for slug, this in made.items()}
    shared = production.shared_files(merged, figures)
    production.generate_all(apis, made, say)
    digest = manifest.shared_digest(tools, inputs)
    entries = {slug: production.entry(this, digest, own[slug]) for slug, this in made.items()}
    record = manifest.Manifest(tools, inputs, entries, digests_of(shared))
    files = {path: content for this in made.values() for path, content in this.files.items()}
    return {**files, **shared, **readme.outdated(root, entries), manifest.FILE: record.text()}


def main(arguments: Sequence[str] = ()) -> int:
    """Run the command and return its exit code."""
    parser("nox -s stale", __doc__).parse_args(arguments)
    raised = output_changes.raised(manifest.read(ROOT).tools, manifest.tools(ROOT))
    try:
        differs = is_stale(ROOT, say)
    except FaultsError as error:
        return tell(error, ", with ".join(["nothing was compared", *raised]))
    except Exception as error:
        if raised:
            error.add_note(f"other versions wrote generated/: {', '.join(raised)}")
        raise
    print("generated/ does not match its sources. Run nox -s regenerate." if differs else "Nothing is stale.")
    return int(differs)


def _diff(path: str, have: bytes, want: bytes) -> Iterator[str]:
    lines = difflib.unified_diff(
        have.decode(errors="replace").splitlines(),
        want.decode(errors="replace").splitlines(),
        f"{path} (tree)",
        f"{path} (sources)",
        n=1,
        lineterm="",
    )
    yield from islice(lines, _LINES_OF_A_FILE)
    rest = sum(1 for _ in lines)
    if rest:
        yield f"... {rest} more lines"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
