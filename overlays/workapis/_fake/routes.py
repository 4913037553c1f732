"""Which operation a request is meant for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import unquote

from attrs import define

_SUFFIXES: Final = {".json": "json", ".xml": "xml"}


@define(frozen=True)
class Route:
    """An operation, and the paths that are its own."""

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
        return cls(name, plan, re.compile("".join(texts)))

    def match(self, method: str, path: str) -> dict[str, str] | None:
        """Return the values of the path parameters; None where a request is not meant for it."""
        found = self.pattern.fullmatch(path) if method == self.plan["method"] else None
        if found is None:
            return None
        names = re.findall(r"\{([^}]*)\}", self.plan["path"])
        return dict(zip(names, map(unquote, found.groups()), strict=True))


class Routes:
    """All operations of an API, those with more literal text in their paths first."""

    def __init__(self, plan: Mapping[str, Any]) -> None:
        """Take the plan."""
        self._base = plan["base"].rstrip("/")
        routes = [Route.of(name, operation) for name, operation in plan["operations"].items()]
        self._routes = sorted(
            routes, key=lambda route: [part.startswith("{") for part in route.plan["path"].split("/")]
        )

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str], str] | None:
        """Return the route of a request, the values of its path parameters and the format that its suffix names."""
        if not path.startswith(self._base):
            return None
        rest, form = path.removeprefix(self._base), ""
        for suffix, name in _SUFFIXES.items():
            if rest.endswith(suffix):
                rest, form = rest.removesuffix(suffix), name
        for route in self._routes:
            if bool(form) == bool(route.plan.get("plain")):
                continue
            values = route.match(method, rest)
            if values is not None:
                return route, values, form
        return None
