"""Draft the schemas of an API that are not there yet: ``scripts.commands.draft <slug> [--openapi vendor.yaml]``.

Schemas are made of the payloads of sources.yaml. With ``--openapi`` a new API is made of the vendor's own description.
No file that is there is changed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from scripts.commands.console import ROOT, say, tell
from scripts.document.fault import Fault, FaultsError
from scripts.drafts import guesses, schema_files, vendor_description
from scripts.publish.summary import Say
from scripts.spec import spec_files, wire_formats
from scripts.spec.api import chosen, discover, overlay_of


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


def from_description(root: Path, slug: str, path: Path, say: Say, url: str = "") -> None:
    """Write the files of a new API, made of an OpenAPI description of the vendor that is published at a URL.

    Raises:
        FaultsError: the slug is none or is taken, or the description cannot be read; nothing was written.
    """
    refuse_taken(root, slug)
    made = vendor_description.draft(
        slug, vendor_description.load(path), wire_formats.formats(root), url, f"{datetime.now(UTC):%Y-%m-%d}"
    )
    write(root, made.files, say)
    for place, why in made.left:
        say(f"{path.name}: not taken over: {place}: {why}")
    say(f"{slug}: drafted. Next: confirm the guesses, then nox -s regenerate -- {slug}")


def refuse_taken(root: Path, slug: str) -> None:
    """Raise `FaultsError` if a slug is none, or if there are files of an API of that name."""
    faults = [*spec_files.slug_faults(root / "specs" / slug, root)]
    for taken in (f"specs/{slug}", overlay_of(slug)):
        if (root / taken).exists():
            fix = "choose another slug, or remove what is there if it was drafted by mistake"
            faults.append(Fault(taken, 0, "", f"{slug} is there already", fix))
    if faults:
        raise FaultsError(faults)


def write(root: Path, files: Mapping[str, bytes], say: Say) -> None:
    """Write new files, and tell them and what was guessed in them."""
    guesses.write(root, files)
    for path in files:
        say(f"written: {path}")
    lines: dict[tuple[str, str], list[str]] = {}
    for path, line, why in guesses.marked(files):
        lines.setdefault((path, why), []).append(str(line))
    for (path, why), numbers in lines.items():
        say(f"{path}:{','.join(numbers)}: guess: {why}")


def main(arguments: Sequence[str]) -> int:
    """Run the verb; return its exit code."""
    parser = argparse.ArgumentParser(prog="nox -s draft --", description="Draft the schemas of an API.")
    parser.add_argument("slug", help="the folder of the API")
    parser.add_argument("--openapi", type=Path, help="an OpenAPI description of the vendor, for an API that is new")
    parser.add_argument("--url", default="", help="where that description is published")
    given = parser.parse_args(arguments)
    try:
        if given.openapi:
            from_description(ROOT, given.slug, given.openapi, say, given.url)
        else:
            draft(ROOT, given.slug, say)
    except FaultsError as error:
        return tell(error, "nothing was written" if given.openapi else "what could be drafted was written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
