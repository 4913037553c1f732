"""Lint rules for ``x-workapis-headers``: headers that every call needs, as arguments of the client."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.spec.bundle import Bundle
from scripts.spec.operations import OperationObject, operations, parameters, resolved

_WORD: Final = "x-workapis-headers"
_CREDENTIALS: Final = frozenset({"authorization", "cookie", "proxy-authorization"})
_OF_CLIENTS: Final = frozenset(
    {
        *("accept", "accept-encoding", "connection", "content-length", "content-type", "expect", "host", "te"),
        *("transfer-encoding", "upgrade"),
    }
)


def headers_are_parameters_of_all(bundle: Bundle) -> Iterator[Fault]:
    """Each header is a required string or number parameter of every operation that clients do not set."""
    seen: set[str] = set()
    words = bundle.document.get(_WORD)
    for index, word in enumerate(words if isinstance(words, list) else ()):
        if not isinstance(word, dict) or not isinstance(word.get("header"), str):
            continue  # the vocabulary reports it
        name, place = word["header"], pointers.join("", _WORD, index)
        if name.lower() in _CREDENTIALS:
            fix = "describe a security scheme, and name it in x-workapis-auth"
            yield bundle.origins.fault(place, f"{name} is a credential", fix)
        elif name.lower() in _OF_CLIENTS:
            yield bundle.origins.fault(place, f"{name} is a header that clients set themselves", "remove the entry")
        elif name.lower() in seen:
            yield bundle.origins.fault(place, f"{name} is listed twice", "remove one of the two")
        else:
            yield from _described(bundle, place, name)
        seen.add(name.lower())


def _described(bundle: Bundle, place: str, name: str) -> Iterator[Fault]:
    for op in operations(bundle.document):
        found = _parameter(bundle.document, op, name)
        if found is None or not found.get("required"):
            lack = "does not have it" if found is None else "does not require it"
            fix = f"describe {name} as a required header parameter of every path item, or remove the entry"
            yield bundle.origins.fault(place, f"not every call needs {name}: {op.name} {lack}", fix)
            return
        schema = resolved(bundle.document, found.get("schema")) or {}
        if schema.get("type") not in ("string", "integer") or not found.get("description"):
            fix = "add a description to the parameter, and a schema of type string or integer"
            yield bundle.origins.fault(place, f"{op.name} does not describe the text of {name}", fix)
            return


def _parameter(document: dict[str, Any], op: OperationObject, name: str) -> dict[str, Any] | None:
    taken = (item for _, item in parameters(document, op) if item["in"] == "header")
    return next((item for item in taken if item["name"].lower() == name.lower()), None)


OF_THE_RESULT: tuple[Callable[[Bundle], Iterator[Fault]], ...] = (headers_are_parameters_of_all,)
