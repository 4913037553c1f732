"""The OpenAPI 3.1 specifications behind the clients, as files: one for each API, and one for all.

from workapis import specs

specs.names()  # ['teampulse', …, 'workapis']
specs.text("workapis")  # YAML, as published
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

__all__ = ["names", "path", "text"]

_SUFFIX: Final = ".openapi.yaml"
_HERE: Final = Path(__file__).parent
# A working tree has no copy: the files are where the generator writes them.
_TREE: Final = _HERE.parents[2] / "generated" / "bundles"


def names() -> list[str]:
    """Return the names of the specifications in order: the slug of each API, and `workapis` for all in one."""
    return sorted(file.name.removesuffix(_SUFFIX) for file in _folder().glob(f"*{_SUFFIX}"))


def path(name: str) -> Path:
    """Return the file of a specification.

    Raises:
        ValueError: there is none of that name.
    """
    if name not in names():
        raise ValueError(f"specs: no specification {name!r}. Pass one of {', '.join(names())}.")
    return _folder() / f"{name}{_SUFFIX}"


def text(name: str) -> str:
    """Return a specification in YAML; errors as of `path`."""
    return path(name).read_text(encoding="utf-8")


def _folder() -> Path:
    return _HERE if any(_HERE.glob(f"*{_SUFFIX}")) else _TREE
