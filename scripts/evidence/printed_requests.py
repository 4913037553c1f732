"""Match each request that the documentation prints with the one operation that it is an example of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, unquote_plus

from scripts.document.fault import Fault
from scripts.document.yaml_document import Document
from scripts.evidence.payloads import Checker, operations
from scripts.spec.operations import parameters

# urllib would reject a placeholder such as [teampulse] as a host.
_REQUEST = re.compile(r"(?:(?P<method>[A-Z]+)\s+)?(?:https?://[^/\s]+)?(?P<path>/[^?#\s]*)(?:\?(?P<query>[^#\s]*))?\Z")
_SERVER = re.compile(r"(?:[a-z][a-z0-9+.-]*://[^/]*)?(?P<path>/.*)?\Z")


@dataclass(frozen=True)
class PrintedRequest:
    """A parsed request; without a printed method it may be of any."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]

    @classmethod
    def parse(cls, text: str) -> PrintedRequest | None:
        """Parse a line such as 'GET /projects.json?page=2' or a bare URL; None if it is neither."""
        found = _REQUEST.match(text.strip())
        if not found:
            return None
        pairs = (pair.partition("=") for pair in (found["query"] or "").split("&") if pair)
        query = tuple((unquote_plus(key), unquote_plus(value)) for key, _, value in pairs)
        return cls((found["method"] or "").lower(), found["path"], query)


def check(sources: Document, bundle: dict[str, Any]) -> Iterator[Fault]:
    """Yield an error for each printed request that is not an example of exactly the operation that it names."""
    checker = Checker(bundle)
    for index, entry in enumerate(sources.value["requests"]):
        place = f"/requests/{index}"
        printed = PrintedRequest.parse(entry["text"])
        if printed is None:
            fix = "write it as printed: a method and a path, or a URL"
            yield sources.fault(f"{place}/text", f"{entry['text']!r} is not a request", fix)
        elif entry["operation"] not in operations(bundle):
            fix = "correct the name, or describe the operation under resources/"
            yield sources.fault(f"{place}/operation", f"there is no operation {entry['operation']}", fix)
        else:
            for message, fix in _misfits(bundle, checker, printed, entry["operation"]):
                yield sources.fault(place, f"{entry['text']}: {message}", fix)


def _misfits(bundle: dict[str, Any], checker: Checker, printed: PrintedRequest, name: str) -> Iterator[tuple[str, str]]:
    matches = matching(bundle, printed, name)
    if name not in matches:
        others = ", ".join(sorted(matches)) or "no operation"
        yield f"it is a request of {others}, not of {name}", "correct `operation`, or path and method in the spec"
    elif len(matches) > 1:
        yield f"it is a request of {', '.join(sorted(matches))}: one too many", "correct the path keys that overlap"
    else:
        yield from _parameters(bundle, checker, printed, name, matches[name])


def matching(bundle: dict[str, Any], printed: PrintedRequest, name: str) -> dict[str, dict[str, str]]:
    """Return the operations that the request matches, with the values of their path parameters.

    Without a printed method the method is that of the operation ``name``. A path key without parameters has precedence
    over one with them, as in OpenAPI.
    """
    known = operations(bundle)
    method = printed.method or known[name].method
    found: dict[str, dict[str, str]] = {}
    for other, operation in known.items():
        values = _values(operation.path, _paths(bundle, printed.path)) if operation.method == method else None
        if values is not None:
            found[other] = values
    literal = {other: values for other, values in found.items() if not values}
    return literal or found


def _paths(bundle: dict[str, Any], path: str) -> list[str]:
    """Return the path as printed, and the path relative to the base path of a server."""
    bases = [_base(server) for server in bundle.get("servers", [])]
    return [path, *(path[len(base) :] for base in bases if base and path.startswith(base + "/"))]


def _base(server: dict[str, Any]) -> str:
    url = server["url"]
    for name, variable in server.get("variables", {}).items():
        url = url.replace("{" + name + "}", variable.get("default", ""))
    found = _SERVER.match(url)
    return (found["path"] or "").rstrip("/") if found else ""


def _values(template: str, paths: list[str]) -> dict[str, str] | None:
    names = re.findall(r"\{([^{}]+)\}", template)
    pattern = "([^/]+)".join(re.escape(part) for part in re.split(r"\{[^{}]+\}", template))
    for path in paths:
        if found := re.fullmatch(pattern, path):
            return {name: unquote(value) for name, value in zip(names, found.groups(), strict=True)}
    return None


def _parameters(
    bundle: dict[str, Any], checker: Checker, printed: PrintedRequest, name: str, values: dict[str, str]
) -> Iterator[tuple[str, str]]:
    described = (parameter for _, parameter in parameters(bundle, operations(bundle)[name]))
    declared = {(parameter["in"], parameter["name"]): parameter for parameter in described}
    given = [*(("path", *pair) for pair in values.items()), *(("query", *pair) for pair in printed.query)]
    for where, key, text in given:
        if (where, key) not in declared:
            yield f"{name} has no {where} parameter {key}", f"describe {key} as a parameter of {name}"
        elif not _fits(checker, declared[where, key].get("schema", True), text):
            yield f"{text!r} does not match the {where} parameter {key}", "correct the schema of the parameter"
    keys = {(where, key) for where, key, _ in given}
    for (where, key), parameter in declared.items():
        if where == "query" and parameter.get("required") and (where, key) not in keys:
            yield f"it omits {key}, which {name} requires", "make the parameter optional"


def _fits(checker: Checker, schema: Any, text: str) -> bool:
    """Return whether a parameter is valid: its text is, or the value that the text encodes."""
    return any(checker.compile(schema).is_valid(value) for value in _readings(text))


def _readings(text: str) -> Iterator[Any]:
    yield text
    yield text.split(",")
    if re.fullmatch(r"true|false|-?(0|[1-9][0-9]*)(\.[0-9]+)?", text):
        yield json.loads(text)
