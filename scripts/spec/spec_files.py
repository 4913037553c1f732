"""Load the files of one API from ``specs/<slug>/``, and find unused files in that folder."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault, FaultsError
from scripts.document.yaml_document import Document, load

_SINGLE = ("openapi.yaml", "parameters.yaml", "responses.yaml")
_FOLDERS = ("resources", "schemas", "tables")
# Files for other modules and for readers: errata, provenance, README.
_OTHERS = frozenset({"errata.yaml", "sources.yaml", "README.md"})
_SLUG = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\Z")


@dataclass(frozen=True)
class SpecFiles:
    """The documents of one API by path inside its folder, sorted by path.

    ``faults`` are the errors of the folder and its files, ``unread`` the paths of unusable files.
    """

    slug: str
    folder: str
    documents: dict[str, Document] = field(repr=False)
    faults: tuple[Fault, ...] = ()
    unread: frozenset[str] = frozenset()

    @property
    def root(self) -> Document:
        """The index, ``openapi.yaml``."""
        return self.documents["openapi.yaml"]

    def within(self, folder: str) -> dict[str, Document]:
        """Return the documents of one of the folders, by file stem."""
        inside = ((path.split("/"), document) for path, document in self.documents.items())
        return {parts[1].removesuffix(".yaml"): document for parts, document in inside if parts[0] == folder}

    def map_of(self, path: str) -> dict[str, Any]:
        """Return the map in a file, empty if the file is absent."""
        document = self.documents.get(path)
        return document.value if document and isinstance(document.value, dict) else {}


def read(folder: Path, root: Path, load: Callable[[Path, Path], Document] = load) -> SpecFiles:
    """Load all readable parts of the description in ``folder``; names are relative to ``root``."""
    faults = [*slug_faults(folder, root), *_layout_faults(folder, root)]
    documents: dict[str, Document] = {}
    unread = {"openapi.yaml"} if faults and not _SLUG.match(folder.name) else set[str]()
    for path in _described(folder):
        name = path.relative_to(folder).as_posix()
        try:
            documents[name] = _usable(load(path, root), name)
        except FaultsError as error:
            faults += error.faults
            unread.add(name)
    return SpecFiles(folder.name, folder.relative_to(root).as_posix(), documents, tuple(faults), frozenset(unread))


def _usable(document: Document, name: str) -> Document:
    """Return the document if it is a map and, for the index, if its paths are found.

    Raises:
        FaultsError: the document is unusable.
    """
    if not isinstance(document.value, dict):
        raise FaultsError([document.fault("", "not a map", "write keys and values")])
    if name == "openapi.yaml" and (faults := [*_stray_paths(document)]):
        raise FaultsError(faults)
    return document


def _stray_paths(index: Document) -> Iterator[Fault]:
    """Yield an error for paths whose indentation puts them outside of ``paths``."""
    for key, value in index.value.items():
        if key.startswith("/"):
            fix = "indent it by two spaces, below `paths:`"
            yield index.fault(pointers.join("", key), f"the path {key} is next to `paths`", fix)
        elif isinstance(value, dict) and "paths" in value and "paths" not in index.value:
            fix = "write it at the beginning of a line, and the paths below it by two spaces"
            yield index.fault(pointers.join("", key, "paths"), f"`paths` is inside `{key}`", fix)


def _described(folder: Path) -> list[Path]:
    single = [folder / name for name in _SINGLE if name == "openapi.yaml" or (folder / name).is_file()]
    inside = [path for name in _FOLDERS for path in sorted((folder / name).glob("*.yaml"), key=lambda path: path.name)]
    return [*single, *inside]


def slug_faults(folder: Path, root: Path) -> list[Fault]:
    """Return an error if the name of a folder is no slug."""
    if _SLUG.match(folder.name):
        return []
    name = (folder / "openapi.yaml").relative_to(root).as_posix()
    return [Fault(name, 0, "", f"{folder.name!r} is not a slug", "rename the folder: lower case, words joined by _")]


def _layout_faults(folder: Path, root: Path) -> list[Fault]:
    stray = [path for path in sorted(folder.rglob("*")) if path.is_file() and not _has_a_place(path, folder)]
    fix = "move it to its place in the layout (CONTRIBUTING), or remove it"
    return [Fault(path.relative_to(root).as_posix(), 0, "", "a file that nothing reads", fix) for path in stray]


def _has_a_place(path: Path, folder: Path) -> bool:
    parts = path.relative_to(folder).parts
    if any(part.startswith(".") or part.endswith("~") for part in parts):
        return True  # what editors and file managers leave behind
    if len(parts) == 1:
        return parts[0] in _OTHERS or parts[0] in _SINGLE
    return parts[0] == "examples" or (len(parts) == 2 and parts[0] in _FOLDERS and path.suffix == ".yaml")
