"""Find the APIs of the repository: the folders of ``specs/`` with an ``openapi.yaml``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.document.fault import Fault, FaultsError

OVERLAYS = "overlays/documents"
_SUFFIX = ".overlay.yaml"


@dataclass(frozen=True)
class ApiFolder:
    """One API: its slug, and the paths of its parts in the repository."""

    slug: str
    root: Path

    @property
    def folder(self) -> Path:
        """The folder of its spec."""
        return self.root / "specs" / self.slug

    @property
    def overlay(self) -> Path:
        """Path of its overlay document, which may be absent."""
        return self.root / overlay_of(self.slug)

    @property
    def bundle(self) -> str:
        """Path of its finished bundle, relative to the root."""
        return f"generated/bundles/{self.slug}.openapi.yaml"


def overlay_of(slug: str) -> str:
    """Return the path of the overlay document of an API, relative to the root."""
    return f"{OVERLAYS}/{slug}{_SUFFIX}"


def discover(root: Path) -> list[ApiFolder]:
    """Return every API, sorted by slug.

    Raises:
        FaultsError: there is none, or an overlay document belongs to none.
    """
    apis = [ApiFolder(path.parent.name, root) for path in (root / "specs").glob("*/openapi.yaml")]
    faults = [*_orphans(root, {api.slug for api in apis})]
    if not apis:
        faults.append(Fault("specs", 0, "", "there is no API", "add specs/<slug>/openapi.yaml"))
    if faults:
        raise FaultsError(faults)
    return sorted(apis, key=lambda api: api.slug)


def chosen(apis: Sequence[ApiFolder], slugs: Sequence[str]) -> list[ApiFolder]:
    """Return the APIs of those slugs, all if there are no slugs.

    Raises:
        FaultsError: no API has one of the slugs.
    """
    known = {api.slug for api in apis}
    fix = f"write one of {', '.join(sorted(known))}, or none for all"
    unknown = [Fault(f"specs/{slug}", 0, "", f"there is no API {slug!r}", fix) for slug in slugs if slug not in known]
    if unknown:
        raise FaultsError(unknown)
    return [api for api in apis if not slugs or api.slug in slugs]


def _orphans(root: Path, slugs: set[str]) -> list[Fault]:
    names = sorted(path.name for path in (root / OVERLAYS).glob("*") if not path.name.startswith("."))
    fix = f"rename it to <slug>{_SUFFIX} after a folder of specs/"
    return [
        Fault(f"{OVERLAYS}/{name}", 0, "", "an overlay document of no API", fix)
        for name in names
        if name.removesuffix(_SUFFIX) not in slugs or not name.endswith(_SUFFIX)
    ]
