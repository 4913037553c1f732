"""What `nox -s check` says of changes: what breaks programs written for the last release, and no fragment tells."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.changes.comparison import compare
from scripts.changes.fragments import FOLDER, fragments, untold
from scripts.changes.versions import PUBLIC_NAMES, of_bundles, of_release
from scripts.document.fault import Fault
from scripts.spec.api import ApiFolder


def release_faults(root: Path, bundles: Mapping[str, Mapping[str, Any]]) -> list[Fault]:
    """Return a fault for each breaking change since the last release that no fragment tells; none if there is none yet.

    Raises:
        FaultsError: a file in the folder of fragments is none, or the release cannot be read.
    """
    told = fragments(root)
    release = of_release(root)
    if release is None:
        return []
    fix = f"undo it, or write a fragment into {FOLDER}: nox -s diff -- --draft drafts it"
    return [
        Fault(
            ApiFolder(item.api, root).bundle if item.where.startswith("/") else PUBLIC_NAMES,
            0,
            item.where,
            f"breaks {item.python} of {release.name}: {item.why}",
            fix,
        )
        for item in {item.subject for item in untold(compare(release, of_bundles(root, bundles)), told)}
    ]
