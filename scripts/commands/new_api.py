"""Begin an API from its pages: ``scripts.commands.new_api <slug> [--url URL ...] [--server URL] [page.md ...]``.

Writes index, resources, payloads, sources.yaml, overlay document and README. What was guessed is marked, and told.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from scripts.commands import draft
from scripts.commands.console import ROOT, say, tell
from scripts.document.fault import FaultsError
from scripts.drafts import api_files, page
from scripts.drafts.described_calls import described
from scripts.publish.summary import Say


def new_api(root: Path, slug: str, paths: Sequence[Path], say: Say, urls: Sequence[str] = (), server: str = "") -> None:
    """Write the files of a new API.

    Args:
        root: The repository.
        slug: The name of its folder.
        paths: Its pages, in Markdown.
        say: Is told each line of progress.
        urls: Where the pages are published, in their order.
        server: The URL that printed paths stand below, found in the pages where it is empty.

    Raises:
        FaultsError: the slug is none or is taken, or a page cannot be read; nothing was written.
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
    """Run the verb; return its exit code."""
    parser = argparse.ArgumentParser(prog="nox -s new-api --", description="Begin an API from its pages.")
    parser.add_argument("slug", help="the name of its folder, in lower case, words joined by _")
    parser.add_argument("--url", action="append", default=[], help="where a page is published; once a page, in order")
    parser.add_argument("--server", default="", help="the URL that printed paths stand below")
    parser.add_argument("pages", nargs="*", type=Path, help="pages of its documentation, in Markdown")
    given = parser.parse_intermixed_args(arguments)
    try:
        new_api(ROOT, given.slug, given.pages, say, given.url, given.server)
    except FaultsError as error:
        return tell(error, "nothing was written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
