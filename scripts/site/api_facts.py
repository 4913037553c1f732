"""Facts about an API for the site: its bundle, sources, errata and figures, loaded once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.document.yaml_document import load
from scripts.evidence.sources import complete
from scripts.publish import manifest
from scripts.spec.api import ApiFolder, discover
from scripts.spec.operations import OperationObject, operations

# The kinds of x-workapis-source, in words for readers.
KINDS: Mapping[str, str] = {
    "printed": "printed",
    "elsewhere-on-page": "elsewhere on the page",
    "vendor-documentation": "other pages of the vendor",
    "vendor-code": "vendor's code",
    "recorded-reply": "recorded response",
    "third-party": "third party",
    "inference": "inference",
}


@dataclass(frozen=True)
class Described:
    """One API as its pages need it."""

    api: ApiFolder
    bundle: Mapping[str, Any]
    sources: Mapping[str, Any]
    errata: tuple[Mapping[str, Any], ...]
    counts: Mapping[str, int]

    @property
    def slug(self) -> str:
        """The name of the API's folder."""
        return self.api.slug

    @property
    def title(self) -> str:
        """The name of the API."""
        return str(self.bundle["info"]["title"])

    @property
    def client(self) -> str:
        """The name of the client class."""
        return str(self.bundle["x-workapis-client"])

    def operations(self) -> Iterator[OperationObject]:
        """Yield its operations."""
        yield from operations(self.bundle)

    def by_tag(self) -> dict[str, list[OperationObject]]:
        """Return its operations by their tag, in the order of the tags."""
        found: dict[str, list[OperationObject]] = {tag["name"]: [] for tag in self.bundle.get("tags", [])}
        for operation in self.operations():
            found.setdefault(tag_of(operation), []).append(operation)
        return {tag: listed for tag, listed in found.items() if listed}

    def document_of(self, operation: str) -> Mapping[str, Any]:
        """Return the document that an operation is taken from; empty where none lists it."""
        documents: Mapping[str, Mapping[str, Any]] = self.sources["documents"]
        return next((entry for entry in documents.values() if operation in entry.get("operations", ())), {})

    def provenance(self) -> dict[str, int]:
        """Return how many operations have a source of each kind, the most frequent first."""
        found: dict[str, int] = {}
        for operation in self.operations():
            kind = operation.value.get("x-workapis-source", {}).get("kind", "")
            found[kind] = found.get(kind, 0) + 1
        return dict(sorted(found.items(), key=lambda item: -item[1]))


def tag_of(operation: OperationObject) -> str:
    """Return the tag of an operation."""
    return str(next(iter(operation.value.get("tags", [])), "Other"))


def reference_link(slug: str, operation: OperationObject) -> str:
    """Return the place of an operation in the API reference, as a path of the site."""
    tag = tag_of(operation).replace(" ", "%20")
    return f"reference/index.html#{kebab(slug)}/tag/{tag}/{operation.name}"


def kebab(slug: str) -> str:
    """Return the name of an API as it stands in addresses of the reference."""
    return slug.replace("_", "-")


def described(root: Path) -> list[Described]:
    """Return every API as it was generated last.

    Raises:
        FaultsError: a file cannot be read.
    """
    recorded = manifest.read(root).apis
    return [_described(api, {**recorded[api.slug].counts, **recorded[api.slug].coverage}) for api in discover(root)]


def _described(api: ApiFolder, counts: Mapping[str, int]) -> Described:
    def value(path: Path) -> Any:
        return load(path, api.root).value

    errata = value(api.folder / "errata.yaml") if (api.folder / "errata.yaml").is_file() else ()
    bundle = value(api.root / api.bundle)
    resources = [load(path, api.root) for path in sorted((api.folder / "resources").glob("*.yaml"))]
    sources = complete(load(api.folder / "sources.yaml", api.root), resources, bundle).value
    return Described(api, bundle, sources, tuple(errata or ()), counts)
