"""Build the documentation site in build/site, to open from disk.

Checks the links and the size of the site. If there is an error, the previous site stays.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from scripts.commands.console import ROOT, parser, say
from scripts.document.fault import FaultsError
from scripts.foreign.npm_package import PackageError
from scripts.publish.summary import Say
from scripts.site import builders, outputs, site_laws
from scripts.site.content import content
from scripts.site.html import Html

SITE = "build/site"


def make(root: Path, say: Say, tries_mkdocs: bool = False) -> list[str]:
    """Build the site and return its errors; replace the previous site if there are none.

    Args:
        root: repository root.
        say: receives each progress line.
        tries_mkdocs: whether to build the content with mkdocs-material too, so that it depends on no single tool.

    Raises:
        BuildError: a site generator rejected the content.
        FaultsError: a file of the repository cannot be read.
        PackageError: the npm package that renders the API reference is missing or altered.
    """
    started = perf_counter()
    found = content(root)
    builders.stage(found, root)
    built = builders.build(found, root)
    outputs.finish(found, built, root)
    faults = site_laws.faults(found, built)
    if not faults:
        size = site_laws.first_page(Html.of((built / "index.html").read_text("utf-8")), built)
        shutil.rmtree(root / SITE, ignore_errors=True)
        (root / SITE).parent.mkdir(exist_ok=True)
        built.rename(root / SITE)
        told = f"{len(found.pages())} pages, the first of {size / 1024:.0f} KB, in {perf_counter() - started:.1f} s"
        say(f"{SITE}/index.html: {told}")
        if tries_mkdocs:
            builders.try_mkdocs(found, root)
    return faults


def main(arguments: Sequence[str] = ()) -> int:
    """Run the command and return its exit code."""
    parser("nox -s docs", __doc__).parse_args(arguments)
    try:
        faults = make(ROOT, say, tries_mkdocs=True)
    except (builders.BuildError, FaultsError, PackageError) as error:
        faults = [str(error)]
    print(*faults, sep="\n", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
