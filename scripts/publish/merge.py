"""Merge the bundles of all APIs: each operation keeps its URL, and only here names get the prefix of their API.

A path of several APIs gets the name of its API as a fragment (`/books.json#shelf`), which no HTTP client sends: paths
are keys of one map, whatever servers they name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault, FaultsError
from scripts.document.references import rewrite
from scripts.plan.python_names import pascal
from scripts.spec.key_order import COMPONENTS
from scripts.spec.operations import METHODS, fold

FILE = "generated/bundles/workapis.openapi.yaml"
_SERVER = re.compile(r"(?P<host>[^/]*//[^/]+|)(?P<base>/.*|)\Z")
_VARIABLE = re.compile(r"\{([^{}]*)\}")
# Extensions at the root of a bundle, which the merged document has by API.
WORD = "x-workapis-apis"


def merge(documents: dict[str, dict[str, Any]], version: str) -> dict[str, Any]:
    """Return one document from the finished bundles by slug; ``version`` is its version.

    Raises:
        FaultsError: two APIs would have the same name, or a path cannot have its server.
    """
    parts = [_MergedPart(slug, document) for slug, document in documents.items()]
    faults = [fault for part in parts for fault in part.faults()] or [*_collisions(parts)]
    if faults:
        raise FaultsError(faults)
    shared = _shared(parts)
    about = ["Made of these descriptions:", "", *(part.line() for part in parts), *_told(shared)]
    components = {kind: {name: value for part in parts for name, value in part.components(kind)} for kind in COMPONENTS}
    webhooks = {name: item for part in parts for name, item in part.webhooks()}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Work APIs",
            "summary": "The APIs of several work management products in one document",
            "description": "\n".join(about),
            "version": version,
        },
        # OpenAPI's default. No operation uses it, since every path names servers of its own;
        # without it Redocly warns of missing servers.
        "servers": [{"url": "/", "description": "Used by no operation: every path names its own server."}],
        "tags": [tag for part in parts for tag in part.tags()],
        "paths": {_key(path, part, shared): item for part in parts for path, item in part.paths()},
        **({"webhooks": webhooks} if webhooks else {}),
        "components": {kind: named for kind, named in components.items() if named},
        WORD: {part.slug: part.words() for part in parts},
    }


def prefixed(slug: str, name: str) -> str:
    """Return the name of a component, an operation or a tag of an API in the merged document."""
    if name[:1].isupper():
        return pascal(slug) + name
    first = slug.partition("_")[0]
    return f"{first}{pascal(slug)[len(first) :]}_{name}"


@dataclass(frozen=True)
class _MergedPart:
    slug: str
    document: dict[str, Any]

    def line(self) -> str:
        info = self.document["info"]
        return f"- {info['title']}, version {info['version']}"

    def words(self) -> dict[str, Any]:
        words = {key: value for key, value in self.document.items() if key.startswith("x-")}
        if isinstance(words.get("x-workapis-auth"), list):
            words["x-workapis-auth"] = [self._authorised(entry) for entry in words["x-workapis-auth"]]
        return {"info": self.document["info"], **words}

    def _authorised(self, entry: Any) -> Any:
        if isinstance(entry, dict) and isinstance(entry.get("scheme"), str):
            return {**entry, "scheme": prefixed(self.slug, entry["scheme"])}
        return entry

    def tags(self) -> list[dict[str, Any]]:
        return [{**tag, "name": prefixed(self.slug, tag["name"])} for tag in self.document.get("tags", [])]

    def components(self, kind: str) -> Iterator[tuple[str, Any]]:
        for name, value in self.document.get("components", {}).get(kind, {}).items():
            yield prefixed(self.slug, name), rewrite(value, self._target)

    def paths(self) -> Iterator[tuple[str, Any]]:
        for path, item in self.document.get("paths", {}).items():
            servers = [_split(server) for server in item.get("servers", self._servers())]
            rest = {key: self._member(key, value) for key, value in item.items() if key != "servers"}
            yield servers[0][1] + path, {"servers": [server for server, _ in servers], **rest}

    def webhooks(self) -> Iterator[tuple[str, Any]]:
        for name, item in self.document.get("webhooks", {}).items():
            yield prefixed(self.slug, name), {key: self._member(key, value) for key, value in item.items()}

    def _servers(self) -> list[dict[str, Any]]:
        servers = self.document.get("servers")
        return servers if isinstance(servers, list) and servers else [{"url": "/"}]

    def _member(self, key: str, value: Any) -> Any:
        if key not in METHODS:
            return rewrite(value, self._target)
        operation = rewrite(value, self._target)
        security = operation.get("security", self.document.get("security"))
        renamed = {
            "tags": [prefixed(self.slug, tag) for tag in operation.get("tags", [])],
            "operationId": prefixed(self.slug, operation["operationId"]),
            **({} if security is None else {"security": [self._secured(entry) for entry in security]}),
        }
        return _in_place(operation, renamed)

    def _secured(self, requirement: dict[str, Any]) -> dict[str, Any]:
        return {prefixed(self.slug, name): scopes for name, scopes in requirement.items()}

    def _target(self, _: str, reference: str) -> str:
        if not reference.startswith("#/components/"):
            return prefixed(self.slug, reference)  # a name in the mapping of a discriminator
        _, kind, name = pointers.split(reference[1:])
        return pointers.join("#/components", kind, prefixed(self.slug, name))

    def fault(self, pointer: str, message: str, fix: str) -> Fault:
        return Fault(f"specs/{self.slug}/openapi.yaml", 0, pointer, message, fix)

    def faults(self) -> Iterator[Fault]:
        """Yield the errors that keep this API out of a merged document."""
        places = [("/servers", self._servers())]
        for path, item in self.document.get("paths", {}).items():
            place = pointers.join("/paths", path)
            places += [(f"{place}/servers", item["servers"])] if "servers" in item else []
            for method in METHODS:
                if "servers" in item.get(method, {}):
                    fix = "write the server at the root"
                    yield self.fault(f"{place}/{method}/servers", "a server of one operation alone", fix)
        for place, servers in places:
            yield from self._server_faults(place, servers)

    def _server_faults(self, place: str, servers: list[dict[str, Any]]) -> Iterator[Fault]:
        bases = {_parts(server["url"])[1] for server in servers}
        if len(bases) > 1:
            message = f"servers with different base paths: {', '.join(sorted(bases))}"
            yield self.fault(place, message, "write the same base path in all servers: it becomes part of the paths")
        for base in sorted(bases):
            if base.endswith("/") and base != "/":
                yield self.fault(place, f"the server's path {base} ends with /", "remove the / at its end")


def _split(server: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """Return the server without its base path, and that path."""
    host, base = _parts(server["url"])
    return {**server, "url": host or "/"}, base.removesuffix("/")


def _parts(url: str) -> tuple[str, str]:
    """Return the URL of a server up to its host, or up to the last variable of its path, and the rest of its path."""
    found = _SERVER.match(url)
    host, base = (found["host"], found["base"]) if found else (url, "")
    filled, brace, rest = base.rpartition("}")
    segment, slash, rest = rest.partition("/") if brace else ("", "", rest)
    return host + filled + brace + segment, slash + rest


def _shared(parts: list[_MergedPart]) -> set[str]:
    """Return the paths of several APIs, without the names of their variables."""
    counts = Counter(path for part in parts for path in {_VARIABLE.sub("{}", path) for path, _ in part.paths()})
    return {path for path, count in counts.items() if count > 1}


def _key(path: str, part: _MergedPart, shared: set[str]) -> str:
    """Return the key of a path in the merged document."""
    return f"{path}#{part.slug}" if _VARIABLE.sub("{}", path) in shared else path


def _told(shared: set[str]) -> list[str]:
    """Return the note for readers on paths of several APIs."""
    told = "Several APIs have some of these paths. Such a path ends in `#` and the name of its API, which is not sent."
    return ["", told] if shared else []


def _in_place(operation: dict[str, Any], renamed: dict[str, Any]) -> dict[str, Any]:
    """Return the operation with some keys replaced at their place; security comes before extensions."""
    words = {key: value for key, value in operation.items() if key.startswith("x-")}
    plain = {key: renamed.get(key, value) for key, value in operation.items() if key not in words}
    return {**plain, **({"security": renamed["security"]} if "security" in renamed else {}), **words}


def _collisions(parts: list[_MergedPart]) -> Iterator[Fault]:
    names: dict[tuple[str, str], tuple[_MergedPart, str]] = {}
    for part in parts:
        counts = Counter(_VARIABLE.sub("{}", path) for path, _ in part.paths())
        for path in (path for path, count in counts.items() if count > 1):
            fix = "write the same base path in all servers of the API"
            yield part.fault("/paths", f"{path} is a path twice, by servers with different base paths", fix)
        for kind, name in _names(part):
            if (kind, fold(name)) in names and names[kind, fold(name)][0] is not part:
                other, theirs = names[kind, fold(name)]
                message = f"{kind} {name} is {theirs} of {other.slug} in the merged document"
                yield part.fault("", message, "rename one of the two, or one of the APIs")
            names.setdefault((kind, fold(name)), (part, name))


def _names(part: _MergedPart) -> Iterator[tuple[str, str]]:
    """Yield kind and name of everything in a part that got a prefix."""
    for kind in COMPONENTS:
        yield from ((f"components/{kind}", name) for name, _ in part.components(kind))
    yield from (("tag", tag["name"]) for tag in part.tags())
    yield from (("webhook", name) for name, _ in part.webhooks())
    for _, item in (*part.paths(), *part.webhooks()):
        yield from (("operationId", item[method]["operationId"]) for method in METHODS if method in item)
