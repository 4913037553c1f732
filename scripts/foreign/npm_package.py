"""Packages of the npm registry, pinned with their digests, fetched with ``npm pack`` and never installed."""

from __future__ import annotations

import base64
import hashlib
import tarfile
from dataclasses import dataclass
from pathlib import Path

from scripts.foreign import nodejs

CACHE = ".cache/npm"


class PackageError(Exception):
    """A package cannot be had here, or is not what was pinned."""


@dataclass(frozen=True)
class NpmPackage:
    """A package: its name, its version, and the digest of its archive as the registry tells it (`sha512-…`)."""

    name: str
    version: str
    integrity: str

    @property
    def archive(self) -> str:
        """The name of the archive that npm writes."""
        return f"{self.name.removeprefix('@').replace('/', '-')}-{self.version}.tgz"

    def file(self, path: str, root: Path) -> bytes:
        """Return a file of the package, fetching the archive where it is not in the cache.

        Raises:
            PackageError: there is no npm or no registry, the digest is another one, or there is no such file.
        """
        archive = root / CACHE / self.archive
        if not archive.is_file():
            self._fetch(archive)
        if integrity_of(archive.read_bytes()) != self.integrity:
            raise PackageError(f"{archive.name} is not what was pinned; remove it from {CACHE} and look at the pin")
        with tarfile.open(archive) as opened:
            try:
                member = opened.extractfile(f"package/{path}")
            except KeyError:
                member = None
            if member is None:
                raise PackageError(f"{archive.name} has no file {path}")
            return member.read()

    def _fetch(self, archive: Path) -> None:
        archive.parent.mkdir(parents=True, exist_ok=True)
        arguments = ["pack", f"{self.name}@{self.version}", "--ignore-scripts"]
        try:
            done = nodejs.run([nodejs.program("npm"), *arguments], archive.parent)
        except nodejs.AbsentError as error:
            raise PackageError(str(error)) from None
        if not archive.is_file():
            raise PackageError(f"npm gave no {archive.name}: {nodejs.reason(done.stderr)}")


def integrity_of(content: bytes) -> str:
    """Return the digest of an archive as npm writes it."""
    return f"sha512-{base64.b64encode(hashlib.sha512(content).digest()).decode()}"
