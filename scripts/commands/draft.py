"""Draft the schemas of an API that are not there yet: ``scripts.commands.draft <slug> [--openapi vendor.yaml]``.

Schemas are made of the payloads of sources.yaml. With ``--openapi`` a new API is made of the vendor's own description.
No file that is there is changed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.commands.console import ROOT, say, tell
from scripts.document.fault import FaultsError
from scripts.drafts import guesses, schema_files
from scripts.publish.summary import Say
from scripts.spec.api import chosen, discover


def draft(root: Path, slug: str, say: Say) -> None:
    """Write each schema that resources refer to and that is not there.

    Raises:
        FaultsError: there is no such API, or its files cannot be read, and nothing was written; or no payload shows
            a schema, and the others were written.
    """
    (api,) = chosen(discover(root), [slug])
    made = schema_files.draft(api)
    write(root, made.files, say)
    if made.untold:
        raise FaultsError(made.untold)
    say(f"{slug}: {len(made.files)} schemas. Next: confirm the guesses, then nox -s regenerate -- {slug}")


def write(root: Path, files: Mapping[str, bytes], say: Say) -> None:
    """Write new files, and tell them and what was guessed in them."""
    guesses.write(root, files)
    for path in files:
        say(f"written: {path}")
    for path, line, why in guesses.marked(files):
        say(f"{path}:{line}: guess: {why}")


def main(arguments: Sequence[str]) -> int:
    """Run the verb; return its exit code."""
    parser = argparse.ArgumentParser(prog="nox -s draft --", description="Draft the schemas of an API.")
    parser.add_argument("slug", help="the folder of the API")
    given = parser.parse_args(arguments)
    try:
        draft(ROOT, given.slug, say)
    except FaultsError as error:
        return tell(error, "the rest was written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
