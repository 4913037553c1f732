"""Compare two versions, bundles and public names, and find breaking changes without a fragment for `check`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.changes.api_changes import api_changes
from scripts.changes.change import ADDITIVE, BREAKING, UserChange, in_order
from scripts.changes.fragments import FOLDER, Fragment, fragments, untold
from scripts.changes.python_side.public_name_changes import public_name_changes
from scripts.changes.versions import PUBLIC_NAMES, Version, of_bundles, of_release
from scripts.document.fault import Fault, FaultsError
from scripts.spec.api import ApiFolder


def compare(old: Version, new: Version) -> list[UserChange]:
    """Return the changes between two versions, the worst first.

    Compares public names if both versions have a list of them, and two bundle files whatever their names.

    Raises:
        FaultsError: one version is a file of an API that the other does not have.
    """
    before, after = _of_one_api(old, new)
    found = []
    for slug in sorted({*before, *after}):
        if slug in before and slug in after:
            found += api_changes(slug, before[slug], after[slug], old.formats, new.formats)
        else:
            kind, why = (ADDITIVE, "new") if slug in after else (BREAKING, "removed: programs that import it fail")
            found.append(UserChange(kind, f"workapis.{slug}", why, "", slug))
    if old.names and new.names:
        found += public_name_changes(old.names, new.names, found)
    return in_order(found)


def release_faults(root: Path, bundles: Mapping[str, Mapping[str, Any]]) -> list[Fault]:
    """Return an error for each breaking change since the last release without a fragment; none without a release.

    Raises:
        FaultsError: a file in the folder of fragments has another name than a fragment, or the release cannot be read.
    """
    told = fragments(root)
    release = of_release(root)
    if release is None:
        return []
    return untold_faults(root, release, compare(release, of_bundles(root, bundles)), told)


def untold_faults(root: Path, release: Version, changes: Iterable[UserChange], told: Sequence[Fragment]) -> list[Fault]:
    """Return an error for each breaking change since a release that has no fragment."""
    fix = f"undo it, or write a fragment into {FOLDER}. Run nox -s diff -- --types --draft to draft it"
    return [
        Fault(
            ApiFolder(item.api, root).bundle if item.where.startswith("/") else PUBLIC_NAMES,
            0,
            item.where,
            f"breaks {item.python} of {release.name}: {item.why}",
            fix,
        )
        for item in {item.subject for item in untold(changes, told)}
    ]


Bundles = Mapping[str, Mapping[str, Any]]


def _of_one_api(old: Version, new: Version) -> tuple[Bundles, Bundles]:
    """Return the bundles of both versions: if one is a file, those of its API alone."""
    before, after = old.bundles, new.bundles
    if old.is_file and new.is_file:
        return before, {next(iter(before)): bundle for bundle in after.values()}
    for one, other in ((old, new), (new, old)):
        if one.is_file and not one.bundles.keys() <= other.bundles.keys():
            fix = f"rename the file to <api>.openapi.yaml, with one of the APIs {', '.join(sorted(other.bundles))}"
            raise FaultsError([Fault(one.name, 0, "", f"{other.name} has no API of that name", fix)])
    if old.is_file or new.is_file:
        common = before.keys() & after.keys()
        return {slug: before[slug] for slug in common}, {slug: after[slug] for slug in common}
    return before, after
