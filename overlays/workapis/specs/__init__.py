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
# In a working tree, where nothing is copied, they lie where they are written.
_TREE: Final = _HERE.parents[2] / "generated" / "bundles"


def names() -> list[str]:
    """Return the names of the descriptions in order: the slug of each API, and `workapis` for the one of all."""
    return sorted(file.name.removesuffix(_SUFFIX) for file in _folder().glob(f"*{_SUFFIX}"))


def path(name: str) -> Path:
    """Return the file of a description.

    Raises:
        ValueError: there is none of that name.
    """
    if name not in names():
        raise ValueError(f"there is no description {name!r}; there are {', '.join(names())}")
    return _folder() / f"{name}{_SUFFIX}"


def text(name: str) -> str:
    """Return a description, in YAML; raises as `path` does."""
    return path(name).read_text(encoding="utf-8")


def _folder() -> Path:
    return _HERE if any(_HERE.glob(f"*{_SUFFIX}")) else _TREE
