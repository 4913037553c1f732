"""Record the inputs and outputs of ``generated/``: their digests, and versions of the generator's tools.

The record has no data of the machine: the same inputs result in the same bytes under every interpreter, in every
folder.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from scripts.document.digests import digest, digests, version_of
from scripts.spec.api import ApiFolder

FILE = "generated/manifest.json"
# Tools that affect the bytes of the output. Each is pinned exactly in pyproject.toml.
_TOOLS = ("attrs", "jinja2", "json5", "openapi-python-client", "python-jsonpath", "PyYAML", "ruff")

# Scripts that ``regenerate`` does not import: they build the site or releases, compare, validate, or learn.
_NO_INPUTS = (
    "scripts/commands/*",
    *("scripts/evidence/learned.py", "scripts/publish/clean_runs.py", "scripts/publish/quick_verdicts.py"),
    *("scripts/changes/*", "scripts/changes/python_side/*", "scripts/drafts/*"),
    *("scripts/foreign/*", "scripts/release/*", "scripts/site/*", "scripts/site/pages/*"),
)
_INPUTS = tuple(f"scripts/commands/{name}.py" for name in ("__init__", "console", "regenerate"))


@dataclass(frozen=True)
class ManifestEntry:
    """Record of one API: counts, and digests of all its inputs and outputs.

    ``counts`` are those of the closing table, ``coverage`` and ``row`` are for README.md.
    """

    counts: dict[str, int]
    coverage: dict[str, int]
    row: str
    shared: str
    inputs: dict[str, str]
    outputs: dict[str, str]


@dataclass(frozen=True)
class Manifest:
    """The whole record; ``inputs`` and ``outputs`` are those that belong to no single API."""

    tools: dict[str, str] = field(default_factory=dict[str, str])
    inputs: dict[str, str] = field(default_factory=dict[str, str])
    apis: dict[str, ManifestEntry] = field(default_factory=dict[str, ManifestEntry])
    outputs: dict[str, str] = field(default_factory=dict[str, str])

    def text(self) -> bytes:
        """Return the content of the file."""
        return (json.dumps(asdict(self), indent=2, sort_keys=True, ensure_ascii=False) + "\n").encode()


def read(root: Path) -> Manifest:
    """Return the record of the tree; a missing or damaged one counts as empty, so that everything is regenerated."""
    try:
        return parsed((root / FILE).read_bytes())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Manifest()


def parsed(content: bytes) -> Manifest:
    """Parse a record; other content raises one of several errors."""
    value = json.loads(content)
    return Manifest(**{**value, "apis": {slug: ManifestEntry(**entry) for slug, entry in value["apis"].items()}})


def tools(root: Path) -> dict[str, str]:
    """Return the versions of the package and of the tools that affect the output."""
    return {"workapis": package_version(root), **{name: version_of(name) for name in _TOOLS}}


def package_version(root: Path) -> str:
    """Return the version of the distribution, from ``pyproject.toml``."""
    project: Any = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def shared_inputs(root: Path) -> dict[str, str]:
    """Return the digests of all inputs that every API depends on, by path."""
    scripts = [
        path
        for path in _files(root / "scripts")
        if any(map(path.match, _INPUTS)) or not any(map(path.match, _NO_INPUTS))
    ]
    return digests(root, [*scripts, *_files(root / "overlays" / "vocabulary")])


def shared_digest(tools: Mapping[str, str], inputs: Mapping[str, str]) -> str:
    """Return one digest of all that every API depends on."""
    return digest(json.dumps([tools, inputs], sort_keys=True).encode())


def own_inputs(api: ApiFolder) -> dict[str, str]:
    """Return the digests of the inputs of one API, by path."""
    overlay = [api.overlay] if api.overlay.is_file() else []
    return digests(api.root, [*_files(api.folder), *overlay])


def is_intact(root: Path, outputs: Mapping[str, str]) -> bool:
    """Return whether all files are still as they were written."""
    return all(_is_file_with(root / path, expected) for path, expected in outputs.items())


def _is_file_with(path: Path, expected: str) -> bool:
    try:
        return digest(path.read_bytes()) == expected
    except OSError:
        return False


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and not _is_litter(path.relative_to(folder))]


def _is_litter(path: Path) -> bool:
    """Return whether a file is left behind by an interpreter, an editor or a file manager."""
    return any(part == "__pycache__" or part.startswith(".") or part.endswith("~") for part in path.parts)
