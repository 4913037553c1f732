"""Validate one file alone in less than a second: YAML, extensions, OpenAPI schema, style."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from scripts.document.fault import Fault, FaultsError
from scripts.document.yaml_document import Document, load
from scripts.publish import finished_bundle
from scripts.rules import vocabulary
from scripts.spec import spec_files
from scripts.spec.api import ApiFolder


@dataclass
class QuickVerdicts:
    """Validates files, each after a change only; it keeps parsed documents by their texts."""

    kept: dict[str, Document] = field(default_factory=dict[str, Document], repr=False)

    def warm(self, api: ApiFolder) -> None:
        """Parse all files of an API."""
        spec_files.read(api.folder, api.root, self._load)

    def of(self, api: ApiFolder, name: str) -> list[Fault]:
        """Return the errors of a file by itself; ``name`` is relative to the repository root."""
        path = api.root / name
        if not path.is_file() or path.suffix != ".yaml":
            return []
        inside = path.relative_to(api.folder).as_posix() if path.is_relative_to(api.folder) else vocabulary.OVERLAY
        try:
            faults = vocabulary.check_file(self._load(path, api.root), inside)
        except FaultsError as error:
            return [*error.faults]
        files = spec_files.read(api.folder, api.root, self._load)
        if inside in files.documents and "openapi.yaml" not in files.unread:
            faults += finished_bundle.bundle_faults(api, files)
        return sorted({fault for fault in [*faults, *files.faults] if fault.file == name})

    def _load(self, path: Path, root: Path) -> Document:
        try:
            text = path.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError):
            return load(path, root)  # raises the errors
        name = path.relative_to(root).as_posix()
        if name not in self.kept or self.kept[name].text != text:
            self.kept[name] = load(path, root)
        return self.kept[name]
