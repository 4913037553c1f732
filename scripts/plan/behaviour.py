"""From the words of ours in a bundle to what the runtime is told of paging, budgets and errors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from scripts.document.fault import Fault, FaultsError
from scripts.plan.values import ArgumentPlan, ListingPlan
from scripts.spec.operations import operations

_PAGING = "x-workapis-pagination"
_CONVENTIONS = {"typed-elements": "TypedElements"}
_PLACES = {"header-pages": "header", "envelope-pages": "envelope"}
_COUNTS = ("number", "pages", "total")


def paging(file: str, place: str, operation: Mapping[str, Any], arguments: Sequence[ArgumentPlan]) -> str:
    """Return the expression of how a list is paged, empty if no page parameter of it is known.

    Raises:
        FaultsError: the word names a parameter that is none of the operation, or items that its envelope does not hold.
    """
    word = operation.get(_PAGING)
    if word is None or word["style"] not in _PLACES:
        return ""
    held = operation.get("x-workapis-envelope", {}).get("reply")
    if word.get("items") != held:
        message = (
            f"x-workapis-pagination has items under {word.get('items')!r}, x-workapis-envelope a reply under {held!r}"
        )
        raise FaultsError([Fault(file, 0, place, message, "name one key in both")])
    names = {item.key: item.name for item in arguments if item.place == "query"}
    for part in ("page", "size"):
        if part in word and word[part] not in names:
            message = f"x-workapis-pagination names the parameter {word[part]!r}, which the operation does not have"
            raise FaultsError([Fault(file, 0, place, message, "name a query parameter of the operation")])
    suffix = "_header" if word["style"] == "header-pages" else ""
    told = {part: word[part + suffix] for part in _COUNTS if part + suffix in word}
    size = {"size": names[word["size"]]} if "size" in word else {}
    return call("Paging", {"page": names[word["page"]], **size, "place": _PLACES[word["style"]], **told})


def listing(operation: Mapping[str, Any]) -> ListingPlan | None:
    """Return what the description says of the pages of a list, None if it says nothing."""
    word = operation.get(_PAGING)
    if word is None:
        return None
    source = word.get("source", {})
    note = f"{source['kind'].replace('-', ' ')}: {source['note']}" if source else word.get("note", "")
    return ListingPlan(word["style"], note, word.get("most"))


def page_key(document: Mapping[str, Any]) -> str:
    """Return the query key of the page number, empty if no list of the API has one, or if they differ in it."""
    keys = {word["page"] for word in _pagings(document) if word["style"] in _PLACES}
    return keys.pop() if len(keys) == 1 else ""


def list_format(document: Mapping[str, Any]) -> str:
    """Return the expression of what the lists of an API have in common, empty if nothing is known."""
    words = [*_pagings(document)]
    told = {"headers": _told(words, "header-pages", "_header"), "pointers": _told(words, "envelope-pages", "")}
    page = page_key(document)
    known = {**({"page": page} if page else {}), **{part: found for part, found in told.items() if found}}
    return call("ListFormat", known) if known else ""


def _pagings(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield what each list says of its pages."""
    return (op.value[_PAGING] for op in operations(document) if _PAGING in op.value)


def _told(words: Sequence[Mapping[str, Any]], style: str, suffix: str) -> tuple[tuple[str, ...], ...]:
    """Return the names of number, pages and total that lists of a style have, each set once, sorted."""
    sets = {tuple(word.get(part + suffix, "") for part in _COUNTS) for word in words if word["style"] == style}
    return tuple(sorted(names for names in sets if any(names)))


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
