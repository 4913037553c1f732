"""Draft the missing schemas of an API from the payloads in its sources.yaml.

With --openapi, draft a new API from the vendor's own description. The command changes no existing file.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from scripts.commands.console import ROOT, parser, say, tell
from scripts.document.fault import Fault, FaultsError
from scripts.drafts import guesses, schema_files, vendor_description
from scripts.publish.summary import Say
from scripts.spec import spec_files, wire_formats
from scripts.spec.api import chosen, discover, overlay_of


def draft(root: Path, slug: str, say: Say) -> list[Fault]:
    """Write each missing schema that resources refer to, and return an error for each one that no payload shows.

    Raises:
        FaultsError: the API does not exist, or its files cannot be read; nothing was written.
    """
    (api,) = chosen(discover(root), [slug])
    made = schema_files.draft(api)
    write(root, made.files, say)
    if not made.untold:
        say(f"{slug}: {len(made.files)} schemas. Next: confirm the guesses, then nox -s regenerate -- {slug}")
    return made.untold


def from_description(root: Path, slug: str, path: Path, say: Say, url: str = "") -> None:
    """Write the files of a new API from the vendor's OpenAPI description, published at `url`.

    Raises:
        FaultsError: the slug is malformed or in use, or the description cannot be read; nothing was written.
    """
    refuse_taken(root, slug)
    made = vendor_description.draft(
        slug, vendor_description.load(path), wire_formats.formats(root), url, f"{datetime.now(UTC):%Y-%m-%d}"
    )
    write(root, made.files, say)
    for place, why in made.left:
        say(f"{path.name}: omitted: {place}: {why}")
    say(f"{slug}: drafted. Next: confirm the guesses, then nox -s regenerate -- {slug}")


def refuse_taken(root: Path, slug: str) -> None:
    """Raise `FaultsError` if a slug is malformed, or if an API of that name has files."""
    faults = [*spec_files.slug_faults(root / "specs" / slug, root)]
    for taken in (f"specs/{slug}", overlay_of(slug)):
        if (root / taken).exists():
            fix = "choose another slug, or remove the existing files if you drafted them by mistake"
            faults.append(Fault(taken, 0, "", f"{slug} exists already", fix))
    if faults:
        raise FaultsError(faults)


def write(root: Path, files: Mapping[str, bytes], say: Say) -> None:
    """Write new files, and report them and the guesses in them."""
    guesses.write(root, files)
    for path in files:
        say(f"wrote {path}")
    lines: dict[tuple[str, str], list[str]] = {}
    for path, line, why in guesses.marked(files):
        lines.setdefault((path, why), []).append(str(line))
    for (path, why), numbers in lines.items():
        say(f"{path}:{','.join(numbers)}: guess: {why}")


def main(arguments: Sequence[str]) -> int:
    """Run the command and return its exit code."""
    made = parser("nox -s draft --", __doc__)
    made.add_argument("slug", help="name of the API's folder in specs/")
    made.add_argument("--openapi", type=Path, metavar="FILE", help="OpenAPI description from the vendor, for a new API")
    made.add_argument("--url", default="", help="address at which the vendor publishes that description")
    given = made.parse_args(arguments)
    try:
        if given.openapi:
            from_description(ROOT, given.slug, given.openapi, say, given.url)
        elif untold := draft(ROOT, given.slug, say):
            return tell(FaultsError(untold), "the other schemas were written")
    except FaultsError as error:
        return tell(error, "nothing was written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
