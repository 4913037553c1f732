"""Print the digest of every file that the sources give: ``python -m tests.laws.output_digests ROOT ORDER``.

ORDER is that in which folders are listed, which no operating system promises: sorted, reversed or shuffled.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

Order = Callable[[list[Any]], list[Any]]
_ORDERS: dict[str, Order] = {
    "sorted": sorted,
    "reversed": lambda found: sorted(found, reverse=True),
    "shuffled": lambda found: random.Random(7).sample(sorted(found), len(found)),
}


def main(root: str, order: str) -> None:
    """Make everything in memory and print the digests."""
    for owner, name in ((Path, "glob"), (Path, "rglob"), (Path, "iterdir"), (os, "listdir")):
        setattr(owner, name, _arranged(getattr(owner, name), _ORDERS[order]))

    from scripts.commands import stale  # noqa: PLC0415 (after Path is changed)
    from scripts.document.digests import digests_of  # noqa: PLC0415 (after Path is changed)

    files = stale.expected(Path(root), lambda _: None)
    for path, digest in digests_of(files).items():
        print(digest, path)


def _arranged(listing: Callable[..., Any], arrange: Order) -> Callable[..., Any]:
    def listed(*arguments: Any, **options: Any) -> Iterator[Any] | list[Any]:
        found = arrange(list(listing(*arguments, **options)))
        return found if listing.__name__ == "listdir" else iter(found)

    return listed


if __name__ == "__main__":
    main(*sys.argv[1:])
