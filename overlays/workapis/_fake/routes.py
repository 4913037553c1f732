"""Find the operation of a request."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final
from urllib.parse import unquote

from attrs import define

_VARIABLE: Final = re.compile(r"\{[^{}]*\}")
_SUFFIXES: Final = {".json": "json", ".xml": "xml"}


@define(frozen=True)
class Route:
    """An operation and the pattern of its paths."""

    name: str
    plan: Mapping[str, Any]
    pattern: re.Pattern[str]

    @classmethod
    def of(cls, name: str, plan: Mapping[str, Any]) -> Route:
        """Return the route of an operation."""
        parts = re.split(r"\{([^}]*)\}", plan["path"])
        free = plan.get("free")
        texts = [
            re.escape(part) if not number % 2 else f"(?P<p{number}>{'.+' if part == free else '[^/]+'})"
            for number, part in enumerate(parts)
        ]
        return cls(name, plan, _compiled("".join(texts)))

    def match(self, path: str) -> dict[str, str] | None:
        """Return the values of the path parameters; None if the path belongs to another operation."""
        found = self.pattern.fullmatch(path)
        if found is None:
            return None
        names = re.findall(r"\{([^}]*)\}", self.plan["path"])
        return dict(zip(names, map(unquote, found.groups()), strict=True))


@lru_cache(2048)  # the cache of `re` is smaller than the number of paths of an API
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


class Routes:
    """All operations of an API, those with more literal text in their paths first.

    Attributes:
        base: Path below which they are, with 1 for each variable.
    """

    def __init__(self, plan: Mapping[str, Any]) -> None:
        base = plan["base"].rstrip("/")
        self._below = re.compile("[^/]+".join(map(re.escape, _VARIABLE.split(base))))
        self.base = _VARIABLE.sub("1", base)
        routes = [Route.of(name, operation) for name, operation in plan["operations"].items()]
        self._routes = sorted(
            routes, key=lambda route: [part.startswith("{") for part in route.plan["path"].split("/")]
        )

    def below(self, path: str) -> str | None:
        """Return the part of a path after the base path; None for a path that is not below it."""
        found = self._below.match(path)
        return None if found is None else path[found.end() :]

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str], str] | None:
        """Return the route of a request, the values of its path parameters, and the format of its suffix."""
        return next((found for found in self._at(path) if found[0].plan["method"] == method), None)

    def methods(self, path: str) -> list[str]:
        """Return the methods of a path."""
        return sorted({route.plan["method"] for route, _, _ in self._at(path)})

    def _at(self, path: str) -> Iterator[tuple[Route, dict[str, str], str]]:
        below, form = self.below(path), ""
        rest = below or ""
        for suffix, name in _SUFFIXES.items():
            if rest.endswith(suffix):
                rest, form = rest.removesuffix(suffix), name
        for route in self._routes if below is not None else ():
            values = route.match(rest)
            if values is not None and bool(form) != bool(route.plan.get("plain")):
                yield route, values, form
