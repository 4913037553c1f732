"""Create the files of an API from pages of its documentation.

Writes index, resources, payloads, sources.yaml, overlay document and README. Marks and reports each guess.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from scripts.commands import draft
from scripts.commands.console import ROOT, parser, say, tell
from scripts.document.fault import FaultsError
from scripts.drafts import api_files, page
from scripts.drafts.described_calls import described
from scripts.publish.summary import Say


def new_api(root: Path, slug: str, paths: Sequence[Path], say: Say, urls: Sequence[str] = (), server: str = "") -> None:
    """Write the files of a new API.

    Args:
        root: repository root.
        slug: name of its folder.
        paths: pages of its documentation, in Markdown.
        say: receives each progress line.
        urls: addresses of the published pages, in the order of `paths`.
        server: URL that the documented paths are relative to; taken from the pages if empty.

    Raises:
        FaultsError: the slug is malformed or in use, or a page cannot be read; nothing was written.
    """
    draft.refuse_taken(root, slug)
    given = [*urls, *[""] * len(paths)]
    pages = [page.read(path, url) for path, url in zip(paths, given, strict=False)]
    found = described(pages, server.rstrip("/"))
    made = api_files.files(slug, pages, found, f"{datetime.now(UTC):%Y-%m-%d}")
    draft.write(root, made, say)
    for place, line, why in found.unplaced:
        say(f"{place.name}:{line}: not placed: {why}")
    say(f"{slug}: {len(found.calls)} operations. Next: nox -s draft -- {slug}")


def main(arguments: Sequence[str]) -> int:
    """Run the command and return its exit code."""
    made = parser("nox -s new-api --", __doc__)
    made.add_argument("slug", help="name of the new folder in specs/: lower case, words joined by _")
    made.add_argument("--url", action="append", default=[], help="address of a page; repeat it in the order of pages")
    made.add_argument(
        "--server",
        metavar="URL",
        default="",
        help="base URL of the documented paths (default: from the pages)",
    )
    made.add_argument("pages", nargs="*", type=Path, help="pages of the documentation, in Markdown")
    given = made.parse_intermixed_args(arguments)
    try:
        new_api(ROOT, given.slug, given.pages, say, given.url, given.server)
    except FaultsError as error:
        return tell(error, "nothing was written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
