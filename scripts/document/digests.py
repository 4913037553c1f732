"""Digests of files, and the versions of the distributions that made them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def digest(content: bytes) -> str:
    """Return the SHA-256 of some bytes, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def digests(root: Path, paths: Iterable[Path]) -> dict[str, str]:
    """Return the digests of files by path relative to the root, sorted by path."""
    return dict(sorted((path.relative_to(root).as_posix(), digest(path.read_bytes())) for path in paths))


def digests_of(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the digests of files that are not written yet, by path."""
    return {path: digest(files[path]) for path in sorted(files)}


def version_of(name: str) -> str:
    """Return the version of an installed distribution, or a text that it is not installed."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
