"""Twins: classes that have the slots of a frozen model and are not frozen, in which its attributes are set.

A frozen class costs four times as much to fill. Whoever fills a twin makes it of its model at the end, by `__class__`,
which Python allows between classes of one layout.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final


def _twin(model: Any) -> Any:
    # With the slot of `object` itself, not a function that calls it, the interpreter stores attributes directly.
    body = {
        "__slots__": (),
        "__module__": model.__module__,
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
        "__init__": object.__init__,
    }
    return type(model.__name__, (model,), body)


twin: Final[Callable[[Any], Any]] = cache(_twin)
"""Returns the twin of a model."""
