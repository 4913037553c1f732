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
    """Return the digests of files, by their paths relative to the root, in the order of those."""
    return dict(sorted((path.relative_to(root).as_posix(), digest(path.read_bytes())) for path in paths))


def digests_of(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the digests of files that are not written yet, by their paths."""
    return {path: digest(files[path]) for path in sorted(files)}


def version_of(name: str) -> str:
    """Return the version of a distribution as it is installed here, or that it is not."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
