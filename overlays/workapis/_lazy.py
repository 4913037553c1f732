"""Import names of a module at their first use (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy(owner: str, places: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of a module or package.

    Args:
        owner: `__name__` of the module.
        places: module of each name, absolute or relative to a package. If its last part is the name, the name is the
            module itself.
    """

    def __getattr__(name: str) -> Any:  # noqa: N807 (names of PEP 562)
        if name not in places:
            raise AttributeError(f"module {owner!r} has no attribute {name!r}")
        module = import_module(places[name], owner)
        value = module if places[name].rpartition(".")[2] == name else getattr(module, name)
        setattr(sys.modules[owner], name, value)
        return value

    def __dir__() -> list[str]:  # noqa: N807 (names of PEP 562)
        return sorted({*vars(sys.modules[owner]), *places})

    return __getattr__, __dir__
