"""Fetch files of npm packages, which are pinned with their digests, by ``npm pack`` and without installing them."""

from __future__ import annotations

import base64
import hashlib
import tarfile
from dataclasses import dataclass
from pathlib import Path

from scripts.foreign import nodejs

CACHE = ".cache/npm"


class PackageError(Exception):
    """A package cannot be fetched, or is not the pinned one."""


@dataclass(frozen=True)
class NpmPackage:
    """A package: name, version, and the digest of its archive as in the registry (`sha512-…`)."""

    name: str
    version: str
    integrity: str

    @property
    def archive(self) -> str:
        """File name of the archive that npm writes."""
        return f"{self.name.removeprefix('@').replace('/', '-')}-{self.version}.tgz"

    def file(self, path: str, root: Path) -> bytes:
        """Return the content of a file of the package; fetch the archive if it is not in the cache.

        Raises:
            PackageError: npm is missing, the registry cannot be reached, the digest differs, or the file is missing.
        """
        archive = root / CACHE / self.archive
        if not archive.is_file():
            self._fetch(archive)
        if integrity_of(archive.read_bytes()) != self.integrity:
            raise PackageError(f"{archive.name} has another digest than its pin. Remove it from {CACHE}.")
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
            raise PackageError(f"npm wrote no {archive.name}: {nodejs.reason(done.stderr)}")


def integrity_of(content: bytes) -> str:
    """Return the digest of an archive in npm's form, `sha512-` and base64."""
    return f"sha512-{base64.b64encode(hashlib.sha512(content).digest()).decode()}"
