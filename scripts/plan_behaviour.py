"""From the words of ours in a bundle to what the runtime is told of paging, budgets and errors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from scripts.fault import Fault, FaultsError
from scripts.plan import ArgumentPlan

_CONVENTIONS = {"typed-elements": "TypedElements"}
_PLACES = {"header-pages": "header", "envelope-pages": "envelope"}


def paging(file: str, place: str, operation: Mapping[str, Any], arguments: Sequence[ArgumentPlan]) -> str:
    """Return the expression of how a list is paged, empty where it is not.

    Raises:
        FaultsError: the word names a parameter that is none of the operation, or items that its envelope does not hold.
    """
    word = operation.get("x-workapis-pagination")
    if word is None:
        return ""
    held = operation.get("x-workapis-envelope", {}).get("reply")
    if word["items"] != held:
        message = f"x-workapis-pagination has items under {word['items']!r}, x-workapis-envelope a reply under {held!r}"
        raise FaultsError([Fault(file, 0, place, message, "name one key in both")])
    names = {item.key: item.name for item in arguments if item.place == "query"}
    for part in ("page", "size"):
        if part in word and word[part] not in names:
            message = f"x-workapis-pagination names the parameter {word[part]!r}, which the operation does not have"
            raise FaultsError([Fault(file, 0, place, message, "name a query parameter of the operation")])
    suffix = "_header" if word["style"] == "header-pages" else ""
    told = {part: word[part + suffix] for part in ("number", "pages", "total") if part + suffix in word}
    size = {"size": names[word["size"]]} if "size" in word else {}
    return call("Paging", {"page": names[word["page"]], **size, "place": _PLACES[word["style"]], **told})


def rate_limit(node: Mapping[str, Any]) -> str:
    """Return the expression of a documented budget of requests, empty where there is none."""
    word = node.get("x-workapis-rate-limit")
    return call("RateLimit", word) if word else ""


def error_words(document: Mapping[str, Any]) -> str:
    """Return the expression of how the service words its errors, empty where nothing is known."""
    word = document.get("x-workapis-errors")
    if not word:
        return ""
    lists = {"message": tuple(word["message"])} if "message" in word else {}
    return call("ErrorWords", {**word, **lists})


def formats(document: Mapping[str, Any]) -> str:
    """Return the expression of the formats that the suffix of a path chooses between, empty where there is one."""
    word = document.get("x-workapis-formats")
    if not word:
        return ""
    parts = [f"default={word['default']!r}", f"also={tuple(word['also'])!r}"]
    if "xml" in word:
        told = {name: value for name, value in word["xml"].items() if name != "convention"}
        parts.append(f"xml={call(_CONVENTIONS[word['xml']['convention']], told)}")
    if "default_below" in word:
        parts.append(f"default_below={tuple(word['default_below'])!r}")
    return f"Formats({', '.join(parts)})"


def marks_of_success(document: Mapping[str, Any]) -> frozenset[str]:
    """Return the keys at the root of a reply that only say whether a call succeeded."""
    return frozenset(document.get("x-workapis-errors", {}).get("reported", {}))


def call(name: str, arguments: Mapping[str, Any]) -> str:
    """Return a Python call with keyword arguments."""
    return f"{name}({', '.join(f'{key}={value!r}' for key, value in arguments.items())})"
