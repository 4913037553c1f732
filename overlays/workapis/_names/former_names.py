"""Deprecated names: former names, and names that a service deprecates. They work, and warn (PEP 702)."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from workapis._names.caller_line import frames_of_ours
from workapis.unset import UNSET

P = ParamSpec("P")
T = TypeVar("T")

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated  # type checkers know it by this name; they bring it along
else:

    def deprecated(message: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
        """Mark a function as deprecated, so that each call warns."""

        def mark(function: Callable[P, T]) -> Callable[P, T]:
            @wraps(function)
            def call(*args: P.args, **kwargs: P.kwargs) -> T:
                _warn(message)
                return function(*args, **kwargs)

            call.__deprecated__ = message
            return call

        return mark


def deprecated_arguments(messages: Mapping[str, str]) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Mark keyword arguments of a method as deprecated, so that passing one warns.

    Args:
        messages: warning of each argument, by its name.
    """

    def mark(function: Callable[P, T]) -> Callable[P, T]:
        @wraps(function)
        def call(*args: P.args, **kwargs: P.kwargs) -> T:
            for name in messages.keys() & kwargs.keys():
                if kwargs[name] is not UNSET:
                    _warn(messages[name])
            return function(*args, **kwargs)

        return call

    return mark


def former_arguments(names: Mapping[str, tuple[str, str]]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Let a method also accept arguments by their former names, with a warning.

    The overloads of the method declare its arguments to type checkers.

    Args:
        names: new name and warning, by the former name.
    """

    def mark(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            return function(*args, **_by_names_of_today(function.__name__, names, kwargs))

        return call

    return mark


def former_attributes(names: Mapping[str, tuple[str, str]]) -> Callable[[type[T]], type[T]]:
    """Let a class also accept attributes by their former names, with a warning.

    Args:
        names: new name and warning, by the former name.
    """

    def mark(model: type[T]) -> type[T]:
        make: Callable[..., None] = model.__dict__["__init__"]

        @wraps(make)
        def init(self: Any, **kwargs: Any) -> None:
            # `attrs.evolve` passes the attributes of the record by their current names, and its `_page`.
            known = {} if "_page" not in kwargs else {new for old, (new, _) in names.items() if old in kwargs}
            make(self, **_by_names_of_today(model.__name__, names, {k: v for k, v in kwargs.items() if k not in known}))

        setattr(model, "__init__", init)  # noqa: B010 (type checkers refuse to assign)
        setattr(model, "_FORMER", frozenset(names))  # noqa: B010 (as above)
        return model

    return mark


def _by_names_of_today(
    function: str, names: Mapping[str, tuple[str, str]], given: Mapping[str, Any]
) -> Mapping[str, Any]:
    found = dict(given)
    for name, (new, message) in names.items():
        value = found.pop(name, UNSET)
        if value is not UNSET:
            _warn(message)
            if found.get(new, UNSET) is not UNSET:
                raise TypeError(f"{function}() got {name!r} and {new!r}, two names of one argument")
            found[new] = value
    return found


def _warn(message: str) -> None:
    warnings.warn(message, DeprecationWarning, stacklevel=frames_of_ours())
